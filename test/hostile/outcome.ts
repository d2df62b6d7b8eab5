/** What became of an archive, in a form that tests compare at once. */
import type { Input } from '../../importers/input.ts'
import { InputError } from '../../importers/input.ts'
import { asInput } from '../../importers/kit/container.ts'
import { memoryBytes } from '../../importers/kit/file-bytes.ts'
import { LIMITS } from '../../importers/kit/limits.ts'
import type { Limits } from '../../importers/kit/limits.ts'
import { openBytes } from '../../importers/kit/open-bytes.ts'

/** Why it was refused; or its entries with the number of bytes read or the reason why not, and its problems. */
export type Outcome = string | { readonly entries: Readonly<Record<string, number | string>>; readonly problems?: readonly string[] }

/** Opens bytes as an archive and reads every entry to its end. Errors other than InputError are thrown on. */
export async function outcomeOf(bytes: Uint8Array, options: { name?: string; password?: string; limits?: Partial<Limits> } = {}): Promise<Outcome> {
  const limits = { ...LIMITS, ...options.limits }
  try {
    const input = asInput(await openBytes(options.name ?? 'export.zip', memoryBytes(bytes), { password: options.password, limits }), limits)
    return await readAll(input)
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
}

/** Reads every entry of an input to its end. */
export async function readAll(input: Input): Promise<Outcome> {
  const lengths: [string, number | string][] = []
  for (const { path } of input.entries) lengths.push([path, await lengthOf(input, path)])
  // Not by assignment: an entry may be named __proto__.
  const entries = Object.fromEntries(lengths)
  const problems = input.problems.map(({ code, path }) => `${code} ${path}`)
  await input.close()
  return problems.length === 0 ? { entries } : { entries, problems }
}

async function lengthOf(input: Input, path: string): Promise<number | string> {
  let length = 0
  try {
    for await (const chunk of input.stream(path)) length += chunk.length
    return length
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  }
}

/** A refused archive ends in a reason; a salvaged one gives every entry's length or the reason why not. */
export function isTold(outcome: Outcome): boolean {
  return typeof outcome === 'string' || Object.keys(outcome.entries).length + (outcome.problems?.length ?? 0) > 0
}
