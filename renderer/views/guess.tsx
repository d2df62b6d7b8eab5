/** One guess, opened: odds, range, everyone, our record; why; the lines themselves; is it true; without each source. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { GuessDetail } from '../../electron/contract.ts'
import { useShared, useSourceTitle } from '../app-state.ts'
import { strokeOf, WideInterval } from '../charts/interval.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { Opens } from '../parts/opens.tsx'
import { Read } from '../parts/states.tsx'
import { Chevron, Voice } from '../parts/voice.tsx'
import { useCall } from '../use-call.ts'
import { capital, day, inHundred, list, odds, oddsWord, rate } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'
import { AllAnswers } from './all-answers.tsx'
import { IsItTrue } from './is-it-true.tsx'
import { Lines } from './lines.tsx'
import { OurRecord } from './our-record.tsx'
import { Why } from './why.tsx'
import { Without } from './without.tsx'

function Measured({ guess }: { guess: GuessDetail }): ReactNode {
  const { t, say } = useWords()
  const { leading } = guess
  if (leading === null || leading.probability === null) return null
  const { probability, low, high, baseRate } = leading
  return (
    <section className="s6">
      <p className="figs">
        <span className="big">{odds(probability, t)}</span>
        <span className="two">{oddsWord(probability, t)}</span>
        {low !== null && high !== null && inHundred(low) < inHundred(high) && <span className="two">{t('odds.range', { low: inHundred(low), high: inHundred(high) })}</span>}
        <span className="two">{baseRate === null ? t('odds.noBase') : t('odds.group', { group: guess.comparedWith === null ? t('overview.everyone') : capital(say(guess.comparedWith)), odds: rate(baseRate, t) })}</span>
      </p>
      <div className="s4"><WideInterval span={leading} stroke={strokeOf(guess)} /></div>
      {guess.ground === 'lines' && <p className="row-t s5 measure">{t('guess.settled')}</p>}
      <OurRecord guess={guess} />
      <AllAnswers guess={guess} />
    </section>
  )
}

/** A share in hundredths, with a decimal where it is small: a tenth of a hundredth is not nothing. */
function percent(share: number): string { return (share * 100).toFixed(share < 0.095 ? 1 : 0) }

/** Head and sentence of an answer without odds, by what it stands on. */
const NO_ODDS = { people: ['unmeasured', 'unmeasuredSays'], lines: ['readIn', 'readInSays'], 'own-archive': ['tried', 'triedSays'], rule: ['unmeasured', 'unmeasuredSays'] } as const

function NoOdds({ guess }: { guess: GuessDetail }): ReactNode {
  const { t, say } = useWords()
  const tooLittle = guess.status === 'too-little' || guess.answer === 'cannot tell'
  const share = guess.leading?.share
  return (
    <section className="s6">
      {tooLittle && <p className="big">{t('guesses.cannotTell')}</p>}
      {guess.reason !== null && <p className="s3">{t(`guess.reasons.${guess.reason}`)}</p>}
      {(guess.reason === null || guess.reason === 'too-few') && guess.support !== null && guess.support.have < guess.support.want && <p className="s3 two">{t('guess.tooLittle', { have: guess.support.have, want: guess.support.want, of: say(guess.support.of) })}</p>}
      {!tooLittle && guess.status === 'unmeasured' && (
        <div className="note">
          {share === undefined ? <><p className="what">{t(`guess.${NO_ODDS[guess.ground][0]}`)}</p><p>{t(`guess.${NO_ODDS[guess.ground][1]}`)}</p></> : (
            <>
              <p className="what">{t('guess.countedTalk')}</p>
              <p>{t(`guess.shareOf.${share.of}`, { share: percent(share.value), low: percent(share.low), high: percent(share.high), count: share.count, read: share.read, ordinary: percent(share.ordinary) })}</p>
            </>
          )}
          {guess.leading !== null && guess.leading.baseRate !== null && <p>{t('odds.group', { group: guess.comparedWith === null ? t('overview.everyone') : capital(say(guess.comparedWith)), odds: rate(guess.leading.baseRate, t) })}</p>}
          <p className="s2"><strong>{t('guess.rule')}</strong> <span className="two tagged">{say(guess.rule)}</span></p>
        </div>
      )}
      {guess.status === 'measured' && <AllAnswers guess={guess} />}
    </section>
  )
}

/** How old the evidence is: what was so then need not be so now. */
function AsOf({ at }: { at: number }): ReactNode {
  const { t, language } = useWords()
  const { overview } = useShared()
  const end = overview.value?.lastAt ?? null
  return <p className="cap s4">{end === null ? t('guess.asOf', { day: day(at, language) }) : t('guess.asOfEnd', { day: day(at, language), end: day(end, language) })}</p>
}

