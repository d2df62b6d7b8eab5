/** Counts one archive's import while it runs, in integers, and gives its account at the end. */
import type { Direction, FileStatus, ImportAccount, Money, PoorFile, Problem, StatedTotal, Verb, WaitingFile } from './model.ts'

/** Problems kept for showing; beyond it only their number grows. */
const PROBLEM_LIMIT = 1000

/** So many files with much that was not understood, and totals that differ, are kept by name. */
const NAMED_LIMIT = 100
/** A file says so when one row in so many of it was not understood. */
const MISSED_PART = 10

interface MoneySum { out: number; in: number; neutral: number; rows: number }

/** Adds up what an importer reports. */
export class AccountCounts {
  readonly #why = new Map<string, number>()
  readonly #byVerb = new Map<Verb, number>()
  readonly #byKind = new Map<string, number>()
  readonly #claims = new Map<string, number>()
  readonly #money = new Map<string, MoneySum>()
  readonly #notes = new Map<string, number>()
  readonly #totals: StatedTotal[] = []
  readonly #missed = new Map<string, number>()
  readonly #problems: Problem[] = []
  readonly #failed = new Set<string>()
  readonly #waiting: WaitingFile[] = []
  #problemCount = 0
  #added = 0
  #duplicates = 0
  #firstAt: number | null = null
  #lastAt: number | null = null

