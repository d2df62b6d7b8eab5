import { describe, expect, it } from 'vitest'
import { keyHasher } from '../../db/keys.ts'

describe('the hash of a natural key', () => {
  it('never changes: it stands in people’s databases', () => {
    const hash = keyHasher('whatsapp')
    expect(['', 'a', '2024-01-01 10:00|Ada|hello', '今天|小明|你好', 'a\0b'].map(hash)).toMatchInlineSnapshot(`
      [
        {
          "a": 56639258195536,
          "b": -1247469567,
        },
        {
          "a": 19268189628965,
          "b": 1621814894,
        },
        {
          "a": 193985393348417,
          "b": -1363742825,
        },
        {
          "a": 39215793654462,
          "b": 325904486,
        },
        {
          "a": 244671891863485,
          "b": 1607319920,
        },
      ]
    `)
  })

  it('is its own for each importer', () => {
    expect(keyHasher('x')('1')).not.toEqual(keyHasher('telegram')('1'))
  })

  it('tells neighbours apart in each of its halves', () => {
    const hash = keyHasher('telegram')
    const count = 200_000
    const a = new Set<number>()
    const low = new Set<number>()
    const b = new Set<number>()
    let outside = 0
    for (let index = 0; index < count; index++) {
      const { a: first, b: second } = hash(`chat ${index % 7}|${1_600_000_000 + index}|${index % 3 === 0 ? '好' : 'ok'}`)
      if (!(Number.isSafeInteger(first) && first >= 0 && first < 2 ** 48 && (second | 0) === second)) outside += 1
      a.add(first)
      low.add(first % 2 ** 32)
      b.add(second)
    }
    // Of 200,000 random numbers of 32 bits some 4.7 pairs are equal, of 48 bits none.
    expect(outside).toBe(0)
    expect(a.size).toBe(count)
    expect(count - low.size).toBeLessThan(20)
    expect(count - b.size).toBeLessThan(20)
  })

  it('depends on order, length and every unit', () => {
    const hash = keyHasher('x')
    const keys = ['ab', 'ba', 'a', 'aa', 'aaa', 'a\0', '\0a', '\u8000a\u8000', 'aaa\u8000', '\u8000aa\u0000', 'abab', 'baba', 'aabb']
    expect(new Set(keys.map((key) => JSON.stringify(hash(key)))).size).toBe(keys.length)
  })
})
