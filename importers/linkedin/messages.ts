/** The rows of messages.csv as items. */
import type { ActivityItem, ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { decodeEntities } from '../kit/entities.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import { htmlText } from '../kit/html-text.ts'
import { repairWindowsMojibake } from '../kit/mojibake.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { openTable } from '../kit/table.ts'
import type { TableRow } from '../kit/table.ts'
import { isoToUtc, offsetAt } from '../kit/time.ts'
import { columnsOf } from './columns.ts'
import type { Columns } from './columns.ts'
import { Conversations, isGone } from './conversations.ts'
import type { Person } from './conversations.ts'

/** So many rows may stand before the header, as a spreadsheet's own. */
const HEADER_WITHIN = 10
/** What a spreadsheet leaves of a text that began like a formula. */
const LOST = /^#(?:NAME\?|VALUE!|REF!|N\/A|DIV\/0!|NUM!|NULL!|ERROR!)$/u

/** Reads tables of messages one after the other, keeping in mind the conversations of all. */
export class MessageReader {
  readonly conversations = new Conversations()
  private readonly ordinal = openOrdinals()
  private readonly options: ImportOptions
  /** Whoever the oldest layout says has sent what went out. */
  private sender: Person | undefined
  private lost = 0
  private isLocal = false

  constructor(options: ImportOptions) {
    this.options = options
  }

  /** The items of one table. Throws InputError or SheetError. */
  async *items(input: Input, path: string): AsyncGenerator<readonly Item[]> {
    let columns: Columns | undefined
    let before = 0
    for await (const rows of (await openTable(input, path)).rows()) {
      const items: Item[] = []
      for (const row of rows) {
        const { cells } = row
        if (columns !== undefined) this.take(row, columns, path, items)
        else if (cells.some((cell) => cell.trim() !== '')) {
          columns = columnsOf(cells)
          if (columns === undefined && ++before > HEADER_WITHIN) {
            yield [{ type: 'problem', code: 'no-header', path, failed: true }]
            return
          }
        }
      }
      yield items
    }
    if (columns === undefined) yield [{ type: 'problem', code: 'no-header', path, failed: true }]
  }

  /** The owner, the conversations, and what was found odd; `names` are those the profile states. */
  end(names: readonly string[]): readonly Item[] {
    const items: Item[] = []
    const owner = this.sender === undefined || names.length > 0 ? this.conversations.owner(names) ?? this.stated() : this.stated()
    if (owner !== undefined) items.push(...this.conversations.meet(owner, owner.value === owner.name ? 'name' : 'account'), { type: 'owner', actor: owner.value, name: owner.name, how: owner.how })
    items.push(...this.conversations.channels(owner?.value))
    if (this.isLocal) items.push({ type: 'note', code: 'zone-assumed' })
    if (this.lost > 0) items.push({ type: 'note', code: 'formula-cells', count: this.lost })
    return items
  }

  private stated(): (Person & { readonly how: 'stated' }) | undefined {
    return this.sender === undefined ? undefined : { ...this.sender, how: 'stated' }
  }

  private take({ row, cells, problem, unended }: TableRow, columns: Columns, path: string, items: Item[]): void {
    if (problem !== undefined) {
      items.push({ type: 'problem', code: problem, path, position: row, row: true })
      return
    }
    if (cells.every((cell) => cell.trim() === '')) return
    const cell = (place: number | undefined): string => (place === undefined ? '' : repairWindowsMojibake(cells[place] ?? '').trim())
    if (columnsOf(cells) !== undefined) items.push({ type: 'skipped', reason: 'header', path, position: row })
    else if (unended === true && cells.length < columns.width) items.push({ type: 'problem', code: 'cut-row', path, position: row, row: true })
    else if (cells.length < 3 || (cell(columns.from) === '' && cell(columns.date) === '')) items.push({ type: 'problem', code: 'bad-row', path, position: row, row: true })
    else if (columns.drafts.some((place) => /^(?:yes|true)$/iu.test(cell(place)))) items.push({ type: 'skipped', reason: 'draft', path, position: row })
    else if (/^spam$/iu.test(cell(columns.folder))) items.push({ type: 'skipped', reason: 'spam', path, position: row })
    else this.giveMessage(cell, columns, { path, position: row }, items)
  }

  private giveMessage(cell: (place: number | undefined) => string, columns: Columns, spot: { readonly path: string; readonly position: number }, items: Item[]): void {
    const from = cell(columns.from)
    const to = cell(columns.to)
    const urls = cell(columns.toUrls).split(/\s*,\s*/u).filter((url) => url !== '')
    const names = namesIn(to, urls.length)
    const key = cell(columns.conversation) || [from, ...names].toSorted().join(', ')
    const title = cell(columns.title)
    const isService = isSponsored(title, from)
    const sender = personOf(from, cell(columns.fromUrl), key)
    const others = urls.map((url, at) => personOf(names.length === urls.length ? names[at] ?? '' : '', url, key))
    this.conversations.note(key, title, isService ? others : [sender, ...others], urls.length === 0 ? to : '')
    if (/^outgoing$/iu.test(cell(columns.direction))) this.sender ??= sender
    items.push(...this.conversations.meet(sender, isService ? 'service' : sender.value === from ? 'name' : 'account'))

    const written = cell(columns.content)
    const isLost = LOST.test(written)
    if (isLost) this.lost += 1
    const text = isLost ? '' : plainText(written)
    const attachment = cell(columns.attachments)
    const subject = plainText(cell(columns.subject))
    const date = cell(columns.date)
    const moment = momentOf(date, this.options.timeZone)
    this.isLocal ||= moment?.isLocal === true
    const kind = attachment !== '' ? 'file' : text === '' ? 'empty-message' : 'message'
    const object = attachment !== '' ? attachment : subject
    const hash = fingerprint(`${from}\n${names.toSorted().join('\n')}\n${text}\n${object}`)
    const item: { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] } = {
      type: 'activity', key: this.ordinal(`${moment?.at ?? date}-${fingerprintText(hash)}`), verb: 'said', kind, actor: sender.value, at: moment?.at ?? null, precision: moment === undefined ? 'none' : moment.precision, channel: key, ...spot,
    }
    if (moment !== undefined) item.offsetMinutes = offsetAt(moment.at, this.options.timeZone)
    if (text !== '') item.text = text
    if (object !== '') item.object = object
    items.push(item)
    if (moment === undefined) items.push({ type: 'problem', code: 'bad-time', ...spot, missed: true })
  }
}

