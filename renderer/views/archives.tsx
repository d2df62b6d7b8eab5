/** What was brought in, archive by archive. */
import type { ReactNode } from 'react'
import type { ArchiveRow } from '../../electron/contract.ts'
import { useShared } from '../app-state.ts'
import { Head } from '../parts/head.tsx'
import { Link } from '../parts/link.tsx'
import { moveThroughRows } from '../parts/rows.ts'
import { Empty, Read } from '../parts/states.tsx'
import { Name } from '../parts/visible-text.tsx'
import { Chevron } from '../parts/voice.tsx'
import { useCall } from '../use-call.ts'
import { day, whole, years } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { HowTo, OnlyLooking } from './how-to.tsx'

/** True when several people speak in an archive and nobody has said yet which of them is the person. */
export function ownerWanted(archive: ArchiveRow): boolean {
  return archive.owner === null && archive.account.participants > 1
}

/** The view. */
export function Archives(): ReactNode {
  const { t, language, say } = useWords()
  const { state } = useShared()
  const reading = useCall('archives.list', {}, ['archives'])
  return (
    <>
      <Head page={t('archives.title')} caption={<Link className="btn" to="/archives/add">{t('archives.add')}</Link>}>{t('archives.title')}</Head>
      <p className="lede">{t('archives.lede')}</p>
      <Read reading={reading}>
        {(archives) => archives.length === 0 ? <Empty text={t('archives.empty')} /> : (
          <table className="archives s6">
            <thead>
              <tr>
                <th>{t('archives.what')}</th><th>{t('archives.from')}</th><th className="r">{t('archives.activities')}</th><th>{t('archives.years')}</th>
                <th className="r">{t('archives.added')}</th><th className="x"><span className="hide">{t('keys.open')}</span></th>
              </tr>
            </thead>
            <tbody>
              {archives.map((archive) => (
                <tr key={archive.id} className="opens">
                  <td><Link className="whole" to="/archives/$id" params={{ id: String(archive.id) }} data-row="" onKeyDown={moveThroughRows}><strong><Name text={archive.name} /></strong></Link>
                    {ownerWanted(archive) && <span className="tag warn after">{t('archives.ownerWanted')}</span>}</td>
                  <td className="two">{say(archive.title)}</td>
                  <td className="r num">{whole(archive.account.activities, language)}</td>
                  <td className="two nowrap">{years(archive.account.firstAt, archive.account.lastAt, t)}</td>
                  <td className="r two nowrap">{day(archive.addedAt, language)}</td>
                  <td className="r"><Chevron /></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Read>
      <div className="two-up">
        <HowTo sources={state.sources} />
        {state.visiting === null && <OnlyLooking samples={state.samples} title={t('archives.looking')} note={state.archives > 0 ? t('archives.apart') : ''} />}
      </div>
    </>
  )
}
