/** Days on which shops cut prices, known to everyone: what buying on them says of price sensitivity. */
import { own } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

/** One yearly sale. */
export interface Sale { readonly id: 'singles-day' | '618' | 'double-twelve' | 'black-friday' | 'prime-day'; readonly title: Sentence }

const DAY_MS = 86_400_000
/** Within so many days of the date counts: most sales run for some days. */
const SALE_REACH_DAYS = 3

/** All sales. */
export const SALES: readonly Sale[] = [
  { id: 'singles-day', title: own('Singles’ Day (11.11)', '双十一') },
  { id: '618', title: own('6.18', '618') },
  { id: 'double-twelve', title: own('12.12', '双十二') },
  { id: 'black-friday', title: own('Black Friday', '黑色星期五') },
  { id: 'prime-day', title: own('Prime Day', 'Prime会员日') },
]

/** First days of Amazon's Prime Day, month and day, as the company announced them. */
const PRIME_DAYS: Readonly<Record<number, readonly [number, number]>> = {
  2015: [7, 15], 2016: [7, 12], 2017: [7, 11], 2018: [7, 16], 2019: [7, 15], 2020: [10, 13], 2021: [6, 21], 2022: [7, 12], 2023: [7, 11], 2024: [7, 16], 2025: [7, 8],
}

function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY_MS
}

/** The day after the fourth Thursday of November. */
function blackFriday(year: number): number {
  const first = dayOf(year, 11, 1)
  // Day 0 of 1970 was a Thursday.
  return first + (7 - (first % 7 + 7) % 7) % 7 + 21 + 1
}

function saleDaysOf(year: number): readonly (readonly [Sale['id'], number])[] {
  const prime = PRIME_DAYS[year]
  return [
    ['singles-day', dayOf(year, 11, 11)], ['618', dayOf(year, 6, 18)], ['double-twelve', dayOf(year, 12, 12)], ['black-friday', blackFriday(year)],
    ...(prime ? [['prime-day', dayOf(year, ...prime)] as const] : []),
  ]
}

const known = new Map<number, Sale['id'] | null>()

/** The sale that a day since 1970 lies within three days of, the nearest; null when there is none. */
export function saleOf(day: number): Sale['id'] | null {
  const cached = known.get(day)
  if (cached !== undefined) return cached
  const year = new Date(day * DAY_MS).getUTCFullYear()
  let best: Sale['id'] | null = null
  let nearest = SALE_REACH_DAYS + 1
  for (const [id, at] of saleDaysOf(year)) {
    const distance = Math.abs(day - at)
    if (distance < nearest) {
      nearest = distance
      best = id
    }
  }
  known.set(day, best)
  return best
}
