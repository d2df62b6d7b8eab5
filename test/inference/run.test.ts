import { describe, expect, test } from 'vitest'
import type { Inference } from '../../db/model.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { runInference } from '../../inference/run.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { chatOf, ordersOf } from '../personas.ts'

const english = chatOf({ seed: 21, language: 'en', facts: ['dog', 'partner'] })
const chinese = chatOf({ seed: 22, language: 'zh', facts: ['dog'] })
const orders = ordersOf({ seed: 23, language: 'en', facts: ['dog'] })

/** Guesses without what withholding and row ids change. */
function bare(inferences: readonly Inference[]): unknown {
  return inferences.map(({ key, status, answer, outcomes, evidence, segments }) => ({ key, status, answer, outcomes, segments, evidence: evidence.map(({ examples, ...rest }) => ({ ...rest, examples: examples.length })) }))
}

async function guessed(archives: readonly (readonly Draft[])[], withhold: readonly string[] = []): Promise<readonly Inference[]> {
  const { inferences } = await runInference(memoryStore(archives), { sensitive: false, withhold })
  return inferences
}

test('every definition has both languages, and guesses need only signals that exist', () => {
  const keys = new Set(signalDefinitions.map(({ key }) => key))
  for (const { key, title, rule, needs } of inferenceDefinitions) {
    expect([key, title.en !== '', /\p{Script=Han}/u.test(title.zh), /\p{Script=Han}/u.test(rule.zh), needs.filter((need) => !keys.has(need))]).toEqual([key, true, true, true, []])
  }
})

test('withholding a source gives what a run without its archives gives', async () => {
  expect(bare(await guessed([english, chinese, orders], ['telegram']))).toEqual(bare(await guessed([english, orders])))
})

test('what each source gives alone is what a run of that source alone gives', async () => {
  const together = await guessed([english, orders])
  const alone = await guessed([orders])
  expect(together.map(({ key, answerAlone }) => [key, answerAlone['amazon']])).toEqual(alone.map(({ key, answer }) => [key, answer]))
})

test('the order in which archives were read changes no guess', async () => {
  expect(bare(await guessed([orders, chinese, english]))).toEqual(bare(await guessed([english, chinese, orders])))
})

/** Every piece of evidence with the words of its examples. */
async function told(archives: readonly (readonly Draft[])[]): Promise<unknown> {
  const store = memoryStore(archives)
  const texts = new Map([...store.activities()].flat().map(({ id, text }) => [id, text]))
  const { inferences } = await runInference(store, { sensitive: false })
  return inferences.map(({ key, evidence }) => [key, evidence.map(({ says, examples }) => [says.en, examples.map(({ activity, start, end }) => [texts.get(activity), start, end])])])
}

test('the order in which archives were read changes no example', async () => {
  expect(await told([orders, chinese, english])).toEqual(await told([english, chinese, orders]))
})

test('a second run gives the same', async () => {
  expect(await guessed([english, orders])).toEqual(await guessed([english, orders]))
})

test('claims of platforms change nothing', async () => {
  // A store in which reading them is an error gives every guess.
  const store = memoryStore([english])
  expect(() => store.claims()).toThrow('no such call')
  const { inferences } = await runInference(store, { sensitive: true })
  expect(inferences.map(({ key }) => key)).toEqual(inferenceDefinitions.map(({ key }) => key))
})

describe('the pass', () => {
  test('is not made again while the store keeps its tallies', async () => {
    const store = memoryStore([english, orders])
    const first = await runInference(store, { sensitive: false })
    store.keepTallies(first.code, first.tallies)
    const second = await runInference(store, { sensitive: false })
    expect([first.passed, second.passed, store.passes]).toEqual([true, false, 1])
    expect(second.inferences).toEqual(first.inferences)
    expect(second.signals).toEqual(first.signals)
  })
  test('stops when cancelled', async () => {
    const controller = new AbortController()
    const run = runInference(memoryStore([english]), { sensitive: false, signal: controller.signal, progress: () => { controller.abort() } })
    await expect(run).rejects.toMatchObject({ name: 'AbortError' })
  })
  test('says how far it is', async () => {
    const seen: [number, number][] = []
    await runInference(memoryStore([orders]), { sensitive: false, progress: (done, total) => { seen.push([done, total]) } })
    expect(seen).toEqual([[orders.length, orders.length]])
  })
})

test('what joining adds is stated for each guess, and is null where no odds are given', async () => {
  const { together } = await runInference(memoryStore([english, orders]), { sensitive: false })
  expect(together.find(({ guess }) => guess === 'has-dog')).toEqual({
    guess: 'has-dog', alone: { amazon: null, whatsapp: null }, answerAlone: { amazon: 'yes', whatsapp: 'yes' }, all: null, answerAll: 'yes', gain: null,
  })
})
