/**
 * The protocol between an archive and the store. One file in sources/ is one source: it says whether an archive is
 * its own (cheaply) and then reports what is written there. It never touches the store, sorts, joins people or guesses.
 */
import type { ChannelKind, DateChoice, DateOrder, Direction, LocatorUnit, Money, OwnerHow, Place, Precision, StatedTotal, Verb, Words } from '../db/model.ts'
import type { Input } from './input.ts'

/** The actor of everything that the archive's own account did, where the source need not name it (orders, ads, searches). */
export const OWNER = '@owner'

/** What the person may have told about an archive. */
export interface ImportOptions {
  /** IANA zone for sources that write a local time without one. */
  readonly timeZone: string
  /** For a file whose dates are truly ambiguous. */
  readonly dateOrder?: DateOrder
  /** Which participants are the person (`--owner`), as they would type them. */
  readonly owners: readonly string[]
}

/** That an archive is this importer's own. */
export interface Match {
  /** 0..1. Over 0.9: content was seen that only this source writes. */
  readonly confidence: number
  /** Which layout of the source, kebab-case, e.g. `ios-bracket`, `app-2023`. */
  readonly generation: string
  /** Paths that extract() will read. */
  readonly reads: readonly string[]
  /** Paths that are known and not used (media, help pages); all others are unknown. */
  readonly unused: readonly string[]
}

/**
 * That an archive is from this source but in a form that cannot be read; the code tells the person what to do instead.
 * `html-instead-of-json`: a web-page export where the data export is needed. `wrong-part`: a piece that has no data.
 * `pdf-instead-of-table`: the stamped PDF of a bill. `notebook-instead-of-bill`: what a person keeps in the wallet's bookkeeping.
 */
export interface Refusal { readonly refused: 'html-instead-of-json' | 'pdf-instead-of-table' | 'notebook-instead-of-bill' | 'wrong-part' | 'wrong-encoding' | 'truncated'; readonly confidence: number }

/** One dated thing somebody did. No locator, no row. */
export interface ActivityItem {
  readonly type: 'activity'
  /**
   * Natural key, unique within the source across all exports of it: message id, order line, transaction number.
   * Without one: what is written (time, sender, text) plus an ordinal among equals. Never the path or the line,
   * so that two overlapping exports add nothing twice.
   */
  readonly key: string
  readonly verb: Verb
  /** The source's own kind of row, kebab-case; the format papers name them. */
  readonly kind: string
  /** An identifier's value as the source wrote it, or {@link OWNER}. */
  readonly actor: string
  /** ms since 1970 UTC, or null with precision `none`. */
  readonly at: number | null
  readonly precision: Precision
  /** Minutes east of UTC where it happened, when the source or the options say it. */
  readonly offsetMinutes?: number
  readonly text?: string
  readonly object?: string
  /** A channel's key as given by a {@link ChannelItem}, or just its name. */
  readonly channel?: string
  /** Natural key of the activity of this source that it answers, where the source says which; it need not be in the archive. */
  readonly repliesTo?: string
  readonly direction?: Direction
  readonly amount?: Money
  readonly quantity?: number
  /** The source's own category words. */
  readonly category?: string
  readonly place?: Place
  readonly path: string
  readonly position: number
}

/** A platform's own statement about the person, in its words. */
export interface ClaimItem {
  readonly type: 'claim'
  readonly key: string
  readonly kind: string
  readonly value: string
  readonly about?: string
  readonly at?: number
  /** Natural key of the activity of this source that the claim was made from, where the source shows it; it need not be in the archive. */
  readonly comesFrom?: string
  readonly path: string
  readonly position: number
}

/** Somebody named in the archive: more about an actor's value. A `service` (a bot, a channel, the platform itself) is no person and counts as none. */
export interface IdentifierItem {
  readonly type: 'identifier'
  readonly value: string
  readonly kind: 'name' | 'handle' | 'phone' | 'email' | 'account' | 'service'
  /** How a person would read it. */
  readonly name?: string
}

