/**
 * One walk over a file of conversations before they are read: each one's own fields, which some exports write behind its
 * messages, and which messages lie off the shown path. Messages themselves are passed over, so it costs half of reading,
 * and nothing of a conversation need be kept while it is read, however long it is.
 */
import type { Input } from '../input.ts'
import { jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { JsonError, type JsonRecord } from '../kit/json-value.ts'

/** How one assistant lays out its conversations. */
export interface Layout {
  readonly places: readonly JsonPath[]
  /** The field of a conversation that holds its messages: an object by id, or a list. */
  readonly messages: string
  /** Fields of a message, or of the node around it, that are not wanted here. */
  readonly heavy: readonly string[]
  /** The messages that are not on the shown path. `nodes` are in the order of the file, by id or by their place in the list. */
  readonly offPath: (nodes: ReadonlyMap<string, JsonRecord>, conversation: JsonRecord) => ReadonlySet<string>
}

/** What is known of a conversation before its messages are read. */
export interface Surveyed { readonly fields: JsonRecord; readonly offPath: ReadonlySet<string> }

/** With more messages than this in one conversation its paths are not told apart. */
const MOST_NODES = 500_000
const NONE: ReadonlySet<string> = new Set()

/** Where something in a file of conversations stands: of which conversation, and then in its messages or in a field. */
export interface Spot { readonly place: string; readonly field: string | number | undefined; readonly message: string | undefined; readonly rest: JsonPath }

/** What stands at a path; undefined outside of conversations. Called for every value of a file. */
export function spotOf(path: JsonPath, layout: Layout): Spot | undefined {
  for (const place of layout.places) {
    const { length } = place
    if (path.length < length || !stands(place, path)) continue
    const field = path[length]
    // A file that is one conversation has no list at its top.
    if (length === 0 && (typeof field === 'number' || field === 'conversations')) continue
    const message = path[length + 1]
    return {
      place: length === 1 ? String(path[0]) : path.slice(0, length).join('/'), field,
      message: field === layout.messages && message !== undefined ? String(message) : undefined, rest: path.length > length + 2 ? path.slice(length + 2) : [],
    }
  }
  return undefined
}

function stands(place: JsonPath, path: JsonPath): boolean {
  for (let index = 0; index < place.length; index += 1) if (!matches(place[index] ?? '', path[index])) return false
  return true
}

/** `#` stands for any index, `*` for any key. */
function matches(key: string | number, found: string | number | undefined): boolean {
  return key === '#' ? typeof found === 'number' : key === '*' ? typeof found === 'string' : key === found
}

/** Every conversation of a file by its place. A damaged file gives those before the damage; that is told when it is read. */
export async function survey(input: Input, path: string, layout: Layout, from = 0): Promise<ReadonlyMap<string, Surveyed>> {
  const known = new Map<string, Surveyed>()
  let place: string | undefined
  let fields: Record<string, unknown> = {}
  let nodes = new Map<string, Record<string, unknown>>()
  const finish = (): void => {
    if (place !== undefined) known.set(place, { fields, offPath: nodes.size > 0 && nodes.size < MOST_NODES ? layout.offPath(nodes, fields) : NONE })
  }
  try {
    for await (const batch of jsonItems(input.stream(path), layout.places.map((one) => [...one, layout.messages, '*']), { from, skip: skipped(layout) })) {
      const spot = spotOf(batch.path, layout)
      if (spot === undefined || batch.isItem) continue
      if (spot.place !== place) {
        finish()
        place = spot.place
        fields = {}
        nodes = new Map()
      }
      if (spot.message === undefined) fields[String(spot.field)] = batch.values[0]
      else if (nodes.size < MOST_NODES) {
        const node = nodes.get(spot.message) ?? {}
        node[String(spot.rest[0])] = batch.values[0]
        nodes.set(spot.message, node)
      }
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
  }
  finish()
  return known
}

function skipped({ places, messages, heavy }: Layout): readonly JsonPath[] {
  return places.flatMap((place) => heavy.map((field) => [...place, messages, '*', field]))
}

/** All nodes but those from the leaf up to its root; nothing where the leaf is unknown. */
export function allBut(leaf: string | undefined, nodes: ReadonlyMap<string, JsonRecord>, parentOf: (node: JsonRecord) => unknown): ReadonlySet<string> {
  if (leaf === undefined || !nodes.has(leaf)) return NONE
  const shown = new Set<string>()
  for (let at: unknown = leaf; typeof at === 'string' && !shown.has(at); at = parentOf(nodes.get(at) ?? {})) shown.add(at)
  return new Set([...nodes.keys()].filter((id) => !shown.has(id)))
}
