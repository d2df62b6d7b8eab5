/** What X believes about the person: personalization.js, and the age that was stated to it. */
import type { Item } from '../importer.ts'
import { isRecord, recordOf, textOf } from '../kit/json-value.ts'
import type { JsonPath } from '../kit/json-stream.ts'
import type { FileKind, Row, Session } from './session.ts'
import { inside, textsOf } from './text.ts'

/** Lists of personalization.js and the kind of claim that each element is. Advertisers are handles of who uploaded a list with the person in it. */
const LISTS: readonly (readonly [kind: string, path: readonly string[]])[] = [
  ['language', ['demographics', 'languages']],
  ['interest', ['interests', 'interests']],
  ['partner-interest', ['interests', 'partnerInterests']],
  ['advertiser-list', ['interests', 'audienceAndAdvertisers', 'advertisers']],
  ['lookalike', ['interests', 'audienceAndAdvertisers', 'lookalikeAdvertisers']],
  ['exclusion-list', ['interests', 'audienceAndAdvertisers', 'doNotReachAdvertisers']],
  ['catalog-audience', ['interests', 'audienceAndAdvertisers', 'catalogAudienceAdvertisers']],
  ['show', ['interests', 'shows']],
  ['location', ['locationHistory']],
]
const KINDS = new Map(LISTS.map(([kind, path]) => [path.join('/'), kind]))
const OPEN: readonly JsonPath[] = LISTS.map(([, path]) => ['*', 'p13nData', ...path])

const personalization: FileKind = {
  name: 'personalization', open: OPEN,
  read(row, session) {
    const place = row.path.slice(2).join('/')
    if (!row.isItem) return readField(row, place, session)
    const kind = row.path.length < 2 ? undefined : KINDS.get(place)
    if (kind === undefined) return session.badRow(row)
    const value = typeof row.value === 'string' ? row.value : isRecord(row.value) ? (textOf(row.value, 'name') ?? textOf(row.value, 'language')) : undefined
    // What the person switched off is still what X believes, but no longer what it uses; `isDisabled` is its word for that.
    const isOff = isRecord(row.value) && row.value['isDisabled'] === true
    return session.claims(row, kind, value, isOff ? { about: 'isDisabled' } : {})
  },
}

function readField(row: Row, place: string, session: Session): readonly Item[] {
  // A list without members may also be an empty text.
  const kind = KINDS.get(place)
  if (kind !== undefined) return typeof row.value === 'string' ? session.claims(row, kind, row.value) : []
  if (place === 'interests/audienceAndAdvertisers/numAudiences') return session.claims(row, 'audience-count', typeof row.value === 'string' ? row.value : undefined)
  if (!isRecord(row.value)) return []
  if (place === 'demographics/genderInfo') return session.claims(row, 'gender', textOf(row.value, 'gender'))
  if (place !== 'inferredAgeInfo') return []
  return [...textsOf(row.value, 'age').flatMap((age) => session.claims(row, 'age', age)), ...session.claims(row, 'birth-date', textOf(row.value, 'birthDate'))]
}

/** The age as the person stated it, beside the one that X guessed. */
const age: FileKind = {
  name: 'ageinfo',
  read(row, session) {
    const meta = inside(row.value, 'ageMeta')
    if (meta === undefined) return session.badRow(row)
    const stated = recordOf(meta, 'ageInfo') ?? {}
    const guessed = recordOf(meta, 'inferredAgeInfo') ?? {}
    return [
      ...textsOf(stated, 'age').flatMap((value) => session.claims(row, 'stated-age', value)),
      ...session.claims(row, 'stated-birth-date', textOf(stated, 'birthDate')),
      ...(session.isFirst('inferred-age') ? textsOf(guessed, 'age').flatMap((value) => session.claims(row, 'age', value)) : []),
    ]
  },
}

/** Both files. */
export const beliefKinds: readonly FileKind[] = [personalization, age]
