/** Erasing everything: the only red on the page, and the button waits for the word. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { AppState, CallError } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Field } from '../parts/fields.tsx'
import { asCallError, useClient } from '../use-call.ts'
import { size } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

/** The word, the button, and what went wrong. */
export function EraseForm({ onErased }: { onErased: () => void }): ReactNode {
  const { t } = useWords()
  const client = useClient()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<CallError | null>(null)
  const word = t('settings.eraseWord')
  const ready = typed.trim().toLowerCase() === word
  const erase = (): void => {
    if (!ready) return
    client.call('store.erase', { word: typed.trim().toLowerCase() }).then(
      onErased,
      (reason: unknown) => setError(asCallError(reason)),
    )
  }
  return (
    <>
      <form className="acts s4 low" onSubmit={(event) => { event.preventDefault(); erase() }}>
        <Field label={<Sentence of="settings.eraseType" slots={{ word: <strong>{word}</strong> }} />} value={typed} onChange={setTyped} />
        <Button type="submit" className={ready ? 'btn bad1' : 'btn'} isDisabled={!ready}>{t('settings.erase')}</Button>
      </form>
      {error !== null && <div className="s4"><ErrorPanel error={error} /></div>}
    </>
  )
}

/** Leads back to the first run when done. */
export function Erase({ state }: { state: AppState }): ReactNode {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const { overview, tellErased } = useShared()
  return (
    <div className="erase">
      <h3 className="bad">{t('settings.erase')}</h3>
      <p className="row-t s1 measure">
        {t('settings.eraseWhat', {
          size: size(state.sizeBytes, language, t), archives: t('settings.nArchives', { count: state.archives }),
          guesses: t('settings.nGuesses', { count: overview.value?.counts.guesses ?? 0 }).trim(),
        })}
      </p>
      <EraseForm onErased={() => { tellErased(); void navigate({ to: '/' }) }} />
    </div>
  )
}
