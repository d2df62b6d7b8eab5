/** Where it is, how it looks, how it works, and how to get rid of it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { AppState, CallError } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { Choices } from '../parts/choices.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Head } from '../parts/head.tsx'
import { asCallError, useClient } from '../use-call.ts'
import { day, size } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Erase } from './erase.tsx'
import { RemoveArchive } from './remove-archive.tsx'

/** One line: what, its state or choices, its button. */
function Setting({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }): ReactNode {
  return <div className="set"><div className="t">{title}</div><div className="d">{children}</div><div className="a">{action}</div></div>
}

function Network({ test }: { test: AppState['networkTest'] }): ReactNode {
  const { t, language } = useWords()
  if (test === null) return t('settings.networkNone')
  const slots = { passed: test.passed, total: test.total, date: day(test.date, language) }
  if (test.failed > 0) return t('settings.networkFailed', { ...slots, failed: test.failed })
  return test.passed === test.total ? t('settings.networkPassed', slots) : t('settings.networkPartly', slots)
}

/** What is said of the wall around the process that reads archives. */
const WALL = { namespace: 'settings.wall', 'not-allowed': 'settings.wallNotAllowed', 'other-system': 'settings.wallOtherSystem', electron: 'settings.wallElectron' } as const

function WhereItIs({ state }: { state: AppState }): ReactNode {
  const { t, language } = useWords()
  const client = useClient()
  const [error, setError] = useState<CallError | null>(null)
  const show = (): void => { client.showStore().catch((reason: unknown) => setError(asCallError(reason))) }
  return (
    <section className="s6" aria-labelledby="where">
      <h2 id="where">{t('settings.where')}</h2>
      <div className="sets">
        <Setting title={t('settings.oneFile')} action={<Button className="btn small" onPress={show}>{t('settings.show')}</Button>}>
          <span>{size(state.sizeBytes, language, t)} <span className="three">·</span> {state.encrypted ? t('settings.encrypted') : t('settings.notEncrypted')}</span>
          <span className="cap mono place" lang="en">{state.place}</span>
          {error !== null && <ErrorPanel error={error} />}
        </Setting>
        <Setting title={t('settings.network')}><Network test={state.networkTest} /> {t(WALL[state.importWall])}</Setting>
      </div>
    </section>
  )
}

const ON_OFF = ['on', 'off'] as const

/** The view. */
export function Settings(): ReactNode {
  const { t } = useWords()
  const { state, change, overview } = useShared()
  const { settings } = state
  return (
    <div className="read">
      <Head page={t('settings.title')} caption={<span className="mono" lang="en">{state.version}</span>}>{t('settings.title')}</Head>
      <WhereItIs state={state} />
      <section className="s7" aria-labelledby="looks">
        <h2 id="looks">{t('settings.looks')}</h2>
        <div className="sets">
          <Setting title={t('settings.language')}>
            <Choices label={t('settings.language')} hideLabel value={settings.language} onChange={(language) => change({ language })}
              options={[{ value: 'system', label: t('settings.system') }, { value: 'en', label: <span lang="en">English</span> }, { value: 'zh', label: <span lang="zh-CN">中文</span> }]} />
          </Setting>
          <Setting title={t('settings.theme')}>
            <Choices label={t('settings.theme')} hideLabel value={settings.theme} onChange={(theme) => change({ theme })}
              options={[{ value: 'auto', label: t('settings.system') }, { value: 'light', label: t('settings.light') }, { value: 'dark', label: t('settings.dark') }]} />
          </Setting>
          <Setting title={t('settings.textSize')}>
            <Choices label={t('settings.textSize')} hideLabel value={String(settings.textSize)} onChange={(chosen) => change({ textSize: chosen === '130' ? 130 : chosen === '115' ? 115 : 100 })}
              options={[100, 115, 130].map((n) => ({ value: String(n), label: t('settings.percent', { n }) }))} />
          </Setting>
        </div>
      </section>
      <section className="s7" aria-labelledby="uses">
        <h2 id="uses">{t('settings.uses')}</h2>
        <div className="sets">
          <Setting title={t('settings.singleKeys')}>
            <Choices label={t('settings.singleKeys')} hideLabel value={settings.singleKeys ? 'on' : 'off'} onChange={(chosen) => change({ singleKeys: chosen === 'on' })}
              options={ON_OFF.map((value) => ({ value, label: t(`settings.${value}`) }))} />
            <span className="cap">{t('settings.singleKeysMean')}</span>
          </Setting>
          <Setting title={t('settings.sensitive')}>
            <Choices label={t('settings.sensitive')} hideLabel value={settings.sensitive ? 'on' : 'off'} onChange={(chosen) => change({ sensitive: chosen === 'on' })}
              options={[{ value: 'off', label: t('settings.sensitiveOff') }, { value: 'on', label: t('settings.sensitiveOn') }]} />
            {settings.sensitive && overview.value?.counts.sensitiveClosed === 0 && <output className="cap">{t('settings.sensitiveNone')}</output>}
          </Setting>
        </div>
      </section>
      <section className="s7" aria-labelledby="remove">
        <h2 id="remove">{t('settings.remove')}</h2>
        <div className="sets"><RemoveArchive /></div>
        <Erase state={state} />
      </section>
    </div>
  )
}
