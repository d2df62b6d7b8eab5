/** The figures of one import, and the lines that lead to every row and file. */
import type { ReactNode } from 'react'
import type { Verb } from '../../db/model.ts'
import type { ArchiveRow } from '../../electron/contract.ts'
import { Code } from '../parts/code.tsx'
import { Name } from '../parts/visible-text.tsx'
import { Link } from '../parts/link.tsx'
import { Chevron } from '../parts/voice.tsx'
import { list, money, whole, years } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'

/** How much came in; each figure opens what it counts. */
export function Figures({ archive }: { archive: ArchiveRow }): ReactNode {
  const { t, language, say } = useWords()
  const { account } = archive
  const span = years(account.firstAt, account.lastAt, t)
  return (
    <div className="figs wide s3">
      <p><Link className="big door" to="/activities">{whole(account.activities, language)}</Link><br /><span className="cap">{span === null ? t('account.activities') : t('account.activitiesYears', { years: span })}</span></p>
      {account.claims > 0 && <p><Link className="big door" to="/claims" search={{ source: archive.importer }}>{whole(account.claims, language)}</Link><br /><span className="cap">{t('account.claims', { count: account.claims, source: say(archive.title) })}</span></p>}
      <p><span className="big">{whole(account.participants, language)}</span><br /><span className="cap">{t('account.people', { count: account.participants })}</span></p>
    </div>
  )
}

/** What the rows are, the most first: "orders 19, searches 4". Nothing where there is but one kind of thing. */
function Held({ archive }: { archive: ArchiveRow }): ReactNode {
  const { t, language } = useWords()
  const counts = (Object.entries(archive.account.byVerb) as [Verb, number][]).filter(([, n]) => n > 0).map(([verb, n]) => ({ verb, n })).toSorted((a, b) => b.n - a.n)
  return counts.length > 1 && <p className="line two">{t('account.held', { list: list(counts.map(({ verb, n }) => t('account.heldOne', { what: t(`verbs.${verb}`), n: whole(n, language) })), t) })}</p>
}

/** The remarks of an import, each a line of its own: they change how far one may trust what was read. */
export function Remarks({ archive }: { archive: ArchiveRow }): ReactNode {
  const { t, language } = useWords()
  const { notes, noteCounts, poorFiles, totals } = archive.account
  return (
    <>
      {notes.map((note) => (
        <div key={note} className="line remark">
          <span className="tag warn">{t('account.remark')}</span>
          <span className="line-text"><Code code={note} />{(noteCounts[note] ?? 1) > 1 && <span className="three">{t('account.nRows', { count: noteCounts[note] ?? 0 })}</span>}</span>
        </div>
      ))}
      {poorFiles.map((file) => <p key={file.path} className="line"><span>{t('account.poor', { missed: file.missed, count: file.seen })} <span className="where"><Name text={file.path} /></span></span></p>)}
      {totals.map((total, at) => (
        <p key={`${total.path} ${at}`} className="line">
          <span>
            {t(`account.totalOf.${total.direction ?? 'all'}`)}{' '}
            {total.stated.minor !== null && t('account.totalMoney', { stated: money(total.stated.minor, total.currency, language), found: money(total.found.minor, total.currency, language) })}{' '}
            {total.stated.rows !== null && t('account.totalRows', { stated: total.stated.rows, found: total.found.rows })}
          </span>
        </p>
      ))}
    </>
  )
}

/** What was not kept, or that nothing was lost; each line leads to the whole account. */
export function Lines({ archive }: { archive: ArchiveRow }): ReactNode {
  const { t } = useWords()
  const { account } = archive
  const id = String(archive.id)
  const notRead = account.files.unused + account.files.unknown + account.files.failed
  const left = Math.max(0, account.rows.skipped)
  return (
    <div className="lines s4">
      <Held archive={archive} />
      {account.activities === 0 && account.duplicates > 0 && <p className="line">{t('account.nothingNew')}</p>}
      <Link className="line" to="/archives/$id" params={{ id }} hash="rows">
        <span>{account.problemCount === 0 ? t(account.notes.length === 0 ? 'account.allUnderstood' : 'account.allButRemarks')
          : <Sentence of="account.notUnderstood" values={{ count: account.problemCount }} slots={{ n: <strong>{t('account.nRows', { count: account.problemCount })}</strong> }} />}</span><Chevron />
      </Link>
      {left > 0 && <Link className="line" to="/archives/$id" params={{ id }} hash="rows"><span><Sentence of="account.left" slots={{ n: <strong>{t('account.nRows', { count: left })}</strong> }} /></span><Chevron /></Link>}
      {notRead > 0 && <Link className="line" to="/archives/$id" params={{ id }} hash="files"><span><Sentence of="account.skippedFiles" slots={{ n: <strong>{t('account.nFiles', { count: notRead })}</strong> }} /></span><Chevron /></Link>}
      <Remarks archive={archive} />
    </div>
  )
}
