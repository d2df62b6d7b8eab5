/**
 * The one pass over all activities: each row is read once, each text tokenised once, and every signal's tally filled, one
 * tally for each source. It gives the event loop a turn after each chunk, can be cancelled there, and says how far it is.
 */
import type { Activity, Verb } from '../db/model.ts'
import { VERBS } from '../db/model.ts'
import type { ReadStore } from '../db/store.ts'
import type { PassContext, SignalDefinition } from './signal.ts'
import { createAnalyser } from './text/analysis.ts'
import type { Analyser } from './text/analysis.ts'

/** Everything counted in the rows of one source. Plain JSON. */
export interface SourceTally {
  readonly rows: number
  /** Latest time of any row, ms UTC; null when no row has a time. */
  readonly latestAt: number | null
  /** By signal key. */
  readonly signals: Readonly<Record<string, unknown>>
}

/** Tallies by importer id. */
export type Tallies = ReadonlyMap<string, SourceTally>

/** How to run the pass. An aborted signal makes it throw the signal's reason. */
export interface PassOptions {
  readonly signal?: AbortSignal
  progress?(done: number, total: number): void
  /** Only these sources; all by default. */
  readonly sources?: readonly string[]
}

const CHUNK = 2_000

/** One definition with the tally it is filling. */
interface Filling { readonly definition: SignalDefinition; readonly tally: unknown }
/** What a row of one verb goes to: of the owner, and of anybody else; and whether any of them reads the text. */
interface Route { readonly fillings: readonly Filling[]; readonly readsText: boolean }

/** The tallies of one source while they fill. */
class SourceFilling {
  rows = 0
  latestAt: number | null = null
  private readonly tallies: readonly Filling[]
  private readonly owner = new Map<Verb, Route>()
  private readonly others = new Map<Verb, Route>()

  constructor(definitions: readonly SignalDefinition[]) {
    this.tallies = definitions.map((definition) => ({ definition, tally: definition.start() }))
    for (const verb of VERBS) {
      const all = this.tallies.filter(({ definition }) => definition.verbs.includes(verb))
      this.owner.set(verb, routeTo(all))
      this.others.set(verb, routeTo(all.filter(({ definition }) => definition.who === 'everyone')))
    }
  }

  take(row: Activity, analyser: Analyser, context: PassContext): void {
    this.rows += 1
    if (row.at !== null && (this.latestAt === null || row.at > this.latestAt)) this.latestAt = row.at
    const route = (row.byOwner ? this.owner : this.others).get(row.verb)
    if (!route || route.fillings.length === 0) return
    // What is passed on was written by somebody else.
    const text = row.text !== null && route.readsText && row.kind !== 'forwarded' ? analyser.analyse(row.text) : null
    for (const { definition, tally } of route.fillings) definition.take(tally, row, text, context)
  }

  tally(): SourceTally {
    return {
      rows: this.rows,
      latestAt: this.latestAt,
      signals: Object.fromEntries(this.tallies.map(({ definition, tally }) => [definition.key, tally])),
    }
  }
}

function routeTo(fillings: readonly Filling[]): Route {
  return { fillings, readsText: fillings.some(({ definition }) => definition.ignoresText !== true) }
}

/** Reads every activity once and returns the tallies of each source. */
export async function tallyActivities(store: ReadStore, definitions: readonly SignalDefinition[], options: PassOptions = {}): Promise<Tallies> {
  const filter = options.sources ? { sources: options.sources } : undefined
  const total = store.countActivities(filter)
  const channels = new Map(store.channels().map((channel) => [channel.id, channel]))
  const context: PassContext = { channel: (id) => channels.get(id), ownerNames: ownerNamesOf(store) }
  const analyser = createAnalyser(definitions.flatMap((definition) => definition.lists ?? []))
  const bySource = new Map<string, SourceFilling>()
  let done = 0
  options.signal?.throwIfAborted()
  for (const chunk of store.activities(filter, CHUNK)) {
    for (const row of chunk) {
      let filling = bySource.get(row.source)
      if (!filling) {
        filling = new SourceFilling(definitions)
        bySource.set(row.source, filling)
      }
      filling.take(row, analyser, context)
    }
    done += chunk.length
    options.progress?.(done, total)
    await nextTurn()
    options.signal?.throwIfAborted()
  }
  return new Map([...bySource].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([source, filling]) => [source, filling.tally()]))
}

/** The owner's names by source, read from the store when first asked for. A number or an address is no name. */
function ownerNamesOf(store: ReadStore): PassContext['ownerNames'] {
  let bySource: ReadonlyMap<string, readonly string[]> | undefined
  return (source) => {
    bySource ??= new Map([...Map.groupBy(store.identifiers().filter(({ isOwner }) => isOwner), (one) => one.source)]
      .map(([from, own]) => [from, [...new Set(own.flatMap(({ kind, value, name }) => name ?? (kind === 'name' ? value : [])))]]))
    return bySource.get(source) ?? []
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve) })
}

/** Tallies as the store keeps them: one JSON text for each source. */
export function writeTallies(tallies: Tallies): ReadonlyMap<string, string> {
  return new Map([...tallies].map(([source, tally]) => [source, JSON.stringify(tally)]))
}

/** Tallies as {@link writeTallies} made them. */
export function parseTallies(texts: ReadonlyMap<string, string>): Tallies {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by writeTallies of the same code: the store compares its hash
  return new Map([...texts].map(([source, text]) => [source, JSON.parse(text) as SourceTally]))
}
