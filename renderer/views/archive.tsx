/** The account of one archive: every file and every row, how it ended and why. */
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { getRouteApi, useNavigate, useRouterState } from '@tanstack/react-router'
import type { Problem } from '../../db/model.ts'
import type { Calls } from '../../electron/contract.ts'
import { Code, Form, Kind } from '../parts/code.tsx'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { RoomRow, useLongRows } from '../parts/long-rows.tsx'
import { Read } from '../parts/states.tsx'
import { Name } from '../parts/visible-text.tsx'
import { useCall } from '../use-call.ts'
import { list, money, size, whole } from '../words/format.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'
import { Figures, Remarks } from './account-parts.tsx'
import { Owner } from './owner-question.tsx'
import { RemoveOne } from './remove-archive.tsx'
import { Waiting } from './waiting.tsx'

type Account = Calls['archives.account']['result']

/** How many files the archive has, also where not all are listed. */
function allFiles(account: Account['account']): number {
  const { read, unused, unknown, failed } = account.files
  return read + unused + unknown + failed
}

/** Counts by code, the most first; `name` puts a code into words. */
function Counts({ title, head, counts, name }: { title: string; head: string; counts: Readonly<Record<string, number>>; name: (code: string) => ReactNode }): ReactNode {
  const { t, language } = useWords()
  const entries = Object.entries(counts).toSorted((a, b) => b[1] - a[1])
  if (entries.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <table className="dense s2">
        <thead><tr><th>{head}</th><th className="r">{t('account.count')}</th></tr></thead>
        <tbody>{entries.map(([code, count]) => <tr key={code}><td>{name(code)}</td><td className="r num">{whole(count, language)}</td></tr>)}</tbody>
      </table>
    </div>
  )
}

function Files({ files }: { files: Account['files'] }): ReactNode {
  const { t } = useWords()
  const { setAround, indexes, before, after, measure } = useLongRows(files.length, 31)
  return (
    <table className="dense s3" ref={setAround} aria-rowcount={files.length + 1}>
      <thead><tr><th>{t('account.file')}</th><th className="r">{t('account.how')}</th></tr></thead>
      <tbody>
        <RoomRow height={before} columns={2} />
        {indexes.map((index) => {
          const file = files[index]
          return file !== undefined && (
            <tr key={file.path} ref={measure} data-index={index} aria-rowindex={index + 2}>
              <td className="where left"><Name text={file.path} /></td><td className="r nowrap two">{t(`account.status.${file.status}`)}</td>
            </tr>
          )
        })}
        <RoomRow height={after} columns={2} />
      </tbody>
    </table>
  )
}

function Problems({ problems, total }: { problems: readonly Problem[]; total: number }): ReactNode {
  const { t, language } = useWords()
  const { setAround, indexes, before, after, measure } = useLongRows(problems.length, 31)
  if (problems.length === 0) return null
  return (
    <div className="s5">
      <h3>{t('account.problems')}</h3>
      {total > problems.length && <p className="cap">{t('account.problemsShown', { shown: problems.length, total })}</p>}
      <table className="dense s2" ref={setAround} aria-rowcount={problems.length + 1}>
        <thead><tr><th>{t('account.code')}</th><th>{t('account.file')}</th><th className="r">{t('account.place')}</th></tr></thead>
        <tbody>
          <RoomRow height={before} columns={3} />
          {indexes.map((index) => {
            const problem = problems[index]
            return problem !== undefined && (
              <tr key={index} ref={measure} data-index={index} aria-rowindex={index + 2}>
                <td><Code code={problem.code} /></td><td className="where left"><Name text={problem.path} /></td>
                <td className="r nowrap">{problem.at === undefined ? '' : whole(problem.at, language)}</td>
              </tr>
            )
          })}
          <RoomRow height={after} columns={3} />
        </tbody>
      </table>
    </div>
  )
}

