/** Messages of web pages as items: who wrote is told by name alone, and a chat by its title. */
import type { ChannelKind } from '../../db/model.ts'
import type { ActivityItem, Item } from '../importer.ts'
import { type Moment, NO_MOMENT } from '../kit/moment.ts'
import { isRealDate, localToUtc } from '../kit/time.ts'
import { notBefore } from './moment.ts'
import type { PageMessage } from './page-walk.ts'

type Writable = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] }

const DATE = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?(?: UTC([+-])(\d{2}):?(\d{2}))?$/u
const SAVED = /^Saved [Mm]essages$/u
const DELETED = 'Deleted Account'
/** What only channels, and what only groups are told. */
const CHANNEL_LINES = /^Channel [«"]|^Channel (?:photo|title)|(?:created|changed)[^\n]* channel/iu
const GROUP_LINES = /\bgroup\b|\binvited\b|\bremoved\b/iu

/** So many messages of a chat's own name alone make a channel of it. */
const ALONE = 3

/** Kinds by the exporter's classes. */
const KINDS: Readonly<Record<string, string>> = {
  photo: 'photo', sticker: 'sticker', animated: 'animation', video_file: 'video', video: 'video', voice_message: 'voice-message', audio_file: 'audio', file: 'file', contact: 'contact-card', location: 'location',
  venue: 'location', live_location: 'live-location', poll: 'poll', game: 'game', invoice: 'invoice', giveaway: 'giveaway',
}
/** What stands for media that are not in the export: their title tells what they were. */
const TITLES: Readonly<Record<string, string>> = { 'Sticker': 'sticker', 'Animation': 'animation', 'Video message': 'video-message', 'Voice message': 'voice-message', 'Photo': 'photo', 'Video file': 'video' }

/** One chat over its pages. */
export class PageChat {
  readonly key: string
  isZoneAssumed = false
  private readonly title: string
  private readonly zone: string
  private from: string | undefined
  private lastLocalAt: number | undefined
  private readonly authors = new Set<string>()
  private readonly reactors = new Set<string>()
  private messages = 0
  private isChannel = false
  private isGroup = false

  /** `twin`: a number where another chat of the export has the same title. */
  constructor(title: string, zone: string, twin = 1) {
    this.title = title
    this.zone = zone
    this.key = twin === 1 ? `page:${title}` : `page:${title}~${twin}`
  }

  /** The items of one message. */
  items(message: PageMessage, path: string): readonly Item[] {
    const { position } = message
    if (message.isService) {
      // A line between two days is no row.
      if (message.id < 0) return []
      if (CHANNEL_LINES.test(message.text)) this.isChannel = true
      else this.isGroup ||= GROUP_LINES.test(message.text)
      return [{ type: 'skipped', reason: 'service-line', path, position }]
    }
    this.messages += 1
    this.from = message.from ?? this.from
    this.isChannel ||= message.hasSignature
    const actor = this.actorOf(this.from)
    this.authors.add(actor)
    const { moment, isRead } = this.momentOf(message.date)
    const item: Writable = { type: 'activity', key: `${this.key}:${message.id}`, verb: 'said', kind: 'message', actor, ...moment, channel: this.key, path, position }
    describe(item, message)
    if (message.repliesTo !== undefined) item.repliesTo = `${this.key}:${message.repliesTo}`
    const items: Item[] = isRead ? [item] : [{ type: 'problem', code: 'bad-time', path, position, missed: true }, item]
    for (const { emoji, names } of message.reactions) for (const name of new Set(names)) items.push(this.reaction(item, emoji, name))
    return items
  }

  /** An account that is gone is one of its chat. */
  private actorOf(name: string | undefined): string {
    return name === undefined || name === DELETED ? `deleted/${this.key}` : name
  }

  private reaction(said: ActivityItem, emoji: string, name: string): Item {
    const actor = this.actorOf(name)
    this.reactors.add(actor)
    return {
      type: 'activity', key: `${said.key}:reaction:${actor}:${emoji}`, verb: 'reacted', kind: 'reaction', actor, at: null, precision: 'none', ...(emoji === '' ? undefined : { text: emoji }), object: said.actor, channel: this.key,
      path: said.path, position: said.position,
    }
  }

  private momentOf(written: string): { readonly moment: Moment; readonly isRead: boolean } {
    const found = DATE.exec(written)
    const [day, month, year, hour, minute, second] = found === null ? [] : found.slice(1, 7).map((part) => Number(part ?? 0))
    if (found === null || year === undefined || month === undefined || day === undefined || !isRealDate(year, month, day) || (hour ?? 0) > 23 || (minute ?? 0) > 59) return { moment: NO_MOMENT, isRead: false }
    const precision = found[6] === undefined ? 'minute' : 'second'
    if (found[7] !== undefined) {
      const offsetMinutes = (Number(found[8]) * 60 + Number(found[9])) * (found[7] === '-' ? -1 : 1)
      return { moment: { at: Date.UTC(year, month - 1, day, hour, minute, second) - offsetMinutes * 60_000, precision, offsetMinutes }, isRead: true }
    }
    this.isZoneAssumed = true
    const moment = notBefore({ ...localToUtc(year, month, day, hour ?? 0, minute ?? 0, second ?? 0, this.zone), precision }, this.lastLocalAt, this.zone)
    this.lastLocalAt = moment.at ?? this.lastLocalAt
    return { moment, isRead: true }
  }

  /** What the chat was, and who was in it: known once all of it was read. `owners`: names of the person, where the export states them. */
  end(owners: ReadonlySet<string>): Item[] {
    const kind = this.kind()
    const items: Item[] = [{ type: 'channel', key: this.key, name: this.title, kind }]
    for (const actor of new Set([...this.authors, ...this.reactors])) {
      const name = actor.startsWith('deleted/') ? DELETED : actor
      items.push({ type: 'identifier', value: actor, kind: kind === 'broadcast' && actor === this.title ? 'service' : actor === name ? 'name' : 'account', name })
    }
    const owner = kind === 'self' ? [...this.authors][0] : kind === 'direct' && this.authors.has(this.title) ? [...this.authors].find((author) => author !== this.title) : undefined
    if (owner !== undefined && owners.size === 0 && !owner.startsWith('deleted/')) items.push({ type: 'owner', actor: owner, name: owner, how: 'stated' })
    return items
  }

  /** A chat of two is called after the other one; a channel speaks as itself. */
  private kind(): ChannelKind {
    if (SAVED.test(this.title)) return 'self'
    if (this.isGroup) return 'group'
    // Somebody whom the person never answered looks the same while it is few words.
    const isAlone = this.messages >= ALONE && this.authors.size === 1 && this.authors.has(this.title)
    if (this.isChannel || isAlone) return 'broadcast'
    return this.authors.size <= 2 && (this.authors.has(this.title) || this.authors.size < 2) ? 'direct' : 'group'
  }
}

/** Kind, words and object. */
function describe(item: Writable, message: PageMessage): void {
  const { media, title, text } = message
  if (text !== '') item.text = text
  if (media === 'call') {
    item.verb = 'called'
    item.kind = /missed|cancelled|declined|busy/iu.test(message.status) ? 'missed-call' : 'phone-call'
    const seconds = /(\d+) seconds?/iu.exec(message.status)?.[1]
    if (seconds !== undefined) item.quantity = Number(seconds)
    return
  }
  if (media !== undefined) {
    item.kind = TITLES[title] ?? KINDS[media] ?? 'file'
    describeMedia(item, message, media)
  } else if (text === '') item.kind = 'empty-message'
  if (message.forwardedFrom !== undefined) {
    item.kind = 'forwarded'
    if (item.object === undefined) item.object = message.forwardedFrom
  }
}

function describeMedia(item: Writable, { title, description, status, href, answers, text }: PageMessage, media: string): void {
  if (media === 'poll') {
    const words = [title, ...answers.map((answer) => answer.replace(/^- /u, ''))].filter((part) => part !== '').join('\n')
    if (text === '' && words !== '') item.text = words
  } else if (media === 'location' || media === 'venue' || media === 'live_location') {
    const point = /(-?\d{1,3}\.\d+), ?(-?\d{1,3}\.\d+)/u.exec(`${status} ${description}`) ?? /[?&/]q=(-?\d{1,3}\.\d+),(-?\d{1,3}\.\d+)/u.exec(href ?? '')
    const name = media === 'venue' ? [title, description].filter((part) => part !== '').join(', ') : ''
    if (point !== null || name !== '') item.place = { ...(point === null ? undefined : { latitude: Number(point[1]), longitude: Number(point[2]) }), ...(name === '' ? undefined : { name }) }
  } else {
    // Files, songs and contacts have their own name as title, all else what they are.
    const file = href === undefined || /^[a-z]+:/iu.test(href) ? undefined : href.slice(href.lastIndexOf('/') + 1)
    const object = ['file', 'audio_file', 'contact', 'invoice', 'game'].includes(media) && title !== '' ? title : file
    if (object !== undefined && object !== '') item.object = object
  }
}
