/** Mira's Amazon export ("Your Orders", searches, advertising) as amazon.fr sends it. */
import { daysBetween, frenchOffset, two, utcOf, type Day } from '../calendar.ts'
import type { MadeUpArchive } from '../made-up-person.ts'
import type { Seeded } from '../seeded.ts'
import { zipArchive } from '../zip-archive.ts'
import { FIRST_DAY, LAST_DAY } from './chats.ts'

interface Good { readonly title: string; readonly cents: number; readonly asin: string }
const good = (title: string, cents: number, asin: string): Good => ({ title, cents, asin })

/** Bought again and again: the cat's food every 30 days, its litter every 42. */
const CAT_FOOD = good('Felinova Adult Cat Food Chicken, dry, 10 kg', 3899, 'B0MADEUP01')
const CAT_LITTER = good('Sableto Clumping Cat Litter 20 L', 1849, 'B0MADEUP02')

const CHILD: readonly Good[] = [
  good('Kids Rain Boots size 29, yellow', 2190, 'B0MADEUP11'), good('Coloring Book for Children age 5-7, sea animals', 650, 'B0MADEUP12'), good('Wooden Train Set for Toddlers and Kids, 60 pieces', 3490, 'B0MADEUP13'),
  good('School Bag for Girls, primary school, fox', 3990, 'B0MADEUP14'), good('Children’s Swim Goggles age 4-8', 1290, 'B0MADEUP15'), good('Kids Toothbrush soft, pack of 4', 890, 'B0MADEUP16'),
  good('Board Game for children from 5 years', 2450, 'B0MADEUP17'), good('Kids Pyjamas 6 years, stars', 1790, 'B0MADEUP18'), good('Washable Markers for kids, 24 colours', 1190, 'B0MADEUP19'), good('Child Booster Car Seat 15-36 kg', 5990, 'B0MADEUP20'),
]
const BOOKS: readonly Good[] = [
  good('The Lighthouse Keeper: A Novel (Paperback)', 1120, 'B0MADEUP31'), good('Entangled: A Book about Mushrooms (Hardcover)', 2290, 'B0MADEUP32'), good('Dictionary of Untranslatable Words (Hardcover)', 3450, 'B0MADEUP33'),
  good('Essays on Translation (Paperback)', 1590, 'B0MADEUP34'), good('The Crime at Rue Longue: a Novel', 990, 'B0MADEUP35'), good('A Short History of Lyon (Paperback)', 1480, 'B0MADEUP36'), good('Poems in Two Languages (Paperback)', 1290, 'B0MADEUP37'),
]
const HOME: readonly Good[] = [
  good('Coffee Beans Espresso 1 kg', 1599, 'B0MADEUP41'), good('Dishwasher Tablets 90 pieces', 1890, 'B0MADEUP42'), good('LED Bulbs E27 60W pack of 6', 1499, 'B0MADEUP43'), good('Cotton Bed Sheets 160x200', 3990, 'B0MADEUP44'),
  good('Cast Iron Frying Pan 28 cm', 3290, 'B0MADEUP45'), good('USB-C Charging Cable 2 m', 990, 'B0MADEUP46'), good('Running Socks Women pack of 3', 1690, 'B0MADEUP47'), good('Bluetooth Headphones over-ear', 8990, 'B0MADEUP48'), good('Hand Cream Shea 150 ml', 790, 'B0MADEUP49'), good('Toothpaste pack of 4', 1090, 'B0MADEUP50'),
]
const MOVE: readonly Good[] = [
  good('Moving Boxes heavy duty, pack of 20', 3990, 'B0MADEUP61'), good('Packing Tape 6 rolls with dispenser', 1590, 'B0MADEUP62'), good('Bubble Wrap 50 m for moving', 1890, 'B0MADEUP63'), good('Furniture Sliders and Moving Straps', 1790, 'B0MADEUP64'),
]
const CAT_THINGS: readonly Good[] = [good('Cat Scratching Post 120 cm', 4590, 'B0MADEUP71'), good('Cat Toy Feather Wand', 790, 'B0MADEUP72'), good('Flea Collar for Cats', 1990, 'B0MADEUP73')]

const SEARCHES: readonly string[] = ['cat food 10kg', 'rain boots kids 29', 'espresso beans', 'novel lighthouse', 'kids board game 5 years', 'cat litter', 'school bag fox', 'mushroom book', 'headphones', 'bed sheets 160']
const MOVE_SEARCHES: readonly string[] = ['moving boxes', 'bubble wrap', 'removal straps', 'shelves small flat', 'curtain rail without drilling', 'moving boxes heavy duty']

const HEADER = 'Website,Order ID,Order Date,Purchase Order Number,Currency,Unit Price,Unit Price Tax,Shipping Charge,Total Discounts,Total Owed,Shipment Item Subtotal,Shipment Item Subtotal Tax,ASIN,Product Condition,Quantity,Payment Instrument Type,Order Status,Shipment Status,Ship Date,Shipping Option,Shipping Address,Billing Address,Carrier Name & Tracking Number,Product Name,Gift Message,Gift Sender Name,Gift Recipient Contact Details'

