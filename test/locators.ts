/** Whether positions point at what was read there, for each unit that sources count in. */
import type { LocatorUnit } from '../db/model.ts'
import type { ActivityItem } from '../importers/importer.ts'
import type { Input } from '../importers/input.ts'
import { csvText } from '../importers/kit/csv.ts'
import { repairMojibake } from '../importers/kit/mojibake.ts'
import { openWorkbook } from '../importers/kit/sheet.ts'
import { decodeText } from '../importers/kit/text.ts'

/** A long message may go on over many lines; its beginning is what a locator must show. */
const SHOWN = 24
const LINES = 40

/**
 * Activities of which neither text nor object nor id is where they say they are. Those that carry nothing to look for, or
 * as object only one of `owners` (of whom a row need not speak), must at least lie in the file.
 */
export async function missedLocators(input: Input, unit: LocatorUnit, items: readonly ActivityItem[], owners: readonly string[] = []): Promise<ActivityItem[]> {
  const missed: ActivityItem[] = []
  const places = new Map<string, (position: number) => string | undefined>()
  for (const item of items) {
    const place = places.get(item.path) ?? (await placesOf(await input.bytes(item.path), item.path, unit))
    places.set(item.path, place)
    const shown = place(item.position)
    if (shown === undefined || !contains(shown, item, owners)) missed.push(item)
  }
  return missed
}

async function placesOf(bytes: Uint8Array, path: string, unit: LocatorUnit): Promise<(position: number) => string | undefined> {
  // The words of a page stand between its tags, addresses and names of files within them.
  const shown = (text: string): string => (/\.html?$/i.test(path) ? `${text}\n${text.replace(/<[^<>]*>/g, ' ')}` : text)
  if (unit === 'byte') return (position) => (position < bytes.length ? shown(new TextDecoder().decode(bytes.subarray(position, position + 64 * 1024))) : undefined)
  const { text } = decodeText(bytes, { chinese: true })
  if (unit === 'line') {
    const lines = text.split(/\r\n|[\n\r\u2028]/)
    return (position) => (lines[position - 1] === undefined ? undefined : lines.slice(position - 1, position - 1 + LINES).join('\n'))
  }
  // A source of tables counts the lines of its texts, and the messages of its pages, as rows.
  if (unit === 'row' && /\.(?:txt|jsonl)$/i.test(path)) {
    const lines = text.split(/\r\n|\n/)
    return (position) => (lines[position - 1] === undefined ? undefined : lines.slice(position - 1, position - 1 + LINES).join('\n'))
  }
  if (unit === 'row' && /\.mht$/i.test(path)) {
    const rows = text.replaceAll('&nbsp;', ' ').split(/<tr\b/i).map((row) => row.replaceAll(/<[^>]*>/g, ' '))
    return (position) => rows[position]
  }
  if (unit === 'row' && /\.html?$/i.test(path)) {
    const messages = text.split(/\{\s*["']?type["']?\s*:/)
    return (position) => messages[position]
  }
  // A source of tables counts the objects of a JSON array as its rows.
  if (unit === 'item' || (unit === 'row' && /\.json$/i.test(path))) return itemPlaces(text)
  const rows = new Map<number, string>()
  const found = /\.xlsx$/i.test(path) ? await sheetRows(bytes) : csvText(text)
  for (const { row, cells } of found) rows.set(row, cells.join(' '))
  return (position) => rows.get(position)
}

async function sheetRows(bytes: Uint8Array) {
  const all: { readonly row: number; readonly cells: readonly string[] }[] = []
  const workbook = await openWorkbook(bytes)
  for await (const batch of workbook.rows()) all.push(...batch)
  return all
}

/** The value of a JSON text; of an array that is cut, or an object with one at its end, what is whole. */
function whole(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const start = text.slice(0, text.lastIndexOf('},') + 1)
    return JSON.parse(`${start}]${start.trimStart().startsWith('{') ? '}' : ''}`)
  }
}

/** Items of all arrays of a JSON file, counted through in the order of the file. */
function itemPlaces(text: string): (position: number) => string | undefined {
  const items: string[] = []
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) items.push(JSON.stringify(item))
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner)
  }
  collect(whole(text))
  return (position) => items[position - 1]
}

function contains(shown: string, { text, object, place, key }: ActivityItem, owners: readonly string[]): boolean {
  const plain = `${normalise(shown)}\n${normalise(meant(shown))}`
  // Links are written shortened by some sources, so a text counts up to its first one.
  const told = [text?.replace(/https?:.*/s, ''), owners.includes(object ?? '') ? '' : object].flatMap((value) => normalise(value ?? '') || [])
  if (told.length === 0) return true
  // What a row without a title tells of itself: an order number, an address. The object may be the shop, which no row names.
  const ids = [place?.name, ...key.split(/[|:]/)].flatMap((value) => (normalise(value ?? '').length > 5 ? normalise(value ?? '') : []))
  return [...told, ...ids].some((value) => plain.includes(value.slice(0, SHOWN)))
}

/** The text with what Meta wrote byte by byte put right, piece by piece: the window may begin or end inside one. */
function meant(text: string): string {
  return text.replace(/(?:\\u00[0-9a-f]{2})+/gi, (bytes) => String(JSON.parse(`"${bytes}"`))).replace(/[\u0080-\u00ff]+/g, repairMojibake)
}

/** Letters and digits alone, with the escapes of JSON and HTML undone: exports write the same text in several ways. */
function normalise(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt"\\/]/g, ' ')
    // Marks of pictures among the words, which importers leave out.
    .replace(/\[(?:图片|表情|闪照)\]/g, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp);|<br ?\/?>/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
