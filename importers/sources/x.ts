/** X, formerly Twitter: the archive of one's data, from the first layout of 2012 to the current one. */
import { defineImporter } from '../importer.ts'
import type { Match, Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { Heads } from '../kit/heads.ts'
import { isClassicCsv } from '../x/classic-csv.ts'
import { extractX, READ_TYPES } from '../x/extract.ts'
import { dataFiles, isUnused } from '../x/files.ts'
import type { DataFile } from '../x/files.ts'
import { isYtd, isYtdInUtf16 } from '../x/ytd.ts'

/** So many files of one folder are looked into before it counts as none of X's. */
const TRIES = 8
const SIGNATURE_BYTES = 512

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const known = dataFiles(input.entries).filter(({ type }) => READ_TYPES.has(type))
  const heads = new Heads(input)
  const files = await ownFiles(heads, known)
  const csv = files.length === 0 ? await classicCsv(input) : []
  const reads = [...files.map(({ path }) => path), ...csv]
  if (reads.length === 0) {
    for (const { path } of known.slice(0, TRIES)) {
      const head = await heads.of(path, SIGNATURE_BYTES)
      if (head !== undefined && isYtdInUtf16(head)) return { refused: 'wrong-encoding', confidence: 0.95 }
    }
    // A locked archive, or one of which no file that was tried can be read.
    heads.throwFailure()
    return isViewerAlone(input) ? { refused: 'wrong-part', confidence: 0.8 } : undefined
  }
  const taken = new Set(reads)
  const unused = input.entries.map(({ path }) => path).filter((path) => !taken.has(path) && isUnused(path))
  return { confidence: 0.98, generation: generationOf(files), reads, unused }
}

/** Files in folders where at least one begins as X's files do: `app.js` or `profile.js` may be anybody's. */
async function ownFiles(heads: Heads, known: readonly DataFile[]): Promise<readonly DataFile[]> {
  const folders = Map.groupBy(known, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
  const own: DataFile[] = []
  for (const files of folders.values()) {
    for (const { path } of files.slice(0, TRIES)) {
      // A damaged file says nothing about its neighbours; its own trouble is told when it is read.
      const head = await heads.of(path, SIGNATURE_BYTES)
      if (head === undefined || !isYtd(head)) continue
      own.push(...files)
      break
    }
  }
  return own
}

async function classicCsv(input: Input): Promise<readonly string[]> {
  const found = input.entries.find(({ path }) => /(?:^|\/)tweets\.csv$/.test(path))
  return found !== undefined && isClassicCsv(await input.head(found.path, 200)) ? [found.path] : []
}

/** One of several zips of a large archive may hold the viewer and pictures alone. */
function isViewerAlone(input: Input): boolean {
  return input.entries.some(({ path }) => /(?:^|\/)Your archive\.html$/.test(path))
}

function generationOf(files: readonly DataFile[]): string {
  const types = new Set(files.map(({ type }) => type))
  if (files.length === 0 || types.has('grailbird')) return 'classic-2012'
  if (!files.some(({ path }) => /(?:^|\/)data\//.test(path))) return 'flat-2018'
  return types.has('tweets') || types.has('deleted-tweets') || types.has('note-tweet') || types.has('twitter-circle-tweet') || types.has('community-tweet') || types.has('grok-chat-item') ? 'data-2022' : 'data-2020'
}

export default defineImporter({
  id: 'x',
  title: { en: 'X (Twitter)', zh: 'X（推特）' },
  carries: ['talk', 'profile'],
  yields: ['posted', 'commented', 'reacted', 'said', 'followed', 'searched', 'viewed', 'saw-ad', 'logged-in'],
  unit: 'byte',
  howTo: {
    wait: { en: 'A day or more; X sends a message when it is ready', zh: '一天或更久；准备好后 X 会通知你' },
    steps: [
      { en: 'On x.com open Settings and privacy, then Your account', zh: '在 x.com 打开“设置与隐私”，进入“你的账号”' },
      { en: 'Choose Download an archive of your data and confirm your password', zh: '选择“下载你的数据存档”，输入密码确认' },
      { en: 'Press Request archive', zh: '点“请求存档”' },
      { en: 'When X says it is ready, download the zip, or all zips if there are several, and choose them here as they are', zh: '收到通知后下载压缩包（有几个就都下载），不用解压，直接在这里选择' },
    ],
  },
  identify,
  extract: extractX,
})
