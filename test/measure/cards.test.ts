import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Signal } from '../../db/model.ts'
import { TASKS } from '../../build/measure/tasks/tasks.ts'
import { answered } from '../../inference/answered.ts'
import ageBand from '../../inference/guesses/age-band.ts'
import gender from '../../inference/guesses/gender.ts'
import { STYLE_MODELS, type StyleName } from '../../inference/models/writing-style.ts'
import type { SaidStyle } from '../../inference/signals/said-style.ts'
import { allCards, cardsOf, rangeOf } from '../../inference/accuracy.ts'
import { codeSha256Of } from '../../build/measure/code-behind.ts'

const root = join(import.meta.dirname, '../..')

describe('accuracy cards', () => {
  test('stand for the code and the weights that are here: else run npm run measure', () => {
    for (const { guess, card } of allCards()) {
      expect({ guess, key: card.key, code: card.codeSha256 }).toEqual({ guess, key: card.key, code: codeSha256Of(card.key) })
      const task = TASKS.find(({ key }) => key === card.key)
      const weights = readFileSync(join(root, 'inference/models', `${task?.learner?.weights ?? task?.ships ?? ''}.weights.json`))
      expect({ key: card.key, weights: card.weightsSha256 }).toEqual({ key: card.key, weights: createHash('sha256').update(weights).digest('hex') })
      expect(existsSync(join(root, 'inference/guesses', `${guess}.ts`))).toBe(true)
    }
  })

  test('exist for every model that ships', () => {
    // A model that two guesses rest on has its card beside both; one that gives a signal alone has a record and no card.
    const made = new Set(allCards().map(({ card }) => card.key))
    const wanted = TASKS.filter(({ learner, ships }) => (learner !== undefined && learner.cards.length > 0) || ships !== undefined).map(({ key }) => key)
    expect([...made].toSorted()).toEqual([...new Set(wanted)].toSorted())
    expect(cardsOf('no-such-guess')).toEqual([])
  })

  test('carry figures that fit together', () => {
    for (const { card } of allCards()) {
      expect(card.low).toBeLessThanOrEqual(card.value)
      expect(card.high).toBeGreaterThanOrEqual(card.value)
      expect(card.people).toBeGreaterThan(0)
      expect(card.calibration.length).toBeLessThanOrEqual(10)
      expect(card.limits.zh.length).toBeGreaterThan(0)
    }
  })

  test('give a range that holds the probability and grows where fewer were measured', () => {
    const few = rangeOf({ calibration: [{ said: 0.7, true: 0.6, count: 10 }] }, 0.7)
    const many = rangeOf({ calibration: [{ said: 0.7, true: 0.7, count: 1000 }] }, 0.7)
    expect([few.low < 0.4, few.high > 0.8, many.low > 0.66, many.high < 0.74]).toEqual([true, true, true, true])
    expect(rangeOf({ calibration: [] }, 0.7)).toEqual({ low: 0, high: 1 })
  })

  test('hold numbers that somebody was told, so that each answer that was measured and tells more than is true of anybody can be given', () => {
    const answersOf = (name: StyleName): readonly string[] => [-9, 9].map((score) => {
      const [model] = STYLE_MODELS.filter((one) => one.name === name)
      const value: SaidStyle = model === undefined ? [] : [{ model: name, trait: model.trait, language: model.language, sampled: 500, messages: 500, score, standing: 'measured', kind: 1, habits: [] }]
      const style = { key: 'said.style', value, support: 500, examples: [], sources: [] }
      const guess = model?.trait === 'gender' ? gender : ageBand
      return answered(guess.guess({ sources: ['one'], latestAt: null, get: <V>(key: string) => (key === 'said.style' ? style as unknown as Signal<V> : undefined) })).answer
    })
    // Among the students who were measured the surest "26 or older" is right less often than it is of any adult.
    expect(STYLE_MODELS.map(({ name }) => [name, ...answersOf(name)])).toEqual([
      ['age26-en', 'under-26', 'cannot tell'], ['age26-zh', 'under-26', 'cannot tell'], ['age40-en', 'under-40', '40-or-older'], ['gender-en', 'male', 'female'], ['gender-zh', 'male', 'female'],
    ])
    const people = allCards().map(({ card }) => card).filter(({ unit, metric }) => unit === 'user' && metric === 'auc')
    const told = people.map(({ calibration }) => calibration.reduce((sum, { count }) => sum + count, 0))
    expect(told).toEqual(people.map(({ coverage, people: measured }) => Math.round(coverage * measured)))
    expect(people.flatMap(({ calibration }) => calibration.filter(({ count }) => count < 7))).toEqual([])
  })
})
