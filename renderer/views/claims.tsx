/** What platforms claim, in their own words, with file and place. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { Claim } from '../../db/model.ts'
import type { Calls, ClaimGroup } from '../../electron/contract.ts'
import { useSourceTitle } from '../app-state.ts'
import { Code } from '../parts/code.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Search } from '../parts/fields.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { Quote } from '../parts/quote.tsx'
import { Surrounding } from '../parts/surrounding.tsx'
import { RoomRow, useLongRows } from '../parts/long-rows.tsx'
import { Segmented } from '../parts/segmented.tsx'
import { languageOf, Name, VisibleText } from '../parts/visible-text.tsx'
import { Voice } from '../parts/voice.tsx'
import { useCall } from '../use-call.ts'
import { PAGE, usePages, usePause } from '../use-pages.ts'
import { claimKindWords } from '../words/codes.ts'
import { day, place, whole } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

const route = getRouteApi('/claims')

function KindName({ kind }: { kind: string }): ReactNode {
  const { say } = useWords()
  const words = claimKindWords(kind)
  return words === null ? <Code code={kind} /> : <>{say(words)}</>
}

/** A date that the export writes for machines is written for people; every other text stays as it is. */
function ClaimText({ value }: { value: string }): ReactNode {
  const { language } = useWords()
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)) ? <time dateTime={value}>{day(value, language)}</time> : <VisibleText text={value} />
}

const SILENT = {
  'record': 'record', 'brought-by-others': 'broughtByOthers', 'not-guessed': 'notGuessed', 'unknown-words': 'unknownWords', 'undecided': 'undecided', 'from-your-words': 'fromYourWords',
} as const

/** What the archives say to a claim: the verdict, the guesses that speak to it, and the words it was made from. */
function Answer({ claim }: { claim: number }): ReactNode {
  const { t, say } = useWords()
  const { value, error, retry, slow } = useCall('claims.check', { claim }, ['archives', 'guesses'])
  if (error !== null) return <ErrorPanel error={error} retry={retry} />
  if (value === null) return slow ? <p className="cap">{t('claims.asking')}</p> : null
  return (
    <div className="s3">
      <p className="row-t">
        {t(`claims.verdicts.${value.verdict === 'silent' ? SILENT[value.because ?? 'undecided'] : value.verdict}`)}
        {value.guesses.map(({ key, title }) => <span key={key}> <Link className="door" to="/guesses/$key" params={{ key }}>{say(title)}</Link></span>)}
      </p>
      {value.comesFrom.length > 0 && <p className="cap">{t('claims.typed')}</p>}
      {value.comesFrom.map((line) => <div className="cited" key={line.activity}><Quote line={line} /><Surrounding line={line} /></div>)}
    </div>
  )
}

/** A claim's words, and behind a button what the archives say to them. */
function Says({ claim, isCompared }: { claim: Claim; isCompared: boolean }): ReactNode {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      “<ClaimText value={claim.value} />”
      {isCompared && <> <Button className="bare door cap" aria-label={t('claims.compare')} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>{t('claims.compareShort')}</Button></>}
      {isOpen && <Answer claim={claim.id} />}
    </>
  )
}

function ClaimTable({ claims, isCompared }: { claims: readonly Claim[]; isCompared: boolean }): ReactNode {
  const { t } = useWords()
  const { setAround, indexes, before, after, measure } = useLongRows(claims.length, 37)
  return (
    <table className="claims s5" ref={setAround} aria-rowcount={claims.length + 1}>
      <thead><tr><th>{t('claims.kind')}</th><th>{t('claims.says')}</th><th>{t('claims.about')}</th><th className="r">{t('claims.where')}</th></tr></thead>
      <tbody>
        <RoomRow height={before} columns={4} />
        {indexes.map((index) => {
          const claim = claims[index]
          return claim !== undefined && (
            <tr key={claim.id} ref={measure} data-index={index} aria-rowindex={index + 2}>
              <td className="two nowrap"><span className="st"><Voice of="claim" /><KindName kind={claim.kind} /></span></td>
              <td lang={languageOf(claim.value)}><Says claim={claim} isCompared={isCompared} /></td>
              <td className="two">{claim.about !== null && <Name text={claim.about} />}</td>
              <td className="r where"><Name text={claim.from.unit === 'byte' ? claim.from.path : `${claim.from.path}, ${place(claim.from, t)}`} /></td>
            </tr>
          )
        })}
        <RoomRow height={after} columns={4} />
      </tbody>
    </table>
  )
}

