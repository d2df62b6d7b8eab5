import type { Activity, Channel, ChannelKind } from '../db/model.ts'
import type { ReadStore } from '../db/store.ts'

/** An activity as tests write it: names instead of row ids, everything unneeded left out. */
export interface Draft extends Partial<Omit<Activity, 'id' | 'archive' | 'actor' | 'channel'>> {
  readonly source: string
  readonly verb: Activity['verb']
  readonly channel?: { readonly name: string; readonly kind: ChannelKind }
}

/** What a memory store was made of, and calls to it that matter to tests. */
export interface MemoryStore extends ReadStore { readonly passes: number; keepTallies(code: string, tallies: ReadonlyMap<string, string>): void }

/**
 * A ReadStore over archives of drafts, in the given order, so that row ids depend on the order as they do in the real one.
 * `ownerNames` are the names of the owner's accounts by source. Calls that inference has no business with, claims above all, throw.
 */
export function memoryStore(archives: readonly (readonly Draft[])[], ownerNames: Readonly<Record<string, string>> = {}): MemoryStore {
  const channels = new Map<string, Channel>()
  const rows: Activity[] = []
  archives.forEach((drafts, archive) => {
    for (const draft of drafts) {
      const { channel, ...given } = draft
      rows.push({
        kind: 'row', byOwner: true, at: null, precision: 'second', offsetMinutes: 0, text: null, object: null, direction: null, amount: null, quantity: null, category: null,
        ...given, id: rows.length + 1, archive: archive + 1, actor: draft.byOwner === false ? 2 : 1, channel: channel ? channelId(channels, draft.source, channel) : null,
      })
    }
  })
  const chosen = (sources?: readonly string[]): readonly Activity[] => (sources ? rows.filter(({ source }) => sources.includes(source)) : rows)
  let passes = 0
  let kept: { readonly code: string; readonly tallies: ReadonlyMap<string, string> } | undefined
  return {
    get passes() { return passes },
    keepTallies(code, tallies) { kept = { code, tallies } },
    revision: () => 1,
    archives: () => [],
    sources: () => [...new Set(rows.map(({ source }) => source))].toSorted(),
    countActivities: (filter) => chosen(filter?.sources).length,
    * activities(filter, size = 2_000) {
      passes += 1
      const all = chosen(filter?.sources)
      for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
    },
    channels: () => [...channels.values()],
    identifiers: () => Object.entries(ownerNames).map(([source, name], at) => ({ id: at + 1, source, kind: 'name', value: name, name, isOwner: true })),
    readTallies: (_revision, code) => (kept?.code === code ? kept.tallies : undefined),
    countByMonth: unused, quote: unused, around: unused, claims: unused, countClaimsLike: unused, countClaims: unused, countPeople: unused, search: unused, files: unused,
    readInferences: unused, readSetting: unused, readMarks: unused, sizeBytes: unused,
  }
}

function unused(): never {
  throw new Error('The memory store has no such call')
}

function channelId(channels: Map<string, Channel>, source: string, { name, kind }: { readonly name: string; readonly kind: ChannelKind }): number {
  const key = `${source} ${name}`
  let channel = channels.get(key)
  if (!channel) {
    channel = { id: channels.size + 1, source, name, kind }
    channels.set(key, channel)
  }
  return channel.id
}
