/**
 * What an archive may deliver at most. Everything is counted on delivered bytes, never on what headers promise
 * (security.md section 3, zip rules).
 */
import { InputError } from './input-error.ts'

const MIB = 1024 * 1024
const GIB = 1024 * MIB

/** The numbers, in bytes where nothing else is said. Tests pass smaller ones. */
export interface Limits {
  readonly entries: number
  readonly entryBytes: number
  /** Delivered bytes for each stored byte, allowed once `ratioFrom` bytes of an entry were delivered. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly totalBytes: number
  /** Of a whole archive: at most this many times its own size, plus `totalFree`. */
  readonly totalRatio: number
  readonly totalFree: number
}

/** The limits of security.md section 3. */
export const LIMITS: Limits = {
  entries: 1_000_000,
  entryBytes: 4 * GIB,
  ratio: 200,
  ratioFrom: 64 * MIB,
  totalBytes: 200 * GIB,
  totalRatio: 20,
  totalFree: GIB,
}

/** Counts what one archive delivers. Reading an entry again counts only what goes beyond the first time. */
export class Meter {
  private readonly furthest = new Map<string, number>()
  private total = 0
  private readonly limits: Limits
  private readonly allowed: number

  /** `stored`: size of the archive itself; undefined for what is not compressed, which then has no total. */
  constructor(limits: Limits, stored: number | undefined) {
    this.limits = limits
    this.allowed = stored === undefined ? Infinity : Math.min(limits.totalBytes, stored * limits.totalRatio + limits.totalFree)
  }

  /**
   * Passes chunks on. Throws `too-large` for an entry or an archive beyond its size, `bomb` for an entry that grows
   * more than its stored size (when known) explains.
   */
  async *through(path: string, stored: number | undefined, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const before = this.furthest.get(path) ?? 0
    let delivered = 0
    for await (const chunk of chunks) {
      delivered += chunk.length
      if (delivered > this.limits.entryBytes) throw new InputError('too-large', path)
      if (stored !== undefined && delivered > this.limits.ratioFrom && delivered > stored * this.limits.ratio) throw new InputError('bomb', path)
      const fresh = delivered - Math.max(before, this.furthest.get(path) ?? 0)
      if (fresh > 0) {
        this.total += fresh
        this.furthest.set(path, delivered)
        if (this.total > this.allowed) throw new InputError('bomb', path)
      }
      yield chunk
    }
  }
}
