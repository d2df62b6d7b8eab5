/** What each thing chosen seems to be, and what of it to read. Nothing is read before the button. */
import { Fragment, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { ImportPlan } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { readable, useImports } from '../imports.ts'
import type { Importing, ImportItem } from '../imports.ts'
import { Check } from '../parts/choices.tsx'
import { Form } from '../parts/code.tsx'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Field, Pick, PickByTyping } from '../parts/fields.tsx'
import { Name } from '../parts/visible-text.tsx'
import { list, size, whole } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'
import { LOCALES } from '../words/words.ts'
import { HowTo } from './how-to.tsx'

/** The first files by name, and how many more there are. */
function Files({ names, total }: { names: readonly string[]; total: number }): ReactNode {
  const { t } = useWords()
  return <>{names.map((name, at) => <Fragment key={`${at} ${name}`}>{at > 0 && t('units.list')}<Name text={name} /></Fragment>)}{total > names.length && ` ${t('plan.moreFiles', { count: total - names.length })}`}</>
}

function Parts({ plan, chosen, onChange }: { plan: ImportPlan; chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }): ReactNode {
  const { t, language, say } = useWords()
  const unused = plan.parts.reduce((sum, part) => sum + part.unused, 0)
  const unknown = Math.max(0, plan.files - unused - plan.parts.reduce((sum, part) => sum + part.reads, 0))
  return (
    <table className="plan s3">
      <thead>
        <tr><th className="tick-cell"><span className="hide">{t('plan.read')}</span></th><th>{t('plan.what')}</th><th className="r">{t('plan.files')}</th><th className="r">{t('plan.size')}</th><th>{t('plan.form')}</th><th>{t('plan.tells')}</th></tr>
      </thead>
      <tbody>
        {plan.parts.map((part) => (
          <tr key={part.importer}>
            <td><Check hidden label={t('plan.readPart', { name: say(part.title) })} selected={chosen.includes(part.importer)}
              onChange={(selected) => onChange(selected ? [...chosen, part.importer] : chosen.filter((one) => one !== part.importer))} /></td>
            <td><strong>{say(part.title)}</strong>{part.already && <span className="tag after">{t('plan.already')}</span>}{part.confidence < 0.5 && <span className="tag warn after">{t('plan.unsure')}</span>}</td>
            <td className="r">{whole(part.reads, language)}</td>
            <td className="r nowrap">{size(part.readBytes, language, t)}</td>
            <td><Form source={part.importer} generation={part.generation} /></td>
            <td className="two names"><Files names={part.names} total={part.reads} /></td>
          </tr>
        ))}
        {unused > 0 && <tr><td className="three">–</td><td className="three" colSpan={5}>{t('plan.unused', { count: unused })}</td></tr>}
        {unknown > 0 && <tr><td className="three">–</td><td className="three" colSpan={5}>{t('plan.unknown', { count: unknown })}</td></tr>}
      </tbody>
    </table>
  )
}

const BY_ITSELF = 'by-itself'

function order(value: string): 'dmy' | 'mdy' | 'ymd' | undefined { return value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : undefined }

/** Time zones by id and, in the language shown, by name, so that both can be typed. */
function zones(locale: string): readonly { readonly id: string; readonly label: string }[] {
  return Intl.supportedValuesOf('timeZone').map((id) => {
    const name = new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName: 'longGeneric' }).formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    return { id, label: `${id.replaceAll('_', ' ')} · ${name}` }
  })
}

function NotRight({ item, index, onClose }: { item: ImportItem; index: number; onClose: () => void }): ReactNode {
  const { t, language, say } = useWords()
  const panel = useRef<HTMLFieldSetElement>(null)
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  })
  // Escape in the panel closes the panel, and nothing else.
  useEffect(() => {
    const around = panel.current
    around?.addEventListener('keydown', onKey)
    return () => around?.removeEventListener('keydown', onKey)
  }, [])
  const all = useMemo(() => zones(LOCALES[language].intl), [language])
  const [imports] = useImports()
  const { options, plan } = item
  return (
    <fieldset className="panel options s4" aria-label={t('plan.notRight')} ref={panel}>
      <Pick label={t('plan.readAs')} value={options.as ?? BY_ITSELF} onChange={(as) => imports.change(index, { as: as === BY_ITSELF ? undefined : as })}
        options={[{ value: BY_ITSELF, label: t('plan.asRecognised') }, ...(plan?.importers ?? []).map((one) => ({ value: one.id, label: say(one.title) }))]} />
      <Pick label={t('plan.dateOrder')} value={options.dateOrder ?? BY_ITSELF} onChange={(value) => imports.change(index, { dateOrder: order(value) })}
        options={[
          { value: BY_ITSELF, label: t('plan.byItself') }, { value: 'dmy', label: t('plan.dmy') },
          { value: 'mdy', label: t('plan.mdy') }, { value: 'ymd', label: t('plan.ymd') },
        ]} />
      <PickByTyping label={t('plan.zone')} hint={t('plan.zoneHint')} value={options.timeZone ?? null} options={all} placeholder={t('plan.zoneExample')} listLabel={t('plan.zoneList')}
        onChange={(zone) => imports.change(index, { timeZone: zone ?? undefined })} />
    </fieldset>
  )
}

