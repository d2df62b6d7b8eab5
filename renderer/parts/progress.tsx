/** A bar with its text: announced at the start, each quarter and the end, not at each tick. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import { useWords } from '../words/use-words.ts'

/** `share` is 0 to 1; `details` stands at the right, read by eye and as the bar's own text. */
export function Progress({ title, share, details }: { title: string; share: number; details: readonly string[] }): ReactNode {
  const { t } = useWords()
  const percent = Math.max(0, Math.min(100, share * 100))
  const quarter = Math.floor(percent / 25) * 25
  const [announced, setAnnounced] = useState({ title: '', quarter: -1 })
  // During render, so that the live region changes with the quarter and not a frame later.
  if (announced.quarter !== quarter || announced.title !== title) setAnnounced({ title, quarter })
  const text = details.join(' · ')
  return (
    <>
      <ProgressBar value={percent} valueLabel={text} className="progress">
        <div className="spread">
          <h2><Label>{title}</Label></h2>
          <p className="row-t two">{text}</p>
        </div>
        <svg className="bar s3" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true"><rect className="done" width={percent * 10} height="4" /></svg>
      </ProgressBar>
      <output className="hide">{t('progress.announce', { what: announced.title, percent: announced.quarter })}</output>
    </>
  )
}
