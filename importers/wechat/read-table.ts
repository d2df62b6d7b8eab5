/** Tables: two walks, of which the first finds out who speaks where and in which order the dates are. */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { billDateOrder } from '../kit/bill-dates.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { openTable, type Table, type TableRow } from '../kit/table.ts'
import { conversationOfPath, isAppSpeaking, isGroupId, looksLikeId } from './accounts.ts'
import { type Layout, layoutOf } from './columns.ts'
import type { NamedConversation, RawRow } from './row.ts'
import { conversationOf, endOfFile, type FileConversation, type FileFacts, type FileTally, itemsOfRow } from './speech.ts'

/** So many rows may stand before the header: titles of a workbook. */
const PREAMBLE_ROWS = 20
/** Speakers of a chat are counted up to here: a third beside the person makes it a group in any case. */
const SPEAKERS_KEPT = 3

/** Who speaks in one chat beside the person: names by id, all names of each, and whether the rows tell who is the person. */
interface ChatSpeakers { readonly others: Map<string, string | undefined>; readonly names: Set<string>; knowsOwner: boolean }

/** Who speaks in the chats of a file that does not name them, by WeChatMsg's number of the chat (empty where there is one only). */
class Speakers {
  private readonly chats = new Map<string, ChatSpeakers>()
  private readonly writer: TalkWriter

  constructor(writer: TalkWriter) {
    this.writer = writer
  }

  take(token: string, { speaker, speakerName, speakerAliases = [], isOwn, isService, kind }: RawRow): void {
    const chat = this.of(token)
    this.chats.set(token, chat)
    const isAsked = speaker !== undefined && this.writer.isOwner({ id: speaker, name: speakerName, kind: 'name', isOwner: undefined }) === true
    if (isOwn !== undefined || speaker === '我' || isAsked) chat.knowsOwner = true
    if (isOwn === true || isAsked || isService === true || kind === 'service' || speaker === undefined || speaker === '我' || isAppSpeaking(speaker) || isGroupId(speaker)) return
    if (chat.others.size >= SPEAKERS_KEPT && !chat.others.has(speaker)) return
    chat.others.set(speaker, chat.others.get(speaker) ?? speakerName)
    for (const name of [speaker, speakerName, ...speakerAliases]) if (name !== undefined && chat.names.size < 10) chat.names.add(name)
  }

  of(token: string): ChatSpeakers {
    return this.chats.get(token) ?? { others: new Map(), names: new Set(), knowsOwner: false }
  }
}