type Counted = Calls['claims.kinds']['result'][number]

/** Kinds of one group with how many there are of each, the most first; choosing one shows it alone. */
function Kinds({ kinds, chosen, onChoose }: { kinds: readonly Counted[]; chosen: string | null; onChoose: (kind: string | null) => void }): ReactNode {
  const { t, language } = useWords()
  const counts = new Map<string, number>()
  for (const { kind, count } of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count)
  if (counts.size < 2) return null
  return (
    <section className="s5" aria-label={t('claims.kinds')}>
      <ul className="chips">
        <li><Button className="bare chip" aria-pressed={chosen === null} onPress={() => onChoose(null)}>{t('claims.allKinds')}</Button></li>
        {[...counts].toSorted((a, b) => b[1] - a[1]).map(([kind, count]) => (
          <li key={kind}><Button className="bare chip" aria-pressed={chosen === kind} onPress={() => onChoose(kind)}><KindName kind={kind} /> <span className="three num">{whole(count, language)}</span></Button></li>
        ))}
      </ul>
    </section>
  )
}

const GROUPS = ['says', 'told', 'recorded'] as const

/** The view: what platforms say, apart from what the person told them and what they recorded. */
export function Claims(): ReactNode {
  const { t } = useWords()
  const { source }: { source?: string } = route.useSearch()
  const navigate = route.useNavigate()
  const [group, setGroup] = useState<ClaimGroup>('says')
  const [kind, setKind] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const query = usePause(typed.trim())
  const kinds = useCall('claims.kinds', {}, ['archives'])
  const all = kinds.value ?? []
  const bySource = [...new Map(all.map((one) => [one.source, one])).keys()]
  const mine = all.filter((one) => one.group === group && (source === undefined || one.source === source))
  const titleOf = useSourceTitle()
  const filter = { group, ...(source === undefined ? {} : { source }), ...(kind === null ? {} : { kind }), ...(query === '' ? {} : { query }) }
  const pages = usePages<Claim>(JSON.stringify(filter), async (client, had, signal) => {
    const { claims, total } = await client.call('claims.page', { ...filter, after: had.at(-1)?.id ?? 0, limit: PAGE }, { signal })
    return { rows: claims, total }
  })
  return (
    <>
      <Head page={t('claims.page')}>{t('claims.title')}</Head>
      <p className="lede">{t('claims.lede')}</p>
      <div className="suspect spread s5">
        <Segmented label={t('claims.group')} value={group} onChange={(next) => { setGroup(next); setKind(null) }}
          options={GROUPS.map((one) => ({ value: one, label: t(`claims.groups.${one}`) }))} />
        <Search label={t('claims.search')} placeholder={t('claims.search')} value={typed} onChange={setTyped} />
      </div>
      {bySource.length > 1 && (
        <div className="s4">
          <Segmented label={t('claims.source')} value={source ?? 'all'} onChange={(next) => { setKind(null); void navigate({ search: next === 'all' ? {} : { source: next } }) }}
            options={[{ value: 'all', label: t('claims.all') }, ...bySource.map((one) => ({ value: one, label: titleOf(one) }))]} />
        </div>
      )}
      <p className="row-t two s4 measure">{t(`claims.means.${group}`)}</p>
      <Kinds kinds={mine} chosen={kind} onChoose={setKind} />
      {kinds.error !== null && <div className="s5"><ErrorPanel error={kinds.error} retry={kinds.retry} /></div>}
      {pages.error !== null && <div className="s5"><ErrorPanel error={pages.error} retry={pages.more} /></div>}
      {pages.rows !== null && (pages.rows.length === 0
        ? <p className="two s5">{query !== '' ? t('activities.none') : t(`claims.none.${group}`)}</p>
        : (
          <>
            <ClaimTable claims={pages.rows} isCompared={group !== 'recorded'} />
            <div className="spread s3">
              <output className="cap">{t('claims.shown', { shown: pages.rows.length, count: pages.total ?? pages.rows.length })}</output>
              {!pages.ended && <Button className="btn small" onPress={pages.more}>{t('claims.more')}</Button>}
            </div>
          </>
        ))}
      {group === 'says' && <p className="row-t two s4 measure">{t('claims.sensitiveNote')}</p>}
    </>
  )
}