/** A conversation or account, before or after its rows. */
export interface ChannelItem { readonly type: 'channel'; readonly key: string; readonly name: string; readonly kind: ChannelKind }

/** Who the person is: an actor's value (or {@link OWNER} with a name), and how that is known. */
export interface OwnerItem { readonly type: 'owner'; readonly actor: string; readonly name: string; readonly how: OwnerHow }

/** A row that was seen and not kept, with its reason in kebab-case: `service-line`, `no-time`, `cancelled`, `header`, … Not in `seen` when it is no row at all (blank, preamble). */
export interface SkippedItem { readonly type: 'skipped'; readonly reason: string; readonly path: string; readonly position: number }

/**
 * Something that could not be understood: a code and a place, never the content. With `row` the row counts as seen,
 * as skipped under the same code and as not understood, of which a tenth in one file is told (`much-not-understood`); with `failed` the whole file counts as failed instead of read. `missed`: the row is kept without what
 * could not be read of it (a time), and counts as not understood.
 */
export interface ProblemItem { readonly type: 'problem'; readonly code: string; readonly path: string; readonly position?: number; readonly row?: boolean; readonly missed?: boolean; readonly failed?: boolean }

/**
 * A known absence or remark by code, e.g. `totals-disagree`, `media-absent`. `count`: how many rows it is about, e.g. of
 * `row-repaired`; `totals`: the figures of one about totals.
 */
export interface NoteItem { readonly type: 'note'; readonly code: string; readonly count?: number; readonly totals?: readonly StatedTotal[] }

/**
 * One file waits until the person answers: the importer yields nothing else of this file, now or later, and goes on with
 * the others. The file counts as failed and is listed in {@link ImportAccount.waiting}. It is read once the answer is in
 * {@link ImportOptions.dateOrder}: extract() then gets a match that reads only the files that waited.
 * Made by {@link dateQuestion} of kit/date-question.ts, which asks only where the answers would differ.
 */
export interface QuestionItem {
  readonly type: 'question'
  readonly code: 'dates-ambiguous'
  readonly path: string
  /** One date as it stands in the file, e.g. `03/04/24`. */
  readonly written: string
  /** What that date is in each order that fits every date of the file; two at least, all different. */
  readonly choices: readonly DateChoice[]
}

/** Everything extract() may report. */
export type Item = ActivityItem | ClaimItem | IdentifierItem | ChannelItem | OwnerItem | SkippedItem | ProblemItem | NoteItem | QuestionItem

/** How one gets the export from the platform, for the first-run screen. Steps use the platform's own menu names. */
export interface HowTo { readonly wait: Words; readonly steps: readonly Words[] }

/** One source. Default export of each file in sources/. */
export interface Importer {
  /** Kebab-case, one for each platform, stable for ever: `whatsapp`, `wechat-pay`. */
  readonly id: string
  readonly title: Words
  /** `talk`: what people say and read; `purchase`: orders and payments; `profile`: what a platform keeps. Used for "what joining adds". */
  readonly carries: readonly ('talk' | 'purchase' | 'profile')[]
  readonly yields: readonly Verb[]
  /** What the positions of this source count. */
  readonly unit: LocatorUnit
  readonly howTo: HowTo
  /** Cheap: names and a few first bytes. Undefined means "not mine". Never throws for bad data. */
  identify(input: Input): Promise<Match | Refusal | undefined>
  /**
   * Streams, in batches of some hundred to some thousand items. Holds neither the archive nor its rows in memory,
   * never throws for bad data: an {@link InputError} of one entry becomes a problem with `failed`.
   */
  extract(input: Input, match: Match, options: ImportOptions): AsyncIterable<readonly Item[]>
}

/** Types an importer where it is written. */
export function defineImporter(importer: Importer): Importer {
  return importer
}
