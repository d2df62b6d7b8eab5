/** Grok's "Export account data" from grok.com or accounts.x.ai (formats/chat/grok.md). Grok inside X is in the archive of X. */
import { itemsOfFile } from '../grok/backend.ts'
import { assistantOf, baseOf, folderOf, lookAtJson } from '../assistants/look.ts'
import { assistantItem } from '../assistants/prompt.ts'
import { defineImporter, type ImportOptions, type Item, type Match, OWNER, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded } from '../kit/guarded.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { isRecord, textOf } from '../kit/json-value.ts'

const ACCOUNT = 'prod-mc-auth-mgmt-api.json'
/** Sessions, bills and uploads beside the conversations. */
const BESIDE = /^(?:prod-mc-billing\.json|prod-mc-asset-server\/.*|prod-mc-[^/]*\.json)$/iu

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const { trees, unreadable, failure } = await lookAtJson(input)
  const found = [...trees].flatMap(([path, tree]) => {
    const one = assistantOf(tree)
    return one?.assistant === 'grok' ? [{ path, confidence: one.confidence }] : []
  })
  if (found.length === 0) {
    if (trees.size === 0 && failure !== undefined) throw failure
    return undefined
  }
  const folders = [...new Set(found.map(({ path }) => folderOf(path)))]
  const accounts = folders.map((folder) => folder + ACCOUNT).filter((path) => input.entry(path) !== undefined)
  // That a file cannot be read is told when it is its turn.
  const damaged = unreadable.filter((path) => folders.includes(folderOf(path)) && baseOf(path).startsWith('prod-grok-backend'))
  const reads = [...accounts, ...found.map(({ path }) => path), ...damaged]
  const taken = new Set(reads)
  const unused = input.entries.map(({ path }) => path).filter((path) => !taken.has(path) && folders.some((folder) => path.startsWith(folder) && BESIDE.test(path.slice(folder.length))))
  return { confidence: Math.max(...found.map(({ confidence }) => confidence)), generation: 'account-2025', reads, unused }
}

async function* extract(input: Input, match: Match, { timeZone }: ImportOptions): AsyncGenerator<readonly Item[]> {
  yield [assistantItem('grok', 'Grok')]
  for (const path of match.reads) yield* guarded(baseOf(path) === ACCOUNT ? ownerItems(input, path) : itemsOfFile(input, path, timeZone), path)
}

/** The account's mail address. Its sessions and internet addresses are never looked at. */
async function* ownerItems(input: Input, path: string): AsyncGenerator<readonly Item[]> {
  for await (const batch of jsonItems(input.stream(path), [['user'], ['account']])) {
    const [value] = batch.values
    const email = batch.path.at(-1) === 'email' ? value : isRecord(value) ? textOf(value, 'email') : undefined
    if (batch.isItem || typeof email !== 'string' || !email.includes('@')) continue
    yield [{ type: 'owner', actor: OWNER, name: email, how: 'stated' }, { type: 'owner', actor: email, name: email, how: 'stated' }, { type: 'identifier', value: email, kind: 'email' }]
    return
  }
}

export default defineImporter({
  id: 'grok',
  title: { en: 'Grok', zh: 'Grok' },
  carries: ['talk'],
  yields: ['said'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Some hours. The link in the mail works for 30 days.', zh: '几小时。邮件里的链接30天内有效。' },
    steps: [
      { en: 'On grok.com open Settings › Data controls › Export account data.', zh: '在 grok.com 打开“设置 › 数据控制 › 导出账户数据”。' },
      { en: 'Open the mail from xAI and download the zip.', zh: '打开 xAI 发来的邮件，下载压缩包。' },
      { en: 'Not in it: what you asked Grok inside X, which is in the archive of X.', zh: '里面没有：你在 X 里问 Grok 的内容，那些在 X 的存档里。' },
      { en: 'Drop the zip here as it is.', zh: '不用解压，把压缩包拖到这里。' },
    ],
  },
  identify,
  extract,
})
