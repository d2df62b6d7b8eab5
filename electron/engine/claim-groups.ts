/** Whose statement a claim of an export is: not everything in it is something the platform says of the person. */
import type { ClaimGroup } from '../contract.ts'

/** What the person typed in. */
const TOLD: ReadonlySet<string> = new Set([
  'bio', 'stated-bio', 'stated-age', 'stated-birth-date', 'stated-location', 'stated-website', 'birth-date', 'email', 'phone', 'phone-number', 'former-handle', 'about-you', 'instructions',
])
/** What the platform wrote down of the account, its devices and its settings. */
const RECORDED: ReadonlySet<string> = new Set([
  'account-created', 'account-creation-ip', 'account-timezone', 'account-label', 'account-suspension', 'created-via', 'time-zone', 'device', 'installed-app', 'connected-application',
  'frequent-contact', 'list-member', 'subscription', 'subscribe-and-save', 'ad-opt-out', 'advertiser-clicked',
])

/** The group of a kind; what is in no list is taken for the platform's own word. */
export function claimGroup(kind: string): ClaimGroup {
  return TOLD.has(kind) ? 'told' : RECORDED.has(kind) ? 'recorded' : 'says'
}

/** The kinds of a group among those given. */
export function kindsOf(group: ClaimGroup, kinds: Iterable<string>): readonly string[] {
  return [...new Set(kinds)].filter((kind) => claimGroup(kind) === group)
}
