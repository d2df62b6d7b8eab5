/** Which person in an archive is "you": asked where it does not say, and correctable where it was worked out or answered. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Link } from '../parts/link.tsx'
import { Button } from 'react-aria-components'
import type { ArchiveRow, CallError, OwnerChoice } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { Choices } from '../parts/choices.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Name } from '../parts/visible-text.tsx'
import { asCallError, useCall, useClient } from '../use-call.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

const NONE = 'none'

/** After an answer: that it is being computed again, and when it is done, where to see what came of it. */
function Saved(): ReactNode {
  const { t } = useWords()
  const { overview } = useShared()
  const busy = overview.again || overview.value === null || overview.value.stale
  return (
    <output className="note good s5">
      {busy ? t('owner.saved') : <>{t('owner.ready')} <Link className="go" to="/">{t('account.see')}</Link></>}
    </output>
  )
}

/** All choices of one archive. Nothing is preselected. */
function OwnerQuestion({ choices, title, onSaved, onCancel }: { choices: readonly OwnerChoice[]; title?: string; onSaved?: () => void; onCancel?: () => void }): ReactNode {
  const { t } = useWords()
  const client = useClient()
  const [chosen, setChosen] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const choice = choices.find((one) => String(one.identifier) === chosen)
  const save = (): void => {
    if (choice === undefined) return
    client.call('archives.setOwner', { archive: choice.archive, identifier: choice.identifier })
      .then(() => { setSaved(true); setError(null); onSaved?.() }, (reason: unknown) => setError(asCallError(reason)))
  }
  if (saved) return <Saved />
  return (
    <section className="s6" aria-label={title ?? t('owner.title')}>
      <h2>{title ?? t('owner.title')}</h2>
      <p className="two row-t measure">{t(title === undefined ? 'owner.why' : 'owner.changeMeans')}</p>
      <div className="s3">
        <Choices label={title ?? t('owner.title')} hideLabel column value={chosen} onChange={setChosen}
          options={[
            ...choices.map((one) => ({ value: String(one.identifier), label: <span><Sentence of="owner.choice" values={{ count: one.activities }} slots={{ name: <Name text={one.name} /> }} /></span> })),
            ...(title === undefined ? [{ value: NONE, label: t('owner.somebodyElse') }] : []),
          ]} />
      </div>
      {chosen === NONE && <output className="cap s3">{t('owner.skipped')}</output>}
      <p className="acts s4">
        <Button className="btn" isDisabled={choice === undefined} onPress={save}>{t('owner.save')}</Button>
        {onCancel !== undefined && <Button className="btn text" onPress={onCancel}>{t('plan.cancel')}</Button>}
      </p>
      {error !== null && <ErrorPanel error={error} />}
    </section>
  )
}

/** "You are Bob here.", with the way to say that one is not; the question itself where nobody is known to be the person. */
export function Owner({ archive }: { archive: ArchiveRow }): ReactNode {
  const { t } = useWords()
  const choices = useCall('archives.ownerChoices', { archive: archive.id }, ['archives'])
  const [asking, setAsking] = useState(false)
  const [changed, setChanged] = useState(false)
  const all = choices.value ?? []
  if (archive.owner === null) return all.length > 0 && <OwnerQuestion choices={all} />
  return (
    <>
      <p className="row-t two s4">
        <Sentence of="archives.ownerIs" slots={{ name: <strong><Name text={archive.owner.name} /></strong> }} />{' '}
        <span className="three">{t(`owner.how.${archive.owner.how}`)}</span>{' '}
        {all.length > 1 && !asking && <Button className="bare door" onPress={() => { setAsking(true); setChanged(false) }}>{t('owner.notMe')}</Button>}
      </p>
      {asking && <OwnerQuestion choices={all} title={t('owner.change')} onSaved={() => { setAsking(false); setChanged(true) }} onCancel={() => setAsking(false)} />}
      {changed && <Saved />}
    </>
  )
}
