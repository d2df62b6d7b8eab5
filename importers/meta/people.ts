/** Who appears in the threads, each named once, and who of them is the person. */
import type { Item } from '../importer.ts'
import { isNameless } from './nameless.ts'
import type { Thread } from './threads.ts'

/** The owner, and how that is known. */
export interface Owner { readonly name: string; readonly how: 'stated' | 'profile' | 'only-in-all-threads' | 'asked' }

/** Collects people over an archive. */
export class People {
  private readonly met = new Set<string>()
  private readonly owner: Owner | undefined
  private readonly kind: 'name' | 'handle'

  /** `kind`: what stands for people in this layout. */
  constructor(owner: Owner | undefined, kind: 'name' | 'handle' = 'name') {
    this.owner = owner
    this.kind = kind
  }

  /** Adds the owner to `items`, who need not have written anything. */
  begin(items: Item[]): void {
    if (this.owner === undefined) return
    const { name, how } = this.owner
    this.met.add(name)
    items.push({ type: 'identifier', value: name, kind: this.kind }, { type: 'owner', actor: name, name, how })
  }

  get ownerName(): string | undefined {
    return this.owner?.name
  }

  /**
   * The value that stands for a sender. Names are all there is, so that two people of one name are one; an account that is
   * gone has none, and is somebody else in every thread.
   */
  actorOf(sender: string, thread: Thread): string {
    return isNameless(sender) ? `${sender === '' ? '?' : sender}/${thread.key}` : sender
  }

  /** Adds to `items` what is known of an actor who is new. */
  meet(actor: string, sender: string, items: Item[]): void {
    if (this.met.has(actor)) return
    this.met.add(actor)
    // Early pages name people who are no friends by number.
    const kind = /^\d+@facebook\.com$/u.test(actor) ? 'account' : this.kind
    items.push({ type: 'identifier', value: actor, kind, ...(actor === sender || sender === '' ? undefined : { name: sender }) })
  }
}

function comparable(name: string): string {
  return name.trim().normalize('NFKC').replace(/\s+/gu, ' ').toLowerCase()
}

/**
 * The owner: the name in the profile, else whoever is in a thread of two beside the one whose name its title is, else one of
 * the names that the person gave, else the only participant of all threads where there are at least two.
 */
export function ownerOf(threads: readonly Thread[], profiles: readonly string[], asked: readonly string[]): Owner | undefined {
  const names = new Set(threads.flatMap(({ participants }) => [...participants]))
  const byComparable = new Map([...names].map((name) => [comparable(name), name]))
  for (const profile of profiles) {
    const name = byComparable.get(comparable(profile))
    if (name !== undefined) return { name, how: 'profile' }
  }
  const [profile] = profiles
  if (profile !== undefined && names.size === 0) return { name: profile, how: 'profile' }
  const stated = new Set(threads.flatMap(untitled))
  const [only] = stated
  if (only !== undefined && stated.size === 1) return { name: only, how: 'stated' }
  for (const told of asked) {
    const name = byComparable.get(comparable(told))
    if (name !== undefined) return { name, how: 'asked' }
  }
  const lists = threads.map(({ participants }) => participants).filter((list) => list.size > 1)
  const [first, ...others] = lists
  if (first === undefined || others.length === 0) return undefined
  const everywhere = [...first].filter((name) => !isNameless(name) && others.every((list) => list.has(name)))
  const [name] = everywhere
  return name !== undefined && everywhere.length === 1 ? { name, how: 'only-in-all-threads' } : undefined
}

/** Of two participants the one whose name is not the title. */
function untitled({ name: title, participants, isGroup }: Thread): readonly string[] {
  return !isGroup && participants.size === 2 && participants.has(title) ? [...participants].filter((name) => name !== title && !isNameless(name)) : []
}
