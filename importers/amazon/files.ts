/**
 * The files of an Amazon export. Folder levels differ between zips, so a file is known by its base name and, because some
 * names are plain words (`Library.csv`), by its column names too. Reports of the older kind have any name at all.
 */
import { headerKey } from '../kit/csv.ts'
import { englishColumn } from './columns.ts'
import { advertisingKind } from './claims.ts'

/** What a file holds. `unknown-header`: a name that only Amazon uses over columns that nobody knows. */
export type Role =
  | 'orders' | 'refunds' | 'returns' | 'replacements' | 'digital-items' | 'digital-orders' | 'digital-sums' | 'digital-content' | 'digital-returns' | 'borrowed'
  | 'subscriptions' | 'subscribe-and-save' | 'cart' | 'wish-list' | 'searches' | 'advertising' | 'regions' | 'reviews' | 'seller-feedback' | 'votes'
  | 'audible-library' | 'audible-listening' | 'audible-membership' | 'kindle' | 'prime-video' | 'items-report' | 'orders-report' | 'unknown-header'

interface FileKind {
  readonly role: Role
  readonly name: RegExp
  /** Column names (as {@link headerKey} makes them, or the beginning of one) of which one group must be there whole. */
  readonly marks: readonly (readonly string[])[]
  /** The columns alone are proof enough, whatever the name. */
  readonly anyName?: boolean
}

