/** Words inside a component. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language, Words } from '../../db/model.ts'

/** The sentence function, the language, and the way to say the engine's own words. */
export function useWords(): { readonly t: TFunction; readonly language: Language; readonly say: (words: Words) => string } {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'zh' ? 'zh' : 'en'
  return { t, language, say: (words) => words[language] }
}
