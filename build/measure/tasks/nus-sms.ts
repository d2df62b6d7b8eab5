/** The senders of nus-sms: their messages, the band of their age, their gender, and who must stay in one fold. */
import { readTable, type Row } from '../csv-rows.ts'
import { Together } from '../folds.ts'
import type { Item } from '../scored-rows.ts'
import type { Slice } from './task.ts'

/** The file of the corpus. */
export const NUS_SMS = 'nus-sms/train.csv.gz'
/** Senders with fewer messages are not in the main figure (measure.md). */
export const FEWEST_FOR_FIGURE = 10
/** The first so many messages of each sender, all senders with a label. */
export const SHORTENED = [0, 3, 10, 30, 100]
/** A sender who shares a tenth of their distinct long messages with another is taken for the same hand. */
const LONG = 16
const SHARED = 0.1

/** A message with the makers' codes turned into what stood there once: a real chat has numbers, not `<#>`. */
export function plainMessage(text: string): string {
  return text.replace(/<#>/g, '5').replace(/<DECIMAL>/g, '5.5').replace(/<TIME>/g, '10:30').replace(/<DATE>/g, '5/5').replace(/<(?:EMAIL|URL|IP)>/g, '').replace(/\(anonymous number\)/g, '5')
}

/** For each sender the group that must stay in one fold, so that messages handed in twice never stand on both sides. */
export function chatGroups(rows: readonly Row[]): (sender: string) => string {
  const bySender = new Map<string, Set<string>>()
  for (const { user = '', text = '' } of rows) {
    if (text.length < LONG) continue
    const own = bySender.get(user) ?? new Set()
    own.add(text)
    bySender.set(user, own)
  }
  const holders = new Map<string, string[]>()
  for (const [sender, texts] of bySender) for (const text of texts) holders.set(text, [...(holders.get(text) ?? []), sender])
  const shared = new Map<string, number>()
  for (const senders of holders.values()) for (const one of senders) for (const other of senders) if (one < other) shared.set(`${one}\0${other}`, (shared.get(`${one}\0${other}`) ?? 0) + 1)
  const together = new Together()
  for (const [pair, count] of shared) {
    const [one = '', other = ''] = pair.split('\0')
    const fewer = Math.min(bySender.get(one)?.size ?? 0, bySender.get(other)?.size ?? 0)
    if (count >= SHARED * fewer && count > 1) together.join(one, other)
  }
  return (sender) => together.of(sender)
}

/** The commoner of a sender's labels; undefined for none or a tie. */
function commonest(rows: readonly Row[], column: string): string | undefined {
  const counts = [...Map.groupBy(rows.filter((row) => (row[column] ?? '') !== ''), (row) => row[column] ?? '')].map(([label, own]) => ({ label, count: own.length })).toSorted((a, b) => b.count - a.count)
  return counts[0] === undefined || counts[0].count === counts[1]?.count ? undefined : counts[0].label
}

/** What is asked of a sender: a class from the commoner of the labels in a column; undefined where it names none. */
export interface SenderLabel { readonly column: 'age_band' | 'gender'; readonly of: (label: string) => string | undefined }

/** Senders of one language with an answer, and the same senders with their first so many messages. */
export function senderSlices(dir: string, language: 'en' | 'zh', label: SenderLabel): readonly Slice[] {
  const rows = readTable(dir, NUS_SMS, ['lang', 'user', 'text']).filter((row) => row['lang'] === language)
  const senders = [...Map.groupBy(rows, (row) => row['user'] ?? '')].map(([user, own]): Item => {
    const said = commonest(own, label.column)
    return { id: user, unit: user, truth: said === undefined ? undefined : label.of(said), activities: own.map((row) => ({ verb: 'said', text: plainMessage(row['text'] ?? '') })) }
  })
  return [
    { name: '', items: senders.filter(({ activities }) => activities.length >= FEWEST_FOR_FIGURE) },
    ...SHORTENED.map((most) => ({ name: `messages=${most}`, items: senders.map((item) => ({ ...item, activities: item.activities.slice(0, most) })) })),
  ]
}
