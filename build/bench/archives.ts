/** Made-up archives of any size for measuring, written straight to disk and the same every time: 30 % Chinese, 12 % with emoji. */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { configure, ZipWriter } from '@zip.js/zip.js'

/** What can be generated. */
export const KINDS = ['whatsapp', 'telegram', 'amazon', 'chatgpt'] as const
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number]

const ENGLISH = ('the dog was sleeping when I came home from work so we went for a walk and bought coffee bread milk eggs at the corner shop then watched the game '
  + 'tomorrow morning I have a meeting about the new project can you pick up the kids from school please see you at the station around seven dinner with mum on sunday '
  + 'flight hotel booking moving boxes landlord rent payday yoga running doctor appointment birthday present train tickets weekend rain snow holiday beach lol thanks love').split(' ')
const CHINESE = '今天晚上我们去吃火锅吧你觉得怎么样明天早上开会别忘了带电脑孩子放学谁去接妈妈周末来看我们猫又把杯子打翻了快递到了帮我拿一下房租发工资加班好累啊想去旅行看电影学习英语跑步医生生日礼物下雨路上堵车没问题谢谢哈哈'
const EMOJI = ['😂', '👍', '❤️', '🎉', '😭', '🙏', '🐶', '👨‍👩‍👧', '🔥', '🥲']
const PEOPLE = ['Mira', 'Jonas', 'Léa', '小明', 'Tomás', '王芳', 'Ada', 'Noor']
const PRODUCTS = ['Dog food 5 kg', 'Nappies size 3', 'Kitchen scale', 'LED bulbs E27', 'Running shoes', 'USB-C cable', 'Baby monitor', '儿童绘本', 'Coffee beans 1 kg', 'Yoga mat', 'Cat litter', 'Novel, paperback', 'Printer ink', 'Moving boxes', 'Rain jacket']

/** A generator of numbers that is the same on every machine (linear congruential, Numerical Recipes). */
class Numbers {
  #state = 20_240_229
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#state / 0x100000000) * limit)
  }

  pick<Item>(items: ArrayLike<Item>): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}

function sentence(numbers: Numbers): string {
  let text = ''
  if (numbers.below(10) < 3) for (let left = 4 + numbers.below(16); left > 0; left--) text += numbers.pick(CHINESE)
  else for (let left = 2 + numbers.below(13); left > 0; left--) text += text === '' ? numbers.pick(ENGLISH) : ` ${numbers.pick(ENGLISH)}`
  return numbers.below(100) < 12 ? `${text} ${numbers.pick(EMOJI)}` : text
}

const FIRST_DAY = Date.UTC(2012, 0, 1)
/** Before any day on which this can run: an importer takes later days for mistakes. */
const LAST_DAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000
/** Nobody writes between midnight and seven. */
const WAKING_FROM_MS = 7 * 3_600_000
/** The mean of what lies between two messages while that leaves them all in the past. */
const PACE_MS = 210_000

/**
 * Moments by day, one after the other, some minutes apart: as many as are wanted between the first day and the last, so
 * that none is in the future however many they are. Whole seconds.
 */