/** Errors a password answers. */
const WANTS_PASSWORD = new Set(['password-needed', 'password-wrong'])

function Item({ item, index, several }: { item: ImportItem; index: number; several: boolean }): ReactNode {
  const { t, say } = useWords()
  const [imports] = useImports()
  const { state } = useShared()
  const { plan, error, options } = item
  const [asked, setAsked] = useState(false)
  const notRight = asked || error?.code === 'dates-ambiguous' || error?.code === 'not-recognised' && plan !== null
  const names = plan === null ? [] : plan.parts.map((part) => say(part.title))
  return (
    <section className={several ? 's7' : ''}>
      {several && <h2><Name text={item.picked.name} /></h2>}
      {plan !== null && names.length > 0 && (
        <p className="lede">
          <Sentence of={names.length === 1 ? 'plan.looksLike' : 'plan.looksLikeSeveral'} values={{ count: names.length }} slots={{ what: <strong>{list(names, t)}</strong> }} />{' '}
          <Button className="bare door" aria-expanded={notRight} onPress={() => setAsked(!asked)}>{t('plan.notRight')}</Button>
        </p>
      )}
      {error !== null && (
        <div className="s5">
          <ErrorPanel error={error}>
            {plan === null && !WANTS_PASSWORD.has(error.code) && <Button className="btn" onPress={() => { void imports.look(index) }}>{t('plan.again')}</Button>}
            {several && <Button className="btn" onPress={() => imports.leaveOut(index)}>{t('plan.leaveOut')}</Button>}
          </ErrorPanel>
        </div>
      )}
      {(error !== null && WANTS_PASSWORD.has(error.code) || options.password !== '') && (
        <form className="options s4" onSubmit={(event) => { event.preventDefault(); void imports.look(index) }}>
          <Field label={t('plan.password')} type="password" hint={t('plan.passwordHint')} value={options.password} onChange={(password) => imports.change(index, { password })} />
          {plan === null && <Button type="submit" className="btn">{t('plan.again')}</Button>}
        </form>
      )}
      {plan !== null && notRight && <NotRight item={item} index={index} onClose={() => setAsked(false)} />}
      {error?.code === 'not-recognised' && (
        <section className="s6" aria-label={t('plan.readable')}>
          <h2>{t('plan.readable')}</h2>
          <p className="two row-t measure">{t('plan.readableMeans')}</p>
          <div className="s5"><HowTo sources={state.sources} /></div>
        </section>
      )}
      {plan !== null && plan.parts.length > 0 && (
        <section className={several ? 's4' : 's6'} aria-label={t('plan.whatToRead')}>
          {!several && <h2>{t('plan.whatToRead')}</h2>}
          <Parts plan={plan} chosen={options.importers} onChange={(importers) => imports.change(index, { importers })} />
        </section>
      )}
    </section>
  )
}

/** All of them, and the one button. */
export function Plans({ importing }: { importing: Importing }): ReactNode {
  const { t } = useWords()
  const [imports] = useImports()
  const navigate = useNavigate()
  const ready = importing.items.filter(readable)
  const files = ready.reduce((sum, { plan, options }) => sum + (plan === null ? 0
    : options.as === undefined ? plan.parts.filter((part) => options.importers.includes(part.importer)).reduce((n, part) => n + part.reads, 0) : plan.files), 0)
  const cancel = (): void => {
    imports.close()
    void navigate({ to: '/archives' })
  }
  return (
    <>
      {importing.stopped && <output className="note s5"><strong>{t('progress.stopped')}</strong> {t('progress.stoppedMeans')}</output>}
      {importing.items.map((item, index) => <Item key={item.picked.token} item={item} index={index} several={importing.items.length > 1} />)}
      <div className="spread s5 go-line">
        <p className="cap">{ready.length > 0 && t('plan.notCopied')}</p>
        <div className="acts">
          {ready.length === 0 && <Button className="btn" onPress={() => imports.close()}>{t('plan.another')}</Button>}
          <Button className="btn" onPress={cancel}>{t('plan.cancel')}</Button>
          {ready.length > 0 && <Button className="btn go1" onPress={() => { void imports.start() }}>{t('plan.go', { count: files })}</Button>}
        </div>
      </div>
    </>
  )
}
