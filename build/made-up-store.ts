import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../db/open.ts'
import type { Store } from '../db/store.ts'
import { runImport } from '../electron/import-job.ts'
import { madeUpPeople } from '../samples/registry.ts'

/** A store in memory with a made-up person's archives, imported as the app does it. */
export async function madeUpStore(name: string): Promise<Store> {
  const person = madeUpPeople.get(name)
  if (!person) throw new Error(`No made-up person is called ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'))
  const store = openStore({ file: ':memory:' })
  try {
    for (const { name: file, bytes } of await person.archives()) {
      writeFileSync(join(folder, file), bytes)
      await runImport({ file: ':memory:', paths: [join(folder, file)], sample: name, timeZone: person.timeZone, owners: [], addedAt: 0 }, { store, signal: new AbortController().signal, progress: () => undefined })
    }
    return store
  } finally {
    rmSync(folder, { recursive: true })
  }
}
