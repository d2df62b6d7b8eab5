/** Guesses as rows: what, how sure in a sentence, the odds drawn, and where it comes from. */
import type { ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { GuessRow } from '../../electron/contract.ts'
import { useSourceTitle } from '../app-state.ts'
import { RowInterval, RowScale, strokeOf } from '../charts/interval.tsx'
import { Link } from '../parts/link.tsx'
import { moveThroughRows } from '../parts/rows.ts'
import { Chevron, Voice } from '../parts/voice.tsx'
import { capital, columnOdds, inHundred, list, odds, oddsWord, rate } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** What a screen reader says of a row: voice, statement, odds, range, base rate. */
function announcement(guess: GuessRow, t: TFunction, say: ReturnType<typeof useWords>['say']): string {
  const statement = say(guess.statement)
  const { leading } = guess
  if (cannotTell(guess)) return t('guesses.announceCannot', { subject: say(guess.subject) })
  if (leading === null || leading.probability === null) return t('guesses.announceUnmeasured', { statement, ground: t(`guesses.grounds.${guess.ground}`) })
  const slots = { statement, odds: odds(leading.probability, t), low: inHundred(leading.low ?? leading.probability), high: inHundred(leading.high ?? leading.probability) }
  if (slots.low === slots.high) return t('guesses.announceOne', slots)
  return leading.baseRate === null ? t('guesses.announceNoBase', slots) : t('guesses.announce', { ...slots, group: guess.comparedWith === null ? t('overview.everyone') : capital(say(guess.comparedWith)), base: rate(leading.baseRate, t) })
}

/** True while nothing is told. */
export function cannotTell(guess: GuessRow): boolean { return guess.status === 'too-little' || guess.answer === 'cannot tell' }

/** How sure, in a sentence under the statement; for what cannot be told, why, and how much would do. */
export function HowSure({ guess, saysRule = false }: { guess: GuessRow; saysRule?: boolean }): ReactNode {
  const { t, say } = useWords()
  const { leading } = guess
  if (cannotTell(guess)) {
    if (guess.support !== null && guess.support.have < guess.support.want) return t('guess.tooLittle', { have: guess.support.have, want: guess.support.want, of: say(guess.support.of) })
    return t(guess.reason === null ? 'guess.reasons.too-few' : `guess.reasons.${guess.reason}`)
  }
  const group = leading === null || leading.baseRate === null ? '' : t('odds.group', { group: guess.comparedWith === null ? t('overview.everyone') : capital(say(guess.comparedWith)), odds: rate(leading.baseRate, t) })
  if (leading === null || leading.probability === null) return <>{saysRule && <>{t(`guesses.grounds.${guess.ground}`)}{group !== '' && t('units.stop')}</>}{group}</>
  const { probability, low, high } = leading
  // A range of one number is none: settled lines go no further than their highest odds.
  const sure = low === null || high === null || inHundred(low) === inHundred(high) ? t('guesses.sure', { word: capital(oddsWord(probability, t)), odds: odds(probability, t) }) : t('guesses.sureRange', { word: capital(oddsWord(probability, t)), odds: odds(probability, t), low: inHundred(low), high: inHundred(high) })
  return <>{sure}{group !== '' && <> {group}</>}</>
}

function Figures({ guess }: { guess: GuessRow }): ReactNode {
  const { leading } = guess
  if (cannotTell(guess) || leading === null || leading.probability === null) return <td colSpan={2} className="said three">–</td>
  return (
    <>
      <td className="r num">{columnOdds(leading.probability)}</td>
      <td className="span"><RowInterval span={leading} stroke={strokeOf(guess)} /></td>
    </>
  )
}

/** Up to two sources by name; more as their number, with the names on hover. */
function WhereFrom({ titles }: { titles: readonly string[] }): ReactNode {
  const { t } = useWords()
  const all = list(titles, t)
  return titles.length > 2 ? <span title={all}>{t('guesses.sources', { count: titles.length })}</span> : all
}

/**
 * One table of guesses. The arrow keys move through its rows. `odds`: with the scale of the odds; without it where none of
 * the rows has any. `saysRule`: each row that is a rule says so, where the table has other rows too.
 */
export function GuessTable({ guesses, odds: hasOdds = true, saysRule = false }: { guesses: readonly GuessRow[]; odds?: boolean; saysRule?: boolean }): ReactNode {
  const { t, say } = useWords()
  const titleOf = useSourceTitle()
  return (
    <table className={hasOdds ? 'ov s2' : 'ov no-odds s2'}>
      <thead className={hasOdds ? '' : 'hide-row'}>
        <tr>
          <th><span className="hide">{t('overview.guess')}</span></th>
          {hasOdds && <><th className="r n">{t('overview.inHundred')}</th><th className="i"><span className="hide">{t('overview.range')}</span><RowScale /></th></>}
          <th className="f">{t('overview.whereFrom')}</th>
          <th className="x"><span className="hide">{t('keys.open')}</span></th>
        </tr>
      </thead>
      <tbody>
        {guesses.map((guess) => (
          <tr key={guess.key} className="opens">
            <td>
              <Link className="st whole" to="/guesses/$key" params={{ key: guess.key }} aria-label={announcement(guess, t, say)} data-row="" onKeyDown={moveThroughRows}>
                <Voice of="guess" /><span><span>{say(guess.statement)}</span><span className="cap sure"><HowSure guess={guess} saysRule={saysRule} /></span></span>
              </Link>
            </td>
            {hasOdds && <Figures guess={guess} />}
            <td className="two w"><WhereFrom titles={guess.sources.map(titleOf)} /></td>
            <td className="r"><Chevron /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
