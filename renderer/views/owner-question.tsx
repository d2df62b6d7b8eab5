/** "Which of these is you?", where the archive does not say. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { CallError, OwnerChoice } from '../../electron/contract.ts'
import { Choices } from '../parts/choices.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Name } from '../parts/visible-text.tsx'
import { asCallError, useClient } from '../use-call.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

const NONE = 'none'

/** All choices of one archive. Nothing is preselected. */
export function OwnerQuestion({ choices }: { choices: readonly OwnerChoice[] }): ReactNode {
  const { t } = useWords()
  const client = useClient()
  const [chosen, setChosen] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const choice = choices.find((one) => String(one.identifier) === chosen)
  const save = (): void => {
    if (choice === undefined) return
    client.call('archives.setOwner', { archive: choice.archive, identifier: choice.identifier })
      .then(() => { setSaved(true); setError(null) }, (reason: unknown) => setError(asCallError(reason)))
  }
  if (saved) return <output className="note good s6">{t('owner.saved')}</output>
  return (
    <section className="s6" aria-label={t('owner.title')}>
      <h2>{t('owner.title')}</h2>
      <p className="two row-t measure">{t('owner.why')}</p>
      <div className="s3">
        <Choices label={t('owner.title')} hideLabel column value={chosen} onChange={setChosen}
          options={[
            ...choices.map((one) => ({ value: String(one.identifier), label: <span><Sentence of="owner.choice" values={{ count: one.activities }} slots={{ name: <Name text={one.name} /> }} /></span> })),
            { value: NONE, label: t('owner.somebodyElse') },
          ]} />
      </div>
      {chosen === NONE && <output className="cap s3">{t('owner.skipped')}</output>}
      <p className="s4"><Button className="btn" isDisabled={choice === undefined} onPress={save}>{t('owner.save')}</Button></p>
      {error !== null && <ErrorPanel error={error} />}
    </section>
  )
}
