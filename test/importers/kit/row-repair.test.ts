import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactAmount, oneOf, pointedAmount } from '../../../importers/kit/cell-tests.ts'
import { fitRow } from '../../../importers/kit/row-repair.ts'
import type { RowShape } from '../../../importers/kit/row-repair.ts'

const date = (cell: string) => /^\d{4}-\d\d-\d\d$/.test(cell)
const id = (cell: string) => /^\d{12,}$/.test(cell)
const shape: RowShape = { columns: [date, undefined, undefined, oneOf(['in', 'out']), exactAmount, (cell) => !/\d/.test(cell), id, { mostly: (cell) => !/\d/.test(cell) }], joins: [2, 1], needed: [0, 4] }
const fit = (line: string) => fitRow({ cells: line.split(',') }, [shape])

describe('a row with a wrong number of cells', () => {
  it.each([
    ['2024-01-01,Shop,tea,out,1.00,cash,123456789012,note', 'Shop|tea|out|1.00|note', false], ['2024-01-01,Shop Co.,Limited,tea,out,1.00,cash,123456789012,note', 'Shop Co.,Limited|tea|out|1.00|note', true],
    ['2024-01-01,Shop,tea,out,1,007.00,cash,123456789012,note', 'Shop|tea|out|1,007.00|note', true], ['2024-01-01,Shop,tea,out,1.00,cash,123456789012,note, and more', 'Shop|tea|out|1.00|note, and more', true],
    ['2024-01-01,Shop,tea,out,1.00,cash,123456789012', 'Shop|tea|out|1.00|', false], ['2024-01-01,Shop,tea,out,1.00,cash,123456789012,,,,', 'Shop|tea|out|1.00|', false],
    ['2024-01-01,Shop,{"a":1,"b":2},out,1.00,cash,123456789012,note', 'Shop|{"a":1,"b":2}|out|1.00|note', true],
  ])('like %s is read as %s', (line, told, repaired) => {
    const fitted = fit(line)
    expect([[1, 2, 3, 4, 7].map((place) => fitted?.cells[place]).join('|'), fitted?.repaired]).toEqual([told, repaired])
  })

  it.each([
    '2024-01-01,tea,out,1.00,cash,123456789012,note', '2024-01-01,Shop,tea,out,cash,123456789012,note', '2024-01-01,Shop,tea,out,1.00,2.00,cash,123456789012,note,x', 'Shop,tea,out,1.00,cash,123456789012,note', 'noise',
    '', ',,,,', Array.from({ length: 500 }, () => 'x').join(','),
  ])('like %s is refused', (line) => expect(fit(line)).toBe(undefined))

  it('is never read as another date, direction, amount or number than it was written with, whatever was not quoted', () => {
    const words = fc.stringMatching(/^[A-Za-z ,]{0,12}[A-Za-z]$/)
    const amount = fc.integer({ min: 1, max: 999_999_999 }).map((minor) => [(minor / 100).toFixed(2), (minor / 100).toLocaleString('en', { minimumFractionDigits: 2 })] as const)
    let read = 0
    fc.assert(fc.property(words, words, fc.constantFrom('in', 'out'), amount, fc.boolean(), words, words, (shop, goods, direction, [plain, grouped], isGrouped, method, note) => {
      const written = isGrouped ? grouped : plain
      const fitted = fit(['2024-01-01', shop, goods, direction, written, method.replaceAll(',', ''), '123456789012', note].join(','))
      if (fitted !== undefined) read++
      return fitted === undefined || [0, 3, 4, 6].map((place) => fitted.cells[place]).join('|') === ['2024-01-01', direction, written, '123456789012'].join('|')
    }), { numRuns: 2000 })
    expect(read).toBeGreaterThan(1500)
  })

  it('is mostly read, and in no time, where many commas are in it', () => {
    const line = (count: number) => ['2024-01-01', 'Shop', Array.from({ length: count }, (_, index) => `w${index}`).join(','), 'out', '1.00', 'cash', '123456789012', 'note'].join(',')
    expect([1, 10, 100].map((count) => fit(line(count))?.cells[2]?.split(',').length)).toEqual([1, 10, 100])
  })
})

describe('an amount', () => {
  it.each([['1.00', true], ['1,007.00', true], ['¥12.00', true], ['-3.50', true], ['0.10', true], ['007.00', false], ['1,00.00', false], ['1', false], ['1.234', false], ['a', false], ['1,2,3.00', false]])('%s with two decimals: %s', (cell, is) => expect(exactAmount(cell)).toBe(is))
  it.each([['1', true], ['1,980', true], ['01', false], ['$1,012.99', true], ["'-14.39'", true], ['12.99 €', true], ['1980 JPY', true], ['2024-01-01', false], ['', false]])('%s: %s', (cell, is) => expect(pointedAmount(cell)).toBe(is))
})
