/** WhatsApp's "Export chat": one text file for each chat, bare or in a zip, with or without media (formats/chat/whatsapp.md). */
import { comparable, chatNameOf, fileForm, isChatFileName, isMediaName, isSentText, languageOfFileName, plainName } from '../whatsapp/chat-name.ts'
import { decideOrder, isUnsorted, readings } from '../whatsapp/date-order.ts'
import { looksLikeChat } from '../whatsapp/look.ts'
import { chatLines } from '../whatsapp/lines.ts'
import { isPhone, MessageReader } from '../whatsapp/messages.ts'
import { type Survey, Surveyor } from '../whatsapp/survey.ts'
import type { Way } from '../whatsapp/ways.ts'
import type { DateOrder } from '../../db/model.ts'
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import { type Input, InputError } from '../input.ts'
import { dateQuestion, type TwoWayDate } from '../kit/date-question.ts'
import { Heads } from '../kit/heads.ts'
import { detectEncoding, type Encoding } from '../kit/text.ts'

const HEAD_BYTES = 64 * 1024
/** So much of a text file is looked at to know it; archives keep as much of each entry at hand. */
const LOOK_BYTES = 16 * 1024
/** Text files with other names that are looked into. */
const OTHER_TEXTS = 1000
const TWO_DAYS_MS = 2 * 86_400_000
/** The app exports the newest messages only: about so many without and with media. */
const CAPS = [[39_900, 40_100], [9_950, 10_050]] as const

