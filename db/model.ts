/**
 * The central types. This file imports nothing; every other folder may import it.
 * Names are the field's own: archive and importer from ledgers and personal-data tools, activity with
 * actor, verb and object from W3C Activity Streams 2.0, signal and segment from ad tech.
 */

/** What somebody did. The same words in the store, in the JSON of the headless audit and in the code. */
export const VERBS = [
  'said', 'called', 'posted', 'commented', 'reacted', 'followed', 'searched', 'viewed',
  'listened', 'visited', 'bought', 'paid', 'saw-ad', 'logged-in',
] as const
/** One of {@link VERBS}. */
export type Verb = (typeof VERBS)[number]

/** How exactly a time is known. `none` goes with a time of `null`. Signals about hours take `second` and `minute` only. */
export type Precision = 'second' | 'minute' | 'day' | 'month' | 'none'

/** Which way money moved, seen from the owner of the archive. `neutral` is the source's own "neither" (own accounts, cancelled). */
export type Direction = 'out' | 'in' | 'neutral'

/** An amount in integer minor units (cents, fen; JPY and KRW have none) of an ISO 4217 currency. Never a float, never negative. */
export interface Money { readonly minor: number; readonly currency: string }

/** A position: degrees (WGS 84) and the name the source gave it. */
export interface Place { readonly latitude?: number; readonly longitude?: number; readonly name?: string }

/** What the `at` of a locator counts: text lines, CSV or sheet rows, items of a JSON array (all from 1), or bytes (from 0). */
export type LocatorUnit = 'line' | 'row' | 'item' | 'byte'

/** Where, inside an archive, a thing was read. Enough to show the reader the original. */
export interface Locator {
  /** Path inside the archive, with `/`; for a single file its own base name. */
  readonly path: string
  readonly at: number
  readonly unit: LocatorUnit
}

/** Both languages of the app. */
export type Language = 'en' | 'zh'
/** One text in both languages. Importers, signals and guesses bring their own words, so that each is one file. */
export interface Words { readonly en: string; readonly zh: string }

/** How the owner of an archive was found. */
export type OwnerHow = 'stated' | 'profile' | 'only-in-all-threads' | 'asked'

/** How each file of an archive ended: read, known but not used, not known, or known and unreadable. */
export type FileStatus = 'read' | 'unused' | 'unknown' | 'failed'

/** A row or file that could not be read: a code and a place, never the content that failed. */
export interface Problem { readonly code: string; readonly path: string; readonly at?: number }

/** A file of which at least a tenth of the rows was not understood: rows seen in it, and how many of them were missed. */
export interface PoorFile { readonly path: string; readonly seen: number; readonly missed: number }

/**
 * A total that a file states about itself, beside what its rows come to; kept only where they differ. `direction` null is
 * about all rows. What the file does not state is null. Money is in minor units of the currency.
 */
export interface StatedTotal {
  readonly path: string
  readonly direction: Direction | null
  readonly currency: string
  readonly stated: { readonly rows: number | null; readonly minor: number | null }
  readonly found: { readonly rows: number; readonly minor: number }
}

/** Day, month and year in the order in which they are written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What a written date is when it is read in one order; `date` is `YYYY-MM-DD`. */
export interface DateChoice { readonly order: DateOrder; readonly date: string }

/**
 * A file that waits for an answer of the person: it is counted as failed, nothing of it is kept, everything else is.
 * `dates-ambiguous` brings one date as it stands in the file, and what it is in each order that fits all of the file's dates.
 * `password-needed` is an archive within the archive that is locked.
 */
export type WaitingFile =
  | { readonly code: 'dates-ambiguous'; readonly path: string; readonly written: string; readonly choices: readonly DateChoice[] }
  | { readonly code: 'password-needed' | 'password-wrong'; readonly path: string }

/** Counts of one archive's import; the sums add up: seen = kept + skipped; read + unused + unknown + failed = all files. */
export interface ImportAccount {
  readonly files: Readonly<Record<FileStatus, number>>
  readonly rows: { readonly seen: number; readonly kept: number; readonly skipped: number; readonly why: Readonly<Record<string, number>> }
  readonly byVerb: Readonly<Partial<Record<Verb, number>>>
  /** The source's own kinds of row, e.g. `orders`, `message`, `ad-impressions`. */
  readonly byKind: Readonly<Record<string, number>>
  readonly claims: number
  readonly claimsByKind: Readonly<Record<string, number>>
  /** Rows this archive added, and rows that were already there from another archive. kept = added + duplicates. */
  readonly activities: number
  readonly duplicates: number
  /** Distinct people who acted, the owner included. */
  readonly participants: number
  readonly firstAt: number | null
  readonly lastAt: number | null
  /** Sums of `paid` and `bought` rows by currency, in minor units. */
  readonly money: readonly { readonly currency: string; readonly out: number; readonly in: number; readonly neutral: number; readonly rows: number }[]
  /** Known absences and remarks, by code. */
  readonly notes: readonly string[]
  /** How often each note was told: of a note about rows, how many they are. */
  readonly noteCounts: Readonly<Record<string, number>>
  /** The files behind the note `much-not-understood`, worst first; at most 100. */
  readonly poorFiles: readonly PoorFile[]
  /** Totals that differ from what the file states; at most 100. */
  readonly totals: readonly StatedTotal[]
  /** At most 1,000 are kept; `problemCount` has them all. */
  readonly problems: readonly Problem[]
  readonly problemCount: number
  /** Files that wait for an answer. Each is among the problems too. */
  readonly waiting: readonly WaitingFile[]
}

