import { describe, expect, test } from 'vitest'
import { answered } from '../../inference/answered.ts'
import { pullAt } from '../../inference/facts/age.ts'
import ageBand from '../../inference/guesses/age-band.ts'
import type { GuessResult, Signals } from '../../inference/inference.ts'
import { householdWeights } from '../../inference/models/household.ts'
import { styleWeights } from '../../inference/models/writing-style.ts'
import type { StyleName } from '../../inference/models/writing-style.ts'
import type { BoughtHousehold, FactReading } from '../../inference/signals/bought-household.ts'
import type { SaidStyle, StyleReading } from '../../inference/signals/said-style.ts'

/** A reading of a model of writing, so far from the middle of the scores. */
function style(model: StyleName, over: number, more: Partial<StyleReading> = {}): StyleReading {
  return { model, trait: model.startsWith('age40') ? 'age40' : 'age26', language: model.endsWith('zh') ? 'zh' : 'en', sampled: 400, messages: 400, score: styleWeights(model).centre + over, standing: 'measured', kind: 1, habits: [], ...more }
}
const fact = (name: 'age35' | 'age55', probability: number, told = true): FactReading => ({ probability, base: householdWeights(name).baseRates[0] ?? 0, told, goods: [], numbers: [] })
function groceries(age55: FactReading, age35: FactReading): BoughtHousehold {
  const none = { ...age55, told: false }
  return { purchases: 200, weeks: 40, alike: true, facts: { age55, age35, income75: none, kids: none, size3: none, single: none, married: none } }
}

function told(said: SaidStyle, bought?: BoughtHousehold): GuessResult {
  const values: Readonly<Record<string, unknown>> = { 'said.style': said, ...(bought === undefined ? {} : { 'bought.household': bought }) }
  const signals: Signals = { sources: ['made-up'], latestAt: Date.UTC(2024, 0, 1), get: <V>(key: string) => (key in values ? { key, value: values[key] as V, support: 1, examples: [], sources: [], title: { en: '', zh: '' } } : undefined) as never }
  return answered(ageBand.guess(signals))
}
const at = (result: GuessResult, value: string): number => result.outcomes.find((one) => one.value === value)?.probability ?? -1

const OLD = groceries(fact('age55', 0.72), fact('age35', 0.12))
const YOUNG = groceries(fact('age55', 0.04), fact('age35', 0.44))
const PLAIN = groceries(fact('age55', 0.16), fact('age35', 0.24))

describe('the age band', () => {
  test('says of messages what they tell, and never what is right of nearly everybody', () => {
    const [young, old] = [told([style('age26-zh', -0.3)]), told([style('age26-zh', 0.15)])]
    expect([[young.answer, young.status], [old.answer, old.reason]]).toEqual([['under-26', 'measured'], ['cannot tell', 'of-anybody']])
    // What was read stays to be looked at.
    expect(old.outcomes.map(({ value }) => value)).toEqual(['26-or-older', 'under-26'])
  })

  test('reads groceries of the kind that was measured, at their own line and group', () => {
    const [old, plain, none] = [told([], OLD), told([], PLAIN), told([], groceries(fact('age55', 0.72, false), fact('age35', 0.12, false)))]
    expect([old.answer, old.status, old.card?.key, old.outcomes[0]?.baseRate]).toEqual(['55-or-older', 'measured', 'age55-from-groceries', expect.closeTo(96 / 617, 6)])
    expect([plain.answer, plain.reason, none.answer, none.outcomes]).toEqual(['cannot tell', 'holds-base-rate', 'cannot tell', []])
  })

  test('adds what groceries and writing say, each at the line of the writing', () => {
    const alone = told([style('age40-en', 0.1)])
    const [older, younger, plain] = [told([style('age40-en', 0.1)], OLD), told([style('age40-en', 0.1)], YOUNG), told([style('age40-en', 0.1)], PLAIN)]
    expect([at(younger, '40-or-older') < at(alone, '40-or-older'), at(alone, '40-or-older') < at(older, '40-or-older'), Math.abs(at(plain, '40-or-older') - at(alone, '40-or-older')) < 0.02]).toEqual([true, true, true])
    expect([older.answer, older.card?.key, older.card?.calibration]).toEqual(['40-or-older', 'age40-from-talk', []])
    const [added] = older.evidence.filter(({ signal }) => signal === 'bought.household')
    expect([added?.outcome, added?.weight, older.evidence.filter(({ signal }) => signal === 'bought.household').length]).toEqual(['40-or-older', expect.closeTo(Math.log(at(older, '40-or-older') / at(older, 'under-40')) - Math.log(at(alone, '40-or-older') / at(alone, 'under-40')), 9), 1])
  })

  test('is finer where another line tells more', () => {
    expect(told([style('age26-zh', 0.15)], OLD).answer).toBe('55-or-older')
    expect(told([style('age26-zh', 0.15, { standing: 'unlike' })], OLD).answer).toBe('55-or-older')
  })

  test('a line bears on another by how many are between them', () => {
    expect(pullAt(55, 55, 1.3)).toBeCloseTo(1.3, 9)
    const pulls = [35, 40, 50, 55].map((cut) => pullAt(cut, 55, 1.3))
    expect(pulls).toEqual(pulls.toSorted((a, b) => a - b))
    expect([pullAt(26, 35, -1) < 0, pullAt(40, 55, 0), pullAt(26, 55, 2) > 0, pullAt(26, 55, 2) < 1]).toEqual([true, 0, true, true])
  })
})
