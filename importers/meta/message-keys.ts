/** Natural keys of messages, which have no ids: the thread, the minute, the sender and what was sent, and an ordinal among equals. */
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'

/** Another copy of a message tells its moment to the ms, or on a page to the minute. */
interface Seen { readonly at: number; readonly isMinute: boolean; copies: number }

/** So many keys of a thread with one copy are remembered at least; equal ones stand near each other. */
const REMEMBERED = 20_000
const MINUTE_MS = 60_000

/**
 * Gives keys within one thread. Only the minute is in a key, so that a page and the data export of one thread give the
 * same. Limit: of two equal texts in one minute, one from each of two archives, one counts.
 */
export class MessageKeys {
  private readonly seed: number
  private readonly senders = new Map<string, number>()
  private readonly hasCopies: boolean
  private counts = new Map<number, number>()
  private older = new Map<number, number>()
  private readonly seen = new Map<number, Seen[]>()

  /** `hasCopies`: the thread lies in the archive more than once, so that all its keys are remembered. */
  constructor(thread: string, hasCopies: boolean) {
    this.seed = fingerprint(thread)
    this.hasCopies = hasCopies
  }

  /** The key of a message of the copy with this number (below 30), or undefined when another copy has brought it. `at` is in ms. */
  next(sender: string, content: string, at: number | undefined, isMinute: boolean, copy: number): string | undefined {
    let senderSeed = this.senders.get(sender)
    if (senderSeed === undefined) this.senders.set(sender, senderSeed = fingerprint(sender, this.seed))
    const minute = at === undefined ? 0 : Math.floor(at / MINUTE_MS)
    const hash = fingerprint(content, senderSeed + minute)
    const place = this.hasCopies ? this.placeAmongCopies(hash, at ?? 0, isMinute, copy) : this.count(hash)
    if (place < 0) return undefined
    const key = `${minute}-${fingerprintText(hash)}`
    return place === 0 ? key : `${key}~${place + 1}`
  }

  private count(hash: number): number {
    const count = this.counts.get(hash) ?? this.older.get(hash) ?? 0
    this.counts.set(hash, count + 1)
    if (this.counts.size >= REMEMBERED) {
      this.older = this.counts
      this.counts = new Map()
    }
    return count
  }

  private placeAmongCopies(hash: number, at: number, isMinute: boolean, copy: number): number {
    const bit = 1 << Math.min(copy, 29)
    const all = this.seen.get(hash)
    if (all === undefined) {
      this.seen.set(hash, [{ at, isMinute, copies: bit }])
      return 0
    }
    const same = all.find((one) => (one.copies & bit) === 0 && (one.at === at || one.isMinute || isMinute))
    if (same !== undefined) {
      same.copies |= bit
      return -1
    }
    return all.push({ at, isMinute, copies: bit }) - 1
  }
}
