/** A line of an archive, quoted with its date, source, file and place, and with what counted marked. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
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

/** Longer texts are cut, with the whole one press away: titles of goods are made for search engines. */
const CUT = 180

function Said({ line }: { line: EvidenceLine }): ReactNode {
  const { t, language } = useWords()
  const [whole, setWhole] = useState(false)
  const text = (line.text === '' ? line.object ?? '' : line.text).trimEnd()
  if (text === '') return <blockquote className="three">{t('quote.noText')}{line.amount !== null && <span className="amount">{money(line.amount.minor, line.amount.currency, language)}</span>}</blockquote>
  const quoted = line.verb === 'said' || line.verb === 'posted' || line.verb === 'commented' || line.verb === 'searched'
  const marks = line.text === '' ? [] : line.marks
  // What counted is never cut away.
  const end = Math.max(CUT, ...marks.map((mark) => mark.end + 20))
  const isLong = text.length > end + 40
  const runs = markedRuns(isLong && !whole ? wholeCharacters(text, end) : text, marks)
  return (
    <blockquote lang={languageOf(text)} dir="auto">
      {quoted && '“'}
      {runs.map((run, index) => run.marked ? <mark key={index}><VisibleText text={run.text} /></mark> : <VisibleText key={index} text={run.text} />)}
      {isLong && !whole && '…'}
      {quoted && '”'}
      {isLong && <> <Button className="bare door cap" aria-expanded={whole} onPress={() => setWhole(!whole)}>{whole ? t('quote.less') : t('quote.whole')}</Button></>}
      {line.amount !== null && <span className="amount">{money(line.amount.minor, line.amount.currency, language)}</span>}
    </blockquote>
  )
}

/** The beginning of a text, up to `end` UTF-16 units, without half a character. */
function wholeCharacters(text: string, end: number): string {
  return text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')
}

/** The whole quote. A row of the person's own bears the mark of "you"; `bare` leaves out file and place, which the neighbours share. */
export function Quote({ line, bare = false }: { line: EvidenceLine; bare?: boolean }): ReactNode {
  const { t, language, say } = useWords()
  const source = say(line.sourceTitle)
  const party = line.who ?? line.to
  const what = line.verb === 'said' && party !== null
    ? t(line.who === null ? 'quote.to' : 'quote.by', { source, who: party })
    : t('quote.did', { source, what: line.verb === 'paid' && line.direction === 'in' ? t('quote.received') : line.verb === 'paid' && line.direction === 'neutral' ? t('quote.neutral') : t(`verbOne.${line.verb}`) })
  // A byte helps nobody to find a line: the date does, and the citation has both.
  const at = line.from.unit === 'byte' ? null : place(line.from, t)
  const file = line.archiveName === line.from.path ? line.from.path : `${line.archiveName} › ${line.from.path}`
  return (
    <div className={bare ? 'quote bare-quote' : 'quote'}>
      {line.who === null ? <Voice of="you" /> : <span aria-hidden="true" />}
      <span className="w"><time>{when(line.at, line.precision, line.offsetMinutes, language, t)}</time> · <Name text={what} /></span>
      {!bare && <span className="where"><Name text={at === null ? file : t('quote.where', { file, at })} /></span>}
      <Said line={line} />
    </div>
  )
}
