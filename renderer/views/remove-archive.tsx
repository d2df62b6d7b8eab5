/** Taking one archive out: says what will go before it goes. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ArchiveRow, CallError } from '../../electron/contract.ts'
import { Sheet } from '../parts/dialog.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Pick } from '../parts/fields.tsx'
import { Name } from '../parts/visible-text.tsx'
import { asCallError, useCall, useClient } from '../use-call.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

function WhatGoes({ archive }: { archive: number }): ReactNode {
  const { t } = useWords()
  const removal = useCall('archives.removal', { archive })
  if (removal.error !== null) return <ErrorPanel error={removal.error} retry={removal.retry} />
  if (removal.value === null || removal.again) return null
  const { activities, claims, guesses } = removal.value
  return (
    <output>
      {t('settings.removes', { activities: t('settings.nActivities', { count: activities }), claims: t('settings.nClaims', { count: claims }), guesses: t('settings.nGuesses', { count: guesses }) })}
    </output>
  )
}

/** The button, what it would take, and the question before it does. */
export function RemoveOne({ archive, onRemoved }: { archive: ArchiveRow; onRemoved?: (activities: number) => void }): ReactNode {
  const { t } = useWords()
  const client = useClient()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const remove = (): void => {
    setAsking(false)
    client.call('archives.remove', { archive: archive.id }).then(
      ({ activities }) => { setError(null); onRemoved?.(activities) },
      (reason: unknown) => setError(asCallError(reason)),
    )
  }
  return (
    <div className="spread wrap row-t s2">
      <div className="stack"><WhatGoes archive={archive.id} />{error !== null && <ErrorPanel error={error} />}</div>
      <Button className="btn small" onPress={() => setAsking(true)}>{t('settings.removeButton')}</Button>
      <Sheet alert title={<Sentence of="settings.removeTitle" slots={{ name: <Name text={archive.name} /> }} />} open={asking} onClose={() => setAsking(false)}>
        <p className="s3"><WhatGoes archive={archive.id} /></p>
        <p className="s2 two">{t('settings.removeStays')}</p>
        <div className="acts s5"><Button className="btn bad" onPress={remove}>{t('settings.removeGo')}</Button><Button className="btn" onPress={() => setAsking(false)}>{t('settings.keep')}</Button></div>
      </Sheet>
    </div>
  )
}

/** Names of like archives differ at their end: they wrap and are never cut. */
function Chosen({ archives }: { archives: readonly ArchiveRow[] }): ReactNode {
  const { t, say } = useWords()
  const [id, setId] = useState(String(archives[0]?.id ?? ''))
  const [removed, setRemoved] = useState<number | null>(null)
  const archive = archives.find((one) => String(one.id) === id) ?? archives[0]
  if (archive === undefined) return null
  return (
    <div className="set">
      <div className="t">{t('settings.oneArchive')}</div>
      <div className="d stack wide">
        <Pick label={t('settings.whichArchive')} value={String(archive.id)} onChange={setId} options={archives.map((one) => ({ value: String(one.id), label: `${say(one.title)} · ${one.name}` }))} />
        <RemoveOne key={archive.id} archive={archive} onRemoved={setRemoved} />
        {removed !== null && <output>{t('settings.removed', { activities: t('settings.nActivities', { count: removed }) })}</output>}
      </div>
    </div>
  )
}

/** The setting's line. */
export function RemoveArchive(): ReactNode {
  const { t } = useWords()
  const archives = useCall('archives.list', {}, ['archives'])
  if (archives.error !== null) return <ErrorPanel error={archives.error} retry={archives.retry} />
  if (archives.value === null || archives.value.length === 0) {
    return <div className="set"><div className="t">{t('settings.oneArchive')}</div><div className="d two">{t('settings.noArchive')}</div><div className="a" /></div>
  }
  return <Chosen archives={archives.value} />
}
