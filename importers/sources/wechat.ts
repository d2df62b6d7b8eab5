/**
 * WeChat's chats, as the tools write them that people use for want of an export of Tencent's own: WeChatMsg (留痕, MemoTrace),
 * PyWxDump, chatlog, EchoTrace, WeFlow and ChatLab (formats/chat/wechat.md).
 */
import { defineImporter, type Importer, type ImportOptions, type Item, type Match } from '../importer.ts'
import { type Input, InputError } from '../input.ts'
import { Heads } from '../kit/heads.ts'
import { SheetError } from '../kit/sheet.ts'
import { tableHeads } from '../kit/table.ts'
import { TalkWriter } from '../kit/talk.ts'
import { isDatabase, type Look, lookAtJson, lookAtPage, lookAtTable, lookAtText } from '../wechat/look.ts'
import { readWeChatLab } from '../wechat/chatlab.ts'
import { readRecords, readUsers } from '../wechat/read-json.ts'
import { readPage } from '../wechat/read-page.ts'
import { readTable } from '../wechat/read-table.ts'
import { readText } from '../wechat/read-text.ts'

const LOOK_BYTES = 16 * 1024
/** A page's styles and scripts come before its messages. */
const PAGE_BYTES = 512 * 1024
/** So many files of a kind are looked into. */
const LOOKED_INTO = 2000
const PAGES = 200

/** Pictures, sounds and files that the tools lay beside the talk. */
const BESIDE = /(?:^|\/)(?:images?|img|videos?|voices?|audio|emojis?|avatars?|files?|music|media|icon|head|FileStorage|texts)\/[^/]*|\.(?:docx|jpe?g|png|gif|webp|mp3|wav|silk|amr|mp4|dat|pdf)$/iu

