/** The profile as the engine would give it of Mira: some fields told in different ways, others not. */
import type { Profile, ProfileRow } from '../../electron/contract.ts'
import { GUESSES, LINES } from './made-up-mira.ts'

const guess = (key: string): ProfileRow['guess'] => GUESSES.find((one) => one.key === key)!
const unknown = (title: readonly [string, string], key: string): ProfileRow['guess'] => ({ ...guess('has-dog'), key, title: { en: title[0], zh: title[1] }, subject: { en: `${title[0]}?`, zh: title[1] }, statement: { en: `${title[0]}?`, zh: title[1] } })

export const PROFILE: Profile = {
  rows: [
    { field: 'age', guess: guess('age-band'), by: ['said', 'style'], line: { ...LINES[1]!, text: 'turning forty in May, help', marks: [{ start: 0, end: 13 }] } },
    { field: 'gender', guess: unknown(['Gender', '性别'], 'gender'), by: [], line: null },
    { field: 'relationship', guess: guess('lives-with-partner'), by: ['said', 'chats'], line: null },
    { field: 'children', guess: guess('children-at-home'), by: ['bought'], line: { ...LINES[0]!, text: '', object: 'Nappies, size 4, pack of 88, for boys and girls, with a very long title for search engines', marks: [], verb: 'bought' } },
    { field: 'income', guess: { ...guess('payday'), key: 'income-band', answerWords: { en: 'middle', zh: '中等' } }, by: ['bought'], line: null },
  ],
  named: { authors: 54, ours: 0.31, others: [{ name: 'GPT-4', value: 0.77 }, { name: 'Llama 3 8B', value: 0.55 }] },
}