/** The zips of one request. */
export async function miraOrders(random: Seeded): Promise<readonly MadeUpArchive[]> {
  const days = daysBetween(FIRST_DAY, LAST_DAY)
  const rows: string[] = []
  const searches: string[] = []
  let nextFood = 9
  let nextLitter = 20
  for (const day of days) {
    const basket: Good[] = []
    if (day.index >= nextFood) { basket.push(CAT_FOOD); nextFood = day.index + 29 + random.int(0, 2) }
    if (day.index >= nextLitter) { basket.push(CAT_LITTER); nextLitter = day.index + 41 + random.int(0, 3) }
    if (random.chance(0.075)) basket.push(random.pick(CHILD))
    if (random.chance(0.06)) basket.push(random.pick(BOOKS))
    if (random.chance(0.08)) basket.push(random.pick(HOME))
    if (random.chance(0.012)) basket.push(random.pick(CAT_THINGS))
    if (day.index > days.length - 60 && random.chance(0.12)) basket.push(random.pick(MOVE))
    if (basket.length > 0) rows.push(...order(day, basket, random))
    if (random.chance(0.16)) searches.push(search(day, random.pick(SEARCHES), random))
    if (day.index > days.length - 75 && random.chance(0.25)) searches.push(search(day, random.pick(MOVE_SEARCHES), random))
  }
  const orders = `\uFEFF${HEADER}\r\n${rows.join('\r\n')}\r\n`
  return [
    { name: 'Your Orders.zip', bytes: await zipArchive({ 'Retail.OrderHistory.1/Retail.OrderHistory.1.csv': orders }) },
    { name: 'Search.zip', bytes: await zipArchive({ 'Search-Data/Search-Data.Customer-Engagement.csv': searchFile(searches) }) },
    {
      name: 'Advertising.zip', bytes: await zipArchive({
        'Advertising.1/Advertising.AmazonAudiences.csv': '\uFEFFAmazon Audiences in which you are included\r\nLifestyle:Books:Fiction\r\nIn-market:Pet Supplies:Cats\r\nIn-market:Pet Supplies:Dogs\r\n"In-market:Home, Kitchen & Dining"\r\n',
        'Advertising.1/Advertising.AdvertiserAudiences.csv': '\uFEFFAdvertisers who brought audiences in which you are included\r\nExample Removals SA\r\nMade-up Bank\r\nInvented Insurance\r\n',
        'Advertising.1/Advertising.3PAudiences.csv': '\uFEFFAudiences in which you are included via 3rd Parties\r\n',
        'Advertising.1/Advertising.AdvertiserClicks.csv': '\uFEFFAdvertisers whose ads you clicked\r\nExample Bookshop\r\n',
      }),
    },
  ]
}

function order(day: Day, basket: readonly Good[], random: Seeded): readonly string[] {
  const id = `${random.int(171, 408)}-${random.digits(7)}-${random.digits(7)}`
  const at = utcOf({ ...day, hour: random.pick([12, 20, 21, 21, 22, 22, 23]), minute: random.int(0, 59), second: random.int(0, 59) }, frenchOffset(day))
  const ordered = new Date(at).toISOString().replace('.000Z', 'Z')
  const shipped = new Date(at + 86_400_000).toISOString().replace('.000Z', 'Z')
  const money = (cents: number): string => `${Math.floor(cents / 100)}.${two(cents % 100)}`
  const subtotal = basket.reduce((sum, item) => sum + item.cents, 0)
  return basket.map(({ title, cents, asin }) => [
    'Amazon.fr', id, ordered, 'Not Applicable', 'EUR', money(Math.round(cents / 1.2)), money(cents - Math.round(cents / 1.2)), '0', '0', money(cents), money(subtotal), '0', asin, 'new', '1', 'Visa - 0000',
    'Closed', 'Shipped', shipped, 'premium', '"Mira Fontaine, 1 rue Inventée, Lyon, , 69004, France"', '"Mira Fontaine, 1 rue Inventée, Lyon, , 69004, France"', 'AMZN_FR(MADEUP)', `"${title.replaceAll('"', '""')}"`, 'Not Available', 'Not Available', 'Not Available',
  ].join(','))
}

/** One row of the search file: time in GMT, and what was typed. */
function search(day: Day, query: string, random: Seeded): string {
  const at = utcOf({ ...day, hour: random.pick([12, 21, 22, 23]), minute: random.int(0, 59), second: random.int(0, 59) }, frenchOffset(day))
  const time = new Date(at).toISOString().slice(0, 19).replace('T', ' ')
  return `${time},FR,All Departments,Desktop,Chrome,,Keyword,${random.digits(10)},${random.digits(8)},1,0,"${query}","${query}",fr_FR,${random.int(0, 3)},0,0,,0,${time}.0`
}

function searchFile(rows: readonly string[]): string {
  const header = 'First Search Time (GMT),Country ID,All Department (APS) or Category,Site Variant,Application / Browser Name,Device Model,"Search Type (Keyword,Visual,Browse)",Session ID,Query ID,Prime Customer (Y/N),Is From External Link (Y/N),First Search Query String,Keywords,Language,Number of Clicked Items,Number of Items Added to Cart,Number of Items Ordered,First Purchased Item (ASIN),Maximum Purchase Price,Last search Time (GMT)'
  return `\uFEFF${header}\r\n${rows.join('\r\n')}\r\n`
}
