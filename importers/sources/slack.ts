/** Slack: the export of a workspace (formats/chat/slack.md). */
import { defineImporter, type ImportOptions, type Item, type Match } from '../importer.ts'
import type { Entry, Input } from '../input.ts'
import { guarded, problemOf } from '../kit/guarded.ts'
import { Heads } from '../kit/heads.ts'
import { jsonHead } from '../kit/json-head.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { isRecord } from '../kit/json-value.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { itemsOfMessage } from '../slack/message.ts'
import { People } from '../slack/people.ts'
import { LISTS, Workspace } from '../slack/workspace.ts'

const HEAD_BYTES = 16 * 1024
/** So many days are looked into before a workspace is none. */
const DAYS_LOOKED = 5
/** A day, in the folder of its conversation; that folder may have been chosen alone. */
const DAY = /^(?:(?:(.*)\/)?([^/]+)\/)?\d{4}-\d{2}-\d{2}\.json$/u
/** What the export lays beside, and what tools that save the files add. */
const BESIDE = /^(?:integration_logs|canvases|lists|huddle_transcripts|file_conversations|org_users)\.json$|^(?:__uploads|__avatars|attachments)\//u

/** One export within an archive: its folder with a slash or empty, its lists, its days in the order of their names. */
interface Export { readonly root: string; readonly users: string | undefined; readonly lists: readonly string[]; readonly days: readonly string[] }

function exportsIn(entries: readonly Entry[]): readonly Export[] {
  const roots = new Map<string, string[]>()
  for (const { path } of entries) {
    const found = DAY.exec(path)
    if (found === null) continue
    const root = found[1] === undefined ? '' : `${found[1]}/`
    const days = roots.get(root) ?? []
    days.push(path)
    roots.set(root, days)
  }
  const paths = new Set(entries.map(({ path }) => path))
  return [...roots].map(([root, days]) => ({
    root, users: paths.has(`${root}users.json`) ? `${root}users.json` : undefined,
    lists: LISTS.map((name) => root + name).filter((path) => paths.has(path)), days: days.toSorted(),
  }))
}

function isSlackRow(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'message' && ('ts' in value ? /^\d{9,10}\.\d{1,6}$/u.test(String(value['ts'])) : 'user' in value || 'bot_id' in value)
}

/** Whether the first days that can be read hold Slack's rows; days without rows say nothing. */
async function hasRows({ days }: Export, heads: Heads): Promise<boolean> {
  for (const path of days.slice(0, DAYS_LOOKED)) {
    const head = await heads.of(path, HEAD_BYTES)
    if (head === undefined) continue
    if ((await jsonHead(head, [[]])).some(({ path: at, isItem, values }) => isItem && at.length === 0 && values.some(isSlackRow))) return true
  }
  return false
}

/** Whether a list of members is Slack's, for a workspace in which nobody wrote. */
async function isMembers(path: string, heads: Heads): Promise<boolean> {
  const head = await heads.of(path, HEAD_BYTES)
  return head !== undefined && (await jsonHead(head, [[]])).some(({ isItem, values }) => isItem && values.some((user) => isRecord(user) && /^[UW][A-Z0-9]+$/u.test(String(user['id'])) && 'profile' in user))
}

async function identify(input: Input): Promise<Match | undefined> {
  const entries = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const heads = new Heads(input)
  const found: Export[] = []
  let confidence = 0
  for (const one of exportsIn(entries)) {
    const isListed = one.users !== undefined && one.lists.length > 0
    if (!await hasRows(one, heads) && !(isListed && await isMembers(one.users ?? '', heads))) continue
    found.push(one)
    confidence = Math.max(confidence, isListed ? 0.97 : 0.9)
  }
  if (found.length === 0) {
    heads.throwFailure()
    return undefined
  }
  const reads = found.flatMap(({ users, lists, days }) => [...users === undefined ? [] : [users], ...lists, ...days])
  const isBeside = (path: string): boolean => found.some(({ root }) => path.startsWith(root) && BESIDE.test(path.slice(root.length)))
  return { confidence, generation: found.some(({ users, lists }) => users !== undefined || lists.length > 0) ? 'workspace' : 'days', reads, unused: entries.map(({ path }) => path).filter((path) => !reads.includes(path) && isBeside(path)) }
}

