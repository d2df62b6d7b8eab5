/** Which of the app's two languages the system speaks. */
import type { Language } from '../db/model.ts'

/**
 * Chinese of any kind gives `zh`, everything else `en`. `preferred` is what the system itself says, as a BCP 47 tag, where
 * the caller can ask it.
 */
export function systemLanguage(env: NodeJS.ProcessEnv = process.env, preferred?: string): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || preferred || Intl.DateTimeFormat().resolvedOptions().locale
  return /^zh/i.test(named) ? 'zh' : 'en'
}
