/** Reads a file of conversations node by node: prompts, what the platform keeps of the person, and what is neither. */
import type { Input } from '../input.ts'
import type { ImportOptions, Item } from '../importer.ts'
import { conversationItem, type Moment, momentOf, promptItem, skippedItem } from '../assistants/prompt.ts'
import { problemsIn, walk } from '../assistants/walk.ts'
import { spotOf, survey, type Surveyed } from '../assistants/survey.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import type { JsonBatch } from '../kit/json-stream.ts'
import { idOf, isRecord, type JsonRecord, textOf } from '../kit/json-value.ts'
import { type Claims, rememberedLines } from './claims.ts'
import { LAYOUT, OPEN } from './layout.ts'
import { readMessage } from './message.ts'

/** What one export shares among its files. */
export interface Export { readonly claims: Claims; readonly owner: string | undefined; readonly options: ImportOptions }

/** What the walk remembers of the conversation it is in. */
interface Conversation {
  readonly place: string
  readonly key: string
  readonly facts: Surveyed
  isNamed: boolean
  /** Times of nodes, for those without one of their own, and the prompt that each node follows. */
  readonly times: Map<string, unknown>
  readonly prompts: Map<string, string>
}

/** A node of the tree, beside its message. `asked`: key of the prompt that it follows. */
interface Node { readonly id: string; readonly moment: Moment | undefined; readonly asked: string | undefined; readonly position: number }

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu
const UNKNOWN: Surveyed = { fields: {}, offPath: new Set() }

/** The items of a file, in batches. `from`: where its JSON begins. Throws JsonError and InputError. */
export async function* itemsOfFile(input: Input, path: string, from: number, shared: Export): AsyncGenerator<readonly Item[]> {
  const known = await survey(input, path, LAYOUT, from)
  const reader = new Reader(path, known, shared)
  yield* walk(input, path, OPEN, from, (batch, items) => { reader.take(batch, items) })
}

class Reader {
  private conversation: Conversation | undefined
  private readonly path: string
  private readonly known: ReadonlyMap<string, Surveyed>
  private readonly shared: Export

  constructor(path: string, known: ReadonlyMap<string, Surveyed>, shared: Export) {
    this.path = path
    this.known = known
    this.shared = shared
  }

  take(batch: JsonBatch, items: Item[]): void {
    const { path } = this
    const position = batch.at[0] ?? 0
    const spot = spotOf(batch.path, LAYOUT)
    const isNode = spot?.message !== undefined && !batch.isItem
    items.push(...problemsIn(batch, path, isNode || batch.isItem))
    if (batch.isItem) {
      // An element of the list that is no conversation.
      for (const [index, value] of batch.values.entries()) if (value !== undefined) items.push({ type: 'problem', code: 'not-a-record', path, position: batch.at[index] ?? position, row: true })
    } else if (spot !== undefined && isNode && batch.values[0] !== undefined) this.takeNode(spot.place, spot.message, batch.values[0], position, items)
  }

  private takeNode(place: string, id: string, node: unknown, position: number, items: Item[]): void {
    const message = isRecord(node) ? node['message'] : undefined
    if (isRecord(node) && (message === null || message === undefined)) return
    if (!isRecord(node) || !isRecord(message)) {
      items.push({ type: 'problem', code: 'not-a-message', path: this.path, position, row: true })
      return
    }
    const conversation = this.enter(place)
    const parent = textOf(node, 'parent')
    const moment = momentOf(message['create_time'], conversation.times.get(parent ?? ''), conversation.facts.fields['create_time'])
    conversation.times.set(id, moment?.at)
    const asked = conversation.prompts.get(parent ?? '')
    const isPrompt = this.takeMessage(message, { id, moment, asked, position }, conversation, items)
    const key = isPrompt ? keyOf(conversation, id) : asked
    if (key !== undefined) conversation.prompts.set(id, key)
  }

  /** True for a prompt. */
  private takeMessage(message: JsonRecord, { id, moment, asked, position }: Node, conversation: Conversation, items: Item[]): boolean {
    const { path, shared: { claims, owner, options } } = this
    const place = { path, position }
    const read = readMessage(message, owner)
    if (read.is === 'prompt') {
      if (!conversation.isNamed) items.push(conversationItem(conversation.key, conversation.facts.fields['title'], 'ChatGPT'))
      conversation.isNamed = true
      const kind = conversation.facts.offPath.has(id) ? 'prompt-off-path' : read.isVoice ? 'voice-prompt' : 'prompt'
      items.push(promptItem({ key: keyOf(conversation, id), kind, moment, text: read.text, files: read.files, channel: conversation.key }, place, options.timeZone))
      return true
    }
    if (read.is === 'context') {
      items.push(...claims.ofInstructions(read.profile, read.instructions, place, moment?.at), ...claims.ofList(read.list ?? '', place, moment?.at), skippedItem('remembered', place))
    } else if (read.is === 'memory') {
      for (const line of rememberedLines(read.text)) items.push(...claims.of('memory', line, place, { at: moment?.at, comesFrom: asked }))
      items.push(skippedItem('remembered', place))
    } else items.push(skippedItem(read.reason, place))
    return false
  }

  private enter(place: string): Conversation {
    if (this.conversation?.place !== place) {
      const facts = this.known.get(place) ?? UNKNOWN
      const key = idOf(facts.fields, 'id') ?? idOf(facts.fields, 'conversation_id')
        ?? fingerprintText(fingerprint(`${textOf(facts.fields, 'title') ?? ''}\n${idOf(facts.fields, 'create_time') ?? place}`))
      this.conversation = { place, key, facts, isNamed: false, times: new Map(), prompts: new Map() }
    }
    return this.conversation
  }
}

/** A message's own id is one of all conversations; ids of other kinds are only one of their own. */
function keyOf({ key }: Conversation, id: string): string {
  return UUID.test(id) ? id : `${key}/${id}`
}
