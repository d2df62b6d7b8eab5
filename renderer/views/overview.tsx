/** Your marketer's card: what somebody with these archives would write, on one page. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { GuessRow, Overview as OverviewData, SentencePart } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { MiniBars } from '../charts/months.tsx'
import { useImports } from '../imports.ts'
import { Count } from '../parts/count.tsx'
import { Search } from '../parts/fields.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { moveIntoRows } from '../parts/rows.ts'
import { Read, Tagged } from '../parts/states.tsx'
import { Chevron, Voice } from '../parts/voice.tsx'
import { useCall } from '../use-call.ts'
import { list, years } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'
import { Name } from '../parts/visible-text.tsx'
import { Changes } from './changes.tsx'
import { ownerWanted } from './archives.tsx'
import { sensitiveClass } from '../words/sensitive-words.ts'
import { GuessTable } from './guess-table.tsx'
import { SensitiveAsked } from './sensitive-asked.tsx'

const PEN = { solid: 'u', dashed: 'u weak', dotted: 'u none' } as const

function Card({ parts }: { parts: readonly SentencePart[] }): ReactNode {
  const { t } = useWords()
  const said = parts.filter(({ aside }) => aside !== true)
  const ours = parts.filter(({ aside }) => aside === true).map(({ text }) => text).join('').trim()
  // What nobody would write of a person stands in no quotation marks.
  if (said.length === 0) return <p className="card plain">{ours}</p>
  return (
    <>
      <p className="row-t two st"><Voice of="guess" />{t('overview.likely')}</p>
      <p className="card s4">
        {'“'}
        {said.map((part, index) => part.guess === undefined
          ? <span key={index}>{part.text}</span>
          : (
            <Link key={index} className={PEN[part.stroke ?? 'dotted']} to="/guesses/$key" params={{ key: part.guess }} aria-label={t('overview.open', { guess: part.label ?? part.text })}>
              {part.text}
            </Link>
          ))}
        {'”'}
      </p>
      {ours !== '' && <p className="two s3">{ours}</p>}
      <Strokes />
    </>
  )
}

function Strokes(): ReactNode {
  const { t } = useWords()
  return (
    <p className="key s5">
      <span><svg viewBox="0 0 28 8" aria-hidden="true"><path className="pen" d="M1 4H27" /></svg>{t('overview.keySolid')}</span>
      <span><svg viewBox="0 0 28 8" aria-hidden="true"><path className="pen weak" d="M1 4H27" /></svg>{t('overview.keyDashed')}</span>
      <span><svg viewBox="0 0 28 8" aria-hidden="true"><path className="pen none" d="M1 4H27" /></svg>{t('overview.keyDotted')}</span>
    </p>
  )
}

/** Guesses whose title or answer holds every word typed, in either language. Sensitive ones are not looked up. */
export function aboutSuspicion(guesses: readonly GuessRow[], typed: string): readonly GuessRow[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/u).filter((word) => word !== '')
  return guesses.filter((guess) => {
    if (guess.sensitive) return false
    const held = [guess.title.en, guess.title.zh, guess.answerWords.en, guess.answerWords.zh].join(' ').toLocaleLowerCase()
    return wanted.every((word) => held.includes(word))
  })
}

function Telling({ overview }: { overview: OverviewData }): ReactNode {
  const { t } = useWords()
  const [suspicion, setSuspicion] = useState('')
  const all = useCall('guesses.list', {})
  const { counts } = overview
  const looked = suspicion.trim() === '' ? null : aboutSuspicion(all.value ?? [], suspicion)
  const rows = looked ?? overview.mostTelling
  return (
    <section className="s8" aria-labelledby="telling">
      {/* Above the rows, so that the field stays where it is while they change. */}
      <div className="suspect spread">
        <h2 id="telling">{looked === null ? t('overview.telling') : t('overview.suspicion')}</h2>
        <Search label={t('overview.suspicion')} placeholder={t('overview.suspicionPlaceholder')} onKeyDown={moveIntoRows} value={suspicion} onChange={setSuspicion} />
      </div>
      <output className="hide">{looked === null ? '' : t('guesses.shown', { count: looked.length })}</output>
      {looked !== null && <SensitiveAsked typed={suspicion} />}
      {rows.length === 0 ? sensitiveClass(suspicion) === null && <p className="two s3">{looked === null ? t('overview.noneTelling') : t('overview.suspicionNone')}</p> : <GuessTable guesses={rows} saysRule odds={rows.some(({ leading }) => leading !== null && leading.probability !== null)} />}
      <p className="row-t two counts s4">
        <Link className="door" to="/guesses">{t('overview.guesses', { count: counts.guesses })}</Link>
        <Link className="door" to="/guesses" search={{ show: 'cannot' }}>{t('overview.cannotTell', { count: counts.cannotTell })}</Link>
        {counts.sensitiveClosed > 0 && <Link className="door closed" to="/guesses" search={{ show: 'sensitive' }}>{t('overview.sensitive', { count: counts.sensitiveClosed })}</Link>}
      </p>
    </section>
  )
}

