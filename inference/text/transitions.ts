/** From state to state by code unit: the table that the trees of word lists and patterns are walked by. */
/** What one slot of the table holds, side by side so that a look-up reads one place of memory: state, code unit, target. */
const SLOT = 4
/** Transitions as an open-addressing table keyed by state and code unit: small, and two probes in the mean. */
export class Transitions {
  private table: Int32Array
  private mask: number
  private used = 0

  /** `size`: slots to begin with, a power of two; the table grows by itself. */
  constructor(size = 1 << 12) {
    this.table = new Int32Array(SLOT * size).fill(-1)
    this.mask = size - 1
  }

  /** The state to which a code unit leads; -1 without one. */

  find(state: number, unit: number): number {
    const { table, mask } = this
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7 & mask
    for (;;) {
      const from = slot * SLOT
      const at = table[from] ?? -1
      if (at === -1) return -1
      if (at === state && table[from + 1] === unit) return table[from + 2] ?? -1
      slot = slot + 1 & mask
    }
  }

  /** Adds a transition that is not there yet. */
  add(state: number, unit: number, target: number): void {
    if (this.used * 3 > this.mask) this.grow()
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7 & this.mask
    while (this.table[slot * SLOT] !== -1) slot = slot + 1 & this.mask
    this.table[slot * SLOT] = state
    this.table[slot * SLOT + 1] = unit
    this.table[slot * SLOT + 2] = target
    this.used += 1
  }

  private grow(): void {
    const { table } = this
    const size = (this.mask + 1) * 2
    this.table = new Int32Array(SLOT * size).fill(-1)
    this.mask = size - 1
    this.used = 0
    for (let from = 0; from < table.length; from += SLOT) {
      const state = table[from] ?? -1
      if (state !== -1) this.add(state, table[from + 1] ?? 0, table[from + 2] ?? 0)
    }
  }
}
