import * as fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type JsonBatch, jsonItems, type JsonOptions, type JsonPath, readJson } from '../../../importers/kit/json-stream.ts'
import { JsonError } from '../../../importers/kit/json-value.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Reads all, keeping what came before an error. */
async function readAll(bytes: Uint8Array, open: readonly JsonPath[], size = 64, options: JsonOptions = {}): Promise<{ batches: JsonBatch[]; error: JsonError | undefined }> {
  const batches: JsonBatch[] = []
  try {
    for await (const batch of jsonItems(inChunks(bytes, size), open, options)) batches.push(batch)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    return { batches, error }
  }
  return { batches, error: undefined }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Every value with its path, whatever the batches. */
const flat = (batches: readonly JsonBatch[]): unknown[] =>
  batches.flatMap((batch) => batch.values.map((value, place) => [batch.isItem ? [...batch.path, batch.first + place] : batch.path, value]))

describe('streaming', () => {
  test('walks into the paths asked for and gives everything else as one value, with its byte', async () => {
    const text = '{"name":"Ada","messages":[{"id":1},{"id":2}],"extra":{"a":[1]}}'
    expect(await readAll(bytesOf(text), [['messages']], 1000)).toEqual({
      batches: [
        { path: ['name'], isItem: false, first: 0, values: ['Ada'], at: [8], bad: [], repaired: 0, replaced: 0 },
        { path: ['messages'], isItem: true, first: 0, values: [{ id: 1 }, { id: 2 }], at: [26, 35], bad: [], repaired: 0, replaced: 0 },
        { path: ['extra'], isItem: false, first: 0, values: [{ a: [1] }], at: [53], bad: [], repaired: 0, replaced: 0 },
      ],
      error: undefined,
    })
  })

  test('walks into arrays inside the elements of an array', async () => {
    const text = '{"chats":{"about":"x","list":[{"name":"A","id":7,"messages":[1,2]},{"id":8,"messages":[]},{"messages":[3]}]}}'
    for (const size of [1, 7, 1000]) {
      const { batches, error } = await readAll(bytesOf(text), [['chats', 'list', '*', 'messages']], size)
      expect(error).toBeUndefined()
      expect(flat(batches)).toEqual([
        [['chats', 'about'], 'x'], [['chats', 'list', 0, 'name'], 'A'], [['chats', 'list', 0, 'id'], 7],
        [['chats', 'list', 0, 'messages', 0], 1], [['chats', 'list', 0, 'messages', 1], 2],
        [['chats', 'list', 1, 'id'], 8], [['chats', 'list', 2, 'messages', 0], 3],
      ])
    }
  })

  test('gives all complete values of a cut file, then says where it ends', async () => {
    const text = '{"messages":[{"id":1},{"id":2},{"id":'
    for (const size of [1, 5, 1000]) {
      const { batches, error } = await readAll(bytesOf(text), [['messages']], size)
      expect(flat(batches)).toEqual([[['messages', 0], { id: 1 }], [['messages', 1], { id: 2 }]])
      expect([error?.code, error?.at]).toEqual(['json-truncated', text.length])
    }
  })

  test('lists a bad element and goes on', async () => {
    const { batches, error } = await readAll(bytesOf('[1, nope, {"a":tru}, "x\ty", 5]'), [[]], 1000)
    expect(error).toBeUndefined()
    expect(batches).toEqual([{
      path: [], isItem: true, first: 0, values: [1, undefined, undefined, undefined, 5], at: [1, 4, 10, 21, 28], repaired: 0, replaced: 0,
      bad: [{ index: 1, at: 4, code: 'json-syntax' }, { index: 2, at: 10, code: 'json-syntax' }, { index: 3, at: 21, code: 'json-syntax' }],
    }])
  })

  test('refuses what stands wrongly between values, after what came before', async () => {
    const codes = await Promise.all(['[1,,2]', '[1 2]', '{"a":1 "b":2}', '{a:1}', '{"a" 1}', '[1]]', '[1] x', '', ' ', '[1}', '{"a":}', '{,}'].map(async (text) => {
      const { error } = await readAll(bytesOf(text), [[]], 3)
      return [text, error?.code, error?.at]
    }))
    expect(codes).toEqual([
      ['[1,,2]', 'json-syntax', 3], ['[1 2]', 'json-syntax', 3], ['{"a":1 "b":2}', 'json-syntax', 7], ['{a:1}', 'json-syntax', 1],
      ['{"a" 1}', 'json-syntax', 5], ['[1]]', 'json-trailing', 3], ['[1] x', 'json-trailing', 4], ['', 'json-empty', 0], [' ', 'json-empty', 1],
      ['[1}', 'json-syntax', 2], ['{"a":}', 'json-syntax', 5], ['{,}', 'json-syntax', 1],
    ])
  })

  test('gives the same whatever the size of the pieces', async () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    await fc.assert(fc.asyncProperty(value, fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 1, 2), async (document, size, indent) => {
      const text = JSON.stringify(document, undefined, indent)
      // Whole numbers beyond 2^53 are kept as text: another test's matter.
      fc.pre(!/\d{16}/u.test(text))
      const bytes = bytesOf(text)
      const written: unknown = JSON.parse(text)
      expect(readJson(bytes).value).toEqual(written)
      const whole = await readAll(bytes, [[]], 100_000)
      const cut = await readAll(bytes, [[]], size)
      expect(flat(cut.batches)).toEqual(flat(whole.batches))
      expect(cut.batches.flatMap((batch) => batch.at)).toEqual(whole.batches.flatMap((batch) => batch.at))
      const items = Array.isArray(written) ? written.map((item: unknown, index) => [[index], item]) : flat(whole.batches)
      expect(flat(cut.batches)).toEqual(items)
    }), { numRuns: 500 })
  })

  test('never fails in a way of its own on any bytes', async () => {
    const soup = fc.array(fc.constantFrom(...'[]{}",:\\x0123456789eE+-.truefalsn \n\u0000é'.split('')), { maxLength: 60 }).map((parts) => parts.join(''))
    await fc.assert(fc.asyncProperty(soup, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const { batches, error } = await readAll(bytesOf(text), [[], ['a'], ['*', '*']], size, { hexEscapes: true })
      const isRead = error === undefined && batches.every((batch) => batch.bad.length === 0)
      expect(isRead || !isJson(text) || text.includes('\\x')).toBe(true)
    }), { numRuns: 5000 })
  })
})

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const codeOf = (text: string, options: JsonOptions = {}): string => {
  try {
    readJson(bytesOf(text), options)
    return 'read'
  } catch (error) {
    return error instanceof JsonError ? error.code : 'other'
  }
}

