/** The writer has just lost a job: dismissed, laid off, out of work. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'lost-job',
  kind: 'event',
  fact: { en: 'has lost a job', zh: '丢了工作' },
  sensitive: null,
  words: {
    en: {
      named: ['laid off|fired|redundant|redundancy|unemployed|jobless|out of work|severance|lay off|layoff|layoffs|let go'],
      notNamed: ['fired up|you\'re fired|youre fired|fired at|fired a|fired the|fired back|shots fired|hard fired|well fired|wood fired|coal fired|gas fired|let go of|let it go|let\'s go|lets go'],
      routine: [
        'i got fired|i was fired|i\'ve been fired|ive been fired|they fired me|got laid off|i was laid off|i\'ve been laid off|they laid me off|i lost my job|lost my job|losing my job|made me redundant',
        'i was made redundant|been made redundant|they let me go|i was let go|i got let go|my severance|my redundancy|i\'m unemployed|im unemployed|i am unemployed|i\'m out of work|im out of work',
        'i\'m jobless|im jobless|signing on for benefits|filed for unemployment|on unemployment benefits|my unemployment benefits',
      ],
      denied: ['not getting fired|didn\'t get fired|kept my job|still have my job'],
      planned: ['might get fired|gonna get fired|going to get fired|might lose my job|about to be laid off'],
    },

    zh: {
      named: ['被裁|n+1|待业|把我裁|把我开|被开了|裁员|失业|下岗|辞退|开除|被优化|炒鱿鱼'],
      notNamed: ['开除学籍|开除党籍'],
      routine: ['今天被裁|昨天被裁|刚被裁|被裁第|n+1拿到|失业第|失业半年|失业快|待业快|待业半年|待业一年|待业在家|待业中|公司把我裁|公司把我开|把我裁了|把我开了|被公司开了|我被裁了|我被裁|被公司裁了|被裁员了|我失业了|失业在家|我被辞退|我被开除|我被炒|被炒鱿鱼了|我下岗了|我被优化了|没工作了|丢了工作|工作丢了|拿了n+1|领失业金|拿失业金'],
      denied: ['没被裁|不会裁我|保住了工作'],
      planned: ['可能被裁|要被裁了|怕被裁|快失业了|要失业了'],
    },

    fr: {
      named: ['viré|virée|licencié|licenciée|chômage|licenciement'],
      routine: ['j\'ai été viré|j\'ai été virée|je me suis fait virer|j\'ai été licencié|j\'ai été licenciée|j\'ai perdu mon boulot|j\'ai perdu mon travail|je suis au chômage|mon licenciement'],
    },
  },
  segments: ['46'],
})
