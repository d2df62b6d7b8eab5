import { describe, expect, it } from 'vitest'
import { csvRecords } from '../../../importers/kit/csv-records.ts'

async function records(text: string, chunk: number): Promise<readonly (readonly [number, string])[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(text)
    for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk))
  }
  const found: [number, string][] = []
  for await (const { bytes, at } of csvRecords(chunks())) found.push([at, new TextDecoder().decode(bytes)])
  return found
}

describe('the records of a CSV', () => {
  it.each([1, 2, 3, 7, 1000])('end at every kind of line end outside quotes, in chunks of %i bytes', async (chunk) => {
    expect(await records('é,1\r\n"a\nb\r\n""c",2\n3\r4\r\r\n5', chunk)).toEqual([[0, 'é,1\r\n'], [6, '"a\nb\r\n""c",2\n'], [19, '3\r'], [21, '4\r'], [23, '\r\n'], [25, '5']])
  })
})
