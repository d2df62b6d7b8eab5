/** Dates as Meta's pages write them: words of the account's language, local to a zone that is seldom named. */
import { localToUtc } from '../kit/time.ts'
import { wordedDate } from '../kit/worded-date.ts'

/** A moment and how exactly it is known. `isLocal`: the zone had to be assumed. */
export interface PageMoment { readonly at: number; readonly precision: 'second' | 'minute'; readonly isLocal: boolean }

/** Minutes east of UTC of the zones that pages of before 2018 name by letters. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60, CET: 60, CEST: 120, MEZ: 60, MESZ: 120, EET: 120, EEST: 180, MSK: 180, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
  AKST: -540, AKDT: -480, HST: -600, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
}

/** The moment of a written date, in `zone` unless the text names one. Undefined for what is no date with a time. */
export function pageMoment(written: string, zone: string): PageMoment | undefined {
  const letters = /(?<![\p{L}])([A-Z]{3,4})$/u.exec(written.trim())?.[1]
  const named = letters === undefined || !Object.hasOwn(ZONES, letters) ? undefined : ZONES[letters]
  const moment = wordedDate(named === undefined ? written : written.trim().slice(0, -(letters?.length ?? 0)))
  if (moment === undefined || moment.precision === 'day') return undefined
  const { at, precision } = moment
  if (named !== undefined) return { at: at - named * 60_000, precision, isLocal: false }
  if (/(?:UTC|GMT)\s?[+\-−]\s?\d/u.test(written)) return { at, precision, isLocal: false }
  const clock = new Date(at)
  const local = localToUtc(clock.getUTCFullYear(), clock.getUTCMonth() + 1, clock.getUTCDate(), clock.getUTCHours(), clock.getUTCMinutes(), clock.getUTCSeconds(), zone)
  return { at: local.at, precision, isLocal: true }
}
