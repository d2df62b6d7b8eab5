/** Done: an account of it, not a tick. And, where the archive does not say, the question which of these is you. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useImports } from '../imports.ts'
import type { Importing } from '../imports.ts'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Link } from '../parts/link.tsx'
import { Name } from '../parts/visible-text.tsx'
import { duration } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Figures, Lines } from './account-parts.tsx'
import { Changes } from './changes.tsx'
import { Owner } from './owner-question.tsx'
import { useCall } from '../use-call.ts'
import { Waiting } from './waiting.tsx'

/** The done part of the view; "See the overview" leaves it. */
export function Done({ importing }: { importing: Importing }): ReactNode {
  const { t } = useWords()
  const [imports] = useImports()
  const done = importing.items.flatMap((item) => item.result === null ? [] : [item.result])
  const failed = importing.items.filter((item) => item.error !== null)
  // An owner may have been named, or a file that waited been read, since the import ended.
  const now = useCall('archives.list', {}, ['archives']).value ?? []
  const archives = done.flatMap((result) => result.archives)
  return (
    <>
      {importing.stopped && <output className="note s5"><strong>{t('progress.stopped')}</strong> {t('progress.stoppedMeans')}</output>}
      <output className="hide">{t('progress.finished')}</output>
      <section className="s6" aria-labelledby="done">
        <div className="spread wrap">
          <h2 id="done">{t('account.done', { time: duration(importing.tookMs, t) })}</h2>
          <Link className="btn go1" to="/" onClick={() => imports.close()}>{t('account.see')}</Link>
        </div>
        {archives.map((read) => now.find(({ id }) => id === read.id) ?? read).map((archive) => (
          <div key={archive.id} className="s4">
            {archives.length > 1 && <h3><Name text={archive.name} /></h3>}
            <Figures archive={archive} />
            <Lines archive={archive} />
            <Waiting archive={archive} />
            <Owner archive={archive} />
          </div>
        ))}
        <Changes changes={done.flatMap(({ changes }) => changes)} />
      </section>
      {failed.map((item) => item.error !== null && (
        <section className="s7" key={item.picked.token}>
          <h2><Name text={item.picked.name} /></h2>
          <div className="s3"><ErrorPanel error={item.error}><Button className="btn" onPress={() => { void imports.bring([item.picked]) }}>{t('plan.again')}</Button></ErrorPanel></div>
        </section>
      ))}
    </>
  )
}
