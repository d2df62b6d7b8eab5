/** The three voices: a drawn mark with a word for who cannot see it. */
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

/** Whose statement it is: `you` did it, we `guess` it, a platform made the `claim`. */
export function Voice({ of }: { of: 'you' | 'guess' | 'claim' }): ReactNode {
  const { t } = useWords()
  return <span className={`v ${of}`}><span className="hide">{t(`voice.${of}`)}</span></span>
}

/** The chevron at the end of a row that opens. */
export function Chevron(): ReactNode {
  return <i className="chev" aria-hidden="true" />
}
