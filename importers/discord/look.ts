/** What a file of Discord's or DiscordChatExporter's is, from its first bytes. */
import { csvText } from '../kit/csv.ts'
import { jsonHead } from '../kit/json-head.ts'
import { isRecord, type JsonRecord } from '../kit/json-value.ts'
import { isAccount } from './account.ts'
import { isExporterHeader } from './exporter-csv.ts'
import { isPackageHeader } from './package-messages.ts'

/** How sure, and the layout. */
export interface Look { readonly confidence: number; readonly generation: 'exporter-json' | 'exporter-csv' | 'package-json' | 'package-csv' | 'account'; }

function isExporterMessage(value: unknown): boolean {
  return isRecord(value) && 'id' in value && 'type' in value && 'timestamp' in value && isRecord(value['author']) && 'isBot' in value['author']
}

function isPackageMessage(value: unknown): boolean {
  return isRecord(value) && 'ID' in value && 'Timestamp' in value && 'Contents' in value
}

/** A JSON file by its beginning; undefined when it is of another source. */
export async function lookAtJson(head: Uint8Array): Promise<Look | undefined> {
  const fields = new Map<string, unknown>()
  let isExporters = false
  for (const { path, isItem, values } of await jsonHead(head, [[], ['messages']])) {
    if (path.length === 0 && isItem) return values.some(isPackageMessage) ? { confidence: 0.95, generation: 'package-json' } : undefined
    if (isItem) isExporters ||= values.some(isExporterMessage)
    else if (path.length === 1) fields.set(String(path[0]), values[0])
  }
  const [guild, channel] = [fields.get('guild'), fields.get('channel')]
  if (isRecord(guild) && isRecord(channel) && 'id' in channel && 'type' in channel) return { confidence: 0.97, generation: 'exporter-json' }
  if (isExporters) return { confidence: 0.9, generation: 'exporter-json' }
  const record: JsonRecord = Object.fromEntries(fields)
  return isAccount(record) ? { confidence: 0.92, generation: 'account' } : undefined
}

/** A CSV file by its header. */
export function lookAtCsv(head: Uint8Array): Look | undefined {
  const line = /^[^\r\n]{0,400}/u.exec(new TextDecoder().decode(head.subarray(0, 512)))?.[0] ?? ''
  const [row] = csvText(line, {})
  if (row === undefined) return undefined
  if (isExporterHeader(row.cells)) return { confidence: 0.97, generation: 'exporter-csv' }
  return isPackageHeader(row.cells) ? { confidence: 0.93, generation: 'package-csv' } : undefined
}

/** Whether a page is the exporter's own. */
export function isExporterPage(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return /class="?(?:chatlog|preamble)[_" >]/u.test(text) && (text.includes('DiscordChatExporter') || text.includes('chatlog__') || text.includes('preamble__'))
}
