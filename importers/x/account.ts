/** The account itself: who it is, from where and with what it was used, and what X keeps on it. */
import type { Item } from '../importer.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { idOf, recordOf, textOf } from '../kit/json-value.ts'
import type { FileKind, Row, Session } from './session.ts'
import { inside, textsOf, xTime } from './text.ts'

/** A file whose entries are all `{"wrapper": {…}}`. */
function wrapped(name: string, wrapper: string, read: (inner: JsonRecord, row: Row, session: Session) => readonly Item[], formerly: readonly string[] = []): FileKind {
  return {
    name, formerly,
    read(row, session) {
      const inner = inside(row.value, wrapper)
      return inner === undefined ? session.badRow(row) : read(inner, row, session)
    },
  }
}

const logins = wrapped('ip-audit', 'ipAudit', (audit, row, session) => {
  const at = xTime(textOf(audit, 'createdAt'))
  const address = textOf(audit, 'loginIp')
  if (at === undefined) return session.badRow(row)
  return [session.activity(row, { key: session.ordinal(`login:${at}:${address}`), verb: 'logged-in', actor: session.me, at, text: address })]
})

/** Apps that were let into the account, with who runs them. */
const connected = wrapped('connected-application', 'connectedApplication', (app, row, session) =>
  session.claims(row, 'connected-application', textOf(app, 'name'), {
    about: textOf(recordOf(app, 'organization') ?? {}, 'name'), at: xTime(textOf(app, 'approvedAt')), key: idOf(app, 'id') ?? textOf(app, 'name') ?? '',
  }))

const installed = wrapped('app', 'app', (app, row, session) => {
  const [name] = textsOf(app, 'appNames')
  return session.claims(row, 'installed-app', name ?? textOf(app, 'appId'))
})

const deviceTokens = wrapped('device-token', 'deviceToken', (token, row, session) =>
  session.claims(row, 'device', textOf(token, 'clientApplicationName'), { at: xTime(textOf(token, 'lastSeenAt')) ?? xTime(textOf(token, 'createdAt')) }))

const pushDevices = wrapped('ni-devices', 'niDeviceResponse', (response, row, session) => {
  const device = recordOf(response, 'pushDevice') ?? recordOf(response, 'messagingDevice') ?? {}
  return session.claims(row, 'device', textOf(device, 'deviceType'), { at: xTime(textOf(device, 'updatedDate')) })
})

const account = wrapped('account', 'account', (inner, row, session) => [
  ...session.claims(row, 'account-created', textOf(inner, 'createdAt'), { at: xTime(textOf(inner, 'createdAt')) }),
  ...session.claims(row, 'created-via', textOf(inner, 'createdVia')),
  ...session.claims(row, 'email', textOf(inner, 'email')),
])

const profile = wrapped('profile', 'profile', (inner, row, session) => {
  const description = recordOf(inner, 'description') ?? {}
  return ['bio', 'website', 'location'].flatMap((field) => session.claims(row, `stated-${field}`, textOf(description, field)))
})

const creationIp = wrapped('account-creation-ip', 'accountCreationIp', (inner, row, session) => session.claims(row, 'account-creation-ip', textOf(inner, 'userCreationIp')))
const timeZone = wrapped('account-timezone', 'accountTimezone', (inner, row, session) => session.claims(row, 'time-zone', textOf(inner, 'timeZone')))
const phone = wrapped('phone-number', 'device', (inner, row, session) => session.claims(row, 'phone-number', textOf(inner, 'phoneNumber')))
const verified = wrapped('verified', 'verified', (inner, row, session) => session.claims(row, 'verified', inner['verified'] === true || inner['verified'] === 'true' ? 'true' : undefined))

const emailChange = wrapped('email-address-change', 'emailAddressChange', (inner, row, session) => {
  const change = recordOf(inner, 'emailChange') ?? {}
  return session.claims(row, 'email', textOf(change, 'changedTo'), { at: xTime(textOf(change, 'changedAt')) })
})

/** The change is wrapped twice under the same name. */
const handleChange = wrapped('screen-name-change', 'screenNameChange', (inner, row, session) => {
  const change = recordOf(inner, 'screenNameChange') ?? inner
  return session.claims(row, 'former-handle', textOf(change, 'changedFrom'), { at: xTime(textOf(change, 'changedAt')) })
})

const DETAILS: Readonly<Record<string, string>> = { bio: 'stated-bio', location: 'stated-location', url: 'stated-website', created_at: 'account-created' }

/** The oldest layout's account file: one object without a list. */
const details: FileKind = {
  name: 'user_details',
  read(row, session) {
    const field = row.path.length === 1 ? String(row.path[0]) : ''
    const kind = Object.hasOwn(DETAILS, field) ? DETAILS[field] : undefined
    const value = typeof row.value === 'string' ? row.value : undefined
    return kind === undefined ? [] : session.claims(row, kind, value, field === 'created_at' ? { at: xTime(value) } : {})
  },
}

/** All files about the account. */
export const accountKinds: readonly FileKind[] = [
  account, details, profile, logins, connected, installed, deviceTokens, pushDevices, creationIp, timeZone, phone, verified, emailChange, handleChange,
]

/** Who the person is, for what account.js, manifest.js or the oldest layout's user_details.js say. */
export function ownerItems(session: Session, id: string, handle: string | undefined, name: string | undefined): readonly Item[] {
  session.me = id
  const shown = name ?? handle ?? id
  return [{ type: 'owner', actor: id, name: shown, how: 'profile' }, { type: 'identifier', value: id, kind: 'account', name: shown }]
}
