import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchInput } from '../../electron/watched-input.ts'
import { openInput } from '../../importers/open-input.ts'
import { fingerprint } from '../../importers/kit/sha256.ts'

let root = ''
beforeAll(() => { root = mkdtempSync(join(tmpdir(), 'lookalike-watched-')) })
afterAll(() => { rmSync(root, { recursive: true, force: true }) })

describe('the fingerprint of a watched archive', () => {
  it('is read once, however many sources ask for it', async () => {
    const path = join(root, 'export')
    mkdirSync(path)
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(path, name), name)
    const print = await fingerprint(path)
    const watched = watchInput(await openInput(path), [path], () => undefined)
    const first = await watched.fingerprint()
    rmSync(path, { recursive: true })
    expect([first, await watched.fingerprint()]).toEqual([print, print])
  })
})
