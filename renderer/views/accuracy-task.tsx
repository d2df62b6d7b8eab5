/** One measured task of "How good are we": a row that opens to its data, its figures, its calibration and its limits. */
import type { ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { AccuracyTask, NamedGuess } from '../../electron/contract.ts'
import { Calibration } from '../charts/calibration.tsx'
import { RowInterval, type Stroke } from '../charts/interval.tsx'
import { Link } from '../parts/link.tsx'
import { Opens } from '../parts/opens.tsx'
import { list, rate, whole } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { countedUnits, figureSentence, figureText, kindOf, metricWords, partWords, type MetricKind } from './accuracy-words.ts'

type Figure = AccuracyTask['figures'][number]

/** More figures than this open by themselves. */
const FEW = 12

/** On how many, and of which data where that is needed to tell rows apart. */
function onWhom({ unit, invented, from, corpus }: AccuracyTask, people: number, isNamed: boolean, t: TFunction): string {
  const counted = countedUnits(unit, people, t)
  if (invented) return t('accuracy.says.invented', { counted })
  return isNamed ? t('accuracy.says.onNamed', { counted, name: from?.name ?? corpus }) : t('accuracy.says.on', { counted })
}

/** For a task that may stay silent: how much of what it does name is right. */
function ofTold({ figures, headline }: AccuracyTask, t: TFunction): readonly string[] {
  if (headline?.metric === 'rightOfTold') return headline.coverage === null ? [] : [t('accuracy.says.answered', { share: rate(headline.coverage, t) })]
  const value = figures.find(({ slice, metric }) => slice === '' && metric === 'rightOfTold')?.value ?? null
  return value === null ? [] : [t('accuracy.says.ofTold', { value: rate(value, t) })]
}

/** Solid where it beats having no model, else dashed; a bare number has no place on the axis. */
function strokeOf({ gainLow, value }: Figure, kind: MetricKind): Stroke {
  if (kind === 'number' || value === null) return 'dotted'
  return gainLow === null || gainLow > 0 ? 'solid' : 'dashed'
}

function Drawn({ figure, kind, stroke, bare = false }: { figure: Figure; kind: MetricKind; stroke: Stroke; bare?: boolean }): ReactNode {
  const span = kind === 'number' ? { probability: null, low: null, high: null, baseRate: null } : { probability: figure.value, low: figure.low, high: figure.high, baseRate: bare ? null : figure.baseline }
  return <><span className="num" aria-hidden="true">{figureText(kind, figure.value)}</span>{kind === 'number' ? <span className="iv" /> : <RowInterval span={span} stroke={stroke} />}</>
}

/** Language models on the same rows; always shown, for their figures are the plainest answer to what a bigger machine could tell. */
function Others({ task, headline }: { task: AccuracyTask; headline: Figure }): ReactNode {
  const { t } = useWords()
  if (task.others.length === 0) return null
  const kind = kindOf(task, headline)
  const rows = [{ name: t('accuracy.thisProgram'), figure: headline, ours: true }, ...task.others.map((one) => ({ ...one, ours: false }))]
  return (
    <div className="others">
      <p className="two">{t('accuracy.models')}</p>
      <ul>{rows.map(({ name, figure, ours }) => <li key={name} className="acc-line"><span>{name}<span className="hide"> {figure.value === null ? '' : rate(figure.value, t)}</span></span><Drawn figure={figure} kind={kind} stroke={ours ? strokeOf(figure, kind) : 'solid'} bare /></li>)}</ul>
      <p className="cap measure">{t('accuracy.modelsMean')}</p>
    </div>
  )
}

/** A name of the measurement that has no words of ours. */
function Named({ words, code }: { words: string | null; code: string }): ReactNode {
  return words ?? <span className="mono" lang="en" data-code="">{code}</span>
}

function Figures({ task }: { task: AccuracyTask }): ReactNode {
  const { t, language } = useWords()
  const text = (figure: Figure, value: number | null): string => (value === null ? '–' : figureText('number', value))
  return (
    <div className="scroll">
      <table className="dense">
        <thead><tr><th>{t('accuracy.part')}</th><th>{t('accuracy.measure')}</th><th className="r">{t('accuracy.value')}</th><th className="r">{t('accuracy.range')}</th><th className="r">{t('accuracy.without')}</th><th className="r">{t('accuracy.many')}</th></tr></thead>
        <tbody>
          {task.figures.map((figure) => (
            <tr key={`${figure.slice} ${figure.metric}`}>
              <td><Named words={partWords(figure.slice, t)} code={figure.slice} /></td>
              <td><Named words={metricWords(figure.metric, t)} code={figure.metric} /></td>
              <td className="r">{text(figure, figure.value)}</td>
              <td className="r nowrap">{figure.low === null || figure.high === null ? '–' : `${text(figure, figure.low)} – ${text(figure, figure.high)}`}</td>
              <td className="r">{text(figure, figure.baseline)}</td>
              <td className="r nowrap">{whole(figure.people, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A guess by its name, and the way to it. */
export function GuessName({ guess: { key, title, sensitive } }: { guess: NamedGuess }): ReactNode {
  const { say } = useWords()
  return sensitive ? <span className="two">{say(title)}</span> : <Link className="go" to="/guesses/$key" params={{ key }}>{say(title)}</Link>
}

function Inside({ task, headline }: { task: AccuracyTask; headline: Figure }): ReactNode {
  const { t, say } = useWords()
  const { from, references, calibration, limits, guesses, without, otherKinds } = task
  return (
    <div className="acc-inside">
      {from !== null && <p className="row-t measure"><strong>{t('accuracy.whom')}</strong> {t('accuracy.whomSays', { whom: say(from.whom), name: from.name, how: t(`accuracy.how.${task.how}`) })}</p>}
      {headline.coverage !== null && headline.coverage < 1 && headline.metric !== 'rightOfTold' && <p className="row-t measure s3">{t('accuracy.says.answered', { share: rate(headline.coverage, t) })}</p>}
      {without !== null && <p className="row-t measure s3">{t('accuracy.withoutMeans', { what: say(without) })}</p>}
      {references.length > 0 && (
        <p className="row-t measure s3"><strong>{t('accuracy.beside')}</strong>{' '}
          {references.filter(({ metric }) => metric === headline.metric).map(({ value, from: who }) => t('accuracy.reference', { who: say(who), value: figureText(kindOf(task, headline), value) })).join(t('units.list'))}</p>
      )}
      {calibration.length > 0 && (
        <div className="s5">
          <Calibration bins={calibration} chosen={null} measure={t('accuracy.calibrationOn', { what: from?.name ?? task.corpus, counted: countedUnits(task.unit, headline.people, t) })} />
          {headline.ece !== null && <p className="cap">{t('guess.ece', { n: (headline.ece * 100).toFixed(1) })}</p>}
        </div>
      )}
      {task.figures.length > FEW
        ? <div className="s4"><Opens label={t('accuracy.allFigures', { count: task.figures.length })}><Figures task={task} /></Opens></div>
        : <><p className="s5"><strong>{t('accuracy.figures')}</strong></p><Figures task={task} /></>}
      {otherKinds.length > 0 && <p className="row-t measure s4"><strong>{t('accuracy.otherKinds')}</strong> {t('accuracy.otherKindsSays', { list: list(otherKinds.map(({ name, passed }) => t('accuracy.reference', { who: name, value: rate(passed, t) })), t) })}</p>}
      {limits !== null && <p className="row-t measure s4"><strong>{t('accuracy.limits')}</strong> {say(limits)}</p>}
      {guesses.length > 0 && <p className="row-t s4"><strong>{t('accuracy.rests')}</strong>{guesses.map((guess) => <span key={guess.key} className="tagged"><GuessName guess={guess} /></span>)}</p>}
    </div>
  )
}

/** The row; nothing for a task without a figure. `isNamed`: with the name of the data, where the same is asked of several. */
export function MeasuredTask({ task, isNamed }: { task: AccuracyTask; isNamed: boolean }): ReactNode {
  const { t, say } = useWords()
  const { headline } = task
  if (headline === null) return null
  const kind = kindOf(task, headline)
  const stroke = strokeOf(headline, kind)
  return (
    <>
      <Opens look="row" label={(
        <span className="acc-line">
          <span><span>{task.what === null ? <Named words={null} code={task.key} /> : say(task.what)}</span>
            <span className="cap sure">{[figureSentence(task, headline, t), ...ofTold(task, t), ...(stroke === 'dashed' ? [t('accuracy.noBetter')] : []), onWhom(task, headline.people, isNamed, t)].join(t('units.after'))}</span></span>
          <Drawn figure={headline} kind={kind} stroke={stroke} />
        </span>
      )}>
        <Inside task={task} headline={headline} />
      </Opens>
      <Others task={task} headline={headline} />
    </>
  )
}
