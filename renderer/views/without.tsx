/** What the guess would be without each source, and from each source alone. */
import type { ReactNode } from 'react'
import type { GuessDetail } from '../../electron/contract.ts'
import { RowInterval, strokeOf } from '../charts/interval.tsx'
import { Link } from '../parts/link.tsx'
import { columnOdds } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

type Compared = GuessDetail['without'][number]

/** The row's answer in words when it differs from the guess shown, or when there are no odds to draw. */
function Row({ guess, label, row }: { guess: GuessDetail; label: ReactNode; row: Pick<Compared, 'answer' | 'answerWords' | 'leading'> & Partial<Pick<Compared, 'effect'>> }): ReactNode {
  const { t, say } = useWords()
  const { leading } = row
  const same = row.answer === guess.answer
  if (leading === null || leading.probability === null) {
    return <tr><td>{label}</td><td className="r three nowrap">{row.answer === 'cannot tell' ? '–' : t('guesses.noOdds')}</td><td className="two">{row.effect === undefined ? say(row.answerWords) : t('guess.effect', { answer: say(row.answerWords), effect: t(`guess.effects.${row.effect}`) })}</td></tr>
  }
  return (
    <tr>
      <td>{label}{!same && <span className="cap answer">{say(row.answerWords)}</span>}{row.effect !== undefined && <span className="cap answer">{t(`guess.effects.${row.effect}`)}</span>}</td>
      <td className="r num">{columnOdds(leading.probability)}</td>
      <td><RowInterval span={leading} stroke={strokeOf({ ...guess, leading })} /></td>
    </tr>
  )
}

function Comparison({ guess, rows, name, withheld }: { guess: GuessDetail; rows: readonly Compared[]; name: 'without' | 'alone'; withheld: readonly string[] }): ReactNode {
  const { t, say } = useWords()
  const everything = { answer: guess.answer, answerWords: guess.answerWords, leading: guess.leading }
  return (
    <table className="dense plain compared">
      <thead className="hide-row"><tr><th>{t('guess.source')}</th><th>{t('overview.inHundred')}</th><th>{t('overview.range')}</th></tr></thead>
      <tbody>
        {name === 'without' && withheld.length === 0 && <Row guess={guess} row={everything} label={t('guess.allSources', { count: rows.length, source: rows[0] === undefined ? '' : say(rows[0].title) })} />}
        {rows.map((row) => {
          const source = say(row.title)
          const label = name === 'alone' ? t('guess.only', { source }) : (
            <Link className="door" data-withhold="" to="/guesses/$key" params={{ key: guess.key }} search={{ without: [...withheld, row.source].join(',') }} aria-label={t('guess.tryWithout', { source })}>
              {t('guess.no_', { source })}
            </Link>
          )
          return <Row key={row.source} guess={guess} row={row} label={label} />
        })}
      </tbody>
    </table>
  )
}

/** Alone is there only where several sources were used. */
export function Without({ guess, withheld }: { guess: GuessDetail; withheld: readonly string[] }): ReactNode {
  const { t } = useWords()
  const without = guess.without.filter((row) => !withheld.includes(row.source))
  return (
    <div>
      <h2>{t('guess.without')}</h2>
      <Comparison guess={guess} rows={without} name="without" withheld={withheld} />
      {guess.alone.length > 1 && (
        <>
          <h2 className="s6">{t('guess.alone')}</h2>
          <Comparison guess={guess} rows={guess.alone} name="alone" withheld={withheld} />
        </>
      )}
    </div>
  )
}
