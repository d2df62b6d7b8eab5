/** The two languages, bound to i18next so that a key that is not in sentences/ does not compile. */
import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../db/model.ts'
import { en, zh } from './sentences.ts'

declare module 'i18next' {
  interface CustomTypeOptions { defaultNS: 'translation'; resources: { translation: typeof en } }
}

/** The tag for `lang` attributes and Intl. Dates in English are day before month. */
export const LOCALES: Readonly<Record<Language, { readonly tag: string; readonly intl: string }>> = {
  en: { tag: 'en', intl: 'en-GB' },
  zh: { tag: 'zh-CN', intl: 'zh-CN' },
}

/** Makes the words ready in a language, at once; nothing is loaded. Extra languages are for tests. */
export function startWords(language: Language | 'pseudo', extra: Record<string, object> = {}): i18n {
  const resources: Record<string, { translation: object }> = { en: { translation: en }, zh: { translation: zh } }
  for (const [name, tree] of Object.entries(extra)) resources[name] = { translation: tree }
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language, fallbackLng: false, resources, initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
