/** What stands where there is nothing to show yet: empty, waiting, failed, being computed again. */
import type { ReactNode } from 'react'
import type { Reading } from '../use-call.ts'
import { useWords } from '../words/use-words.ts'
import { ErrorPanel } from './error-panel.tsx'
import { Link } from './link.tsx'

/** What will be here and what it needs, with the one button that brings it. */
export function Empty({ text }: { text: string }): ReactNode {
  const { t } = useWords()
  return <div className="s6 empty"><p className="two">{text}</p><p className="acts s4"><Link className="btn go1" to="/archives/add">{t('archives.add')}</Link></p></div>
}

/** A tag and a sentence: results that may change. */
export function Tagged({ tag, text }: { tag: string; text: string }): ReactNode {
  return <output className="row-t s4"><span className="tag">{tag}</span> <span className="two tagged">{text}</span></output>
}

/**
 * What a read has come to: its error, nothing for 200 ms and then a line that says so, or the view; the old view stays,
 * dimmed, while it is read again.
 */
export function Read<T>({ reading, children }: { reading: Reading<T>; children: (value: T) => ReactNode }): ReactNode {
  const { t } = useWords()
  if (reading.error !== null) return <div className="s6"><ErrorPanel error={reading.error} retry={reading.retry} /></div>
  if (reading.value === null) return reading.slow ? <output className="s6 two">{t('app.loading')}</output> : null
  return <div className={reading.again && reading.slow ? 'dimmed' : ''} aria-busy={reading.again}>{children(reading.value)}</div>
}
