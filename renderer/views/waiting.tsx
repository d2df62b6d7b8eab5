/** Files of an archive that wait for an answer: the order of their dates, or a password. What else there is has been read. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { DateChoice, WaitingFile } from '../../db/model.ts'
import type { ArchiveRow, Args, CallError } from '../../electron/contract.ts'
import { Choices } from '../parts/choices.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Field } from '../parts/fields.tsx'
import { Name } from '../parts/visible-text.tsx'
import { asCallError, useClient } from '../use-call.ts'
import { day } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

type Order = DateChoice['order']
type Dated = Extract<WaitingFile, { code: 'dates-ambiguous' }>

/** Gives an answer and hears how it went. The rows that come of it are told by the engine to every view. */
function useAnswer(archive: number): { readonly busy: boolean; readonly error: CallError | null; readonly answer: (given: Omit<Args<'archives.answer'>, 'archive'>) => void } {
  const client = useClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  return {
    busy, error,
    answer(given) {
      setBusy(true)
      client.call('archives.answer', { archive, ...given }).then(() => { setBusy(false); setError(null) }, (reason: unknown) => { setBusy(false); setError(asCallError(reason)) })
    },
  }
}

function Paths({ files }: { files: readonly WaitingFile[] }): ReactNode {
  return <ul className="s2">{files.slice(0, 20).map(({ path }) => <li key={path} className="where left"><Name text={path} /></li>)}{files.length > 20 && <li>…</li>}</ul>
}

/** One question for all files that may be read in the same orders. */
function DateQuestion({ archive, files }: { archive: number; files: readonly Dated[] }): ReactNode {
  const { t, language } = useWords()
  const { busy, error, answer } = useAnswer(archive)
  const [order, setOrder] = useState<Order | null>(null)
  const [first] = files
  if (first === undefined) return null
  return (
    <section className="s6" aria-label={t('waiting.dates', { count: files.length })}>
      <h2>{t('waiting.dates', { count: files.length })}</h2>
      <Paths files={files} />
      <p className="two row-t measure s2">{t('waiting.example', { written: first.written })}</p>
      <div className="s3">
        <Choices label={t('plan.dateOrder')} hideLabel column value={order} onChange={setOrder}
          options={first.choices.map((choice) => ({ value: choice.order, label: t('waiting.reading', { date: day(choice.date, language), order: t(`plan.${choice.order}`) }) }))} />
      </div>
      <p className="acts s4"><Button className="btn" isDisabled={order === null || busy} onPress={() => { if (order !== null) answer({ dateOrder: order }) }}>{busy ? t('waiting.reads') : t('waiting.read')}</Button></p>
      {error !== null && <ErrorPanel error={error} />}
    </section>
  )
}

function PasswordQuestion({ archive, files }: { archive: number; files: readonly WaitingFile[] }): ReactNode {
  const { t } = useWords()
  const { busy, error, answer } = useAnswer(archive)
  const [password, setPassword] = useState('')
  return (
    <section className="s6" aria-label={t('waiting.locked', { count: files.length })}>
      <h2>{t('waiting.locked', { count: files.length })}</h2>
      <Paths files={files} />
      <form className="options s3" onSubmit={(event) => { event.preventDefault(); if (password !== '' && !busy) answer({ password }) }}>
        <Field label={t('plan.password')} type="password" hint={t('plan.passwordHint')} value={password} onChange={setPassword} />
        <Button type="submit" className="btn" isDisabled={password === '' || busy}>{busy ? t('waiting.reads') : t('waiting.read')}</Button>
      </form>
      {error !== null && <ErrorPanel error={error} />}
    </section>
  )
}

/** Every question of an archive; nothing where none waits. */
export function Waiting({ archive }: { archive: Pick<ArchiveRow, 'id' | 'account'> }): ReactNode {
  const { waiting } = archive.account
  const dated = new Map<string, Dated[]>()
  for (const file of waiting) {
    if (file.code !== 'dates-ambiguous') continue
    const orders = file.choices.map(({ order }) => order).join()
    dated.set(orders, [...(dated.get(orders) ?? []), file])
  }
  const locked = waiting.filter(({ code }) => code !== 'dates-ambiguous')
  return (
    <>
      {[...dated].map(([orders, files]) => <DateQuestion key={orders} archive={archive.id} files={files} />)}
      {locked.length > 0 && <PasswordQuestion archive={archive.id} files={locked} />}
    </>
  )
}
