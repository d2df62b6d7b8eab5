/** A chart with its finding, its measure and its table: one key (`t`) away, and what a screen reader gets first. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/use-words.ts'

/** `table` holds the same numbers as `chart`. While the chart is shown, the table is still there for screen readers. */
export function Figure({ finding, measure, chart, table }: { finding: string; measure: string; chart: ReactNode; table: ReactNode }): ReactNode {
  const { t } = useWords()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure>
      <figcaption className="spread">
        <span><strong>{finding}</strong><span>{measure}</span></span>
        <Button className="btn text small" data-table-toggle="" onPress={() => setAsTable(!asTable)}>{asTable ? t('charts.asChart') : t('charts.asTable')}</Button>
      </figcaption>
      <div className={asTable ? 'as-table' : 'hide'}>{table}</div>
      {!asTable && chart}
    </figure>
  )
}
