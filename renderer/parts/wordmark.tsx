/** The name, its second half under the pen. */
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

const UNDERLINED_FROM = 4

/** Text only; where it leads somewhere, a link stands around it. */
export function Wordmark(): ReactNode {
  const { t } = useWords()
  const name = t('app.name')
  return <span className="word" lang="en">{name.slice(0, UNDERLINED_FROM)}<span>{name.slice(UNDERLINED_FROM)}</span></span>
}
