/** Gemini Apps (formerly Bard) of a Google Takeout: "My Activity" as JSON or as a page (formats/chat/gemini-apps.md). */
import { Activities } from '../gemini-apps/activity.ts'
import { lookAtPage } from '../gemini-apps/page.ts'
import { isOwn } from '../gemini-apps/record.ts'
import { folderOf, lookAtJson } from '../assistants/look.ts'
import { assistantItem } from '../assistants/prompt.ts'
import { defineImporter, type ImportOptions, type Item, type Match } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded } from '../kit/guarded.ts'
import { Heads } from '../kit/heads.ts'
import { jsonHead } from '../kit/json-head.ts'
import { hasKey } from '../kit/json-keys.ts'
import { isRecord } from '../kit/json-value.ts'

const HEAD_BYTES = 128 * 1024
/** Pages that are looked into: a Takeout has one for each product. */
const PAGES = 200

/** A file, and what part of the records at its beginning are of this product. */
interface Found { readonly path: string; readonly share: number }

async function jsonIn(input: Input, heads: Heads): Promise<readonly Found[]> {
  const { trees } = await lookAtJson(input)
  const found: Found[] = []
  for (const [path, tree] of trees) {
    if (!hasKey(tree, ['#', 'title']) || !(hasKey(tree, ['#', 'products']) || hasKey(tree, ['#', 'header']))) continue
    const head = await heads.of(path, HEAD_BYTES)
    const records = head === undefined ? [] : (await jsonHead(head, [[]])).flatMap(({ isItem, values }) => (isItem ? values : [])).filter(isRecord)
    const own = records.filter(isOwn).length
    if (own > 0) found.push({ path, share: own / records.length })
  }
  return found
}

async function pagesIn(input: Input, heads: Heads): Promise<readonly Found[]> {
  const pages = input.entries.filter(({ path, bytes }) => bytes > 0 && /\.html?$/iu.test(path) && (input.kind === 'file' || /activit|aktiv|attivit|actividad|atividade|活动|活動|アクティビティ|활동|gemini|bard/iu.test(path)))
  const found: Found[] = []
  for (const { path } of pages.slice(0, PAGES)) {
    const head = await heads.of(path, HEAD_BYTES)
    const { records, own } = head === undefined ? { records: 0, own: 0 } : lookAtPage(head)
    if (own > 0) found.push({ path, share: own / records })
  }
  return found
}

async function identify(input: Input): Promise<Match | undefined> {
  const heads = new Heads(input)
  const json = await jsonIn(input, heads)
  const folders = new Set(json.map(({ path }) => folderOf(path)))
  const pages = await pagesIn(input, heads)
  // A page beside the JSON of the same activities repeats it.
  const read = [...json, ...pages.filter(({ path }) => !folders.has(folderOf(path)))]
  if (read.length === 0) {
    heads.throwFailure()
    return undefined
  }
  const reads = read.map(({ path }) => path)
  // Uploads and pictures lie beside the activities, where all of these are of Gemini.
  const own = new Set(read.filter(({ share }) => share === 1).map(({ path }) => folderOf(path)).filter((folder) => folder !== ''))
  const unused = input.entries.map(({ path }) => path).filter((path) => !reads.includes(path) && own.has(folderOf(path)))
  return { confidence: 0.5 + 0.47 * Math.max(...read.map(({ share }) => share)), generation: json.length > 0 ? 'activity-json' : 'activity-page', reads, unused }
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const activities = new Activities(options)
  yield [assistantItem('gemini', 'Gemini'), { type: 'note', code: 'no-memory-in-export' }]
  for (const path of match.reads) yield* guarded(/\.html?$/iu.test(path) ? activities.ofPage(input, path) : activities.ofJson(input, path), path)
}

export default defineImporter({
  id: 'gemini-apps',
  title: { en: 'Gemini', zh: 'Gemini' },
  carries: ['talk'],
  yields: ['said', 'reacted'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Minutes to hours. The download stays for a week.', zh: '几分钟到几小时。下载链接保留一周。' },
    steps: [
      { en: 'On takeout.google.com click Deselect all, then tick My Activity. The product called Gemini is not it.', zh: '在 takeout.google.com 点“取消全选”，再勾选“我的活动记录”。名叫 Gemini 的那一项不是。' },
      { en: 'Click All activity data included and leave only Gemini Apps. Under Multiple formats choose JSON.', zh: '点“包含所有活动记录数据”，只留 Gemini Apps；在“多种格式”里选 JSON。' },
      { en: 'Not in it: what Gemini saved about you, and what was asked while Gemini Apps Activity was off or has been deleted by age.', zh: '里面没有：Gemini 保存的关于你的信息，以及关闭“Gemini Apps 活动记录”期间的、或因过期自动删除的提问。' },
      { en: 'Drop the zip here as it is.', zh: '不用解压，把压缩包拖到这里。' },
    ],
  },
  identify,
  extract,
})
