/** A large count: in full, or in Chinese in ten thousands with the full figure on hover. */
import type { ReactNode } from 'react'
import { largeCount } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** `n` is a whole number of things. */
export function Count({ n }: { n: number }): ReactNode {
  const { t, language } = useWords()
  const { text, full } = largeCount(n, language, t)
  return full === null ? <>{text}</> : <span title={full}>{text}</span>
}
