/** Discord: the data package, and what DiscordChatExporter writes of a channel (formats/chat/discord.md). */
import { defineImporter, type ImportOptions, type Item, type Match, OWNER, type Refusal } from '../importer.ts'
import type { Input } from '../input.ts'
import { guarded, problemOf } from '../kit/guarded.ts'
import { Heads } from '../kit/heads.ts'
import { readJson } from '../kit/json-stream.ts'
import { idOf, isRecord, type JsonRecord } from '../kit/json-value.ts'
import { isAccount, itemsOfAccount, namesOf, readAccount } from '../discord/account.ts'
import { packageConversation } from '../discord/channel.ts'
import { exporterCsv } from '../discord/exporter-csv.ts'
import { exporterJson } from '../discord/exporter-json.ts'
import { channelOfName, channelStem } from '../discord/exporter-name.ts'
import { isExporterPage, type Look, lookAtCsv, lookAtJson } from '../discord/look.ts'
import { type Package, packagesIn, usersIn } from '../discord/package-files.ts'
import { packageCsv, packageJson } from '../discord/package-messages.ts'

const HEAD_BYTES = 16 * 1024
/** So many files outside packages are looked into. */
const CANDIDATES = 1000
/** So many channel.json of a package are looked into: the folders' names say nearly all. */
const CHANNELS_LOOKED = 3

/** The first channel.json of a package that can be read must be one. */
async function isPackage({ channels }: Package, heads: Heads): Promise<boolean> {
  for (const { channel, messages } of channels.slice(0, CHANNELS_LOOKED)) {
    const path = channel ?? messages
    const head = path === undefined ? undefined : await heads.of(path, HEAD_BYTES)
    if (path === undefined || head === undefined || head.length === 0) continue
    const text = new TextDecoder().decode(head)
    if (path.endsWith('channel.json') ? text.includes('"id"') : (await lookAtJson(head) ?? lookAtCsv(head)) !== undefined || /^\s*\[\s*\]\s*$/u.test(text)) return true
  }
  return false
}

