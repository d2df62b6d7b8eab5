/** Bringing something in: drop, look, choose what to read, read, account. One after the other on one page. */
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useShared } from '../app-state.ts'
import { useImports } from '../imports.ts'
import type { Importing } from '../imports.ts'
import { DropPlace } from '../parts/drop-place.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { Name } from '../parts/visible-text.tsx'
import { firstName, size } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Done } from './import-done.tsx'
import { Plans } from './import-plan.tsx'
import { Running } from './import-running.tsx'

function Title({ importing }: { importing: Importing }): ReactNode {
  const { t, language, say } = useWords()
  const { state } = useShared()
  const sample = state.samples.find((one) => one.name === importing.sample)
  const crumb = <Link to="/archives">{t('archives.crumb')}</Link>
  const only = importing.items.length === 1 && importing.sample === null && importing.items[0]?.picked.name !== '' ? importing.items[0] : undefined
  if (only === undefined) return <Head page={t('plan.page')} subject={importing.stage} crumb={crumb}>{sample === undefined ? t('archives.add') : firstName(say(sample.title))}</Head>
  const { plan } = only
  return (
    <Head page={t('plan.page')} subject={importing.stage} crumb={crumb} caption={plan !== null && t('plan.sizeAndFiles', { count: plan.files, size: size(plan.bytes, language, t) })}>
      <Name text={only.picked.name} />
    </Head>
  )
}

/** The view. A made-up person leads on to the overview by itself. */
export function AddArchive(): ReactNode {
  const { t } = useWords()
  const [imports, importing] = useImports()
  const navigate = useNavigate()
  const { stage, sample } = importing
  // An account or a refusal that was left has been seen: the next visit begins anew.
  useEffect(() => () => { imports.leave() }, [imports])
  useEffect(() => {
    if (sample === null || stage !== 'done') return
    imports.close()
    void navigate({ to: '/' })
  }, [imports, navigate, stage, sample])
  return (
    <>
      <Title importing={importing} />
      {stage === 'idle' && (
        <>
          <DropPlace onPicked={(picked) => { void imports.bring(picked) }} onFailed={(reason) => imports.failed(reason)} />
          {importing.error !== null && <div className="s5"><ErrorPanel error={importing.error} /></div>}
          {importing.stopped && <output className="note s5"><strong>{t('progress.stopped')}</strong> {t('progress.stoppedMeans')}</output>}
        </>
      )}
      {stage === 'looking' && <output className="two s6">{t('plan.looking')}</output>}
      {stage === 'plan' && <Plans importing={importing} />}
      {stage === 'running' && <Running importing={importing} />}
      {stage === 'done' && sample === null && <Done importing={importing} />}
    </>
  )
}
