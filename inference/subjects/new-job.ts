/** The writer has just started, or is about to start, a new job. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'new-job',
  kind: 'event',
  fact: { en: 'has a new job', zh: '换了新工作' },
  sensitive: null,
  words: {
    en: {
      named: ['new job|new role|new boss|new position|job offer|new employer|new workplace'],
      routine: [
        'my new job|my new role|my new boss|my new colleagues|my new coworkers|my new team|my new office|start my new job|started my new job|starting my new job|started a new job',
        'start a new job|starting a new job|got the job|i got hired|got a new job|landed the job|landed a job|accepted the offer|accepted the job|took the job|signed my contract',
        'first day at work|first day of work|first day at the new|first day in the office|first week at work|first week at the new|onboarding next week|onboarding this week',
      ],
      notRoutine: ['if i got the job|you got the job|he got the job|she got the job|they got the job'],
      denied: ['didn\'t get the job|did not get the job|turned down the job|turned down the offer|declined the offer'],
      planned: ['looking for a new job|need a new job|want a new job|applying for a new job'],
    },

    zh: {
      named: ['新工作|新公司|新岗位|新单位|新领导|offer'],
      routine: ['刚入职|入职了|今天入职|明天入职|下周入职|入职第一天|入职第一周|办入职|新公司报到|去报到上班|上班第一天|我的新工作|换了新工作|找到工作了|找到新工作|拿到offer|收到offer|接了offer|签了三方|签了劳动合同|转正了|我的新同事|我们新公司'],
      denied: ['没被录用|没拿到offer|拒了offer|offer被拒'],
      planned: ['想换工作|要换工作|准备跳槽|打算跳槽|想跳槽'],
    },

    fr: {
      named: ['nouveau boulot|nouveau travail|nouveau poste|nouvel emploi'],
      routine: ['mon nouveau boulot|mon nouveau travail|mon nouveau poste|j\'ai été embauché|j\'ai été embauchée|je commence mon nouveau|premier jour au boulot|premier jour de boulot|j\'ai signé mon cdi'],
      planned: ['je cherche un nouveau boulot|changer de boulot'],
    },
  },
  segments: ['42'],
})
