/** The whole page over a client: state, language, theme, text size, and then the views. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { RouterProvider } from '@tanstack/react-router'
import { Button, I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AppState, CallError, Settings } from '../electron/contract.ts'
import { SharedProvider } from './app-state.ts'
import type { Client } from './client.ts'
import { Imports, ImportsProvider, useImports } from './imports.ts'
import { ErrorPanel } from './parts/error-panel.tsx'
import type { makeRouter } from './router.tsx'
import { EraseForm } from './views/erase.tsx'
import { asCallError, ClientProvider, useCall, useClient } from './use-call.ts'
import { LOCALES } from './words/words.ts'

/** Writes language, theme and text size where the styles see them. */
function useLook(settings: Settings | null, systemLanguage: AppState['systemLanguage']): void {
  const { i18n } = useTranslation()
  useLayoutEffect(() => {
    if (settings === null) return
    const language = settings.language === 'system' ? systemLanguage : settings.language
    const root = document.documentElement
    root.lang = LOCALES[language].tag
    if (settings.theme === 'auto') delete root.dataset['theme']
    else root.dataset['theme'] = settings.theme
    root.dataset['text'] = String(settings.textSize)
    // A test's own language stays.
    if (i18n.language !== 'pseudo') void i18n.changeLanguage(language)
  }, [i18n, settings, systemLanguage])
}

function Ready({ state, again, router }: { state: AppState; again: () => void; router: ReturnType<typeof makeRouter> }): ReactNode {
  const { i18n } = useTranslation()
  const client = useClient()
  const overview = useCall('overview.read', {})
  const [error, setError] = useState<CallError | null>(null)
  const [erased, setErased] = useState(false)
  const [noticed, setNoticed] = useState(false)
  const [imports] = useImports()
  // What was named on the command line is looked at like something dropped.
  useEffect(() => {
    client.call('archives.given', {}).then((given) => {
      if (given.length === 0) return
      void imports.bring(given)
      void router.navigate({ to: '/archives/add' })
    }, (reason: unknown) => setError(asCallError(reason)))
  }, [client, imports, router])
  const shared = useMemo(() => ({
    state, overview, erased: erased && state.archives === 0, tellErased: () => setErased(true),
    change: (settings: Partial<Settings>) => {
      client.call('settings.change', settings).then(() => { setError(null); again() }, (reason: unknown) => setError(asCallError(reason)))
    },
  }), [state, overview, erased, client, again])
  return (
    <SharedProvider value={shared}>
      <RouterProvider router={router} />
      {state.notice !== null && !noticed && (
        <div className="float corner"><ErrorPanel error={state.notice}><Button className="btn" onPress={() => setNoticed(true)}>{i18n.t('app.noticed')}</Button></ErrorPanel></div>
      )}
      {error !== null && <div className="float corner"><ErrorPanel error={error} retry={() => setError(null)} /></div>}
    </SharedProvider>
  )
}

function Start({ router }: { router: ReturnType<typeof makeRouter> }): ReactNode {
  const { i18n } = useTranslation()
  const reading = useCall('app.state', {}, ['archives', 'settings'])
  const state = reading.value
  useLook(state?.settings ?? null, state?.systemLanguage ?? 'en')
  if (reading.error !== null) {
    return (
      <div className="first">
        <main>
          <h1 className="hide">{i18n.t('app.cannotOpen')}</h1>
          <ErrorPanel error={reading.error} retry={reading.retry} />
          {reading.error.code === 'store-damaged' && <EraseForm onErased={reading.retry} />}
        </main>
      </div>
    )
  }
  if (state === null) return null
  return (
    <I18nProvider locale={i18n.language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <Ready state={state} again={reading.retry} router={router} />
    </I18nProvider>
  )
}

/** The page. */
export function App({ client, router }: { client: Client; router: ReturnType<typeof makeRouter> }): ReactNode {
  const imports = useMemo(() => new Imports(client), [client])
  useEffect(() => { void imports.follow() }, [imports])
  return (
    <ClientProvider value={client}>
      <ImportsProvider value={imports}><Start router={router} /></ImportsProvider>
    </ClientProvider>
  )
}
