/** Grok's `prod-grok-backend.json`: conversations and pictures asked for (formats/chat/grok.md, section 2). */
import type { Input } from '../input.ts'
import type { Item } from '../importer.ts'
import { conversationItem, momentOf, promptItem, skippedItem, timeOf } from '../assistants/prompt.ts'
import { type Layout, spotOf, survey, type Surveyed } from '../assistants/survey.ts'
import { problemsIn, walk } from '../assistants/walk.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import type { JsonBatch, JsonPath } from '../kit/json-stream.ts'
import { idOf, isRecord, type JsonRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import { openOrdinals } from '../kit/ordinals.ts'

/** A list of answers and questions beside the conversation's own fields, under a key or two. No branch is told from another. */
const LAYOUT: Layout = {
  places: [['conversations', '#'], ['#'], ['*', 'conversations', '#']], messages: 'responses',
  heavy: ['response', 'share_link', 'message', 'metadata', '_id', 'sender', 'create_time', 'model'], offPath: () => new Set(),
}
const MEDIA = ['media_generations', 'media_posts'] as const
const OPEN: readonly JsonPath[] = [...LAYOUT.places.map((place) => [...place, LAYOUT.messages]), ...MEDIA.flatMap((list) => [[list], ['*', list]])]

interface Conversation { readonly place: string; readonly key: string; readonly fields: JsonRecord; readonly ordinal: (base: string) => string; isNamed: boolean }

/** The items of a file, in batches. `zone` gives the hour of the day. Throws JsonError and InputError. */
export async function* itemsOfFile(input: Input, path: string, zone: string): AsyncGenerator<readonly Item[]> {
  const reader = new Reader(path, await survey(input, path, LAYOUT), zone)
  yield* walk(input, path, OPEN, 0, (batch, items) => { reader.take(batch, items) })
}

class Reader {
  private conversation: Conversation | undefined
  /** Fingerprints of what was asked in conversations: a picture asked for there stands in the list of pictures too. */
  private readonly asked = new Set<number>()
  private readonly ordinal = openOrdinals()
  private readonly path: string
  private readonly known: ReadonlyMap<string, Surveyed>
  private readonly zone: string

  constructor(path: string, known: ReadonlyMap<string, Surveyed>, zone: string) {
    this.path = path
    this.known = known
    this.zone = zone
  }

  take(batch: JsonBatch, items: Item[]): void {
    items.push(...problemsIn(batch, this.path, batch.isItem))
    if (!batch.isItem) return
    const spot = spotOf(batch.path, LAYOUT)
    const isMedia = MEDIA.some((list) => list === batch.path.at(-1))
    for (const [index, value] of batch.values.entries()) {
      if (value === undefined) continue
      const place = { path: this.path, position: batch.at[index] ?? 0 }
      if (isMedia && isRecord(value)) items.push(this.mediaItem(value, place))
      else if (spot?.field === LAYOUT.messages && isRecord(value)) this.takeResponse(recordOf(value, 'response') ?? value, this.enter(spot.place), place, items)
      else items.push({ type: 'problem', code: isMedia || spot?.field !== LAYOUT.messages ? 'not-a-record' : 'not-a-message', ...place, row: true })
    }
  }

  private takeResponse(response: JsonRecord, conversation: Conversation, place: { readonly path: string; readonly position: number }, items: Item[]): void {
    const sender = textOf(response, 'sender')?.toLowerCase()
    if (sender !== 'human' && sender !== 'user') {
      items.push(skippedItem(sender === undefined ? 'no-author' : 'assistant-answer', place))
      return
    }
    const text = textOf(response, 'message') ?? ''
    const files = listOf(response, 'file_attachments')
    if (text.trim() === '' && files.length === 0) {
      items.push(skippedItem('empty', place))
      return
    }
    this.asked.add(fingerprint(text.trim()))
    const { key: channel, fields } = conversation
    if (!conversation.isNamed) items.push(conversationItem(channel, fields['title'], 'Grok'))
    conversation.isNamed = true
    const moment = momentOf(response['create_time'], fields['create_time'])
    const id = idOf(response, '_id') ?? textOf(recordOf(response, '_id') ?? {}, '$oid') ?? conversation.ordinal(`${moment?.at ?? ''}/${fingerprintText(fingerprint(text))}`)
    const names = files.flatMap((file) => (isRecord(file) ? textOf(file, 'file_name') ?? textOf(file, 'name') ?? [] : []))
    items.push(promptItem({ key: `${channel}/${id}`, kind: 'prompt', moment, text, files: names, channel }, place, this.zone))
  }

  private mediaItem(media: JsonRecord, place: { readonly path: string; readonly position: number }): Item {
    const text = (textOf(media, 'original_prompt') ?? textOf(media, 'prompt') ?? '').trim()
    if (text === '') return skippedItem('empty', place)
    if (this.asked.has(fingerprint(text))) return skippedItem('repeated', place)
    const at = timeOf(media['create_time'])
    if (at === undefined) return skippedItem('no-time', place)
    const key = this.ordinal(`media/${at}/${fingerprintText(fingerprint(text))}`)
    return promptItem({ key, kind: 'image-prompt', moment: { at, isDerived: false }, text, files: [] }, place, this.zone)
  }

  private enter(place: string): Conversation {
    if (this.conversation?.place !== place) {
      const all = this.known.get(place)?.fields ?? {}
      const fields = recordOf(all, 'conversation') ?? all
      const key = idOf(fields, 'id') ?? idOf(fields, '_id') ?? fingerprintText(fingerprint(`${textOf(fields, 'title') ?? ''}\n${timeOf(fields['create_time']) ?? place}`))
      this.conversation = { place, key, fields, ordinal: openOrdinals(), isNamed: false }
    }
    return this.conversation
  }
}
