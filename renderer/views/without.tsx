/** What the guess would be without each source, and from each source alone. */
import type { ReactNode } from 'react'
import type { GuessDetail } from '../../electron/contract.ts'
import { RowInterval, strokeOf } from '../charts/interval.tsx'
import { Link } from '../parts/link.tsx'
import { columnOdds } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

type Compared = GuessDetail['without'][number]

/** What is left of the answer, in a word and, where there are odds, in a drawing. */
function Row({ guess, label, row }: { guess: GuessDetail; label: ReactNode; row: Compared }): ReactNode {
  const { t, say } = useWords()
  const { leading, effect } = row
  const words = effect === 'turned' || effect === 'found' ? t(`guess.effects.${effect}`, { answer: say(row.answerWords) }) : t(`guess.effects.${effect}`)
  return (
    <tr>
      <td>{label}<span className="cap answer">{words}</span></td>
      <td className="r num">{leading === null || leading.probability === null ? '' : columnOdds(leading.probability)}</td>
      <td>{leading !== null && leading.probability !== null && <RowInterval span={leading} stroke={strokeOf({ ...guess, leading })} />}</td>
    </tr>
  )
}

function Comparison({ guess, rows, name, withheld }: { guess: GuessDetail; rows: readonly Compared[]; name: 'without' | 'alone'; withheld: readonly string[] }): ReactNode {
  const { t, say } = useWords()
  return (
    <table className="dense plain compared">
      <thead className="hide-row"><tr><th>{t('guess.source')}</th><th>{t('overview.inHundred')}</th><th>{t('overview.range')}</th></tr></thead>
      <tbody>
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

/** Only what could have an effect: where nothing is told and no source alone tells anything, there is nothing to withhold. */
export function Without({ guess, withheld }: { guess: GuessDetail; withheld: readonly string[] }): ReactNode {
  const { t } = useWords()
  const without = guess.without.filter((row) => !withheld.includes(row.source))
  const speaks = (rows: readonly Compared[]): boolean => rows.some(({ effect }) => effect !== 'untold')
  return (
    <div>
      {speaks(without) && (
        <>
          <h2>{t('guess.without')}</h2>
          <Comparison guess={guess} rows={without} name="without" withheld={withheld} />
        </>
      )}
      {guess.alone.length > 1 && speaks(guess.alone) && (
        <>
          <h2 className={speaks(without) ? 's6' : ''}>{t('guess.alone')}</h2>
          <Comparison guess={guess} rows={guess.alone} name="alone" withheld={withheld} />
        </>
      )}
    </div>
  )
}
