/** Every possible answer with its odds, most likely first. */
import type { ReactNode } from 'react'
import type { GuessDetail } from '../../electron/contract.ts'
import { RowInterval, RowScale, strokeOf } from '../charts/interval.tsx'
import { Opens } from '../parts/opens.tsx'
import { columnOdds } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** Closed until opened; nothing when there is but one answer. */
export function AllAnswers({ guess }: { guess: GuessDetail }): ReactNode {
  const { t, say } = useWords()
  const outcomes = guess.outcomes.filter((outcome) => outcome.probability !== null)
  if (outcomes.length < 2) return null
  return (
    <div className="s4 row-t">
      <Opens label={t('guess.outcomes')}>
        <table className="dense plain answers">
          <thead><tr><th>{t('guess.outcome')}</th><th className="r n">{t('overview.inHundred')}</th><th className="i"><span className="hide">{t('overview.range')}</span><RowScale /></th><th className="r e">{t('overview.everyone')}</th></tr></thead>
          <tbody>
            {outcomes.map((outcome) => (
              <tr key={outcome.value}>
                <td>{say(outcome.words)}</td>
                <td className="r num">{columnOdds(outcome.probability ?? 0)}</td>
                <td><RowInterval span={outcome} stroke={strokeOf({ ...guess, leading: outcome })} /></td>
                <td className="r two">{outcome.baseRate === null ? '–' : columnOdds(outcome.baseRate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Opens>
    </div>
  )
}
