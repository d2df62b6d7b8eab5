/** Text files: WeChatMsg's blocks, WeFlow's with names in quotes, chatlog's with the id behind the name. */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { textLines } from '../kit/text.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { wallTime } from '../kit/wall-time.ts'
import { conversationOfPath } from './accounts.ts'
import type { RawRow } from './row.ts'
import { conversationOf, endOfFile, type FileConversation, type FileFacts, type FileTally, itemsOfRow } from './speech.ts'

/** The first line of a message. */
export interface TextHeader { readonly time: string; readonly name: string; readonly id?: string; readonly chat?: { readonly id: string; readonly name: string }; readonly form: 'wechatmsg' | 'weflow' | 'chatlog' }

const TIME_FIRST = /^(\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?) (\S.{0,199})$/u
const TIME_LAST = /^(.{0,100})\(([\w@.-]{2,64})\)(?: \[(.{0,100})\(([\w@.-]{2,64})\)\])? (\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})$/u
const ME_TIME_LAST = /^我(?:\([\w@.-]{2,64}\))?(?: \[(.{0,100})\(([\w@.-]{2,64})\)\])? (\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})$/u

/** A message's first line, or undefined. */
export function readTextHeader(line: string): TextHeader | undefined {
  const first = TIME_FIRST.exec(line)
  if (first !== null) {
    const [, time = '', name = ''] = first
    const quoted = /^'(.{1,198})'$/u.exec(name)
    return quoted === null ? { time, name, form: 'wechatmsg' } : { time, name: quoted[1] ?? '', form: 'weflow' }
  }
  const me = ME_TIME_LAST.exec(line)
  if (me !== null) return { time: me[3] ?? '', name: '我', form: 'chatlog', ...(me[2] === undefined ? undefined : { chat: { id: me[2], name: me[1] ?? '' } }) }
  const last = TIME_LAST.exec(line)
  if (last === null) return undefined
  return { time: last[5] ?? '', name: last[1] ?? '', id: last[2] ?? '', form: 'chatlog', ...(last[4] === undefined ? undefined : { chat: { id: last[4], name: last[3] ?? '' } }) }
}

/** A message whose lines are still coming. */
interface Open { readonly header: TextHeader; readonly position: number; readonly lines: string[] }

/** So many units of one message are kept; more is a file that is none. */
const BODY_LIMIT = 4 * 1024 * 1024

/** Splits a text into messages: a header after a blank line (or at the beginning), then lines until the next. */
class Blocks {
  private open: Open | undefined
  private length = 0
  private isAfterBlank = true

  /** Takes a line; gives the message that it ends. */
  take(line: string, position: number): Open | undefined {
    const header = this.isAfterBlank ? readTextHeader(line) : undefined
    this.isAfterBlank = line.trim() === ''
    if (header !== undefined && wallTime(header.time, 'UTC') !== undefined) {
      const done = this.open
      this.open = { header, position, lines: [] }
      this.length = 0
      return done
    }
    if (this.open !== undefined && this.length < BODY_LIMIT) {
      this.open.lines.push(line)
      this.length += line.length
    }
    return undefined
  }

  end(): Open | undefined {
    const done = this.open
    this.open = undefined
    return done
  }
}

/** A block as a row. One of a single line is the app speaking: its words stand where a name does. */
function rowOf({ header, lines }: Open): RawRow {
  const text = lines.join('\n').trimEnd()
  const isService = header.form === 'wechatmsg' && lines.every((line) => line.trim() === '')
  return {
    ...(header.chat === undefined ? undefined : { conversation: header.chat }), speaker: header.id ?? header.name, ...(header.name === '' ? undefined : { speakerName: header.name }), hasIds: header.id !== undefined,
    isService: isService || header.name === '系统消息' || header.name === '系统', time: header.time, content: text,
    ...(text.startsWith('[链接]') || text.startsWith('[音乐分享]') ? { kind: 'link' as const } : undefined),
  }
}

/** Reads one text. Throws InputError for one that cannot be read. */
export async function* readText(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const { isMany, speakers } = await surveyNames(input, path, writer)
  const facts: FileFacts = { path, zone: options.timeZone }
  const tally: FileTally = { zoneAssumed: false, rounded: 0, rows: 0 }
  const named = conversationOfPath(path, input.name)
  const chats = new Map<string, FileConversation>()
  const chatOf = ({ conversation = named }: RawRow): FileConversation => {
    const key = conversation.id ?? conversation.name ?? ''
    const found = chats.get(key) ?? { ...conversationOf(conversation, isMany, writer), speakers }
    chats.set(key, found)
    return found
  }
  const blocks = new Blocks()
  const items = (open: Open | undefined): Item[] => {
    if (open === undefined) return []
    const row = rowOf(open)
    return itemsOfRow(row, open.position, chatOf(row), facts, tally, writer)
  }
  for await (const { first, lines } of textLines(input.stream(path), { chinese: true })) {
    yield lines.flatMap((line, index) => items(blocks.take(line, first + index)))
  }
  yield [...items(blocks.end()), ...endOfFile(facts, tally)]
}

/** Whether more than two speak in a text, and who the two are. */
async function surveyNames(input: Input, path: string, writer: TalkWriter): Promise<{ readonly isMany: boolean; readonly speakers: readonly string[] | undefined }> {
  const names = new Set<string>()
  const blocks = new Blocks()
  let hasMe = false
  const note = (open: Open | undefined): void => {
    if (open === undefined || rowOf(open).isService === true) return
    const { name, id = name } = open.header
    if (name === '我' || writer.isOwner({ id, name, kind: 'name', isOwner: undefined }) === true) hasMe = true
    else if (names.size < 4) names.add(name)
  }
  for await (const { lines } of textLines(input.stream(path), { chinese: true })) {
    for (const line of lines) note(blocks.take(line, 0))
  }
  note(blocks.end())
  // Without 我 one of the names is the person's.
  const isMany = names.size > (hasMe ? 1 : 2)
  return { isMany, speakers: isMany ? undefined : [...names] }
}