/** Rows below the header, each sheet with its own; `titles` are the rows above the first. */
async function* rowsOf(table: Table, titles?: string[][]): AsyncGenerator<{ readonly layout: Layout; readonly row: TableRow; readonly isHeader: boolean }> {
  let layout: Layout | undefined
  let before = 0
  for await (const rows of table.rows()) {
    for (const row of rows) {
      if (layout === undefined && before >= PREAMBLE_ROWS) return
      const found = row.problem === undefined && (layout === undefined || row.cells.some((cell) => /^(?:Type|type_name|is_sender|类型|消息类型|Talker|UserName)$/u.test(cell.trim()))) ? layoutOf(row.cells) : undefined
      const isHeader = found !== undefined
      if (layout === undefined && !isHeader) {
        before += 1
        titles?.push([...row.cells])
        continue
      }
      if (layout === undefined) layout = found
      if (layout !== undefined) yield { layout, row, isHeader }
    }
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/** The conversation that the title rows of a workbook name: a cell 微信ID, the id beside it. */
function titledConversation(titles: readonly (readonly string[])[]): NamedConversation {
  let found: NamedConversation = {}
  for (const cells of titles) {
    for (const [index, cell] of cells.entries()) {
      const value = cells.slice(index + 1).find((each) => each.trim() !== '')?.trim()
      if (value === undefined) continue
      if (/^(?:微信ID|wxid|会话ID)[:：]?$/iu.test(cell.trim())) found = { ...found, id: value }
      else if (/^(?:昵称|备注|会话名称|群名称?|显示名称)[:：]?$/u.test(cell.trim()) && !/^(?:微信ID|昵称|备注)[:：]?$/u.test(value)) found = { ...found, name: value }
    }
  }
  return found
}

/** Reads one table. Throws InputError and SheetError for a file that cannot be read. */
export async function* readTable(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const table = await openTable(input, path, { chinese: true })
  const order = await billDateOrder(table, path, (cells) => layoutOf(cells)?.timeAt, options)
  if (typeof order === 'object') {
    yield [order]
    return
  }
  // Only the table of all chats holds more than one; a number is of one database, so one chat may have several.
  const isAll = /(?:^|\/)messages?(?:_utf-?8)?\.csv$/iu.test(path)
  const tokenOf = (row: RawRow): string => (isAll ? row.talkerNumber ?? '' : '')
  const speakers = new Speakers(writer)
  const titles: string[][] = []
  for await (const { layout, row, isHeader } of rowsOf(table, titles)) {
    if (isHeader || row.problem !== undefined || layout.read === undefined) continue
    const read = layout.read(row.cells)
    if (read.conversation?.id === undefined) speakers.take(tokenOf(read), read)
  }
  const facts: FileFacts = { path, zone: options.timeZone, dateOrder: order, date1904: table.date1904 }
  const chats = new Chats(conversationWords(input, path, titles), speakers, writer, isAll)
  const tally: FileTally = { zoneAssumed: false, rounded: 0, rows: 0 }
  let isList = false
  let batch: Item[] = []
  for await (const { layout, row: { row: position, cells, problem, unended }, isHeader } of rowsOf(table)) {
    if (isHeader && tally.rows === 0 && batch.length === 0) continue
    if (problem !== undefined) batch.push({ type: 'problem', code: problem, path, position, row: true })
    else if (isHeader) batch.push({ type: 'skipped', reason: 'header', path, position })
    else if (isBlank(cells)) continue
    else if (layout.person !== undefined) {
      isList = true
      const { id, name } = layout.person(cells)
      // A list of people has no rows to keep, but what is none of them is told.
      if (!/^[\w@.-]{2,64}$/u.test(id)) batch.push({ type: 'problem', code: 'bad-row', path, position, row: true })
      else if (name !== '' && !isGroupId(id)) {
        writer.name(id, name)
        batch.push({ type: 'identifier', value: id, kind: 'account', name })
      }
    } else if (layout.read !== undefined) batch.push(...chats.items(layout.read(cells), tokenOf, position, facts, tally, unended === true))
    if (batch.length >= 1000) {
      yield batch
      batch = []
    }
  }
  yield [...batch, ...(isList ? [] : endOfFile(facts, tally)), ...(chats.isByNumber ? [{ type: 'note' as const, code: 'chats-by-number' }] : [])]
}

function conversationWords(input: Input, path: string, titles: readonly (readonly string[])[]): NamedConversation {
  const titled = titledConversation(titles)
  return { ...conversationOfPath(path, input.name), ...titled }
}

/** The conversation of each row: named by the row, by the file, or by who speaks there. */
class Chats {
  /** Chats were told apart by WeChatMsg's numbers alone. */
  isByNumber = false
  private readonly named: NamedConversation
  private readonly speakers: Speakers
  private readonly writer: TalkWriter
  private readonly isAll: boolean
  private readonly known = new Map<string, FileConversation>()

  constructor(named: NamedConversation, speakers: Speakers, writer: TalkWriter, isAll: boolean) {
    this.named = named
    this.speakers = speakers
    this.writer = writer
    this.isAll = isAll
  }

  items(row: RawRow, tokenOf: (row: RawRow) => string, position: number, facts: FileFacts, tally: FileTally, isCut: boolean): Item[] {
    if (row.time === undefined && (row.unix === undefined || row.unix === '') && (isCut || row.speaker === undefined)) {
      tally.rows += 1
      return [{ type: 'problem', code: isCut ? 'cut-row' : 'bad-row', path: facts.path, position, row: true }]
    }
    return itemsOfRow(row, position, this.of(row, tokenOf(row)), facts, tally, this.writer)
  }

  private of(row: RawRow, token: string): FileConversation {
    const { id } = row.conversation ?? {}
    const key = id === undefined ? `\n${token}` : id
    let found = this.known.get(key)
    if (found === undefined) {
      found = id === undefined ? this.fromSpeakers(token) : conversationOf(row.conversation ?? {}, false, this.writer)
      this.known.set(key, found)
    }
    return found
  }

  private fromSpeakers(token: string): FileConversation {
    const { others, names, knowsOwner } = this.speakers.of(token)
    const [other] = others
    // Where nothing tells who the person is, they are one of those who speak.
    const isMany = others.size > (knowsOwner ? 1 : 2)
    const named = this.isAll ? {} : this.named
    if (this.isAll) this.isByNumber = true
    const speakers = isMany ? undefined : [...names]
    if (named.id !== undefined) return { ...conversationOf({ id: named.id, name: named.name ?? (isMany ? undefined : other?.[1]) }, isMany, this.writer), speakers }
    if (other !== undefined && others.size === 1 && looksLikeSpeakerId(other)) return conversationOf({ id: other[0], name: other[1] ?? named.name }, false, this.writer)
    return { ...conversationOf(this.isAll ? { id: `talker/${token}`, name: other?.[1] } : { name: named.name ?? other?.[1] ?? other?.[0] }, isMany, this.writer), hasId: false, speakers }
  }
}

/** The only other in a chat, where what stands for them is an id and no name. */
function looksLikeSpeakerId([id, name]: readonly [string, string | undefined]): boolean {
  return looksLikeId(id) || (name !== undefined && name !== id)
}
