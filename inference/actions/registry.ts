/** Every kind of action, in the order in which they are listed, and planning them all. */
import type { Inference } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import type { Action, ActionContext, ActionDefinition } from '../action.ts'
import { allClaims } from '../claims.ts'
import { usableGuesses } from '../usable.ts'
import bidRequest from './bid-request.ts'
import campaigns from './campaigns.ts'
import customerMatch from './customer-match.ts'
import lookalikeSeed from './lookalike-seed.ts'
import suppressions from './suppressions.ts'

/** All kinds of action. */
const actionDefinitions: readonly ActionDefinition[] = [campaigns, bidRequest, suppressions, lookalikeSeed, customerMatch]

const OWN_CONTACTS: ReadonlySet<string> = new Set(['email', 'phone-number'])

/** What a marketer would do with the guesses. Writes nothing and sends nothing. */
export function planActions(store: Pick<ReadStore, 'archives' | 'claims' | 'identifiers'>, inferences: readonly Inference[], given: Pick<ActionContext, 'sha256' | 'redaction' | 'source'>): readonly Action[] {
  const context: ActionContext = {
    guesses: usableGuesses(inferences),
    identifiers: store.identifiers(),
    ownerNames: store.archives().flatMap(({ importer, owner }) => (owner ? [{ source: importer, name: owner.name }] : [])),
    ownContacts: [...allClaims(store)].filter(({ kind }) => OWN_CONTACTS.has(kind)),
    ...given,
  }
  return actionDefinitions.flatMap((definition) => definition.plan(context))
}