export function* times(count: number, numbers: { below(limit: number): number }): Generator<Date> {
  const waking = DAY_MS - WAKING_FROM_MS
  const pace = Math.min(PACE_MS, Math.floor(((LAST_DAY - FIRST_DAY) / DAY_MS) * waking / Math.max(1, count)))
  for (let index = 0; index < count; index++) {
    // Time awake since the first day; within its own step each is early or late, so that the order stays.
    const awake = Math.floor((index * pace + numbers.below(pace)) / 1000) * 1000
    yield new Date(FIRST_DAY + Math.floor(awake / waking) * DAY_MS + WAKING_FROM_MS + (awake % waking))
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

function* whatsapp(rows: number): Generator<string> {
  const numbers = new Numbers()
  for (const at of times(rows, numbers)) {
    const date = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
    yield `${date} - ${PEOPLE[numbers.below(5)]}: ${sentence(numbers)}\n`
  }
}

function* telegram(rows: number): Generator<string> {
  const numbers = new Numbers()
  const chats = 20
  yield '{\n "about": "Here is the data you requested.",\n "personal_information": {\n  "user_id": 1000,\n  "first_name": "Mira",\n  "last_name": "",\n  "phone_number": "+00 0",\n  "username": "@mira",\n  "bio": ""\n },\n "chats": {\n  "about": "This page lists all chats from this export.",\n  "list": ['
  for (let chat = 0; chat < chats; chat++) {
    const name = PEOPLE[1 + (chat % (PEOPLE.length - 1))]
    yield `${chat === 0 ? '' : ','}\n   {\n    "name": "${name} ${chat}",\n    "type": "personal_chat",\n    "id": ${2000 + chat},\n    "messages": [`
    const count = Math.floor(rows / chats) + (chat < rows % chats ? 1 : 0)
    let id = 0
    for (const at of times(count, numbers)) {
      id += 1
      const isMine = numbers.below(2) === 0
      const text = sentence(numbers)
      const iso = at.toISOString().slice(0, 19)
      yield `${id === 1 ? '' : ','}\n     {\n      "id": ${id},\n      "type": "message",\n      "date": "${iso}",\n      "date_unixtime": "${at.getTime() / 1000}",\n      "from": "${isMine ? 'Mira' : `${name} ${chat}`}",\n      "from_id": "user${isMine ? 1000 : 2000 + chat}",\n      "text": "${text}",\n      "text_entities": [\n       {\n        "type": "plain",\n        "text": "${text}"\n       }\n      ]\n     }`
    }
    yield '\n    ]\n   }'
  }
  yield '\n  ]\n }\n}\n'
}

function* amazon(rows: number): Generator<string> {
  const numbers = new Numbers()
  yield '\uFEFFWebsite,Order ID,Order Date,Purchase Order Number,Currency,Unit Price,Unit Price Tax,Shipping Charge,Total Discounts,Total Owed,Shipment Item Subtotal,Shipment Item Subtotal Tax,ASIN,Product Condition,Quantity,Payment Instrument Type,Order Status,Shipment Status,Ship Date,Shipping Option,Shipping Address,Billing Address,Carrier Name & Tracking Number,Product Name,Gift Message,Gift Sender Name,Gift Recipient Contact Details\r\n'
  let order = 0
  for (const at of times(rows, numbers)) {
    order += 1
    const price = `${1 + numbers.below(90)}.${two(numbers.below(100))}`
    const time = `${at.toISOString().slice(0, 19)}Z`
    yield `Amazon.de,302-${String(1_000_000 + Math.floor(order / 10_000))}-${String(1_000_000 + order)},${time},Not Applicable,EUR,${price},0.00,0.00,0,${price},${price},0.00,B0${String(10_000_000 + numbers.below(9_999_999))},New,1,Visa - 0000,Closed,Shipped,${time},std-de,"Made-up street 1, Lyon","Made-up street 1, Lyon",DHL(00),"${numbers.pick(PRODUCTS)}, ${numbers.below(500)}",Not Available,Not Available,Not Available\r\n`
  }
}

/** The first conversation holds this part of all rows, so that a reader that keeps a whole conversation is found out. */
const LONG_SHARE = 10
const SHORT_NODES = 40

/** A ChatGPT export on one line: prompts and answers in turn, each a node of the tree; the first conversation is a tenth of all rows. */
function* chatgpt(rows: number): Generator<string> {
  const numbers = new Numbers()
  let made = 0
  let isFirst = true
  let conversation = 0
  let left = 0
  let started = 0
  let parent = ''
  const moments = times(rows, numbers)
  const end = (): string => `},"moderation_results":[],"current_node":"${parent}","plugin_ids":null,"conversation_id":"${uuid(conversation, 0)}","conversation_template_id":null,"gizmo_id":null,"is_archived":false,"safe_urls":[],"default_model_slug":"gpt-4o","id":"${uuid(conversation, 0)}"}`
  for (const at of moments) {
    if (left === 0) {
      if (!isFirst) yield end()
      conversation += 1
      left = isFirst ? Math.max(1, Math.floor(rows / LONG_SHARE)) : SHORT_NODES
      started = at.getTime() / 1000
      parent = 'client-created-root'
      yield `${isFirst ? '[' : ','}{"title":"${sentence(numbers)}","create_time":${started}.25,"update_time":${started}.5,"mapping":{"${parent}":{"id":"${parent}","message":null,"parent":null,"children":["${uuid(conversation, made + 1)}"]}`
      isFirst = false
    }
    made += 1
    left -= 1
    const id = uuid(conversation, made)
    const isPrompt = made % 2 === 1
    const text = isPrompt ? sentence(numbers) : Array.from({ length: 6 }, () => sentence(numbers)).join('\\n\\n')
    const metadata = isPrompt
      ? `{"selected_sources":[],"serialization_metadata":{"custom_symbol_offsets":[]},"request_id":"${id}","message_source":null,"timestamp_":"absolute","message_type":null}`
      : `{"finish_details":{"type":"stop","stop_tokens":[200002]},"is_complete":true,"citations":[],"content_references":[],"message_type":null,"model_slug":"gpt-4o","default_model_slug":"gpt-4o","parent_id":"${parent}","request_id":"${id}","timestamp_":"absolute"}`
    yield `,"${id}":{"id":"${id}","message":{"id":"${id}","author":{"role":"${isPrompt ? 'user' : 'assistant'}","name":null,"metadata":{}},"create_time":${at.getTime() / 1000}.125,"update_time":null,"content":{"content_type":"text","parts":["${text}"]},"status":"finished_successfully","end_turn":${String(!isPrompt)},"weight":1.0,"metadata":${metadata},"recipient":"all","channel":null},"parent":"${parent}","children":[${left === 0 || made === rows ? '' : `"${uuid(conversation, made + 1)}"`}]}`
    parent = id
  }
  yield isFirst ? '[]' : `${end()}]`
}

function uuid(conversation: number, node: number): string {
  return `${conversation.toString(16).padStart(8, '0')}-0000-4000-8000-${node.toString(16).padStart(12, '0')}`
}

/** Under which name an archive is written. */
const FILES: Readonly<Record<Kind, string>> = { whatsapp: 'WhatsApp Chat with Friends.txt', telegram: 'result.json', amazon: 'Your Orders.zip', chatgpt: 'conversations.json' }

/** Where {@link writeArchive} writes. */
export function archivePath(kind: Kind, folder: string): string {
  return join(folder, FILES[kind])
}

/** How many of the rows are to be kept: of the messages to and from an assistant, the person's. */
export function keptRows(kind: Kind, rows: number): number {
  return kind === 'chatgpt' ? Math.ceil(rows / 2) : rows
}

/** The content of an archive, in short pieces; of a zip that of the only file within. */
export function archiveText(kind: Kind, rows: number): Generator<string> {
  return { whatsapp, telegram, amazon, chatgpt }[kind](rows)
}

/** Writes an archive into a folder and gives its path. */
export async function writeArchive(kind: Kind, rows: number, folder: string): Promise<string> {
  const path = archivePath(kind, folder)
  if (kind === 'amazon') return writeZip(path, 'Retail.OrderHistory.1/Retail.OrderHistory.1.csv', archiveText(kind, rows))
  const file = createWriteStream(path)
  for (const piece of pieces(archiveText(kind, rows))) if (!file.write(piece)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
  return path
}

async function writeZip(path: string, name: string, content: Generator<string>): Promise<string> {
  configure({ useWebWorkers: false })
  const file = createWriteStream(path)
  const writer = new ZipWriter(Writable.toWeb(file))
  const source = pieces(content)
  await writer.add(name, new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = source.next()
      if (done === true) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
  }), { level: 6, lastModDate: new Date(Date.UTC(2024, 0, 1)) })
  await writer.close()
  return path
}

/** Joins short pieces to some 64 k characters. */
function* pieces(parts: Generator<string>): Generator<string> {
  let joined = ''
  for (const part of parts) {
    joined += part
    if (joined.length < 65_536) continue
    yield joined
    joined = ''
  }
  if (joined !== '') yield joined
}