/** One exported file or folder that the person chose, as one importer read it. */
export interface Archive {
  readonly id: number
  /** Base name, for showing. */
  readonly name: string
  /** Absolute path as chosen; never sent to the page. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly importer: string
  readonly generation: string
  readonly confidence: number
  readonly addedAt: number
  readonly owner: { readonly name: string; readonly how: OwnerHow } | null
  /** Name of the made-up person it belongs to, or null for the person's own data. */
  readonly sample: string | null
  readonly account: ImportAccount
}

/** One dated thing somebody did, as the store gives it back. */
export interface Activity {
  readonly id: number
  readonly archive: number
  /** Importer id, e.g. `whatsapp`. */
  readonly source: string
  readonly verb: Verb
  /** The source's own kind of row. */
  readonly kind: string
  /** Row id of an {@link Identifier}. */
  readonly actor: number
  /** True when the actor is the person whose archive it is. */
  readonly byOwner: boolean
  /** ms since 1970, UTC; null when the source gives no time. */
  readonly at: number | null
  readonly precision: Precision
  /** Minutes to add to `at` to get the wall clock where it happened; null when unknown. Signals about hours use it. */
  readonly offsetMinutes: number | null
  /** What was said, posted, searched; the title of what was bought or seen; the description of a payment. */
  readonly text: string | null
  /** What it was done to: the merchant or counterparty of a purchase or payment, the account followed, the advertiser of an ad. */
  readonly object: string | null
  /** Row id of a conversation or account (a chat, a wallet, an order channel); null when the source has none. */
  readonly channel: number | null
  readonly direction: Direction | null
  readonly amount: Money | null
  readonly quantity: number | null
  /** The source's own category words, never an inferred one. */
  readonly category: string | null
}

/** A handle, phone, address or name as one source wrote it. `service`: a bot, a channel or the platform itself, which is no person. */
export interface Identifier {
  readonly id: number
  readonly source: string
  readonly kind: 'name' | 'handle' | 'phone' | 'email' | 'account' | 'owner' | 'service'
  readonly value: string
  readonly name: string | null
  readonly isOwner: boolean
}

/** A conversation, wallet or order channel. */
export interface Channel {
  readonly id: number
  readonly source: string
  readonly name: string
  readonly kind: ChannelKind
}
/**
 * `direct`: two people; `group`: more; `self`: notes to oneself; `broadcast`: one to many; `assistant`: the person and a machine,
 * whose words are theirs and whose talk is with nobody; `account`: a shop, wallet or bank account.
 */
export type ChannelKind = 'direct' | 'group' | 'self' | 'broadcast' | 'assistant' | 'account'

/** What a platform itself says about the person, in its own words. Claims are never evidence. */
export interface Claim {
  readonly id: number
  readonly archive: number
  readonly source: string
  /** e.g. `interest`, `age`, `gender`, `language`, `advertiser-list`, `lookalike`, `ad-criterion`. */
  readonly kind: string
  readonly value: string
  /** e.g. the advertiser who matched the criterion; null when none. */
  readonly about: string | null
  readonly at: number | null
  readonly from: Locator
  /** Row id of the person's own activity that it was made from; null where the platform does not show it, or no archive holds it. */
  readonly comesFrom: number | null
}

/** A measured fact about the person's activity. It guesses nothing. */
export interface Signal<V = unknown> {
  readonly key: string
  readonly value: V
  /** How many activities it stands on. */
  readonly support: number
  /** A sample of them, enough to show. */
  readonly examples: readonly Example[]
  /** Importer ids. */
  readonly sources: readonly string[]
}

/** One activity shown as evidence, with the part of its text that counted (UTF-16 offsets). */
export interface Example { readonly activity: number; readonly start?: number; readonly end?: number }

/** A possible answer. For unmeasured guesses probability, low and high are null: no odds are shown. */
export interface Outcome {
  readonly value: string
  readonly probability: number | null
  readonly low: number | null
  readonly high: number | null
  /** How common the outcome is in the group that `whom` names; null when no source was found. */
  readonly baseRate: number | null
  /** Who `baseRate` was counted among, never "everyone": households of a panel, adults of a country, writers of a corpus. */
  readonly whom?: Words
  /** For what is counted and not guessed: how much of what was read it is. */
  readonly share?: TalkShare
}

