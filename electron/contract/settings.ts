/** What the person has set, the app and its store. */
import { z } from 'zod'
import type { Language, Words } from '../../db/model.ts'
import { nothing } from './checks.ts'
import type { Checks } from './checks.ts'
import type { CallError } from './errors.ts'

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
  /** `rank`: place among what readers of a language are likely to have, from 0. */
  readonly sources: readonly { readonly id: string; readonly title: Words; readonly rank: Readonly<Record<Language, number>>; readonly howTo: { readonly wait: Words; readonly steps: readonly Words[] } }[]
  /** What the person must hear of how the store was opened (`store-began-anew`); null when there is nothing. */
  readonly notice: CallError | null
  /** The last network test of this build, or null when none was recorded. */
  readonly networkTest: { readonly date: string; readonly passed: number; readonly failed: number; readonly total: number } | null
}

/** Calls about settings and the store as a whole. */
export interface SettingsCalls {
  'app.state': { args: Record<string, never>; result: AppState }
  'settings.change': { args: Partial<Settings>; result: Settings }
  'store.erase': { args: { word: string }; result: { erased: true } }
}

/** The check of their arguments. */
export const SETTINGS_ARGUMENTS: Checks<SettingsCalls> = {
  'app.state': nothing,
  'settings.change': z.strictObject({
    language: z.enum(['en', 'zh', 'system']).optional(), theme: z.enum(['auto', 'light', 'dark']).optional(),
    textSize: z.union([z.literal(100), z.literal(115), z.literal(130)]).optional(), sensitive: z.boolean().optional(), singleKeys: z.boolean().optional(),
  }),
  'store.erase': z.strictObject({ word: z.string().max(20) }),
}
