/** Claude's "Export data": conversations, memories, projects, in one zip or several (formats/chat/claude.md). */
import { ONE_ACCOUNT, readAccounts } from '../claude/accounts.ts'
import { Claims } from '../claude/claims.ts'
import { itemsOfDesign, itemsOfFile } from '../claude/conversations.ts'
import { recordsOf } from '../claude/records.ts'
import { type SideFile, sideFileOf } from '../claude/layout.ts'
import { assistantOf, baseOf, folderOf, lookAtJson } from '../assistants/look.ts'
import { assistantItem } from '../assistants/prompt.ts'
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded } from '../kit/guarded.ts'
import { readJson } from '../kit/json-stream.ts'
import { isRecord, listOf, textOf } from '../kit/json-value.ts'

/** What lies beside and says nothing about the person that is read. */
const UNUSED = /(?:^|\/)(?:login_history\.json|(?:projects|design_chats)\/[^/]+)$/iu

interface Found { readonly path: string; readonly is: SideFile | 'conversations'; readonly isSingle: boolean; readonly confidence: number }

/** The files of Claude's in an archive, by what they hold, in the order in which they are read. */
async function filesIn(input: Input): Promise<readonly Found[]> {
  const { trees, unreadable, failure } = await lookAtJson(input)
  const found: Found[] = []
  for (const [path, tree] of trees) {
    const one = assistantOf(tree)
    const side = one === undefined ? sideFileOf(tree) : undefined
    if (one?.assistant === 'claude') found.push({ path, is: 'conversations', isSingle: one.isSingle, confidence: one.confidence })
    else if (side !== undefined) found.push({ path, is: side, isSingle: false, confidence: side === 'users' ? 0 : 0.95 })
  }
  if (found.every(({ confidence }) => confidence === 0)) {
    if (trees.size === 0 && failure !== undefined) throw failure
    return []
  }
  const folders = new Set(found.map(({ path }) => folderOf(path)))
  // That a file cannot be read is told when it is its turn.
  for (const path of unreadable) if (folders.has(folderOf(path)) && /^conversations/iu.test(baseOf(path))) found.push({ path, is: 'conversations', isSingle: false, confidence: 0 })
  return ORDER.flatMap((is) => found.filter((one) => one.is === is))
}

/** Names of projects come before the memories of them, and everything before the conversations. */
const ORDER = ['users', 'manifest', 'projects', 'memories', 'conversations', 'design-chat'] as const

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const found = await filesIn(input)
  if (found.length === 0) return undefined
  // A manifest with links to the parts, and none of them.
  if (found.every(({ is }) => is === 'manifest' || is === 'users')) return { refused: 'wrong-part', confidence: 0.9 }
  const reads = found.map(({ path }) => path)
  const taken = new Set(reads)
  const folders = [...new Set(reads.map(folderOf))]
  // The parts of one export may lie in folders of their own.
  const isInside = (path: string): boolean => found.some(({ is }) => is === 'manifest') || folders.some((folder) => path.startsWith(folder))
  const unused = input.entries.map(({ path }) => path).filter((path) => !taken.has(path) && UNUSED.test(path) && isInside(path))
  const conversations = found.filter(({ is }) => is === 'conversations')
  const isScript = conversations.length > 0 && conversations.every(({ isSingle }) => isSingle)
  const has = (is: Found['is']): boolean => found.some((one) => one.is === is)
  const generation = has('manifest') ? 'parts-2026' : isScript ? 'single-conversation' : has('memories') || has('design-chat') ? 'with-memories' : 'conversations'
  return { confidence: Math.max(...found.map(({ confidence }) => confidence)), generation, reads, unused }
}

/** When an export was made, as its name says: `data-2026-02-14-08-00-00-batch-0000`. */
function madeAt(name: string): number | undefined {
  const [, year, month, day, hour, minute, second] = /(?:^|\/)data-(\d{4})-(\d{2})-(\d{2})-(\d{2})-(\d{2})-(\d{2})/u.exec(name) ?? []
  const at = Date.parse(`${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`)
  return Number.isNaN(at) ? undefined : at
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const files = (await filesIn(input)).filter(({ path }) => match.reads.includes(path))
  const conversations = files.filter(({ is }) => is === 'conversations').map(({ path }) => path)
  const claims = new Claims(madeAt(input.name) ?? madeAt(match.reads[0] ?? ''))
  const names = new Map<string, string>()
  let accounts = ONE_ACCOUNT
  yield [assistantItem('claude', 'Claude')]
  for (const { path, is } of files) {
    yield* guarded((async function* itemsIn() {
      if (is === 'users') {
        accounts = await readAccounts(input, path, conversations, options.owners)
        yield accounts.items
      } else if (is === 'manifest') yield await missingParts(input, path, files)
      else {
        const shared = { actorOf: accounts.actorOf, options }
        yield* is === 'conversations' ? itemsOfFile(input, path, shared) : is === 'design-chat' ? itemsOfDesign(input, path, shared) : itemsOfClaims(input, path, is, claims, names)
      }
    })(), path)
  }
}

/** Of memories and projects. */
async function* itemsOfClaims(input: Input, path: string, is: 'memories' | 'projects', claims: Claims, names: Map<string, string>): AsyncGenerator<readonly Item[]> {
  for await (const { record, position } of recordsOf(input, path)) {
    if (record === undefined) {
      yield [{ type: 'problem', code: 'not-a-record', path, position, row: true }]
      continue
    }
    const [id, name] = [textOf(record, 'uuid'), textOf(record, 'name')]
    if (is === 'projects' && id !== undefined && name !== undefined) names.set(id, name)
    yield is === 'memories' ? claims.ofMemories(record, names, { path, position }) : claims.ofProject(record, { path, position })
  }
}

/** Categories of the manifest of which nothing is there. Its links are secrets and are not kept. */
async function missingParts(input: Input, path: string, files: readonly Found[]): Promise<readonly Item[]> {
  const { value } = readJson(await input.bytes(path))
  const categories = new Set(isRecord(value) ? listOf(value, 'data_files').flatMap((one) => (isRecord(one) ? textOf(one, 'category') ?? [] : [])) : [])
  const kinds: Readonly<Record<string, Found['is']>> = { conversations: 'conversations', memories: 'memories', projects: 'projects', design_chats: 'design-chat', light_metadata: 'users' }
  return [...categories].filter((category) => {
    const kind = kinds[category]
    return kind !== undefined && !files.some(({ is }) => is === kind)
  }).map(() => ({ type: 'problem', code: 'part-missing', path }))
}

export default defineImporter({
  id: 'claude',
  title: { en: 'Claude', zh: 'Claude' },
  carries: ['talk', 'profile'],
  yields: ['said'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Minutes to a day. The link in the mail works for 24 hours.', zh: '几分钟到一天。邮件里的链接24小时内有效。' },
    steps: [
      { en: 'On claude.ai or in the desktop app, not on a phone: Settings › Privacy › Export data.', zh: '在 claude.ai 网页或电脑应用里（手机上不行）：“设置 › 隐私 › 导出数据”。' },
      { en: 'Open the mail from Anthropic and download every part: conversations, memories, projects.', zh: '打开 Anthropic 发来的邮件，下载其中的每一部分：对话、记忆、项目。' },
      { en: 'Not in it: pictures and files you attached, Claude Code, and chats you deleted.', zh: '里面没有：你附上的图片和文件、Claude Code，以及已删除的对话。' },
      { en: 'Drop the zip, or the folder with all parts, here.', zh: '把压缩包，或装着各部分的文件夹，拖到这里。' },
    ],
  },
  identify,
  extract,
})
