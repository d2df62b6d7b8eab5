/** Skype: messages.json of the export, which ended with the service in 2025 (formats/chat/skype.md). */
import { defineImporter, type ImportOptions, type Item, type Match } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded } from '../kit/guarded.ts'
import { Heads } from '../kit/heads.ts'
import { jsonHead } from '../kit/json-head.ts'
import { isRecord } from '../kit/json-value.ts'
import { MESSAGES, SkypeReader } from '../skype/conversations.ts'

const HEAD_BYTES = 32 * 1024
/** So many JSON files of other names are looked into. */
const OTHER_JSON = 200

/** Whether a file is Skype's, from its beginning: others call theirs messages.json too. */
async function isSkype(head: Uint8Array): Promise<boolean> {
  const fields = new Map<string, unknown>()
  for (const { path, isItem, values } of await jsonHead(head, MESSAGES)) {
    if (isItem && values.some((message) => isRecord(message) && 'messagetype' in message && ('originalarrivaltime' in message || 'conversationid' in message))) return true
    if (path.length === 1) fields.set(String(path[0]), values[0])
    else if (path[0] === 'conversations' && path.at(-1) === 'threadProperties') fields.set('threadProperties', true)
  }
  const isOwned = /^\d+:/u.test(String(fields.get('userId')))
  return isOwned && (fields.has('exportDate') || fields.has('threadProperties'))
}

async function identify(input: Input): Promise<Match | undefined> {
  const heads = new Heads(input)
  const entries = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const json = entries.map(({ path }) => path).filter((path) => input.kind === 'file' || /\.json$/iu.test(path))
  const isNamed = (path: string): boolean => /(?:^|\/)messages[^/]*\.json$/iu.test(path)
  const reads: string[] = []
  for (const path of [...json.filter(isNamed), ...json.filter((one) => !isNamed(one)).slice(0, OTHER_JSON)]) {
    const head = await heads.of(path, HEAD_BYTES)
    if (head !== undefined && await isSkype(head)) reads.push(path)
  }
  if (reads.length === 0) {
    heads.throwFailure()
    return undefined
  }
  const folders = reads.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const isBeside = (path: string): boolean => folders.some((folder) => path.startsWith(folder) && /^(?:endpoints\.json$|media\/)/u.test(path.slice(folder.length)))
  return { confidence: 0.97, generation: 'messages', reads, unused: entries.map(({ path }) => path).filter((path) => !reads.includes(path) && isBeside(path)) }
}

async function* extract(input: Input, match: Match, { timeZone }: ImportOptions): AsyncGenerator<readonly Item[]> {
  for (const path of match.reads) yield* guarded(new SkypeReader(() => input.stream(path), path, timeZone).items(), path)
}

export default defineImporter({
  id: 'skype',
  title: { en: 'Skype', zh: 'Skype' },
  carries: ['talk'],
  yields: ['said', 'called', 'reacted'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Skype closed in May 2025. An export made before then is still read.', zh: 'Skype已在2025年5月停止服务，之前导出的文件仍然能读。' },
    steps: [
      { en: 'An export from secure.skype.com/en/data-export is a file called 8_name_export.tar. Drop it here as it is.', zh: '从secure.skype.com/data-export导出的是一个名为8_名字_export.tar的文件，直接拖到这里。' },
      { en: 'If you only have messages.json, drop that.', zh: '如果只有messages.json，就拖这个文件。' },
      { en: 'It holds conversations and calls. Pictures and films are a second export, which is not needed; encrypted conversations are without words.', zh: '里面有聊天和通话。图片和视频是另一份导出，不需要；加密聊天没有文字。' },
    ],
  },
  identify,
  extract,
})
