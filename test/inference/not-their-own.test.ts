/** Lines that name a fact without being a statement of it: somebody else's, passed on, denied, a joke, another word. */
import { expect, test } from 'vitest'
import { createReader } from '../../inference/reading/reader.ts'
import { SUBJECTS } from '../../inference/subjects.ts'
import { createAnalyser } from '../../inference/text/analysis.ts'
import { isEvidence, lineProbability } from '../../inference/models/line-model.ts'
import { answersTo } from './told-of.ts'

const reader = createReader(SUBJECTS)
const analyser = createAnalyser(reader.lists)

/** Subjects of which a line is evidence. */
function tells(text: string): readonly string[] {
  return reader.read(analyser.analyse(text)).filter((line) => isEvidence(line, lineProbability(line))).map(({ subject }) => subject.key).toSorted()
}

/** Subjects of which a line is no evidence, each with a line of the same words that is. */
const PAIRS: readonly (readonly [subject: string, no: string, yes: string])[] = [
  // Another word.
  ['health', '总算出太阳了', '我上周阳了'],
  ['religion', 'thank god its nearly five', 'I thank god every day'],
  ['sport', 'I run my own bakery', 'I ran 12k before breakfast'],
  ['gaming', 'lost both games of badminton', 'playing minecraft all night again'],
  // A tired evening, a joke.
  ['strain', '好累', '天天失眠，压力好大'],
  ['strain', "I'm crying 🤣", "I'm crying every night"],
  ['money-worry', "I'm broke after that brunch haha", "I'm broke, the rent is due and the card is maxed out"],
  // Somebody else's.
  ['car', '我哥买了辆奥迪', '我买了辆奥迪'],
  ['buying', '我同事买了新手机', '我买了新手机'],
  ['alcohol', 'the lads are at the pub', 'finished at the pub with the lads'],
  ['smoking', 'mon père fume trop', 'je fume trop'],
  ['moving-home', 'congratulations on the new house!', 'spent the whole day unpacking in the new house'],
  ['moving-home', '恭喜搬新家', '我昨天搬新家了'],
  ['diet', '每天爬山，瘦了六斤', '减肥一个月，瘦了六斤'],
  // A friend called by name, kin without "my".
  ['break-up', 'Lena broke up with her bloke again', 'Tom and I broke up'],
  ['new-job', 'Kim got the job at the library', 'dad I got the job'],
  ['smoking', 'dad gave up smoking, then started smoking again', 'I started smoking again'],
  ['moving-home', '楼上在搬家，吵死', '我在搬家，累死'],
  ['lost-job', '小李被裁了', '我被裁了'],
  ['expecting', '预产期是她姐的', '我的预产期是六月'],
  // Things.
  ['break-up', 'this tap and I are getting a divorce', 'we are getting a divorce'],
  ['health', '电脑发烧了', '我发烧了'],
  ['health', '隔壁的猫跑我阳台上了', '我阳了'],
  ['strain', 'the printer is having a breakdown', 'I am having a breakdown'],
  // Passed on, quoted, denied.
  ['break-up', '歌词：我失恋了，今夜只有雨', '我失恋了，今夜只有雨'],
  ['lost-job', '【文章】我被裁员了，该怎么办', '失业第三天，公司把我裁了'],
  ['gaming', '我从来不打游戏', '我又打了一晚上游戏'],
  // Not yet.
  ['home-owner', 'still renting until my bto is ready', 'painted our hdb over the weekend'],
]

test('what is not a statement of one’s own is no evidence', () => {
  expect(PAIRS.map(([subject, no, yes]) => [no, tells(no).includes(subject), yes, tells(yes).includes(subject)])).toEqual(PAIRS.map(([, no, yes]) => [no, false, yes, true]))
})

const FILLER = ['on the bus now', 'see you at six', 'the soup was good', 'lift is out again', 'forgot my umbrella', 'that film was long'] as const
const chat = (...lines: readonly string[]): readonly string[] => [...Array.from({ length: 120 }, (_, at) => FILLER[at % FILLER.length] ?? ''), ...lines]

test('facts in forwarded texts, articles and songs are nobody’s here', async () => {
  expect(await answersTo('relationship-status', [
    chat('Forwarded: please share! My husband and I are looking for our parrot.'),
    chat('Article: My wife left and took the boat.'),
    chat('my husband is looking for the parrot'),
  ])).toEqual(['cannot tell', 'cannot tell', 'married'])
})

test('the trade of the clause before goes on in the next', async () => {
  expect(await answersTo('occupation', [chat('我爸是司机，天天跑长途'), chat('我是司机，天天跑长途')])).toEqual(['cannot tell', 'driver'])
})

test('a named friend who moved is not the writer', async () => {
  expect(await answersTo('home-area', [chat('Bertil moved to Oslo with his band'), chat('Finally moved to Oslo last week'), chat('I moved to Oslo')])).toEqual(['cannot tell', 'Oslo, Norway', 'Oslo, Norway'])
})

test('a life of other people’s things tells nothing', async () => {
  const others = ["my sister's dog is mad", "Tina's dog ate a shoe", "his dog barks all night", "my neighbour's dog got out", "your dog is huge", "my aunt's dog is old", "their dog swims"]
  expect(await answersTo('has-dog', [chat(...others, ...others)])).toEqual(['cannot tell'])
})
