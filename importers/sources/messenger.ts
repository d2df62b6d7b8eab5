/** Facebook Messenger: the data export of all years, its web pages, and the export of end-to-end encrypted chats (formats/chat/facebook-messenger.md). */
import { defineImporter, type ImportOptions, type Item, type Match, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { claimOf } from '../meta/claims.ts'
import { extractThreads } from '../meta/extract.ts'
import { FACEBOOK_PROFILE, facebookProfile } from '../meta/facebook-profile.ts'
import type { ThreadFile } from '../meta/layout.ts'

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const claim = await claimOf(input, 'facebook')
  if (claim === undefined) return undefined
  if (claim.hasUtf16) return { refused: 'wrong-encoding', confidence: 0.95 }
  const profiles = profilesOf(input)
  const reads = [...profiles, ...claim.files.map(({ path }) => path)]
  return { confidence: claim.isSeen ? 0.96 : 0.6, generation: generationOf(claim.files), reads, unused: claim.unused.filter((path) => !profiles.includes(path)) }
}

function profilesOf(input: Input): readonly string[] {
  return input.entries.filter(({ path, bytes }) => bytes > 0 && FACEBOOK_PROFILE.test(path)).map(({ path }) => path)
}

/** The newest layout that is there. */
function generationOf(files: readonly ThreadFile[]): string {
  const json = files.filter(({ format }) => format === 'json')
  if (json.some(({ root }) => root.includes('your_facebook_activity/'))) return 'json-2024'
  if (json.some(({ root }) => root.includes('your_activity_across_facebook/'))) return 'json-2023'
  if (json.some(({ section, slug }) => section === '' && slug !== '')) return 'json-2018'
  if (json.length > 0) return 'json-2019'
  return files.some(({ format }) => format === 'secure') ? 'secure-storage' : 'pages'
}

async function* extract(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const claim = await claimOf(input, 'facebook')
  yield* extractThreads(input, match, claim?.files ?? [], await facebookProfile(input, profilesOf(input)), options)
}

export default defineImporter({
  id: 'messenger',
  title: { en: 'Facebook Messenger', zh: 'Facebook Messenger' },
  carries: ['talk'],
  yields: ['said', 'called', 'reacted'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Some hours to a few days. The encrypted chats are ready within minutes to hours.', zh: '几小时到几天。加密聊天的那一份几分钟到几小时就好。' },
    steps: [
      { en: 'On facebook.com open Settings & privacy › Settings › Accounts Center › Your information and permissions › Export your information (older: Download your information).', zh: '在 facebook.com 打开“设置与隐私”›“设置”›“账户中心”›“你的信息和权限”›“导出你的信息”（以前叫“下载你的信息”）。' },
      { en: 'Choose your Facebook profile and “Export to device”. Under “Customize information” tick Messages; profile information helps to know who you are.', zh: '选择 Facebook 个人主页和“导出到设备”。在“自定义信息”里勾选“消息”；同时勾选个人主页信息，这样能认出哪个是你。' },
      { en: 'Set the date range to “All time” and the format to JSON: the default is HTML and only the last year. Media quality may be low, pictures are not opened.', zh: '日期范围选“所有时间”，格式选 JSON：默认是 HTML，而且只有最近一年。媒体画质选低即可，图片不会被打开。' },
      { en: 'Since the end of 2023 most chats are end-to-end encrypted and are not in that export. On a computer open messenger.com, then Settings › Privacy & safety › End-to-end encrypted chats › Message storage › Download secure storage data, and download them too.', zh: '2023年底起，大多数聊天都端到端加密，不在上面那份导出里。请在电脑上打开 messenger.com，进入“设置”›“隐私与安全”›“端到端加密聊天”›“消息存储”›“下载安全存储数据”，把这一份也下载下来。' },
      { en: 'Choose all zips here as they are. What is not in them: deleted messages, whom you replied to, and encrypted chats for which you never set up message storage.', zh: '把所有压缩包原样选进来。里面不会有：已删除的消息、回复的是哪一条，以及没有开启过消息存储的加密聊天。' },
    ],
  },
  identify,
  extract,
})
