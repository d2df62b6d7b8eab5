/** Invented people: two years of life in true export formats, from a seed, with facts planted in them and others left out. */
import type { Words } from '../db/model.ts'

/** One export as it would be downloaded. */
export interface MadeUpArchive { readonly name: string; readonly bytes: Uint8Array }

/** One invented person. Nothing about them describes anybody alive. */
export interface MadeUpPerson {
  /** Kebab-case, as `--sample` takes it. */
  readonly name: string
  readonly title: Words
  readonly about: Words
  /** IANA zone of the person's phone, for chats that write local time. */
  readonly timeZone: string
  /** What the archives are written to show, by guess key: the answer that must be found. */
  readonly planted: Readonly<Record<string, string>>
  /** What they are not: an answer that must not be given. */
  readonly notPlanted: Readonly<Record<string, string>>
  /** Years, at the end of their archives. */
  readonly age: number
  /**
   * What else is true of them, by guess key, whether or not their archives show it: the answers that would be right. The page
   * "How good are we" counts the guesses against these, wrong ones too.
   */
  readonly life: Readonly<Record<string, readonly string[]>>
  archives(): Promise<readonly MadeUpArchive[]>
}
