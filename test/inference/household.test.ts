import { beforeAll, describe, expect, test } from 'vitest'
import type { Inference } from '../../db/model.ts'
import { runInference } from '../../inference/run.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { chatOf, ordersOf } from '../personas.ts'
import { plainOrders } from './purchases.ts'
import type { Fact } from '../personas.ts'

const GUESS_OF: Readonly<Record<Fact, string>> = { dog: 'has-dog', cat: 'has-cat', child: 'children-at-home', partner: 'lives-with-partner', moving: 'moving-soon' }
const FACTS: readonly Fact[] = ['dog', 'cat', 'child', 'partner', 'moving']

async function guess(...archives: readonly (readonly Draft[])[]): Promise<ReadonlyMap<string, Inference>> {
  const { inferences } = await runInference(memoryStore(archives), { sensitive: false })
  return new Map(inferences.map((inference) => [inference.key, inference]))
}

describe.each(['en', 'zh'] as const)('household guesses of a person who writes %s', (language) => {
  test.each(FACTS)('find a planted %s in chat alone, and nothing that was not planted', async (fact) => {
    const guesses = await guess(chatOf({ seed: 11, language, facts: [fact] }))
    expect(Object.fromEntries(FACTS.map((each) => [each, guesses.get(GUESS_OF[each])?.answer === 'yes'])))
      .toEqual(Object.fromEntries(FACTS.map((each) => [each, each === fact])))
  })

  test('do not take sentences that only sound like facts for facts', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      // oxlint-disable-next-line no-await-in-loop -- runs share one thread anyway
      const guesses = await guess(chatOf({ seed, language, facts: [] }))
      expect(FACTS.filter((fact) => guesses.get(GUESS_OF[fact])?.answer === 'yes')).toEqual([])
    }
  })
})

test('little data gives "cannot tell", and says how little there is', async () => {
  const guesses = await guess(chatOf({ seed: 3, language: 'en', facts: [], days: 3 }))
  expect(FACTS.map((fact) => [guesses.get(GUESS_OF[fact])?.answer, guesses.get(GUESS_OF[fact])?.status])).toEqual(FACTS.map(() => ['cannot tell', 'too-little']))
  expect(guesses.get('has-dog')?.support).toEqual({ have: 24, want: 200, of: { en: 'messages of your own in English, French or Chinese', zh: '条你自己的中文、英文或法文消息' } })
})

test('purchases alone are counted as purchases: nobody is told of messages that there are not', async () => {
  const guesses = await guess(plainOrders(19))
  expect([...guesses.values()].flatMap(({ key, support }) => (Object.values(GUESS_OF).includes(key as never) && support ? [`${support.have} of ${support.want} ${support.of.en}`] : []))).toEqual([...Array<string>(4).fill('19 of 30 purchases'), '0 of 200 searches, and messages of your own in English, French or Chinese'])
})

describe('a dog in chat and in orders', () => {
  let guesses: ReadonlyMap<string, Inference>
  beforeAll(async () => {
    guesses = await guess(chatOf({ seed: 8, language: 'en', facts: ['dog'] }), ordersOf({ seed: 8, language: 'en', facts: ['dog'] }))
  })
  test('is found by each source alone and by both', () => {
    const dog = guesses.get('has-dog')
    expect([dog?.answer, dog?.answerAlone, dog?.answerWithout]).toEqual(['yes', { amazon: 'yes', whatsapp: 'yes' }, { amazon: 'yes', whatsapp: 'yes' }])
  })
  test('shows the odds that independent statements settle, with the measured lines they stand on, the base rate and the records', () => {
    const dog = guesses.get('has-dog')
    const settled = { probability: expect.closeTo(0.98, 9), low: expect.any(Number), high: expect.any(Number) }
    expect([dog?.ground, dog?.accuracy?.key]).toEqual(['lines', 'statement-en'])
    expect(dog?.outcomes).toEqual([
      { value: 'yes', ...settled, baseRate: 0.365, whom: { en: 'households in the United States', zh: '美国家庭' } },
      { value: 'no', ...settled, probability: expect.closeTo(0.02, 9), baseRate: 0.635, whom: { en: 'households in the United States', zh: '美国家庭' } },
    ])
    expect(dog?.evidence.filter(({ outcome }) => outcome === 'yes').map(({ signal, examples }) => [signal, examples.length > 0]).toSorted()).toEqual([['bought.by-category', true], ['said.of', true]])
    expect(dog?.segments.map(({ id }) => id)).toEqual(['544'])
  })
})

test.each([
  ['Year 3 parents', 'yes'], ['幼儿园大一班家长群', 'yes'], ['École Jean Moulin CE1', 'yes'], ['Class of 2009 reunion', 'no'], ['高中同学群', 'no'], ['Parents’ anniversary dinner at the school', 'no'],
] as const)('writing in the group "%s" as a sign of children: %s', async (name, sign) => {
  const rows = chatOf({ seed: 4, language: 'en', facts: [] }).map((row) => (row.channel?.kind === 'group' ? { ...row, channel: { name, kind: 'group' as const } } : row))
  const children = (await guess(rows)).get('children-at-home')
  expect(children?.evidence.some(({ signal }) => signal === 'threads') ? 'yes' : 'no').toBe(sign)
})

test('orders without pet goods pull against a pet', async () => {
  const guesses = await guess(ordersOf({ seed: 8, language: 'en', facts: [], days: 1_300 }))
  expect(guesses.get('has-dog')?.evidence.map(({ signal, outcome }) => [signal, outcome])).toEqual([['bought.by-category', 'no']])
})
