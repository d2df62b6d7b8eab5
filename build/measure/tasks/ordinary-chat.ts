/** Real messages of nus-sms as texts that belong to no class: what a topic model must keep silent on. */
import { hasTable, readTable } from '../csv-rows.ts'
import { chatGroups, plainMessage } from './nus-sms.ts'
import type { TrainingRow } from '../training.ts'

const FILE = 'nus-sms/train.csv.gz'

/** Starts the group of every row here. */
export const ORDINARY = 'ordinary:'

/** Which chunks to take: `size` messages in a row, up to `most` chunks of each sender, no message shorter than `shortest`. */
export interface Chunks { readonly language: 'en' | 'zh'; readonly size: number; readonly most: number; readonly shortest: number }

/** Chunks of ordinary messages with the classes they are taught as; none when the corpus is absent. */
export function ordinaryChat(corpora: string, { language, size, most, shortest }: Chunks, truth: readonly string[]): readonly TrainingRow[] {
  if (!hasTable(corpora, FILE)) return []
  const rows = readTable(corpora, FILE, ['lang', 'user', 'text']).filter((row) => row['lang'] === language)
  const bySender = Map.groupBy(rows, (row) => row['user'] ?? '')
  const group = chatGroups(rows)
  return [...bySender].flatMap(([sender, own]) => {
    const texts = own.map((row) => plainMessage(row['text'] ?? '')).filter((text) => text.length >= shortest)
    const chunks: TrainingRow[] = []
    for (let from = 0; from < texts.length && chunks.length < most; from += size) chunks.push({ texts: texts.slice(from, from + size), truth, group: `${ORDINARY}${group(sender)}` })
    return chunks
  })
}
