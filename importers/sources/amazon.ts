/**
 * Amazon's "Request my data": orders of all generations, refunds, digital purchases, subscriptions, searches, cart, lists,
 * reviews, Audible, Kindle, Prime Video and the advertising audiences; also the order history reports of before 2023.
 * Folder names differ from zip to zip and an archive holds only the categories that were asked for.
 */
import { openAdvertising, openRegions, openSubscriptions, readSubscribeAndSave } from '../amazon/claims.ts'
import { orderDates } from '../amazon/date-order.ts'
import { openBorrowed, openDigitalContent, openDigitalItems, openDigitalOrders, openDigitalReturns, openDigitalSums } from '../amazon/digital.ts'
import { isCandidate, isKnownName, isOwn, isUnused, jsonRole, roleOf } from '../amazon/files.ts'
import type { Role } from '../amazon/files.ts'
import { openCart, openSearches, readLists } from '../amazon/interest.ts'
import { KINDLE, LISTENING, openAudibleLibrary, openMedium, openMembership, PRIME_VIDEO } from '../amazon/media.ts'
import { openReviews, openSellerFeedback, openVotes } from '../amazon/opinions.ts'
import { openItemsReport, openOrdersReport } from '../amazon/order-reports.ts'
import { openOrders, openReplacements } from '../amazon/orders.ts'
import { openRefunds, openReturns } from '../amazon/refunds.ts'
import { isDelimiterLine, readTable } from '../amazon/table.ts'
import type { Header, Reading, RowReader, Shared } from '../amazon/table.ts'
import type { Importer, ImportOptions, Item, Match } from '../importer.ts'
import { defineImporter } from '../importer.ts'
import type { Input } from '../input.ts'
import { JsonError } from '../kit/json-value.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { readingProblem, tableHeads } from '../kit/table.ts'

const TABLES: Readonly<Partial<Record<Role, (header: Header, reading: Reading) => RowReader>>> = {
  replacements: openReplacements, 'digital-orders': openDigitalOrders, 'digital-sums': openDigitalSums,
  orders: openOrders, 'items-report': openItemsReport, 'orders-report': openOrdersReport, refunds: openRefunds, returns: openReturns,
  'digital-items': openDigitalItems, 'digital-content': openDigitalContent, 'digital-returns': openDigitalReturns, borrowed: openBorrowed,
  searches: openSearches, cart: openCart, reviews: openReviews, 'seller-feedback': openSellerFeedback, votes: openVotes,
  'audible-library': openAudibleLibrary, 'audible-listening': openMedium(LISTENING), 'audible-membership': openMembership,
  kindle: openMedium(KINDLE), 'prime-video': openMedium(PRIME_VIDEO),
  advertising: openAdvertising, subscriptions: openSubscriptions, regions: openRegions,
}

/** In this order, since the first three are joined to what comes after them. */
const ORDER = [...Object.keys(TABLES), 'subscribe-and-save', 'wish-list', 'unknown-header']

/** Reports of other marketplaces, and tables that people save again in a spreadsheet: their dates may begin with the day. */
const TWO_WAY_DATES: ReadonlySet<Role> = new Set(['orders', 'items-report', 'orders-report', 'refunds', 'returns'])

/** More tables than this are not looked into when their names say nothing. */
const LOOKED_INTO = 300

interface Found { readonly path: string; readonly role: Role; readonly isHtml: boolean }

async function findFiles(input: Input, paths?: ReadonlySet<string>): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const { path } of input.entries) {
    const role = jsonRole(path)
    if (role !== undefined && (paths?.has(path) ?? true)) found.push({ path, role, isHtml: false })
  }
  const any = input.entries.filter(({ path }) => /\.(?:csv|tsv|txt|xlsx)$/i.test(path)).length <= LOOKED_INTO
  for (const { path, head } of await tableHeads(input, (name) => isCandidate(name, any))) {
    if (jsonRole(path) !== undefined || (paths !== undefined && !paths.has(path)) || isUnused(path)) continue
    const header = head.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== '') && !isDelimiterLine(cells))?.cells ?? []
    const role = roleOf(path, header)
    if (role !== undefined) found.push({ path, role, isHtml: /^\s*<(?:!doctype|html|\?xml)/i.test(head.text) })
  }
  return found.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || (a.path < b.path ? -1 : 1))
}

