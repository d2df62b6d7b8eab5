/** The members of a workspace, from users.json and from the profiles that stand beside messages of guests. */
import type { Item } from '../importer.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, type JsonRecord, recordOf, textOf } from '../kit/json-value.ts'

/** Slack's own account; it is in no users.json. */
export const SLACKBOT = 'USLACKBOT'

/** One member as far as it is needed; a workspace has up to some hundred thousand. */
interface Member { readonly name: string | undefined; readonly email: string | undefined; readonly isBot: boolean }

function nameOf(user: JsonRecord): string | undefined {
  const profile = recordOf(user, 'profile') ?? {}
  return textOf(profile, 'display_name') || textOf(profile, 'real_name') || textOf(user, 'display_name') || textOf(user, 'real_name') || textOf(user, 'name') || undefined
}

/** Knows names, mail addresses and bots by id, and tells of everybody once. */
export class People {
  private readonly members = new Map<string, Member>([[SLACKBOT, { name: 'Slackbot', email: undefined, isBot: true }]])
  /** Whether a name was told of those that were met. */
  private readonly met = new Map<string, boolean>()

  /** Reads users.json; gives what is wrong with it. */
  async read(chunks: AsyncIterable<Uint8Array>, path: string): Promise<Item[]> {
    const problems: Item[] = []
    try {
      for await (const { values, bad, at } of jsonItems(chunks, [[]])) {
        problems.push(...bad.map(({ at: place, code }) => ({ type: 'problem', code, path, position: place } as const)))
        for (const [index, user] of values.entries()) {
          if (isRecord(user)) this.add(user)
          else if (user !== undefined) problems.push({ type: 'problem', code: 'not-a-record', path, position: at[index] ?? 0, row: true })
        }
      }
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      problems.push({ type: 'problem', code: error.code, path, position: error.at, failed: this.members.size === 1 })
    }
    return problems
  }

  private add(user: JsonRecord): void {
    const id = idOf(user, 'id')
    if (id === undefined) return
    this.members.set(id, { name: nameOf(user), email: textOf(recordOf(user, 'profile') ?? {}, 'email') || undefined, isBot: user['is_bot'] === true || id === SLACKBOT })
  }

  /** How a member is called, if the workspace knows them. */
  nameOf(id: string): string | undefined {
    return this.members.get(id)?.name
  }

  isKnown(id: string): boolean {
    return this.members.has(id)
  }

  /** Adds to `items` what is known of an actor: the first time, and once a name becomes known. `profile`: what stands beside the message, of a guest; `isBot`: what the message says. */
  meet(actor: string, items: Item[], profile?: JsonRecord, isBot?: boolean, called?: string): void {
    const isNamed = this.met.get(actor)
    if (isNamed === true) return
    const member = this.members.get(actor)
    const name = member?.name ?? (profile === undefined ? undefined : nameOf(profile)) ?? called
    const named = name === undefined || name === '' ? undefined : { name }
    if (isNamed === false && named === undefined) return
    this.met.set(actor, named !== undefined)
    const isService = member?.isBot ?? isBot ?? false
    items.push({ type: 'identifier', value: actor, kind: isService ? 'service' : 'account', ...named })
    if (member?.email !== undefined && !isService) items.push({ type: 'identifier', value: member.email, kind: 'email', ...named })
  }
}
