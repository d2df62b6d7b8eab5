/**
 * What the tools around a messenger write of a message, once each layout has been understood, as items: people and
 * conversations named once, keys by which the same message from two tools is one, the owner, the platform's own lines.
 */
import type { ChannelKind, Money, Place } from '../../db/model.ts'
import { type ActivityItem, type IdentifierItem, type Item, OWNER } from '../importer.ts'
import { fingerprint, fingerprintText } from './fingerprint.ts'
import type { Moment } from './moment.ts'

/** A conversation; `key` is the platform's own id where the file has one, else its name. */
export interface Conversation { readonly key: string; readonly name: string; readonly kind: ChannelKind }

/** Who wrote. `id`: the platform's id, or the name where there is none. `isOwner` undefined: the file does not say. */
export interface Speaker { readonly id: string; readonly name?: string | undefined; readonly kind: IdentifierItem['kind']; readonly isOwner: boolean | undefined }

/** What a message is besides who and when. */
export interface Speech {
  readonly verb: 'said' | 'called' | 'paid'
  readonly kind: string
  readonly text?: string
  readonly object?: string
  readonly place?: Place
  /** Seconds of a call. */
  readonly quantity?: number
  readonly amount?: Money
}

/** One message. `id`: its natural key where the source numbers messages. */
export interface TalkLine {
  readonly path: string
  readonly position: number
  readonly id?: string | undefined
  readonly conversation: Conversation
  readonly speaker: Speaker
  readonly moment: Moment
  readonly speech: Speech
  /** Who spoke in the natural key, where a source always writes the same for a person; else the person is one whatever stands for them. */
  readonly who?: string
  readonly repliesTo?: string | undefined
}

/** How many keys are remembered for telling equals apart: equals are of one second, so they stand near each other. */
const KEYS_REMEMBERED = 20_000

function comparable(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}

/** Makes the items of an archive's messages. Names may be told before, and count for all that follows. */
export class TalkWriter {
  private readonly owners: ReadonlySet<string>
  private readonly names = new Map<string, string>()
  private readonly met = new Map<string, string | undefined>()
  private readonly channels = new Map<string, string>()
  private readonly owned = new Set<string>()
  private counts = new Map<string, number>()

  /** `owners`: names or ids that the person gave for themselves. */
  constructor(owners: readonly string[]) {
    this.owners = new Set(owners.map(comparable))
  }

  /** A name for an id, from a list of people beside the messages. */
  name(id: string, name: string): void {
    this.names.set(id, name)
  }

  /** The name told for an id. */
  nameOf(id: string): string | undefined {
    return this.names.get(id)
  }

  /** Begins another file: equals in two files are the same message. */
  nextFile(): void {
    this.counts = new Map()
  }

  /** A message of the person, or of somebody they named as themselves. */
  isOwner(speaker: Speaker): boolean | undefined {
    if (speaker.isOwner !== undefined || this.owners.size === 0) return speaker.isOwner
    return this.owners.has(comparable(speaker.id)) || (speaker.name !== undefined && this.owners.has(comparable(speaker.name))) ? true : undefined
  }

  /** The items of one message: whoever and whatever is new, then the message. */
  items(line: TalkLine): Item[] {
    const { path, position, conversation, speaker, moment, speech, repliesTo } = line
    const items: Item[] = []
    this.meetChannel(conversation, items)
    const isOwner = this.isOwner(speaker)
    this.meetSpeaker(speaker, isOwner, items)
    const item: { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] } = {
      type: 'activity', key: line.id ?? this.keyOf(line, isOwner), verb: speech.verb, kind: speech.kind, actor: speaker.id, at: moment.at, precision: moment.precision,
      channel: conversation.key, path, position,
    }
    if (moment.offsetMinutes !== undefined) item.offsetMinutes = moment.offsetMinutes
    if (speech.text !== undefined) item.text = speech.text
    if (speech.object !== undefined) item.object = speech.object
    if (speech.place !== undefined) item.place = speech.place
    if (speech.quantity !== undefined) item.quantity = speech.quantity
    if (repliesTo !== undefined) item.repliesTo = repliesTo
    if (speech.amount !== undefined) {
      item.amount = speech.amount
      // In a conversation of two the other side got what one paid.
      item.direction = isOwner === true ? 'out' : 'in'
      item.object ??= conversation.name
    }
    items.push(item)
    return items
  }

  private meetChannel({ key, name, kind }: Conversation, items: Item[]): void {
    const known = `${kind}/${name}`
    const before = this.channels.get(key)
    // A file that has the id alone does not take a name away.
    if (before === known || (before !== undefined && name === key)) return
    this.channels.set(key, known)
    items.push({ type: 'channel', key, name, kind })
  }

  private meetSpeaker(speaker: Speaker, isOwner: boolean | undefined, items: Item[]): void {
    const { id, kind } = speaker
    const name = this.names.get(id) ?? speaker.name
    // The first name stays: the same person may have another one in each group.
    if (id !== OWNER && (!this.met.has(id) || (this.met.get(id) === undefined && name !== undefined))) {
      this.met.set(id, name)
      items.push({ type: 'identifier', value: id, kind, ...(name === undefined ? undefined : { name }) })
    }
    if (isOwner !== true || this.owned.has(id)) return
    this.owned.add(id)
    items.push({ type: 'owner', actor: id, name: name ?? (id === OWNER ? '' : id), how: speaker.isOwner === true ? 'stated' : 'asked' })
  }

  /** What is written: where, when, whether the person or who else, and the words; with an ordinal among equals. */
  private keyOf({ conversation, speaker, moment, speech, who: told }: TalkLine, isOwner: boolean | undefined): string {
    const words = speech.kind === 'message' ? speech.text ?? '' : `\n${speech.kind}`
    const who = told ?? (isOwner === true ? '' : speaker.id)
    let seed = fingerprint(conversation.key)
    seed = fingerprint(who, seed)
    const base = `${moment.at ?? ''}/${fingerprintText(fingerprint(words, seed))}`
    const count = (this.counts.get(base) ?? 0) + 1
    // What was counted moves to the end, so that the oldest go first.
    this.counts.delete(base)
    this.counts.set(base, count)
    if (this.counts.size > KEYS_REMEMBERED) {
      const [oldest] = this.counts.keys()
      if (oldest !== undefined) this.counts.delete(oldest)
    }
    return count === 1 ? base : `${base}~${count}`
  }
}
