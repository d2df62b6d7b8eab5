/** The lists beside the messages: which folder is which conversation. */
import type { ChannelKind } from '../../db/model.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, type JsonRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import type { Item } from '../importer.ts'
import type { People } from './people.ts'

/** The lists of conversations by the name of their file. */
export const LISTS: readonly string[] = ['channels.json', 'groups.json', 'dms.json', 'mpims.json']

/** One conversation as the store keeps it. */
export interface Conversation { readonly key: string; readonly name: string; readonly kind: ChannelKind }

function conversationOf(list: string, record: JsonRecord, people: People): Conversation | undefined {
  const key = idOf(record, 'id')
  if (key === undefined) return undefined
  const members = listOf(record, 'members').filter((member) => typeof member === 'string')
  const names = members.map((member) => people.nameOf(member) ?? member)
  if (list === 'dms.json') {
    const isSelf = members.length > 0 && new Set(members).size === 1
    return { key, name: [...new Set(names)].join(', ') || key, kind: isSelf ? 'self' : 'direct' }
  }
  const own = textOf(record, 'name')
  // A group without a name of its own is called after its members: `mpdm-ada--ben--cyd-1`.
  if (list === 'mpims.json' || own?.startsWith('mpdm-') === true) return { key, name: names.join(', ') || textOf(recordOf(record, 'purpose') ?? {}, 'value') || own || key, kind: 'group' }
  return { key, name: own === undefined || own === '' ? key : own, kind: 'group' }
}

/** Conversations by the name of their folder: a channel's name, or an id. */
export class Workspace {
  private readonly byFolder = new Map<string, Conversation>()

  /** Reads one of {@link LISTS}; gives what is wrong with it. */
  async read(chunks: AsyncIterable<Uint8Array>, path: string, people: People): Promise<Item[]> {
    const list = path.slice(path.lastIndexOf('/') + 1)
    const problems: Item[] = []
    let rows = 0
    try {
      for await (const { values, bad, at } of jsonItems(chunks, [[]])) {
        problems.push(...bad.map(({ at: place, code }) => ({ type: 'problem', code, path, position: place } as const)))
        for (const [index, record] of values.entries()) {
          if (record !== undefined && !isRecord(record)) problems.push({ type: 'problem', code: 'not-a-record', path, position: at[index] ?? 0, row: true })
          const conversation = isRecord(record) ? conversationOf(list, record, people) : undefined
          if (conversation === undefined || !isRecord(record)) continue
          rows += 1
          this.byFolder.set(conversation.key, conversation)
          const name = textOf(record, 'name')
          if (name !== undefined && !this.byFolder.has(name)) this.byFolder.set(name, conversation)
        }
      }
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      problems.push({ type: 'problem', code: error.code, path, position: error.at, failed: rows === 0 })
    }
    return problems
  }

  /** The conversation of a folder; one that no list names has its folder's name. */
  of(folder: string): Conversation {
    return this.byFolder.get(folder) ?? { key: folder, name: folder, kind: /^D[A-Z0-9]{7,}$/u.test(folder) ? 'direct' : 'group' }
  }
}
