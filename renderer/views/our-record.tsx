/** How often we were right before, when we said about this much. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { GuessDetail } from '../../electron/contract.ts'
import { Calibration, counted, nearestBin } from '../charts/calibration.tsx'
import { inHundred, odds } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

/** Metrics that are the share of people judged right, by the names measurements use; others are named as they are. */
const SHARE_RIGHT = new Set(['accuracy', 'top-1 accuracy'])

/** `probability` is what we say now, 0 to 1. The figure opens the whole calibration with its table. */
export function OurRecord({ guess, probability }: { guess: GuessDetail; probability: number }): ReactNode {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  const card = guess.accuracy
  if (card === null) return null
  const bin = nearestBin(card.calibration, probability)
  const whole = SHARE_RIGHT.has(card.metric.toLowerCase())
  const record = bin === null ? null : (
    <Sentence of="guess.recordSays" values={{ said: inHundred(bin.said) }}
      slots={{ true: <Button className="bare door" aria-expanded={open} onPress={() => setOpen(!open)}>{t('guess.recordTimes', { n: inHundred(bin.true) })}</Button> }} />
  )
  const general = whole
    ? t('guess.recordWhole', { value: odds(card.value, t), baseline: odds(card.baseline, t) })
    : t('guess.recordMetric', { metric: card.metric, value: card.value.toFixed(2), baseline: card.baseline.toFixed(2) })
  return (
    <>
      <p className="row-t s5 measure">
        <strong>{t('guess.record')}</strong> {record ?? general}{' '}
        <span className="three">{t('guess.recordOn', { counted: counted(card, bin?.count ?? card.people, t), limits: say(card.limits) })}</span>
      </p>
      {guess.noBetterThanBase && <p className="note warn row-t s3 measure">{t('guess.notBetter')}</p>}
      {open && (
        <div className="opened s5">
          <p className="row-t measure">{general}{card.ece !== null && <> {t('guess.ece', { n: (card.ece * 100).toFixed(1) })}</>}</p>
          <div className="s4"><Calibration card={card} chosen={bin} /></div>
        </div>
      )}
    </>
  )
}
