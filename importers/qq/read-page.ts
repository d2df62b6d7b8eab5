/** Messages of a `.mht`: day rows, then rows with name, clock and words (formats/chat/qq.md, section 1b). */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { type Block, type BlockSpeakers, conversationOfBlock, ownerAmong, sawSpeaker } from './blocks.ts'
import { type PageRow, pageRows } from './page.ts'
import { isSystemId, plainName, speakerOf } from './people.ts'
import { endOfFile, localMoment, messageItems, nameOfPath, newFile, type QqFile, serviceLine } from './rows.ts'
import { isRecallLine, speechOf, speechOfText } from './words.ts'

const WITH_ID = /^(.*?)(?:[(（]([1-9]\d{3,11})[)）]|<([^<>\s]+@[^<>\s]+)>)$/u

function personOf({ name }: PageRow): { readonly id: string | undefined; readonly name: string } {
  const found = WITH_ID.exec(name)
  return { id: found?.[2] ?? found?.[3], name: plainName(found === null ? name : found[1] ?? '') }
}

function isMessage({ time }: PageRow): boolean {
  return /^\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?$/u.test(time)
}

/** Names by colour in a block. The first message after a day or head may be drawn in the wrong one. */
interface Colours extends BlockSpeakers { readonly green: Map<string, number> }

/** What a plain row says: a head of a conversation, a day, or nothing. */
function readPlain(plain: string): { readonly group?: string; readonly name?: string; readonly day?: string } {
  const group = /^消息分组[:：]\s*(.*)$/u.exec(plain)
  if (group !== null) return { group: group[1] ?? '' }
  const name = /^消息对象[:：]\s*(.*)$/u.exec(plain)
  if (name !== null) return { name: name[1] ?? '' }
  const day = /^日期[:：]\s*(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})/u.exec(plain)
  return day === null ? {} : { day: day[1] ?? '' }
}

async function survey(input: Input, path: string): Promise<readonly Colours[]> {
  const all: Colours[] = [{ names: new Set(), green: new Map() }]
  let isFirst = true
  for await (const rows of pageRows(input, path)) {
    for (const row of rows) {
      const block = all.at(-1)
      if (!isMessage(row)) {
        if (readPlain(row.plain).name !== undefined) all.push({ names: new Set(), green: new Map() })
        isFirst = true
        continue
      }
      const { id, name } = personOf(row)
      if ((id === undefined ? isSystemId(name) : isSystemId(id)) || block === undefined) continue
      sawSpeaker(block, name, id)
      const vote = (row.isGreen ? 1 : -1) * (isFirst ? 0.25 : 1)
      block.green.set(id ?? name, (block.green.get(id ?? name) ?? 0) + vote)
      isFirst = false
    }
  }
  return all
}

/** Whoever is drawn in green most; else the one of two whose name the conversation does not have. */
function ownerOf(conversation: ReturnType<typeof conversationOfBlock>, colours: Colours | undefined): string | undefined {
  const [most] = [...(colours?.green ?? [])].filter(([, votes]) => votes > 0).toSorted((a, b) => b[1] - a[1])
  return most === undefined || most[0] === conversation.name ? ownerAmong(conversation, colours) : most[0]
}

/** Reads one file. Throws InputError for one that cannot be read. */
export async function* readPage(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const colours = await survey(input, path)
  const file = newFile(path, options.timeZone)
  let index = 0
  let group = ''
  let day = ''
  let block: Block = { group, name: nameOfPath(path) }
  let conversation = conversationOfBlock(block, colours[0])
  for await (const rows of pageRows(input, path)) {
    const items: Item[] = []
    for (const row of rows) {
      if (isMessage(row)) {
        items.push(...itemsOf(row, day, conversation, ownerOf(conversation, colours[index]), file, writer))
        continue
      }
      const plain = readPlain(row.plain)
      group = plain.group ?? group
      day = plain.day ?? day
      if (plain.name === undefined) continue
      index += 1
      block = { group, name: plain.name.trim() }
      conversation = conversationOfBlock(block, colours[index])
      writer.nextFile()
    }
    yield items
  }
  yield endOfFile(file)
}

function itemsOf(row: PageRow, day: string, conversation: ReturnType<typeof conversationOfBlock>, owner: string | undefined, file: QqFile, writer: TalkWriter): Item[] {
  const { id, name } = personOf(row)
  if ((id === undefined ? isSystemId(name) : isSystemId(id)) || isRecallLine(row.body)) return serviceLine(file, row.row)
  const words = speechOfText(row.body)
  const isPlain = words.kind === 'message' || words.kind === 'empty-message'
  const speaker = speakerOf(id, name, conversation.key, owner === undefined ? undefined : owner === (id ?? name))
  return messageItems(file, { position: row.row, conversation, speaker, moment: localMoment(file, `${day} ${row.time}`), speech: row.hasImage && isPlain ? speechOf('photo', words.text ?? '') : words }, writer)
}
