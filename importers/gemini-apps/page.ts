/** `MyActivity.html`: one block a record, cut out of the bytes so that each has its place (formats/chat/gemini-apps.md, section 3). */
import type { Input } from '../input.ts'
import { decodeEntities } from '../kit/entities.ts'
import { localToUtc } from '../kit/time.ts'
import { wordedDate } from '../kit/worded-date.ts'
import { type ActivityRecord, PRODUCTS } from './record.ts'

const START = Buffer.from('<div class="outer-cell')
/** A block that is longer is no record. */
const BLOCK_LIMIT = 32 * 1024 * 1024

/** A block, and the byte where it begins. */
interface Block { readonly html: string; readonly position: number }

/** A record of a page, of whatever product. */
export interface PageRecord extends ActivityRecord { readonly isOwn: boolean; readonly position: number; readonly isZoneAssumed: boolean }

/** Whether the beginning of a page is of Google's activities, and of how many of these products. */
export function lookAtPage(head: Uint8Array): { readonly records: number; readonly own: number } {
  const titles = [...new TextDecoder().decode(head).matchAll(new RegExp(TITLE, 'gu'))].map(([, title]) => plain(title ?? ''))
  return { records: titles.length, own: titles.filter((title) => PRODUCTS.has(title)).length }
}

/** All records of a page; local times without a known zone are in `zone`. Throws InputError. */
export async function* recordsOfPage(input: Input, path: string, zone: string): AsyncGenerator<PageRecord> {
  for await (const { html, position } of blocksOf(input.stream(path))) {
    const product = plain(TITLE.exec(html)?.[1] ?? '')
    yield { ...readBlock(html, zone), isOwn: PRODUCTS.has(product), position }
  }
}

const TITLE = /mdl-typography--title"?>([^<]*)</u

async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let held = Buffer.alloc(0)
  let base = 0
  let isOpen = false
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk])
    for (let next = held.indexOf(START, isOpen ? 1 : 0); next >= 0; next = held.indexOf(START, 1)) {
      if (isOpen) yield { html: held.toString('utf8', 0, next), position: base }
      held = held.subarray(next)
      base += next
      isOpen = true
    }
    if (held.length > BLOCK_LIMIT) {
      base += held.length - START.length
      held = held.subarray(held.length - START.length)
      isOpen = false
    }
  }
  if (isOpen) yield { html: held.toString('utf8'), position: base }
}

function plain(html: string): string {
  return decodeEntities(html.replaceAll(/<[^>]*>/gu, '')).replaceAll(/[\u00A0\u2003]/gu, ' ').trim()
}

const BODY = /mdl-typography--body-1"?>([^]*?)(?:<div class="content-cell|$)/u
const LINK = /gemini\.google\.com\/app\/([\w-]+)/gu

/** Title, files and date stand in lines of the first cell; what comes behind the date is the answer. */
function readBlock(html: string, zone: string): ActivityRecord & { readonly isZoneAssumed: boolean } {
  const body = BODY.exec(html)?.[1] ?? ''
  const lines = body.split(/<br\s*\/?>/iu)
  let moment: Moment | undefined
  let dateAt = -1
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.includes('<')) continue
    moment = momentOf(plain(line), zone)
    if (moment === undefined) continue
    dateAt = index
    break
  }
  // Without a date nothing tells where the answer begins.
  const before = lines.slice(0, Math.max(1, dateAt)).map(plain)
  const files = before.flatMap((line, index) => (index === 0 ? [] : /^-\s+(.+)$/u.exec(line)?.[1] ?? []))
  const words = before.filter((line, index) => index === 0 || !/^-\s|^Attached \d+ files?\.$/u.test(line))
  const ids = new Set([...html.matchAll(LINK)].map(([, id]) => id))
  return {
    title: words.join('\n').trim(), time: moment?.at, isZoneAssumed: moment?.isAssumed === true, files,
    hasAnswer: dateAt >= 0 && lines.slice(dateAt + 1).some((line) => plain(line) !== ''), conversation: ids.size === 1 ? [...ids][0] : undefined,
  }
}

interface Moment { readonly at: number; readonly isAssumed: boolean }

/** Minutes east of UTC by the names of zones that mean one offset. The zone is the account's when it was exported, in summer and winter alike. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, WET: 0, WEST: 60, BST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, HNEC: 60, HAEC: 120, EET: 120, OEZ: 120, EEST: 180, OESZ: 180, MSK: 180, TRT: 180, SAST: 120,
  EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600, BRT: -180,
  JST: 540, KST: 540, HKT: 480, SGT: 480, WIB: 420, AEST: 600, AEDT: 660, ACST: 570, ACDT: 630, AWST: 480, NZST: 720, NZDT: 780,
}
const ZONE = /(?:^|\s)(?:(GMT|UTC)\s?([+\-−])\s?(\d{1,2})(?::?(\d{2}))?|([A-Z]{1,5}))(?=\s|$)/u
const LONGEST_DATE = 80

function momentOf(line: string, zone: string): Moment | undefined {
  const text = line.replaceAll(/[\u202F\u2009]/gu, ' ')
  if (text.length > LONGEST_DATE || !/\d{1,2}[:.]\d{2}/u.test(text)) return undefined
  const named = [...text.matchAll(new RegExp(ZONE, 'gu'))].findLast(([, base, , , , name]) => base !== undefined || (name !== undefined && name !== 'AM' && name !== 'PM'))
  const naive = wordedDate(named === undefined ? text : `${text.slice(0, named.index)} ${text.slice(named.index + named[0].length)}`)
  if (naive === undefined || naive.precision === 'day') return undefined
  const [, base, sign, hours, minutes, name] = named ?? []
  const offset = base === undefined ? ZONES[name ?? ''] : (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '+' ? 1 : -1)
  if (offset !== undefined) return { at: naive.at - offset * 60_000, isAssumed: false }
  const date = new Date(naive.at)
  const { at } = localToUtc(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), zone)
  return { at, isAssumed: true }
}
