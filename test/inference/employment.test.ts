/** Standing in work, and being a student: one's own, of now, after the latest change. */
import { expect, test } from 'vitest'
import type { Draft } from '../memory-store.ts'
import { answersTo, toldOf } from './told-of.ts'

test('the standing in work is told by what people say of their own', async () => {
  expect(await answersTo('employment-status', [
    ['my boss gave us friday off'], ['我们公司又加班'], ['mes collègues sont sympas'], ["as a freelancer i never sleep"], ['我自己开了家店，我的店叫小满'], ['je suis à mon compte'],
    ['i got laid off in march'], ['我失业了'], ['je suis au chômage'], ['since i retired i garden'], ['我退休金够花'], ["I'm a stay-at-home mom"], ['我是家庭主妇'], ['my finals are next week'],
  ])).toEqual(['employed', 'employed', 'employed', 'self-employed', 'self-employed', 'self-employed', 'unemployed', 'unemployed', 'unemployed', 'retired', 'retired', 'homemaker', 'homemaker', 'student'])
})

test('the standing in work is nobody else’s, and neither asked, past nor wished', async () => {
  const lines = ['my dad is retired', 'are you at work?', 'my old job was fun', 'if i lost my job', "when I'm retired", 'great job everyone', 'my sister lost her job', 'I want to be my own boss someday', '你下班了吗', '我爸退休了', '失业率又涨了', 'mon père est à la retraite', 'mind my own business']
  expect(await answersTo('employment-status', lines.map((line) => [line]))).toEqual(lines.map(() => 'cannot tell'))
})

test('a job that is named again and again after its loss is a new one', async () => {
  expect(await answersTo('employment-status', [['my boss is away', 'i got laid off'], ['i got laid off', 'my new job starts', 'my boss is kind']])).toEqual(['unemployed', 'employed'])
})

test('wages that come in show a job without a word', async () => {
  const wages = Array.from({ length: 4 }, (_, at): Draft => ({ source: 'bank', verb: 'paid', at: Date.UTC(2024, at, 25), text: 'SALARY ACME LTD', object: 'ACME LTD', direction: 'in', amount: { minor: 250_000, currency: 'GBP' } }))
  const { answer, evidence } = await toldOf('employment-status', wages)
  expect([answer, evidence.map(({ says }) => says.en)]).toEqual(['employed', ['4 payments of wages came in']])
})

test('a student is who speaks of studies under way, and is none once they are over', async () => {
  expect(await answersTo('student', [
    ["can't, exam week", 'my lecturer is ill'], ['我大三，课好多'], ["I'm in 10th grade"], ['mes partiels commencent'], ['graduated from uni in 2009', 'in my uni days we danced'], ['my lectures were long', 'i graduated from college, done'], ["I'm retired"], ['my brother is at uni'], ['nice weather'],
  ])).toEqual(['yes', 'yes', 'yes', 'yes', 'no', 'cannot tell', 'no', 'cannot tell', 'cannot tell'])
})