const KINDS: readonly FileKind[] = [
  { role: 'items-report', name: /^items.*\.csv$/i, marks: [['asinisbn', 'purchasepriceperunit'], ['orderid', 'title', 'purchasepriceperunit'], ['orderid', 'title', 'itemtotal']], anyName: true },
  { role: 'orders-report', name: /^orders.*\.csv$/i, marks: [['totalcharged', 'taxbeforepromotions']], anyName: true },
  { role: 'orders', name: /^(?:Retail\.OrderHistory\.\d+|Order History(?:\.\d+)?)\.csv$/i, marks: [
    ['orderid', 'asin', 'totalowed'], ['orderid', 'asin', 'totalamount'], ['orderid', 'orderdate', 'productname', 'totalowed'], ['orderid', 'orderdate', 'productname', 'totalamount'],
    // Tables of research sets and of people who cut columns away: without a total, price and quantity are all there is.
    ['website', 'orderid', 'orderdate', 'productname'], ['orderid', 'orderdate', 'unitprice', 'productname'], ['orderid', 'orderdate', 'unitprice', 'asin'],
  ], anyName: true },
  { role: 'refunds', name: /^(?:Retail\.OrdersReturned\.Payments(?:\.\d+){0,3}|Refund Details(?:\.\d+)?)\.csv$/i, marks: [['orderid', 'amountrefunded', 'reversalid'], ['orderid', 'refundamount', 'paymentstatus'], ['orderid', 'refundamount', 'refundtaxamount']], anyName: true },
  { role: 'digital-content', name: /^Digital Content Orders(?:\.\d+)?\.csv$/i, marks: [['orderid', 'transactionamount', 'componenttype']] },
  { role: 'digital-items', name: /^Digital Items(?:\.\d+)?\.csv$/i, marks: [['orderid', 'digitalorderitemid', 'ourprice']] },
  { role: 'digital-sums', name: /^Digital Orders Monetary(?:\.\d+)?\.csv$/i, marks: [['deliverypacketid', 'transactionamount']] },
  { role: 'digital-orders', name: /^Digital Orders(?:\.\d+)?\.csv$/i, marks: [['orderid', 'deliverypacketid']] },
  { role: 'digital-returns', name: /^(?:Digital Returns(?:\.\d+)?|Digital\.Orders\.Returns\.Monetary(?:\.\d+)?)\.csv$/i, marks: [['transactionamount'], ['amount'], ['amountrefunded']] },
  { role: 'borrowed', name: /^Digital Borrowed Items(?:\.\d+)?\.csv$/i, marks: [['loanprogram'], ['loancreationdate']] },
  { role: 'replacements', name: /^Replacement Orders(?:\.\d+)?\.csv$/i, marks: [['replacementorderid']] },
  { role: 'returns', name: /^(?:Return Requests(?:\.\d+)?|Retail\.CustomerReturns(?:\.\d+){0,3}|Retail\.OrderHistory\.Returns)\.csv$/i, marks: [['orderid']] },
  { role: 'returns', name: /^returns.*\.csv$/i, marks: [['orderid', 'returndate', 'returnreason']], anyName: true },
  { role: 'subscriptions', name: /^Subscriptions(?:\.\d+)?\.csv$/i, marks: [['subscriptionid', 'subscriptionstatus', 'marketplace']] },
  { role: 'cart', name: /^(?:Retail\.CartItems(?:\.\d+)?|Cart History(?:\.\d+)?)\.csv$/i, marks: [['asin', 'productname']] },
  { role: 'searches', name: /^Search-Data\.Customer-Engagement(?:\.\d+)?\.csv$/i, marks: [['firstsearchtimegmt', 'keywords'], ['firstsearchtimegmt', 'firstsearchquerystring']], anyName: true },
  { role: 'regions', name: /^Retail\.RegionAuthority(?:\.\d+)?\.csv$/i, marks: [['postalcode', 'timestamp']] },
  { role: 'reviews', name: /^Retail\.CustomerReviews(?:\.\d+){0,3}\.csv$/i, marks: [['asin'], ['reviewtext'], ['reviewid']] },
  { role: 'seller-feedback', name: /^Retail\.Seller-Feedback(?:\.\d+)?\.csv$/i, marks: [['feedbackdate']] },
  { role: 'votes', name: /^LightWeightInteractions(?:\.\d+)?\.csv$/i, marks: [['interactabletype']] },
  { role: 'audible-library', name: /^(?:Audible\.)?Library(?:\.\d+)?\.csv$/i, marks: [['dateadded', 'asin', 'title', 'ispreorder'], ['dateadded', 'asin', 'title', 'origintype']] },
  { role: 'audible-listening', name: /^(?:Audible\.)?Listening(?:\.\d+)?\.csv$/i, marks: [['asin', 'listeningmode'], ['asin', 'startdate']] },
  { role: 'audible-membership', name: /^(?:Audible\.)?MembershipBillings(?:\.\d+)?\.csv$/i, marks: [['currency'], ['currencycode']] },
  { role: 'kindle', name: /^Kindle\.Devices\.ReadingSession(?:\.\d+)?\.csv$/i, marks: [['asin', 'starttimestamp'], ['asin', 'starttime']] },
  { role: 'prime-video', name: /^(?:Digital\.PrimeVideo\.Viewinghistory(?:\.\d+)?|Viewing History)\.csv$/i, marks: [['title', 'playbackhour'], ['title', 'playbackstart'], ['title', 'datewatched']] },
]

/** JSON files, known by name alone. */
const JSON_KINDS: readonly (readonly [name: RegExp, role: Role])[] = [
  [/^Retail\.OrderHistory\.\d+\.json$/i, 'orders'],
  [/^SubscribeAndSave\.Subscriptions(?:\.\d+)?\.json$/i, 'subscribe-and-save'],
  [/^Amazon\.Lists\.Wishlist(?:\.\d+){0,3}\.json$/i, 'wish-list'],
]

/** Names that only Amazon uses: what has one of them is Amazon's, whatever its columns say. */
const OWN_NAME = /^(?:Retail\.OrderHistory\.\d+|Retail\.OrdersReturned\.Payments(?:\.\d+){0,3}|Search-Data\.Customer-Engagement(?:\.\d+)?|Advertising\.[A-Za-z0-9]{3,30}|Digital Content Orders)\.csv$/i

