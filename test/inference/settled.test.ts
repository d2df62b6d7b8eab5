import { describe, expect, test } from 'vitest'
import { FEWEST_OF_SUBJECT } from '../../inference/accuracy.ts'
import type { LineRecord } from '../../inference/accuracy.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { independentStatements, isTakenBack, recordForOdds, settled } from '../../inference/settled.ts'
import { NEVER_SAID, PHRASES_KEPT, saidOf } from '../../inference/signals/said-of.ts'
import type { SaidOf, SaidSubject } from '../../inference/signals/said-of.ts'
import { SUBJECTS } from '../../inference/subjects.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { toldOf, weekly } from './told-of.ts'

const record = (told: number, share: number): LineRecord => ({ told, right: Math.round(told * share), stated: told, low: share - 0.1, high: Math.min(1, share + 0.02) })
const all = record(200, 0.95)
const ofAll = { own: undefined, all }
const inWeeks = (count: number): Pick<SaidSubject, 'weeks' | 'tellingWeeks'> => {
  const tellingWeeks = Array.from({ length: count }, (_, at) => 2_800 + at)
  return { tellingWeeks, weeks: tellingWeeks.map((week) => ({ week, lines: 1 })) }
}
const phrases = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)
const told = (over: Partial<SaidSubject>): SaidSubject => ({ ...NEVER_SAID, lines: 6, phrases: phrases(6), ...inWeeks(6), lastAt: 100, ...over })

describe('when lines settle it', () => {
  test('three statements in other words and other weeks do, with odds below certainty', () => {
    const three = told({ lines: 3, phrases: [null, 5, 9], ...inWeeks(3) })
    expect(settled(three, 300, ofAll)).toEqual({ probability: 0.98, low: all.low, high: 0.98 })
    const weak = settled(three, 300, { own: undefined, all: { ...all, right: 130, low: 0.58, high: 0.71 } })
    expect(weak?.probability).toBeCloseTo(1 - 0.35 ** 3, 9)
    expect([weak!.low < weak!.probability, weak!.high > weak!.probability]).toEqual([true, true])
  })
  test.each([
    ['two statements', { lines: 2, phrases: phrases(2), ...inWeeks(2) }, 300, ofAll], ['the same words again and again', { lines: 40, phrases: phrases(2), ...inWeeks(30) }, 300, ofAll],
    ['all in one week', { lines: 40, phrases: phrases(9), ...inWeeks(1) }, 300, ofAll], ['weeks in which it is named and not told', { lines: 40, phrases: phrases(9), ...inWeeks(30), tellingWeeks: [2_800, 2_801] }, 300, ofAll],
    ['as many as slips would be', { lines: 40, phrases: phrases(9), ...inWeeks(30) }, 33_000, ofAll],
    ['taken back since', { counts: { ...NEVER_SAID.counts, past: 1 }, lastAgainstAt: 200 }, 300, ofAll], ['denied as often', { counts: { ...NEVER_SAID.counts, denied: 6 }, lastAgainstAt: 50 }, 300, ofAll],
    ['read in a way that nobody measured', {}, 300, { own: undefined, all: undefined }], ['measured on a handful', {}, 300, { own: undefined, all: record(12, 1) }],
  ] as const)('%s do not', (_, over, texts, records) => {
    expect(settled(told(over), texts, records)).toBeNull()
  })
  test('more texts never make it surer, and a past that was told of before is no contradiction', () => {
    expect([100, 2_500, 5_000, 50_000].map((texts) => independentStatements(told({ lines: 10, phrases: phrases(10), ...inWeeks(10) }), texts))).toEqual([10, 7, 4, 0])
    expect(isTakenBack(told({ counts: { ...NEVER_SAID.counts, past: 2 }, lastAgainstAt: 50 }))).toBe(false)
  })
})

describe('the record that odds rest on', () => {
  const [better, worse] = [(count: number) => record(count, 1), (count: number) => record(count, 0.6)]
  test.each([
    ['is that of the subject where thirty lines of it were read, for better', better(30), all, better(30)], ['and for worse', worse(30), all, worse(30)],
    ['is the worse of the two where some were read: the subject’s', worse(FEWEST_OF_SUBJECT), all, worse(FEWEST_OF_SUBJECT)], ['or that of all', better(29), all, all],
    ['is that of all where fewer were', worse(FEWEST_OF_SUBJECT - 1), all, all], ['or none', undefined, all, all],
    ['is none where too few were read in all', worse(FEWEST_OF_SUBJECT), record(29, 0.95), undefined],
  ])('%s', (_, own, pooled, expected) => {
    expect(recordForOdds({ own, all: pooled })).toEqual(expected)
  })
  test('is what the odds follow', () => {
    expect([worse(20), better(20), undefined].map((own) => settled(told({}), 300, { own, all })?.low)).toEqual([0.5, all.low, all.low])
  })
})