function LastLines({ guess }: { guess: GuessDetail }): ReactNode {
  const { t, say, language } = useWords()
  const first = guess.segments[0]
  return (
    <div className="lines s7">
      <p className="line">
        <span className="two label">{t('guess.usedBy')}</span>
        <span className="line-text">
          <span className={first === undefined ? 'three' : ''}>{first === undefined ? t('guess.noSegment') : (
            <Sentence of={guess.segments.length === 1 ? 'guess.segment' : 'guess.segmentMore'} values={{ count: guess.segments.length - 1 }}
              slots={{ name: language === 'zh' ? <>{first.zh} <span className="three" lang="en">({first.name}, {first.taxonomy}, {first.id})</span></> : <span>{first.name} <span className="three">({first.taxonomy}, {first.id})</span></span> }} />
          )}</span>
        </span>
      </p>
      <Opens look="line" label={<><span className="two label">{t('guess.ruleAndCode')}</span><span className="mono three" lang="en">{guess.code}</span></>}>
        <p className="row-t measure">{say(guess.rule)}</p>
      </Opens>
      {guess.baseRateFrom.length > 0 && (
        <Opens look="line" label={<span className="two">{t('guess.baseFrom')}</span>}>
          <ul className="row-t">
            {[...new Set(guess.baseRateFrom.map((base) => t('guess.baseWhom', { whom: say(base.whom), from: say(base.from) })))].map((from) => <li key={from}>{from}</li>)}
          </ul>
        </Opens>
      )}
      {guess.accuracy !== null && (
        <Opens look="line" label={<span className="two">{t('guess.limits')}</span>}><p className="row-t measure">{say(guess.accuracy.limits)}</p></Opens>
      )}
    </div>
  )
}

function Opened({ guess, withheld }: { guess: GuessDetail; withheld: readonly string[] }): ReactNode {
  const { t } = useWords()
  const titleOf = useSourceTitle()
  return (
    <>
      {withheld.length > 0 && (
        <p className="note s5 row-t">
          {t('guess.withheld', { sources: list(withheld.map(titleOf), t) })}{' '}
          {guess.lostByWithholding && <>{t('guess.lostByWithholding', { sources: list(withheld.map(titleOf), t) })}{' '}</>}
          <Link className="go" to="/guesses/$key" params={{ key: guess.key }}>{t('guess.asIs')}</Link>
        </p>
      )}
      {guess.evidenceUntil !== null && <AsOf at={guess.evidenceUntil} />}
      {guess.leading === null || guess.leading.probability === null || guess.status !== 'measured' ? <NoOdds guess={guess} /> : <Measured guess={guess} />}
      <Why guess={guess} />
      <Lines guess={guess} />
      <section className="s7 split">
        {guess.answer === 'cannot tell' && guess.marked === null ? <div /> : <IsItTrue guess={guess} />}
        <Without guess={guess} withheld={withheld} />
      </section>
      <LastLines guess={guess} />
    </>
  )
}

const route = getRouteApi('/guesses/$key')

/** The view. A sensitive guess is closed each time. */
export function Guess(): ReactNode {
  const { t, say } = useWords()
  const { key }: { key: string } = route.useParams()
  const { without }: { without?: string } = route.useSearch()
  const withheld = without === undefined || without === '' ? [] : without.split(',')
  const [openFor, setOpenFor] = useState<string | null>(null)
  const reading = useCall('guesses.read', withheld.length === 0 ? { key } : { key, withhold: withheld })
  const crumb = <Link to="/guesses">{t('guesses.crumb')}</Link>
  return (
    <div className="read">
      <Head page={t('guesses.page')} subject={key} crumb={crumb} caption={<span className="st"><Voice of="guess" /><span className="near">{t('voice.guess')}</span></span>}>
        {reading.value === null ? t('guesses.page') : say(reading.value.statement)}
      </Head>
      <Read reading={reading}>
        {(guess) => guess.sensitive && openFor !== key
          ? (
            <div className="s6">
              <p className="two">{t('guess.sensitive')}</p>
              <p className="s4"><Button className="btn" aria-expanded={false} onPress={() => setOpenFor(key)}><span className="lock" aria-hidden="true" />{t('guesses.openThis')}<Chevron /></Button></p>
            </div>
          )
          : <Opened guess={guess} withheld={withheld} />}
      </Read>
    </div>
  )
}
