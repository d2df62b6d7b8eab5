/** What the readers of an X archive's files share while one archive is read. */
import { OWNER } from '../importer.ts'
import type { ActivityItem, ClaimItem, ImportOptions, Item } from '../importer.ts'
import { offsetAt } from '../kit/time.ts'
import type { JsonPath } from '../kit/json-stream.ts'

/** One value of a `.js` file: an element of a list, or a field beside one. */
export interface Row {
  readonly value: unknown
  /** Byte where it begins in its file. */
  readonly at: number
  /** Where it stands in the JSON; of an element, the list's place. */
  readonly path: JsonPath
  readonly isItem: boolean
}

/** One kind of file: how its JSON is walked, and what a value in it gives. */
export interface FileKind {
  /** Name of the file today, without `.js`; also the `kind` of its rows. */
  readonly name: string
  /** Names of the same file in older archives. */
  readonly formerly?: readonly string[]
  /** Lists to open; the outermost one unless told. */
  readonly open?: readonly JsonPath[]
  /** Items for one value. An empty list is a value that is no row (a wrapper's other fields). */
  read(row: Row, session: Session): readonly Item[]
}

/** A post over 280 characters, of which tweets.js holds the beginning. */
export interface LongPost { readonly id: string; readonly text: string; readonly written: string; readonly at: number | undefined; readonly file: string; readonly position: number }

type Activity = Omit<ActivityItem, 'type' | 'path' | 'position' | 'kind' | 'precision' | 'at' | 'text' | 'object'>
  & { readonly kind?: string; readonly at?: number | undefined; readonly precision?: ActivityItem['precision']; readonly text?: string | undefined; readonly object?: string | undefined }

/** State of one import. */
export class Session {
  readonly options: ImportOptions
  /** The file being read, and its kind. */
  file = ''
  kind = ''
  /** The account's own numeric id, where the archive tells it. */
  me: string = OWNER
  /** When the archive was made, in ms. */
  madeAt: number | undefined
  /** Names of accounts seen in mentions, for people who appear elsewhere by number alone. */
  readonly names = new Map<string, { readonly handle: string; readonly name: string }>()
  /** Accounts that acted and are not the owner. */
  readonly actors = new Set<string>()
  /** Long posts that no row of tweets.js has claimed yet, by second. */
  readonly longPosts = new Map<number, LongPost[]>()
  /** Numbers of posts to some people only, which tweets.js may hold again. */
  readonly elsewhere = new Set<string>()
  readonly conversations = new Map<string, { name?: string | undefined; readonly isGroup: boolean }>()
  private readonly counts = new Map<string, number>()

  constructor(options: ImportOptions) {
    this.options = options
  }

  /** The key itself the first time, then with `#2`, `#3` …: rows without an id of their own may be equal. */
  ordinal(key: string): string {
    const count = (this.counts.get(key) ?? 0) + 1
    this.counts.set(key, count)
    return count === 1 ? key : `${key}#${count}`
  }

  /** True the first time a key is asked for. */
  isFirst(key: string): boolean {
    return this.ordinal(key) === key
  }

  /** An activity of the current file. Without `at` it has no time; X writes times to the second unless told. */
  activity(row: Row, { kind = this.kind, at, precision = 'second', text, object, ...rest }: Activity): ActivityItem {
    if (rest.actor !== this.me) this.actors.add(rest.actor)
    return {
      type: 'activity', ...rest, kind,
      at: at ?? null,
      precision: at === undefined ? 'none' : precision,
      // X writes UTC; where the person was then is what the options say. A day alone is one of UTC.
      ...(at === undefined || precision !== 'second' ? {} : { offsetMinutes: offsetAt(at, this.options.timeZone) }),
      ...(text === undefined || text === '' ? {} : { text }),
      ...(object === undefined || object === '' ? {} : { object }),
      path: this.file, position: row.at,
    }
  }

  /** A statement of X about the person, made when the archive was unless it has its own time; nothing for an empty value. */
  claims(row: Row, kind: string, value: string | undefined, more: { readonly about?: string | undefined; readonly at?: number | undefined; readonly key?: string } = {}): readonly ClaimItem[] {
    if (value === undefined || value === '') return []
    const at = more.at ?? this.madeAt
    return [{
      type: 'claim', key: this.ordinal(`${kind}:${more.key ?? value}`), kind, value,
      ...(more.about === undefined || more.about === '' ? {} : { about: more.about }),
      ...(at === undefined ? {} : { at }),
      path: this.file, position: row.at,
    }]
  }

  /** A row that is known and gives nothing. */
  skipped(row: Row, reason: string): readonly Item[] {
    return [{ type: 'skipped', reason, path: this.file, position: row.at }]
  }

  /** A row that is not what its file holds. */
  badRow(row: Row): readonly Item[] {
    return [{ type: 'problem', code: 'bad-row', path: this.file, position: row.at, row: true }]
  }
}
