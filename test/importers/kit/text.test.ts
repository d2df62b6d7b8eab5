import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextOptions } from '../../../importers/kit/text.ts'
import { decodeStream, decodeText, detectEncoding, LINE_LIMIT, textLines } from '../../../importers/kit/text.ts'

/** 支付宝 in GB18030. */
const gbk = Uint8Array.of(0xd6, 0xa7, 0xb8, 0xb6, 0xb1, 0xa6)

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function streamed(bytes: Uint8Array, size: number, options: TextOptions = {}) {
  const stream = decodeStream(chunks(bytes, size), options)
  let text = ''
  for await (const part of stream) text += part
  return { text, encoding: stream.encoding, replaced: stream.replaced }
}

const join = (...parts: readonly (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))

describe('encodings', () => {
  it('takes the mark, then strict UTF-8, then GB18030 where Chinese is expected, then windows-1252', () => {
    expect([
      decodeText(join('\ufeffé')),
      decodeText(join('plain 是')),
      decodeText(gbk, { chinese: true }),
      decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9)),
      decodeText(Buffer.from('\ufeffhé', 'utf16le')),
      decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x68)),
      decodeText(Buffer.from('no mark', 'utf16le')),
    ]).toEqual([
      { text: 'é', encoding: 'utf-8', replaced: 0 },
      { text: 'plain 是', encoding: 'utf-8', replaced: 0 },
      { text: '支付宝', encoding: 'gb18030', replaced: 0 },
      { text: 'café', encoding: 'windows-1252', replaced: 0 },
      { text: 'hé', encoding: 'utf-16le', replaced: 0 },
      { text: 'h', encoding: 'utf-16be', replaced: 0 },
      { text: 'no mark', encoding: 'utf-16le', replaced: 0 },
    ])
  })

  it('takes GB18030 for texts of any language where the bytes look like nothing else', () => {
    const chosen = (bytes: Uint8Array) => detectEncoding(bytes, { chineseToo: true })
    const twice = join(gbk, ' ok ', gbk)
    expect([chosen(twice), chosen(join('a', gbk, 'b')), chosen(Buffer.from('für Élise, déjà vu', 'latin1')), chosen(Buffer.from('ça', 'latin1')), detectEncoding(twice)]).toEqual([
      'gb18030', 'gb18030', 'windows-1252', 'windows-1252', 'windows-1252',
    ])
  })

  it('keeps a damaged UTF-8 file UTF-8 and counts the damage', () => {
    expect(decodeText(join('这是一段中文', Uint8Array.of(0xff), '和更多'), { chinese: true })).toEqual({ text: '这是一段中文\ufffd和更多', encoding: 'utf-8', replaced: 1 })
  })

  it('does not hold a sequence that the end of the head cuts against an encoding', () => {
    expect(detectEncoding(join('是').subarray(0, 2))).toBe('utf-8')
    expect(detectEncoding(gbk.subarray(0, 5), { chinese: true })).toBe('gb18030')
  })

  it('chooses at the first byte that is not ASCII, however late it comes', async () => {
    const late = join('a'.repeat(200_000), gbk, '\nb')
    expect(await streamed(late, 4096, { chinese: true })).toEqual({ text: `${'a'.repeat(200_000)}支付宝\nb`, encoding: 'gb18030', replaced: 0 })
    expect((await streamed(join('only ascii'), 3)).text).toBe('only ascii')
    expect(await streamed(new Uint8Array(), 3)).toEqual({ text: '', encoding: undefined, replaced: 0 })
  })

  it('gives the same text from a stream as from the whole, in chunks of any size', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const bytes = join(text)
      expect((await streamed(bytes, size)).text).toBe(decodeText(bytes).text)
    }), { numRuns: 500 })
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
      await streamed(bytes, size, { chinese: true })
    }), { numRuns: 500 })
  })
})

describe('lines', () => {
  const lines = async (bytes: Uint8Array, size: number) => {
    const all: { line: number; text: string }[] = []
    for await (const batch of textLines(chunks(bytes, size))) all.push(...batch.lines.map((text, index) => ({ line: batch.first + index, text })))
    return all
  }

  it('numbers lines from 1 and takes away both kinds of ends', async () => {
    const expected = [{ line: 1, text: 'a' }, { line: 2, text: '' }, { line: 3, text: 'b' }, { line: 4, text: 'c' }]
    expect(await lines(join('a\r\n\nb\r\nc'), 2)).toEqual(expected)
    expect(await lines(join('a\r\n\nb\r\nc\r\n'), 100)).toEqual(expected)
  })

  it('splits a line at the limit and keeps the numbers of what follows', async () => {
    const all = await lines(join('a\n', 'x'.repeat(LINE_LIMIT * 1.5), '\nb\n'), 1 << 20)
    expect(all.map(({ line, text }) => [line, text.length])).toEqual([[1, 1], [2, LINE_LIMIT], [2, LINE_LIMIT / 2], [3, 1]])
  })
})
