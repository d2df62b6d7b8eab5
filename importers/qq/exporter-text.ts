/** QQChatExporter's text: boxed head, then each message as name, 时间, 内容 (formats/chat/qq.md, section 2). */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { textLines } from '../kit/text.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { type BlockSpeakers, ownerAmong, sawSpeaker } from './blocks.ts'
import { isSystemId, plainName, speakerOf } from './people.ts'
import { endOfFile, localMoment, messageItems, nameOfPath, newFile, peerOfPath, type QqFile, serviceLine } from './rows.ts'
import { isRecallLine, speechOfText } from './words.ts'

interface Message { readonly name: string; readonly time: string; readonly position: number; readonly lines: string[]; isOver: boolean }
interface Head { name: string | undefined; isGroup: boolean | undefined }

/** What stands under the words of a message. */
const BELOW = /^(?:资源: \d+ 个文件|提及: |回复: |总计导出 \d+ 条消息|={10,}|-{10,})/u
const FULL_TIME = /^\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}/u
const BODY_LIMIT = 4 * 1024 * 1024

/** Whether the times of a text say when; the exporter may be told to write days alone, or `3天前`. */
export function hasFullTimes(text: string): boolean {
  const times = [...text.matchAll(/^时间: (.*)$/gmu)].map((found) => (found[1] ?? '').trim())
  return times.length === 0 || times.some((time) => FULL_TIME.test(time))
}

/** Takes lines; gives messages. A message begins where a line of 时间 follows one that ends in a colon. */
class Reader {
  readonly head: Head = { name: undefined, isGroup: undefined }
  private open: Message | undefined
  private length = 0
  private before: { line: string; position: number } | undefined

  take(line: string, position: number): Message[] {
    const time = /^时间: (.*)$/u.exec(line)
    const { before } = this
    if (time !== null && before !== undefined && /[:：]\s*$/u.test(before.line)) {
      const done = this.open
      // The name's line was taken for words of the message before.
      if (done !== undefined && done.lines.at(-1) === before.line) done.lines.pop()
      this.open = { name: before.line.trim().replace(/[:：]$/u, ''), time: (time[1] ?? '').trim(), position: before.position, lines: [], isOver: false }
      this.length = 0
      this.before = undefined
      return done === undefined ? [] : [done]
    }
    this.before = { line, position }
    if (this.open === undefined) this.takeHead(line)
    else if (BELOW.test(line)) this.open.isOver = true
    else if (!this.open.isOver || /^.{0,80}[:：]\s*$/u.test(line)) this.addLine(this.open, line)
    return []
  }

  end(): Message[] {
    const done = this.open
    this.open = undefined
    return done === undefined ? [] : [done]
  }

  private addLine(open: Message, line: string): void {
    if (open.isOver || this.length > BODY_LIMIT) return
    this.length += line.length
    open.lines.push(open.lines.length === 0 ? line.replace(/^内容: ?/u, '') : line)
  }

  private takeHead(line: string): void {
    const found = /^(聊天名称|聊天类型)[:：]\s*(.*)$/u.exec(line)
    if (found?.[1] === '聊天名称') this.head.name = (found[2] ?? '').trim()
    else if (found !== null) this.head.isGroup = (found[2] ?? '').startsWith('群')
  }
}

async function* messages(input: Input, path: string, reader: Reader): AsyncGenerator<readonly Message[]> {
  for await (const { first, lines } of textLines(input.stream(path), { chinese: true })) yield lines.flatMap((line, index) => reader.take(line, first + index))
  yield reader.end()
}

/** A name without the title in brackets that groups give. */
function nameOf(message: Message): string {
  return plainName(message.name.replace(/^\[[^\]]{1,20}\]\s+(?=\S)/u, ''))
}

/** Reads one file. Throws InputError for one that cannot be read. */
export async function* readExporterText(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const speakers: BlockSpeakers = { names: new Set() }
  const survey = new Reader()
  for await (const batch of messages(input, path, survey)) for (const message of batch) if (!isSystemId(nameOf(message))) sawSpeaker(speakers, nameOf(message), undefined)
  const { head: { name: written, isGroup } } = survey
  const peer = peerOfPath(path)
  const name = written === undefined || written === '' ? nameOfPath(path) : written
  const conversation = { key: peer?.id ?? name, name, kind: isGroup ?? peer?.isGroup ?? speakers.names.size > 2 ? 'group' as const : 'direct' as const }
  const owner = ownerAmong(conversation, speakers)
  const file = newFile(path, options.timeZone)
  for await (const batch of messages(input, path, new Reader())) {
    yield batch.flatMap((message) => itemsOf(message, conversation, owner, file, writer))
  }
  yield endOfFile(file)
}

function itemsOf(message: Message, conversation: { readonly key: string; readonly name: string; readonly kind: 'group' | 'direct' }, owner: string | undefined, file: QqFile, writer: TalkWriter): Item[] {
  const name = nameOf(message)
  const text = message.lines.join('\n').trim()
  if (isSystemId(name) || isRecallLine(text)) return serviceLine(file, message.position)
  const moment = localMoment(file, message.time)
  return messageItems(file, { position: message.position, conversation, speaker: speakerOf(undefined, name, conversation.key, owner === undefined ? undefined : owner === name), moment, speech: speechOfText(text) }, writer)
}
