/**
 * Words and names that stand nowhere else, planted wherever an export names something, and looked for in everything that
 * the audit writes: they belong into the private JSON and the store, and nowhere else.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipArchive } from '../../samples/zip-archive.ts'
import { runAudit, type AuditRun } from '../built/run-audit.ts'
import { canariesIn, filesWithCanaries, formsOf } from '../e2e/canaries.ts'

/** Fifty people who never chose to be in anybody's archive, in four scripts. */
const PEOPLE: readonly string[] = [
  'Quillonda Vexmoor', 'Tamsinette Oruzgel', 'Bertrandulf Ashquill', 'Ysmaine Dorvathe', 'Corwenna Fyldrake', 'Eudoric Plimsaw', 'Hestrild Vantongren', 'Jorvik Wendlebray', 'Melisandra Quopp', 'Nestorine Gaultrex', 'Oswyn Trabuzet', 'Perpetua Zyndrel', 'Rosalba Kintzvane', 'Sigrun Øvreholt', 'Thaddeus Umberfeld', 'Ulrika Żmijewicz', 'Vespera Lorquin',
  '欧阳霁岚', '司徒砚秋', '澹台墨染', '百里疏桐', '慕容雪霁', '上官璟瑜', '宇文澜烬', '令狐霜枫', '皇甫岚汐', '尉迟墨尘', '长孙镜辞',
  'Агриппина Светозарова', 'Варфоломей Кружилин', 'Евлампия Дрозденко', 'Мстислав Любомирский', 'Пелагея Ужвенко', 'Руфина Заболотских', 'Серафим Чудинцев', 'Фёкла Приображенская', 'Харитон Вяземцев', 'Эвелина Щербатюк', 'Ярополк Жаворонцев',
  'زبيدة القرمزي', 'هشام البرقوقي', 'ثريا الفيروزي', 'غسان الزمردي', 'لبنى الياسميني', 'نضال الكهرماني', 'رباب العقيقي', 'صفوان المرجاني', 'فدوى الزبرجدي', 'يزن الأرجواني', 'ميسون النيلوفري',
]
/** Other words of an archive, each in its own kind of place. */
const WORDS = {
  message: 'zanzibarquokka', groupTitle: 'Brackwater Gumboot Society', attachment: 'plumbaltimeter.pdf', link: 'gristlefen.example', product: 'Thrumbolite Spandrel Kettle',
  giftMessage: 'wobblestrophe', address: 'Snickerbank Terrace', searched: 'florgenbund', phone: '+44 7911 012 983', mail: 'quill.vexmoor@gristlefen.example', order: '113-7402918-5530961',
} as const
const everything = [...PEOPLE, ...Object.values(WORDS)]

const OWNER = 'Marlo Ownself'
let folder = ''
let tmp = ''
const here = (): { readonly cwd: string; readonly tmp: string } => ({ cwd: folder, tmp })

function line(index: number, who: string, text: string): string {
  const day = 13 + Math.floor(index / 60) % 15
  const month = 1 + Math.floor(index / 900)
  return `[${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2024, ${String(9 + Math.floor(index / 60) % 12).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00] ${who}: ${text}`
}

/** A group in which all of them speak and are spoken of, and one chat with each of the first twelve. */
function group(): string {
  const lines = [line(0, WORDS.groupTitle, 'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.')]
  for (let index = 1; index < 1_500; index++) {
    const person = PEOPLE[index % PEOPLE.length] ?? ''
    const other = PEOPLE[(index * 7 + 3) % PEOPLE.length] ?? ''
    const says = [
      `my cat saw the ${WORDS.message} with ${other}`, `@${other} are we moving in together`, `${other.split(' ')[0]} wants dog food again`, `look at https://${WORDS.link}/${index}?to=${encodeURIComponent(other)}`,
      `call me on ${WORDS.phone} or write to ${WORDS.mail}`, `${WORDS.attachment} (file attached)`, 'we take the kids to school', 'I am 34 and work as a translator', 'payday was friday and the rent is due',
    ]
    lines.push(line(index, index % 3 === 0 ? OWNER : person, says[index % says.length] ?? ''))
  }
  return `${lines.join('\n')}\n`
}

