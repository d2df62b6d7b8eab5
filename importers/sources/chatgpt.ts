/** ChatGPT's "Export data": conversations as trees, in one file or in shards (formats/chat/chatgpt.md). */
import { ACCOUNT_FILES, itemsBeside, itemsOfAccount, readAccount } from '../chatgpt/account.ts'
import { Claims } from '../chatgpt/claims.ts'
import { itemsOfFile } from '../chatgpt/conversations.ts'
import { chosenFiles, isBeside, pageData, shardsOf } from '../chatgpt/layout.ts'
import { assistantOf, baseOf, folderOf, type JsonLook, lookAtJson } from '../assistants/look.ts'
import { assistantItem } from '../assistants/prompt.ts'
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import { type Input, InputError } from '../input.ts'
import { problemOf } from '../kit/guarded.ts'
import { hasKey } from '../kit/json-keys.ts'
import { JsonError, textOf } from '../kit/json-value.ts'

const PAGE_BYTES = 256 * 1024
const MANIFEST = 'export_manifest.json'

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const look = await lookAtJson(input)
  const found = [...look.trees].flatMap(([path, tree]) => {
    const one = assistantOf(tree)
    return one?.assistant === 'chatgpt' ? [{ path, ...one }] : []
  })
  const empty = emptyExports(look)
  const pages = found.length === 0 && empty.length === 0 ? await pagesIn(input) : []
  const folders = [...new Set([...found.map(({ path }) => path), ...empty, ...pages].map(folderOf))]
  if (folders.length === 0) {
    // An export of which the conversations could not be read, or nothing of this source.
    if (look.trees.size === 0 && look.failure !== undefined) throw look.failure
    return undefined
  }
  const reads: string[] = []
  for (const folder of folders) {
    const inside = [...found.map(({ path }) => path), ...empty].filter((path) => folderOf(path) === folder)
    const manifest = input.entry(folder + MANIFEST) === undefined || !look.trees.has(folder + MANIFEST) ? undefined : folder + MANIFEST
    const unreadable = look.unreadable.filter((path) => folderOf(path) === folder && baseOf(path).startsWith('conversations'))
    // What cannot be read is told when it is its turn.
    reads.push(...chosenFiles([...inside, ...unreadable], manifest === undefined ? undefined : await shardsOf(input, manifest)))
    if (manifest !== undefined) reads.push(manifest)
    for (const name of ACCOUNT_FILES) if (input.entry(folder + name) !== undefined && isAccountFile(folder + name, look)) reads.push(folder + name)
  }
  reads.push(...pages)
  const taken = new Set(reads)
  const copies = new Set([...found.map(({ path }) => path), ...empty])
  const unused = input.entries.map(({ path }) => path).filter((path) => !taken.has(path) && (copies.has(path) || isBeside(path, folders)))
  const isSharded = reads.some((path) => /^conversations[-_]\d/iu.test(baseOf(path)))
  const generation = pages.length > 0 ? 'page' : found.every(({ isSingle }) => isSingle) && found.length > 0 ? 'single-conversation' : isSharded ? 'shards-2026' : 'conversations'
  return { confidence: pages.length > 0 ? 0.85 : Math.max(0.9, ...found.map(({ confidence }) => confidence)), generation, reads, unused }
}

/** Beside Claude's or DeepSeek's conversations a `user.json` is theirs. */
function isAccountFile(path: string, { trees }: JsonLook): boolean {
  if (baseOf(path) !== 'user.json') return true
  const tree = trees.get(path)
  return tree === undefined || !hasKey(tree, ['user_id'])
}

/** An account without conversations has an empty list, which says nothing by itself; its user.json does. */
function emptyExports({ trees }: JsonLook): readonly string[] {
  return [...trees].flatMap(([path, tree]) => {
    const account = trees.get(`${folderOf(path)}user.json`)
    const isEmpty = baseOf(path) === 'conversations.json' && (tree.get('#')?.size ?? 1) === 0
    return isEmpty && account !== undefined && hasKey(account, ['chatgpt_plus_user']) ? [path] : []
  })
}

