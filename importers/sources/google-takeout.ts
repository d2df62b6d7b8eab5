/** Google Takeout: Google Chat and Hangouts (formats/chat/google-chat-hangouts.md). */
import { chatItems } from '../google-takeout/chat.ts'
import { besideChats, type ChatFiles, chatFilesIn, chatFilesOf } from '../google-takeout/chat-files.ts'
import { HangoutsReader, isHangouts } from '../google-takeout/hangouts.ts'
import { defineImporter, type ImportOptions, type Item, type Match } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded } from '../kit/guarded.ts'
import { Heads } from '../kit/heads.ts'

const HEAD_BYTES = 64 * 1024
/** So many JSON files of other names are looked into for Hangouts. */
const OTHER_JSON = 200

/** Hangouts.json, which keeps its name in every language; a file alone may have any. */
async function hangoutsIn(input: Input, taken: ReadonlySet<string>, heads: Heads): Promise<readonly string[]> {
  const json = input.entries.filter(({ path, bytes }) => bytes > 0 && !taken.has(path) && /\.json$/iu.test(path) && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const isNamed = (path: string): boolean => /(?:^|\/)Hangouts[^/]*\.json$/iu.test(path)
  const found: string[] = []
  for (const { path } of [...json.filter((entry) => isNamed(entry.path)), ...json.filter((entry) => !isNamed(entry.path)).slice(0, OTHER_JSON)]) {
    const head = await heads.of(path, HEAD_BYTES)
    if (head !== undefined && await isHangouts(head)) found.push(path)
  }
  return found
}

function pathsOf({ groups, users }: ChatFiles): readonly string[] {
  return [...users, ...groups.flatMap(({ info, messages }) => [info, messages])].filter((path) => path !== undefined)
}

async function identify(input: Input): Promise<Match | undefined> {
  const heads = new Heads(input)
  const entries = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const chat = await chatFilesIn(entries, heads)
  const hangouts = await hangoutsIn(input, new Set(pathsOf(chat)), heads)
  const hasChat = chat.groups.some(({ messages }) => messages !== undefined)
  if (!hasChat && hangouts.length === 0) {
    heads.throwFailure()
    return undefined
  }
  const reads = [...hasChat ? pathsOf(chat) : [], ...hangouts]
  return {
    confidence: 0.97, generation: hasChat ? (hangouts.length > 0 ? 'chat-and-hangouts' : 'chat') : 'hangouts', reads,
    unused: hasChat ? besideChats(entries, chat).filter((path) => !reads.includes(path)) : [],
  }
}

async function* extract(input: Input, match: Match, { timeZone }: ImportOptions): AsyncGenerator<readonly Item[]> {
  const wanted = new Set(match.reads)
  const chat = chatFilesOf(match.reads)
  yield* chatItems(input, chat, timeZone)
  for (const path of pathsOf(chat)) wanted.delete(path)
  for (const path of wanted) yield* guarded(new HangoutsReader(() => input.stream(path), path, timeZone).items(), path)
}

export default defineImporter({
  id: 'google-takeout',
  title: { en: 'Google Takeout', zh: 'Google Takeout' },
  carries: ['talk'],
  yields: ['said', 'called', 'reacted'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Minutes to some days; Google sends a mail with a link.', zh: '几分钟到几天，Google会把下载链接发到邮箱。' },
    steps: [
      { en: 'Open takeout.google.com and choose Deselect all.', zh: '打开takeout.google.com，点“取消全选”。' },
      { en: 'Tick Google Chat. Hangouts ended in 2022; only an older Takeout has it.', zh: '勾选Google Chat。Hangouts已在2022年停用，只有更早的导出里才有。' },
      { en: 'Next step › Export once › .zip › Create export.', zh: '下一步 › 导出一次 › .zip › 创建导出作业。' },
      { en: 'Drop all zips here as they are. Messages with history off, and what others deleted, are not in it.', zh: '把所有zip直接拖到这里。关闭历史记录时发的消息和别人删除的消息不在里面。' },
    ],
  },
  identify,
  extract,
})
