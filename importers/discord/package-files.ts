/**
 * The data package's files by their shape: folders are capitalised since 2024 and named in the account's language, so
 * that no name of a folder is known (formats/chat/discord.md, section 1).
 */
import type { Entry } from '../input.ts'

/** One conversation's files. Either may be missing: a server that is gone, or a channel in which nothing was written. */
export interface PackageChannel { readonly id: string; readonly channel: string | undefined; readonly messages: string | undefined }

/** One package; an archive may hold several. Paths inside the archive. */
export interface Package {
  readonly channels: readonly PackageChannel[]
  /** Names of the channels by id. */
  readonly index: string | undefined
  /** Files called `user.json` that may say who the person is. */
  readonly user: string | undefined
  /** Files that lie in the package's folders and are known, whether used or not. */
  readonly beside: readonly string[]
}

const CHANNEL = /^(.*\/)?c?(\d{15,20})\/(channel\.json|messages\.json|messages\.csv)$/u
/** Folders of the package, English of today and of before 2024; those of other languages are told by what is in them. */
const FOLDERS = /^(?:README\.txt|(?:account|servers|activity|activities|ads|support_tickets|programs|messages)\/)/iu
const EVENTS = /^[^/]+\/(?:(?:analytics|modeling|reporting|tns)\/)?events-[^/]*\.json$/u

interface Found { readonly messagesRoot: string; readonly channels: Map<string, { channel?: string; json?: string; csv?: string }> }

/** The packages of an archive, told by folders that are called by a channel's id. */
export function packagesIn(entries: readonly Entry[]): readonly Package[] {
  const roots = new Map<string, Found>()
  for (const { path } of entries) {
    const found = CHANNEL.exec(path)
    if (found === null) continue
    const [, messagesRoot = '', id = '', name] = found
    const root = roots.get(messagesRoot) ?? { messagesRoot, channels: new Map() }
    roots.set(messagesRoot, root)
    const channel = root.channels.get(id) ?? {}
    root.channels.set(id, channel)
    if (name === 'channel.json') channel.channel = path
    else if (name === 'messages.json') channel.json = path
    else channel.csv = path
  }
  const paths = new Set(entries.map(({ path }) => path))
  return [...roots.values()].map(({ messagesRoot, channels }) => packageOf(messagesRoot, channels, paths))
}

/** Accounts without their messages, which the person may have left out: every `user.json` that lies in no package's folder. */
export function usersIn(entries: readonly Entry[], packages: readonly Package[]): readonly string[] {
  const known = new Set(packages.flatMap(({ beside, user }) => (user === undefined ? beside : [...beside, user])))
  return entries.map(({ path }) => path).filter((path) => /(?:^|\/)user\.json$/u.test(path) && !known.has(path))
}

function packageOf(messagesRoot: string, channels: Found['channels'], paths: ReadonlySet<string>): Package {
  // The messages' folder may have been chosen alone: then nothing is above it.
  const root = messagesRoot.slice(0, messagesRoot.slice(0, -1).lastIndexOf('/') + 1)
  const inside = messagesRoot === '' ? [] : [...paths].filter((path) => path.startsWith(root)).map((path) => path.slice(root.length))
  const user = inside.find((path) => /^[^/]+\/user\.json$/u.test(path))
  const index = `${messagesRoot}index.json`
  const read = new Set([...channels.values()].flatMap(({ channel, json, csv }) => [channel, json ?? csv]))
  const isBeside = (path: string): boolean => FOLDERS.test(path) || EVENTS.test(path) || path.startsWith(messagesRoot.slice(root.length))
    || /^[^/]+\/(?:\d{15,20}\/|index\.json$|avatar\.|user\.json$|applications\/)/u.test(path)
  return {
    channels: [...channels].map(([id, { channel, json, csv }]) => ({ id, channel, messages: json ?? csv })),
    index: paths.has(index) ? index : undefined,
    user: user === undefined ? undefined : root + user,
    beside: inside.filter(isBeside).map((path) => root + path).filter((path) => path !== index && path !== root + (user ?? '/') && !read.has(path)),
  }
}