/** Every file of an archive that a tool wrote. */
async function looks(input: Input): Promise<ReadonlyMap<string, Look>> {
  const found = new Map<string, Look>()
  const heads = new Heads(input)
  const entries = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const named = (pattern: RegExp): readonly string[] => entries.filter(({ path }) => input.kind === 'file' || pattern.test(path)).map(({ path }) => path)
  const add = async (paths: readonly string[], bytes: number, look: (path: string, head: Uint8Array) => Look | undefined | Promise<Look | undefined>): Promise<void> => {
    for (const path of paths) {
      if (found.has(path)) continue
      const head = await heads.of(path, bytes)
      const answer = head === undefined || (head[0] === 0x50 && head[1] === 0x4b) ? undefined : await look(path, head)
      if (answer !== undefined) found.set(path, answer)
    }
  }
  await add(named(/\.jsonl?$/iu).slice(0, LOOKED_INTO), LOOK_BYTES, (path, head) => (/^[\s\uFEFF]*[[{#]/u.test(new TextDecoder().decode(head.subarray(0, 64))) ? lookAtJson(path, head) : undefined))
  for (const { path, head } of await tableHeads(input, (name) => /\.(?:csv|xlsx)$/iu.test(name), { chinese: true })) {
    const look = found.has(path) ? undefined : lookAtTable(head)
    if (look !== undefined) found.set(path, look)
  }
  await add(named(/\.txt$/iu).slice(0, LOOKED_INTO), LOOK_BYTES, lookAtText)
  await add(named(/\.html?$/iu).slice(0, PAGES), PAGE_BYTES, (_path, head) => lookAtPage(head))
  return found
}

function chatFile(path: string): string {
  return path.replace(/\.[a-z]+$/iu, '').replace(/(?:_utf-?8|_chat)$/iu, '')
}

/** How much the forms of one tool tell: ids of messages, ids of people, names, nothing but names and words. Not listed: all there is. */
const RANKS: Readonly<Record<string, number>> = { 'wechatmsg-text': 0, 'weflow-text': 0, 'chatlog-text': 0, 'wechatmsg-html': 1, 'weclone': 2, 'weflow-table': 3 }
const MOST = 4

/** Of one chat in several formats of one tool the fullest is read: without the same ids the keys of the others would differ. */
function isFullest(path: string, look: Look, all: ReadonlyMap<string, Look>): boolean {
  const rank = RANKS[look.generation] ?? MOST
  return rank === MOST || ![...all].some(([other, { form, generation }]) => form !== 'contacts' && form !== 'training' && (RANKS[generation] ?? MOST) > rank && chatFile(other) === chatFile(path))
}

async function identify(input: Input): ReturnType<Importer['identify']> {
  const all = await looks(input)
  const talk = [...all].filter(([path, look]) => look.form !== 'training' && look.form !== 'users' && look.form !== 'contacts' && isFullest(path, look, all))
  if (talk.length === 0) {
    if ([...all.values()].some(({ form }) => form === 'training')) return { refused: 'wrong-part', confidence: 0.6 }
    return input.entries.some(({ path }) => isDatabase(path)) ? { refused: 'wrong-part', confidence: 0.85 } : undefined
  }
  const best = talk.reduce((a, b) => (b[1].confidence > a[1].confidence ? b : a))[1]
  // People's names come first, so that they are there for the messages.
  const lists = [...all].filter(([, { form }]) => form === 'users' || form === 'contacts').map(([path]) => path)
  const reads = [...lists, ...talk.map(([path]) => path)]
  const folders = reads.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const isBeside = (path: string): boolean => all.has(path) || (BESIDE.test(path) && folders.some((folder) => path.startsWith(folder)))
  return { confidence: best.confidence, generation: best.generation, reads, unused: input.entries.map(({ path }) => path).filter((path) => !reads.includes(path) && isBeside(path)) }
}

/** Reads one file by what it is; what it is was found while recognising and is found again. */
async function* readFile(input: Input, path: string, look: Look | undefined, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  switch (look?.form) {
    case 'table': case 'contacts': yield* readTable(input, path, options, writer); break
    case 'records': yield* readRecords(input, path, options, writer); break
    case 'users': yield* readUsers(input, path, writer); break
    case 'text': yield* readText(input, path, options, writer); break
    case 'page': yield* readPage(input, path, options, writer); break
    case 'chatlab': yield* readWeChatLab(input, path, options, writer); break
    default: yield [{ type: 'problem', code: 'no-messages', path, failed: true }]
  }
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const known = await looks(input)
  const writer = new TalkWriter(options.owners)
  for (const path of match.reads) {
    writer.nextFile()
    try {
      yield* readFile(input, path, known.get(path), options, writer)
    } catch (error) {
      if (error instanceof InputError || error instanceof SheetError) yield [{ type: 'problem', code: error.code, path, failed: true }]
      else throw error
    }
  }
}

export default defineImporter({
  id: 'wechat',
  title: { en: 'WeChat', zh: '微信' },
  carries: ['talk'],
  yields: ['said', 'called', 'paid'],
  unit: 'row',
  howTo: {
    wait: { en: 'Some minutes, on the computer where WeChat is signed in', zh: '几分钟，在登录着微信的电脑上' },
    steps: [
      { en: 'WeChat itself exports no chats; tools of others do.', zh: '微信自己不提供聊天记录导出，要用第三方工具。' },
      { en: 'If an export of your chats is on this computer already (WeChatMsg or MemoTrace, PyWxDump, chatlog, EchoTrace, WeFlow, ChatLab), drop its folder or file here. Nothing else is needed.', zh: '如果电脑上已有导出的聊天记录（WeChatMsg（留痕、MemoTrace）、PyWxDump、chatlog、EchoTrace、WeFlow、ChatLab），直接把文件夹或文件拖到这里即可。' },
      { en: 'In WeFlow: Export › choose chats › format JSON. EchoTrace: Export › JSON. Media are not needed.', zh: 'WeFlow：导出 › 选择聊天 › 格式选 JSON。EchoTrace：导出 › JSON。不必勾选图片、语音等媒体。' },
      { en: 'In MemoTrace (留痕): Data › Export chats › CSV, for each contact or all of them.', zh: '留痕（MemoTrace）：数据 › 导出聊天记录 › CSV，可选单个联系人或全部。' },
      { en: 'Red packets come without their amounts, and pictures and voices without their content. Chats that were on the phone only are not in it.', zh: '红包没有金额，图片和语音没有内容；只在手机上的聊天不在其中。' },
    ],
  },
  identify,
  extract,
})
