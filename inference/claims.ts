/** Reading platforms' claims. Nothing that guesses may import this. */
import type { Claim } from '../db/model.ts'
import type { ReadStore } from '../db/store.ts'

const PAGE = 1_000

/** Every claim, page by page. */
export function* allClaims(store: Pick<ReadStore, 'claims'>): Generator<Claim> {
  for (let after = 0; ;) {
    const page = store.claims({ after, limit: PAGE })
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.id
  }
}
