/** Which files of an archive are threads of Messenger and which of Instagram: one export may hold both, in folders of one layout. */
import type { Input } from '../input.ts'
import { Heads } from '../kit/heads.ts'
import { inReadingOrder, isBeside, otherFile, threadFileOf } from './layout.ts'
import type { ThreadFile } from './layout.ts'
import { LOOK_BYTES, lookAtJson, lookAtPage, platformOfName, platformOfPath } from './look.ts'
import type { Look, Platform } from './look.ts'

/** So many files below one root are looked into before it counts as none of Meta's, and for what tells the platform. */
const TRIES = 40
/** JSON files with names that say nothing, which are looked into. */
const OTHERS = 1000
const OTHER_BYTES = 16 * 1024

/** What one platform would read of an archive. */
export interface Claim {
  readonly files: readonly ThreadFile[]
  /** Known and without rows, pages whose thread is there as JSON among them. */
  readonly unused: readonly string[]
  /** Whether the content of a file was seen to be Meta's. */
  readonly isSeen: boolean
  /** Files saved again as UTF-16, which cannot be read. */
  readonly hasUtf16: boolean
}

interface Found { readonly file: ThreadFile; readonly platform: Platform; readonly isSeen: boolean }

const known = new WeakMap<Input, Promise<ReadonlyMap<Platform, Claim>>>()

/** What a platform would read of the archive. An archive is looked through once for both. Throws {@link InputError} when nothing was found and a file could not be read. */
export async function claimOf(input: Input, platform: Platform): Promise<Claim | undefined> {
  let claims = known.get(input)
  if (claims === undefined) known.set(input, claims = lookThrough(input))
  return (await claims).get(platform)
}

async function lookThrough(input: Input): Promise<ReadonlyMap<Platform, Claim>> {
  const heads = new Heads(input)
  const looks = new Looks(heads)
  // An empty file of a thread is told as empty when it is its turn.
  const byName = input.entries.flatMap((entry) => threadFileOf(entry) ?? [])
  const entries = input.entries.filter(({ bytes }) => bytes > 0)
  const found: Found[] = []
  const roots = Map.groupBy(byName.toSorted(inReadingOrder), ({ root }) => root)
  for (const [root, files] of roots) found.push(...await claimRoot(input, root, files, looks))
  const taken = new Set(byName.map(({ path }) => path))
  const others = entries.flatMap((entry) => (taken.has(entry.path) ? undefined : otherFile(entry, input.kind === 'file')) ?? [])
  for (const file of others.toSorted((a, b) => Number(isNumbered(b.path)) - Number(isNumbered(a.path))).slice(0, OTHERS)) {
    const look = await looks.of(file, OTHER_BYTES)
    if (look === undefined) continue
    found.push({ file: { ...file, format: look.format }, platform: look.platform ?? platformOfPath(file.path) ?? platformOfName(input.name) ?? 'facebook', isSeen: true })
  }
  if (found.length === 0) heads.throwFailure()
  return sortedOut(input, found, looks)
}

/** Flat files of secure storage end in a running number. */
function isNumbered(path: string): boolean {
  return /_\d+\.json$/iu.test(path)
}

class Looks {
  readonly utf16 = new Set<string>()
  private readonly heads: Heads

  constructor(heads: Heads) {
    this.heads = heads
  }

  async of(file: ThreadFile, bytes = LOOK_BYTES): Promise<Look | undefined> {
    const head = await this.heads.of(file.path, bytes)
    if (head === undefined) return undefined
    const look = file.format === 'page' ? lookAtPage(head) ?? lookAtJson(head) : lookAtJson(head) ?? lookAtPage(head)
    if (look?.isUtf16 === true) this.utf16.add(file.path)
    return look
  }
}

async function claimRoot(input: Input, root: string, files: readonly ThreadFile[], looks: Looks): Promise<readonly Found[]> {
  const byPath = platformOfPath(root)
  const beside = byPath === undefined ? platformsBeside(input, root) : new Set<Platform>()
  const [only] = beside
  const told = byPath ?? (beside.size === 1 ? only : undefined) ?? (beside.size === 0 ? platformOfName(input.name) : undefined)
  const seen = new Map<string, Look>()
  const counts = { facebook: 0, instagram: 0 }
  // Each file is looked into where only its content can tell; else some, until one is seen to be Meta's.
  const isMixed = told === undefined && beside.size > 1
  for (const file of isMixed ? files : files.slice(0, TRIES)) {
    const look = await looks.of(file)
    if (look === undefined) continue
    seen.set(file.path, look)
    if (look.platform !== undefined) counts[look.platform]++
    if (told !== undefined) break
  }
  if (seen.size === 0 && !files.some(({ section }) => section !== '')) return []
  const usual = told ?? (counts.instagram > counts.facebook ? 'instagram' : 'facebook')
  return files.map((file) => {
    const look = seen.get(file.path)
    return { file: look === undefined ? file : { ...file, format: look.format }, platform: isMixed ? look?.platform ?? usual : usual, isSeen: seen.size > 0 }
  })
}

/** Platforms whose other folders lie beside a root's messages. */
function platformsBeside(input: Input, root: string): ReadonlySet<Platform> {
  const found = new Set<Platform>()
  for (const { path } of input.entries) {
    if (!path.startsWith(root)) continue
    const rest = path.slice(root.length)
    const platform = rest.startsWith('messages/') ? undefined : platformOfPath(rest)
    if (platform !== undefined) found.add(platform)
  }
  return found
}

function sortedOut(input: Input, found: readonly Found[], looks: Looks): ReadonlyMap<Platform, Claim> {
  const claims = new Map<Platform, Claim>()
  for (const platform of ['facebook', 'instagram'] as const) {
    const own = found.filter((one) => one.platform === platform)
    if (own.length === 0) continue
    const slugs = new Set(own.flatMap(({ file }) => (file.format === 'json' && file.slug !== '' ? [file.slug.toLowerCase()] : [])))
    const isDoubled = ({ file }: Found): boolean => file.format === 'page' && slugs.has(file.slug.toLowerCase())
    const files = own.filter((one) => !isDoubled(one)).map(({ file }) => file).toSorted(inReadingOrder)
    const paths = new Set(files.map(({ path }) => path))
    const roots = new Set(own.map(({ file }) => file.root))
    const pages = own.filter(isDoubled).map(({ file }) => file.path)
    const others = new Set(found.filter((one) => one.platform !== platform).map(({ file }) => file.path))
    const beside = input.entries.map(({ path }) => path).filter((path) => !paths.has(path) && !others.has(path) && !pages.includes(path) && isBeside(path, roots))
    claims.set(platform, {
      files, unused: [...pages, ...beside], isSeen: own.some(({ isSeen }) => isSeen), hasUtf16: files.length > 0 && files.every(({ path }) => looks.utf16.has(path)),
    })
  }
  return claims
}
