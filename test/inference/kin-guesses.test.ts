import { describe, expect, test } from 'vitest'
import { answersTo, toldOf, weekly } from './told-of.ts'

const FILLER = Array.from({ length: 60 }, (_, at) => `see you at ${at}, the film starts late`)

describe('guesses over what is said of kin, ways, debts and presents', () => {
  test.each([
    ['siblings', 'yes', ['my brother is here', '我姐来了', "my sister's flat is tiny"]], ['siblings', 'no', [...FILLER, "I'm an only child", 'no siblings, just cousins']], ['siblings', 'no', [...FILLER, '我是独生女', '我没有兄弟姐妹']], ['siblings', 'cannot tell', [...FILLER, 'your brother is here']],
    ['debts', 'yes', ['still paying off my car loan', 'my student loan is huge', '这个月花呗还没还']], ['debts', 'no', [...FILLER, "I'm debt free", 'no debts, no worries', '网贷终于还清了']], ['debts', 'cannot tell', [...FILLER, 'he owes me a tenner', '他欠了好多网贷']],
    ['gifts', 'yes', ['bought my mum a birthday present', '给女朋友准备了礼物', 'wrapping presents till midnight']], ['gifts', 'cannot tell', [...FILLER, 'he got me a present', '收到礼物啦']],
    ['illness-of-others', 'yes', ['my mum is in hospital', '我爸住院了', 'my dad has pneumonia']], ['illness-of-others', 'cannot tell', [...FILLER, "I'm in hospital", '我住院了']],
    ['commute', 'bicycle', [...FILLER, 'I cycle to work', 'cycling to the office, sunny', '今天坐地铁上班']], ['commute', 'metro', ['挤地铁上班', '每天坐地铁上班']], ['commute', 'cannot tell', [...FILLER, 'she drives to work']],
    ['employer-kind', 'hospital', ['我们医院又不放假', '在医院值夜班，困']], ['employer-kind', 'government', ['I work for the council', "I'm a civil servant"]], ['employer-kind', 'school', ['I teach at a primary school']], ['employer-kind', 'cannot tell', [...FILLER, 'my mum works at the bank', '我妈在银行上班']],
  ] as const)('%s: %s', async (key, answer, lines) => { expect(await answersTo(key, [lines])).toEqual([answer]) })

  test('what ended or was long ago is not of now', async () => {
    const old = weekly(['still paying off my car loan', 'my student loan is huge', 'in my overdraft again'])
    const later = weekly(FILLER).map((draft) => ({ ...draft, at: (draft.at ?? 0) + 3 * 365 * 86_400_000 }))
    expect((await toldOf('debts', [...old, ...later])).answer).toBe('cannot tell')
  })

  test('no record of other subjects stands for them, and no odds', async () => {
    const told = await Promise.all([['siblings', ['my brother is here', 'lunch with my sister', 'my brothers ate it all', 'my sister called']], ['debts', ['my student loan is huge', 'still paying off my car loan', 'in my overdraft again', 'my debts are growing']], ['new-job', ['started my new job', 'my new boss is nice', 'got the job!', 'my new colleagues are fun']]].map(async ([key, lines]) => {
      const { answer, status, card, restsOnLines, outcomes } = await toldOf(key as string, weekly(lines as string[]))
      return [answer, status, card?.key, restsOnLines, outcomes.map(({ probability }) => probability)]
    }))
    expect(told).toEqual(told.map(() => ['yes', 'unmeasured', undefined, undefined, [null, null]]))
  })

  test('occasions of presents are named and count no line again', async () => {
    const { evidence } = await toldOf('gifts', weekly(['bought my mum a birthday present', 'bought a wedding present for Jo', 'ordered a birthday gift for dad']))
    expect(evidence.map(({ count, says }) => [count, says.en])).toEqual([[3, '3 messages speak of presents that you give, in 3 different weeks'], [0, 'What for, where it is said: for a birthday, for a wedding']])
  })
})
