/** All guesses: measured, unmeasured, not to be told; sensitive ones closed. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { getRouteApi } from '@tanstack/react-router'
import type { Area, GuessRow } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { Search } from '../parts/fields.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { moveIntoRows } from '../parts/rows.ts'
import { Segmented } from '../parts/segmented.tsx'
import { Empty, Read } from '../parts/states.tsx'
import { useCall } from '../use-call.ts'
import { useWords } from '../words/use-words.ts'
import { cannotTell, GuessTable } from './guess-table.tsx'
import { aboutSuspicion } from './overview.tsx'
import { SensitiveAsked } from './sensitive-asked.tsx'

/** What the list can be narrowed to; `sensitive` opens the closed part's place, not the part itself. */
export const SHOWS = ['all', 'measured', 'unmeasured', 'cannot', 'sensitive'] as const
export type Show = (typeof SHOWS)[number]

function matches(guess: GuessRow, show: Show): boolean {
  const cannot = cannotTell(guess)
  if (show === 'measured') return guess.ground !== 'rule' && !cannot
  if (show === 'unmeasured') return guess.ground === 'rule' && !cannot
  return show === 'cannot' ? cannot : true
}

function Sensitive({ guesses, count }: { guesses: readonly GuessRow[]; count: number }): ReactNode {
  const { t } = useWords()
  const { state } = useShared()
  const [open, setOpen] = useState(false)
  if (!state.settings.sensitive) return <p className="cap s6">{t('guesses.sensitiveOff')} <Link className="door" to="/settings">{t('nav.settings')}</Link></p>
  if (count === 0) return <p className="cap s6">{t('guesses.sensitiveNone')}</p>
  return (
    <section className="s6">
      <Button className="bare line closed" aria-expanded={open} onPress={() => setOpen(!open)}>
        <span className="line-text"><span className="lock" aria-hidden="true" />{t('guesses.sensitive', { count })}</span><i className="chev" aria-hidden="true" />
      </Button>
      {open && <GuessTable guesses={guesses} saysRule />}
    </section>
  )
}

const GROUNDS = ['people', 'lines', 'own-archive', 'rule'] as const

/** Parts of life, in the order of the list. */
const AREAS: readonly Area[] = ['person', 'home', 'work', 'life', 'buying', 'habits']
/** More rows than this are told apart by the part of life they are about. */
const LONG = 8

/** A table, or where it is long one for each part of life. */
function ByArea({ guesses, odds }: { guesses: readonly GuessRow[]; odds: boolean }): ReactNode {
  const { t } = useWords()
  if (guesses.length <= LONG) return <GuessTable guesses={guesses} odds={odds} />
  return AREAS.map((area) => {
    const rows = guesses.filter((guess) => guess.area === area)
    return rows.length > 0 && (
      <section key={area} className="s4">
        <h3>{t(`guesses.areas.${area}`)}</h3>
        <GuessTable guesses={rows} odds={odds} />
      </section>
    )
  })
}

/** What is told, by what it stands on: the ground is said once, in the heading. */
function Grounds({ guesses }: { guesses: readonly GuessRow[] }): ReactNode {
  const { t } = useWords()
  return GROUNDS.map((ground) => {
    const rows = guesses.filter((guess) => guess.ground === ground)
    return rows.length > 0 && (
      <section key={ground} className="s6" aria-labelledby={`ground-${ground}`}>
        <h2 id={`ground-${ground}`}>{t(`guesses.grounds.${ground}`)}</h2>
        <p className="row-t two measure">{t(`guesses.groundMeans.${ground}`)}</p>
        <ByArea guesses={rows} odds={rows.some(({ leading }) => leading !== null && leading.probability !== null)} />
      </section>
    )
  })
}

/** What cannot be told: closed, since it is the longest part and says the least. */
function CannotTell({ guesses, isOpen }: { guesses: readonly GuessRow[]; isOpen: boolean }): ReactNode {
  const { t } = useWords()
  const [open, setOpen] = useState(isOpen)
  if (guesses.length === 0) return null
  const shown = open || isOpen
  return (
    <section className="s6">
      <Button className="bare line" aria-expanded={shown} onPress={() => setOpen(!shown)}>
        <span className="line-text"><strong>{t('guesses.cannotHead', { count: guesses.length })}</strong><span className="two">{t('guesses.cannotMeans')}</span></span><i className="chev" aria-hidden="true" />
      </Button>
      {shown && <ByArea guesses={guesses} odds={false} />}
    </section>
  )
}

const route = getRouteApi('/guesses')

/** The view. */
export function Guesses(): ReactNode {
  const { t } = useWords()
  const search: { show?: Show } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState('')
  const reading = useCall('guesses.list', {})
  const show = search.show === 'sensitive' ? 'all' : search.show ?? 'all'
  return (
    <>
      <Head page={t('guesses.title')}>{t('guesses.title')}</Head>
      <p className="lede">{t('guesses.lede')}</p>
      <Read reading={reading}>
        {(guesses) => {
          if (guesses.length === 0) return <Empty text={t('guesses.empty')} />
          const open = guesses.filter((guess) => !guess.sensitive)
          const sensitive = guesses.filter((guess) => guess.sensitive)
          const shown = (typed.trim() === '' ? open : aboutSuspicion(open, typed)).filter((guess) => matches(guess, show))
          const cannot = shown.filter((guess) => matches(guess, 'cannot')).length
          return (
            <>
              <div className="suspect spread s5">
                <Segmented label={t('guesses.show')} value={show} onChange={(next) => { void navigate({ search: next === 'all' ? {} : { show: next } }) }}
                  options={[
                    { value: 'all', label: t('guesses.all') }, { value: 'measured', label: t('guesses.measured') },
                    { value: 'unmeasured', label: t('guesses.unmeasured') }, { value: 'cannot', label: t('guesses.cannot') },
                  ]} />
                <Search label={t('overview.suspicion')} placeholder={t('overview.suspicionPlaceholder')} onKeyDown={moveIntoRows} value={typed} onChange={setTyped} />
              </div>
              <output className="cap s4">{cannot === 0 || show === 'cannot' ? t('guesses.shown', { count: shown.length }) : t('guesses.shownAnd', { count: shown.length - cannot, cannot })}</output>
              <SensitiveAsked typed={typed} />
              {shown.length === 0 && <p className="two s3">{t('guesses.none')}</p>}
              <Grounds guesses={shown.filter((guess) => !cannotTell(guess))} />
              <CannotTell key={show} guesses={shown.filter(cannotTell)} isOpen={show === 'cannot' || typed.trim() !== ''} />
              <Sensitive guesses={sensitive} count={sensitive.length} />
            </>
          )
        }}
      </Read>
    </>
  )
}
