/** QQ: the old client's export as text or page with pictures, QQChatExporter's files, and ChatLab (formats/chat/qq.md). */
import { defineImporter, type Importer, type ImportOptions, type Item, type Match } from '../importer.ts'
import { type Input, InputError } from '../input.ts'
import { Heads } from '../kit/heads.ts'
import { TalkWriter } from '../kit/talk.ts'
import { readQqChatLab } from '../qq/chatlab.ts'
import { readExporterText } from '../qq/exporter-text.ts'
import { type Look, lookAtJson, lookAtText } from '../qq/look.ts'
import { readChunks, readExporter } from '../qq/read-exporter.ts'
import { readPage } from '../qq/read-page.ts'
import { readText } from '../qq/text.ts'

const LOOK_BYTES = 64 * 1024
/** So many files of a kind are looked into. */
const LOOKED_INTO = 2000
/** What the exporters lay beside the talk. */
const BESIDE = /(?:^|\/)(?:resources|images?|videos?|audios?|files?|avatars?|emojis?)\/|(?:^|\/)avatars\.json$|\.(?:jpe?g|png|gif|webp|mp3|wav|silk|amr|mp4|dat)$/iu
/** The client's own databases and its encrypted export. */
const LOCKED = /(?:^|\/)(?:nt_msg\.db|Msg\d(?:\.\d)?\.db)$/iu

