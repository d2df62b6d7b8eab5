import { describe, expect, it, test } from 'vitest'
import type { Inference, Signal } from '../../db/model.ts'
import type { BoughtByCategory } from '../../inference/categories/categories.ts'
import { CATEGORY_IDS, categoryOf } from '../../inference/categories/categories.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { guessAgain } from '../../inference/run.ts'
import boughtByCategory from '../../inference/signals/bought-by-category.ts'
import { SUBJECTS } from '../../inference/subjects.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { day, order } from './purchases.ts'
import { weekly } from './told-of.ts'

describe('regulated classes, while they are off', () => {
  it('are not in the value of what was bought', () => {
    const spend = { lines: 1, refunds: 0, days: 1, spend: [], shareOfLines: 1, shareOfSpend: null, firstAt: null, lastAt: null, months: {}, words: [], examples: [] }
    const value: BoughtByCategory = { categories: Object.fromEntries(CATEGORY_IDS.map((id) => [id, spend])), lines: 9, unknown: 0, currency: null, spend: [] }
    const shown = Object.keys(boughtByCategory.conceal?.(value).categories ?? {})
    const sensitive = CATEGORY_IDS.filter((id) => categoryOf(id).sensitive)
    expect(sensitive.length).toBeGreaterThan(0)
    expect(shown).toEqual(CATEGORY_IDS.filter((id) => !sensitive.includes(id)))
  })
})

/** Rows of each sensitive subject, in all the ways that it is read; and what is bought of a sensitive category. */
const ROWS: Readonly<Record<string, { readonly said: readonly string[]; readonly searched: readonly string[]; readonly bought: readonly string[] }>> = {
  expecting: { said: ['I am 20 weeks pregnant', '我怀孕三个月了', 'i am pregnant with twins'], searched: ['pregnant at 40', 'ultrasound'], bought: [] },
  health: { said: ['I have the flu and a fever', '我今天发烧去医院打针', 'my migraine is back, i took pills'], searched: ['flu fever'], bought: ['Ibuprofen tablets', 'Vitamin D tablets'] },
  'illness-of-others': { said: ['my best friend has leukaemia', '我闺蜜住院了', 'my bestie is in the ICU'], searched: ['lung cancer stages'], bought: [] },
  religion: { said: ['I pray every night, I am a catholic', '我每周日都去教堂礼拜', 'went to mass this morning'], searched: ['church times'], bought: ['Holy Bible, leather'] },
  smoking: { said: ['I smoke a pack a day', '我又抽了一包烟', 'i quit smoking cigarettes and then i smoked again'], searched: ['nicotine vape'], bought: ['Marlboro cigarettes'] },
  strain: { said: ["I am so stressed I can't sleep", '我失眠了，压力好大', 'i had a panic attack last night'], searched: ['anxiety at night'], bought: [] },
}
/** What else the person does, so that nothing is empty for want of rows. */
const OTHER: readonly Draft[] = [
  ...weekly(['my dog ate my shoe', 'walking my dog in the park', 'took our dog to the vet', 'we cooked dinner', 'the train was late']),
  { source: 'google', verb: 'searched', at: Date.UTC(2024, 0, 5), text: 'dog park' }, order(day(2024, 1, 6), 'Dog food, 5 kg', 20),
]
/** Signals that know what a row is about; the others take any row. */
const READ_SUBJECTS = ['bought.by-category', 'bought.of', 'said.life', 'said.of', 'searched.of']

function rowsOf({ said, searched, bought }: { readonly said: readonly string[]; readonly searched: readonly string[]; readonly bought: readonly string[] }): readonly Draft[] {
  return [
    ...weekly([...said, ...said.map((line) => `${line}!`)]),
    ...searched.map((text, at): Draft => ({ source: 'google', verb: 'searched', at: Date.UTC(2024, 1, 1 + at), text })),
    ...bought.map((title, at) => order(day(2024, 2, 1 + at), title, 20)),
  ]
}

/** What a run shows of some rows: guesses with their answers, and for each signal that reads subjects the subjects it names and how many of the rows it, or a guess from it, shows. */
async function shownOf(about: readonly Draft[], sensitive: boolean): Promise<{ readonly inferences: readonly Inference[]; readonly signals: readonly Signal[]; readonly shown: (value: unknown) => number }> {
  const tallies = await tallyActivities(memoryStore([OTHER, about]), signalDefinitions)
  const isAbout = (activity: number): boolean => activity > OTHER.length
  const shown = (value: unknown): number => [...JSON.stringify(value).matchAll(/"activity":(\d+)/g)].filter(([, activity]) => isAbout(Number(activity))).length
  return { ...guessAgain(tallies, { sensitive }), shown }
}

describe('sensitive subjects, in a whole run', () => {
  const sensitives = SUBJECTS.filter(({ sensitive }) => sensitive !== null).map(({ key }) => key)
  const guarded = inferenceDefinitions.filter(({ sensitive }) => sensitive).map(({ key }) => key)

  test('have rows here, each of them, and signals that read subjects are all there are to conceal', () => {
    expect(Object.keys(ROWS)).toEqual(sensitives.toSorted())
    expect(guarded.toSorted()).toEqual(['expecting-child', 'health-episode', 'illness-of-others', 'mental-strain', 'religion', 'smoker'])
    expect(signalDefinitions.filter((one) => one.conceal !== undefined).map(({ key }) => key).toSorted()).toEqual(READ_SUBJECTS)
  })

  test.each([
    ['expecting', 'expecting-child', ['said.of', 'searched.of']], ['health', 'health-episode', ['bought.by-category', 'said.of', 'searched.of']],
    ['illness-of-others', 'illness-of-others', ['said.of', 'searched.of']],
    ['religion', 'religion', ['bought.by-category', 'said.life', 'said.of', 'searched.of']], ['smoking', 'smoker', ['bought.by-category', 'bought.of', 'said.of', 'searched.of']],
    ['strain', 'mental-strain', ['said.of', 'searched.of']],
  ] as const)('%s: nothing while they are off, and all of it while they are on', async (subject, guess, readBy) => {
    const rows = rowsOf(ROWS[subject]!)
    const [off, on] = [await shownOf(rows, false), await shownOf(rows, true)]
    const readers = ({ signals, shown }: typeof on): readonly string[] => signals.filter(({ key, value, examples }) => READ_SUBJECTS.includes(key) && shown([value, examples]) > 0).map(({ key }) => key).toSorted()
    const evidence = ({ inferences, shown }: typeof on): readonly string[] => inferences.filter((one) => shown(one.evidence.filter(({ signal }) => READ_SUBJECTS.includes(signal))) > 0).map(({ key }) => key)
    // Tobacco is a category of its own, not one of health: what is spent on it is shown.
    const open = subject === 'smoking' ? ['bought.by-category'] : []
    expect([readers(off), readers(on)]).toEqual([open, readBy])
    expect([off.inferences.filter(({ key }) => guarded.includes(key)).length, off.inferences.length + guarded.length]).toEqual([0, on.inferences.length])
    expect(on.inferences.find(({ key }) => key === guess)?.answer).toBe('yes')
    expect([evidence(off), evidence(on)]).toEqual([[], [guess]])
    const named = ({ signals }: typeof on): boolean => signals.some(({ key, value }) => READ_SUBJECTS.includes(key) && JSON.stringify(value).includes(`"${subject}"`))
    expect([named(off), named(on)]).toEqual([false, true])
  })
})
