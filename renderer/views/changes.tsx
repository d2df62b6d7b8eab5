/** What an archive changed in the guesses: told anew, told otherwise, no longer told. */
import type { ReactNode } from 'react'
import { Link } from '../parts/link.tsx'
import type { GuessChange } from '../../electron/contract.ts'
import { useWords } from '../words/use-words.ts'

/** The last change of each guess; nothing when there is none. */
export function Changes({ changes }: { changes: readonly GuessChange[] }): ReactNode {
  const { t, say } = useWords()
  const last = [...new Map(changes.map((change) => [change.key, change])).values()]
  if (last.length === 0) return null
  return (
    <div className="s5">
      <h3>{t('changes.title', { count: last.length })}</h3>
      <ul className="row-t s2 changes">
        {last.map(({ key, subject, before, after }) => (
          <li key={key}>
            <Link className="door" to="/guesses/$key" params={{ key }}>{say(after ?? subject)}</Link>{before !== null && ' '}
            {before !== null && <span className="two">{t(after === null ? 'changes.lost' : 'changes.turned', { before: say(before) })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