function Money({ account }: { account: Account['account'] }): ReactNode {
  const { t, language } = useWords()
  if (account.money.length === 0) return null
  return (
    <div className="s5">
      <h3>{t('account.money')}</h3>
      <table className="dense s2">
        <thead><tr><th>{t('account.currency')}</th><th className="r">{t('account.out')}</th><th className="r">{t('account.in')}</th><th className="r">{t('account.neutral')}</th><th className="r">{t('account.count')}</th></tr></thead>
        <tbody>
          {account.money.map((sum) => (
            <tr key={sum.currency}>
              <td lang="en">{sum.currency}</td><td className="r">{money(sum.out, sum.currency, language)}</td><td className="r">{money(sum.in, sum.currency, language)}</td>
              <td className="r">{money(sum.neutral, sum.currency, language)}</td><td className="r">{whole(sum.rows, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const route = getRouteApi('/archives/$id')

/** The view. */
export function Archive(): ReactNode {
  const { t, language, say } = useWords()
  const { id }: { id: string } = route.useParams()
  const reading = useCall('archives.account', { archive: Number(id) }, ['archives'])
  const navigate = useNavigate()
  const hash = useRouterState({ select: (now) => now.location.hash })
  const ready = reading.value !== null
  // The account is read after the address was gone to: only then is there a place to go to in it.
  useEffect(() => { if (ready && hash !== '') document.getElementById(hash)?.scrollIntoView() }, [ready, hash])
  const crumb = <Link to="/archives">{t('archives.crumb')}</Link>
  return (
    <div className="read">
      <Head page={t('archives.page')} subject={id} crumb={crumb}
        caption={reading.value !== null && t('plan.sizeAndFiles', { count: allFiles(reading.value.account), size: size(reading.value.archive.bytes, language, t) })}>
        {reading.value === null ? t('archives.page') : <Name text={reading.value.archive.name} />}
      </Head>
      <Read reading={reading}>
        {({ archive, account, problems, files }) => (
          <>
            <p className="lede"><Sentence of="account.form" values={{ title: say(archive.title) }} slots={{ form: <Form source={archive.importer} generation={archive.generation} /> }} /></p>
            <Waiting archive={archive} />
            <Owner archive={archive} />
            <div className="s6"><Figures archive={archive} /></div>
            <section className="s7" id="rows" aria-labelledby="every-row">
              <h2 id="every-row">{t('account.rows')}</h2>
              <p className="row-t two s1">{t('account.rowsSum', { count: account.rows.seen, kept: account.rows.kept, skipped: account.rows.skipped })} {account.duplicates > 0 && t('account.duplicates', { count: account.duplicates })}</p>
              <div className="grid2 s4">
                <Counts title={t('account.byKind')} head={t('account.kind')} counts={account.byKind} name={(kind) => <Kind source={archive.importer} kind={kind} />} />
                <Counts title={t('account.whyLeft')} head={t('account.reason')} counts={account.rows.why} name={(code) => <Code code={code} />} />
              </div>
              <Problems problems={problems} total={account.problemCount} />
              <Money account={account} />
              {account.notes.length > 0 && <div className="s5"><h3>{t('account.notes')}</h3><div className="lines"><Remarks archive={archive} /></div></div>}
            </section>
            <section className="s7" id="files" aria-labelledby="every-file">
              <h2 id="every-file">{t('account.files')}</h2>
              <p className="row-t two s1">{t('account.filesSum', { count: allFiles(account), list: list((['read', 'unused', 'unknown', 'failed'] as const).filter((status) => account.files[status] > 0).map((status) => t(`account.ended.${status}`, { n: account.files[status] })), t) })}</p>
              {allFiles(account) > files.length && <p className="cap">{t('account.problemsShown', { shown: files.length, total: allFiles(account) })}</p>}
              <Files files={files} />
            </section>
            <section className="s7" aria-labelledby="remove-this">
              <h2 id="remove-this">{t('account.remove')}</h2>
              <RemoveOne archive={archive} onRemoved={() => { void navigate({ to: '/archives' }) }} />
            </section>
          </>
        )}
      </Read>
    </div>
  )
}
