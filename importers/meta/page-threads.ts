/** Gives the messages of a page to their threads: a page of its own to one, the page of all threads to many. */
import type { Item } from '../importer.ts'
import { MessageKeys } from './message-keys.ts'
import { pageMoment } from './page-date.ts'
import type { PageMessage } from './page.ts'
import type { People } from './people.ts'
import { ThreadReader } from './thread-reader.ts'

/** The page of all threads counts as this copy of each. */
const COPY_OF_ALL = 28

/** Keys by thread, for archives in which a page of all threads and others may hold one thread. */
export class SharedKeys {
  private readonly byThread = new Map<string, MessageKeys>()

  of(thread: string): MessageKeys {
    let keys = this.byThread.get(thread)
    if (keys === undefined) this.byThread.set(thread, keys = new MessageKeys(thread, true))
    return keys
  }
}

/** The threads of one page. */
export class PageThreads {
  /** Whether a date without a zone was read. */
  isLocal = false
  private readonly own: ThreadReader
  private readonly people: People
  private readonly zone: string
  private readonly spot: { readonly path: string; readonly copy: number }
  private readonly shared: SharedKeys | undefined
  private readonly others = new Map<string, ThreadReader>()

  constructor(own: ThreadReader, people: People, zone: string, spot: { readonly path: string; readonly copy: number }, shared: SharedKeys | undefined) {
    this.shared = shared
    this.own = own
    this.people = people
    this.zone = zone
    this.spot = spot
  }

  /** Adds to `items` what a message gives. */
  take(message: PageMessage, items: Item[]): void {
    const moment = pageMoment(message.date, this.zone)
    this.isLocal ||= moment?.isLocal === true
    const { sender, text, kind, object, duration, reactions, position } = message
    this.readerOf(message).take({
      sender, at: moment?.at, precision: moment?.precision ?? 'minute', text, kind, object, reactions: reactions.length === 0 ? undefined : reactions, isCall: duration !== undefined && kind === undefined, duration,
    }, { path: this.spot.path, copy: message.people === undefined ? this.spot.copy : COPY_OF_ALL, position }, items)
  }

  /** Ends the threads of the page of all. */
  end(items: Item[]): void {
    for (const reader of this.others.values()) reader.end(items)
  }

  private readerOf({ people }: PageMessage): ThreadReader {
    if (people === undefined) return this.own
    let reader = this.others.get(people)
    if (reader === undefined) {
      const names = people.split(/\s*,\s*/u).filter((name) => name !== '')
      const { ownerName } = this.people
      const rest = names.filter((name) => name !== ownerName)
      const title = (rest.length === 0 ? names : rest).toSorted().join(', ')
      reader = new ThreadReader({ key: title, name: title, participants: new Set(names), isGroup: names.length > 2, copies: [] }, this.people, this.zone, this.shared?.of(title))
      this.others.set(people, reader)
    }
    return reader
  }
}
