/** Who is who: account.json names the person, friends.json the others. Either may be missing, or a part of it. */
import type { Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { problemOf } from '../kit/guarded.ts'
import { readJson } from '../kit/json-stream.ts'
import { isRecord, recordOf, textOf } from '../kit/json-value.ts'

const LIMIT = 32 * 1024 * 1024

/** What the files state; `owner` is a user name. */
export interface People { readonly owner: string | undefined; readonly names: ReadonlyMap<string, string>; readonly problems: readonly Item[] }

/** Reads the files at `paths`, each of which is one of the two. */
export async function readPeople(input: Input, paths: readonly string[]): Promise<People> {
  const names = new Map<string, string>()
  const problems: Item[] = []
  let owner: string | undefined
  for (const path of paths) {
    try {
      const { value } = readJson(await input.bytes(path, LIMIT))
      if (!isRecord(value)) continue
      const account = recordOf(value, 'Basic Information')
      const user = account === undefined ? undefined : filled(textOf(account, 'Username'))
      if (account !== undefined && user !== undefined) {
        owner ??= user
        take(user, textOf(account, 'Name'), names)
      }
      // Friends, Deleted Friends, Blocked Users and so on: lists of the same fields.
      for (const list of Object.values(value)) {
        if (!Array.isArray(list)) continue
        for (const friend of list as readonly unknown[]) {
          const known = isRecord(friend) ? filled(textOf(friend, 'Username')) : undefined
          if (isRecord(friend) && known !== undefined) take(known, textOf(friend, 'Display Name'), names)
        }
      }
    } catch (error) {
      problems.push(problemOf(error, path, true))
    }
  }
  return { owner, names, problems }
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}

/** The first name stays. */
function take(user: string, name: string | undefined, names: Map<string, string>): void {
  const shown = filled(name)
  if (shown !== undefined && !names.has(user)) names.set(user, shown)
}
