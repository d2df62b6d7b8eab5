/** LinkedIn's messages.csv of every layout (formats/chat/linkedin-messages.md). */
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { columnFinder } from '../kit/csv.ts'
import { openTable, readingProblem, tableHeads } from '../kit/table.ts'
import { columnsOf, generationOf } from '../linkedin/columns.ts'
import { MessageReader } from '../linkedin/messages.ts'

/** Chats with LinkedIn's assistants have the header of messages: what one asked a machine is no talk with people. */
const WITH_MACHINES = /(?:^|\/)(?:guide_messages|learning_role_play_messages|learning_coach_messages)[^/]*\.(?:csv|xlsx|txt)$/iu
const PROFILE = /(?:^|\/)Profile(?: ?\(\d{1,3}\))?\.csv$/iu
const TABLE = /\.(?:csv|tsv|txt|xlsx)$/iu

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const heads = await tableHeads(input, (name) => TABLE.test(name) && /messages|profile/iu.test(name))
  const found = heads.flatMap(({ path, head }) => {
    if (WITH_MACHINES.test(path) || PROFILE.test(path)) return []
    const columns = head.rows.slice(0, 10).map(({ cells }) => columnsOf(cells)).find((one) => one !== undefined)
    return columns === undefined ? [] : [{ path, columns, isPlain: head.format === 'csv' && /^\uFEFF?"?(?:CONVERSATION ID|FROM)"?,/u.test(head.text) }]
  })
  const [first] = found
  if (first === undefined) return undefined
  const unused = input.entries.map(({ path }) => path).filter((path) => WITH_MACHINES.test(path))
  return {
    confidence: found.some(({ isPlain }) => isPlain) ? 0.96 : 0.9, generation: generationOf(first.columns),
    reads: [...found.map(({ path }) => path), ...heads.map(({ path }) => path).filter((path) => PROFILE.test(path))], unused,
  }
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const reader = new MessageReader(options)
  for (const path of match.reads) {
    if (PROFILE.test(path)) continue
    try {
      yield* reader.items(input, path)
    } catch (error) {
      yield [{ type: 'problem', code: readingProblem(error), path, failed: true }]
    }
  }
  yield reader.end(await profileNames(input))
}

/** First and last name as Profile.csv states them, whoever else reads that file. */
async function profileNames(input: Input): Promise<readonly string[]> {
  const names: string[] = []
  for (const { path } of input.entries.filter((entry) => entry.bytes > 0 && PROFILE.test(entry.path))) {
    try {
      let places: readonly (number | undefined)[] | undefined
      for await (const rows of (await openTable(input, path)).rows()) {
        for (const { cells } of rows) {
          if (places !== undefined) names.push(places.map((place) => (place === undefined ? '' : cells[place] ?? '').trim()).filter((part) => part !== '').join(' '))
          const find = columnFinder(cells)
          const found = [find('First Name'), find('Last Name')]
          if (found.every((place) => place !== undefined)) places = found
        }
      }
    } catch (error) {
      // That it cannot be read is no reason to read no messages; the owner is found in another way.
      readingProblem(error)
    }
  }
  return names.filter((name) => name !== '')
}

export default defineImporter({
  id: 'linkedin',
  title: { en: 'LinkedIn', zh: '领英' },
  carries: ['talk'],
  yields: ['said'],
  unit: 'row',
  howTo: {
    wait: { en: 'Messages alone some 10 minutes, the whole archive up to a day', zh: '只要消息约10分钟，完整存档最多一天' },
    steps: [
      { en: 'On linkedin.com open Me › Settings & Privacy › Data privacy › Get a copy of your data.', zh: '在 linkedin.com 打开“我”›“设置与隐私”›“数据隐私”›“获取你的数据副本”。' },
      { en: 'Tick Messages and Profile, or choose the larger archive, then Request archive.', zh: '勾选“消息”和“档案”，或选择完整存档，再点“申请存档”。' },
      { en: 'A mail brings the link, which works for 72 hours. Choose the zip here as it is; do not open messages.csv in a spreadsheet before.', zh: '收到邮件后72小时内下载。压缩包原样选进来，不要先用表格软件打开 messages.csv。' },
      { en: 'What is not in it: reactions, replies and edits, the attached files themselves, and deleted messages.', zh: '里面不会有：表情回应、回复关系和编辑记录、附件本身，以及已删除的消息。' },
    ],
  },
  identify,
  extract,
})
