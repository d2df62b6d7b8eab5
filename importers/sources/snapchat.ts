/** Snapchat: the saved chats and the snaps of “My Data” (formats/chat/snapchat.md). */
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded } from '../kit/guarded.ts'
import { Heads } from '../kit/heads.ts'
import { jsonHead } from '../kit/json-head.ts'
import { hasKey, keysOf } from '../kit/json-keys.ts'
import { TalkWriter } from '../kit/talk.ts'
import { HistoryReader, isHistory, ROWS } from '../snapchat/history.ts'
import { ChatMedia } from '../snapchat/media.ts'
import { sideOf } from '../snapchat/message.ts'
import { readPeople } from '../snapchat/people.ts'

const HEAD_BYTES = 64 * 1024
const HISTORY = /(?:^|\/)(?:chat|snap)_history(?: ?\(\d{1,3}\))?\.json$/iu
const PEOPLE = /(?:^|\/)(?:account|friends)\.json$/iu
const PAGE = /(?:^|\/)html\/(?:chat|snap)_history(?:\.html?|\/subpage_[^/]*\.html?)$/iu
/** Parts of an export that hold media alone. */
const MEDIA = /(?:^|\/)(?:chat_media\/\d{4}-\d{2}-\d{2}_(?:b|media|overlay|thumbnail)~|memories\/\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}-(?:main|overlay))[^/]*$/iu
/** The folder an export of many parts is unpacked to, one beside the other. */
const PART = /(?:^|\/)mydata[~_]\d+(?:-\d+)?\/$/iu

type Kind = 'lists' | 'threads'

/** Which generation a history is, from its beginning; undefined for what is none. */
async function generationOf(head: Uint8Array): Promise<Kind | undefined> {
  const keys = keysOf(head)
  if ([...keys.keys()].some((key) => sideOf(key) !== undefined && /^(?:Received|Sent) (?:Saved )?(?:Chat|Snap) History$/u.test(key))) return 'lists'
  // The keys show a first row that is cut off, the rows those behind many conversations that are empty.
  return (hasKey(keys, ['*', '#', 'Media Type']) && hasKey(keys, ['*', '#', 'Created'])) || isHistory(await jsonHead(head, ROWS)) ? 'threads' : undefined
}

function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
}

/** Whether an account of Snapchat's lies in the same folder json/: a history without conversations says nothing itself. */
async function isBesideAccount(path: string, paths: readonly string[], heads: Heads): Promise<boolean> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const account = `${folder}account.json`
  if (!/(?:^|\/)json\/$/u.test(folder) || !paths.includes(account)) return false
  const head = await heads.of(account, HEAD_BYTES)
  return head !== undefined && hasKey(keysOf(head), ['Basic Information', 'Username'])
}

/** The folder that json/, html/ and chat_media/ are in, with its slash. */
function rootOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return folder.replace(/(?:^|(?<=\/))json\/$/iu, '')
}

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const heads = new Heads(input)
  const paths = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path)).map(({ path }) => path)
  const reads: string[] = []
  let generation: Kind | undefined
  let hasUtf16 = false
  for (const path of paths.filter((one) => input.kind === 'file' || HISTORY.test(one))) {
    const head = await heads.of(path, HEAD_BYTES)
    if (head === undefined) continue
    hasUtf16 ||= isUtf16(head) && new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head).includes('"Media Type"')
    const found = await generationOf(head) ?? (HISTORY.test(path) && await isBesideAccount(path, paths, heads) ? 'threads' : undefined)
    if (found === undefined) continue
    reads.push(path)
    if (generation !== 'threads') generation = found
  }
  if (reads.length === 0) {
    if (hasUtf16) return { refused: 'wrong-encoding', confidence: 0.95 }
    heads.throwFailure()
    return refusalOf(paths)
  }
  const roots = new Set(reads.map(rootOf))
  const people = paths.filter((path) => PEOPLE.test(path) && roots.has(rootOf(path)))
  const files = [...people, ...reads]
  return { confidence: 0.97, generation: generation ?? 'threads', reads: files, unused: paths.filter((path) => !files.includes(path) && isBeside(path, roots)) }
}

/** Media and pages of this export, in its other parts too. */
function isBeside(path: string, roots: ReadonlySet<string>): boolean {
  if (MEDIA.test(path)) return true
  return [...roots].some((root) => path.startsWith(root) && /^(?:index\.html?$|html\/)/iu.test(path.slice(root.length)) && (root === '' || PART.test(root) || PAGE.test(path) || path.endsWith('/index.html')))
}

function refusalOf(paths: readonly string[]): Refusal | undefined {
  if (paths.some((path) => PAGE.test(path))) return { refused: 'html-instead-of-json', confidence: 0.9 }
  const isMediaOnly = paths.length > 0 && paths.every((path) => MEDIA.test(path) || /(?:^|\/)index\.html?$/iu.test(path)) && paths.some((path) => MEDIA.test(path))
  return isMediaOnly ? { refused: 'wrong-part', confidence: 0.9 } : undefined
}

async function* extract(input: Input, match: Match, { timeZone, owners }: ImportOptions): AsyncGenerator<readonly Item[]> {
  const people = await readPeople(input, match.reads.filter((path) => PEOPLE.test(path)))
  yield people.problems
  const writer = new TalkWriter(owners)
  for (const [user, name] of people.names) writer.name(user, name)
  const media = new ChatMedia(input.entries.map(({ path }) => path))
  for (const path of match.reads.filter((one) => !PEOPLE.test(one))) {
    const reader = new HistoryReader(path, { owner: people.owner, writer, media, zone: timeZone })
    yield* guarded(reader.items(input.stream(path)), path)
  }
}

export default defineImporter({
  id: 'snapchat',
  title: { en: 'Snapchat', zh: 'Snapchat' },
  carries: ['talk'],
  yields: ['said', 'called'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Some minutes to a few days', zh: '几分钟到几天' },
    steps: [
      { en: 'Log in at accounts.snapchat.com and open “My Data”.', zh: '登录 accounts.snapchat.com，打开“我的数据”。' },
      { en: 'Tick “Export JSON Files”: without it there are only web pages, which cannot be read here. Your media and memories are not needed.', zh: '勾选“导出 JSON 文件”：不勾就只有网页，这里读不了。媒体和回忆不需要。' },
      { en: 'Choose all time as the date range and submit. When the mail comes, download all zips soon, as the link expires, and choose them here as they are.', zh: '日期范围选全部时间，然后提交。收到邮件后尽快下载所有压缩包（链接会过期），原样选进来。' },
      { en: 'What is not in it: all that has vanished. Only chats that were saved or are still there are exported, and snaps without their pictures.', zh: '里面不会有：已经消失的内容。只导出保存过的或还在的聊天，快照只有记录，没有画面。' },
    ],
  },
  identify,
  extract,
})