function isBackup(path: string, head: Uint8Array): boolean {
  return /\.bak$/iu.test(path) && !/^[\s\uFEFF]*[[{<]/u.test(new TextDecoder().decode(head.subarray(0, 16)))
}

async function looks(input: Input): Promise<ReadonlyMap<string, Look>> {
  const found = new Map<string, Look>()
  const heads = new Heads(input)
  const entries = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const add = async (pattern: RegExp, look: (path: string, head: Uint8Array) => Look | undefined | Promise<Look | undefined>): Promise<void> => {
    for (const { path } of entries.filter((entry) => input.kind === 'file' || pattern.test(entry.path)).slice(0, LOOKED_INTO)) {
      if (found.has(path)) continue
      const head = await heads.of(path, LOOK_BYTES)
      const answer = head === undefined || (head[0] === 0x50 && head[1] === 0x4b) ? undefined : isBackup(path, head) && input.kind === 'file' ? undefined : await look(path, head)
      if (answer !== undefined) found.set(path, answer)
    }
  }
  await add(/\.jsonl?$/iu, async (path, head) => (/^[\s\uFEFF]*[{#]/u.test(new TextDecoder().decode(head.subarray(0, 64))) ? await lookAtJson(path, head) : undefined))
  await add(/\.(?:txt|mht|mhtml|html?)$/iu, (_path, head) => lookAtText(head))
  // A manifest's chunks are its own, also one whose beginning is damaged or one long line.
  for (const path of [...found.keys()].filter((each) => found.get(each)?.form === 'manifest')) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    for (const entry of entries) if (/\.jsonl$/iu.test(entry.path) && entry.path.startsWith(folder) && !found.has(entry.path)) found.set(entry.path, { form: 'chunk', generation: 'exporter-chunks', confidence: 0.85 })
  }
  return found
}

function baseOf(path: string): string {
  return path.replace(/\.[a-z]+$/iu, '')
}

/** The same chat as text beside the full form has no numbers of messages, so that it would stand twice. */
function isFullest(path: string, { form }: Look, all: ReadonlyMap<string, Look>): boolean {
  return form !== 'exporter-text' || ![...all].some(([other, look]) => look.form === 'exporter' && baseOf(other) === baseOf(path))
}

async function identify(input: Input): ReturnType<Importer['identify']> {
  const all = await looks(input)
  const talk = [...all].filter(([path, look]) => look.form !== 'refused' && look.form !== 'web-page' && isFullest(path, look, all))
  if (talk.every(([, { form }]) => form === 'manifest')) {
    if ([...all.values()].some(({ form }) => form === 'web-page')) return { refused: 'html-instead-of-json', confidence: 0.9 }
    const [refused] = [...all.values()].filter(({ form }) => form === 'refused' || form === 'manifest')
    if (refused !== undefined) return { refused: 'wrong-part', confidence: refused.confidence }
    return input.entries.some(({ path }) => LOCKED.test(path)) ? { refused: 'wrong-part', confidence: 0.85 } : undefined
  }
  const best = talk.reduce((a, b) => (b[1].confidence > a[1].confidence ? b : a))[1]
  const reads = talk.map(([path]) => path)
  const folders = reads.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const isBeside = (path: string): boolean => all.has(path) || (BESIDE.test(path) && folders.some((folder) => path.startsWith(folder)))
  return { confidence: best.confidence, generation: best.generation, reads, unused: input.entries.map(({ path }) => path).filter((path) => !reads.includes(path) && isBeside(path)) }
}

/** Chunks with the manifest above them, or those of one folder that have none. */
function chunkGroups(reads: readonly string[], known: ReadonlyMap<string, Look>): ReadonlyMap<string, readonly string[]> {
  const manifests = reads.filter((path) => known.get(path)?.form === 'manifest')
  return Map.groupBy(reads.filter((path) => known.get(path)?.form === 'chunk').toSorted(), (path) =>
    manifests.findLast((manifest) => path.startsWith(manifest.slice(0, manifest.lastIndexOf('/') + 1))) ?? path.slice(0, path.lastIndexOf('/') + 1))
}

async function* readFile(input: Input, path: string, look: Look | undefined, groups: Map<string, readonly string[]>, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  switch (look?.form) {
    case 'text': yield* readText(input, path, options, writer); break
    case 'page': yield* readPage(input, path, options, writer); break
    case 'exporter': yield* readExporter(input, path, options, writer); break
    case 'exporter-text': yield* readExporterText(input, path, options, writer); break
    case 'chatlab': yield* readQqChatLab(input, path, options, writer); break
    case 'manifest': case 'chunk': {
      // A group is read once, at the first of its files.
      const found = [...groups].find(([key, chunks]) => key === path || chunks.includes(path))
      if (found === undefined) break
      groups.delete(found[0])
      yield* readChunks(input, found[0].endsWith('/') || found[0] === '' ? undefined : found[0], found[1], options, writer)
      break
    }
    default: yield [{ type: 'problem', code: 'no-messages', path, failed: true }]
  }
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const known = await looks(input)
  const groups = new Map(chunkGroups(match.reads, known))
  const writer = new TalkWriter(options.owners)
  for (const path of match.reads) {
    writer.nextFile()
    try {
      yield* readFile(input, path, known.get(path), groups, options, writer)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield [{ type: 'problem', code: error.code, path: error.path ?? path, failed: true }]
    }
  }
}

export default defineImporter({
  id: 'qq',
  title: { en: 'QQ', zh: 'QQ' },
  carries: ['talk'],
  yields: ['said', 'called'],
  unit: 'row',
  howTo: {
    wait: { en: 'Some minutes, on the computer where QQ is signed in', zh: '几分钟，在登录着QQ的电脑上' },
    steps: [
      { en: 'QQ for Windows up to 9.7, or TIM: open the message manager, right-click a contact, a group or “All messages” › Export message records, type “Text file (*.txt)” or “Web archive (*.mht)”. The .bak type is encrypted and cannot be read.', zh: 'Windows 版 QQ 9.7 及以前，或 TIM：打开“消息管理器”，在联系人、群或“全部消息记录”上点右键 › 导出消息记录，类型选“文本文件（*.txt）”或“网页文件（*.mht）”。“.bak”是加密的，读不了。' },
      { en: 'QQ 9.9 and later has no export of its own. If you have files of QQChatExporter already, take JSON or JSON Lines in chunks; its web page cannot be read.', zh: 'QQ 9.9 以后自己不带导出。如果已有 QQChatExporter 导出的文件，选 JSON 或分块 JSONL；它的网页（HTML）读不了。' },
      { en: 'Drop the file or the folder here. Pictures and voices are not read, and red packets come without amounts.', zh: '把文件或文件夹拖到这里。图片和语音不读，红包没有金额。' },
    ],
  },
  identify,
  extract,
})
