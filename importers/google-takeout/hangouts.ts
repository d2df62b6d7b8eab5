/** Hangouts.json in a Takeout, in both of its layouts (formats/chat/google-chat-hangouts.md, B). */
import type { ChannelKind } from '../../db/model.ts'
import type { Item } from '../importer.ts'
import { CallLog } from '../kit/call-log.ts'
import { jsonHead } from '../kit/json-head.ts'
import { type JsonBatch, jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, type JsonRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { itemsOfEvent } from './hangouts-event.ts'

/** Where events lie: since June 2018, and before. */
const EVENTS: readonly JsonPath[] = [['conversations', '#', 'events'], ['conversation_state', '#', 'conversation_state', 'event']]

/** Whether a file is Hangouts.json, from its beginning. */
export async function isHangouts(head: Uint8Array): Promise<boolean> {
  const text = new TextDecoder().decode(head.subarray(0, 4096))
  if (!/^\s*\{[^[\]]{0,2000}"(?:conversations|conversation_state)"\s*:\s*\[/u.test(text.replace(/^\uFEFF/u, ''))) return false
  if ((await jsonHead(head, EVENTS)).some(({ path, isItem, values }) => (isItem ? values.some((event) => isRecord(event) && 'event_type' in event) : isConversation(path, values[0])))) return true
  // A first conversation that is longer than the beginning.
  return /"(?:self_conversation_state|conversation_state|participant_data|gaia_id)"/u.test(new TextDecoder().decode(head))
}

function isConversation(path: JsonPath, value: unknown): boolean {
  return path.at(-1) === 'conversation' && isRecord(value) && ('participant_data' in value || isRecord(value['conversation']))
}

/** What is known of one conversation, until its end. */
interface Conversation { key: string; name: string | undefined; kind: ChannelKind; readonly members: string[]; readonly calls: CallLog }

/** Reads one file. */
export class HangoutsReader {
  private readonly names = new Map<string, string>()
  private readonly phones = new Map<string, string>()
  private readonly met = new Set<string>()
  private readonly owners = new Set<string>()
  private readonly ordinal = openOrdinals()
  /** Fields of conversations whose events come before them, by index; undefined while none did. */
  private walked: ReadonlyMap<number, JsonRecord> | undefined
  private index: number | undefined
  private fields: JsonRecord | undefined
  private conversation: Conversation | undefined
  private readonly ended: { key: string; name: string | undefined; kind: ChannelKind; members: readonly string[] }[] = []
  private readonly open: () => AsyncIterable<Uint8Array>
  private readonly path: string
  private readonly zone: string

  /** `open` gives the file's bytes, from the beginning each time. */
  constructor(open: () => AsyncIterable<Uint8Array>, path: string, zone: string) {
    this.open = open
    this.path = path
    this.zone = zone
  }

  /** Throws {@link JsonError} at the end of a damaged file, after all whole events and everybody's name. */
  async *items(): AsyncGenerator<readonly Item[]> {
    let failure: unknown
    try {
      for await (const batch of jsonItems(this.open(), EVENTS)) {
        const items = await this.take(batch)
        if (items.length > 0) yield items
      }
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      failure = error
    }
    yield [...this.endConversation(), ...this.endItems()]
    if (failure !== undefined) throw failure
  }

  private async take(batch: JsonBatch): Promise<Item[]> {
    const { path } = this
    const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: batch.isItem }))
    if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
    const index = batch.path[1]
    if (typeof index !== 'number') return items
    if (index !== this.index) {
      items.push(...this.endConversation())
      this.index = index
    }
    if (!batch.isItem) {
      const key = String(batch.path.at(-1))
      if (key === 'conversation' || key === 'conversation_id') this.fields = { ...this.fields, [key]: batch.values[0] }
      return items
    }
    if (this.conversation === undefined) {
      // The fields come before the events; where somebody put them behind, the file is walked once for them alone.
      if (this.fields?.['conversation'] === undefined) this.walked ??= await this.walk()
      this.conversation = this.conversationOf(this.fields?.['conversation'] === undefined ? this.walked?.get(index) ?? {} : this.fields, index)
    }
    for (const [at, event] of batch.values.entries()) {
      if (event === undefined) continue
      const { key, calls } = this.conversation
      for (const item of itemsOfEvent(event, key, { path, position: batch.at[at] ?? 0, zone: this.zone }, calls, this.ordinal)) {
        if (item.type === 'activity') this.met.add(item.actor)
        items.push(item)
      }
    }
    return items
  }

  private async walk(): Promise<Map<number, JsonRecord>> {
    const found = new Map<number, JsonRecord>()
    try {
      for await (const { path, isItem, values } of jsonItems(this.open(), EVENTS, { skip: EVENTS })) {
        const [index, key] = [path[1], String(path.at(-1))]
        if (!isItem && typeof index === 'number' && (key === 'conversation' || key === 'conversation_id')) found.set(index, { ...found.get(index), [key]: values[0] })
      }
    } catch (error) {
      // The main walk meets the same end and reports it.
      if (!(error instanceof JsonError)) throw error
    }
    return found
  }

  /** In the newer layout `conversation` holds the id and the conversation, in the older one it is the conversation. */
  private conversationOf(fields: JsonRecord, index: number): Conversation {
    const outer = recordOf(fields, 'conversation') ?? {}
    const inner = recordOf(outer, 'conversation') ?? outer
    const id = [recordOf(outer, 'conversation_id'), recordOf(fields, 'conversation_id'), recordOf(inner, 'id')].map((one) => (one === undefined ? undefined : idOf(one, 'id'))).find((one) => one !== undefined)
    const self = recordOf(recordOf(recordOf(inner, 'self_conversation_state') ?? {}, 'self_read_state') ?? {}, 'participant_id')
    const own = self === undefined ? undefined : idOf(self, 'gaia_id') ?? idOf(self, 'chat_id')
    if (own !== undefined) this.owners.add(own)
    const members: string[] = []
    for (const participant of listOf(inner, 'participant_data').filter(isRecord)) {
      const person = recordOf(participant, 'id') ?? {}
      const member = idOf(person, 'gaia_id') ?? idOf(person, 'chat_id')
      if (member === undefined) continue
      members.push(member)
      const name = textOf(participant, 'fallback_name')
      if (name !== undefined && name !== '' && !this.names.has(member)) this.names.set(member, name)
      const phone = textOf(recordOf(participant, 'phone_number') ?? {}, 'e164')
      if (phone !== undefined && phone !== '') this.phones.set(member, phone)
    }
    const name = textOf(inner, 'name')
    return { key: id ?? `conversation-${index}`, name: name === '' ? undefined : name, kind: textOf(inner, 'type') === 'GROUP' || members.length > 2 ? 'group' : 'direct', members, calls: new CallLog() }
  }

  private endConversation(): Item[] {
    // A conversation without events still names people.
    const conversation = this.conversation ?? (this.fields?.['conversation'] === undefined ? undefined : this.conversationOf(this.fields, this.index ?? 0))
    this.conversation = undefined
    this.fields = undefined
    if (conversation === undefined) return []
    const { key, name, kind, members, calls } = conversation
    this.ended.push({ key, name, kind, members })
    const items = calls.items()
    for (const item of items) if (item.type === 'activity') this.met.add(item.actor)
    return items
  }

  /** Names are told at the end: one may be missing in a conversation and given in a later one. */
  private endItems(): Item[] {
    const items: Item[] = []
    for (const { key, name, kind, members } of this.ended) {
      const others = members.filter((member) => !this.owners.has(member)).map((member) => this.names.get(member) ?? this.phones.get(member) ?? member)
      items.push({ type: 'channel', key, name: name ?? (others.join(', ') || key), kind })
    }
    for (const owner of this.owners) items.push({ type: 'owner', actor: owner, name: this.names.get(owner) ?? owner, how: 'stated' })
    for (const actor of new Set([...this.owners, ...this.met])) {
      const name = this.names.get(actor)
      const phone = this.phones.get(actor)
      items.push({ type: 'identifier', value: actor, kind: 'account', ...(name === undefined ? undefined : { name }) })
      if (phone !== undefined && name !== undefined) items.push({ type: 'identifier', value: phone, kind: 'phone', name })
    }
    return items
  }
}
