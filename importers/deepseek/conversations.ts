/** Reads a file of conversations node by node. */
import type { Input } from '../input.ts'
import type { Item } from '../importer.ts'
import { conversationItem, momentOf, promptItem, skippedItem } from '../assistants/prompt.ts'
import { spotOf, survey, type Surveyed } from '../assistants/survey.ts'
import { problemsIn, walk } from '../assistants/walk.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import type { JsonBatch } from '../kit/json-stream.ts'
import { idOf, isRecord, type JsonRecord, textOf } from '../kit/json-value.ts'
import { LAYOUT, OPEN, ROOT, SAVED } from './layout.ts'
import { readMessage } from './message.ts'

interface Conversation {
  readonly place: string
  readonly key: string
  readonly facts: Surveyed
  isNamed: boolean
  /** Times of nodes, and how far each is from the root, which is 0. */
  readonly times: Map<string, unknown>
  readonly depths: Map<string, number>
}

const UNKNOWN: Surveyed = { fields: {}, offPath: new Set() }

/** The items of a file, in batches. `zone` gives the hour of the day: the offset that is written is the server's. Throws JsonError and InputError. */
export async function* itemsOfFile(input: Input, path: string, zone: string): AsyncGenerator<readonly Item[]> {
  const reader = new Reader(path, await survey(input, path, LAYOUT), zone)
  yield* walk(input, path, OPEN, 0, (batch, items) => { reader.take(batch, items) })
}

class Reader {
  private conversation: Conversation | undefined
  private session: JsonRecord = {}
  private readonly path: string
  private readonly known: ReadonlyMap<string, Surveyed>
  private readonly zone: string

  constructor(path: string, known: ReadonlyMap<string, Surveyed>, zone: string) {
    this.path = path
    this.known = known
    this.zone = zone
  }

  take(batch: JsonBatch, items: Item[]): void {
    const spot = spotOf(batch.path, LAYOUT)
    const isNode = spot?.message !== undefined && !batch.isItem
    items.push(...problemsIn(batch, this.path, isNode || batch.isItem))
    const [value] = batch.values
    if (batch.isItem) this.takeElements(batch, items)
    else if (batch.path.at(-1) === 'chat_session' && isRecord(value)) this.session = value
    else if (spot !== undefined && isNode && value !== undefined) this.takeNode(this.enter(spot.place), spot.message, value, batch.at[0] ?? 0, items)
  }

  /** Messages that a script saved; anything else in a list is no conversation. */
  private takeElements(batch: JsonBatch, items: Item[]): void {
    const isSaved = batch.path.join('/') === SAVED.join('/')
    for (const [index, value] of batch.values.entries()) {
      if (value === undefined) continue
      const position = batch.at[index] ?? 0
      const id = isRecord(value) ? idOf(value, 'message_id') : undefined
      if (isSaved && isRecord(value)) this.takeMessage(this.enter('saved'), id ?? String(batch.first + index), idOf(value, 'parent_id'), value, position, items)
      else items.push({ type: 'problem', code: isSaved ? 'not-a-message' : 'not-a-record', path: this.path, position, row: true })
    }
  }

  private takeNode(conversation: Conversation, id: string, node: unknown, position: number, items: Item[]): void {
    const message = isRecord(node) ? node['message'] : undefined
    if (isRecord(node) && (message === null || message === undefined)) {
      conversation.depths.set(id, 0)
      return
    }
    if (isRecord(node) && isRecord(message)) this.takeMessage(conversation, id, textOf(node, 'parent'), message, position, items)
    else items.push({ type: 'problem', code: 'not-a-message', path: this.path, position, row: true })
  }

  private takeMessage(conversation: Conversation, id: string, parent: string | undefined, message: JsonRecord, position: number, items: Item[]): void {
    const { key: channel, facts: { fields, offPath } } = conversation
    const place = { path: this.path, position }
    const above = parent === undefined || parent === ROOT ? 0 : conversation.depths.get(parent)
    const depth = above === undefined ? undefined : above + 1
    if (depth !== undefined) conversation.depths.set(id, depth)
    const moment = momentOf(message['inserted_at'], conversation.times.get(parent ?? ''), fields['inserted_at'])
    conversation.times.set(id, moment?.at)
    const read = readMessage(message, depth === undefined ? undefined : depth % 2 === 1)
    if (read.is === 'skipped') {
      items.push(skippedItem(read.reason, place))
      return
    }
    if (!conversation.isNamed) items.push(conversationItem(channel, textOf(fields, 'title')?.replaceAll(/\s+/gu, ' '), 'DeepSeek'))
    conversation.isNamed = true
    items.push(promptItem({ key: `${channel}/${id}`, kind: offPath.has(id) ? 'prompt-off-path' : 'prompt', moment, text: read.text, files: read.files, channel }, place, this.zone))
  }

  private enter(place: string): Conversation {
    if (this.conversation?.place !== place) {
      const facts = place === 'saved' ? { fields: this.session, offPath: UNKNOWN.offPath } : this.known.get(place) ?? UNKNOWN
      const key = idOf(facts.fields, 'id') ?? fingerprintText(fingerprint(`${textOf(facts.fields, 'title') ?? ''}\n${idOf(facts.fields, 'inserted_at') ?? place}`))
      this.conversation = { place, key, facts, isNamed: false, times: new Map(), depths: new Map() }
    }
    return this.conversation
  }
}
