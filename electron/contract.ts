/**
 * The contract between the page and the engine: every call, its arguments, its result and its progress.
 * Everything is plain JSON. The page is treated as untrusted: arguments are checked by the schemas at the end, and no
 * call takes a path: files are named by tokens that the host gave out.
 */
import { z } from 'zod'
import type {
  AccuracyCard, Archive, CannotTellReason, Claim, Direction, Evidence, FileStatus, Ground, GuessStatus, ImportAccount, Language, Locator, Outcome, Precision,
  Problem, Segment, Verb, Words,
} from '../db/model.ts'
import type { Effect } from '../inference/effect.ts'
import type { NumberRecord } from '../inference/grounds.ts'

/** What went wrong, as data. `unexpected` carries a reference that stands in the local log. */
export interface CallError {
  readonly code: ErrorCode
  /** What happened, what it means for the person, what to do; both languages. */
  readonly what: Words
  readonly means: Words
  readonly tryThis: Words
  readonly reference?: string
}

/** Every code an error can have. */
export const ERROR_CODES = [
  'bad-arguments', 'unknown-call', 'unexpected', 'cancelled', 'token-unknown', 'busy', 'engine-stopped', 'import-stopped',
  'not-recognised', 'empty', 'truncated', 'damaged', 'wrong-encoding', 'html-instead-of-json', 'pdf-instead-of-table', 'notebook-instead-of-bill', 'wrong-part', 'dates-ambiguous',
  'password-needed', 'password-wrong', 'too-large', 'bomb', 'no-permission', 'not-found', 'disk-full', 'store-newer',
  'store-damaged', 'store-locked', 'store-unwritable', 'store-link', 'store-began-anew', 'folder-shared', 'folder-not-yours', 'folder-impossible', 'folder-foreign', 'archive-unknown', 'archive-changed', 'guess-unknown', 'activity-unknown', 'erase-word',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A file or folder the person chose. The token is opaque and valid until the app closes. */
export interface Picked { readonly token: string; readonly name: string; readonly isFolder: boolean; readonly bytes: number | null }

/** An archive without its path. */
export type ArchiveRow = Omit<Archive, 'path' | 'sha256'> & { readonly title: Words }

/** What an archive seems to be, before anything is read. */
export interface ImportPlan {
  readonly token: string
  readonly name: string
  readonly bytes: number
  readonly files: number
  readonly parts: readonly PlanPart[]
  /** Every importer, best first, for "Not right?". */
  readonly importers: readonly { readonly id: string; readonly title: Words }[]
}
/** One source inside the archive. */
export interface PlanPart {
  readonly importer: string
  readonly title: Words
  readonly generation: string
  readonly confidence: number
  readonly reads: number
  readonly unused: number
  readonly unknown: number
  readonly readBytes: number
  /** Base names of the first files that will be read. */
  readonly names: readonly string[]
  /** True when exactly this archive (same SHA-256) is in the store already. */
  readonly already: boolean
}

/** Sent while an import runs. `total` is bytes to read; `rows` grows; times in ms. */
export interface ImportProgress {
  readonly phase: 'opening' | 'reading' | 'indexing' | 'guessing'
  readonly importer: string | null
  readonly doneBytes: number
  readonly totalBytes: number
  readonly rows: number
  readonly rowsPerSecond: number
  readonly leftMs: number | null
}

/** How an import ended. An owner question is not an error: everything is in, and the page asks. */
export interface ImportResult {
  readonly archives: readonly ArchiveRow[]
  readonly ownerChoices: readonly OwnerChoice[]
  /** What it changed in the guesses; empty when they were not waited for. */
  readonly changes: readonly GuessChange[]
}
/** A guess that reads otherwise than before: its answers as sentences, null on a side where it could not be told, and what is asked. */
export interface GuessChange { readonly key: string; readonly subject: Words; readonly before: Words | null; readonly after: Words | null }
/** Somebody who acted in an archive whose owner is not known. */
export interface OwnerChoice { readonly archive: number; readonly identifier: number; readonly name: string; readonly activities: number }

/** What the person said to "is it true?"; null when nothing. */
export type YourAnswer = 'yes' | 'no' | 'rather-not' | null

/** One guess in a list. */
export interface GuessRow {
  readonly key: string
  readonly title: Words
  /** What is asked, claiming nothing: for the row while it cannot be told. */
  readonly subject: Words
  /** The answer as one sentence ("Has a dog"); the subject while it cannot be told. Lists, pages and the report use it. */
  readonly statement: Words
  readonly status: GuessStatus
  readonly ground: Ground
  readonly sensitive: boolean
  readonly answer: string
  readonly answerWords: Words
  /** Why it cannot tell; null when it tells. */
  readonly reason: CannotTellReason | null
  /** The person's own answer to "is it true?". A guess answered "no" is in no headline and feeds nothing. */
  readonly yourAnswer: YourAnswer
  /** How much there is, and how much would do; null where that is not the reason. */
  readonly support: { readonly have: number; readonly want: number; readonly of: Words } | null
  readonly leading: Outcome | null
  readonly sources: readonly string[]
  readonly evidenceCount: number
  /** The group whose rate stands beside the answer; null where no rate is known. */
  readonly comparedWith: Words | null
  readonly noBetterThanBase: boolean
  /** Measured, and yet drawn dashed: no better than the base rate, badly calibrated, or everyone’s rate lies in the range. */
  readonly isWeak: boolean
}

/** One guess, opened. */
export interface GuessDetail extends GuessRow {
  readonly attribute: string
  /** True for open sets (topics, interests): outcomes stand side by side, and evidence for one is not against another. */
  readonly isOpenSet: boolean
  readonly outcomes: readonly (Outcome & { readonly words: Words })[]
  /** `pull` is seen from `pullsOn`: above 0 for it, below against, 0 neither; it does not depend on what is withheld. */
  readonly evidence: readonly (Evidence & { readonly index: number; readonly title: Words; readonly pull: number; readonly lines: readonly EvidenceLine[] })[]
  /** The outcome that `pull` speaks of: the answer, or while it cannot be told what the guess asks ("yes"). */
  readonly pullsOn: Words
  readonly accuracy: AccuracyCard | null
  /** What became of those who were told just this number; null where nobody was told about as much, or no number is shown. */
  readonly record: NumberRecord | null
  readonly baseRateFrom: readonly { readonly outcome: string; readonly whom: Words; readonly from: Words }[]
  /** The rule that gives this answer. */
  readonly rule: Words
  /** Path of the file in the project that holds the rule, e.g. `inference/guesses/age-band.ts`. */
  readonly code: string
  /** When the latest of the lines it rests on was written, ms since 1970; null when none has a date. */
  readonly evidenceUntil: number | null
  readonly without: readonly Compared[]
  readonly alone: readonly Compared[]
  /** Labels of the trade by their published path (`name`), and what the last of it is called in Chinese. */
  readonly segments: readonly (Segment & { readonly zh: string })[]
  /** True when the answer is told with every source, and is not told with those that are withheld now. */
  readonly lostByWithholding: boolean
}

/** The guess from fewer sources, and what that does to its answer. */
export interface Compared { readonly source: string; readonly title: Words; readonly answer: string; readonly answerWords: Words; readonly leading: Outcome | null; readonly effect: Effect }

/** One quoted line. Offsets are UTF-16 and mark what counted. */
export interface EvidenceLine {
  readonly activity: number
  readonly source: string
  readonly sourceTitle: Words
  readonly verb: Verb
  /** Which way money went; wages are received and not paid. */
  readonly direction: Direction | null
  readonly at: number | null
  readonly precision: Precision
  readonly offsetMinutes: number | null
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  /** Whoever acted, by initials that are theirs alone in this store; null when it is the owner's own row. */
  readonly who: string | null
  readonly to: string | null
  readonly object: string | null
  readonly amount: { readonly minor: number; readonly currency: string } | null
  /** Name of the file that was brought, and the place in it; the other people's names in both are initials too. */
  readonly archiveName: string
  readonly from: Locator
}

/** Where one line stands, to be quoted in print. With `names` other people are named in full, else by initials. */
export interface Citation extends Pick<EvidenceLine, 'activity' | 'sourceTitle' | 'verb' | 'at' | 'precision' | 'offsetMinutes' | 'who' | 'to' | 'archiveName' | 'from' | 'direction'> {
  readonly names: boolean
  readonly sha256: string
}

/**
 * Whose statement a claim is: what the platform says of the person (`says`), what the person told it (`told`), or what it
 * recorded of the account (`recorded`).
 */
export type ClaimGroup = 'says' | 'told' | 'recorded'

/** A part of the card sentence: plain text, or a guess to open. An `aside` is ours and no marketer's: that nothing can be told, or what would tell more. */
export interface SentencePart { readonly text: string; readonly aside?: true; readonly guess?: string; readonly stroke?: 'solid' | 'dashed' | 'dotted'; readonly label?: string }

/** The overview in one call. */
export interface Overview {
  readonly sentence: Readonly<Record<Language, readonly SentencePart[]>>
  readonly mostTelling: readonly GuessRow[]
  readonly counts: { readonly guesses: number; readonly cannotTell: number; readonly sensitiveClosed: number; readonly activities: number; readonly archives: number; readonly people: number; readonly claims: number }
  /** Statements in the platforms' exports that are no claims of theirs. `counts.claims` leaves them out. */
  readonly otherStatements: Readonly<Record<Exclude<ClaimGroup, 'says'>, number>>
  /** The archive that was added last, and what it changed in the guesses; null there after a new start. */
  readonly lastAdded: { readonly archive: number; readonly name: string; readonly title: Words; readonly activities: number; readonly claims: number; readonly changes: readonly GuessChange[] | null } | null
  readonly claimsBySource: readonly { readonly source: string; readonly title: Words; readonly count: number }[]
  readonly sources: readonly { readonly id: string; readonly title: Words; readonly activities: number }[]
  readonly months: readonly { readonly month: string; readonly count: number }[]
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly sample: string | null
  /** True while a newer pass over the texts is running. */
  readonly stale: boolean
}

/** What the person has set. */
export interface Settings {
  readonly language: Language | 'system'
  readonly theme: 'auto' | 'light' | 'dark'
  readonly textSize: 100 | 115 | 130
  readonly sensitive: boolean
  readonly singleKeys: boolean
}

/**
 * The wall of the system that keeps the import process from the network: a Linux namespace; or why there is none: the machine
 * does not allow it, the system is not Linux, or Electron starts the process.
 */
export type ImportWall = 'namespace' | 'not-allowed' | 'other-system' | 'electron'

/** About the app and its store. */
export interface AppState {
  readonly version: string
  readonly host: string
  readonly archives: number
  /** The made-up person who is looked at in a store of its own, while the person's own archives wait untouched; null otherwise. */
  readonly visiting: string | null
  readonly sizeBytes: number
  /** Folder of the store, for showing in Settings only. */
  readonly place: string
  readonly encrypted: boolean
  readonly importWall: ImportWall
  readonly settings: Settings
  readonly systemLanguage: Language
  readonly samples: readonly { readonly name: string; readonly title: Words; readonly about: Words }[]
  readonly sources: readonly { readonly id: string; readonly title: Words; readonly howTo: { readonly wait: Words; readonly steps: readonly Words[] } }[]
  /** What the person must hear of how the store was opened (`store-began-anew`); null when there is nothing. */
  readonly notice: CallError | null
  /** The last network test of this build, or null when none was recorded. */
  readonly networkTest: { readonly date: string; readonly passed: number; readonly failed: number; readonly total: number } | null
}

/** Every call: its arguments, result and, where it takes long, its progress. */
export interface Calls {
  'app.state': { args: Record<string, never>; result: AppState }
  'settings.change': { args: Partial<Settings>; result: Settings }
  /** What was named on the command line when the app was started; told once, and then nothing. */
  'archives.given': { args: Record<string, never>; result: readonly Picked[] }
  'archives.plan': { args: { token: string; password?: string }; result: ImportPlan }
  'archives.import': {
    args: { token: string; importers?: readonly string[]; as?: string; password?: string; dateOrder?: 'dmy' | 'mdy' | 'ymd'; timeZone?: string }
    result: ImportResult; progress: ImportProgress
  }
  /** Reads the files of an archive that waited for this answer; they become a part of it. Its file must still be where it was. */
  'archives.answer': { args: { archive: number; dateOrder?: 'dmy' | 'mdy' | 'ymd'; password?: string; timeZone?: string }; result: ImportResult; progress: ImportProgress }
  /** The import that runs, for a page that was loaded again meanwhile; null when none does. Cancelling it stops the import. */
  'archives.follow': { args: Record<string, never>; result: ImportResult | null; progress: ImportProgress }
  'archives.importSample': { args: { name: string }; result: ImportResult; progress: ImportProgress }
  /** Back from a made-up person to one's own archives; see {@link AppState.visiting}. */
  'samples.leave': { args: Record<string, never>; result: { left: true } }
  'archives.list': { args: Record<string, never>; result: readonly ArchiveRow[] }
  'archives.account': { args: { archive: number }; result: { archive: ArchiveRow; account: ImportAccount; problems: readonly Problem[]; files: readonly { path: string; status: FileStatus }[] } }
  'archives.ownerChoices': { args: { archive: number }; result: readonly OwnerChoice[] }
  'archives.setOwner': { args: { archive: number; identifier: number }; result: ArchiveRow }
  /** What removing would take away, before it is done. */
  'archives.removal': { args: { archive: number }; result: { activities: number; claims: number; guesses: number } }
  'archives.remove': { args: { archive: number }; result: { activities: number } }
  'overview.read': { args: Record<string, never>; result: Overview }
  'guesses.list': { args: { withhold?: readonly string[] }; result: readonly GuessRow[] }
  'guesses.read': { args: { key: string; withhold?: readonly string[] }; result: GuessDetail }
  'guesses.answer': { args: { key: string; answer: YourAnswer }; result: { yourAnswer: YourAnswer } }
  'evidence.page': { args: { key: string; index: number; after: number; limit: number }; result: { lines: readonly EvidenceLine[]; total: number } }
  /** The lines around one in its conversation (or file), itself among them; `more…` where there are further ones. */
  'evidence.around': { args: { activity: number; before: number; after: number }; result: { lines: readonly EvidenceLine[]; moreBefore: boolean; moreAfter: boolean } }
  'evidence.cite': { args: { activity: number; names: boolean }; result: Citation }
  'activities.search': { args: { query: string; after: number; limit: number }; result: { total: number; lines: readonly EvidenceLine[] } }
  /** Claims of one group, kind or platform, and those that hold a text. */
  'claims.page': { args: { source?: string; group?: ClaimGroup; kind?: string; query?: string; after: number; limit: number }; result: { readonly claims: readonly Claim[]; readonly total: number } }
  'claims.kinds': { args: Record<string, never>; result: readonly { readonly source: string; readonly kind: string; readonly group: ClaimGroup; readonly count: number }[] }
  'store.erase': { args: { word: string }; result: { erased: true } }
}

export type Method = keyof Calls
export type Args<M extends Method> = Calls[M]['args']
export type Result<M extends Method> = Calls[M]['result']
export type Progress<M extends Method> = Calls[M] extends { progress: infer P } ? P : never

/** What a handler is given besides its arguments. */
export interface Context<M extends Method> { readonly signal: AbortSignal; readonly progress: (value: Progress<M>) => void }
/** The engine, as serve() binds it to a port. */
export type Handlers = { readonly [M in Method]: (args: Args<M>, context: Context<M>) => Result<M> | Promise<Result<M>> }

/** Messages on a port. Nothing else crosses it. */
export type ToEngine =
  | { readonly type: 'call'; readonly id: number; readonly method: string; readonly args: unknown }
  | { readonly type: 'cancel'; readonly id: number }
export type FromEngine =
  | { readonly type: 'reply'; readonly id: number; readonly ok: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly error: CallError }
  | { readonly type: 'progress'; readonly id: number; readonly value: unknown }
  /** Something changed that screens show (an import ended, guesses were made again): they read again. */
  | { readonly type: 'changed'; readonly what: 'archives' | 'guesses' | 'settings' }

/** Two ends that carry plain JSON. Ten lines over a parentPort, a child process, a debugging pipe or two arrays. */
export interface Port<Out, In> { post(message: Out): void; listen(receive: (message: In) => void): void; close(): void }

/** `window.lookalike`, the same in both hosts; the only thing the page can reach. */
export interface Bridge {
  readonly host: 'electron' | 'chromium'
  post(message: ToEngine): void
  listen(receive: (message: FromEngine) => void): void
  /** Opens the system's dialog. Resolves to what was chosen; empty when closed. */
  pickFiles(kind: 'file' | 'folder'): Promise<readonly Picked[]>
  /** Turns dropped files into tokens. */
  dropFiles(files: readonly File[]): Promise<readonly Picked[]>
  /** Shows the store's folder in the system's file manager. */
  showStore(): Promise<void>
}

const nothing = z.strictObject({})
const source = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/)
const key = z.string().regex(/^[a-z][a-z0-9.-]{0,60}$/)
const rowId = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)
const page = { after: rowId, limit: z.number().int().min(1).max(500) }
const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

