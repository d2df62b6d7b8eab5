/** Why: every piece of evidence, for and against in one table, with how hard it pulls and on how many rows it stands. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { GuessDetail } from '../../electron/contract.ts'
import { PullBar, PullScale, pullRoom, pullSteps, pullText } from '../charts/pull-bar.tsx'
import { moveThroughRows } from '../parts/rows.ts'
import { Chevron, Voice } from '../parts/voice.tsx'
import { whole } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** A piece of evidence; its `pull` is seen from the answer, or while there is none from what the guess asks. */
export type Piece = GuessDetail['evidence'][number]

/** All pieces, the strongest for first, the strongest against last. */
export function pieces(guess: GuessDetail): Piece[] {
  return guess.evidence.toSorted((a, b) => b.pull - a.pull)
}

/** The element that holds a piece's lines. */
export function linesId(index: number): string { return `lines-${index}` }

function toLines(index: number): void {
  // Where no line was kept, the heading of the lines says so.
  const lines = document.getElementById(linesId(index)) ?? document.getElementById('lines')
  lines?.scrollIntoView({ block: 'center' })
  lines?.focus()
}

/** The table. A row's figure goes to its lines below. */
export function Why({ guess }: { guess: GuessDetail }): ReactNode {
  const { t, language, say } = useWords()
  const all = pieces(guess)
  const steps = all.map((piece) => pullSteps(piece.pull))
  const room = pullRoom(steps)
  return (
    <section className="s7" aria-labelledby="why">
      <h2 id="why">{t('guess.why')}</h2>
      {all.length === 0 ? <p className="two s3">{t('guess.whyNone')}</p> : (
        <>
          <table className="why s2">
            <thead>
              <tr>
                <th><span className="hide">{t('guess.whyWhat')}</span></th><th className="r">{t('guess.pulls')}</th>
                <th><span className="hide">{t('guess.minusPlus')}</span><PullScale room={room} /></th>
                <th className="r">{t('guess.rows')}</th><th className="x"><span className="hide">{t('keys.open')}</span></th>
              </tr>
            </thead>
            <tbody>
              {all.map((piece, at) => {
                const step = steps[at] ?? 0
                return (
                  <tr key={piece.index} className="opens">
                    <td><span className="st"><Voice of="you" /><span>{say(piece.says)}</span></span></td>
                    <td className="r num nowrap">{pullText(step)}</td>
                    <td className="bar-cell"><PullBar steps={step} room={room} /></td>
                    <td className="r">
                      <Button className="bare door whole" data-row="" onKeyDown={moveThroughRows} aria-label={t('guess.open', { count: piece.count, what: say(piece.says) })} onPress={() => toLines(piece.index)}>{whole(piece.count, language)}</Button>
                    </td>
                    <td className="r"><Chevron /></td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          <p className="cap s2">{t('guess.pullsNote')}</p>
        </>
      )}
    </section>
  )
}
