/** Guesses as rows: what, how likely, the range and everyone, and where it comes from. */
import type { ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { GuessRow } from '../../electron/contract.ts'
import { useSourceTitle } from '../app-state.ts'
import { RowInterval, RowScale, strokeOf } from '../charts/interval.tsx'
import { Link } from '../parts/link.tsx'
import { moveThroughRows } from '../parts/rows.ts'
import { Chevron, Voice } from '../parts/voice.tsx'
import { columnOdds, inHundred, list, odds, rate } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** What a screen reader says of a row: voice, statement, odds, range, base rate. */
export function announcement(guess: GuessRow, t: TFunction, say: ReturnType<typeof useWords>['say']): string {
  const title = say(guess.title)
  const answer = say(guess.answerWords)
  const { leading } = guess
  if (guess.status === 'too-little' || guess.answer === 'cannot tell') return t('guesses.announceCannot', { title })
  if (guess.status === 'unmeasured' || leading === null || leading.probability === null) return t('guesses.announceUnmeasured', { title, answer })
  const slots = { title, answer, odds: odds(leading.probability, t), low: inHundred(leading.low ?? leading.probability), high: inHundred(leading.high ?? leading.probability) }
  return leading.baseRate === null ? t('guesses.announceNoBase', slots) : t('guesses.announce', { ...slots, base: rate(leading.baseRate, t) })
}

function Figures({ guess }: { guess: GuessRow }): ReactNode {
  const { t } = useWords()
  const { leading } = guess
  if (guess.status === 'too-little' || guess.answer === 'cannot tell') {
    return <><td className="r three">–</td><td colSpan={2} className="two said">{t('guesses.cannotTell')}</td></>
  }
  if (leading === null || leading.probability === null) {
    return (
      <>
        <td className="r three nowrap">{t('guesses.noOdds')}</td>
        <td className="two said">{t('guesses.ruleOnly')}</td>
        <td className="r two base" data-l={t('overview.everyone')}>{leading === null || leading.baseRate === null ? '–' : columnOdds(leading.baseRate)}</td>
      </>
    )
  }
  return (
    <>
      <td className="r num">{columnOdds(leading.probability)}</td>
      <td className="span"><RowInterval span={leading} stroke={strokeOf(guess)} /></td>
      <td className="r two base" data-l={t('overview.everyone')}>{leading.baseRate === null ? '–' : columnOdds(leading.baseRate)}</td>
    </>
  )
}

/** Up to two sources by name; more as their number, with the names on hover. */
function WhereFrom({ titles }: { titles: readonly string[] }): ReactNode {
  const { t } = useWords()
  const all = list(titles, t)
  return titles.length > 2 ? <span title={all}>{t('guesses.sources', { count: titles.length })}</span> : all
}

/** One table of guesses. The arrow keys move through its rows. */
export function GuessTable({ guesses }: { guesses: readonly GuessRow[] }): ReactNode {
  const { t, say } = useWords()
  const titleOf = useSourceTitle()
  return (
    <table className="ov s2">
      <thead>
        <tr>
          <th><span className="hide">{t('overview.guess')}</span></th>
          <th className="r n">{t('overview.inHundred')}</th>
          <th className="i"><span className="hide">{t('overview.range')}</span><RowScale /></th>
          <th className="r e"><svg className="tick" width="2" height="12" aria-hidden="true"><rect width="2" height="12" /></svg>{t('overview.everyone')}</th>
          <th className="f">{t('overview.whereFrom')}</th>
          <th className="x"><span className="hide">{t('keys.open')}</span></th>
        </tr>
      </thead>
      <tbody>
        {guesses.map((guess) => (
          <tr key={guess.key} className="opens">
            <td>
              <Link className="st whole" to="/guesses/$key" params={{ key: guess.key }} aria-label={announcement(guess, t, say)} data-row="" onKeyDown={moveThroughRows}>
                <Voice of="guess" /><span>{say(guess.statement)}</span>
              </Link>
            </td>
            <Figures guess={guess} />
            <td className="two w"><WhereFrom titles={guess.sources.map(titleOf)} /></td>
            <td className="r"><Chevron /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
