/** Who the owner of an Instagram export is. Of the profile's labels even the keys are in the language of the account, so all values count (formats/chat/instagram-dm.md, section 5). */
import type { Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { InputError } from '../kit/input-error.ts'
import { readJson } from '../kit/json-stream.ts'
import { isRecord, JsonError, listOf, recordOf, textOf } from '../kit/json-value.ts'
import { repairMojibake } from '../kit/mojibake.ts'
import type { Facts } from '../meta/extract.ts'

const LIMIT = 8 * 1024 * 1024
const PROFILE = /(?:^|\/)(?:personal_information|account_information)\/personal_information\.json$/u
/** In the root, from 2018 to 2020. */
const OLD_PROFILE = /^(?:[^/]+\/)?profile\.json$/u

/** Paths of profile files: today's, and the oldest where `isOld`. */
export function instagramProfiles(input: Input, isOld: boolean): readonly string[] {
  return input.entries.filter(({ path, bytes }) => bytes > 0 && (PROFILE.test(path) || (isOld && OLD_PROFILE.test(path)))).map(({ path }) => path)
}

/** What the files state: every value, the names and handles among them, since nothing else says which is which. */
export async function instagramProfile(input: Input, paths: readonly string[]): Promise<Facts> {
  const profiles: string[] = []
  const problems: Item[] = []
  for (const path of paths) {
    try {
      const { value } = readJson(await input.bytes(path, LIMIT))
      if (!isRecord(value)) continue
      for (const user of listOf(value, 'profile_user')) {
        const labels = isRecord(user) ? recordOf(user, 'string_map_data') : undefined
        for (const label of Object.values(labels ?? {})) {
          const text = isRecord(label) ? textOf(label, 'value') : undefined
          if (text !== undefined && text.trim() !== '') profiles.push(repairMojibake(text).trim())
        }
      }
      for (const key of ['username', 'name']) {
        const text = textOf(value, key)
        if (text !== undefined && text !== '') profiles.push(repairMojibake(text))
      }
    } catch (error) {
      if (!(error instanceof JsonError) && !(error instanceof InputError)) throw error
      problems.push({ type: 'problem', code: error.code, path, failed: true })
    }
  }
  return { profiles, problems }
}
