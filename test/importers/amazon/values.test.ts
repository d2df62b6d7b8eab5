import { describe, expect, it } from 'vitest'
import { currencyOf, readWhen } from '../../../importers/amazon/values.ts'

describe('dates of Amazon', () => {
  it('are UTC in every form, with the wall clock of the given zone beside them', () => {
    const written = ['2024-03-01T14:03:11Z', '2024-03-01T14:03:11.020Z', '03/01/2024 14:03:11 UTC', '2024-03-01 14:03:11.0', '2024-03-01T09:03:11-05:00', 'Not Available and 2024-03-01T14:03:11Z']
    for (const text of written) expect(readWhen(text, 'America/New_York')).toEqual({ at: Date.parse('2024-03-01T14:03:11Z'), precision: 'second', offsetMinutes: -300 })
  })

  it('are days where no time is written, and nothing where a sentence or an impossible date stands', () => {
    const day = { at: Date.parse('2024-03-05T00:00:00Z'), precision: 'day' }
    expect(['2024-03-05', '03/05/24', '03/05/2024', '05-Mar-2024'].map((text) => readWhen(text, 'UTC'))).toEqual([day, day, day, day])
    expect(readWhen('05/03/2024', 'UTC', 'dmy')).toEqual(day)
    for (const text of ['', '2024-02-30', '13/13/2024', 'Due to technical limitations, please refer to your Order History', '2024-03-05T25:00:00Z']) expect(readWhen(text, 'UTC')).toEqual({ at: null, precision: 'none' })
  })

  it('take the currency of the marketplace where the row names none', () => {
    expect([currencyOf('eur', 'Amazon.com'), currencyOf('', 'Amazon.de'), currencyOf('', 'www.amazon.co.jp'), currencyOf('Not Available', 'panda01'), currencyOf('', '')]).toEqual(['EUR', 'EUR', 'JPY', 'USD', 'USD'])
  })
})
