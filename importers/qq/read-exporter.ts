/** QQChatExporter's files: one JSON, or a manifest with chunks of JSON Lines, or a chunk that somebody passed on alone. */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { ItemCount } from '../kit/item-count.ts'
import { jsonLines } from '../kit/json-lines.ts'
import { jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, type JsonRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { asUtf8 } from '../kit/utf8-stream.ts'
import { type ExporterChat, isExporterMessage, itemsOfExporterMessage } from './exporter-message.ts'
import { isSystemId } from './people.ts'
import { endOfFile, nameOfPath, newFile, peerOfPath } from './rows.ts'

const OPEN: readonly JsonPath[] = [[], ['messages'], ['avatars']]

function ids(record: JsonRecord, ...keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => { const id = idOf(record, key); return id === undefined || isSystemId(id) ? [] : [id] }))
}

/** What `chatInfo` tells; `isMany` where it does not: whether more than two speak. */
function chatOf(info: JsonRecord, path: string, isMany: boolean): ExporterChat {
  const peer = peerOfPath(path)
  const type = textOf(info, 'type')
  const isGroup = type === undefined ? peer?.isGroup ?? isMany : type === 'group'
  const peerIds = ids(info, 'peerUin', 'peerUid')
  const id = idOf(info, 'peerUin') ?? peer?.id ?? idOf(info, 'peerUid')
  const written = textOf(info, 'name')
  const name = written === undefined || written === '' ? id ?? nameOfPath(path) : written
  const numbers = new Map<string, string>()
  for (const [uid, uin] of [['selfUid', 'selfUin'], ['peerUid', 'peerUin']] as const) {
    const [from, to] = [idOf(info, uid), idOf(info, uin)]
    if (from !== undefined && to !== undefined) numbers.set(from, to)
  }
  return {
    conversation: { key: id === undefined || isSystemId(id) ? name : id, name, kind: isGroup ? 'group' : 'direct' }, own: ids(info, 'selfUin', 'selfUid'),
    peer: isGroup ? new Set() : peerIds.size > 0 ? peerIds : new Set(peer === undefined ? [] : [peer.id]), numbers,
  }
}

/** Tells the person's own name, which their messages may lack. */
function tellOwner(info: JsonRecord, writer: TalkWriter): void {
  const name = textOf(info, 'selfName')
  const id = idOf(info, 'selfUin') ?? idOf(info, 'selfUid')
  if (id !== undefined && name !== undefined && name !== '' && name !== id) writer.name(id, name)
}

/** The fields of a JSON file beside its messages, and whether more than two speak where they do not say. */
async function survey(input: Input, path: string): Promise<{ readonly info: JsonRecord; readonly isMany: boolean }> {
  let info: JsonRecord | undefined
  try {
    for await (const { path: [field, deeper], isItem, values } of jsonItems(asUtf8(input.stream(path), { chinese: true }), OPEN, { skip: [['messages'], ['avatars']] })) {
      if (!isItem && deeper === undefined && field === 'chatInfo' && isRecord(values[0])) [info] = values as readonly JsonRecord[]
    }
    if (info !== undefined && textOf(info, 'type') !== undefined) return { info, isMany: false }
    const senders = new Set<string>()
    for await (const { path: [field], isItem, values } of jsonItems(asUtf8(input.stream(path), { chinese: true }), OPEN)) {
      if (isItem && field === 'messages') for (const value of values) addSender(senders, value)
      if (senders.size > 2) break
    }
    return { info: info ?? {}, isMany: senders.size > 2 }
  } catch (error) {
    // The walk that reads meets the same end and reports it.
    if (!(error instanceof JsonError)) throw error
    return { info: info ?? {}, isMany: false }
  }
}

function addSender(senders: Set<string>, value: unknown): void {
  const sender = isRecord(value) ? recordOf(value, 'sender') : undefined
  const id = sender === undefined ? undefined : idOf(sender, 'uin') ?? idOf(sender, 'uid')
  if (id !== undefined && !isSystemId(id)) senders.add(id)
}

/** Reads one JSON. Throws InputError for a file that cannot be read. */
export async function* readExporter(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const { info, isMany } = await survey(input, path)
  const chat = chatOf(info, path, isMany)
  tellOwner(info, writer)
  const file = newFile(path, options.timeZone)
  const count = new ItemCount()
  try {
    for await (const batch of jsonItems(asUtf8(input.stream(path), { chinese: true }), OPEN)) {
      const numberOf = count.take(batch)
      if (!batch.isItem || batch.path[0] !== 'messages') continue
      const items: Item[] = batch.bad.map(({ index, code }) => ({ type: 'problem', code, path, position: numberOf(index), row: true }))
      for (const [index, value] of batch.values.entries()) {
        if (value === undefined) continue
        if (isExporterMessage(value)) items.push(...itemsOfExporterMessage(value, numberOf(index), chat, file, writer))
        else items.push({ type: 'problem', code: 'not-a-message', path, position: numberOf(index), row: true })
      }
      yield items
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    yield [{ type: 'problem', code: error.code, path, failed: file.rows === 0 }]
    if (file.rows === 0) return
  }
  yield endOfFile(file)
}

/** The folder of a path, with its `/`. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Reads a manifest's own fields and its chunks, in their order. */
export async function* readChunks(input: Input, manifest: string | undefined, chunks: readonly string[], options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  let info: JsonRecord | undefined
  if (manifest !== undefined) {
    const fields: Record<string, unknown> = {}
    try {
      for await (const { path: [field, deeper], isItem, values } of jsonItems(input.stream(manifest), [[]], { skip: [['statistics'], ['avatars']] })) if (!isItem && deeper === undefined && typeof field === 'string') fields[field] = values[0]
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      yield [{ type: 'problem', code: error.code, path: manifest, failed: true }]
    }
    info = recordOf(fields, 'chatInfo')
    yield missingChunks(input, manifest, recordOf(fields, 'chunked') ?? {})
  }
  const isMany = info === undefined && await areMany(input, chunks)
  const chat = chatOf(info ?? {}, manifest ?? chunks[0] ?? '', isMany)
  if (info !== undefined) tellOwner(info, writer)
  for (const path of chunks) {
    const file = newFile(path, options.timeZone)
    for await (const lines of jsonLines(input.stream(path))) {
      const items: Item[] = []
      for (const { line: position, value } of lines) {
        if (isExporterMessage(value)) items.push(...itemsOfExporterMessage(value, position, chat, file, writer))
        else {
          file.rows += 1
          items.push({ type: 'problem', code: value === undefined ? 'json-syntax' : 'not-a-message', path, position, row: true })
        }
      }
      yield items
    }
    yield endOfFile(file)
  }
}

/** Chunks that a manifest lists and the archive has not. */
function missingChunks(input: Input, manifest: string, chunked: JsonRecord): Item[] {
  const folder = folderOf(manifest)
  const listed = listOf(chunked, 'chunks').flatMap((chunk) => (isRecord(chunk) ? textOf(chunk, 'relativePath') ?? textOf(chunk, 'file') ?? textOf(chunk, 'fileName') ?? [] : []))
  const names = new Set(input.entries.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))
  return listed.some((path) => !names.has(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))) ? [{ type: 'problem', code: 'part-missing', path: manifest }] : []
}

async function areMany(input: Input, chunks: readonly string[]): Promise<boolean> {
  const senders = new Set<string>()
  for (const path of chunks) {
    for await (const lines of jsonLines(input.stream(path))) {
      for (const { value } of lines) addSender(senders, value)
      if (senders.size > 2) return true
    }
  }
  return false
}
