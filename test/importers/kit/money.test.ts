import { describe, expect, it } from 'vitest'
import { toMinor } from '../../../importers/kit/money.ts'

describe('amounts', () => {
  it('reads signs, groups, decimal commas, apostrophes and spreadsheet noise', () => {
    const written = ['¥12.00', '￥0.35', "'-14.39'", '1,430.71', '12,34', '1,234', '$1,234.56', '12.5', '56.800000000000004', '2.675', '0.005', '-0.00', '1.5E+3', '19', '.5', '1 234.50', 'EUR 9.99', '1.430,71', '-1.234.567,8', '1,234,567.89', '₺12.50', 'R$ 7']
    expect(written.map((text) => toMinor(text, 'EUR'))).toEqual([1200, 35, -1439, 143_071, 1234, 123_400, 123_456, 1250, 5680, 268, 1, 0, 150_000, 1900, 50, 123_450, 999, 143_071, -123_456_780, 123_456_789, 1250, undefined])
  })

  it('knows currencies without a minor unit and with thousandths', () => {
    expect([toMinor('1,980', 'JPY'), toMinor('1980.00', 'JPY'), toMinor('1.5', 'KWD')]).toEqual([1980, 1980, 1500])
  })

  it('refuses what is no amount', () => {
    expect(['', '/', 'Not Available', '1.2.3', '--', '1e400', '99999999999999999999', 'Infinity'].map((text) => toMinor(text, 'EUR'))).toEqual(Array.from({ length: 8 }))
  })
})
