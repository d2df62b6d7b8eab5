/** Everything that was done: by month, and searched for a word. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { EvidenceLine } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { MonthsChart } from '../charts/months.tsx'
import { Count } from '../parts/count.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Search } from '../parts/fields.tsx'
import { Head } from '../parts/head.tsx'
import { useLongRows } from '../parts/long-rows.tsx'
import { Quote } from '../parts/quote.tsx'
import { Surrounding } from '../parts/surrounding.tsx'
import { Read } from '../parts/states.tsx'
import { PAGE, usePages, usePause } from '../use-pages.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

function Lines({ lines }: { lines: readonly EvidenceLine[] }): ReactNode {
  const { t } = useWords()
  const { setAround, indexes, before, after, measure } = useLongRows(lines.length, 72)
  return (
    <ul className="quotes" ref={setAround} aria-label={t('activities.results')}>
      {before > 0 && <li aria-hidden="true"><svg width="1" height={before} /></li>}
      {indexes.map((index) => {
        const line = lines[index]
        return line !== undefined && <li key={line.activity} ref={measure} data-index={index} aria-setsize={lines.length} aria-posinset={index + 1}><Quote line={line} /><Surrounding line={line} /></li>
      })}
      {after > 0 && <li aria-hidden="true"><svg width="1" height={after} /></li>}
    </ul>
  )
}

/** The view. What is searched for stays out of the address: history lists would keep it. */
export function Activities(): ReactNode {
  const { t } = useWords()
  const { overview } = useShared()
  const [typed, setTyped] = useState('')
  const query = usePause(typed.trim())
  const pages = usePages<EvidenceLine>(query === '' ? null : query, async (client, had, signal) => {
    const { lines, total } = await client.call('activities.search', { query, after: had.at(-1)?.activity ?? 0, limit: PAGE }, { signal })
    return { rows: lines, total }
  })
  return (
    <Read reading={overview}>
      {(value) => (
        <div className="read">
          <Head page={t('activities.page')}>{t('activities.title')}</Head>
          <div className="s6"><MonthsChart months={value.months} /></div>
          <section className="s7">
            <Search label={t('activities.search')} placeholder={t('activities.placeholder')} value={typed} onChange={setTyped} />
            <output className="row-t two s4">
              {query === '' && <Sentence of="activities.start" slots={{ n: <Count n={value.counts.activities} /> }} />}
              {query !== '' && pages.total !== null && (pages.total === 0 ? t('activities.none') : t('activities.found', { count: pages.total }))}
            </output>
            {pages.error !== null && <div className="s4"><ErrorPanel error={pages.error} retry={pages.more} /></div>}
            {pages.rows !== null && pages.rows.length > 0 && <div className="ruled s3"><Lines lines={pages.rows} /></div>}
            {pages.rows !== null && !pages.ended && <p className="s4"><Button className="btn small" onPress={pages.more}>{t('activities.more')}</Button></p>}
          </section>
        </div>
      )}
    </Read>
  )
}
