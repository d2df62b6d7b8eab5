/** A file of DiscordChatExporter's JSON: one channel, or a part of one. */
import type { Item } from '../importer.ts'
import { jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { isRecord, JsonError, type JsonRecord } from '../kit/json-value.ts'
import { type Conversation, conversationOf } from './channel.ts'
import { authorItem, itemsOfMessage, peopleOf } from './exporter-message.ts'

const MESSAGES: readonly JsonPath[] = [['messages']]

/** The fields beside the messages. They come first; where somebody put them last the file is walked once for them alone. */
async function fieldsOf(chunks: AsyncIterable<Uint8Array>): Promise<Map<string, unknown>> {
  const fields = new Map<string, unknown>()
  try {
    for await (const { path, isItem, values } of jsonItems(chunks, MESSAGES, { skip: MESSAGES })) if (!isItem) fields.set(String(path[0]), values[0])
  } catch (error) {
    // The main walk meets the same end and reports it.
    if (!(error instanceof JsonError)) throw error
  }
  return fields
}

function recordIn(fields: ReadonlyMap<string, unknown>, key: string): JsonRecord {
  const value = fields.get(key)
  return isRecord(value) ? value : {}
}

/**
 * All items of one file. `open` gives its bytes, from the beginning each time; `base` is its name, for one whose channel
 * is not in it. Throws {@link JsonError} at the end of a damaged file, after all whole messages.
 */
export async function* exporterJson(open: () => AsyncIterable<Uint8Array>, path: string, zone: string): AsyncGenerator<readonly Item[]> {
  const fields = new Map<string, unknown>()
  const met = new Set<string>()
  let conversation: Conversation | undefined
  for await (const batch of jsonItems(open(), MESSAGES)) {
    const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: batch.isItem }))
    if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
    if (!batch.isItem) fields.set(String(batch.path[0]), batch.values[0])
    else {
      if (conversation === undefined) {
        const known = fields.has('channel') ? fields : await fieldsOf(open())
        // A file cut by hand has no channel; its messages are of one conversation all the same.
        conversation = conversationOf(recordIn(known, 'guild'), recordIn(known, 'channel')) ?? { key: 'unknown-channel', name: 'Discord', kind: 'group' }
        items.push({ type: 'channel', ...conversation })
      }
      const file = { path, channel: conversation.key, zone }
      for (const [index, message] of batch.values.entries()) {
        if (message === undefined) continue
        const found = itemsOfMessage(message, file, batch.at[index] ?? 0)
        if (found[0]?.type === 'activity') {
          for (const person of peopleOf(message)) {
            const item = authorItem(person, file.channel)
            if (item.type !== 'identifier' || met.has(item.value)) continue
            met.add(item.value)
            items.push(item)
          }
        }
        for (const item of found) items.push(item)
      }
    }
    if (items.length > 0) yield items
  }
}
