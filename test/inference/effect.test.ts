import { expect, test } from 'vitest'
import { effectOf } from '../../inference/effect.ts'

const told = (answer: string | null, probability: number | null = null): Parameters<typeof effectOf>[0] => ({ answer, probability })

test.each([
  ['kept', told('yes'), told('yes')], ['lost', told('yes'), told(null)], ['turned', told('yes'), told('no')], ['found', told(null), told('yes')], ['untold', told(null), told(null)],
  ['weaker', told('yes', 0.8), told('yes', 0.7)], ['stronger', told('yes', 0.8), told('yes', 0.9)], ['kept', told('yes', 0.8), told('yes', 0.801)], ['lost', told('yes', 0.8), told(null, 0.5)],
] as const)('fewer sources: %s', (effect, whole, part) => {
  expect(effectOf(whole, part)).toBe(effect)
})
