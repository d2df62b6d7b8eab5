/** Telegram Desktop's "Machine-readable JSON": one chat, or everything (formats/chat/telegram.md); its web pages where there is no JSON. */
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import { type Entry, type Input, InputError } from '../input.ts'
import { Heads } from '../kit/heads.ts'
import { jsonItems, type JsonBatch } from '../kit/json-stream.ts'
import { isRecord, JsonError } from '../kit/json-value.ts'
import { itemsOfPart, itemsOfPerson } from '../telegram/account.ts'
import { type Chat, chatOf } from '../telegram/chat.ts'
import { AS_WRITTEN } from '../telegram/faults.ts'
import { chatPlaceOf, isExportPage, lookAtJson, lookAtUtf16, MESSAGES, OPEN } from '../telegram/look.ts'
import { actorOf, itemsOfMessage } from '../telegram/message.ts'
import { isZoneAssumed } from '../telegram/moment.ts'
import { PAGE_NAME, pageItems, SUMMARY_NAME } from '../telegram/pages.ts'
import { PeopleSeen } from '../telegram/people-seen.ts'

const HEAD_BYTES = 64 * 1024
/** So much of a JSON file with another name is looked at; archives keep as much of each entry at hand. */
const LOOK_BYTES = 16 * 1024
/** JSON files that are not called result.json and are looked into. */
const OTHER_JSON = 1000

/** What the exporter lays beside result.json. */
const BESIDE = /^(?:(?:chats\/chat_\d+\/)?(?:photos|video_files|voice_messages|round_video_messages|stickers|files|contacts|profile_pictures|stories)\/|(?:css|js|images|lists|chats)\/|(?:messages\d*|export_results)\.html$)/u

function isNamed(path: string): boolean {
  return /(?:^|\/)result(?: ?\(\d+\))?\.json$/iu.test(path)
}

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const entries = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const json = entries.filter(({ path }) => /\.json$/iu.test(path))
  const reads: string[] = []
  let confidence = 0
  let generation = 'single-chat'
  const heads = new Heads(input)
  const utf16: { path: string; confidence: number }[] = []
  for (const { path } of [...json.filter((entry) => isNamed(entry.path)), ...json.filter((entry) => !isNamed(entry.path)).slice(0, OTHER_JSON)]) {
    const head = await heads.of(path, isNamed(path) ? HEAD_BYTES : LOOK_BYTES)
    if (head === undefined) continue
    const look = await lookAtJson(head, isNamed(path))
    if (look === undefined) {
      const saved = await lookAtUtf16(head, isNamed(path))
      if (saved !== undefined) utf16.push({ path, ...saved })
      continue
    }
    reads.push(path)
    if (look.confidence > confidence) ({ confidence, generation } = look)
  }
  if (reads.length > 0) {
    // That a file cannot be read is told when it is its turn.
    reads.push(...utf16.map(({ path }) => path), ...heads.unreadable.filter(isNamed))
    const folders = reads.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
    const isBeside = (path: string): boolean => folders.some((folder) => path.startsWith(folder) && BESIDE.test(path.slice(folder.length)))
    // Pages beside the JSON are the same chats once more.
    reads.push(...(await pagesIn(entries, false, heads)).filter((path) => !isBeside(path)))
    return { confidence, generation, reads, unused: entries.map(({ path }) => path).filter((path) => !reads.includes(path) && isBeside(path)) }
  }
  const [saved] = utf16
  if (saved !== undefined) return { refused: 'wrong-encoding', confidence: saved.confidence }
  const pages = await pagesIn(entries, input.kind === 'file', heads)
  if (pages.length > 0) return { confidence: 0.95, generation: 'web-pages', reads: pages, unused: besidePages(entries, pages) }
  heads.throwFailure()
  return undefined
}

/** The pages of chats, and where there are any the page about the person. A page alone may have any name. */
async function pagesIn(entries: readonly Entry[], isFile: boolean, heads: Heads): Promise<readonly string[]> {
  const pages: string[] = []
  for (const { path } of entries.filter((entry) => isFile || PAGE_NAME.test(entry.path))) {
    const head = await heads.of(path, LOOK_BYTES)
    if (head !== undefined && isExportPage(head)) pages.push(path)
  }
  return pages.length === 0 ? [] : [...entries.map(({ path }) => path).filter((path) => SUMMARY_NAME.test(path)), ...pages]
}

function besidePages(entries: readonly Entry[], pages: readonly string[]): readonly string[] {
  const folders = [...new Set(pages.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))]
  return entries.map(({ path }) => path).filter((path) => !pages.includes(path) && folders.some((folder) => path.startsWith(folder) && BESIDE.test(path.slice(folder.length))))
}

/** The fields of a chat come before its messages; where they do not, the file is walked once more for them alone. */
async function readChatFields(input: Input, path: string): Promise<Map<string, Record<string, unknown>>> {
  const chats = new Map<string, Record<string, unknown>>()
  try {
    for await (const batch of jsonItems(input.stream(path), OPEN, { ...AS_WRITTEN, skip: MESSAGES })) takeField(chats, batch)
  } catch (error) {
    // The main walk meets the same end and reports it.
    if (!(error instanceof JsonError)) throw error
  }
  return chats
}

const CHAT_FIELDS = new Set<unknown>(['name', 'type', 'id'])

function takeField(chats: Map<string, Record<string, unknown>>, batch: JsonBatch): void {
  const field = batch.path.at(-1)
  if (batch.isItem || !CHAT_FIELDS.has(field)) return
  const place = chatPlaceOf(batch.path)
  if (place === undefined) return
  const fields: Record<string, unknown> = chats.get(place) ?? {}
  fields[String(field)] = batch.values[0]
  chats.set(place, fields)
}

