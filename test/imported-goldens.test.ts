import { describe, expect, it } from 'vitest'
import { goldenCases } from '../build/golden-cases.ts'
import type { GoldenCase } from '../build/golden-cases.ts'
import type { Archive } from '../db/model.ts'
import { openStore } from '../db/open.ts'
import type { Store } from '../db/store.ts'
import { runImport } from '../electron/import-job.ts'

/** Imports a case into a store; the archives it became, or undefined where it ends in a failure. */
async function importCase(golden: GoldenCase, store: Store): Promise<readonly Archive[] | undefined> {
  const { input, password, options: { timeZone, owners, dateOrder } } = golden
  const outcome = await runImport({
    file: ':memory:', paths: [input], sample: null, timeZone, owners, addedAt: 0, as: golden.source,
    ...(password === undefined ? {} : { password }), ...(dateOrder === undefined ? {} : { dateOrder }),
  }, { store, signal: new AbortController().signal, progress: () => undefined })
  return 'failure' in outcome ? undefined : store.archives().filter(({ id }) => outcome.archives.includes(id))
}

const sum = (values: Readonly<Record<string, number>>) => Object.values(values).reduce((total, value) => total + value, 0)

/** What must add up in an account, as pairs of numbers that are to be equal. */
function sums({ account }: Archive): Record<string, readonly [number, number]> {
  const { files, rows, activities, duplicates, byVerb, byKind, claims, claimsByKind, problems, problemCount } = account
  return {
    'seen = kept + skipped': [rows.seen, rows.kept + rows.skipped],
    'skipped = why': [rows.skipped, sum(rows.why)],
    'kept = added + duplicates': [rows.kept, activities + duplicates],
    'kept = by verb': [rows.kept, sum(byVerb)],
    'kept = by kind': [rows.kept, sum(byKind)],
    'claims = by kind': [claims, sum(claimsByKind)],
    'problems are all there': [problemCount, problems.length],
    'files are not negative': [Object.values(files).filter((count) => count < 0).length, 0],
  }
}

const cases = goldenCases().map((golden) => ({ title: `${golden.source}/${golden.name}`, golden }))

describe.each(cases)('the golden case $title in the store', ({ golden }) => {
  it('has an account that adds up, and adds nothing the second time', async () => {
    const store = openStore({ file: ':memory:' })
    try {
      const first = await importCase(golden, store)
      const before = store.archives().length
      const again = await importCase(golden, store)
      expect(again?.length).toBe(first?.length)
      // A failure leaves the store as it was.
      expect(before).toBe(first?.length ?? 0)
      for (const archive of first ?? []) expect(Object.entries(sums(archive)).filter(([, [a, b]]) => a !== b)).toEqual([])
      expect(again?.map(({ account }) => account.activities) ?? []).toEqual(first?.map(() => 0) ?? [])
      expect(first?.map(({ account }) => account.duplicates) ?? []).toEqual(first?.map(() => 0) ?? [])
    } finally {
      store.close()
    }
  })
})
