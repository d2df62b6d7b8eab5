import { describe, expect, test } from 'vitest'
import { EPOCHS, UNIX_EPOCHS, epochToUtc } from '../../../importers/kit/epoch.ts'

const MOMENT = Date.UTC(2023, 10, 14, 22, 13, 20, 123)

describe('epochs', () => {
  test.each([
    ['unix-s', 1_700_000_000.123, '1700000000.123'],
    ['unix-ms', 1_700_000_000_123, '1700000000123'],
    ['unix-us', 1_700_000_000_123_456, '1700000000123456'],
    ['unix-ns', 1_700_000_000_123_456_789n, '1700000000123456789'],
    ['apple-s', 721_692_800.123, '721692800.123456'],
    ['apple-ns', 721_692_800_123_456_789n, '721692800123456789'],
    ['webkit-us', 13_344_473_600_123_456n, '13344473600123456'],
    ['windows-100ns', 133_444_736_001_234_567n, ' 133444736001234567 '],
  ])('one moment in %s, as number and as digits', (epoch, number, digits) => {
    expect([epochToUtc(number), epochToUtc(digits)]).toEqual([{ at: MOMENT, epoch }, { at: MOMENT, epoch }])
  })

  test('whole seconds and their fraction in µs', () => {
    expect([epochToUtc(1_700_000_000), epochToUtc('1700000000.999999'), epochToUtc(1_700_000_000.999999)].map((moment) => moment?.at))
      .toEqual([1_700_000_000_000, 1_700_000_000_999, 1_700_000_000_999])
  })

  test('no number is in two ranges', () => {
    const both: string[] = []
    // Every third of a power of ten from 10^8 to 10^19, fine enough to meet each range in many places.
    for (let step = 0; step < 3300; step++) {
      const value = 10 ** (8 + step / 300)
      const fits = EPOCHS.filter((epoch) => epochToUtc(value, [epoch]) !== undefined)
      if (fits.length > 1) both.push(`${value}: ${fits.join(' ')}`)
    }
    expect(both).toEqual([])
  })

  test('what is never or no number is no moment', () => {
    const written = [0, -1, 1, '0', '', '20231114', 'now', null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, {}, '1e12', '-1700000000', 4_102_444_800, 9_007_199_254_740_991]
    expect(written.map((value) => epochToUtc(value))).toEqual(written.map(() => undefined))
  })

  test('a source that counts from 1970 has no other moments', () => {
    expect([epochToUtc(721_692_800, UNIX_EPOCHS), epochToUtc('13344473600123456', UNIX_EPOCHS), epochToUtc(1_700_000_000, UNIX_EPOCHS)])
      .toEqual([undefined, undefined, { at: 1_700_000_000_000, epoch: 'unix-s' }])
  })
})
