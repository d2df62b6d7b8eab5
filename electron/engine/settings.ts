/** What the person has set, kept in the store as one JSON value. */
import { z } from 'zod'
import type { Settings } from '../contract.ts'

/** Before anything is set. Sensitive classes are off until switched on (decisions.md 5). */
const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'auto', textSize: 100, sensitive: false, singleKeys: true }

const schema = z.object({
  language: z.enum(['en', 'zh', 'system']), theme: z.enum(['auto', 'light', 'dark']),
  textSize: z.union([z.literal(100), z.literal(115), z.literal(130)]), sensitive: z.boolean(), singleKeys: z.boolean(),
})

/** Settings from their stored form; a form that is not understood gives the defaults. */
export function parseSettings(stored: string | undefined): Settings {
  if (stored === undefined) return DEFAULT_SETTINGS
  try {
    const read = schema.partial().safeParse(JSON.parse(stored))
    return read.success ? { ...DEFAULT_SETTINGS, ...withoutUndefined(read.data) } : DEFAULT_SETTINGS
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return DEFAULT_SETTINGS
    throw thrown
  }
}

/** `settings` with the given ones changed. */
export function changeSettings(settings: Settings, changes: Partial<Settings>): Settings {
  return { ...settings, ...withoutUndefined(changes) }
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
}
