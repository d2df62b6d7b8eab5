/**
 * Alipay's personal bill (用于个人对账), GB18030 with cells padded to a width and a comma at each line's end. Three
 * generations: the web pages' (`web`, to about 2023), the app's with a trailer (`app-2020`, to January 2023) and with its
 * information first (`app-2023`). The header is found by its names; all times are UTC+8.
 */
import type { Importer, ImportOptions, Item, Match, Refusal } from '../importer.ts'
import { defineImporter } from '../importer.ts'
import type { Input } from '../input.ts'
import { readBill } from '../alipay/bill.ts'
import { tableOf } from '../alipay/columns.ts'
import { headerKey } from '../kit/csv.ts'
import { hasStampedPdf } from '../kit/stamped-pdf.ts'
import { readingProblem, tableHeads } from '../kit/table.ts'
import type { TableHead } from '../kit/table.ts'

const TITLE = /^(?:支付宝交易记录明细查询|-{8,200}支付宝[^-]{1,60}电子客户回单-{8,200})/
/** The same in GB18030 that was read as windows-1252, or in UTF-8 that was read as GB18030 or windows-1252, and saved so. */
const WRECKED = ['Ö§¸¶±¦', '鏀粯瀹', 'æ”¯ä»˜å®', 'æ\u0094¯ä»\u0098å®']

async function identify(input: Input): ReturnType<Importer['identify']> {
  const reads: string[] = []
  let confidence = 0
  let generation = ''
  const isStamped = await hasStampedPdf(input, /支付宝.{0,100}(?:证明|回单|明细|流水)/, ['支付宝（中国）网络技术有限公司', '支付宝支付科技有限公司', '支付宝交易流水证明'])
  let refused: Refusal['refused'] | undefined = isStamped ? 'pdf-instead-of-table' : undefined
  for (const { path, head } of await tableHeads(input, (name) => /\.(?:csv|txt|xlsx?)$/i.test(name), { chinese: true, oneLine: true })) {
    const found = recogniseBill(head)
    if (found === undefined) continue
    if (typeof found === 'string') {
      refused ??= found
      continue
    }
    reads.push(path)
    if (found.confidence > confidence) ({ confidence, generation } = found)
  }
  // The web pages packed the same bill twice: a .txt twin beside each .csv.
  const csv = new Set(reads.filter((path) => /\.csv$/i.test(path)).map((path) => path.replace(/\.csv$/i, '')))
  const twins = reads.filter((path) => /\.txt$/i.test(path) && csv.has(path.replace(/\.txt$/i, '')))
  if (reads.length > 0) return { confidence, generation, reads: reads.filter((path) => !twins.includes(path)), unused: twins }
  return refused && { refused, confidence: 0.9 }
}

function recogniseBill(head: TableHead): { confidence: number; generation: string } | 'wrong-encoding' | 'html-instead-of-json' | 'notebook-instead-of-bill' | undefined {
  const start = head.text.slice(0, 2000)
  if (WRECKED.some((text) => start.includes(text))) return 'wrong-encoding'
  if (/^\s*</.test(start)) return /支付宝交易记录明细|电子客户回单/.test(head.text) ? 'html-instead-of-json' : undefined
  const lines = head.rows.slice(0, 40).map(({ cells }) => cells[0]?.trim() ?? '')
  const informed = lines.some((line) => line.startsWith('导出信息')) && lines.some((line) => line.startsWith('支付宝账户'))
  const titled = informed || lines.some((line) => TITLE.test(line.slice(0, 500)))
  // The app's book-keeping (记账本) exports another table, which a person may have changed at will.
  if (head.rows.some(({ cells }) => isNotebook(cells))) return 'notebook-instead-of-bill'
  const generation = head.rows.map(({ cells }) => tableOf(cells)).find((found) => found !== undefined)
  if (generation === undefined && !titled) return undefined
  return { confidence: titled && generation !== undefined ? 0.99 : titled ? 0.91 : 0.93, generation: generation ?? 'app-2023' }
}

function isNotebook(cells: readonly string[]): boolean {
  const keys = new Set(cells.map(headerKey))
  return ['记录时间', '分类', '收支类型', '金额'].every((key) => keys.has(key))
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
  id: 'alipay',
  title: { en: 'Alipay', zh: '支付宝' },
  carries: ['purchase'],
  yields: ['paid'],
  unit: 'row',
  howTo: {
    wait: { en: 'Minutes, by e-mail', zh: '几分钟，发到邮箱' },
    steps: [
      { en: 'In Alipay: Me → Bills → “…” → transaction statement (开具交易流水证明).', zh: '支付宝：我的 → 账单 → 右上角“…” → 开具交易流水证明。' },
      { en: 'Choose “For personal reconciliation” (用于个人对账). The stamped kind is a PDF that cannot be read.', zh: '选“用于个人对账”。“用于材料证明”给的是盖章 PDF，读不了。' },
      { en: 'Pick up to one year, give your e-mail and confirm.', zh: '选时间段（一次最多一年），填邮箱，按提示验证。' },
      { en: 'The mail brings a locked zip. Its password arrives as a message in the app; type it in here.', zh: '邮件里是加密的 zip，解压密码在支付宝的服务提醒里，导入时填上即可。' },
    ],
  },
  identify,
  extract,
})
