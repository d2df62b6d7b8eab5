/** How often we were right before, when we said about this much. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TFunction } from 'i18next'
import type { GuessDetail } from '../../electron/contract.ts'
import { Calibration, counted } from '../charts/calibration.tsx'
import { inHundred, rate } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

/** Metrics that are the share of people judged right, by the names measurements use. */
const SHARE_RIGHT = new Set(['accuracy', 'top-1 accuracy'])
/** Below this many people a share is told as a count. */
const FEW = 100

/** The whole measurement in a sentence without a term of statistics. */
function general(card: NonNullable<GuessDetail['accuracy']>, ground: GuessDetail['ground'], t: TFunction): string {
  const metric = card.metric.toLowerCase()
  if (SHARE_RIGHT.has(metric)) return t('guess.recordWhole', { value: rate(card.value, t), baseline: rate(card.baseline, t) })
  if (metric === 'auc') return t(ground === 'lines' ? 'guess.recordLines' : 'guess.recordPairs', { value: rate(card.value, t) })
  return t('guess.recordScore', { value: inHundred(card.value), baseline: inHundred(card.baseline) })
}

/** The figure opens the whole calibration with its table. */
export function OurRecord({ guess }: { guess: GuessDetail }): ReactNode {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  const card = guess.accuracy
  if (card === null) return null
  const own = guess.record
  const bin = own === null ? null : card.calibration[own.bin] ?? null
  const measured = card.calibration.some(({ count }) => count > 0)
  const times = own === null ? '' : own.count < FEW ? t('guess.recordFew', { right: Math.round(own.true * own.count), count: own.count }) : t('guess.recordTimes', { n: inHundred(own.true) })
  const record = own === null ? null : (
    <Sentence of="guess.recordSays" values={{ from: inHundred(own.from), to: inHundred(own.to) }}
      slots={{ true: <Button className="bare door" aria-expanded={open} onPress={() => setOpen(!open)}>{times}</Button> }} />
  )
  return (
    <>
      <p className="row-t s5 measure">
        <strong>{t('guess.record')}</strong> {record ?? <>{measured && guess.ground !== 'lines' && <>{t('guess.recordNone')} </>}{general(card, guess.ground, t)}</>}{' '}
        <span className="three">{t('guess.recordOn', { counted: counted(card, bin?.count ?? card.people, t), limits: say(card.limits) })}</span>
      </p>
      {guess.noBetterThanBase && <p className="note warn row-t s3 measure">{t('guess.notBetter')}</p>}
      {open && (
        <div className="opened s5">
          <p className="row-t measure">{general(card, guess.ground, t)}{card.ece !== null && <> {t('guess.ece', { n: (card.ece * 100).toFixed(1) })}</>}</p>
          <div className="s4"><Calibration bins={card.calibration} chosen={bin} measure={t('guess.calibrationMeasure', { corpus: card.corpus, counted: counted(card, card.people, t) })} /></div>
        </div>
      )}
    </>
  )
}
