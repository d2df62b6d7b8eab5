/** A sentence whose slots hold elements: a door, a bold word, an isolated name. */
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { ParseKeys } from 'i18next'
import { useWords } from './use-words.ts'

// Two characters of the private use area fence a slot while i18next forms the sentence.
const OPEN = '\uE000'
const CLOSE = '\uE001'

/** `slots` are elements, `values` plain text and numbers; the sentence itself comes whole from the words. */
export function Sentence({ of, slots, values }: { of: ParseKeys; slots: Readonly<Record<string, ReactNode>>; values?: Readonly<Record<string, string | number>> }): ReactNode {
  const { t } = useWords()
  const fences = Object.fromEntries(Object.keys(slots).map((name) => [name, `${OPEN}${name}${CLOSE}`]))
  // The typed form of `t` cannot see that slots and values together fill a key it does not know here.
  const text = (t as (key: string, options: object) => string)(of, { ...values, ...fences })
  return text.split(OPEN).map((part, index) => {
    if (index === 0) return part
    const end = part.indexOf(CLOSE)
    return <Fragment key={index}>{slots[part.slice(0, end)]}{part.slice(end + 1)}</Fragment>
  })
}
