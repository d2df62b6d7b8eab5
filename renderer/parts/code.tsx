/** A code of an importer, in words where there are some; the code itself stands in the tooltip. */
import type { ReactNode } from 'react'
import { codeWords } from '../words/codes.ts'
import { useWords } from '../words/use-words.ts'

/** `code` as the importer gave it. */
export function Code({ code }: { code: string }): ReactNode {
  const { say } = useWords()
  const words = codeWords(code)
  return words === null ? <span className="mono code-cell" lang="en">{code}</span> : <span title={code}>{say(words)}</span>
}
