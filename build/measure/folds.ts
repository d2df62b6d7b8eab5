/** Which rows are held back together: folds by unit, stratified by answer, with units that share too much kept in one fold. */
import type { Item } from './scored-rows.ts'
import { randomFrom, SEED, shuffled } from './random.ts'

/** How many folds. */
export const FOLDS = 5

/**
 * The fold of each row. Rows of one group never part. Groups are dealt in turn within each answer (that of the group's
 * first row), so that every fold has its share of each.
 */
export function foldsOf(groups: readonly string[], strata: readonly string[], repeat: number): Int32Array {
  const answers = new Map<string, string>()
  groups.forEach((group, row) => { if (!answers.has(group)) answers.set(group, strata[row] ?? '') })
  const names = [...answers.keys()].toSorted()
  const next = new Map<string, number>()
  const fold = new Map<string, number>()
  const random = randomFrom(SEED, 1000 + repeat)
  let offset = 0
  for (const at of shuffled(names.length, random)) {
    const name = names[at] ?? ''
    const answer = answers.get(name) ?? ''
    // Each answer starts at another fold, so that rare ones do not all land in the first.
    const turn = next.get(answer) ?? offset++
    fold.set(name, turn % FOLDS)
    next.set(answer, turn + 1)
  }
  return Int32Array.from(groups, (group) => fold.get(group) ?? 0)
}

/** Joins names that belong together; answers a representative for each. */
export class Together {
  private readonly parent = new Map<string, string>()

  /** The representative of a name: the smallest of those joined to it. */
  of(name: string): string {
    let at = name
    for (let up = this.parent.get(at); up !== undefined; up = this.parent.get(at)) at = up
    return at
  }

  /** Puts two names together. */
  join(one: string, other: string): void {
    const a = this.of(one)
    const b = this.of(other)
    if (a === b) return
    if (a < b) this.parent.set(b, a)
    else this.parent.set(a, b)
  }
}

/** For each unit the representative of all units that share a tie with it. */
export function tiedGroups(items: readonly Item[]): (unit: string) => string {
  const together = new Together()
  const seen = new Map<string, string>()
  for (const { unit, ties = [] } of items) {
    for (const tie of ties) {
      const other = seen.get(tie)
      if (other === undefined) seen.set(tie, unit)
      else together.join(unit, other)
    }
  }
  return (unit) => together.of(unit)
}