function direct(person: string): string {
  return `${Array.from({ length: 60 }, (_, index) => line(index * 9, index % 2 === 0 ? OWNER : person, index % 5 === 0 ? `love you, ${person.split(' ')[0]}, the ${WORDS.message} sleeps` : `see you at ${10 + (index % 8)}, bring the cat`)).join('\n')}\n`
}

function orders(): string {
  const header = 'Website,Order ID,Order Date,Purchase Order Number,Currency,Unit Price,Unit Price Tax,Shipping Charge,Total Discounts,Total Owed,Shipment Item Subtotal,Shipment Item Subtotal Tax,ASIN,Product Condition,Quantity,Payment Instrument Type,Order Status,Shipment Status,Ship Date,Shipping Option,Shipping Address,Billing Address,Carrier Name & Tracking Number,Product Name,Gift Message,Gift Sender Name,Gift Recipient Contact Details'
  const rows = Array.from({ length: 40 }, (_, index) => {
    const person = PEOPLE[index % PEOPLE.length] ?? ''
    const when = `2024-${String(1 + (index % 12)).padStart(2, '0')}-${String(3 + (index % 20)).padStart(2, '0')}T10:00:00Z`
    const product = index % 2 === 0 ? 'Cat Food Chicken, dry, 10 kg' : `${WORDS.product} engraved ${person}`
    return `Amazon.com,${WORDS.order},${when},Not Applicable,USD,18.50,1.48,0,0,19.98,18.50,1.48,B0TEST${String(index).padStart(4, '0')},New,1,Visa - 0042,Closed,Shipped,${when},next-1dc,"${person}, 1 ${WORDS.address}, SPRINGFIELD","${OWNER}, 1 Elm St",AMZN_US(TBA000),"${product}",${WORDS.giftMessage} for ${person},${OWNER},${person} ${WORDS.phone}`
  })
  return `\uFEFF${header}\r\n${rows.join('\r\n')}\r\n`
}

