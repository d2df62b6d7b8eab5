/** chat_history.json and snap_history.json: two flat lists until 2023, then one list for each conversation, newest first. */
import { type Item, OWNER } from '../importer.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import { type JsonBatch, jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { type JsonRecord, textOf } from '../kit/json-value.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import type { Conversation, Speaker, TalkWriter } from '../kit/talk.ts'
import type { ChatMedia } from './media.ts'
import { isRow, momentOf, nameOf, sideOf, speechOf, typeOf } from './message.ts'

/** Where rows lie, in both generations. */
export const ROWS: readonly JsonPath[] = [['*']]

/** What is known of an archive before its rows are read. */
export interface Known { readonly owner: string | undefined; readonly writer: TalkWriter; readonly media: ChatMedia; readonly zone: string }

/** A conversation without a name, as rows have it that say neither From nor To. */
const NAMELESS = '—'
/** Groups without a title are told by their key. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/iu
/** Accounts of Snapchat itself. */
const SERVICES: ReadonlySet<string> = new Set(['teamsnapchat', 'myai'])

/** A list of the second generation while it is read. */
interface Thread { readonly key: string; title: string | undefined; readonly others: Set<string> }

/** Reads one file. */
export class HistoryReader {
  private readonly ordinal = openOrdinals()
  private thread: Thread | undefined
  private readonly path: string
  private readonly known: Known

  constructor(path: string, known: Known) {
    this.path = path
    this.known = known
  }

  /** Throws JsonError at the end of a damaged file, after all whole rows. */
  async *items(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Item[]> {
    for await (const batch of jsonItems(chunks, ROWS)) {
      const items = this.take(batch)
      if (items.length > 0) yield items
    }
  }

  private take({ path: place, isItem, values, at, bad, replaced }: JsonBatch): Item[] {
    const { path } = this
    const items: Item[] = bad.map(({ at: position, code }) => ({ type: 'problem', code, path, position, row: isItem }))
    if (replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: at[0] ?? 0 })
    const [key] = place
    if (!isItem || place.length !== 1 || typeof key !== 'string') {
      // A conversation that is null has nothing in it.
      if (values.some((value) => value !== null && value !== undefined)) items.push({ type: 'problem', code: 'not-a-thread', path, position: at[0] ?? 0, row: isItem })
      return items
    }
    for (const [index, row] of values.entries()) {
      const position = at[index] ?? 0
      if (isRow(row)) this.takeRow(key, row, position, items)
      else if (row !== undefined) items.push({ type: 'problem', code: 'not-a-message', path, position, row: true })
    }
    return items
  }

  private takeRow(key: string, row: JsonRecord, position: number, items: Item[]): void {
    const { path, known } = this
    const side = sideOf(key)
    const speech = speechOf(row, side !== undefined, known.media)
    if (typeof speech === 'string') {
      items.push({ type: 'skipped', reason: speech, path, position })
      return
    }
    const { conversation, speaker } = side === undefined ? this.partiesOf(key, row) : this.oldPartiesOf(side, row)
    // A remnant that names nobody is no message.
    if (speaker.id.startsWith('unknown/') && speech.text === undefined) {
      items.push({ type: 'skipped', reason: 'service-line', path, position })
      return
    }
    const moment = momentOf(row, known.zone)
    // The first generation has whole seconds and no name for the person, and the second may tell the same message again.
    const seconds = moment.at === null ? '' : Math.floor(moment.at / 1000)
    let seed = fingerprint(conversation.key)
    for (const part of [speaker.isOwner === true ? '' : speaker.id, typeOf(row)]) seed = fingerprint(part, seed)
    const id = this.ordinal(`${seconds}/${fingerprintText(fingerprint(speech.text ?? '', seed))}`)
    if (moment.at === null) items.push({ type: 'problem', code: 'bad-time', path, position, missed: true })
    items.push(...known.writer.items({ path, position, id, conversation, speaker, moment, speech }))
  }

  /** `From` or `To` is the conversation; groups cannot be told. */
  private oldPartiesOf(side: 'received' | 'sent', row: JsonRecord): { conversation: Conversation; speaker: Speaker } {
    const name = nameOf(row, side === 'sent' ? 'To' : 'From')
    const conversation = name === undefined ? { key: 'unknown', name: NAMELESS, kind: 'direct' as const } : this.direct(name)
    return { conversation, speaker: side === 'sent' ? this.self(undefined) : this.other(name, 'unknown') }
  }

  private partiesOf(key: string, row: JsonRecord): { conversation: Conversation; speaker: Speaker } {
    if (this.thread?.key !== key) this.thread = { key, title: undefined, others: new Set() }
    const { thread } = this
    const from = nameOf(row, 'From')
    const isSender = row['IsSender']
    // The newest title is the first.
    thread.title ??= nameOf(row, 'Conversation Title')
    const isOwn = isSender === true || (isSender !== false && from !== undefined && from === this.known.owner)
    if (!isOwn && from !== undefined && thread.others.size < 2) thread.others.add(from)
    const isGroup = thread.title !== undefined || UUID.test(key) || thread.others.size > 1
    const conversation: Conversation = isGroup ? { key, name: thread.title ?? key, kind: 'group' } : this.direct(key)
    if (isOwn) return { conversation, speaker: this.self(from) }
    return { conversation, speaker: this.other(from ?? (isGroup || isSender !== false ? undefined : key), key) }
  }

  private direct(user: string): Conversation {
    const { owner, writer } = this.known
    return { key: user, name: writer.nameOf(user) ?? user, kind: user === owner ? 'self' : 'direct' }
  }

  private self(from: string | undefined): Speaker {
    const id = from ?? this.known.owner ?? OWNER
    return { id, kind: 'handle', isOwner: true }
  }

  /** Without a name, somebody of this conversation only. */
  private other(name: string | undefined, channel: string): Speaker {
    if (name === undefined) return { id: `unknown/${channel}`, kind: 'name', name: NAMELESS, isOwner: undefined }
    return { id: name, kind: SERVICES.has(name) ? 'service' : 'handle', isOwner: this.known.owner === undefined ? undefined : false }
  }
}

/** Whether a list's first rows have the fields of a row, for recognising a file whose rows are whole in its beginning. */
export function isHistory(batches: readonly JsonBatch[]): boolean {
  return batches.some(({ path, isItem, values }) => isItem && path.length === 1 && typeof path[0] === 'string'
    && values.some((row) => isRow(row) && 'Media Type' in row && ('IsSender' in row || (textOf(row, 'Created') !== undefined && ('From' in row || 'To' in row)))))
}