/** Names of the recipients: joined with commas, which a name may hold too, so that the number of addresses decides. */
function namesIn(to: string, count: number): readonly string[] {
  if (to === '') return []
  return count === 1 ? [to] : to.split(/\s*,\s*/u).filter((name) => name !== '')
}

/** An account that is gone is somebody of its conversation; an address is told from a name. */
function personOf(name: string, url: string, conversation: string): Person {
  if (isGone(name) && (url === '' || !/\/in\//u.test(url) || /\/in\/unknown/iu.test(url))) return { value: `${name === '' ? '?' : name}/${conversation}`, name }
  return { value: url === '' ? name : url.replace(/^http:/u, 'https:').replace(/[/?#]+$/u, ''), name }
}

function isSponsored(title: string, from: string): boolean {
  return /^(?:Sponsored Conversation|Sponsored InMail)$/iu.test(title) || /^LinkedIn(?: (?:Team|Corporation|Learning|Premium|News))?$/iu.test(from)
}

function plainText(written: string): string {
  return (/<\/?[a-z][^>]*>/iu.test(written) ? htmlText(written) : decodeEntities(written)).trim()
}

/** `2021-03-04 20:36:00 UTC`; of 2019 and 2020 without a zone. */
function momentOf(written: string, zone: string): { readonly at: number; readonly precision: 'second' | 'minute' | 'day'; readonly isLocal: boolean } | undefined {
  const text = written.replace(/ ?(?:UTC|GMT)$/iu, 'Z')
  const moment = isoToUtc(text, zone)
  if (moment === undefined) return undefined
  const precision = /:\d{2}:\d{2}/u.test(text) ? 'second' : /:\d{2}/u.test(text) ? 'minute' : 'day'
  return { at: moment.at, precision, isLocal: moment.isLocal && !text.endsWith('Z') }
}
