/** Reads conversations and design chats message by message. */
import type { Input } from '../input.ts'
import type { ImportOptions, Item } from '../importer.ts'
import { conversationItem, momentOf, promptItem, skippedItem } from '../assistants/prompt.ts'
import { spotOf, survey, type Surveyed } from '../assistants/survey.ts'
import { problemsIn, walk } from '../assistants/walk.ts'
import type { JsonBatch } from '../kit/json-stream.ts'
import { isRecord, type JsonRecord, textOf } from '../kit/json-value.ts'
import type { ActorOf } from './accounts.ts'
import { LAYOUT, OPEN } from './layout.ts'
import { readDesignMessage, readMessage } from './message.ts'

/** What one export shares among its files. */
export interface Export { readonly actorOf: ActorOf; readonly options: ImportOptions }

interface Conversation { readonly place: string; readonly key: string; readonly facts: Surveyed; readonly actor: string | undefined; isNamed: boolean }

const UNKNOWN: Surveyed = { fields: {}, offPath: new Set() }

/** The items of a file of conversations, in batches. Throws JsonError and InputError. */
export async function* itemsOfFile(input: Input, path: string, shared: Export): AsyncGenerator<readonly Item[]> {
  const reader = new Reader(path, await survey(input, path, LAYOUT), shared)
  yield* walk(input, path, OPEN, 0, (batch, items) => { reader.take(batch, items) })
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
    items.push(...problemsIn(batch, this.path, batch.isItem))
    if (!batch.isItem) return
    const spot = spotOf(batch.path, LAYOUT)
    const isMessages = spot?.field === LAYOUT.messages
    for (const [index, value] of batch.values.entries()) {
      const position = batch.at[index] ?? 0
      if (value === undefined) continue
      if (isMessages && isRecord(value)) this.takeMessage(value, batch.first + index, this.enter(spot.place), position, items)
      else items.push({ type: 'problem', code: isMessages ? 'not-a-message' : 'not-a-record', path: this.path, position, row: true })
    }
  }

  private takeMessage(message: JsonRecord, index: number, conversation: Conversation, position: number, items: Item[]): void {
    const { path, shared: { options } } = this
    const place = { path, position }
    const { key: channel, facts: { fields, offPath }, actor } = conversation
    const read = readMessage(message)
    if (read.is === 'skipped' || actor === undefined) {
      items.push(skippedItem(read.is === 'skipped' ? read.reason : 'other-account', place))
      return
    }
    if (!conversation.isNamed) items.push(conversationItem(channel, fields['name'], 'Claude'))
    conversation.isNamed = true
    items.push({
      ...promptItem({
        key: textOf(message, 'uuid') ?? `${channel}/${index}`, kind: offPath.has(String(index)) ? 'prompt-off-path' : 'prompt',
        moment: momentOf(message['created_at'], fields['created_at']), text: read.text, files: read.files, channel,
      }, place, options.timeZone),
      actor,
    })
  }

  private enter(place: string): Conversation {
    if (this.conversation?.place !== place) {
      const facts = this.known.get(place) ?? UNKNOWN
      const key = textOf(facts.fields, 'uuid') ?? `${textOf(facts.fields, 'created_at') ?? ''}/${textOf(facts.fields, 'name') ?? ''}`
      this.conversation = { place, key, facts, actor: this.shared.actorOf(facts.fields), isNamed: false }
    }
    return this.conversation
  }
}

/** The items of a design chat: one object a file. Throws JsonError and InputError. */
export async function* itemsOfDesign(input: Input, path: string, { options }: Export): AsyncGenerator<readonly Item[]> {
  let isNamed = false
  const layout = { ...LAYOUT, places: [[]], messages: 'messages' }
  const facts = (await survey(input, path, layout)).get('')?.fields ?? {}
  const channel = textOf(facts, 'uuid') ?? path.slice(path.lastIndexOf('/') + 1)
  yield* walk(input, path, [['messages']], 0, (batch, items) => {
    items.push(...problemsIn(batch, path, batch.isItem))
    if (!batch.isItem) return
    for (const [index, value] of batch.values.entries()) {
      if (value === undefined) continue
      const place = { path, position: batch.at[index] ?? 0 }
      if (!isRecord(value)) {
        items.push({ type: 'problem', code: 'not-a-message', ...place, row: true })
        continue
      }
      const { read, thrownIn } = readDesignMessage(value)
      const key = textOf(value, 'uuid') ?? `${channel}/${batch.first + index}`
      const prompts = [
        ...(read.is === 'prompt' ? [{ key, text: read.text, files: read.files, written: value['created_at'] }] : []),
        ...thrownIn.map(({ text, written }, at) => ({ key: `${key}/${at}`, text, files: [], written })),
      ]
      if (prompts.length > 0 && !isNamed) {
        items.push(conversationItem(channel, facts['title'], 'Claude'))
        isNamed = true
      }
      if (read.is === 'skipped') items.push(skippedItem(read.reason, place))
      for (const { written, ...prompt } of prompts) items.push(promptItem({ ...prompt, kind: 'design-prompt', moment: momentOf(written, value['created_at']), channel }, place, options.timeZone))
    }
  })
}