async function identify(input: Input): ReturnType<Importer['identify']> {
  const found = await findFiles(input)
  const first = found[0]
  if (first === undefined) return input.entries.some(({ path }) => isOwn(path)) ? { refused: 'wrong-part', confidence: 0.6 } : undefined
  if (found.every(({ isHtml }) => isHtml)) return { refused: 'html-instead-of-json', confidence: 0.9 }
  // An empty file of Amazon's own name is read too: it says that there is nothing.
  const reads = [...found.map(({ path }) => path), ...input.entries.filter(({ path, bytes }) => bytes === 0 && isKnownName(path)).map(({ path }) => path)]
  const read = new Set(reads)
  const unused = input.entries.map(({ path }) => path).filter((path) => !read.has(path) && isUnused(path))
  return { confidence: found.every(({ role }) => role === 'unknown-header') ? 0.91 : 0.99, generation: generationOf(found), reads, unused }
}

function generationOf(found: readonly Found[]): string {
  const orders = found.find(({ role }) => role === 'orders')?.path
  if (orders !== undefined) return /\.json$/i.test(orders) ? 'retail-order-history-json' : /Order History(?:\.\d+)?\.csv$/i.test(orders) && !/Retail\./i.test(orders) ? 'your-amazon-orders' : 'retail-order-history'
  if (found.some(({ role }) => role === 'items-report' || role === 'orders-report')) return 'order-reports'
  if (found.some(({ role }) => role === 'digital-content')) return 'your-amazon-orders'
  return found.every(({ role }) => role === 'advertising') ? 'advertising' : 'request-my-data'
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const found = await findFiles(input, new Set(match.reads)).catch((error: unknown) => {
    readingProblem(error)
    return []
  })
  const roles = new Set(found.map(({ role }) => role))
  const shared: Shared = {
    options, replacements: new Set(), packets: new Map(), packetSums: new Map(), idleOrders: new Map(), claims: new Set(), channels: new Set(), hasItemsReport: roles.has('items-report'),
  }
  const orders = await orderDates(input, found.filter(({ role }) => TWO_WAY_DATES.has(role)).map(({ path }) => path), options)
  for (const { path, role } of found) {
    const order = orders.get(path) ?? 'mdy'
    if (typeof order !== 'string') {
      yield [order]
      continue
    }
    try {
      yield* readFile(input, { ...shared, path, dateOrder: order, told: { repaired: 0, rounded: 0, commas: false }, key: openOrdinals() }, role)
    } catch (error) {
      yield [{ type: 'problem', code: error instanceof JsonError ? error.code : readingProblem(error), path, failed: true }]
    }
  }
  // What was recognised and has lost its header since, e.g. a file cut short, is told as well.
  const known = new Set(found.map(({ path }) => path))
  const lost = match.reads.filter((path) => !known.has(path) && (input.entry(path)?.bytes ?? 0) > 0)
  if (lost.length > 0) yield lost.map((path): Item => ({ type: 'problem', code: 'unknown-header', path, failed: true }))
}

function readFile(input: Input, reading: Reading, role: Role): AsyncIterable<readonly Item[]> {
  if (role === 'wish-list') return readLists(input, reading)
  if (role === 'subscribe-and-save') return readSubscribeAndSave(input, reading)
  const open = TABLES[role]
  return open === undefined ? unknownHeader(reading.path) : readTable(input, reading, open)
}

async function* unknownHeader(path: string): AsyncGenerator<readonly Item[]> {
  yield await Promise.resolve([{ type: 'problem', code: 'unknown-header', path, failed: true }])
}

export default defineImporter({
  id: 'amazon',
  title: { en: 'Amazon', zh: '亚马逊' },
  carries: ['purchase', 'profile'],
  yields: ['bought', 'paid', 'searched', 'viewed', 'listened', 'commented', 'reacted'],
  unit: 'row',
  howTo: {
    wait: { en: 'Hours to some weeks', zh: '几小时到几周' },
    steps: [
      { en: 'On Amazon: Account → Data privacy → Request your information.', zh: '亚马逊：账户 → 数据隐私 → 请求您的信息（Request your information）。' },
      { en: 'Pick “Your Orders”, “Advertising” and “Search History”, or “Request all your data”.', zh: '选“您的订单”“广告”“搜索历史”，也可以选“请求所有数据”。' },
      { en: 'Confirm in the e-mail. Amazon writes again when the files are ready.', zh: '在邮件里确认。文件准备好后，亚马逊会再来一封邮件。' },
      { en: 'Download every zip and drop them here together.', zh: '把所有 zip 都下载下来，一起拖进来。' },
    ],
  },
  identify,
  extract,
})
