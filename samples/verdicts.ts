/** How the guesses about the made-up people stand against what is true of them: verdicts.json, written by `npm run accuracy`. */
import type { Words } from '../db/model.ts'

/** One guess about one made-up person. `truth`: what is true of them; null where only one answer is known to be wrong. */
export interface Verdict { readonly guess: string; readonly statement: Words; readonly verdict: 'right' | 'wrong' | 'cannot tell'; readonly truth: Words | null }

/** All of one person whose truth is known. */
export interface Verdicts { readonly person: string; readonly title: Words; readonly verdicts: readonly Verdict[] }

const files = import.meta.glob<readonly Verdicts[]>('./verdicts.json', { eager: true, import: 'default' })

/** As they were written last; none before the first time. */
export const VERDICTS: readonly Verdicts[] = files['./verdicts.json'] ?? []