async function identify(input: Input): Promise<Match | Refusal | undefined> {
  const entries = input.entries.filter(({ path, bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const heads = new Heads(input)
  const packages: Package[] = []
  for (const one of packagesIn(entries)) if (await isPackage(one, heads)) packages.push(one)
  const inPackages = new Set(packages.flatMap(({ beside, index, user, channels }) => [...beside, index, user, ...channels.flatMap(({ channel, messages }) => [channel, messages])]))
  const reads = packages.flatMap(({ user, index, channels }) => [user, index, ...channels.flatMap(({ channel, messages }) => [channel, messages])]).filter((path) => path !== undefined)
  let confidence = packages.length > 0 ? 0.97 : 0
  let generation = packages.some(({ channels }) => channels.some(({ messages }) => messages?.endsWith('.csv'))) ? 'package-csv' : 'package-json'
  const looks = new Map<string, Look>()
  for (const { path } of entries.filter((entry) => (input.kind === 'file' || /\.(?:json|csv)$/iu.test(entry.path)) && !inPackages.has(entry.path)).slice(0, CANDIDATES)) {
    const head = await heads.of(path, HEAD_BYTES)
    if (head === undefined) continue
    const look = /\.csv$/iu.test(path) ? lookAtCsv(head) : await lookAtJson(head)
    if (look !== undefined) looks.set(path, look)
  }
  // The same channel as JSON and as CSV is one: JSON says more.
  const asJson = new Set([...looks].filter(([, look]) => look.generation === 'exporter-json').map(([path]) => channelStem(path)))
  const twice = [...looks].filter(([path, look]) => look.generation === 'exporter-csv' && asJson.has(channelStem(path))).map(([path]) => path)
  for (const [path, look] of looks) {
    if (twice.includes(path)) continue
    reads.push(path)
    if (look.confidence > confidence) ({ confidence, generation } = look)
  }
  if (reads.length > 0) {
    const stems = new Set(reads.filter((path) => looks.has(path)).map(channelStem))
    const beside = entries.map(({ path }) => path).filter((path) => !reads.includes(path) && (isMediaOf(path, stems) || (/\.(?:html|txt)$/iu.test(path) && stems.has(channelStem(path)))))
    return { confidence, generation, reads, unused: [...new Set([...packages.flatMap((one) => one.beside), ...twice, ...beside])].filter((path) => !reads.includes(path)) }
  }
  for (const { path } of entries.filter((entry) => /\.html?$/iu.test(entry.path)).slice(0, 3)) {
    const head = await heads.of(path, 64 * 1024)
    if (head !== undefined && isExporterPage(head)) return { refused: 'html-instead-of-json', confidence: 0.95 }
  }
  heads.throwFailure()
  return undefined
}

/** The exporter lays media in a folder that is called like the file, with `_Files` behind it. */
function isMediaOf(path: string, stems: ReadonlySet<string>): boolean {
  const found = /^(.*)(?:\.\w+)?_Files\//u.exec(path)
  return found !== null && (stems.has(found[1] ?? '') || stems.has((found[1] ?? '').replace(/\.\w+$/u, '')))
}

/** A whole small JSON file; an object without fields where it is missing or none. */
async function smallJson(input: Input, path: string | undefined): Promise<JsonRecord> {
  if (path === undefined) return {}
  const { value } = readJson(await input.bytes(path))
  return isRecord(value) ? value : {}
}

/** Reads an account; what it names is added to `names`. Gives the person's id. */
async function accountItems(input: Input, path: string, names: Map<string, string>, zone: string): Promise<{ actor: string; items: Item[] }> {
  try {
    const account = await readAccount(input.stream(path))
    if (account.failure !== undefined && idOf(account.fields, 'id') === undefined) throw account.failure
    if (account.failure === undefined && !isAccount(account.fields)) return { actor: OWNER, items: [{ type: 'problem', code: 'not-a-record', path, position: 0 }] }
    for (const [id, name] of namesOf(account.fields)) names.set(id, name)
    return { actor: idOf(account.fields, 'id') ?? OWNER, items: itemsOfAccount(account, path, zone) }
  } catch (error) {
    return { actor: OWNER, items: [problemOf(error, path, true)] }
  }
}

async function* packageItems(input: Input, { user, index, channels }: Package, wanted: ReadonlySet<string>, zone: string): AsyncGenerator<readonly Item[]> {
  const names = new Map<string, string>()
  let actor = OWNER
  if (user !== undefined && wanted.has(user)) {
    const account = await accountItems(input, user, names, zone)
    actor = account.actor
    yield account.items
  }
  let listed: JsonRecord = {}
  try {
    listed = await smallJson(input, index)
  } catch (error) {
    yield [problemOf(error, index ?? '', true)]
  }
  for (const [id, name] of Object.entries(listed)) if (typeof name === 'string' && !name.startsWith('Direct Message')) names.set(id, name.replace(/ in .*$/u, ''))
  let silent = 0
  for (const { id, channel, messages } of channels) {
    let about: JsonRecord = {}
    try {
      about = await smallJson(input, channel)
    } catch (error) {
      yield [problemOf(error, channel ?? '', true)]
    }
    const name = listed[id]
    yield [{ type: 'channel', ...packageConversation(id, about, typeof name === 'string' ? name : undefined) }]
    if (messages === undefined) silent += 1
    else if (wanted.has(messages)) {
      const file = { path: messages, channel: id, actor, names, zone }
      yield* guarded(messages.endsWith('.csv') ? packageCsv(input.stream(messages), file) : packageJson(input.stream(messages), file), messages)
    }
  }
  if (silent > 0) yield [{ type: 'note', code: 'channels-without-messages', count: silent }]
}

async function* extract(input: Input, match: Match, { timeZone: zone }: ImportOptions): AsyncGenerator<readonly Item[]> {
  const wanted = new Set(match.reads)
  const packages = packagesIn(input.entries).filter(({ channels }) => channels.some(({ channel, messages }) => wanted.has(channel ?? messages ?? '')))
  for (const one of packages) {
    yield* packageItems(input, one, wanted, zone)
    for (const path of [one.user, one.index, ...one.channels.flatMap(({ channel, messages }) => [channel, messages])]) if (path !== undefined) wanted.delete(path)
  }
  const users = new Set(usersIn(input.entries, packages))
  let actor = OWNER
  const names = new Map<string, string>()
  for (const path of [...wanted].filter((one) => users.has(one))) {
    const account = await accountItems(input, path, names, zone)
    actor = account.actor
    yield account.items
    wanted.delete(path)
  }
  for (const path of wanted) {
    const head = await input.head(path, HEAD_BYTES).catch((error: unknown) => problemOf(error, path, true))
    if (!(head instanceof Uint8Array)) {
      yield [head]
      continue
    }
    const generation = (/\.csv$/iu.test(path) ? lookAtCsv(head) : await lookAtJson(head))?.generation
    // A file of messages that was taken out of its package.
    const file = { path, channel: channelOfName(path).key, actor, names, zone }
    if (generation === 'exporter-csv') yield* guarded(exporterCsv(input.stream(path), path, zone), path)
    else if (generation === 'package-csv') yield* guarded(packageCsv(input.stream(path), file), path)
    else if (generation === 'package-json') yield* guarded(packageJson(input.stream(path), file), path)
    else yield* guarded(exporterJson(() => input.stream(path), path, zone), path)
  }
}

export default defineImporter({
  id: 'discord',
  title: { en: 'Discord', zh: 'Discord' },
  carries: ['talk', 'purchase', 'profile'],
  yields: ['said', 'called', 'reacted', 'paid'],
  unit: 'byte',
  howTo: {
    wait: { en: 'Discord sends a mail with a link after some days, at most thirty.', zh: 'Discord会在几天内（最多三十天）把下载链接发到邮箱。' },
    steps: [
      { en: 'User Settings › Data & Privacy › Request all of my Data.', zh: '用户设置 › 数据与隐私 › 请求我的全部数据。' },
      { en: 'Tick at least Account and Messages. Without Account it is not known who you are.', zh: '至少勾选“账号”和“消息”。没有“账号”就不知道哪一个是你。' },
      { en: 'Drop package.zip here as it is.', zh: '把收到的package.zip直接拖到这里。' },
      { en: 'It holds only what you wrote yourself: not the others’ words, no reactions, nothing that was deleted. The JSON that DiscordChatExporter writes of a channel holds both sides and is read too.', zh: '里面只有你自己写的话：没有别人的话，没有表情回应，也没有删除的消息。DiscordChatExporter导出的JSON两边都有，也能读。' },
    ],
  },
  identify,
  extract,
})
