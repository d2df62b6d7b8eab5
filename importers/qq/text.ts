/** The old client's own export as text (formats/chat/qq.md, section 1a): blocks of conversations, each message under a line with time and name. */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { textLines } from '../kit/text.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { wallTime } from '../kit/wall-time.ts'
import { isSystemId, plainName, speakerOf } from './people.ts'
import { type Block, type BlockSpeakers, conversationOfBlock, ownerAmong, sawSpeaker } from './blocks.ts'
import { endOfFile, localMoment, messageItems, nameOfPath, newFile, type QqFile, serviceLine } from './rows.ts'
import { isRecallLine, speechOfText } from './words.ts'

/** The first line of a message. */
export interface TextHeader { readonly time: string; readonly name: string; readonly id: string | undefined }

const HEADER = /^(\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}:\d{2}(?: [AP]M)?)(?: (.*))?$/u
const WITH_ID = /^(.*?)(?:[(（]([1-9]\d{3,11})[)）]|<([^<>\s]+@[^<>\s]+)>)$/u
const RULE = /^={16,}$/u
/** So many units of one message are kept. */
const BODY_LIMIT = 4 * 1024 * 1024

/** A message's first line, or undefined. */
export function readHeader(line: string): TextHeader | undefined {
  const found = HEADER.exec(line)
  if (found === null) return undefined
  const rest = found[2] ?? ''
  const named = WITH_ID.exec(rest)
  return { time: found[1] ?? '', name: plainName(named === null ? rest : named[1] ?? ''), id: named?.[2] ?? named?.[3] }
}

interface Message { readonly header: TextHeader; readonly position: number; readonly lines: string[] }

/** Takes lines; gives blocks and messages in order. */
class Reader {
  private open: Message | undefined
  private length = 0
  private isAfterBlank = true
  private group: string | undefined
  private last = ''
  private hasIds = false

  take(line: string, position: number): (Message | Block)[] {
    if (RULE.test(line)) return this.end()
    const group = /^消息分组[:：]\s*(.*)$/u.exec(line)
    const object = /^消息对象[:：]\s*(.*)$/u.exec(line)
    // Only between rules: the words may stand in a message too.
    if (this.open === undefined && (group !== null || object !== null)) {
      if (group !== null) this.group = group[1] ?? ''
      this.isAfterBlank = true
      this.last = ''
      this.hasIds = false
      return object === null ? [] : [{ group: this.group ?? '', name: (object[1] ?? '').trim() }]
    }
    const header = readHeader(line)
    const isHeader = header !== undefined && this.isHeader(header)
    this.isAfterBlank = line.trim() === ''
    if (isHeader) {
      const done = this.end()
      this.open = { header, position, lines: [] }
      this.last = header.time
      this.hasIds ||= header.id !== undefined && !isSystemId(header.id)
      return done
    }
    if (this.open !== undefined && this.length < BODY_LIMIT) {
      this.open.lines.push(line)
      this.length += line.length
    }
    return []
  }

  /** Messages are in the order of time. A line of a pasted talk is older, and has no number where all headers have one. */
  private isHeader(header: TextHeader): boolean {
    const [at, last] = [header.time, this.last].map((time) => wallTime(time, 'UTC')?.at)
    const isOlder = at !== undefined && last !== undefined && at < last
    return this.isAfterBlank ? header.id !== undefined || !this.hasIds || !isOlder : header.id !== undefined && !isOlder
  }

  end(): Message[] {
    const done = this.open
    this.open = undefined
    this.length = 0
    return done === undefined ? [] : [done]
  }
}

async function* parts(input: Input, path: string): AsyncGenerator<readonly (Message | Block)[]> {
  const reader = new Reader()
  for await (const { first, lines } of textLines(input.stream(path), { chinese: true })) {
    const found = lines.flatMap((line, index) => reader.take(line, first + index))
    if (found.length > 0) yield found
  }
  yield reader.end()
}

/** Whether the app speaks: under its own number, or of a recall. */
function isService({ header: { id, name }, lines }: Message): boolean {
  return isSystemId(id ?? name) || isRecallLine(lines.join('\n'))
}

/** Who speaks in each block, in the order of the file. */
async function survey(input: Input, path: string): Promise<readonly BlockSpeakers[]> {
  const all: BlockSpeakers[] = [{ names: new Set() }]
  for await (const batch of parts(input, path)) {
    for (const part of batch) {
      if ('group' in part) all.push({ names: new Set() })
      else if (!isService(part)) sawSpeaker(all.at(-1), part.header.name, part.header.id)
    }
  }
  return all
}

/** Reads one file. Throws InputError for one that cannot be read. */
export async function* readText(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const speakers = await survey(input, path)
  const file = newFile(path, options.timeZone)
  const seen = new Set<string>()
  let index = 0
  let block: Block = { group: '', name: nameOfPath(path) }
  let isCopy = false
  let conversation = conversationOfBlock(block, speakers[0])
  for await (const batch of parts(input, path)) {
    const items: Item[] = []
    for (const part of batch) {
      if ('group' in part) {
        index += 1
        block = part
        // Whoever was talked to lately stands in the list of recent contacts once more.
        isCopy = seen.has(part.name) && /最近联系人/u.test(part.group)
        seen.add(part.name)
        conversation = conversationOfBlock(part, speakers[index])
        writer.nextFile()
      } else if (isCopy) {
        file.rows += 1
        items.push({ type: 'skipped', reason: 'same-row', path, position: part.position })
      } else items.push(...itemsOf(part, conversation, ownerAmong(conversation, speakers[index]), file, writer))
    }
    yield items
  }
  yield endOfFile(file)
}

function itemsOf(message: Message, conversation: ReturnType<typeof conversationOfBlock>, owner: string | undefined, file: QqFile, writer: TalkWriter): Item[] {
  const { header: { id, name, time }, position, lines } = message
  if (isService(message)) return serviceLine(file, position)
  const isOwner = owner === undefined ? undefined : owner === (id ?? name)
  return messageItems(file, { position, conversation, speaker: speakerOf(id, name, conversation.key, isOwner), moment: localMoment(file, time), speech: speechOfText(lines.join('\n').trimEnd()) }, writer)
}
