/** Codes of importers in words: reasons and remarks, kinds of row, forms of an export. */
import type { ReactNode } from 'react'
import type { Words } from '../../db/model.ts'
import { codeWords } from '../words/codes.ts'
import { formWords, kindWords } from '../words/kinds.ts'
import { useWords } from '../words/use-words.ts'

/** What has no words yet is named as such in the language shown, with the code itself after it. */
function Told({ words, code }: { words: Words | null; code: string }): ReactNode {
  const { t, say } = useWords()
  return words === null ? <>{t('account.noWords')} <span className="mono code-cell" lang="en" data-code="">{code}</span></> : say(words)
}

/** A reason, problem or remark, as the importer gave it. */
export function Code({ code }: { code: string }): ReactNode {
  return <Told words={codeWords(code)} code={code} />
}

/** A source's own kind of row. */
export function Kind({ source, kind }: { source: string; kind: string }): ReactNode {
  return <Told words={kindWords(source, kind)} code={kind} />
}

/** The form that an export of a source came in. */
export function Form({ source, generation }: { source: string; generation: string }): ReactNode {
  return <Told words={formWords(source, generation)} code={generation} />
}