  /** Rows kept so far. */
  get kept(): number { return this.#added + this.#duplicates }
  /** Rows seen so far. */
  get seen(): number { return this.kept + sum(this.#why) }

  /** A row that is kept: new, or already there from another archive. */
  keep(isNew: boolean, verb: Verb, kind: string, at: number | null): void {
    if (isNew) this.#added += 1
    else this.#duplicates += 1
    add(this.#byVerb, verb)
    add(this.#byKind, kind)
    if (at === null) return
    if (this.#firstAt === null || at < this.#firstAt) this.#firstAt = at
    if (this.#lastAt === null || at > this.#lastAt) this.#lastAt = at
  }

  /** Money of a kept `paid` or `bought` row. A row without direction is a purchase: it went out. */
  addMoney(amount: Money, direction: Direction | null): void {
    const money = this.#money.get(amount.currency) ?? { out: 0, in: 0, neutral: 0, rows: 0 }
    money[direction ?? 'out'] += amount.minor
    money.rows += 1
    this.#money.set(amount.currency, money)
  }

  /** A row that was seen and not kept. */
  skip(reason: string): void { add(this.#why, reason) }
  claim(kind: string): void { add(this.#claims, kind) }

  /** A remark; of one about rows, how many they are. */
  note(code: string, count = 1): void { this.#notes.set(code, (this.#notes.get(code) ?? 0) + count) }

  /** A total of a file that differs from its rows. */
  total(total: StatedTotal): void {
    if (this.#totals.length < NAMED_LIMIT) this.#totals.push(total)
  }

  /** A row of a file that was seen and not understood. */
  miss(path: string): void { add(this.#missed, path) }

  problem(problem: Problem): void {
    this.#problemCount += 1
    if (this.#problems.length < PROBLEM_LIMIT) this.#problems.push(problem)
  }

  /** A file of which nothing is kept until the person answers. */
  wait(file: WaitingFile): void {
    if (this.#waiting.some(({ path }) => path === file.path)) return
    this.#waiting.push(file)
    this.problem({ code: file.code, path: file.path })
    this.failFile(file.path)
  }

  /** Counts a whole file as failed instead of read. */
  failFile(path: string): void { this.#failed.add(path) }
  get failedFiles(): ReadonlySet<string> { return this.#failed }

  /**
   * The account; `files` counts every file of the archive, `participants` the distinct people who acted, `seenIn` gives
   * how many rows were seen in a file.
   */
  finish(files: Readonly<Record<FileStatus, number>>, participants: number, seenIn: (path: string) => number): ImportAccount {
    const skipped = sum(this.#why)
    const poor = this.#poorFiles(seenIn)
    if (poor.length > 0) this.note('much-not-understood', poor.length)
    return {
      files, rows: { seen: this.kept + skipped, kept: this.kept, skipped, why: sorted(this.#why) },
      byVerb: sorted(this.#byVerb), byKind: sorted(this.#byKind), claims: sum(this.#claims), claimsByKind: sorted(this.#claims),
      activities: this.#added, duplicates: this.#duplicates, participants, firstAt: this.#firstAt, lastAt: this.#lastAt,
      money: [...this.#money].toSorted(byName).map(([currency, money]) => ({ currency, ...money })),
      notes: [...this.#notes.keys()].toSorted(), noteCounts: sorted(this.#notes), poorFiles: poor.slice(0, NAMED_LIMIT), totals: this.#totals,
      problems: this.#problems, problemCount: this.#problemCount, waiting: this.#waiting,
    }
  }

  #poorFiles(seenIn: (path: string) => number): PoorFile[] {
    return [...this.#missed].map(([path, missed]) => ({ path, seen: seenIn(path), missed }))
      .filter(({ seen, missed }) => missed * MISSED_PART >= seen)
      .toSorted((a, b) => b.missed / b.seen - a.missed / a.seen || (a.path < b.path ? -1 : 1))
  }
}

/** The account of both, where `added` was read after `before`. Files and participants are counted anew by the caller. */
export function addAccounts(before: ImportAccount, added: ImportAccount): ImportAccount {
  const ends = [before.firstAt, before.lastAt, added.firstAt, added.lastAt].filter((at) => at !== null)
  const money = new Map(before.money.map((sums) => [sums.currency, sums]))
  for (const { currency, ...sums } of added.money) {
    const old = money.get(currency) ?? { currency, out: 0, in: 0, neutral: 0, rows: 0 }
    money.set(currency, { currency, out: old.out + sums.out, in: old.in + sums.in, neutral: old.neutral + sums.neutral, rows: old.rows + sums.rows })
  }
  const noteCounts = addCounts(before.noteCounts, added.noteCounts)
  return {
    ...before,
    rows: {
      seen: before.rows.seen + added.rows.seen, kept: before.rows.kept + added.rows.kept, skipped: before.rows.skipped + added.rows.skipped,
      why: addCounts(before.rows.why, added.rows.why),
    },
    byVerb: addCounts(before.byVerb, added.byVerb), byKind: addCounts(before.byKind, added.byKind),
    claims: before.claims + added.claims, claimsByKind: addCounts(before.claimsByKind, added.claimsByKind),
    activities: before.activities + added.activities, duplicates: before.duplicates + added.duplicates,
    firstAt: ends.length === 0 ? null : Math.min(...ends), lastAt: ends.length === 0 ? null : Math.max(...ends),
    money: [...money].toSorted(byName).map(([, sums]) => sums),
    notes: [...new Set([...before.notes, ...added.notes])].toSorted(), noteCounts,
    poorFiles: [...before.poorFiles, ...added.poorFiles].slice(0, NAMED_LIMIT), totals: [...before.totals, ...added.totals].slice(0, NAMED_LIMIT),
    problems: [...before.problems, ...added.problems].slice(0, PROBLEM_LIMIT), problemCount: before.problemCount + added.problemCount,
    waiting: [...before.waiting, ...added.waiting],
  }
}

function addCounts<Key extends string>(a: Readonly<Partial<Record<Key, number>>>, b: Readonly<Partial<Record<Key, number>>>): Record<Key, number> {
  const counts = new Map<Key, number>()
  for (const [key, count] of [...Object.entries(a), ...Object.entries(b)] as [Key, number][]) counts.set(key, (counts.get(key) ?? 0) + count)
  return sorted(counts)
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}

function sorted<Key extends string>(counts: ReadonlyMap<Key, number>): Record<Key, number> {
  return Object.fromEntries([...counts].toSorted(byName)) as Record<Key, number>
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1
}
