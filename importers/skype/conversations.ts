/** messages.json: one conversation after the other, newest message first. */
import type { ChannelKind } from '../../db/model.ts'
import type { Item } from '../importer.ts'
import { CallLog } from '../kit/call-log.ts'
import { type JsonBatch, jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { isRecord, JsonError, type JsonRecord, recordOf, textOf } from '../kit/json-value.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { kindOfId, plainId } from './ids.ts'
import { itemsOfMessage, membersOf } from './message.ts'

/** Where messages lie. */
export const MESSAGES: readonly JsonPath[] = [['conversations', '#', 'MessageList']]

interface Conversation { readonly id: string; readonly name: string | undefined; readonly kind: ChannelKind; readonly members: readonly string[]; readonly calls: CallLog }

/** Reads one file. */
export class SkypeReader {
  private owner: string | undefined
  /** Names by id as written. */
  private readonly names = new Map<string, string>()
  /** Ids as written of those who acted, and whether their name was told. */
  private readonly met = new Map<string, boolean>()
  private readonly ordinal = openOrdinals()
  private index: number | undefined
  private fields: Record<string, unknown> = {}
  private conversation: Conversation | undefined
  /** Fields of conversations whose messages come before them. */
  private walked: ReadonlyMap<number, JsonRecord> | undefined
  private readonly open: () => AsyncIterable<Uint8Array>
  private readonly path: string
  private readonly zone: string

  /** `open` gives the file's bytes, from the beginning each time. */
  constructor(open: () => AsyncIterable<Uint8Array>, path: string, zone: string) {
    this.open = open
    this.path = path
    this.zone = zone
  }

  /** Throws {@link JsonError} at the end of a damaged file, after all whole messages. */
  async *items(): AsyncGenerator<readonly Item[]> {
    let failure: unknown
    try {
      for await (const batch of jsonItems(this.open(), MESSAGES)) {
        const items = await this.take(batch)
        if (items.length > 0) yield items
      }
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      failure = error
    }
    const items = this.endConversation()
    if (this.owner !== undefined) items.push(...this.ownerItems(this.owner))
    yield items
    if (failure !== undefined) throw failure
  }

  private ownerItems(owner: string): Item[] {
    const actor = plainId(owner)
    const name = this.names.get(owner) ?? actor
    return [{ type: 'owner', actor, name, how: 'stated' }, { type: 'identifier', value: actor, kind: kindOfId(owner), ...(name === actor ? undefined : { name }) }]
  }

  private async take(batch: JsonBatch): Promise<Item[]> {
    const { path } = this
    const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: batch.isItem }))
    if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
    const [first, index] = batch.path
    if (first === 'userId' && typeof batch.values[0] === 'string' && batch.values[0] !== '') this.owner = batch.values[0]
    if (typeof index !== 'number') return items
    if (index !== this.index) {
      items.push(...this.endConversation())
      this.index = index
    }
    if (!batch.isItem) {
      this.fields[String(batch.path.at(-1))] = batch.values[0]
      return items
    }
    if (this.conversation === undefined) {
      if (this.fields['id'] === undefined) this.walked ??= await this.walk()
      const conversation = conversationOf(this.fields['id'] === undefined ? this.walked?.get(index) ?? {} : this.fields, index, this.owner)
      this.conversation = conversation
      const name = textOf(this.fields, 'displayName')
      if (conversation.kind === 'direct' && name !== undefined && name !== '' && !this.names.has(conversation.id)) this.names.set(conversation.id, name)
      if (!conversation.id.startsWith('48:')) items.push({ type: 'channel', key: conversation.id, name: this.nameOf(conversation), kind: conversation.kind })
    }
    const { id: channel, calls } = this.conversation
    for (const [at, message] of batch.values.entries()) {
      if (message === undefined) continue
      const found = itemsOfMessage(message, { path, position: batch.at[at] ?? 0, zone: this.zone, channel, ordinal: this.ordinal }, calls)
      if (isRecord(message)) this.meet(message, items)
      for (const item of found) {
        if (item.type === 'activity' && item.verb === 'reacted') this.tell(item.actor, item.actor, items)
        items.push(item)
      }
    }
    return items
  }

  private nameOf({ id, name, members }: Conversation): string {
    if (name !== undefined) return name
    const others = members.filter((member) => member !== this.owner)
    return others.length > 0 ? others.map((member) => this.names.get(member) ?? plainId(member)).join(', ') : plainId(id)
  }

  /** Whoever wrote a row, unless it is Skype's own. */
  private meet(message: JsonRecord, items: Item[]): void {
    const from = textOf(message, 'from')
    if (from === undefined || from === '' || this.conversation?.id.startsWith('48:') === true) return
    const name = textOf(message, 'displayName')
    if (name !== undefined && name !== '' && !this.names.has(from)) this.names.set(from, name)
    this.tell(from, plainId(from), items)
  }

  private tell(id: string, value: string, items: Item[]): void {
    const name = this.names.get(id) ?? this.names.get(`8:${id}`)
    const isTold = this.met.get(value)
    if (isTold === true || (isTold === false && name === undefined)) return
    this.met.set(value, name !== undefined)
    items.push({ type: 'identifier', value, kind: kindOfId(id), ...(name === undefined ? undefined : { name }) })
  }

  private async walk(): Promise<Map<number, JsonRecord>> {
    const found = new Map<number, JsonRecord>()
    try {
      for await (const { path, isItem, values } of jsonItems(this.open(), MESSAGES, { skip: MESSAGES })) {
        const index = path[1]
        if (!isItem && path[0] === 'userId' && typeof values[0] === 'string') this.owner ??= values[0]
        if (!isItem && typeof index === 'number') found.set(index, { ...found.get(index), [String(path.at(-1))]: values[0] })
      }
    } catch (error) {
      // The main walk meets the same end and reports it.
      if (!(error instanceof JsonError)) throw error
    }
    return found
  }

  private endConversation(): Item[] {
    const { conversation } = this
    const items = conversation?.calls.items() ?? []
    // The other one's name may stand beside their messages alone.
    const name = conversation === undefined || conversation.kind !== 'direct' ? undefined : this.names.get(conversation.id)
    if (conversation?.name === undefined && conversation !== undefined && name !== undefined) items.push({ type: 'channel', key: conversation.id, name, kind: conversation.kind })
    this.conversation = undefined
    this.fields = {}
    return items
  }
}

/** `8:` a person, `19:` a group, `28:` a bot, `48:` Skype itself. */
function conversationOf(fields: JsonRecord, index: number, owner: string | undefined): Conversation {
  const id = textOf(fields, 'id') || `conversation-${index}`
  const thread = recordOf(fields, 'threadProperties') ?? {}
  const kind = id === owner ? 'self' : id.startsWith('19:') ? 'group' : id.startsWith('48:') ? 'broadcast' : 'direct'
  return { id, name: textOf(thread, 'topic') || textOf(fields, 'displayName') || undefined, kind, members: membersOf(thread), calls: new CallLog() }
}
