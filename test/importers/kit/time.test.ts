import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoToUtc, isRealDate, localToUtc, offsetAt } from '../../../importers/kit/time.ts'

/** The wall clock at a moment as Intl shows it, by another way than the code under test: field by field. */
function wallClock(at: number, zone: string): number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  })
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, Number(part.value)]))
  return (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((type) => parts.get(type) ?? Number.NaN)
}

const iso = (moment: { at: number; offsetMinutes: number }): [string, number] => [new Date(moment.at).toISOString(), moment.offsetMinutes]
const ZONES = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Shanghai', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu', 'America/St_Johns', 'Africa/Cairo']

describe('wall-clock time to UTC', () => {
  test('uses the offset of the season', () => {
    expect(iso(localToUtc(2024, 1, 5, 12, 0, 0, 'Europe/Paris'))).toEqual(['2024-01-05T11:00:00.000Z', 60])
    expect(iso(localToUtc(2024, 7, 5, 12, 0, 0, 'Europe/Paris'))).toEqual(['2024-07-05T10:00:00.000Z', 120])
    expect(iso(localToUtc(2024, 7, 5, 12, 0, 0, 'Asia/Kathmandu'))).toEqual(['2024-07-05T06:15:00.000Z', 345])
  })

  test('moves a time that the clock skipped forward by the gap', () => {
    expect(iso(localToUtc(2024, 3, 31, 2, 30, 0, 'Europe/Paris'))).toEqual(['2024-03-31T01:30:00.000Z', 120])
    expect(iso(localToUtc(2024, 3, 10, 2, 0, 0, 'America/New_York'))).toEqual(['2024-03-10T07:00:00.000Z', -240])
    expect(iso(localToUtc(2011, 12, 30, 12, 0, 0, 'Pacific/Apia'))).toEqual(['2011-12-30T22:00:00.000Z', 840])
  })

  test('takes the first of two equal wall-clock times', () => {
    expect(iso(localToUtc(2024, 10, 27, 2, 30, 0, 'Europe/Paris'))).toEqual(['2024-10-27T00:30:00.000Z', 120])
    expect(iso(localToUtc(2024, 11, 3, 1, 15, 0, 'America/New_York'))).toEqual(['2024-11-03T05:15:00.000Z', -240])
    expect(iso(localToUtc(2024, 4, 7, 1, 45, 0, 'Australia/Lord_Howe'))).toEqual(['2024-04-06T14:45:00.000Z', 660])
  })

  test('gives back the wall clock that Intl shows, in any zone and year, unless it was skipped', () => {
    fc.assert(fc.property(
      fc.constantFrom(...ZONES), fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 }),
      (zone, seconds) => {
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wallClock(seconds * 1000, zone)
        const moment = localToUtc(year, month, day, hour, minute, second, zone)
        expect(wallClock(moment.at, zone)).toEqual([year, month, day, hour, minute, second])
        expect(moment.at).toBeLessThanOrEqual(seconds * 1000)
        expect(moment.at + moment.offsetMinutes * 60_000).toBe(Date.UTC(year, month - 1, day, hour, minute, second))
        expect(offsetAt(moment.at, zone)).toBe(moment.offsetMinutes)
      },
    ), { numRuns: 2000 })
  })

  test('agrees with Intl around every change of a decade', () => {
    for (const zone of ZONES) {
      for (let at = Date.UTC(2009, 0, 1); at < Date.UTC(2012, 0, 1); at += 6 * 3_600_000) {
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wallClock(at, zone)
        expect(offsetAt(at, zone)).toBe((Date.UTC(year, month - 1, day, hour, minute, second) - at) / 60_000)
      }
    }
  })

  test('names an unknown zone by throwing', () => {
    expect(() => offsetAt(0, 'Nowhere/Land')).toThrow(RangeError)
  })
})

describe('dates', () => {
  test('knows which days exist', () => {
    expect([[2024, 2, 29], [2023, 2, 29], [1900, 2, 29], [2000, 2, 29], [2024, 4, 31], [2024, 13, 1], [2024, 0, 1], [2024, 12, 31]]
      .map(([year = 0, month = 0, day = 0]) => isRealDate(year, month, day))).toEqual([true, false, false, true, false, false, false, true])
  })

  test('reads ISO times with and without a zone of their own', () => {
    expect(isoToUtc('2024-03-05T21:04:11', 'Europe/Paris')).toEqual({ at: Date.UTC(2024, 2, 5, 20, 4, 11), offsetMinutes: 60, isLocal: true })
    expect(isoToUtc('2024-03-05 21:04', 'Europe/Paris')).toEqual({ at: Date.UTC(2024, 2, 5, 20, 4), offsetMinutes: 60, isLocal: true })
    expect(isoToUtc('2024-03-05T21:04:11.250Z', 'Europe/Paris')).toEqual({ at: Date.UTC(2024, 2, 5, 21, 4, 11, 250), offsetMinutes: 0, isLocal: false })
    expect(isoToUtc('2024-03-05T21:04:11-03:30', 'Europe/Paris')).toEqual({ at: Date.UTC(2024, 2, 6, 0, 34, 11), offsetMinutes: -210, isLocal: false })
    expect(isoToUtc('2024-03-05', 'Asia/Shanghai')).toEqual({ at: Date.UTC(2024, 2, 4, 16), offsetMinutes: 480, isLocal: true })
    expect(['2024-02-30', '5.3.2024', '', '2024-03-05T25:00', 'x'.repeat(100)].map((text) => isoToUtc(text, 'UTC'))).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})