/** What `read` gives of one of the lists; that it cannot be read at all is its problem and no other's. */
async function attempt(path: string, read: () => Promise<Item[]>): Promise<Item[]> {
  try {
    return await read()
  } catch (error) {
    return [problemOf(error, path, true)]
  }
}

/** The rows of one conversation's days, in order. */
class Days {
  private readonly ordinal = openOrdinals()
  /** Times of replies that are shown in the channel too, and of the last row: those may come twice. */
  private readonly broadcasts = new Set<string>()
  private last = ''
  private readonly channel: string
  private readonly zone: string
  private readonly people: People

  constructor(channel: string, zone: string, people: People) {
    this.channel = channel
    this.zone = zone
    this.people = people
  }

  async *items(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<readonly Item[]> {
    const { channel, zone, people, ordinal } = this
    for await (const batch of jsonItems(chunks, [[]])) {
      const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: batch.isItem }))
      if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
      for (const [index, message] of batch.values.entries()) {
        if (message === undefined) continue
        const position = batch.at[index] ?? 0
        if (this.isTwice(message)) items.push({ type: 'skipped', reason: 'repeated', path, position })
        else for (const item of itemsOfMessage(message, { path, position, channel, zone, people, ordinal })) items.push(item)
      }
      if (items.length > 0) yield items
    }
  }

  private isTwice(message: unknown): boolean {
    const ts = isRecord(message) ? message['ts'] : undefined
    if (typeof ts !== 'string' || !isRecord(message)) return false
    const isTwice = ts === this.last || this.broadcasts.has(ts)
    this.last = ts
    if (message['subtype'] === 'thread_broadcast') this.broadcasts.add(ts)
    return isTwice
  }
}

async function* exportItems(input: Input, { users, lists, days }: Export, wanted: ReadonlySet<string>, zone: string): AsyncGenerator<readonly Item[]> {
  const people = new People()
  const workspace = new Workspace()
  if (users !== undefined && wanted.has(users)) yield await attempt(users, () => people.read(input.stream(users), users))
  for (const list of lists) if (wanted.has(list)) yield await attempt(list, () => workspace.read(input.stream(list), list, people))
  let folder: string | undefined
  let reader = new Days('', zone, people)
  for (const path of days) {
    if (!wanted.has(path)) continue
    const name = DAY.exec(path)?.[2] ?? (input.kind === 'folder' ? input.name : 'Slack')
    if (name !== folder) {
      folder = name
      const conversation = workspace.of(name)
      reader = new Days(conversation.key, zone, people)
      yield [{ type: 'channel', ...conversation }]
    }
    yield* guarded(reader.items(input.stream(path), path), path)
  }
}

async function* extract(input: Input, match: Match, { timeZone }: ImportOptions): AsyncGenerator<readonly Item[]> {
  const wanted = new Set(match.reads)
  for (const one of exportsIn(input.entries)) yield* exportItems(input, one, wanted, timeZone)
}

export default defineImporter({
  id: 'slack',
  title: { en: 'Slack', zh: 'Slack' },
  carries: ['talk'],
  yields: ['said', 'called', 'reacted'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Some minutes to a day; Slack sends a mail with a link.', zh: '几分钟到一天，Slack会把链接发到邮箱。' },
    steps: [
      { en: 'Only an owner or administrator of the workspace can export it. Ask one if you are none.', zh: '只有工作区的所有者或管理员才能导出；如果你不是，请他们导出。' },
      { en: 'Workspace name › Tools & settings › Workspace settings › Import/Export Data › Export.', zh: '工作区名称 › 工具和设置 › 工作区设置 › 导入/导出数据 › 导出。' },
      { en: 'Choose the entire history as the date range, then Start Export.', zh: '日期范围选“全部历史”，再点“开始导出”。' },
      { en: 'Drop the zip here as it is, and say which member you are. On most plans it holds the public channels alone: no direct messages, no private channels, no files.', zh: '把zip直接拖到这里，再告诉我们哪个成员是你。多数方案只含公开频道：没有私信、私密频道和文件。' },
    ],
  },
  identify,
  extract,
})
