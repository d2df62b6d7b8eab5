import { describe, expect, it } from 'vitest'
import type { BoughtByCategory } from '../../inference/categories/categories.ts'
import { CATEGORY_IDS, categoryOf } from '../../inference/categories/categories.ts'
import boughtByCategory from '../../inference/signals/bought-by-category.ts'

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