const DAY_MS = 86_400_000
const onDays = (lines: readonly (readonly [day: number, text: string])[]): readonly Draft[] => lines.map(([day, text]) => ({ ...weekly([text])[0]!, at: Date.UTC(2024, 0, 3) + day * DAY_MS }))
const DOG = ['my dog ate my shoe', 'walking my dog in the park', 'took our dog to the vet', 'my puppy is asleep'] as const
const BROKE = ['so broke till payday', "I can't afford the dentist", 'no money left this week'] as const

async function saidOfDog(...archives: readonly (readonly Draft[])[]): Promise<SaidSubject | undefined> {
  const signals = [saidOf(SUBJECTS)]
  const tallies = await tallyActivities(memoryStore(archives), signals)
  return signalsFrom(tallies, [...tallies.keys()], signals).signals.get<SaidOf>('said.of')?.value.subjects['dog']
}

describe('the statements of a person', () => {
  test('are counted by words and by weeks that tell, with the latest time of each of the words', async () => {
    const said = await saidOfDog([...onDays([[0, 'my dog ate my shoe'], [7, 'my puppy is asleep'], [21, 'my dog ate my sock'], [28, 'the dog is asleep'], [35, 'the dog again']]), { ...weekly(['took our dog to the vet'])[0]!, at: null }])
    expect([said?.phrases.toSorted((a, b) => (a ?? 0) - (b ?? 0)), said?.tellingWeeks.length, said?.weeks.length]).toEqual([[null, ...[7, 21].map((day) => Date.UTC(2024, 0, 3) + day * DAY_MS)], 3, 5])
  })
  test('are no more than so many words, whatever the order and the archives they come in', async () => {
    const kinds = ['dog', 'puppy', 'labrador', 'poodle', 'beagle', 'corgi', 'husky', 'dachshund', 'spaniel', 'terrier', 'greyhound', 'collie', 'chihuahua', 'pug', 'rottweiler', 'whippet']
    const drafts = onDays(kinds.map((kind, at) => [7 * at, `my ${kind} ate my shoe`] as const))
    const others = drafts.slice(5).map((draft) => ({ ...draft, source: 'whatsapp' }))
    const [there, back] = [await saidOfDog(drafts), await saidOfDog(drafts.slice(0, 5), others.toReversed())]
    expect([there?.phrases.length, there?.tellingWeeks.length]).toEqual([PHRASES_KEPT, kinds.length])
    expect([there?.phrases, there?.tellingWeeks]).toEqual([back?.phrases, back?.tellingWeeks])
  })
  test('settle nothing where "the dog" fills up the weeks', async () => {
    const naming = onDays([14, 21, 28, 35].map((day) => [day, 'the dog is asleep'] as const))
    const twoWeeks = onDays([[0, DOG[0]], [1, DOG[1]], [7, DOG[2]], [8, DOG[3]]])
    const statuses = await Promise.all([[...twoWeeks, ...naming], [...twoWeeks, ...naming, ...onDays([[42, DOG[0]]])]].map(async (drafts) => (await toldOf('has-dog', drafts)).status))
    expect(statuses).toEqual(['unmeasured', 'measured'])
  })
  test('of long ago settle nothing that passes', async () => {
    const once = BROKE.map((text, at) => [7 * at, text] as const)
    const answers: (readonly string[])[] = []
    for (const later of [[], BROKE.map((_, at) => [400 + 7 * at, BROKE[0]] as const), BROKE.map((text, at) => [400 + at, text] as const), BROKE.map((text, at) => [400 + 7 * at, text] as const)]) {
      // oxlint-disable-next-line no-await-in-loop -- one thread anyway
      const { answer, status } = await toldOf('debt-stress', onDays([...once, ...later]))
      answers.push([answer, status])
    }
    // Again, but in the same words; again, but within one week; again.
    expect(answers).toEqual([['yes', 'measured'], ['yes', 'unmeasured'], ['yes', 'unmeasured'], ['yes', 'measured']])
  })
})