function LastLines({ overview }: { overview: OverviewData }): ReactNode {
  const { t, say } = useWords()
  const { counts } = overview
  const span = years(overview.firstAt, overview.lastAt, t)
  return (
    <div className="lines s7">
      <Link className="line" to="/claims">
        <Voice of="claim" />
        <span>
          <strong>{counts.claims === 0 ? t('overview.noClaims') : t('overview.claims', { count: counts.claims })}</strong>{' '}
          <span className="two">{counts.claims === 0 ? t('overview.noClaimsMeans') : t('overview.claimsFrom', { list: list(overview.claimsBySource.map((one) => t('overview.claimsBy', { count: one.count, source: say(one.title) })), t) })}</span>
        </span>
        <Chevron />
      </Link>
      <Link className="line" to="/activities">
        <Voice of="you" />
        <span>
          <strong><Sentence of="overview.activities" values={{ count: counts.activities }} slots={{ n: <Count n={counts.activities} /> }} /></strong>
          {span !== null && <span className="two">{t('overview.yearsArchives', { years: span, count: counts.archives })}</span>}
        </span>
        <span><MiniBars months={overview.months} /><Chevron /></span>
      </Link>
    </div>
  )
}

/** What the archive that came last brought: rows, claims and, in the run in which it came, the guesses that changed. */
function LastAdded({ added }: { added: NonNullable<OverviewData['lastAdded']> }): ReactNode {
  const { t } = useWords()
  const what = added.claims > 0 ? list([t('settings.nActivities', { count: added.activities }), t('settings.nClaims', { count: added.claims })], t) : t('settings.nActivities', { count: added.activities })
  return (
    <section className="s6">
      <p className="row-t two">
        <Sentence of="changes.lastAdded" values={{ what }} slots={{ name: <Link className="door" to="/archives/$id" params={{ id: String(added.archive) }}><Name text={added.name} /></Link> }} />{' '}
        {added.changes !== null && added.changes.length === 0 && t('changes.nothing')}
      </p>
      {added.changes !== null && <Changes changes={added.changes} />}
    </section>
  )
}

/** Asks on the card's own page what it cannot do without; nothing when every archive says who is who. */
function WhoIsYou(): ReactNode {
  const { t } = useWords()
  const archives = useCall('archives.list', {}, ['archives'])
  const wanted = archives.value?.filter(ownerWanted) ?? []
  const first = wanted[0]
  return first !== undefined && (
    <p className="note row-t s4">
      {t('overview.ownerWanted', { count: wanted.length })}{' '}
      <Link className="go" to="/archives/$id" params={{ id: String(first.id) }}>{t('owner.title')}</Link>
    </p>
  )
}

/** The view. */
export function Overview(): ReactNode {
  const { t, language, say } = useWords()
  const { overview } = useShared()
  const [, importing] = useImports()
  return (
    <Read reading={overview}>
      {(value) => (
        <>
          <Head page={t('overview.title')} caption={value.sources.length > 0 && (
            <Sentence of="overview.from" slots={{ sources: <Link className="door" to="/archives">{list(value.sources.map((one) => say(one.title)), t)}</Link> }} />
          )}>{t('overview.title')}</Head>
          {importing.stage === 'running' && <Tagged tag={t('overview.stillReading')} text={t('overview.stillMeans')} />}
          {value.stale && importing.stage !== 'running' && <Tagged tag={t('overview.stale')} text={t('overview.staleMeans')} />}
          <WhoIsYou />
          <section className="s7" aria-label={t('overview.card')}>
            <Card parts={value.sentence[language]} />
          </section>
          <Telling overview={value} />
          {value.lastAdded !== null && <LastAdded added={value.lastAdded} />}
          <LastLines overview={value} />
        </>
      )}
    </Read>
  )
}