const ADVERTISING_NAME = /^Advertising\.[A-Za-z0-9]{3,30}\.csv$/i

const UNUSED_NAME = /^(?:FileDescriptions?.{0,40}|README.{0,40}|.{1,80}\.(?:pdf|jpe?g|png|eml)|Billing Schedules.{0,20}|Payment Plans.{0,20}|Beneficiar.{0,30}|Retail\.OrdersReturned\.\d+\.csv|Your Orders\.Returns(?:\.\d+){0,3}\.csv|Returns Status.{0,10}|Digital\.Orders\.Returns\.Transaction.{0,20}|Digital Orders Transaction.{0,20}|Audible\.(?:PurchaseHistory|CreditDetails|MembershipEvent).{0,40}|Kindle\.KindleDocs.{0,60}|Purchases and Rentals.{0,10}|Watchlist.{0,10})$/i
const UNUSED_FOLDER = /(?:^|\/)(?:Digital\.Content\.Ownership|Retail\.Orders&Returns\.Concessions|Retail\.TransactionalInvoicing[^/]{0,20})(?:\/|$)/i
const OWN_UNUSED = /(?:^|\/)(?:FileDescriptions?\.csv|Digital\.Content\.Ownership|Retail\.[A-Z&][^/]{2,60}|Audible\.[A-Z][^/]{2,60})/

/** A table that a spreadsheet saved again as text with tabs or as a workbook keeps its name but for the end. */
function asCsv(name: string): string {
  return name.replace(TABLE_END, '.csv')
}

const TABLE_END = /\.(?:csv|tsv|txt|xlsx)$/i

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Whether an entry's name alone makes it worth a look; with `any`, every CSV is. */
export function isCandidate(name: string, any: boolean): boolean {
  const csv = asCsv(name)
  return OWN_NAME.test(csv) || KINDS.some((kind) => kind.name.test(csv)) || (any && TABLE_END.test(name))
}

/** Whether a file of this name is told as read although it is empty: it says that there is nothing of the kind. */
export function isKnownName(path: string): boolean {
  const name = baseName(path)
  return OWN_NAME.test(name) || KINDS.some((kind) => kind.anyName !== true && kind.name.test(name)) || /^Order History(?:\.\d+)?\.csv$/i.test(name)
}

/** The role that a JSON file's name gives it. */
export function jsonRole(path: string): Role | undefined {
  return JSON_KINDS.find(([name]) => name.test(baseName(path)))?.[1]
}

/** The role of a table by its name and header row; undefined for one that is not Amazon's. */
export function roleOf(path: string, header: readonly string[]): Role | undefined {
  const name = asCsv(baseName(path))
  const keys = header.map((cell) => headerKey(englishColumn(cell)))
  const has = (mark: string): boolean => keys.some((key) => key === mark || (mark.length >= 8 && key.startsWith(mark)))
  const claimed = advertisingKind(header)
  // Other programs write of opting out as well.
  if (claimed !== undefined && header.length <= 3 && (claimed !== 'ad-opt-out' || ADVERTISING_NAME.test(name))) return 'advertising'
  if (ADVERTISING_NAME.test(name) && header.length === 1) return 'advertising'
  // The name goes first: several files share columns.
  for (const kind of KINDS) if (kind.name.test(name) && kind.marks.some((group) => group.every(has))) return kind.role
  for (const kind of KINDS) if (kind.anyName && kind.marks.some((group) => group.every(has))) return kind.role
  return OWN_NAME.test(name) ? 'unknown-header' : undefined
}

/** Whether an entry is known and not used: help pages, pictures, the same purchases told once more. */
export function isUnused(path: string): boolean {
  return UNUSED_NAME.test(baseName(path)) || UNUSED_FOLDER.test(path)
}

/** Whether an entry that is not read still shows that the archive is from Amazon. */
export function isOwn(path: string): boolean {
  return OWN_UNUSED.test(path)
}
