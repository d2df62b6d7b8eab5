/** Before any archive: one sentence, a place to drop, how to get an archive, a made-up person to look at. */
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { AppState, Picked } from '../../electron/contract.ts'
import { LanguageAndTheme } from '../language-and-theme.tsx'
import { useShared } from '../app-state.ts'
import { useImports } from '../imports.ts'
import { DropPlace } from '../parts/drop-place.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { Opens } from '../parts/opens.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { HowTo, OnlyLooking } from './how-to.tsx'
import { shareDone } from './import-running.tsx'
import { useWords } from '../words/use-words.ts'

/** The view: no sidebar, one primary button. */
export function FirstRun({ state }: { state: AppState }): ReactNode {
  const { t } = useWords()
  const [imports, importing] = useImports()
  const { erased } = useShared()
  const navigate = useNavigate()
  const bring = (picked: readonly Picked[]): void => {
    void imports.bring(picked)
    void navigate({ to: '/archives/add' })
  }
  return (
    <div className="first">
      <header className="top">
        <Wordmark />
        <LanguageAndTheme />
      </header>
      <main id="main">
        <div className="hero"><Head page={t('first.page')}>{t('first.hero')}</Head></div>
        <div className="lede">{t('first.lede')} <Opens label={t('first.tested')}><p className="row-t">{t('first.testedHow')}</p></Opens></div>
        {erased && <output className="note good s5">{t('settings.erased')}</output>}
        {importing.stage === 'running' && <p className="s5"><Link className="door" to="/archives/add">{t('progress.running', { percent: Math.floor(shareDone(importing.progress) * 100) })}</Link></p>}
        <DropPlace onPicked={bring} onFailed={(reason) => imports.failed(reason)} />
        {importing.error !== null && <div className="s5"><ErrorPanel error={importing.error} /></div>}
        {importing.stopped && <output className="note s5"><strong>{t('progress.stopped')}</strong> {t('progress.stoppedMeans')}</output>}
        <div className="two-up">
          <HowTo sources={state.sources} />
          <OnlyLooking samples={state.samples} title={t('first.looking')} />
        </div>
      </main>
    </div>
  )
}