/** The check of each call's arguments where they enter the engine. */
export const ARGUMENTS: { readonly [M in Method]: z.ZodType } = {
  'app.state': nothing,
  'settings.change': z.strictObject({
    language: z.enum(['en', 'zh', 'system']).optional(), theme: z.enum(['auto', 'light', 'dark']).optional(),
    textSize: z.union([z.literal(100), z.literal(115), z.literal(130)]).optional(), sensitive: z.boolean().optional(), singleKeys: z.boolean().optional(),
  }),
  'archives.given': nothing,
  'archives.plan': z.strictObject({ token, password: z.string().max(1024).optional() }),
  'archives.import': z.strictObject({
    token, importers: z.array(source).max(20).optional(), as: source.optional(), password: z.string().max(1024).optional(),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(), timeZone: z.string().max(64).optional(),
  }),
  'archives.answer': z.strictObject({ archive: rowId, dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(), password: z.string().max(1024).optional(), timeZone: z.string().max(64).optional() }),
  'archives.follow': nothing,
  'archives.importSample': z.strictObject({ name: source }),
  'samples.leave': nothing,
  'archives.list': nothing,
  'archives.account': z.strictObject({ archive: rowId }),
  'archives.ownerChoices': z.strictObject({ archive: rowId }),
  'archives.setOwner': z.strictObject({ archive: rowId, identifier: rowId }),
  'archives.removal': z.strictObject({ archive: rowId }),
  'archives.remove': z.strictObject({ archive: rowId }),
  'overview.read': nothing,
  'guesses.list': z.strictObject({ withhold: z.array(source).max(50).optional() }),
  'guesses.read': z.strictObject({ key, withhold: z.array(source).max(50).optional() }),
  'guesses.answer': z.strictObject({ key, answer: z.enum(['yes', 'no', 'rather-not']).nullable() }),
  'evidence.page': z.strictObject({ key, index: z.number().int().min(0).max(1000), ...page }),
  'evidence.around': z.strictObject({ activity: rowId, before: z.number().int().min(0).max(200), after: z.number().int().min(0).max(200) }),
  'evidence.cite': z.strictObject({ activity: rowId, names: z.boolean() }),
  'activities.search': z.strictObject({ query: z.string().min(1).max(500), ...page }),
  'claims.page': z.strictObject({ source: source.optional(), group: z.enum(['says', 'told', 'recorded']).optional(), kind: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/).optional(), query: z.string().max(200).optional(), ...page }),
  'claims.kinds': nothing,
  'store.erase': z.strictObject({ word: z.string().max(20) }),
}
