/** The counts and sums that Chinese bills state about themselves (`支出：11笔 2904.53元`), compared with their rows. */
import type { Direction, StatedTotal } from '../../db/model.ts'
import { toMinor } from './money.ts'

interface Sum { count: number; minor: number }

/** Collects what a bill states and what its rows add up to. `names`: the bill's words for the directions. */
export class BillTotals {
  private readonly names: Readonly<Record<string, Direction>>
  private readonly stated = new Map<Direction, Sum>()
  private statedRows: number | undefined
  private readonly found = new Map<Direction, Sum>()
  private rows = 0

  constructor(names: Readonly<Record<string, Direction>>) {
    this.names = names
  }

  /** Takes a line of the preamble or trailer; other lines are passed over. */
  state(line: string): void {
    if (line.length > 500) return
    const all = /^共[：:]?\s*(\d{1,9})\s*笔记录/.exec(line)
    // Two bills that somebody put together state two counts.
    if (all) this.statedRows = (this.statedRows ?? 0) + Number(all[1])
    const one = /^([\p{L}]{2,6})\s*[：:]\s*(\d{1,9})\s*笔\s*[,，]?\s*(-?[\d,]{1,20}(?:\.\d{1,2})?)\s*元/u.exec(line)
    const direction = one?.[1] === undefined ? undefined : this.names[one[1]]
    if (one === null || direction === undefined) return
    const before = this.stated.get(direction) ?? { count: 0, minor: 0 }
    this.stated.set(direction, { count: before.count + Number(one[2]), minor: before.minor + (toMinor(one[3] ?? '', 'CNY') ?? 0) })
  }

  /** Adds a row. */
  add(direction: Direction, minor: number): void {
    const sum = this.found.get(direction) ?? { count: 0, minor: 0 }
    this.found.set(direction, { count: sum.count + 1, minor: sum.minor + minor })
    this.rows++
  }

  /** The totals that differ, in their count or with `sums` in their amount. What the bill does not state is not compared. */
  differing(path: string, sums = true): StatedTotal[] {
    const all: StatedTotal[] = []
    const take = (direction: Direction | null, stated: StatedTotal['stated'], found: Sum): void => {
      if (stated.rows === found.count && (!sums || stated.minor === null || stated.minor === found.minor)) return
      all.push({ path, direction, currency: 'CNY', stated, found: { rows: found.count, minor: found.minor } })
    }
    for (const [direction, { count, minor }] of this.stated) take(direction, { rows: count, minor }, this.found.get(direction) ?? { count: 0, minor: 0 })
    if (all.length === 0 && this.statedRows !== undefined) {
      const minor = [...this.found.values()].reduce((sum, found) => sum + found.minor, 0)
      take(null, { rows: this.statedRows, minor: null }, { count: this.rows, minor })
    }
    return all
  }
}
