/** Short fingerprints of text, for natural keys of sources that give their rows no id. Not for secrets. */

/**
 * 53 bits of a text, mixed as in cyrb53 (bryc, public domain). `seed` is an earlier fingerprint or any number, so that
 * several texts can be chained without joining them. Equal input gives equal output on every machine.
 */
export function fingerprint(text: string, seed = 0): number {
  // The upper part of the seed is folded in too, else chained fingerprints would keep 32 bits only.
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed ^ Math.floor(seed / 0x1_0000_0000)
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const CODES = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0))

function code(bits: number): number {
  return CODES[bits & 63] ?? 0
}

/** A fingerprint as ten letters, digits and signs. (Number's own `toString(36)` takes longer than the fingerprint.) */
export function fingerprintText(value: number): string {
  const low = value >>> 0
  const high = Math.floor(value / 0x1_0000_0000)
  return String.fromCharCode(
    code(high >>> 18), code(high >>> 12), code(high >>> 6), code(high),
    code(low >>> 30), code(low >>> 24), code(low >>> 18), code(low >>> 12), code(low >>> 6), code(low),
  )
}
