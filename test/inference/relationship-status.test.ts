/** The relationship: one's own, of now, after the latest change; nothing of other people's. */
import { expect, test } from 'vitest'
import { answersTo, toldOf, weekly } from './told-of.ts'

test('is told by what people say of their own', async () => {
  expect(await answersTo('relationship-status', [
    ['my husband burnt the rice again'], ["wife's into hiking now"], ['we have been married for ten years, i know'], ['我老公又加班'], ['我们结婚五年了'], ['mon mari rentre tard'],
    ['my girlfriend hates this song'], ["can't, date night with my boyfriend"], ['我女朋友说想去海边'], ['je suis en couple depuis mai'],
    ['recently got engaged!!'], ['my fiancé picked the venue'], ['我订婚了'],
    ['since the divorce i cook a lot'], ['my ex-wife has the kids on fridays'], ['离婚后我一个人带孩子'], ['mon ex-mari ne paie rien'],
    ['my late husband built this shelf'], ['as a widow you learn to fix taps'], ['丧偶三年了'],
    ["I'm single and fine with it"], ['Single = more pizza for me'], ['我单身，别问了'], ['je suis célibataire'], ['tinder dates are exhausting', 'another blind date, help'],
  ])).toEqual([
    ...Array<string>(6).fill('married'), ...Array<string>(4).fill('in relationship'), ...Array<string>(3).fill('engaged'),
    ...Array<string>(4).fill('divorced'), ...Array<string>(3).fill('widowed'), ...Array<string>(5).fill('single'),
  ])
})

test('is not that of anybody else, of a wish, of a joke or of a story', async () => {
  const lines = [
    "my sister's husband is a plumber", 'her wife is lovely', 'are you married?', 'every single day', 'a single ticket to leeds', 'my future husband better like dogs', 'my work wife quit', 'my parents divorced when I was nine',
    'she got engaged last week', 'he said "my wife left me"', 'my husband is the whole boy band, anime boys are elite', 'if i had a husband', 'where is my husband material at', 'my business partner called', "I'm not married", 'engaged in a long talk with the bank',
    '他老婆很好', '你结婚了吗', '离婚率又涨了', '我姐离婚了', '老婆饼真好吃', '怎么脱单啊', '我爸妈离婚的时候我九岁',
    'sa femme est sympa', 'tu es célibataire ?',
  ]
  expect(await answersTo('relationship-status', lines.map((line) => [line]))).toEqual(lines.map(() => 'cannot tell'))
})

test('follows the latest change', async () => {
  expect(await answersTo('relationship-status', [
    ["i'm single again", 'met someone', 'my boyfriend cooks'], ['my boyfriend cooks', 'we broke up'], ['my girlfriend sang', 'she said yes to me!', 'our wedding is in june', 'my wife sang at it', 'my wife and i moved'],
    ['my husband is away', 'my husband again', 'signed the divorce papers today'], ['my ex husband called', 'my girlfriend laughed', 'my girlfriend and my cat'], ['离婚后轻松多了', '我男朋友来接我', '我男朋友做饭'],
  ])).toEqual(['in relationship', 'single', 'married', 'divorced', 'in relationship', 'in relationship'])
})

test('says its weeks and its last time, and of the other person nothing', async () => {
  const { evidence, outcomes, status } = await toldOf('relationship-status', weekly(['my husband Juan is from Lima', 'pizza', 'my husband called']))
  expect([status, outcomes[0], evidence.map(({ says, count }) => [says.en, says.zh, count])]).toEqual([
    'unmeasured', { value: 'married', probability: null, low: null, high: null, baseRate: 0.5 },
    [['2 messages say of you: married, in 2 different weeks, the last on 17 January 2024', '2条消息说到你自己：已婚，分布在2周里，最近一次在2024年1月17日', 2]],
  ])
})
