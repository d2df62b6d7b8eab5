/** What one text says of its writer's standing in work: employed, on their own, out of work, retired, at home. */
import type { Verb } from '../../db/model.ts'
import type { AnalysedText } from '../text/analysis.ts'
import type { WordList } from '../text/word-list.ts'
import { wordList } from '../text/word-list.ts'
import { inSentence, isOfKin, isOfOthers, isQuestion, isTooLong } from './self.ts'
import type { Grade, Stated } from './stated.ts'

/** Standings; `student` comes from schooling. */
export const STANDINGS = ['employed', 'self-employed', 'unemployed', 'retired', 'homemaker'] as const
export type WorkStanding = typeof STANDINGS[number]

const SAYS: readonly { readonly standing: WorkStanding; readonly grade: Grade; readonly list: WordList }[] = [
  { standing: 'employed', grade: 'plain', list: wordList('work.employed', [
    'my boss|my manager|my coworkers|my co workers|my colleagues|my colleague|my coworker|my co worker|my job|my day job|my shift|my shifts|my office job|my desk job|my 9 to 5|my nine to five|my new job|my line manager|my supervisor at work|my workplace|my work laptop|my work schedule|i work full time|i work part time|i work at|i work for|i work in|working from home today|wfh today|off work|just got off work|got off work|just finished work|leaving work now|stuck at work|still at work|at work rn|i\'m at work|im at work|late for work|back at work|called in sick|my paycheck|my payday|my work trip|my commute|my performance review|my deadline at work|my team at work|my promotion|got promoted|i got the job|started my new job|after work i',
    'mon patron|ma patronne|mes collègues|mon collègue|ma collègue|mon boulot|mon taf|mon job|au boulot|au taf|ma boîte me|je bosse|je travaille chez|je travaille à|mon manager|mon salaire|mon cdi|mon cdd|en télétravail',
    '我们公司|我公司|我司|我们单位|我单位|我老板|我们老板|我领导|我们领导|我同事|我们同事|我们部门|我在上班|还在上班|我刚下班|我下班了|终于下班了|我快下班|又加班|在加班|加班到|上夜班|值夜班|发工资了|我工资|我的工资|年终奖发|打工人|社畜|我入职|转正了|升职了|公司团建|通勤两小时',
  ], 'not at work|quit my job|lost my job|leaving my job|my old job|my last job|my first job|my previous job|my ex boss|my former boss|if my boss|my dream job|get my job back|lost my new job|my job search|my job hunt|my job interview|my job application|my job applications|great job|my job is to|my job today|my job here is|我老板娘|不在上班|没在上班') },
  { standing: 'self-employed', grade: 'plain', list: wordList('work.self', [
    'i\'m self employed|im self employed|self employed here|as a freelancer|i freelance|i\'m a freelancer|im a freelancer|freelancing full time|freelance full time|my freelance|my own business|running my own business|run my own business|my own company|my own shop|my own studio|i\'m my own boss|being my own boss|my own boss|started my own business|my small business|my startup|my etsy shop|i run a business|i own a business|as a business owner|as a small business owner|i work for myself|working for myself',
    'je suis à mon compte|à mon compte|auto entrepreneur|autoentrepreneur|je suis freelance|en freelance|mon entreprise|ma propre boîte',
    '自由职业|我开店|我自己开|我开了家|我的店|我店里|我自己创业|我在创业|我是个体户|我自己做生意|我做生意|我接单|我接私活',
  ], 'mind my own business|minding my own business|none of my business|my own business to mind|not my own business') },
  { standing: 'unemployed', grade: 'plain', list: wordList('work.none', [
    'i\'m unemployed|im unemployed|i am unemployed|currently unemployed|unemployed here|between jobs|in between jobs|got laid off|was laid off|been laid off|i was let go|i got fired|i lost my job|lost my job|since losing my job|after losing my job|job hunting|my job hunt|my job search|applying for jobs|applying to jobs|sending out resumes|sending out cvs|still no job|can\'t find a job|cant find a job|looking for a job|looking for work|on unemployment|unemployment benefits|out of work|my unemployment|i quit my job|quit my job|handed in my notice with nothing',
    'je suis au chômage|au chômage|je cherche du travail|je cherche un boulot|pôle emploi|france travail|j\'ai perdu mon boulot|j\'ai été licencié|j\'ai été licenciée|je me suis fait virer|mes allocations chômage',
    '我失业|失业了|失业在家|待业|待业在家|我被裁|被裁员了|被裁了|我在找工作|正在找工作|还在找工作|找工作中|没找到工作|投简历|海投简历|我没工作|没有工作了|裸辞|我辞职了|离职了在家',
  ], '失业率|job hunting tips for|looking for work life|not looking for work|his job hunt|looking for a job for my|失业保险比例') },
  { standing: 'retired', grade: 'plain', list: wordList('work.retired', [
    'i\'m retired|im retired|i am retired|i retired|since i retired|since retiring|since retirement|now that i\'m retired|now retired|retired here|my retirement is|in my retirement|my retirement days|retired life|retirement life|enjoying retirement|my pension|as a retiree|as a retired|retired teacher here|retired nurse here|semi retired|newly retired|recently retired|happily retired|after i retired|before i retired i|after retirement i|retirement suits me',
    'je suis à la retraite|je suis retraité|je suis retraitée|depuis ma retraite|depuis que je suis à la retraite|ma retraite|ma pension de retraite',
    '我退休了|我已经退休|我退休金|我的退休金|退休后我|退休以后我|退休在家|我退休以后|我退休后|我们退休老|我这退休老',
  ], 'when i\'m retired|my pension plan|saving for my retirement|my pension contributions|if i retired|early retirement one day|my retirement fund|my retirement account|my retirement savings|我退休了吗|等我退休|ma retraite à 64') },
  { standing: 'homemaker', grade: 'plain', list: wordList('work.home', [
    'i\'m a housewife|im a housewife|i am a housewife|i\'m a stay at home mom|i\'m a stay at home mum|i\'m a stay at home dad|stay at home mom here|stay at home mum here|stay at home dad here|as a stay at home mom|as a stay at home mum|as a stay at home dad|as a housewife|as a homemaker|i\'m a homemaker|im a sahm|i\'m a sahm|sahm here|sahm life|being a stay at home',
    'je suis mère au foyer|je suis femme au foyer|je suis père au foyer|mère au foyer depuis',
    '我全职妈妈|我是全职妈妈|我是全职太太|当全职妈妈|做全职妈妈|在家当全职|我是家庭主妇|我全职在家带|全职带娃|我在家带娃没上班',
  ]) },
  { standing: 'employed', grade: 'hint', list: wordList('work.employed.hint', 'at work|work life balance|colleagues|coworkers|co workers|office politics|work emails|deadlines|deadline|paycheck|commuting|上班|下班|加班|同事|老板|au travail|collègues') },
]

/** All lists. */
export const WORK_LISTS: readonly WordList[] = SAYS.map(({ list }) => list)

const UNREAL = /\b(?:if|wish|imagine|used to|back when|when i (?:was|had|worked)|years ago|hope|someday|one day|will be|gonna|going to|want to|wanna|would|could|might|never|not|don['’]?t|isn['’]?t|no longer|almost|afraid of|before i)\b|要是|如果|以前|那时候|想要?|希望|等我|不想|没有?\s*$|si j|quand j['’]étais/iu

/** Everything that one text says of the writer's standing in work, each standing once. */
export function standingsIn(text: AnalysedText, verb: Verb): readonly Stated<WorkStanding>[] {
  if (isTooLong(text.text, verb)) return []
  const found = new Map<WorkStanding, Stated<WorkStanding>>()
  for (const { standing, grade, list } of SAYS) {
    if (found.get(standing)?.grade === 'plain') continue
    for (const hit of text.hits(list)) {
      const read = inSentence(text.text, hit)
      if (isOfOthers(read) || isOfKin(read) || isQuestion(read) || UNREAL.test(read.before)) continue
      found.set(standing, { value: standing, grade, ...hit })
      break
    }
  }
  return [...found.values()]
}
