/**
 * The ways in which the headers of one file are written: one for each export, so several where a chat was put together
 * from two phones. Each way has its own order of dates.
 */
import type { OrderHints, WrittenDate } from './date-order.ts'
import type { Header } from './header.ts'

/** One way: its dates, wherever one differs from the one before, and what speaks for their order. */
export interface Way {
  readonly key: number
  readonly messages: number
  readonly dates: readonly WrittenDate[]
  readonly hints: OrderHints
}

/** More changes of date than this are not needed to know their order. */
const DATE_LIMIT = 100_000
/** So many headers of one way are no paste, whatever the rest of the file is. */
const COMMON = 400

/** Brackets, where a year of four digits stands, and the separator: what one export writes in one way. */
export function wayOf({ isBracketed, firstDigits, thirdDigits, separator }: Header): number {
  return (isBracketed ? 1 : 0) + (firstDigits === 4 ? 4 : 0) + (thirdDigits === 4 ? 8 : 0) + separator.charCodeAt(0) * 16
}

interface Tally {
  readonly key: number; readonly dates: WrittenDate[]; readonly separator: string; readonly isYearFirst: boolean
  hasHalves: boolean; messages: number; firstDigits: number; thirdDigits: number; padded: number; unpadded: number
}

/** Counts headers by their way. */
export class Ways {
  private readonly tallies = new Map<number, Tally>()
  private last: Tally | undefined
  private messages = 0

  take(header: Header): void {
    this.messages += 1
    const key = wayOf(header)
    const tally = this.last?.key === key ? this.last : this.tallyOf(key, header)
    this.last = tally
    tally.messages += 1
    if (header.half !== 0) tally.hasHalves = true
    if (header.isPadded === true) tally.padded += 1
    else if (header.isPadded === false) tally.unpadded += 1
    if (!tally.isYearFirst) tally.firstDigits = Math.max(tally.firstDigits, header.firstDigits)
    tally.thirdDigits = Math.max(tally.thirdDigits, header.thirdDigits)
    const { first, second, third } = header
    const before = tally.dates.at(-1)
    if (before !== undefined && before.first === first && before.second === second && before.third === third) return
    if (tally.dates.length < DATE_LIMIT) tally.dates.push({ first, second, third })
  }

  /** The ways that are common, the most frequent first; a few headers of another kind are lines of a chat that somebody pasted. */
  common(language: string | undefined): readonly Way[] {
    return [...this.tallies.values()].toSorted((a, b) => b.messages - a.messages)
      .filter(({ messages }, index) => index === 0 || messages > COMMON || messages * 10 > this.messages + 20)
      .map(({ key, messages, dates, separator, hasHalves, isYearFirst, firstDigits, thirdDigits, padded, unpadded }) => ({
        key, messages, dates, hints: { firstDigits: isYearFirst ? 4 : firstDigits, thirdDigits, separator, isPadded: padded > unpadded, hasHalves, language },
      }))
  }

  private tallyOf(key: number, { separator, firstDigits }: Header): Tally {
    let tally = this.tallies.get(key)
    if (tally === undefined) {
      tally = { key, dates: [], separator, isYearFirst: firstDigits === 4, hasHalves: false, messages: 0, firstDigits: 0, thirdDigits: 0, padded: 0, unpadded: 0 }
      this.tallies.set(key, tally)
    }
    return tally
  }
}
