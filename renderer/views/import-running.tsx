/** While an archive is read: what, how much of how much, how fast, how long yet, and Stop. */
import type { ReactNode } from 'react'
import type { TFunction } from 'i18next'
import { Button } from 'react-aria-components'
import type { ImportProgress } from '../../electron/contract.ts'
import { useSourceTitle } from '../app-state.ts'
import { useImports } from '../imports.ts'
import type { Importing } from '../imports.ts'
import { Progress } from '../parts/progress.tsx'
import { duration, size } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

function heading(progress: ImportProgress | null, titleOf: (id: string) => string, t: TFunction): string {
  if (progress === null || progress.phase === 'opening') return t('progress.opening')
  if (progress.phase === 'indexing') return t('progress.indexing')
  if (progress.phase === 'guessing') return t('progress.guessing')
  return progress.importer === null ? t('progress.readingAny') : t('progress.reading', { source: titleOf(progress.importer) })
}

/** Share done, 0 to 1. */
export function shareDone(progress: ImportProgress | null): number {
  return progress === null || progress.totalBytes === 0 ? 0 : Math.min(1, progress.doneBytes / progress.totalBytes)
}

/** The running part of the view. */
export function Running({ importing }: { importing: Importing }): ReactNode {
  const { t, language } = useWords()
  const titleOf = useSourceTitle()
  const [imports] = useImports()
  const { progress } = importing
  const details = progress === null ? [] : [
    t('progress.rows', { count: progress.rows }),
    ...(progress.totalBytes > 0 ? [t('progress.ofBytes', { done: size(progress.doneBytes, language, t), total: size(progress.totalBytes, language, t) })] : []),
    ...(progress.rowsPerSecond > 0 ? [t('progress.rate', { count: Math.round(progress.rowsPerSecond) })] : []),
    ...(progress.leftMs !== null ? [t('progress.left', { time: duration(progress.leftMs, t) })] : []),
  ]
  return (
    <section className="s6">
      {importing.items.length > 1 && <p className="cap">{t('progress.step', { at: importing.at + 1, of: importing.items.length })}</p>}
      <Progress title={heading(progress, titleOf, t)} share={shareDone(progress)} details={details} />
      <div className="spread s3">
        <p className="cap">{t('progress.canLook')}</p>
        <Button className="btn small" isDisabled={importing.stopping} onPress={() => imports.stop()}>{importing.stopping ? t('progress.stopping') : t('progress.stop')}</Button>
      </div>
    </section>
  )
}
