/** The person's own answer. A guess that they say is not true leaves every headline and feeds nothing. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { CallError, GuessDetail, OwnScore } from '../../electron/contract.ts'
import { Choices } from '../parts/choices.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { asCallError, useClient } from '../use-call.ts'
import { useWords } from '../words/use-words.ts'

/** How often we were right, by the person's own marks. */
export function YourScore({ score }: { score: OwnScore }): ReactNode {
  const { t } = useWords()
  return t('guess.yourScore', { count: score.marked, right: score.right, low: score.low, high: score.high })
}

/** Nothing is preselected; an answer can be taken back. */
export function IsItTrue({ guess }: { guess: GuessDetail }): ReactNode {
  const { t, say } = useWords()
  const client = useClient()
  const [given, setGiven] = useState<{ key: string; of: string; answer: GuessDetail['yourAnswer'] } | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const answer = given?.key === guess.key && given.of === guess.answer ? given.answer : guess.yourAnswer
  const give = (next: GuessDetail['yourAnswer']): void => {
    client.call('guesses.answer', { key: guess.key, answer: next, about: guess.answer }).then(
      ({ yourAnswer }) => { setGiven({ key: guess.key, of: guess.answer, answer: yourAnswer }); setError(null) },
      (reason: unknown) => setError(asCallError(reason)),
    )
  }
  const changed = given === null && guess.marked?.state === 'changed' ? guess.marked : null
  return (
    <div>
      <h2>{t('guess.true')}</h2>
      {guess.answer !== 'cannot tell' && (
        <>
          <div className="s3">
            <Choices label={t('guess.true')} hideLabel column value={answer} onChange={give}
              options={[{ value: 'yes', label: t('guess.yes') }, { value: 'no', label: t('guess.no') }, { value: 'rather-not', label: t('guess.ratherNot') }]} />
          </div>
          <p className="cap s3">{t('guess.kept')}</p>
        </>
      )}
      {changed !== null && <p className="s3">{changed.was === null ? t('guess.markChanged') : t('guess.markChangedFrom', { was: say(changed.was) })}</p>}
      {guess.yours.marked > 0 && <p className="s3"><YourScore score={guess.yours} /></p>}
      {(answer !== null || changed !== null) && <p><Button className="btn text small" onPress={() => give(null)}>{t('guess.clear')}</Button></p>}
      {error !== null && <ErrorPanel error={error} />}
    </div>
  )
}
