/**
 * WeChat Pay's personal bill (用于个人对账). Four generations: CSV until spring 2025 (`csv`), the CSV with stray tabs after
 * closing quotes of April to June 2025 (`csv-tabs`), the workbook with amounts as text from July 2025 (`xlsx-text`) and
 * with numbers and serial dates from March 2026 (`xlsx-number`). The preamble grew over time, so the header is found by
 * its names. All times are UTC+8.
 */
import type { Importer, ImportOptions, Item, Match, Refusal } from '../importer.ts'
import { defineImporter } from '../importer.ts'
import type { Input } from '../input.ts'
import { hasStampedPdf } from '../kit/stamped-pdf.ts'
import { readingProblem, tableHeads } from '../kit/table.ts'
import type { TableHead } from '../kit/table.ts'
import { isBillHeader, readBill } from '../wechat-pay/bill.ts'

const TITLE = '微信支付账单明细'
/** The title in UTF-8 read as windows-1252 or GB18030, or in GB18030 read as windows-1252, and saved so: nothing can be told from the rest. */
const WRECKED = ['å¾®ä¿¡æ', '寰俊鏀', 'Î¢ÐÅÖ§¸¶']

async function identify(input: Input): ReturnType<Importer['identify']> {
  const reads: string[] = []
  let confidence = 0
  let generation = ''
  // The stamped PDF (用于证明材料) is the other thing one can ask for; it cannot be read.
  const isStamped = await hasStampedPdf(input, /微信支付(?:交易明细证明|账单)/, ['微信支付交易明细证明'])
  let refused: Refusal['refused'] | undefined = isStamped ? 'pdf-instead-of-table' : undefined
  for (const { path, head } of await tableHeads(input, (name) => /\.(?:csv|txt|xlsx?)$/i.test(name), { chinese: true })) {
    const found = recogniseBill(head)
    if (found === undefined) continue
    if (typeof found === 'string') {
      refused ??= found
      continue
    }
    reads.push(path)
    if (found.confidence > confidence) ({ confidence, generation } = found)
  }
  if (reads.length > 0) return { confidence, generation, reads, unused: [] }
  return refused && { refused, confidence: 0.9 }
}

function recogniseBill(head: TableHead): { confidence: number; generation: string } | 'wrong-encoding' | 'html-instead-of-json' | undefined {
  const start = head.text.slice(0, 400)
  if (WRECKED.some((text) => start.includes(text))) return 'wrong-encoding'
  if (/^\s*</.test(start)) return head.text.includes(TITLE) ? 'html-instead-of-json' : undefined
  const first = head.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells.find((cell) => cell.trim() !== '') ?? ''
  const titled = first.trim().startsWith(TITLE)
  const header = head.rows.findIndex(({ cells }) => isBillHeader(cells))
  if (!titled && header < 0) return undefined
  const data = header < 0 ? undefined : head.rows[header + 1]
  const numbers = head.format === 'xlsx' && data !== undefined && data.cells.some((cell) => /^\d{5}\.\d+$/.test(cell))
  const generation = head.format === 'xlsx' ? (numbers ? 'xlsx-number' : 'xlsx-text') : head.text.includes('"\t\t,') ? 'csv-tabs' : 'csv'
  return { confidence: titled ? 0.99 : 0.93, generation }
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  for (const path of match.reads) {
    try {
      yield* readBill(input, path, options)
    } catch (error) {
      yield [{ type: 'problem', code: readingProblem(error), path, failed: true }]
    }
  }
}

export default defineImporter({
  id: 'wechat-pay',
  title: { en: 'WeChat Pay', zh: '微信支付' },
  carries: ['purchase'],
  yields: ['paid'],
  unit: 'row',
  howTo: {
    wait: { en: 'Minutes, by e-mail', zh: '几分钟，发到邮箱' },
    steps: [
      { en: 'In WeChat: Me → Services → Wallet → Transactions → “…” → Download Statement.', zh: '微信：我 → 服务 → 钱包 → 账单 → 右上角“…” → 下载账单。' },
      { en: 'Choose “For personal reconciliation” (用于个人对账). The other kind is a PDF that cannot be read.', zh: '选“用于个人对账”。“用于证明材料”给的是 PDF，读不了。' },
      { en: 'Pick up to one year, give your e-mail and confirm.', zh: '选时间段（一次最多一年），填邮箱，按提示验证。' },
      { en: 'The mail brings a locked zip. Its password arrives in the WeChat Pay official account; type it in here.', zh: '邮件里是加密的 zip，解压密码在“微信支付”公众号里，导入时填上即可。' },
    ],
  },
  identify,
  extract,
})
