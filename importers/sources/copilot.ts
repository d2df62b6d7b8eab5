/** Microsoft Copilot's activity history from the privacy page of a Microsoft account: one CSV (formats/chat/grok.md, section 3). */
import { columnsOf, itemsOfTable } from '../copilot/activity.ts'
import { assistantItem } from '../assistants/prompt.ts'
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { readingProblem, tableHeads } from '../kit/table.ts'

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const heads = await tableHeads(input, (name) => /\.(?:csv|txt|xlsx)$/iu.test(name))
  const found = heads.filter(({ head }) => {
    const first = head.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    return first !== undefined && columnsOf(first.cells) !== undefined
  })
  const [first] = found
  if (first === undefined) return undefined
  const isOwn = first.head.format === 'csv' && found.some(({ head }) => /(?:^|\uFEFF)Conversation,Time,Author,Message\r?\n/u.test(head.text) && /,\d{4}-\d{2}-\d{2}T/u.test(head.text))
  return { confidence: isOwn ? 0.95 : 0.85, generation: isOwn ? 'activity-history' : 'saved-again', reads: found.map(({ path }) => path), unused: [] }
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  yield [assistantItem('copilot', 'Copilot'), { type: 'note', code: 'no-memory-in-export' }]
  for (const path of match.reads) {
    try {
      yield* itemsOfTable(input, path, options)
    } catch (error) {
      yield [{ type: 'problem', code: readingProblem(error), path, failed: true }]
    }
  }
}

export default defineImporter({
  id: 'copilot',
  title: { en: 'Microsoft Copilot', zh: '微软 Copilot' },
  carries: ['talk'],
  yields: ['said'],
  unit: 'row',
  howTo: {
    wait: { en: 'Some minutes', zh: '几分钟' },
    steps: [
      { en: 'On account.microsoft.com open Privacy › Copilot.', zh: '在 account.microsoft.com 打开“隐私 › Copilot”。' },
      { en: 'Choose “Export all activity history” and save the CSV.', zh: '选“导出所有活动历史记录”，保存 CSV 文件。' },
      { en: 'Not in it: Microsoft 365 Copilot at work, which you cannot export yourself.', zh: '里面没有：工作账号的 Microsoft 365 Copilot，那个自己导不出来。' },
      { en: 'Drop the CSV here. Do not open it in a spreadsheet before.', zh: '把 CSV 文件拖到这里，先不要用表格软件打开保存。' },
    ],
  },
  identify,
  extract,
})
