/** Ids are derived, not issued: 80 bits hashed from the importer's id and a row's natural key. */

/** The two integers a key is stored as: 48 bits and 32 bits (signed). At ten million rows, two different keys meet with odds of 1 in 10^10. */
export interface KeyHash { readonly a: number; readonly b: number }

/** Hashes the natural keys of one importer. */
export function keyHasher(importer: string): (key: string) => KeyHash {
  const start = mix(0xdeadbeef, 0x41c6ce57, 0x2545f491, `${importer}\n`)
  return (key) => {
    let [x, y, z] = mix(...start, key)
    // Final mixing as in murmur3, each lane with another's bits, so that every bit depends on every character.
    x = finish(x ^ (y >>> 15) ^ key.length)
    y = finish(y ^ (z >>> 13) ^ key.length)
    z = finish(z ^ (x >>> 16))
    return { a: (x >>> 0) + (z & 0xffff) * 0x100000000, b: y }
  }
}

type Lanes = readonly [number, number, number]

/** Two UTF-16 units at a step, scrambled as murmur3 does, into three lanes that turn differently. */
function mix(x: number, y: number, z: number, text: string): Lanes {
  for (let index = 0; index < text.length; index += 2) {
    // Beyond the end charCodeAt gives NaN, which the operators take as 0; the length is mixed in at the end.
    let unit = Math.imul(text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16), 0xcc9e2d51)
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593)
    x ^= unit
    x = Math.imul((x << 13) | (x >>> 19), 5) + 0xe6546b64
    y = Math.imul(((y << 17) | (y >>> 15)) ^ unit, 0x9e3779b1)
    z = Math.imul(((z << 7) | (z >>> 25)) + unit, 0x85ebca77)
  }
  return [x | 0, y, z]
}

function finish(lane: number): number {
  lane = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  lane = Math.imul(lane ^ (lane >>> 13), 0xc2b2ae35)
  return lane ^ (lane >>> 16)
}