/** How much of a person's talk something is, beside the same count in ordinary chat, where nobody wants anything. */
export interface TalkShare {
  /** Conversations or messages that were read, and those that count. */
  readonly read: number
  readonly count: number
  readonly of: 'conversations' | 'messages'
  /** `count` / `read` with its 95 % interval (Wilson 1927). */
  readonly value: number
  readonly low: number
  readonly high: number
  /** The same model's share in ordinary chat: the mean over its writers. */
  readonly ordinary: number
  /** True of almost everybody (buses, weather, meeting places): never telling, however much of it there is. */
  readonly common: boolean
}

/** Why: one signal, which outcome it pulled to, how hard (natural-log odds; negative pulls away), on how many rows, and examples. */
export interface Evidence {
  readonly signal: string
  readonly outcome: string
  readonly weight: number
  readonly count: number
  /** One whole sentence in both languages, e.g. "31 messages name a dog". */
  readonly says: Words
  readonly examples: readonly Example[]
}

/** `too-little`: there is not enough to guess from, and `answer` is then "cannot tell". */
export type GuessStatus = 'measured' | 'unmeasured' | 'too-little'

/** Log-odds that came true = slope x log-odds that were said + shift; variances of slope, of both together, of shift. */
export interface CalibrationLine { readonly slope: number; readonly shift: number; readonly covariance: readonly [number, number, number] }

/** How often a guess of this kind was right on labelled people. Written by `npm run measure` only. */
export interface AccuracyCard {
  readonly key: string
  readonly corpus: string
  readonly people: number
  /** What stands for one person, e.g. `user`, `product`, `row`. */
  readonly unit?: string
  readonly metric: string
  /** The class that an area under a curve, its line and its calibration are about; the first outcome of the guess where none is named. */
  readonly positive?: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly baseline: number
  readonly gainLow: number
  readonly ece: number | null
  /** Ten bins: said this often, true this often, on so many. */
  readonly calibration: readonly { readonly said: number; readonly true: number; readonly count: number }[]
  /** For guesses about people: the line through the same answers, for the range of a stated probability. */
  readonly line?: CalibrationLine
  readonly limits: Words
}

/**
 * Why a guess cannot tell. `too-few`: not enough rows; `unlike-measured`: the text is of another language or kind than what
 * was measured; `holds-base-rate`: its range holds how common the answer is in the group that was measured;
 * `nothing-stands-out`: no more was found than in ordinary chat; `balanced`: what speaks for it and against it does not
 * decide; `no-pattern`: nothing repeats evenly enough, or stands out; `no-comparison`: nothing to compare the figure with;
 * `no-better`: measured to be no better than always naming the commonest answer; `never-said`: there is enough to read, and
 * nothing in it speaks of this: silence is no evidence; `of-anybody`: the answer would be right of nearly everybody, measured or not.
 */
export type CannotTellReason = 'too-few' | 'unlike-measured' | 'holds-base-rate' | 'nothing-stands-out' | 'balanced' | 'no-pattern' | 'no-comparison' | 'no-better' | 'never-said' | 'of-anybody'

/**
 * What a guess stands on, strongest first: its method was measured on labelled people; or on lines of text; or was tried in
 * the person's own archive; or it is a marketer's rule that nobody measured.
 */
export type Ground = 'people' | 'lines' | 'own-archive' | 'rule'

/** A guess, and how much to believe it. */
export interface Inference {
  readonly key: string
  readonly attribute: string
  readonly sensitive: boolean
  readonly status: GuessStatus
  readonly ground: Ground
  /** The leading outcome's value, or "cannot tell". Given for unmeasured guesses too: it is what the marketer's rule says. */
  readonly answer: string
  /** Most likely first. Probabilities sum to 1 when measured. */
  readonly outcomes: readonly Outcome[]
  readonly evidence: readonly Evidence[]
  readonly accuracy: AccuracyCard | null
  /** True when the measured method does not beat its base rate: shown as such, feeds no segment. */
  readonly noBetterThanBase: boolean
  /** The leading outcome's probability with each source withheld; null when unmeasured or no longer answered. */
  readonly without: Readonly<Record<string, number | null>>
  /** The answer with each source withheld, and from each source alone. */
  readonly answerWithout: Readonly<Record<string, string>>
  readonly alone: Readonly<Record<string, number | null>>
  readonly answerAlone: Readonly<Record<string, string>>
  /** For `too-little`: how much there is, how much would do, and of what. */
  readonly support?: { readonly have: number; readonly want: number; readonly of: Words }
  /** For "cannot tell", where the guess says why. */
  readonly reason?: CannotTellReason
  readonly segments: readonly Segment[]
}

/** A named audience of a published taxonomy. */
export interface Segment { readonly taxonomy: string; readonly id: string; readonly name: string }
