/** A line of an archive, quoted with its date, source, file and place, and with what counted marked. */
import type { ReactNode } from 'react'
import type { EvidenceLine } from '../../electron/contract.ts'
import { money, place, when } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, Name, VisibleText } from './visible-text.tsx'
import { Voice } from './voice.tsx'

/** One stretch of a text, marked or not. Overlapping and out-of-range marks are clipped. */
export function markedRuns(text: string, marks: EvidenceLine['marks']): { readonly text: string; readonly marked: boolean }[] {
  const runs: { text: string; marked: boolean }[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start)
    const end = Math.min(text.length, mark.end)
    if (end <= start) continue
    if (start > at) runs.push({ text: text.slice(at, start), marked: false })
    runs.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at), marked: false })
  return runs
}

function Said({ line }: { line: EvidenceLine }): ReactNode {
  const { t, language } = useWords()
  const text = line.text === '' ? line.object : line.text
  if (text === null || text === '') return <blockquote className="three">{t('quote.noText')}</blockquote>
  const quoted = line.verb === 'said' || line.verb === 'posted' || line.verb === 'commented' || line.verb === 'searched'
  const runs = markedRuns(text, line.text === '' ? [] : line.marks)
  return (
    <blockquote lang={languageOf(text)} dir="auto">
      {quoted && '“'}
      {runs.map((run, index) => run.marked ? <mark key={index}><VisibleText text={run.text} /></mark> : <VisibleText key={index} text={run.text} />)}
      {quoted && '”'}
      {line.amount !== null && <span className="amount">{money(line.amount.minor, line.amount.currency, language)}</span>}
    </blockquote>
  )
}

/** The whole quote. A row of the person's own bears the mark of "you". */
export function Quote({ line }: { line: EvidenceLine }): ReactNode {
  const { t, language, say } = useWords()
  const source = say(line.sourceTitle)
  const other = line.who === 'you' ? null : line.who
  const party = other ?? line.to
  const what = line.verb === 'said' && party !== null
    ? t(other === null ? 'quote.to' : 'quote.by', { source, who: party })
    : t('quote.did', { source, what: t(line.verb === 'paid' && line.direction === 'in' ? 'quote.received' : `verbOne.${line.verb}`) })
  return (
    <div className="quote">
      <Voice of="you" />
      <span className="w"><time>{when(line.at, line.precision, line.offsetMinutes, language, t)}</time> · <Name text={what} /></span>
      <span className="where">
        <Name text={line.archiveName === line.from.path ? `${line.from.path}, ${place(line.from, t)}` : t('quote.where', { file: line.archiveName, path: line.from.path, at: place(line.from, t) })} />
      </span>
      <Said line={line} />
    </div>
  )
}
