/** The profile: what a form about the person would say, field by field; what cannot be told stays, and says what would fill it. */
import type { ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { Profile as ProfileValue, ProfileRow } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { markedRuns } from '../parts/quote.tsx'
import { moveThroughRows } from '../parts/rows.ts'
import { Read } from '../parts/states.tsx'
import { languageOf, VisibleText } from '../parts/visible-text.tsx'
import { Chevron, Voice } from '../parts/voice.tsx'
import { useCall } from '../use-call.ts'
import { inHundred, list, odds } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { cannotTell, HowSure } from './guess-table.tsx'

/** So much of a line is quoted beside a field, around what counted; the whole is in the guess. UTF-16 units. */
const QUOTED = 48

function isTold({ guess }: ProfileRow): boolean { return !cannotTell(guess) }

/** How it is known, in words: "said by you, bought". */
function knownBy({ by }: ProfileRow, t: TFunction): string {
  return list(by.map((one) => t(`profile.by.${one}`)), t)
}

/** The words that counted, with a little around them. */
function Fragment({ line }: { line: NonNullable<ProfileRow['line']> }): ReactNode {
  const text = line.text === '' ? line.object ?? '' : line.text
  if (text.trim() === '') return null
  const mark = line.marks[0] ?? { start: 0, end: Math.min(text.length, QUOTED) }
  const room = Math.max(0, QUOTED - (mark.end - mark.start)) / 2
  const from = text.slice(0, Math.max(0, Math.floor(mark.start - room))).replace(/[\uD800-\uDBFF]$/, '').length
  const to = Math.min(text.length, Math.ceil(Math.max(mark.end, mark.start + 1) + room))
  const shown = text.slice(from, to).replace(/[\uD800-\uDBFF]$/, '')
  const marks = line.marks.map(({ start, end }) => ({ start: start - from, end: end - from })).filter(({ end }) => end > 0)
  return (
    <q lang={languageOf(shown)} dir="auto">
      {from > 0 && '…'}{markedRuns(shown, marks).map((run, at) => (run.marked ? <mark key={at}><VisibleText text={run.text} /></mark> : <VisibleText key={at} text={run.text} />))}{to < text.length && '…'}
    </q>
  )
}

function Field({ row }: { row: ProfileRow }): ReactNode {
  const { t, say } = useWords()
  const { field, guess, line } = row
  const told = isTold(row)
  // "Children: yes" is no answer of a form; the statement is.
  const answer = told ? say(guess.answer === 'yes' || guess.answer === 'no' ? guess.statement : guess.answerWords) : t('guesses.cannotTell').replace(/[.。]$/u, '')
  const sure = guess.leading === null || guess.leading.probability === null ? t(guess.ground === 'lines' ? 'profile.isRead' : guess.ground === 'own-archive' ? 'profile.isTried' : 'profile.isRule') : odds(guess.leading.probability, t)
  const how = told ? list([knownBy(row, t), sure].filter((one) => one !== ''), t) : t(`profile.fills.${field}`)
  return (
    <tr className="opens">
      <th scope="row">{t(`profile.fields.${field}`)}</th>
      <td>
        <Link className="st whole" to="/guesses/$key" params={{ key: guess.key }} aria-label={t('profile.announce', { field: t(`profile.fields.${field}`), answer, how })} data-row="" onKeyDown={moveThroughRows}>
          <Voice of="guess" /><span><span className={told ? '' : 'three'}>{answer}</span>{told && <span className="cap sure">{sure}</span>}</span>
        </Link>
      </td>
      <td className="two">{told ? <>{knownBy(row, t)}{line !== null && <span className="cap said-so"><Fragment line={line} /></span>}</> : <><HowSure guess={guess} /><span className="cap fills">{t(`profile.fills.${field}`)}</span></>}</td>
      <td className="r"><Chevron /></td>
    </tr>
  )
}

/** What somebody with a bigger machine would tell, by the measured figures of this build. */
function Named({ named }: { named: NonNullable<ProfileValue['named']> }): ReactNode {
  const { t } = useWords()
  const [best] = named.others
  if (best === undefined) return null
  return (
    <p className="s6 measure two">
      {t('profile.named', { authors: named.authors, name: best.name, theirs: inHundred(best.value), ours: inHundred(named.ours) })} <Link className="go" to="/accuracy">{t('profile.namedMore')}</Link>
    </p>
  )
}

/** The view. */
export function Profile(): ReactNode {
  const { t } = useWords()
  const { state } = useShared()
  const reading = useCall('profile.read', {})
  return (
    <>
      <Head page={t('profile.title')}>{t('profile.title')}</Head>
      <p className="lede">{t('profile.lede')} {t('profile.from', { count: state.archives })}</p>
      <Read reading={reading}>
        {({ rows, named }) => (
          <>
            <table className="ov form s4">
              <thead className="hide-row"><tr><th>{t('profile.field')}</th><th>{t('profile.answer')}</th><th>{t('profile.known')}</th><th><span className="hide">{t('keys.open')}</span></th></tr></thead>
              <tbody>{rows.map((row) => <Field key={row.field} row={row} />)}</tbody>
            </table>
            {named !== null && <Named named={named} />}
          </>
        )}
      </Read>
    </>
  )
}