describe('safety', () => {
  test('limits depth, keys and the size of one value, and goes on after it', async () => {
    expect([codeOf(nested(100)), codeOf(nested(101)), codeOf(nested(100_000)), codeOf('['.repeat(1_000_000))])
      .toEqual(['read', 'json-too-deep', 'json-too-deep', 'json-truncated'])
    const object = (keys: number): string => `{${Array.from({ length: keys }, (_, index) => `"${index}":0`).join(',')}}`
    expect([codeOf(object(100_000)), codeOf(object(100_001)), codeOf(`[${'0,'.repeat(200_000)}0]`)]).toEqual(['read', 'json-too-many-keys', 'read'])
    expect(codeOf('"0123456789"', { valueLimit: 11 })).toBe('json-too-large')
    const { batches, error } = await readAll(bytesOf(`[1,"${'x'.repeat(100)}",${nested(200)},2]`), [[]], 16, { valueLimit: 50 })
    expect(error).toBeUndefined()
    expect(flat(batches).map((pair) => (pair as unknown[])[1])).toEqual([1, undefined, undefined, 2])
    expect(batches.flatMap((batch) => batch.bad.map(({ code }) => code))).toEqual(['json-too-large', 'json-too-deep'])
  })

  test('keeps __proto__ and its like as plain keys', () => {
    const { value } = readJson(bytesOf('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'))
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('counts what is not UTF-8 and keeps lone surrogates and NUL', () => {
    const bytes = Buffer.concat([bytesOf('["\uFFFD'), Buffer.from([0xff, 0xc3]), bytesOf('","\\ud800","a\\u0000b"]')])
    expect(readJson(bytes)).toEqual({ value: ['\uFFFD\uFFFD\uFFFD', '\ud800', 'a\u0000b'], replaced: 2 })
  })

  test('repairs \\x escapes when asked, and only real ones', async () => {
    const text = String.raw`[{"t":"a\x0Cb \\x41 \\\x01"},{"t":"plain"}]`
    expect(codeOf(text)).toBe('json-syntax')
    for (const size of [1, 1000]) {
      const { batches } = await readAll(bytesOf(text), [[]], size, { hexEscapes: true })
      expect(flat(batches)).toEqual([[[0], { t: 'a\fb \\x41 \\\u0001' }], [[1], { t: 'plain' }]])
    }
  })

  test('keeps whole numbers beyond 2^53 as they were written', async () => {
    const text = '[{"id":12345678901234567890,"n":9007199254740991,"x":0.1000000000000000},98765432109876543210]'
    for (const size of [1, 1000]) {
      const { batches } = await readAll(bytesOf(text), [[]], size)
      expect(flat(batches)).toEqual([[[0], { id: '12345678901234567890', n: 9007199254740991, x: 0.1 }], [[1], '98765432109876543210']])
    }
  })

  test('leaves out a prefix and a byte order mark', async () => {
    const { batches } = await readAll(bytesOf('window.YTD.a = [1]'), [[]], 4, { from: 15 })
    expect(batches.map((batch) => [batch.values, batch.at])).toEqual([[[1], [16]]])
    expect((await readAll(bytesOf('\uFEFF[1]'), [[]], 1)).batches.map((batch) => batch.at)).toEqual([[4]])
    expect((await readAll(Buffer.from([0xef, 0x5b, 0x5d]), [[]], 1)).error?.code).toBe('json-trailing')
  })

  test('walks over what is to be skipped', async () => {
    const { batches } = await readAll(bytesOf('{"messages":[{"a":"]"}],"name":"x"}'), [[]], 3, { skip: [['messages']] })
    expect(flat(batches)).toEqual([[['name'], 'x']])
  })
})

const suite = new URL('../../../../shared/corpora/json-test-suite/', import.meta.url)
const absent = existsSync(suite) ? '' : ' (skipped: the corpora are not beside the checkout)'

describe.skipIf(absent !== '')(`JSONTestSuite${absent}`, () => {
  const files = absent === '' ? readdirSync(new URL('test_parsing/', suite)) : []
  const bytesIn = (name: string): Uint8Array => readFileSync(new URL(`test_parsing/${encodeURIComponent(name)}`, suite))
  const isRead = (name: string): boolean => {
    try {
      readJson(bytesIn(name))
      return true
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      return false
    }
  }
  const isStreamed = async (name: string, size: number): Promise<boolean> => {
    const { batches, error } = await readAll(bytesIn(name), [[], ['*']], size)
    return error === undefined && batches.every((batch) => batch.bad.length === 0)
  }

  test('all of the 95 that must parse do, whole and streamed', async () => {
    const names = files.filter((name) => name.startsWith('y_'))
    expect(names.length).toBe(95)
    expect(names.filter((name) => !isRead(name))).toEqual([])
    for (const size of [1, 4096]) for (const name of names) expect([name, await isStreamed(name, size)]).toEqual([name, true])
  })

  test('all of the 188 that must be refused are, whole and streamed', async () => {
    const names = files.filter((name) => name.startsWith('n_'))
    expect(names.length).toBe(188)
    expect(names.filter(isRead)).toEqual([])
    for (const size of [1, 4096]) for (const name of names) expect([name, await isStreamed(name, size)]).toEqual([name, false])
  })

  test('the 35 of free choice end, and the same way twice', async () => {
    const names = files.filter((name) => name.startsWith('i_'))
    expect(names.length).toBe(35)
    for (const name of names) expect([name, isRead(name), await isStreamed(name, 1)]).toEqual([name, isRead(name), await isStreamed(name, 4096)])
  })

  test('the 22 on whose meaning parsers disagree mean this', () => {
    const folder = new URL('test_transform/', suite)
    const read = Object.fromEntries(readdirSync(folder).map((name) => [name, readJson(readFileSync(new URL(encodeURIComponent(name), folder)))]))
    const replaced = (count: number): object => ({ value: ['\uFFFD'.repeat(count)], replaced: count })
    const value = (written: unknown): object => ({ value: written, replaced: 0 })
    expect(read).toEqual({
      'number_-9223372036854775808.json': value(['-9223372036854775808']),
      'number_-9223372036854775809.json': value(['-9223372036854775809']),
      'number_1.0.json': value([1]),
      'number_1.000000000000000005.json': value([1]),
      'number_1000000000000000.json': value([1_000_000_000_000_000]),
      'number_10000000000000000999.json': value(['10000000000000000999']),
      'number_1e-999.json': value([0]),
      'number_1e6.json': value([1_000_000]),
      'number_9223372036854775807.json': value(['9223372036854775807']),
      'number_9223372036854775808.json': value(['9223372036854775808']),
      'object_key_nfc_nfd.json': value({ '\u00e9': 'NFC', 'e\u0301': 'NFD' }),
      'object_key_nfd_nfc.json': value({ 'e\u0301': 'NFD', '\u00e9': 'NFC' }),
      'object_same_key_different_values.json': value({ a: 2 }),
      'object_same_key_same_value.json': value({ a: 1 }),
      'object_same_key_unclear_values.json': value({ a: -0 }),
      'string_1_escaped_invalid_codepoint.json': value(['\ud800']),
      'string_1_invalid_codepoint.json': replaced(3),
      'string_2_escaped_invalid_codepoints.json': value(['\ud800\ud800']),
      'string_2_invalid_codepoints.json': replaced(6),
      'string_3_escaped_invalid_codepoints.json': value(['\ud800\ud800\ud800']),
      'string_3_invalid_codepoints.json': replaced(9),
      'string_with_escaped_NULL.json': value(['A\u0000B']),
    })
  })
})
