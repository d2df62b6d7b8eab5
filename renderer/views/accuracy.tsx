/** How good we are: what was measured, on whom and how it went; the made-up people, the person's own marks, the trade. */
import type { ReactNode } from 'react'
import type { Accuracy as AccuracyValue, AccuracyTask } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { RowScale } from '../charts/interval.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { Opens } from '../parts/opens.tsx'
import { Read } from '../parts/states.tsx'
import { useCall } from '../use-call.ts'
import { useWords } from '../words/use-words.ts'
import { GuessName, MeasuredTask } from './accuracy-task.tsx'
import { countedUnits } from './accuracy-words.ts'
import { YourScore } from './is-it-true.tsx'

function Group({ group }: { group: AccuracyValue['groups'][number] }): ReactNode {
  const { t } = useWords()
  const measured = group.tasks.filter(({ headline }) => headline !== null)
  if (measured.length === 0) return null
  return (
    <section className="s7">
      <div className="acc-head"><h2>{t(`accuracy.groups.${group.key}`)}</h2><RowScale /></div>
      <ul className="lines acc">{measured.map((task) => <li key={`${task.key} ${task.corpus}`}><MeasuredTask task={task} isNamed={measured.filter(({ key }) => key === task.key).length > 1} /></li>)}</ul>
    </section>
  )
}

/** What has no figure: guesses that are rules, and questions that nothing answers yet. */
function NotMeasured({ accuracy }: { accuracy: AccuracyValue }): ReactNode {
  const { t, say } = useWords()
  const waiting: readonly AccuracyTask[] = accuracy.groups.flatMap(({ tasks }) => tasks.filter(({ headline }) => headline === null))
  return (
    <section className="s7">
      <h2>{t('accuracy.notMeasured')}</h2>
      <div className="lines s3">
        {accuracy.unmeasured.length > 0 && (
          <Opens look="line" label={t('accuracy.rules', { count: accuracy.unmeasured.length })}>
            <p className="row-t measure">{t('accuracy.rulesMean')}</p>
            <ul className="row-t names s3">{accuracy.unmeasured.map((guess) => <li key={guess.key}><GuessName guess={guess} /></li>)}</ul>
          </Opens>
        )}
        {waiting.length > 0 && (
          <Opens look="line" label={t('accuracy.waiting', { count: waiting.length })}>
            <p className="row-t measure">{t('accuracy.waitingMeans')}</p>
            <ul className="row-t s3">
              {waiting.map(({ key, corpus, what, unit, figures }) => <li key={`${key} ${corpus}`}>{t('accuracy.waitingOne', { what: what === null ? key : say(what), counted: countedUnits(unit, figures[0]?.people ?? 0, t) })}</li>)}
            </ul>
          </Opens>
        )}
      </div>
    </section>
  )
}

const ORDER = { wrong: 0, 'cannot tell': 1, right: 2 } as const

/** One made-up person: each guess whose truth is known, the wrong ones first. */
function MadeUp({ of: { title, verdicts } }: { of: AccuracyValue['madeUp'][number] }): ReactNode {
  const { t, say } = useWords()
  const count = (wanted: keyof typeof ORDER): number => verdicts.filter(({ verdict }) => verdict === wanted).length
  return (
    <div className="s5">
      <p><strong>{say(title)}</strong> <span className="two">{t('accuracy.madeUpSum', { right: count('right'), wrong: count('wrong'), cannot: count('cannot tell') })}</span></p>
      <table className="dense verdicts s3">
        <thead><tr><th>{t('accuracy.says_')}</th><th>{t('accuracy.truth')}</th><th>{t('accuracy.verdict')}</th></tr></thead>
        <tbody>
          {verdicts.toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict]).map(({ guess, statement, truth, verdict }) => (
            <tr key={guess}>
              <td>{say(statement)}</td><td className="two">{truth === null ? t('accuracy.truthUnknown') : say(truth)}</td>
              <td>{verdict === 'wrong' ? <strong>{t('accuracy.verdicts.wrong')}</strong> : t(verdict === 'right' ? 'accuracy.verdicts.right' : 'accuracy.verdicts.cannot')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Yours({ accuracy: { yours, marked } }: { accuracy: AccuracyValue }): ReactNode {
  const { t, say } = useWords()
  return (
    <section className="s7">
      <h2>{t('accuracy.yours')}</h2>
      {yours.marked + yours.ratherNot + yours.changed === 0 ? <p className="two s3 measure">{t('accuracy.yoursNone')}</p> : (
        <>
          {yours.marked > 0 && <p className="s3"><YourScore score={yours} /></p>}
          {yours.ratherNot + yours.changed > 0 && <p className="two">{t('accuracy.yoursRest', { ratherNot: yours.ratherNot, changed: yours.changed })}</p>}
          <p className="cap s2">{t('accuracy.yoursMeans')}</p>
          {marked.length > 0 && (
            <table className="dense verdicts s3">
              <thead><tr><th>{t('accuracy.says_')}</th><th>{t('accuracy.yourMark')}</th></tr></thead>
              <tbody>{marked.map(({ key, statement, state }) => <tr key={key}><td><Link className="go" to="/guesses/$key" params={{ key }}>{say(statement)}</Link></td><td>{t(`accuracy.states.${state}`)}</td></tr>)}</tbody>
            </table>
          )}
        </>
      )}
    </section>
  )
}

/** The key to the drawing of each row. */
function Legend(): ReactNode {
  const { t } = useWords()
  return (
    <p className="cap legend s4">
      <span><svg className="iv" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><circle className="dot" r="5" /></svg>{t('accuracy.keyDot')}</span>
      <span><svg className="iv" width="26" height="14" viewBox="-13 -7 26 14" aria-hidden="true"><path className="rg" d="M-11 0H11" /><path className="cp" d="M-11 -4v8M11 -4v8" /></svg>{t('accuracy.keyLine')}</span>
      <span><svg className="iv" width="8" height="16" viewBox="-4 -8 8 16" aria-hidden="true"><path className="base" d="M0 -7.5v15" /></svg>{t('accuracy.keyTick')}</span>
    </p>
  )
}

/** The view. */
export function Accuracy(): ReactNode {
  const { t, say } = useWords()
  const { state } = useShared()
  const reading = useCall('accuracy.read', {})
  return (
    <>
      <Head page={t('accuracy.title')} caption={t('accuracy.build', { version: state.version })}>{t('accuracy.title')}</Head>
      <p className="lede">{t('accuracy.lede')}</p>
      <Read reading={reading}>
        {(accuracy) => (
          <>
            <Legend />
            {accuracy.groups.map((group) => <Group key={group.key} group={group} />)}
            <NotMeasured accuracy={accuracy} />
            <section className="s7">
              <h2>{t('accuracy.madeUp')}</h2>
              <p className="two s3 measure">{t('accuracy.madeUpMeans')}</p>
              {accuracy.madeUp.map((one) => <MadeUp key={one.person} of={one} />)}
            </section>
            <Yours accuracy={accuracy} />
            <section className="s7">
              <h2>{t('accuracy.trade')}</h2>
              <p className="two s3 measure">{t('accuracy.tradeMeans')}</p>
              {accuracy.trade.map(({ id, says, source }) => <p key={id} className="s4 measure">{say(says)} <span className="three source" lang="en">{source}</span></p>)}
            </section>
          </>
        )}
      </Read>
    </>
  )
}
