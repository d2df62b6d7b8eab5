/** The frame: views at the left, the view itself, keys. Before any archive the first run stands alone. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { CallError } from '../electron/contract.ts'
import { useShared } from './app-state.ts'
import { ErrorPanel } from './parts/error-panel.tsx'
import { asCallError, useClient } from './use-call.ts'
import { useImports } from './imports.ts'
import { KeyList } from './key-list.tsx'
import { useKeys } from './keys.ts'
import { LanguageAndTheme } from './language-and-theme.tsx'
import { Palette } from './palette.tsx'
import { Link } from './parts/link.tsx'
import { moveThroughRows } from './parts/rows.ts'
import { Wordmark } from './parts/wordmark.tsx'
import { FirstRun } from './views/first-run.tsx'
import { shareDone } from './views/import-running.tsx'
import { Overview } from './views/overview.tsx'
import { firstName } from './words/format.ts'
import { useWords } from './words/use-words.ts'

/** The first view: the card, or, before any archive, the way to one. */
export function Home(): ReactNode {
  const { state } = useShared()
  return state.archives === 0 ? <FirstRun state={state} /> : <Overview />
}

const GROUPS = [
  { name: 'you', views: [{ to: '/', name: 'overview', also: ['/claims', '/activities'] }, { to: '/profile', name: 'profile', also: [] }] },
  { name: 'guess', views: [{ to: '/guesses', name: 'guesses', also: ['/guesses/'] }, { to: '/accuracy', name: 'accuracy', also: [] }] },
  { name: 'keep', views: [{ to: '/archives', name: 'archives', also: ['/archives/'] }, { to: '/settings', name: 'settings', also: [] }] },
] as const

function isCurrent(view: { readonly to: string; readonly also: readonly string[] }, path: string): boolean {
  return path === view.to || view.also.some((start) => path.startsWith(start))
}

function Views({ path }: { path: string }): ReactNode {
  const { t } = useWords()
  const { state, overview } = useShared()
  const counts: Readonly<Record<string, number | undefined>> = { guesses: overview.value?.counts.guesses, archives: state.archives }
  return GROUPS.map((group) => (
    <div key={group.name}>
      <p>{t(`nav.${group.name}`)}</p>
      <ul>
        {group.views.map((view) => (
          <li key={view.to}>
            <Link to={view.to} data-row="" onKeyDown={moveThroughRows} {...(isCurrent(view, path) ? { 'aria-current': 'page' as const } : { 'aria-current': false as const })}>
              {t(`nav.${view.name}`)}{counts[view.name] !== undefined && <small>{counts[view.name]}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}

function Sample(): ReactNode {
  const { t, say } = useWords()
  const { state, overview } = useShared()
  const client = useClient()
  const router = useRouter()
  const [error, setError] = useState<CallError | null>(null)
  const name = overview.value?.sample ?? null
  const sample = state.samples.find((one) => one.name === name)
  const back = (): void => { client.call('samples.leave', {}).then(() => { void router.navigate({ to: '/' }) }, (reason: unknown) => setError(asCallError(reason))) }
  return name !== null && <><p>{t('app.sample', { name: sample === undefined ? name : firstName(say(sample.title)) })}</p>{state.visiting !== null && <p className="s2"><Button className="bare door" onPress={back}>{t('app.backToOwn')}</Button></p>}{error !== null && <ErrorPanel error={error} />}</>
}

function Frame({ path, children }: { path: string; children: ReactNode }): ReactNode {
  const { t } = useWords()
  const [, importing] = useImports()
  // The menu of a narrow window closes by itself when another view comes.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const open = openAt === path
  return (
    <div className="app">
      <Button className="skip" onPress={() => document.querySelector<HTMLElement>('main h1')?.focus()}>{t('app.skip')}</Button>
      <header className={open ? 'side open' : 'side'}>
        <Link to="/" className="home"><Wordmark /></Link>
        <Button className="btn small menu" aria-expanded={open} onPress={() => setOpenAt(open ? null : path)}>{open ? t('app.closeMenu') : t('app.menu')}</Button>
        <nav className="nav" aria-label={t('app.views')}><Views path={path} /></nav>
        <div className="foot">
          {importing.stage === 'running' && path !== '/archives/add' && <p className="s3"><Link className="door" to="/archives/add">{t('progress.running', { percent: Math.floor(shareDone(importing.progress) * 100) })}</Link></p>}
          <Sample />
          <LanguageAndTheme />
        </div>
      </header>
      <main className="main" id="main">{children}</main>
    </div>
  )
}

/** Everything around a view. */
export function Shell(): ReactNode {
  const { state } = useShared()
  const router = useRouter()
  const path = useRouterState({ select: (now) => now.location.pathname })
  const [, importing] = useImports()
  const [sheet, setSheet] = useState<'none' | 'keys' | 'palette'>('none')
  useKeys({
    single: state.settings.singleKeys,
    palette: () => setSheet('palette'),
    list: () => setSheet('keys'),
    // Escape must not throw away what is being brought in.
    leave: () => { if (path === '/archives/add' && importing.stage !== 'idle' && importing.stage !== 'done') return; if (/^\/(guesses|archives)\/[^/]+$|^\/(claims|activities)$/.test(path)) router.history.back() },
  })
  return (
    <>
      {state.archives === 0 && path === '/' ? <Outlet /> : <Frame path={path}><Outlet /></Frame>}
      <KeyList open={sheet === 'keys'} onClose={() => setSheet('none')} />
      <Palette open={sheet === 'palette'} onClose={() => setSheet('none')} />
    </>
  )
}
