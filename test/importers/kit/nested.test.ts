import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openInput } from '../../../importers/open-input.ts'
import { smallZip } from '../../small-zip.ts'

it.each([
  ['a folder of zips', smallZip({ 'Orders.csv': 'a' }), ['all.zip/Orders.csv a']],
  ['a folder with a zip of zips', smallZip({ 'Orders.zip': smallZip({ 'Orders.csv': 'a' }, { deflate: true }), 'Returns.zip': smallZip({ 'Returns.csv': 'b' }) }, { deflate: true }), ['all.zip/Orders.zip/Orders.csv a', 'all.zip/Returns.zip/Returns.csv b']],
  ['zips in zips in zips only so far, which stay files', smallZip({ 'Orders.zip': smallZip({ 'Deep.zip': smallZip({ 'Orders.csv': 'a' }) }) }), ['all.zip/Orders.zip/Deep.zip PK']],
  ['a zip beside other files, which stays one', smallZip({ 'Orders.zip': smallZip({ 'Orders.csv': 'a' }), 'Orders.csv': 'b' }), ['all.zip/Orders.csv b', 'all.zip/Orders.zip PK']],
])('%s is opened as one export', async (_, zip, told) => {
  const folder = mkdtempSync(join(tmpdir(), 'nested-'))
  try {
    writeFileSync(join(folder, 'all.zip'), zip)
    const input = await openInput(folder)
    try {
      const entries = await Promise.all(input.entries.map(async ({ path }) => `${path} ${Buffer.from(await input.head(path, 2)).toString()}`))
      expect(entries.toSorted()).toEqual(told)
    } finally {
      await input.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
