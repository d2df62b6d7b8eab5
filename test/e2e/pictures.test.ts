import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../build/pictures.ts'

it('pictures come from the true engine: a guess of the made-up person and a refused file, in both languages and themes, without a fault', async (context) => {
  context.skip(process.env['LOOKALIKE_TEST_HOST'] === 'electron' || !existsSync(resolve(import.meta.dirname, '../../dist/renderer')), 'pictures are drawn in Chromium')
  const out = mkdtempSync(join(tmpdir(), 'lookalike-drawn-'))
  try {
    expect(await main(['--out', out, 'guess-unmeasured', 'import-refused'])).toBe(0)
    expect(readdirSync(out).toSorted()).toEqual(['guess-unmeasured', 'import-refused'].flatMap((name) => ['en-dark', 'en-light', 'zh-dark', 'zh-light'].map((look) => `${name}-${look}.png`)))
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).size).toBeGreaterThan(5_000)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})