/** The page that repeats everything, where somebody kept nothing else. */
async function pagesIn(input: Input): Promise<readonly string[]> {
  const pages: string[] = []
  for (const { path } of input.entries.filter((entry) => /(?:^|\/)chat\.html$/iu.test(entry.path)).slice(0, 8)) {
    const head = await input.head(path, PAGE_BYTES).catch((error: unknown) => {
      if (error instanceof InputError) return undefined
      throw error
    })
    if (head !== undefined && pageData(head) !== undefined && Buffer.from(head).includes('"mapping"')) pages.push(path)
  }
  return pages
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const claims = new Claims()
  const account = await accountIn(input, match.reads)
  yield [assistantItem('chatgpt', 'ChatGPT'), { type: 'note', code: 'memory-only-as-seen' }, ...(account.items)]
  const shared = { claims, owner: account.id, options }
  for (const path of match.reads) {
    const name = baseOf(path)
    let rows = 0
    try {
      if (name === MANIFEST) yield await missingShards(input, path)
      else if (name === 'user.json') continue
      else {
        const from = /\.html$/iu.test(path) ? pageData(await input.head(path, PAGE_BYTES)) ?? 0 : 0
        for await (const items of ACCOUNT_FILES.has(name) ? itemsBeside(input, path, claims, options) : itemsOfFile(input, path, from, shared)) {
          rows += items.length
          yield items
        }
      }
    } catch (error) {
      // Behind the array of a page its script goes on.
      if (error instanceof JsonError && error.code === 'json-trailing' && /\.html$/iu.test(path)) continue
      yield [problemOf(error, path, rows === 0)]
    }
  }
}

async function accountIn(input: Input, reads: readonly string[]): Promise<{ readonly id: string | undefined; readonly items: readonly Item[] }> {
  for (const path of reads.filter((one) => baseOf(one) === 'user.json')) {
    try {
      const account = await readAccount(input, path)
      if (account !== undefined) return { id: textOf(account, 'id'), items: itemsOfAccount(account) }
      return { id: undefined, items: [{ type: 'problem', code: 'json-syntax', path, failed: true }] }
    } catch (error) {
      return { id: undefined, items: [problemOf(error, path, true)] }
    }
  }
  return { id: undefined, items: [] }
}

/** A shard that the manifest lists and that is not there: a download broke off. */
async function missingShards(input: Input, manifest: string): Promise<readonly Item[]> {
  const shards = (await shardsOf(input, manifest)) ?? []
  const folder = folderOf(manifest)
  const isThere = (shard: string): boolean => input.entry(folder + shard) !== undefined || input.entry(folder + baseOf(shard)) !== undefined
  return shards.filter((shard) => !isThere(shard)).map(() => ({ type: 'problem', code: 'part-missing', path: manifest }))
}

export default defineImporter({
  id: 'chatgpt',
  title: { en: 'ChatGPT', zh: 'ChatGPT' },
  carries: ['talk', 'profile'],
  yields: ['said', 'reacted'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Minutes to a few days. The link in the mail works for 24 hours.', zh: '几分钟到几天。邮件里的链接24小时内有效。' },
    steps: [
      { en: 'On chatgpt.com open Settings › Data controls › Export data, and confirm.', zh: '在 chatgpt.com 打开“设置 › 数据管理 › 导出数据”，点“导出”确认。' },
      { en: 'Open the mail from OpenAI and download the zip while its link works.', zh: '打开 OpenAI 发来的邮件，趁链接有效下载压缩包。' },
      { en: 'Not in it: temporary chats, deleted chats, and what ChatGPT remembered without showing it in a chat. Workspaces of a company mostly cannot export.', zh: '里面没有：临时聊天、已删除的聊天，以及没有在聊天里显示过的记忆。公司的工作区大多不能导出。' },
      { en: 'Drop the zip here as it is.', zh: '不用解压，把压缩包拖到这里。' },
    ],
  },
  identify,
  extract,
})
