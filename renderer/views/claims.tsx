/** What platforms claim, in their own words, with file and place. */
import type { ReactNode } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { Claim } from '../../db/model.ts'
import { useShared } from '../app-state.ts'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Head } from '../parts/head.tsx'
import { RoomRow, useLongRows } from '../parts/long-rows.tsx'
import { Segmented } from '../parts/segmented.tsx'
import { languageOf, Name, VisibleText } from '../parts/visible-text.tsx'
import { Voice } from '../parts/voice.tsx'
import { PAGE, usePages } from '../use-pages.ts'
import { claimKindWords } from '../words/codes.ts'
import { place } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

const route = getRouteApi('/claims')

function Kind({ kind }: { kind: string }): ReactNode {
  const { say } = useWords()
  const words = claimKindWords(kind)
  return words === null ? <Name text={kind} /> : <span title={kind}>{say(words)}</span>
}

function ClaimTable({ claims }: { claims: readonly Claim[] }): ReactNode {
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
              <td className="two nowrap"><span className="st"><Voice of="claim" /><Kind kind={claim.kind} /></span></td>
              <td lang={languageOf(claim.value)}>“<VisibleText text={claim.value} />”</td>
              <td className="two">{claim.about !== null && <Name text={claim.about} />}</td>
              <td className="r where"><Name text={`${claim.from.path}, ${place(claim.from, t)}`} /></td>
            </tr>
          )
        })}
        <RoomRow height={after} columns={4} />
      </tbody>
    </table>
  )
}

/** The view. */
export function Claims(): ReactNode {
  const { t, say } = useWords()
  const { source }: { source?: string } = route.useSearch()
  const navigate = route.useNavigate()
  const { overview } = useShared()
  const bySource = overview.value?.claimsBySource ?? []
  const pages = usePages<Claim>(`claims ${source ?? ''}`, async (client, had, signal) => ({
    rows: await client.call('claims.page', { after: had.at(-1)?.id ?? 0, limit: PAGE, ...(source === undefined ? {} : { source }) }, { signal }),
    total: null,
  }))
  return (
    <>
      <Head page={t('claims.page')}>{t('claims.title')}</Head>
      <p className="lede">{t('claims.lede')}</p>
      {bySource.length > 1 && (
        <div className="s5">
          <Segmented label={t('claims.source')} value={source ?? 'all'} onChange={(next) => { void navigate({ search: next === 'all' ? {} : { source: next } }) }}
            options={[{ value: 'all', label: t('claims.all') }, ...bySource.map((one) => ({ value: one.source, label: say(one.title) }))]} />
        </div>
      )}
      {pages.error !== null && <div className="s5"><ErrorPanel error={pages.error} retry={pages.more} /></div>}
      {pages.rows !== null && (pages.rows.length === 0
        ? <p className="two s5">{t('claims.none')}</p>
        : (
          <>
            <ClaimTable claims={pages.rows} />
            <div className="spread s3">
              <output className="cap">{t('claims.shown', { count: pages.rows.length })}</output>
              {!pages.ended && <Button className="btn small" onPress={pages.more}>{t('claims.more')}</Button>}
            </div>
          </>
        ))}
      <p className="row-t two s4 measure">{t('claims.sensitiveNote')}</p>
    </>
  )
}
