/** One seeded generator for everything invented, so that a made-up person is the same on every machine. */

/** Random choices from a seed. */
export class Seeded {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 ≤ x < 1. mulberry32 (Tommy Ettinger, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.int(0, list.length - 1)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }

  /** A sentence with each `{slot}` filled from its list. */
  fill(sentence: string, slots: Readonly<Record<string, readonly string[]>>): string {
    return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => this.pick(slots[name] ?? [name]))
  }

  /** A digit string of the given length. */
  digits(length: number): string {
    return Array.from({ length }, () => this.int(0, 9)).join('')
  }
}
