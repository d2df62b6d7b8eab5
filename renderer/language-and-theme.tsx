/** The two languages, each in itself, and the switch between light and dark. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useShared } from './app-state.ts'
import { useWords } from './words/use-words.ts'

/** True when the window is dark now, by choice or by the system. */
function darkNow(theme: 'auto' | 'light' | 'dark'): boolean {
  return theme === 'dark' || theme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches
}

/** At the foot of the sidebar and at the top of the first run. "As the system" is in Settings. */
export function LanguageAndTheme(): ReactNode {
  const { t, language } = useWords()
  const { state, change } = useShared()
  return (
    <fieldset className="lang">
      <legend className="hide">{t('app.languageAndTheme')}</legend>
      {/* Names of languages stand in their own language and are not translated. */}
      <button type="button" className="bare" lang="en" aria-current={language === 'en'} onClick={() => change({ language: 'en' })}>EN</button>
      <button type="button" className="bare" lang="zh-CN" aria-current={language === 'zh'} onClick={() => change({ language: 'zh' })}>中文</button>
      <Button className="bare" onPress={() => change({ theme: darkNow(state.settings.theme) ? 'light' : 'dark' })}>{t('app.theme', { state: t(`app.themes.${state.settings.theme}`) })}</Button>
    </fieldset>
  )
}
