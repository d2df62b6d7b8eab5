/** Before any archive: one sentence, a place to drop, how to get an archive, a made-up person to look at. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button, Radio, RadioGroup } from 'react-aria-components'
import type { AppState, Picked } from '../../electron/contract.ts'
import { LanguageAndTheme } from '../language-and-theme.tsx'
import { useShared } from '../app-state.ts'
import { useImports } from '../imports.ts'
import { DropPlace } from '../parts/drop-place.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { Opens } from '../parts/opens.tsx'
import { Chevron } from '../parts/voice.tsx'
import { Wordmark } from '../parts/wordmark.tsx'
import { firstName } from '../words/format.ts'
import { shareDone } from './import-running.tsx'
import { useWords } from '../words/use-words.ts'

const FIRST = 5

function HowTo({ sources }: { sources: AppState['sources'] }): ReactNode {
  const { t, language, say } = useWords()
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  // Chinese platforms first for Chinese readers, the others first for the rest; the order within each stays.
  const chinese = new Set(['wechat-pay', 'alipay'])
  const sorted = sources.toSorted((a, b) => (Number(chinese.has(a.id)) - Number(chinese.has(b.id))) * (language === 'zh' ? -1 : 1))
  const shown = all ? sorted : sorted.slice(0, FIRST)
  return (
    <section aria-labelledby="no-archive">
      <h2 id="no-archive">{t('first.noArchive')}</h2>
      <p className="cap">{t('first.ask')}</p>
      <ul className="howto">
        {shown.map((source) => (
          <li key={source.id}>
            <Button className="bare how" aria-expanded={open === source.id} onPress={() => setOpen(open === source.id ? null : source.id)}>
              <strong>{say(source.title)}</strong><span className="two wait">{say(source.howTo.wait)}</span><Chevron />
            </Button>
            {open === source.id && <ol className="steps">{source.howTo.steps.map((step, index) => <li key={`${source.id} ${String(index)}`}>{say(step)}</li>)}</ol>}
          </li>
        ))}
      </ul>
      {sources.length > FIRST && <p className="row-t s3"><Button className="bare go" aria-expanded={all} onPress={() => setAll(!all)}>{all ? t('first.fewer') : t('first.all', { count: sources.length })}</Button></p>}
    </section>
  )
}

function OnlyLooking({ samples }: { samples: AppState['samples'] }): ReactNode {
  const { t, say } = useWords()
  const [imports] = useImports()
  const navigate = useNavigate()
  const [who, setWho] = useState(samples[0]?.name ?? '')
  const chosen = samples.find((sample) => sample.name === who)
  if (chosen === undefined) return null
  const open = (): void => {
    void imports.bringSample(who)
    void navigate({ to: '/archives/add' })
  }
  return (
    <section aria-labelledby="looking">
      <h2 id="looking">{t('first.looking')}</h2>
      <p className="cap">{t('first.invented')}</p>
      <RadioGroup className="people" aria-label={t('first.who')} value={who} onChange={(name) => { if (name !== null) setWho(name) }}>
        {samples.map((sample) => (
          <Radio key={sample.name} value={sample.name} className="cb radio person"><span className="box" aria-hidden="true" /><strong>{firstName(say(sample.title))}</strong><span className="two">{say(sample.about)}</span></Radio>
        ))}
      </RadioGroup>
      <p className="s4"><Button className="btn" onPress={open}>{t('first.open', { name: firstName(say(chosen.title)) })}</Button></p>
    </section>
  )
}

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
          <OnlyLooking samples={state.samples} />
        </div>
      </main>
    </div>
  )
}
