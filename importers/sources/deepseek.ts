/** DeepSeek's "Export data": conversations as trees of fragments (formats/chat/deepseek.md). */
import { itemsOfFile } from '../deepseek/conversations.ts'
import { assistantOf, baseOf, folderOf, lookAtJson } from '../assistants/look.ts'
import { assistantItem } from '../assistants/prompt.ts'
import { defineImporter, type ImportOptions, type Item, type Match, OWNER, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded } from '../kit/guarded.ts'
import { hasKey, type KeyTree } from '../kit/json-keys.ts'
import { readJson } from '../kit/json-stream.ts'
import { idOf, isRecord, recordOf, textOf } from '../kit/json-value.ts'

const isUser = (path: string): boolean => baseOf(path) === 'user.json'

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const { trees, unreadable, failure } = await lookAtJson(input)
  const found = [...trees].flatMap(([path, tree]) => {
    const one = assistantOf(tree)
    return one?.assistant === 'deepseek' ? [{ path, tree, ...one }] : []
  })
  if (found.length === 0) {
    if (trees.size === 0 && failure !== undefined) throw failure
    return undefined
  }
  const folders = new Set(found.map(({ path }) => folderOf(path)))
  const users = [...folders].map((folder) => `${folder}user.json`).filter((path) => isOwnUser(trees.get(path)))
  // That a file cannot be read is told when it is its turn.
  const damaged = unreadable.filter((path) => folders.has(folderOf(path)) && baseOf(path).startsWith('conversations'))
  const isSaved = found.every(({ isSingle }) => isSingle)
  const hasFragments = found.some(({ tree }) => [['#'], [], ['conversations', '#']].some((place) => hasKey(tree, [...place, 'mapping', '*', 'message', 'fragments'])))
  return {
    confidence: Math.max(...found.map(({ confidence }) => confidence)), generation: isSaved ? 'single-conversation' : hasFragments ? 'fragments-2025' : 'before-fragments',
    reads: [...users, ...found.map(({ path }) => path), ...damaged], unused: [],
  }
}

function isOwnUser(tree: KeyTree | undefined): boolean {
  return tree !== undefined && (hasKey(tree, ['user_id']) || hasKey(tree, ['#', 'user_id']))
}

async function* extract(input: Input, match: Match, { timeZone }: ImportOptions): AsyncGenerator<readonly Item[]> {
  yield [assistantItem('deepseek', 'DeepSeek'), { type: 'note', code: 'no-memory-in-export' }]
  for (const path of match.reads) yield* guarded(isUser(path) ? userItems(input, path) : itemsOfFile(input, path, timeZone), path)
}

async function* userItems(input: Input, path: string): AsyncGenerator<readonly Item[]> {
  const { value } = readJson(await input.bytes(path))
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  yield list.filter((one) => !isRecord(one)).map(() => ({ type: 'problem', code: 'not-a-record', path, position: 0, row: true }))
  const items = itemsOfUser(list.find(isRecord))
  yield items.length > 0 ? items : [{ type: 'problem', code: 'not-a-record', path, position: 0, failed: true }]
}

/** Mail address and number are there to know the person by in other archives; all are the owner. */
function itemsOfUser(value: unknown): readonly Item[] {
  const user: unknown = Array.isArray(value) ? value[0] : value
  if (!isRecord(user)) return []
  const email = textOf(user, 'email') ?? ''
  const mobile = recordOf(user, 'mobile') ?? {}
  const number = idOf(mobile, 'mobile_number') ?? ''
  const area = (idOf(mobile, 'area_code') ?? '').replace(/^(?=\d)/u, '+')
  const phone = number === '' || number.startsWith('+') ? number : area + number
  const name = email === '' ? phone : email
  const items: Item[] = [{ type: 'owner', actor: OWNER, name, how: 'stated' }]
  for (const [id, kind] of [[email, 'email'], [phone, 'phone']] as const) {
    if (id !== '') items.push({ type: 'owner', actor: id, name, how: 'stated' }, { type: 'identifier', value: id, kind })
  }
  return items
}

export default defineImporter({
  id: 'deepseek',
  title: { en: 'DeepSeek', zh: 'DeepSeek 深度求索' },
  carries: ['talk'],
  yields: ['said'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Some minutes', zh: '几分钟' },
    steps: [
      { en: 'On chat.deepseek.com click your picture, then Settings › Data › Export data.', zh: '在 chat.deepseek.com 点头像，“系统设置 › 数据管理 › 导出所有历史对话”。' },
      { en: 'Download the zip from the page or from the mail.', zh: '在网页或邮件里下载压缩包。' },
      { en: 'Not in it: deleted conversations, and the files you attached, of which it has the names.', zh: '里面没有：已删除的对话，以及你上传的文件（只有文件名）。' },
      { en: 'Drop the zip here as it is.', zh: '不用解压，把压缩包拖到这里。' },
    ],
  },
  identify,
  extract,
})
