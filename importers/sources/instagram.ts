/** Instagram's direct messages: the data export of 2018 to 2020, the one since, and its web pages (formats/chat/instagram-dm.md). */
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { extractOld, oldFiles } from '../instagram/old-threads.ts'
import { instagramProfile, instagramProfiles } from '../instagram/profile.ts'
import { claimOf } from '../meta/claims.ts'
import type { Claim } from '../meta/claims.ts'
import { extractThreads } from '../meta/extract.ts'

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const claim = await claimOf(input, 'instagram')
  const old = await oldFiles(input)
  if (claim === undefined && old.length === 0) return undefined
  if (claim?.hasUtf16 === true && old.length === 0) return { refused: 'wrong-encoding', confidence: 0.95 }
  const profiles = instagramProfiles(input, old.length > 0)
  const threads = (claim?.files ?? []).map(({ path }) => path).filter((path) => !old.includes(path))
  const reads = [...profiles, ...old, ...threads]
  const unused = [...claim?.unused ?? [], ...mediaBeside(input, old)].filter((path) => !reads.includes(path))
  return { confidence: old.length > 0 || claim?.isSeen === true ? 0.97 : 0.61, generation: generationOf(claim, old), reads, unused: [...new Set(unused)] }
}

/** What the oldest exports put beside messages.json. */
function mediaBeside(input: Input, old: readonly string[]): readonly string[] {
  const roots = old.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  return input.entries.map(({ path }) => path).filter((path) => roots.some((root) => path.startsWith(root) && /^(?:direct|photos|videos|stories|profile)\//u.test(path.slice(root.length))))
}

function generationOf(claim: Claim | undefined, old: readonly string[]): string {
  const json = (claim?.files ?? []).filter(({ format }) => format !== 'page')
  if (json.some(({ root }) => root.includes('your_instagram_activity/'))) return 'json-2023'
  if (json.length > 0) return 'json-2020'
  return old.length > 0 ? 'json-2018' : 'pages'
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const old = (await oldFiles(input)).filter((path) => match.reads.includes(path))
  const facts = await instagramProfile(input, instagramProfiles(input, old.length > 0))
  const claim = await claimOf(input, 'instagram')
  yield* extractThreads(input, match, (claim?.files ?? []).filter(({ path }) => !old.includes(path)), facts, options)
  yield* extractOld(input, old, facts.profiles, options)
}

export default defineImporter({
  id: 'instagram',
  title: { en: 'Instagram', zh: 'Instagram' },
  carries: ['talk'],
  yields: ['said', 'called', 'reacted'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Some hours to a few days', zh: '几小时到几天' },
    steps: [
      { en: 'In Instagram open Settings › Accounts Center › Your information and permissions › Export your information (older: Download your information).', zh: '在 Instagram 打开“设置”›“账户中心”›“你的信息和权限”›“导出你的信息”（以前叫“下载你的信息”）。' },
      { en: 'Choose your Instagram profile and “Export to device”. Under “Customize information” tick Messages; personal information helps to know who you are.', zh: '选择 Instagram 账号和“导出到设备”。在“自定义信息”里勾选“消息”；同时勾选个人信息，这样能认出哪个是你。' },
      { en: 'Set the date range to “All time” and the format to JSON: the default is HTML and only the last year.', zh: '日期范围选“所有时间”，格式选 JSON：默认是 HTML，而且只有最近一年。' },
      { en: 'Download all zips and choose them here as they are. What is not in them: deleted messages, messages that vanished, and end-to-end encrypted chats.', zh: '下载所有压缩包，原样选进来。里面不会有：已删除的消息、阅后即焚的消息，以及端到端加密的聊天。' },
    ],
  },
  identify,
  extract,
})
