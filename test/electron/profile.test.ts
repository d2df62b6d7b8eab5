import { describe, expect, it } from 'vitest'
import type { Signal } from '../../db/model.ts'
import { namedOf, readProfile } from '../../electron/engine/profile.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import type { MeasuredTask } from '../../inference/measured.ts'
import { profileOf } from '../../inference/profile.ts'
import { inference, outcome } from '../inference/built-inferences.ts'

const by = (signal: string, of: string, weight = 2): ReturnType<typeof inference>['evidence'][number] => ({ signal, outcome: of, weight, count: 3, says: { en: '', zh: '' }, examples: [] })
const told = (key: string, answer: string, ...signals: readonly string[]): ReturnType<typeof inference> => inference(key, answer, { outcomes: [outcome(answer), outcome('other')], evidence: signals.map((signal) => by(signal, answer)) })
const silent = (key: string): ReturnType<typeof inference> => inference(key, CANNOT_TELL, { evidence: [by('said.of', 'no', 0)] })

describe('the profile', () => {
  it('takes the first of a field’s guesses that tells, keeps what cannot be told, and says by what', () => {
    const guesses = [told('age-band', '26-39', 'said.style', 'said.age'), silent('relationship-status'), told('lives-with-partner', 'yes', 'threads', 'paid.to-people'), silent('children-at-home'), told('gender', 'female', 'owner.name'), told('has-dog', 'yes', 'said.of')]
    expect(profileOf(guesses).map(({ field, guess, by: known }) => [field, guess.key, known])).toEqual([
      ['age', 'age-band', ['said', 'style']], ['gender', 'gender', ['name']], ['relationship', 'lives-with-partner', ['bought', 'chats']], ['children', 'children-at-home', []],
    ])
  })
  it('is empty without guesses, and names no other program where the task was not measured', () => {
    const store = { quote: () => [], revision: () => 1, identifiers: () => [], channels: () => [] }
    expect(readProfile(store, [], new Map<string, Signal>(), new Map(), [])).toEqual({ rows: [], named: null })
  })
  it('puts the programs of the record beside ours, best first', () => {
    const figure = (metric: string, value: number | null): object => ({ slice: '', metric, value, low: value, high: value, people: 54, items: 135, baseline: 0, coverage: 1 })
    const task = { record: { key: 'profile', figures: [figure('accuracy', 0.3), figure('llama-3-8b', 0.5), figure('gpt-4', 0.7)] }, card: undefined } as unknown as MeasuredTask
    expect(namedOf([task])).toEqual({ authors: 54, ours: 0.3, others: [{ name: 'GPT-4', value: 0.7 }, { name: 'Llama 3 8B', value: 0.5 }] })
  })
})