/** What a run said to the terminal, in one piece. */
const said = ({ stdout, stderr }: AuditRun): Buffer => Buffer.from(`${stdout}\n${stderr}`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-canary-'))
  tmp = join(folder, 'tmp')
  mkdirSync(tmp)
  writeFileSync(join(folder, 'group.zip'), await zipArchive({ '_chat.txt': group(), [`00000001-${WORDS.attachment}`]: 'not read' }))
  writeFileSync(join(folder, 'orders.zip'), await zipArchive({ 'Retail.OrderHistory.1/Retail.OrderHistory.1.csv': orders() }))
  mkdirSync(join(folder, 'chats'))
  for (const person of PEOPLE.slice(0, 12)) writeFileSync(join(folder, 'chats', `WhatsApp Chat with ${person}.txt`), direct(person))
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

describe('an audit of archives full of other people', () => {
  let run: AuditRun = { status: null, stdout: '', stderr: '' }
  beforeAll(async () => {
    run = await runAudit(['--json', 'private.json', '--report', 'report-en.html', '--data-dir', 'kept', '--owner', OWNER, '--sensitive', 'group.zip', 'orders.zip', 'chats'], here())
  }, 120_000)

  it('reads them, and has their words in the store and in the private JSON: else the rest proves nothing', () => {
    expect(run.status).toBe(0)
    expect(canariesIn(readFileSync(join(folder, 'kept/lookalike.sqlite')), everything).length).toBeGreaterThan(PEOPLE.length)
    expect(canariesIn(readFileSync(join(folder, 'private.json')), everything).length).toBeGreaterThan(0)
  })

  it('says none of them on the terminal, not even those in names of files inside', () => {
    expect(canariesIn(said(run), everything)).toEqual([])
    expect(run.stderr).toContain('group.zip')
  })

  it('writes a report without any of them, in English and in Chinese, in whatever form', { timeout: 120_000 }, async () => {
    const second = await runAudit(['--report', 'report-zh.html', '--language', 'zh', '--data-dir', 'kept', '--owner', OWNER, '--sensitive', 'orders.zip'], here())
    expect(second.status).toBe(0)
    for (const name of ['report-en.html', 'report-zh.html']) {
      const report = readFileSync(join(folder, name))
      expect({ name, found: canariesIn(report, everything) }).toEqual({ name, found: [] })
      // The given name alone names a person just as well.
      const parts = PEOPLE.flatMap((person) => person.split(' ')).filter((part) => part.length > 4)
      expect({ name, found: parts.filter((part) => report.includes(part)) }).toEqual({ name, found: [] })
      expect(report.length).toBeGreaterThan(5_000)
    }
  })

  it('leaves nothing in the temporary folder and nothing but the store in the kept one', () => {
    expect(readdirSync(tmp)).toEqual([])
    expect(filesWithCanaries(join(folder, 'kept'), everything).map(({ file }) => file).filter((file) => !/^lookalike\.sqlite(-wal|-shm)?$/.test(file))).toEqual([])
  })
})

describe('an archive that cannot be read', () => {
  const damaged: Readonly<Record<string, () => Promise<Uint8Array | string>>> = {
    'cut.zip': async () => (await zipArchive({ '_chat.txt': group() })).subarray(0, 9_000),
    'turned.zip': async () => {
      const bytes = await zipArchive({ [`${WORDS.attachment}/_chat.txt`]: group() })
      for (let at = 200; at < bytes.length - 400; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff
      return bytes
    },
    'broken.json': () => Promise.resolve(`{"name":"${PEOPLE[0]}","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2024-02-13T10:00:00","from":"${PEOPLE[1]}","text":"${WORDS.message}`),
    'names.zip': () => zipArchive({ [`${PEOPLE[0]}/${WORDS.attachment}`]: 'x', [`../${WORDS.message}.txt`]: 'x', [`WhatsApp Chat with ${PEOPLE[2]}.html`]: `<html>${WORDS.message}</html>` }),
    'rows.csv': () => Promise.resolve(`Website,Order ID,Order Date\n"Amazon.com,${WORDS.order},"${WORDS.product}\n`),
    'words.txt': () => Promise.resolve(`${WORDS.message} ${PEOPLE[3]}\nstandfirst ${WORDS.mail}\n`),
    'ambiguous.txt': () => Promise.resolve(`03/04/2024, 10:00 - ${PEOPLE[0]}: ${WORDS.message}\n03/04/2024, 10:01 - ${PEOPLE[1]}: two\n03/04/2024, 10:05 - ${PEOPLE[0]}: three\n`),
  }

  it('is told by its own path and a code, and by nothing that stands in it', { timeout: 120_000 }, async () => {
    for (const [name, make] of Object.entries(damaged)) writeFileSync(join(folder, name), await make())
    const run = await runAudit(['--report', 'refused.html', ...Object.keys(damaged), `absent.zip`], here())
    expect(run.status).not.toBe(0)
    expect(canariesIn(said(run), everything)).toEqual([])
    expect(run.stderr.match(/\[[a-z-]+\]/g)?.length).toBeGreaterThanOrEqual(5)
    expect(canariesIn(readFileSync(join(folder, 'refused.html')), everything)).toEqual([])
    expect(readdirSync(tmp)).toEqual([])
  })
})

describe('the search for planted words', () => {
  it('finds each form in which a word could hide', () => {
    for (const word of ['zanzibarquokka', '欧阳霁岚', 'Варфоломей Кружилин']) {
      const utf8 = Buffer.from(word)
      const hidden = [
        utf8, Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16(), Buffer.from(utf8.toString('hex')), Buffer.from(encodeURIComponent(word)),
        ...['', 'x', 'xy'].map((before) => Buffer.from(Buffer.from(`${before}${word} and more`).toString('base64'))),
      ]
      for (const [index, bytes] of hidden.entries()) expect({ word, index, found: canariesIn(Buffer.concat([Buffer.from('before '), bytes, Buffer.from(' after')]), [word]) }).toEqual({ word, index, found: [word] })
    }
    expect(canariesIn(Buffer.from('nothing of the kind'), everything)).toEqual([])
    expect(formsOf('a word').every((form) => form.length > 4)).toBe(true)
  })
})
