/** The figures of one import, and the lines that lead to every row and file. */
import type { ReactNode } from 'react'
import type { ArchiveRow } from '../../electron/contract.ts'
import { Link } from '../parts/link.tsx'
import { Chevron } from '../parts/voice.tsx'
import { whole, years } from '../words/format.ts'
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

/** What was not kept, or that nothing was lost; each line leads to the whole account. */
export function Lines({ archive }: { archive: ArchiveRow }): ReactNode {
  const { t } = useWords()
  const { account } = archive
  const id = String(archive.id)
  const notRead = account.files.unused + account.files.unknown + account.files.failed
  const left = Math.max(0, account.rows.skipped)
  return (
    <div className="lines s4">
      {account.activities === 0 && account.duplicates > 0 && <p className="line">{t('account.nothingNew')}</p>}
      <Link className="line" to="/archives/$id" params={{ id }} hash="rows">
        <span>{account.problemCount === 0 ? t('account.allUnderstood')
          : <Sentence of="account.notUnderstood" values={{ count: account.problemCount }} slots={{ n: <strong>{t('account.nRows', { count: account.problemCount })}</strong> }} />}</span><Chevron />
      </Link>
      {left > 0 && <Link className="line" to="/archives/$id" params={{ id }} hash="rows"><span><Sentence of="account.left" slots={{ n: <strong>{t('account.nRows', { count: left })}</strong> }} /></span><Chevron /></Link>}
      {notRead > 0 && <Link className="line" to="/archives/$id" params={{ id }} hash="files"><span><Sentence of="account.skippedFiles" slots={{ n: <strong>{t('account.nFiles', { count: notRead })}</strong> }} /></span><Chevron /></Link>}
    </div>
  )
}
