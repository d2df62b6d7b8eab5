import { describe, expect, test } from 'vitest'
import type { Verb } from '../../db/model.ts'
import { answered } from '../../inference/answered.ts'
import gender from '../../inference/guesses/gender.ts'
import type { Signals } from '../../inference/inference.ts'
import { readName } from '../../inference/names/name-gender.ts'
import { profileOf } from '../../inference/profile.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import type { OwnSex, SaidOwnZh } from '../../inference/signals/said-own-zh.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { guessFrom } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'

const WEEK_MS = 7 * 86_400_000
const KEYS = ['gender', 'age-band', 'home-area', 'birthplace', 'relationship-status']

/** What is answered of a person by a set of lines, under one verb. */
async function answersOf(lines: readonly string[], verb: Verb): Promise<readonly (readonly [string, string])[]> {
  const drafts = lines.map((text, at): Draft => ({ source: verb === 'said' ? 'whatsapp' : 'x', verb, at: Date.UTC(2024, 0, 3) + at * WEEK_MS, text }))
  const tallies = await tallyActivities(memoryStore([drafts]), signalDefinitions)
  const { results } = guessFrom(tallies, [...tallies.keys()], signalDefinitions, inferenceDefinitions.filter(({ key }) => KEYS.includes(key)))
  return KEYS.map((key) => { const result = results.get(key); return [key, result === undefined ? 'missing' : answered(result).answer] as const })
}

describe('what somebody says in public', () => {
  const PEOPLE: readonly (readonly [who: string, lines: readonly string[], gender: string, age: string, relationship: string])[] = [
    ['a mother', ['As a woman in tech I see that every week', "I'm 34 and still renting, so no", 'my husband says the same thing about it'], 'female', '26-39', 'married'],
    ['a man', ["I'm a guy and even I cried at that scene", 'just turned 52 last month, knees gone', 'my wife would never let me'], 'male', '50-59', 'married'],
    ['a student', ["guy here, what's the fuss", "I'm 21 years old, give me a break", 'my girlfriend and I went there'], 'male', 'under-26', 'in relationship'],
    ['a Chinese woman', ['作为一个女生我真的不理解', '我今年28岁了，催婚催得头大', '我老公也这么说'], 'female', '26-39', 'married'],
  ]
  test.each(PEOPLE)('%s is read as in chat', async (_, lines, ofGender, age, relationship) => {
    for (const verb of ['commented', 'posted', 'said'] as const) {
      const told = Object.fromEntries(await answersOf(lines, verb)) // oxlint-disable-line no-await-in-loop -- one thread anyway
      expect([verb, told['gender'], told['age-band'], told['relationship-status']]).toEqual([verb, ofGender, age, relationship])
    }
  })

  test('a word for a partner alone tells a gender, and a home is read, under every verb', async () => {
    for (const verb of ['commented', 'posted', 'said'] as const) {
      const told = Object.fromEntries(await answersOf(['my wife laughed at this', 'my wife and I tried it', 'I live in Manchester and it rains', 'living in Manchester since 2015'], verb)) // oxlint-disable-line no-await-in-loop -- one thread anyway
      expect([verb, told['gender'], told['home-area']]).toEqual([verb, 'male', 'Manchester, United Kingdom'])
    }
  })

  test('what others are, what is asked and what is quoted tells nothing', async () => {
    const lines = ["she's a woman of her word", 'are you a guy?', 'he is 45', '"I am a woman", the song goes', 'your wife is right', 'men like him, honestly', '他是男生', '你多大了']
    for (const verb of ['commented', 'posted'] as const) {
      const told = Object.fromEntries(await answersOf(lines, verb)) // oxlint-disable-line no-await-in-loop -- one thread anyway
      expect([told['gender'], told['age-band'], told['relationship-status'], told['home-area']]).toEqual(Array.from({ length: 4 }, () => 'cannot tell'))
    }
  })

  test('fills the profile', async () => {
    const lines = PEOPLE[0]![1]
    const drafts = lines.map((text, at): Draft => ({ source: 'x', verb: 'commented', at: Date.UTC(2024, 0, 3) + at * WEEK_MS, text }))
    const tallies = await tallyActivities(memoryStore([drafts]), signalDefinitions)
    const { results } = guessFrom(tallies, [...tallies.keys()], signalDefinitions, inferenceDefinitions.filter(({ key }) => KEYS.includes(key)))
    const inferences = KEYS.map((key) => ({ ...answered(results.get(key)!), key, attribute: key, sensitive: false, ground: 'rule' as const, accuracy: null, noBetterThanBase: false, without: {}, answerWithout: {}, alone: {}, answerAlone: {}, segments: [] }))
    expect(profileOf(inferences as never).map(({ field, guess, by }) => [field, guess.answer, by]).slice(0, 3)).toEqual([['age', '26-39', ['said']], ['gender', 'female', ['said']], ['relationship', 'married', ['said']]])
  })
})

describe('Chinese lines that read as one’s own sex', () => {
  const NONE: OwnSex = { lines: 0, weeks: 0, probability: 0, examples: [] }
  function told(female: Partial<OwnSex>, male: Partial<OwnSex> = {}, name?: string): readonly [string, number | null | undefined, number | undefined] {
    const own = { sexes: { female: { ...NONE, ...female }, male: { ...NONE, ...male } } } as unknown as SaidOwnZh
    const values: Readonly<Record<string, unknown>> = { 'said.own-zh': own, ...(name === undefined ? {} : { 'owner.name': [readName(name)] }) }
    const signals: Signals = { sources: ['x'], latestAt: null, get: <V>(key: string) => (key in values ? { key, value: values[key] as V, support: 1, examples: [], sources: [], title: { en: '', zh: '' } } : undefined) as never }
    const result = answered(gender.guess(signals))
    return [result.answer, result.outcomes.find(({ value }) => value === 'female')?.probability, result.evidence.find(({ signal }) => signal === 'said.own-zh')?.weight]
  }
  const many = { lines: 4, weeks: 4, probability: 0.8 }

  test('are shown without odds until three weeks have them', () => {
    expect([told({ lines: 2, weeks: 2, probability: 0.9 }), told({ lines: 9, weeks: 1, probability: 0.9 })]).toEqual([['cannot tell', undefined, 0], ['cannot tell', undefined, 0]])
    expect([told({})[2], told(many, { lines: 3, weeks: 3, probability: 0.8 })[2]]).toEqual([undefined, undefined])
  })

  test('then add what one line is worth, capped, to what the name says', () => {
    const [, alone] = told({}, {}, 'Robin Miller')
    const [, more, weight] = told(many, {}, 'Robin Miller')
    const logit = (p: number): number => Math.log(p / (1 - p))
    expect([weight, logit(more ?? 0) - logit(alone ?? 0)]).toEqual([expect.closeTo(Math.log(1.8 / 0.2), 9), expect.closeTo(Math.log(1.8 / 0.2), 6)])
    expect(told({ lines: 40, weeks: 40, probability: 0.999 }, {}, 'Robin Miller')[2]).toBeCloseTo(3, 9)
  })
})
