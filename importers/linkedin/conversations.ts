/** The conversations of an archive, and who is in all of them. */
import type { Item } from '../importer.ts'

/** Somebody in a conversation: the address of a profile, else a name. */
export interface Person { readonly value: string; readonly name: string }

interface Conversation { title: string; readonly people: Map<string, string>; readonly to: Set<string> }

/** What is said of a member whose account is gone, in the languages of accounts. */
const GONE = /^(?:LinkedIn[ -]?(?:Member|Mitglied|user|用户|會員|会员|メンバー|회원|Üyesi|lid|medlem|anggota)|Mitglied von LinkedIn|Utilisateur LinkedIn|Membre (?:de )?LinkedIn|Miembro de LinkedIn|Usuario de LinkedIn|Usuário do LinkedIn|Utente LinkedIn|Участник LinkedIn|领英会员|領英會員)$/iu

/** Whether a name stands for an account that is gone. */
export function isGone(name: string): boolean {
  return name.trim() === '' || GONE.test(name.trim())
}

/** Takes note of conversations and people over a file. */
export class Conversations {
  private readonly all = new Map<string, Conversation>()
  private readonly met = new Set<string>()
  /** Names by address, as they stand where their bearers wrote: those of several recipients cannot always be told apart. */
  private readonly names = new Map<string, string>()
  /** Addresses by name; empty where two have the same. Layouts without addresses of recipients have names alone. */
  private readonly addresses = new Map<string, string>()

  /** Notes a message's conversation and everybody in it. `to` are recipients without addresses, as they are written. */
  note(key: string, title: string, people: readonly Person[], to: string): void {
    let conversation = this.all.get(key)
    if (conversation === undefined) this.all.set(key, conversation = { title, people: new Map(), to: new Set() })
    if (conversation.title === '') conversation.title = title
    if (to !== '') conversation.to.add(to)
    for (const { value, name } of people) {
      conversation.people.set(value, name)
      if (name === '' || this.names.has(value)) continue
      this.names.set(value, name)
      if (value !== name) this.addresses.set(name, this.addresses.has(name) ? '' : value)
    }
  }

  /** What is known of somebody who wrote, the first time. */
  meet({ value, name }: Person, kind: 'name' | 'account' | 'service'): readonly Item[] {
    if (this.met.has(value)) return []
    this.met.add(value)
    return [{ type: 'identifier', value, kind, ...(value === name || name === '' ? undefined : { name }) }]
  }

  /** The owner by name, as the profile states it; else whoever is in all of at least two conversations. */
  owner(names: readonly string[]): { readonly value: string; readonly name: string; readonly how: 'profile' | 'only-in-all-threads' } | undefined {
    const wanted = new Set(names.map(comparable))
    const lists = [...this.all.values()].map((conversation) => this.peopleOf(conversation))
    const counts = new Map<string, { name: string; count: number }>()
    for (const people of lists) {
      for (const [value, name] of people) counts.set(value, { name, count: (counts.get(value)?.count ?? 0) + 1 })
    }
    const profiled = [...counts].filter(([, { name }]) => wanted.has(comparable(name))).toSorted(([, a], [, b]) => b.count - a.count)
    const [best] = profiled
    if (best !== undefined) return { value: best[0], name: best[1].name, how: 'profile' }
    const everywhere = lists.length < 2 ? [] : [...counts].filter(([, { name, count }]) => count === lists.length && !isGone(name))
    const [only] = everywhere
    return only !== undefined && everywhere.length === 1 ? { value: only[0], name: only[1].name, how: 'only-in-all-threads' } : undefined
  }

  /** The conversations, under their titles or the names of the others. */
  channels(owner: string | undefined): readonly Item[] {
    return [...this.all].map(([key, conversation]) => {
      const people = this.peopleOf(conversation)
      const { title } = conversation
      const others = [...people].filter(([value]) => value !== owner).map(([value, name]) => (name === '' ? value : name))
      const isGroup = people.size > 2
      const name = title !== '' && (isGroup || others.length === 0) ? title : others.join(', ')
      return { type: 'channel', key, name: name === '' ? title || key : name, kind: isGroup ? 'group' : 'direct' }
    })
  }

  /** Names by value of everybody in a conversation, with what is known once all rows were seen. */
  private peopleOf({ people, to }: Conversation): ReadonlyMap<string, string> {
    const found = new Map([...people].map(([value, name]) => [value, this.names.get(value) ?? name]))
    const add = (name: string): void => {
      const address = this.addresses.get(name)
      found.set(address === undefined || address === '' ? name : address, name)
    }
    for (const written of to) {
      // A name may hold a comma: it is one where somebody of that name wrote.
      if (this.addresses.has(written) || this.names.has(written)) add(written)
      else for (const name of written.split(/\s*,\s*/u)) if (name !== '') add(name)
    }
    return found
  }
}

function comparable(name: string): string {
  return name.trim().normalize('NFKC').replace(/\s+/gu, ' ').toLowerCase()
}
