/** Chooses the limits of likeness on held-out texts of the same kind, and counts what they let through. */
import { isAlike, knownShare, meanLength, symbolShare, type Likened, type Likeness } from '../../inference/models/likeness.ts'
import type { CardLikeness } from '../../inference/accuracy.ts'
import { FOLDS, foldsOf } from './folds.ts'
import type { Limits } from './weights-file.ts'

/** Part of the texts of the same kind that each limit may cut off. */
export interface Cut { readonly known: number; readonly longest: number; readonly symbols: number; readonly kind: number }
/** Together they keep 95 in 100. Words tell most of the unknown kinds. */
export const CUT: Cut = { known: 0.02, longest: 0.008, symbols: 0.008, kind: 0.008 }

/** A text with its group, what it is like out of fold, and where it is from. */
export interface LikenedRow { readonly likened: Likened; readonly group: string; readonly corpus: string; readonly same: boolean }

function quantile(sorted: readonly number[], part: number): number { return sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(part * sorted.length)))] ?? 0 }

/** Limits that each cut off the outermost texts of the same kind: in every corpus of that kind, so that a large one does not push a small one out. */
export function limitsOf(rows: readonly LikenedRow[], cut = CUT): Limits {
  const corpora = [...Map.groupBy(rows.filter(({ same, likened }) => same && likened.words > 0), ({ corpus }) => corpus).values()]
  const each = (read: (row: Likened) => number, part: number): readonly number[] => corpora.map((own) => quantile(own.map(({ likened }) => read(likened)).toSorted((a, b) => a - b), part))
  return {
    known: Math.floor(Math.min(...each(knownShare, cut.known)) * 1_000) / 1_000,
    longest: Math.ceil(Math.max(...each(meanLength, 1 - cut.longest))),
    symbols: Math.ceil(Math.max(...each(symbolShare, 1 - cut.symbols)) * 1_000) / 1_000,
    kind: Math.floor(Math.min(...each(({ kind }) => kind, cut.kind)) * 1_000) / 1_000,
  }
}

const NO_LIMITS: Limits = { known: 0, longest: Infinity, symbols: 1, kind: -Infinity }
const within = (row: Likened, { known, longest, symbols, kind }: Limits, told: boolean): boolean => isAlike(row, { known, longest, symbols, ...(told ? { kind: { weights: '', step: 0, constant: 0, least: kind } } : {}) } satisfies Likeness)

/** For each text whether limits that were chosen without its group let it through; `told` when kinds are told apart. */
export function alikeOutOfFold(rows: readonly LikenedRow[], told: boolean, cut = CUT): readonly boolean[] {
  const fold = foldsOf(rows.map(({ group }) => group), rows.map(({ corpus }) => corpus), 0)
  const limits = Array.from({ length: FOLDS }, (_, held) => limitsOf(rows.filter((_, at) => fold[at] !== held), cut))
  return rows.map(({ likened }, at) => within(likened, limits[fold[at] ?? 0] ?? NO_LIMITS, told))
}

/** What a card says of likeness: the limits, and which part of each corpus they let through. */
export function cardLikeness(limits: Limits, told: boolean, rows: readonly LikenedRow[], alike: readonly boolean[]): CardLikeness {
  const byCorpus = Map.groupBy(rows.map((row, at) => ({ corpus: row.corpus, same: row.same, passed: alike[at] === true })), ({ corpus, same }) => `${same ? 0 : 1} ${corpus}`)
  return {
    known: limits.known, longest: limits.longest, symbols: limits.symbols, kind: told ? limits.kind : null,
    passed: [...byCorpus].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => ({ corpus: own[0]?.corpus ?? '', same: own[0]?.same ?? false, units: own.length, passed: own.filter(({ passed }) => passed).length / own.length })),
  }
}
