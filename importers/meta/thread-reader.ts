/** Turns the messages of one thread, in the order of its files, into items. */
import type { ActivityItem, Item } from '../importer.ts'
import { offsetAt } from '../kit/time.ts'
import { isEditOf, tellMessage } from './message.ts'
import type { Told } from './message.ts'
import { MessageKeys } from './message-keys.ts'
import type { People } from './people.ts'
import { ReactionLines } from './reaction-lines.ts'
import type { Thread } from './threads.ts'
import type { Written } from './written.ts'

/** Where a message lies, and in which copy of its thread. */
export interface Spot { readonly path: string; readonly position: number; readonly copy: number }

interface Draft { readonly written: Written; readonly told: Told; readonly spot: Spot; /** What the key is made of: of an edit the first wording and its moment. */ readonly keyText: string; readonly at: number | undefined }

/** Reads one thread. */
export class ThreadReader {
  private readonly thread: Thread
  private readonly people: People
  private readonly zone: string
  private readonly keys: MessageKeys
  private readonly lines = new ReactionLines()
  /** Everybody in the thread, for sentences that name them. */
  private readonly names: Set<string>
  private readonly senders = new Map<string, string>()
  private held: Draft | undefined

  /** `keys`: those of the thread where it is read in several places. */
  constructor(thread: Thread, people: People, zone: string, keys?: MessageKeys) {
    this.thread = thread
    this.people = people
    this.zone = zone
    this.keys = keys ?? new MessageKeys(thread.key, thread.copies.length > 1)
    this.names = new Set(thread.participants)
  }

  /** Adds to `items` what a message gives; the last one is held back, since an edit stands as a second message beside it. */
  take(written: Written, spot: Spot, items: Item[]): void {
    const { sender } = written
    if (sender !== '' && !this.names.has(sender)) this.names.add(sender)
    const { ownerName } = this.people
    const told = tellMessage(written, { sender, mayBeYou: ownerName === undefined || sender === ownerName, names: this.names })
    const draft: Draft = { written, told, spot, keyText: told.text, at: written.at }
    const { held } = this
    if (held !== undefined) {
      const joined = this.joinEdit(held, draft, items)
      if (joined !== undefined) {
        this.held = joined
        return
      }
      this.give(held, items)
    }
    this.held = draft
  }

  /** Gives what was held back, and the channel once all of its files were read. */
  end(items: Item[]): void {
    if (this.held !== undefined) this.give(this.held, items)
    this.held = undefined
    if (this.senders.size === 0) return
    const { key, name, participants, isGroup } = this.thread
    const isSelf = participants.size === 1 && this.senders.size === 1 && [...participants][0] === this.people.ownerName
    const kind = isSelf ? 'self' : isGroup || participants.size > 2 || this.senders.size > 2 ? 'group' : 'direct'
    items.push({ type: 'channel', key, name, kind })
  }

  /** Both wordings of an edited message as one: the later text at the moment of the first. */
  private joinEdit(a: Draft, b: Draft, items: Item[]): Draft | undefined {
    if (a.written.sender !== b.written.sender || a.told.verb !== 'said' || b.told.verb !== 'said' || a.spot.copy !== b.spot.copy) return undefined
    const [later, earlier] = (a.written.at ?? 0) >= (b.written.at ?? 0) ? [a, b] : [b, a]
    if (later.told.isEdited !== true || !isEditOf(later.told.text, earlier.told.text)) return undefined
    items.push({ type: 'skipped', reason: 'earlier-version', path: earlier.spot.path, position: earlier.spot.position })
    const reactions = [...later.written.reactions ?? [], ...earlier.written.reactions ?? []]
    return {
      written: { ...later.written, at: earlier.written.at, ...(reactions.length === 0 ? undefined : { reactions }) }, told: later.told, spot: later.spot, keyText: earlier.keyText, at: earlier.at,
    }
  }

  private give(draft: Draft, items: Item[]): void {
    const { written, told, spot } = draft
    const { path, position } = spot
    if (told.verb === undefined) {
      items.push({ type: 'skipped', reason: told.kind, path, position })
      return
    }
    const actor = this.people.actorOf(written.sender, this.thread)
    if (told.verb === 'reacted' && this.lines.isGiven(actor, told.text, written.at, 'line')) {
      items.push({ type: 'skipped', reason: 'joined-to-reaction', path, position })
      return
    }
    const content = contentOf(told, draft.keyText)
    const key = this.keys.next(actor, content, draft.at, written.precision === 'minute', spot.copy)
    if (key === undefined) {
      items.push({ type: 'skipped', reason: 'repeated', path, position })
      return
    }
    if (!this.senders.has(actor)) {
      this.senders.set(actor, written.sender)
      this.people.meet(actor, written.sender, items)
    }
    const item = this.activity(draft, `${this.thread.key}/${key}`, actor)
    items.push(item)
    if (written.at === undefined) items.push({ type: 'problem', code: 'bad-time', path, position, missed: true })
    if (told.verb === 'reacted') this.lines.note(actor, told.text, written.at, 'line')
    if (written.reactions !== undefined) this.giveReactions(item, written, items)
  }

  private activity({ written, told, spot }: Draft, key: string, actor: string): ActivityItem {
    const { at, precision } = written
    const object = told.verb === 'reacted' ? this.otherThan(actor) : told.object
    const item: { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] } = {
      type: 'activity', key, verb: told.verb ?? 'said', kind: told.kind, actor, at: at ?? null, precision: at === undefined ? 'none' : precision,
      channel: this.thread.key, path: spot.path, position: spot.position,
    }
    if (at !== undefined) item.offsetMinutes = offsetAt(at, this.zone)
    if (told.text !== '') item.text = told.text
    if (object !== undefined && object !== '') item.object = object
    if (told.quantity !== undefined) item.quantity = told.quantity
    return item
  }

  /** The other of two: whose message a line about a reaction is of. */
  private otherThan(actor: string): string | undefined {
    const others = [...this.thread.participants].filter((name) => name !== actor)
    return others.length === 1 && others[0] !== undefined ? this.people.actorOf(others[0], this.thread) : undefined
  }

  private giveReactions(said: ActivityItem, written: Written, items: Item[]): void {
    const given = new Set<string>()
    for (const { actor: name, emoji, at } of written.reactions ?? []) {
      const actor = this.people.actorOf(name, this.thread)
      const key = `${said.key}/reaction/${actor}/${emoji}`
      if (given.has(key) || this.lines.isGiven(actor, emoji, at, 'message')) continue
      given.add(key)
      this.people.meet(actor, name, items)
      this.lines.note(actor, emoji, at, 'message')
      items.push({
        type: 'activity', key, verb: 'reacted', kind: 'reaction', actor, at: at ?? null, precision: at === undefined ? 'none' : 'second',
        ...(at === undefined ? undefined : { offsetMinutes: offsetAt(at, this.zone) }),
        text: emoji, object: said.actor, channel: this.thread.key, path: said.path, position: said.position,
      })
    }
  }
}

/** What of a message is in its key: its words without their spacing, which pages lose, else what it is. Files have other names in other exports, so they count as what they are. */
function contentOf({ verb, kind, object }: Told, text: string): string {
  if (verb === 'called') return '\u0000called'
  if (verb !== 'said') return `\u0000${verb} ${text}`
  if (text === '') return kind === 'link' ? `\u0000link ${object ?? ''}` : `\u0000${kind}`
  return /^\s|\s$|\s\s|[^\S ]/u.test(text) ? text.trim().replace(/\s+/gu, ' ') : text
}
