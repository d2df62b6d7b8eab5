/** The parts of a full export beside the chats: who the person is, their contacts, their devices, their stories. */
import { type Item, OWNER } from '../importer.ts'
import { idOf, isRecord, type JsonRecord, numberOf, textOf } from '../kit/json-value.ts'
import { textOfPieces } from './message-text.ts'
import type { Spot } from './message.ts'
import { momentOf } from './moment.ts'

function fullName(record: JsonRecord): string {
  return [textOf(record, 'first_name'), textOf(record, 'last_name')].filter((part) => part !== undefined && part !== '').join(' ')
}

/** `personal_information`: the owner, with phone, handle and what they wrote about themselves. */
export function itemsOfPerson(person: JsonRecord, spot: Spot): Item[] {
  const id = idOf(person, 'user_id')
  if (id === undefined) return []
  const actor = `user${id}`
  const name = fullName(person)
  const items: Item[] = [
    { type: 'owner', actor, name: name === '' ? actor : name, how: 'stated' },
    { type: 'identifier', value: actor, kind: 'account', ...(name === '' ? undefined : { name }) },
  ]
  for (const [field, kind] of [['phone_number', 'phone'], ['username', 'handle']] as const) {
    const value = textOf(person, field)
    if (value === undefined || value === '') continue
    // The person too, not somebody else who is known by a number.
    items.push({ type: 'owner', actor: value, name: name === '' ? actor : name, how: 'stated' }, { type: 'identifier', value, kind, ...(name === '' ? undefined : { name }) })
  }
  const bio = textOfPieces(person['bio'])
  if (bio !== '') items.push({ type: 'claim', key: `bio/${actor}`, kind: 'bio', value: bio, path: spot.path, position: spot.position })
  return items
}

/** One element of a list beside the chats, by the list's name. */
export function itemsOfPart(part: string, value: unknown, spot: Spot): Item[] {
  const { path, position } = spot
  if (!isRecord(value)) return [{ type: 'problem', code: 'not-a-record', path, position, row: true }]
  if (part === 'contacts') return contactItems(value)
  if (part === 'frequent_contacts') return frequentItems(value, spot)
  if (part === 'sessions' || part === 'web_sessions') return [sessionItem(part, value, spot)]
  if (part === 'stories') return [storyItem(value, spot)]
  return [{ type: 'skipped', reason: 'media-only', path, position }]
}

function contactItems(contact: JsonRecord): Item[] {
  const name = fullName(contact)
  const named = name === '' ? undefined : { name }
  const id = idOf(contact, 'user_id')
  const phone = textOf(contact, 'phone_number')
  const items: Item[] = []
  if (id !== undefined && id !== '0') items.push({ type: 'identifier', value: `user${id}`, kind: 'account', ...named })
  if (phone !== undefined && phone !== '') items.push({ type: 'identifier', value: phone, kind: 'phone', ...named })
  return items
}

/** Telegram's own ranking of whom one writes to, calls and asks: a claim, not an act. */
function frequentItems(contact: JsonRecord, { path, position }: Spot): Item[] {
  const category = textOf(contact, 'category') ?? 'people'
  const id = idOf(contact, 'id')
  const rating = numberOf(contact, 'rating')
  if (id === undefined) return []
  return [{
    type: 'claim', key: `frequent/${category}/${id}`, kind: 'frequent-contact', value: textOf(contact, 'name') ?? id,
    about: rating === undefined ? category : `${category} ${rating.toFixed(2)}`, path, position,
  }]
}

function sessionItem(part: string, session: JsonRecord, spot: Spot): Item {
  const kind = part === 'sessions' ? 'session' : 'web-session'
  const key = 'created' in session || 'created_unixtime' in session ? 'created' : 'last_active'
  const moment = momentOf(session, key, spot.zone)
  const device = [
    textOf(session, 'application_name'), textOf(session, 'application_version'), textOf(session, 'domain_name'), textOf(session, 'device_model'), textOf(session, 'browser'),
    textOf(session, 'platform'), textOf(session, 'system_version'),
  ].filter((word) => word !== undefined && word !== '').join(' ')
  const name = [textOf(session, 'last_region'), textOf(session, 'last_country')].filter((word) => word !== undefined && word !== '').join(', ')
  return {
    type: 'activity', key: `${kind}/${moment.at ?? ''}/${device}`, verb: 'logged-in', kind, actor: OWNER, at: moment.at, precision: moment.precision,
    ...(moment.offsetMinutes === undefined ? undefined : { offsetMinutes: moment.offsetMinutes }),
    ...(device === '' ? undefined : { object: device }), ...(name === '' ? undefined : { place: { name } }),
    path: spot.path, position: spot.position,
  }
}

function storyItem(story: JsonRecord, spot: Spot): Item {
  const moment = momentOf(story, 'date', spot.zone)
  const text = textOfPieces(story['caption'] ?? story['text'])
  return {
    type: 'activity', key: `story/${idOf(story, 'id') ?? ''}/${moment.at ?? ''}`, verb: 'posted', kind: 'story', actor: OWNER, at: moment.at, precision: moment.precision,
    ...(moment.offsetMinutes === undefined ? undefined : { offsetMinutes: moment.offsetMinutes }),
    ...(text === '' ? undefined : { text }), path: spot.path, position: spot.position,
  }
}
