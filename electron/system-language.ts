/** Which of the app's two languages the system speaks. */
import type { Language } from '../db/model.ts'

/** Chinese of any kind gives `zh`, everything else `en`. */
export function systemLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return /^zh/i.test(named) ? 'zh' : 'en'
}
