import { describe, expect, it } from 'vitest'
import type { Signal } from '../../db/model.ts'
import { guessDetail, guessRow, unlessDenied } from '../../electron/engine/guess-rows.ts'
import { mostTelling, readOverview } from '../../electron/engine/overview.ts'
import type { ReadStore, Store } from '../../db/store.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { inference, outcome } from '../inference/built-inferences.ts'

const shown = { signal: 's', count: 60, says: { en: '', zh: '' }, examples: [{ activity: 1 }] }
const told = (key: string, answer: string, baseRate: number | null, weight = 3): ReturnType<typeof inference> =>
  inference(key, answer, { outcomes: [outcome(answer, { baseRate })], evidence: [{ ...shown, outcome: answer, weight }], segments: [{ taxonomy: 'made-up', id: '1', name: 'one' }] })

const guesses = [told('has-dog', 'no', 0.63), told('moving-soon', 'yes', 0.11), told('languages', 'zh', null), told('has-cat', 'yes', 0.3), inference('payday', CANNOT_TELL)]
const signals: ReadonlyMap<string, Signal> = new Map()

function storeWith(answers: Readonly<Record<string, string>>): Store {
  return {
    archives: () => [], countClaims: () => [], countActivities: () => 0, countPeople: () => 0, countByMonth: () => [], quote: () => [], revision: () => 1, identifiers: () => [], channels: () => [],
    readMarks: () => new Map(Object.entries(answers).map(([key, answer]) => [key, { answer, about: null }])),
  } as unknown as Store
}

describe('what the overview shows first', () => {
  it('is what is rare in its group and well evidenced; absences and what everybody has are not there', () => {
    expect(mostTelling(guesses).map(({ key }) => key)).toEqual(['moving-soon', 'has-cat'])
  })

  it('follows the person’s own answer: what they say is not true is in no headline, feeds nothing, and is listed with their answer', () => {
    const overview = readOverview(storeWith({ 'moving-soon': 'no' }), { revision: 1, signals, inferences: guesses }, { stale: false, sensitive: false })
    expect(overview.mostTelling.map(({ key }) => key)).toEqual(['has-cat'])
    expect(overview.sentence.en.some(({ guess }) => guess === 'moving-soon')).toBe(false)
    const denied = new Map([['moving-soon', { answer: 'no', about: 'yes' }]])
    const moving = guesses[1]!
    expect([guessRow(moving, signals, denied)?.yourAnswer, unlessDenied(moving, denied), guessDetail(storeWith({}) as ReadStore, moving, signals, denied)?.segments]).toEqual(['no', undefined, []])
    expect([unlessDenied(moving, new Map([['moving-soon', { answer: 'yes', about: 'yes' }]]))?.key, guessDetail(storeWith({}) as ReadStore, moving, signals, new Map())?.segments.length]).toEqual(['moving-soon', 1])
  })
})
