/** The head of a view: its title, which takes the focus when the view changes, and a caption at the right. */
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

/** The view that was last headed; null before the first one. A view that is drawn again takes no focus. */
let seen: string | null = null

/**
 * `page` is the view's kind for the window's title ("Guess"), never what it shows: window lists and screen recordings
 * see titles. Focus goes to the heading when `page` or `subject` changes, but not on the very first view.
 */
export function Head({ page, subject = '', crumb, children, caption }:
{ page: string; subject?: string; crumb?: ReactNode; children: ReactNode; caption?: ReactNode }): ReactNode {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { document.title = t('app.title', { view: page }) }, [page, t])
  useEffect(() => {
    const now = `${page} ${subject}`
    if (seen !== null && seen !== now) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    seen = now
  }, [page, subject])
  return (
    <div className="head">
      <h1 ref={heading} tabIndex={-1}>{crumb !== undefined && <span className="crumb">{crumb} </span>}{children}</h1>
      {caption !== undefined && <div className="cap">{caption}</div>}
    </div>
  )
}
