/** Who the owner of a Facebook export is: the full name in the profile (formats/chat/facebook-messenger.md, section 6). */
import type { Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { InputError } from '../kit/input-error.ts'
import { readJson } from '../kit/json-stream.ts'
import { isRecord, JsonError, recordOf, textOf } from '../kit/json-value.ts'
import { repairMojibake } from '../kit/mojibake.ts'
import type { Facts } from './extract.ts'

/** Profile files of any generation. */
export const FACEBOOK_PROFILE = /(?:^|\/)profile_information\/profile_information\.json$/u
const LIMIT = 8 * 1024 * 1024

/** What the profile files at these paths state. */
export async function facebookProfile(input: Input, paths: readonly string[]): Promise<Facts> {
  const profiles: string[] = []
  const problems: Item[] = []
  for (const path of paths) {
    try {
      const { value } = readJson(await input.bytes(path, LIMIT))
      const profile = isRecord(value) ? recordOf(value, 'profile_v2') ?? recordOf(value, 'profile') : undefined
      const name = profile === undefined ? undefined : nameIn(profile['name'])
      if (name !== undefined && name !== '') profiles.push(name)
    } catch (error) {
      if (!(error instanceof JsonError) && !(error instanceof InputError)) throw error
      problems.push({ type: 'problem', code: error.code, path, failed: true })
    }
  }
  return { profiles, problems }
}

function nameIn(value: unknown): string | undefined {
  const name = typeof value === 'string' ? value : isRecord(value) ? textOf(value, 'full_name') : undefined
  return name === undefined ? undefined : repairMojibake(name).trim()
}
