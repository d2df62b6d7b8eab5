/** What stands around a quoted line, and the line's own place as a citation to copy. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TFunction } from 'i18next'
import type { Language, Words } from '../../db/model.ts'
import type { Citation, EvidenceLine } from '../../electron/contract.ts'
import { copyText } from '../copy-text.ts'
import { useCall } from '../use-call.ts'
import { citedWhen, place } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Check } from './choices.tsx'
import { ErrorPanel } from './error-panel.tsx'
import { Quote } from './quote.tsx'

/** How many lines are shown on either side at first, and how many more each time. */
const SIDE = 3
const MORE = 20

function Around({ line }: { line: EvidenceLine }): ReactNode {
  const { t } = useWords()
  const [before, setBefore] = useState(SIDE)
  const [after, setAfter] = useState(SIDE)
  const around = useCall('evidence.around', { activity: line.activity, before, after }, ['archives'])
  if (around.error !== null) return <ErrorPanel error={around.error} retry={around.retry} />
  if (around.value === null) return null
  const { lines, moreBefore, moreAfter } = around.value
  return (
    <>
      {moreBefore && <Button className="bare go" onPress={() => setBefore(Math.min(200, before + MORE))}>{t('quote.earlier')}</Button>}
      <ol className="around" aria-label={t('quote.around')}>
        {lines.map((one) => <li key={one.activity} className={one.activity === line.activity ? 'this' : ''} {...(one.activity === line.activity ? { 'aria-current': true as const } : {})}><Quote line={one.activity === line.activity ? line : one} bare /></li>)}
      </ol>
      {moreAfter && <Button className="bare go" onPress={() => setAfter(Math.min(200, after + MORE))}>{t('quote.later')}</Button>}
    </>
  )
}

/** A citation as one line of text: source, who to whom, date with its zone, file and place, number in this store, and the file's fingerprint. */
function citationText(cited: Citation, quote: string, t: TFunction, language: Language, say: (words: Words) => string): string {
  const who = cited.who === null ? (cited.to === null ? t('cite.you') : t('cite.youTo', { to: cited.to })) : cited.to === null ? cited.who : t('cite.inChat', { who: cited.who, chat: cited.to })
  const file = cited.archiveName === cited.from.path ? cited.archiveName : `${cited.archiveName} › ${cited.from.path}`
  const at = cited.from.unit === 'byte' ? t('cite.byte', { at: cited.from.at }) : place(cited.from, t)
  return t('cite.whole', { quote: quote.trim(), source: say(cited.sourceTitle), who, when: citedWhen(cited.at, cited.precision, cited.offsetMinutes, language, t), file, at, id: cited.activity, sha: cited.sha256 })
}

function Cite({ line }: { line: EvidenceLine }): ReactNode {
  const { t, language, say } = useWords()
  const [names, setNames] = useState(false)
  const [copied, setCopied] = useState('')
  const [refused, setRefused] = useState(false)
  const cited = useCall('evidence.cite', { activity: line.activity, names }, ['archives'])
  const text = cited.value === null ? '' : citationText(cited.value, line.text === '' ? line.object ?? '' : line.text, t, language, say)
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text)
    if (isCopied) setCopied(text)
    // The text stands there to be selected.
    setRefused(!isCopied)
  }
  if (cited.error !== null) return <ErrorPanel error={cited.error} retry={cited.retry} />
  return (
    <div className="panel cite">
      <p className="row-t citation">{text}</p>
      <div className="acts s3">
        <Button className="btn small" onPress={() => { void copy() }}>{copied === text && text !== '' ? t('error.copied') : t('cite.copy')}</Button>
        <Check label={t('cite.names')} selected={names} onChange={setNames} />
      </div>
      {refused && <p className="cap s2">{t('cite.select')}</p>}
    </div>
  )
}

/** Two buttons below a quote; each opens in place. */
export function Surrounding({ line }: { line: EvidenceLine }): ReactNode {
  const { t } = useWords()
  const [open, setOpen] = useState<'none' | 'around' | 'cite'>('none')
  const toggle = (which: 'around' | 'cite'): void => setOpen(open === which ? 'none' : which)
  return (
    <div className="below">
      <p className="cap doors">
        <Button className="bare door" aria-expanded={open === 'around'} onPress={() => toggle('around')}>{t('quote.around')}</Button>
        <Button className="bare door" aria-expanded={open === 'cite'} onPress={() => toggle('cite')}>{t('cite.open')}</Button>
      </p>
      {open === 'around' && <Around line={line} />}
      {open === 'cite' && <Cite line={line} />}
    </div>
  )
}