/** One file: keeps what its walk needs to know. */
class FileReader {
  readonly people: PeopleSeen
  rows = 0
  private isZoneNoted = false
  private isWalked = false
  private readonly input: Input
  private readonly path: string
  private readonly zone: string
  private fields = new Map<string, Record<string, unknown>>()
  private place: string | undefined
  private chat: Chat | undefined

  constructor(input: Input, path: string, options: ImportOptions) {
    this.input = input
    this.path = path
    this.zone = options.timeZone
    this.people = new PeopleSeen(options.owners)
  }

  async items(batch: JsonBatch): Promise<readonly Item[]> {
    const { path } = this
    const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: batch.isItem }))
    if (batch.repaired > 0) items.push({ type: 'note', code: 'ids-without-quotes', count: batch.repaired })
    if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
    const [part] = batch.path
    if (batch.isItem && batch.path.at(-1) === 'messages') await this.takeMessages(batch, items)
    else if (batch.isItem) this.takeParts(String(part), batch, items)
    else if (part === 'personal_information' && isRecord(batch.values[0])) {
      for (const item of itemsOfPerson(batch.values[0], { path, position: batch.at[0] ?? 0, zone: this.zone })) items.push(this.people.note(item))
    } else if (part === 'other_data') items.push({ type: 'note', code: 'other-data-unused' })
    else takeField(this.fields, batch)
    return items
  }

  private async takeMessages(batch: JsonBatch, items: Item[]): Promise<void> {
    const place = chatPlaceOf(batch.path) ?? ''
    if (place !== this.place) {
      this.place = place
      this.chat = chatOf(this.fields.get(place) ?? {})
      // One more walk gives the fields of all chats; a second would give no more.
      if (this.chat === undefined && !this.isWalked) {
        this.isWalked = true
        for (const [key, fields] of await readChatFields(this.input, this.path)) this.fields.set(key, fields)
        this.chat = chatOf(this.fields.get(place) ?? {})
      }
      // A chat without type or id (somebody cut the file by hand) still has messages.
      this.chat ??= { key: `chat-${place}`, name: place, type: '', kind: 'group' }
      items.push({ type: 'channel', key: this.chat.key, name: this.chat.name, kind: this.chat.kind })
      // The fields are not needed again, and an export may have thousands of chats.
      this.fields.delete(place)
    }
    const { chat, people, path, zone } = this
    if (chat === undefined) return
    for (const [index, message] of batch.values.entries()) {
      if (message === undefined) continue
      if (!this.isZoneNoted && isRecord(message) && isZoneAssumed(message, 'date')) {
        this.isZoneNoted = true
        items.push({ type: 'note', code: 'zone-assumed' })
      }
      const found = itemsOfMessage(message, chat, { path, position: batch.at[index] ?? 0, zone }, people.owner)
      // A payment that a bot's notice tells of is not the bot's, and the notice does not name the payer.
      if (found[0]?.type === 'activity' && (found[0].verb !== 'paid' || !isRecord(message) || found[0].actor === actorOf(message, chat))) people.meet(message, found[0].actor, chat, items)
      for (const item of found) items.push(item)
      this.rows += 1
    }
  }

  private takeParts(part: string, batch: JsonBatch, items: Item[]): void {
    for (const [index, value] of batch.values.entries()) {
      if (value === undefined) continue
      items.push(...itemsOfPart(part, value, { path: this.path, position: batch.at[index] ?? 0, zone: this.zone }))
      this.rows += 1
    }
  }
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const isPage = (path: string): boolean => match.generation === 'web-pages' || /\.html?$/iu.test(path)
  yield* pageItems(input, match.reads.filter(isPage), options.timeZone)
  for (const path of match.reads) {
    if (isPage(path)) continue
    const reader = new FileReader(input, path, options)
    try {
      for await (const batch of jsonItems(input.stream(path), OPEN, AS_WRITTEN)) {
        const items = await reader.items(batch)
        if (items.length > 0) yield items
      }
    } catch (error) {
      if (error instanceof JsonError) yield [{ type: 'problem', code: error.code, path, position: error.at, failed: reader.rows === 0 }]
      else if (error instanceof InputError) yield [{ type: 'problem', code: error.code, path, failed: true }]
      else throw error
    }
  }
}

export default defineImporter({
  id: 'telegram',
  title: { en: 'Telegram', zh: 'Telegram' },
  carries: ['talk', 'profile'],
  yields: ['said', 'posted', 'called', 'reacted', 'paid', 'logged-in'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Some minutes to an hour. For new sign-ins Telegram asks for a day of waiting.', zh: '几分钟到一小时。新登录的设备要先等一天。' },
    steps: [
      { en: 'Install Telegram Desktop from desktop.telegram.org. The store version and phones cannot export.', zh: '从 desktop.telegram.org 安装 Telegram Desktop。应用商店版和手机版不能导出。' },
      { en: 'Settings › Advanced › Export Telegram data. For one chat: the chat’s menu › Export chat history.', zh: '设置 › 高级 › 导出 Telegram 数据。只要一个聊天：聊天菜单 › 导出聊天记录。' },
      { en: 'Under “Format” choose “Machine-readable JSON”. Photos and files are not needed.', zh: '“格式”选“机器可读的 JSON”。照片和文件不必勾选。' },
      { en: 'Drop the folder, or result.json, here.', zh: '把文件夹或 result.json 拖到这里。' },
    ],
  },
  identify,
  extract,
})