/** What is known of one chat file before its messages are read. */
interface Chat {
  readonly path: string
  readonly encoding: Encoding | undefined
  readonly name: string | undefined
  readonly survey: Survey
  /** For each of its ways of writing headers, the orders of dates between which nothing in the file decides. */
  readonly ways: readonly { readonly way: Way; readonly orders: readonly DateOrder[] }[]
}

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const all = input.entries.filter(({ path, bytes }) => /\.txt$/iu.test(path) && bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const paths = new Set(all.map(({ path }) => path))
  const texts = all.filter(({ path }) => !isSentText(path, paths))
  const named = texts.filter(({ path }) => isChatFileName(path))
  const others = texts.filter(({ path }) => !isChatFileName(path)).slice(0, OTHER_TEXTS)
  const reads: string[] = []
  let confidence = 0
  let generation = 'android-dash'
  const heads = new Heads(input)
  for (const { path } of [...named, ...others]) {
    const head = await heads.of(path, LOOK_BYTES)
    const look = head === undefined ? undefined : looksLikeChat(head, isChatFileName(path))
    if (look === undefined) continue
    reads.push(path)
    if (look.confidence > confidence) ({ confidence, generation } = look)
  }
  if (reads.length > 0) {
    // That a chat cannot be read is told when it is its turn.
    reads.push(...heads.unreadable.filter(isChatFileName))
    const folders = new Set(reads.map(folderOf))
    const unused = input.entries.map(({ path }) => path).filter((path) => folders.has(folderOf(path)) && isMediaName(path) && !reads.includes(path))
    return { confidence, generation, reads, unused }
  }
  heads.throwFailure()
  // An encrypted backup, or the report about the account: both hold no chat that could be read.
  const isOther = input.entries.some(({ path }) => /(?:^|\/)msgstore[^/]*\.db(?:\.crypt\d+)?$|whatsapp[ _-]account[ _-]info/iu.test(path))
  return isOther ? { refused: 'wrong-part', confidence: 0.9 } : undefined
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Walks through a chat once; the empty batches let the caller stop in between. */
async function* surveyChat(input: Input, path: string): AsyncGenerator<readonly Item[], Chat> {
  const head = await input.head(path, HEAD_BYTES)
  // A head of ASCII alone tells nothing: then the reader decides at the first byte that is not.
  const encoding = head.some((byte) => byte > 0x7f) ? detectEncoding(head, { chineseToo: true }) : undefined
  const surveyor = new Surveyor()
  for await (const { lines } of chatLines(input.stream(path), encoding)) {
    surveyor.take(lines)
    yield []
  }
  const name = chatNameOf(input, path)
  const survey = surveyor.finish(name, languageOfFileName(path))
  const ways = survey.ways.map((way) => ({ way, orders: decideOrder(way.dates, way.hints, Date.now(), input.entry(path)?.modified) }))
  return { path, encoding, name, survey, ways }
}

/** The dates of one way, each in every order that is left. */
function* writtenDates({ dates, hints: { separator, isPadded } }: Way, orders: readonly DateOrder[]): Generator<TwoWayDate> {
  const latest = Date.now() + TWO_DAYS_MS
  for (const { first, second, third } of dates) {
    const written = [first, second, third].map((number) => String(number).padStart(isPadded ? 2 : 1, '0')).join(separator)
    yield { written, choices: readings({ first, second, third }, orders, latest) }
  }
}

/** Whether a participant is one that the person named on the command line or in a dialog. */
function isNamed(name: string, owners: readonly string[]): boolean {
  return owners.some((owner) => comparable(owner).replace(/^~ ?/u, '') === comparable(name)
    || (isPhone(name) && isPhone(plainName(owner)) && owner.replaceAll(/\D/gu, '') === name.replaceAll(/\D/gu, '')))
}

function isGroup(chat: Chat, people: readonly string[]): boolean {
  return people.length > 2 || chat.survey.hasGroupEvents
}

/** Told by the person; else by "You deleted this message"; else, between two, by the file's name, which names the other. */
function ownerItem(chat: Chat, people: readonly string[], owners: readonly string[]): Item | undefined {
  const { ownerByDeletion } = chat.survey
  const asked = people.find((name) => isNamed(name, owners))
  if (asked !== undefined) return { type: 'owner', actor: asked, name: asked, how: 'asked' }
  let stated = people.find((name) => name === ownerByDeletion)
  if (stated === undefined && chat.name !== undefined && people.length === 2 && !isGroup(chat, people)) {
    const other = fileForm(chat.name)
    const left = people.filter((name) => fileForm(name) !== other)
    if (left.length === 1) [stated] = left
  }
  return stated === undefined ? undefined : { type: 'owner', actor: stated, name: stated, how: 'stated' }
}

/** The chat in natural keys: its name, or the two people of a chat without one. Of a group without one nothing stays the same between two exports. */
function keyNameOf({ name, survey: { people, hasGroupEvents } }: Chat): string {
  if (name !== undefined) return comparable(name)
  return people.length === 2 && !hasGroupEvents ? people.map(comparable).toSorted().join('\n') : ''
}

/** The title as its group writes it, where the file's name has no other; a file's name lacks some signs. */
function shownName(chat: Chat, others: readonly string[]): string {
  const { title } = chat.survey
  if (title !== undefined && (chat.name === undefined || fileForm(title) === fileForm(chat.name))) return title
  return chat.name ?? others.slice(0, 4).join(', ')
}

/** What is known after the messages, of whom among the authors really spoke: the conversation, the owner, remarks. */
function aboutChat(chat: Chat, channel: string, speakers: ReadonlySet<string>, options: ImportOptions, hasMedia: boolean): Item[] {
  const { survey } = chat
  const people = survey.people.filter((name) => speakers.has(name))
  const owner = ownerItem(chat, people, options.owners)
  const others = owner?.type === 'owner' && people.length > 1 ? people.filter((name) => name !== owner.actor) : people
  const items: Item[] = [{
    type: 'channel', key: channel, name: shownName(chat, others), kind: isGroup(chat, people) ? 'group' : 'direct',
  }]
  if (owner !== undefined) items.push(owner)
  items.push({ type: 'note', code: 'zone-assumed' })
  if (chat.encoding === 'windows-1252' || chat.encoding === 'gb18030') items.push({ type: 'note', code: 'encoding-guessed' })
  const [least, most] = CAPS[hasMedia ? 1 : 0]
  if (survey.messages >= least && survey.messages <= most) items.push({ type: 'note', code: 'start-may-be-missing' })
  return items
}

async function* readMessages(input: Input, chat: Chat, reader: MessageReader): AsyncGenerator<readonly Item[]> {
  for await (const { first, lines } of chatLines(input.stream(chat.path), chat.encoding)) {
    reader.take(lines, first)
    yield reader.ready()
  }
  reader.finish()
  yield reader.ready()
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const chats: Chat[] = []
  for (const path of match.reads) {
    try {
      const chat = yield* surveyChat(input, path)
      if (chat.survey.messages > 0) chats.push(chat)
      else yield [{ type: 'problem', code: 'no-messages', path, failed: true }]
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield [{ type: 'problem', code: error.code, path, failed: true }]
    }
  }
  const told = (orders: readonly DateOrder[]): DateOrder | undefined => (options.dateOrder !== undefined && orders.includes(options.dateOrder) ? options.dateOrder : undefined)
  const hasMedia = match.unused.length > 0
  for (const chat of chats) {
    const asked = chat.ways.filter(({ orders }) => told(orders) === undefined)
    const question = asked.map(({ way, orders }) => dateQuestion(chat.path, writtenDates(way, orders))).find((each) => each !== undefined)
    if (question !== undefined) {
      yield [question]
      continue
    }
    const channel = chat.name ?? chat.survey.people.toSorted().slice(0, 8).join(', ')
    const latest = Date.now() + TWO_DAYS_MS
    const orders = new Map(chat.ways.flatMap(({ way, orders: left }) => (left[0] === undefined ? [] : [[way.key, told(left) ?? left[0]] as const])))
    const [main] = chat.ways
    const order = main === undefined ? undefined : orders.get(main.way.key)
    if (main === undefined || order === undefined) continue
    const reader = new MessageReader({
      path: chat.path, channel, keyName: keyNameOf(chat), orders, isUnsorted: isUnsorted(order, main.way.dates, latest), timeZone: options.timeZone, latest, survey: chat.survey,
    })
    try {
      yield* readMessages(input, chat, reader)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield [{ type: 'problem', code: error.code, path: chat.path, failed: true }]
    }
    yield aboutChat(chat, channel, reader.speakers, options, hasMedia)
  }
}

export default defineImporter({
  id: 'whatsapp',
  title: { en: 'WhatsApp', zh: 'WhatsApp' },
  carries: ['talk'],
  yields: ['said', 'called'],
  unit: 'line',
  howTo: {
    wait: { en: 'Ready at once, one chat at a time.', zh: '立即可得，一次导出一个聊天。' },
    steps: [
      { en: 'Open the chat on your phone. Android: ⋮ › More › Export chat. iPhone: tap the name › Export Chat.', zh: '在手机上打开聊天。安卓：⋮ › 更多 › 导出聊天记录。iPhone：点聊天名称 › 导出聊天。' },
      { en: 'Choose “Without media”. The text is all that is read.', zh: '选择“不含媒体”，这里只读文字。' },
      { en: 'In the sheet that opens, choose a way to this computer: AirDrop, a cable (Save to Files), a mail to yourself, or a chat with yourself that is open here too.', zh: '在弹出的分享菜单里选一种传到这台电脑的办法：隔空投送、数据线（先存到“文件”）、发邮件给自己，或发到电脑上也登录着的、给自己的聊天。' },
      { en: 'Drop the file here. Add as many chats as you like.', zh: '把文件拖到这里。可以加入多个聊天。' },
    ],
  },
  identify,
  extract,
})
