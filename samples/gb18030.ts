/** Encodes text as GBK, which JavaScript can only decode: the table is made by decoding every two-byte code once. */

let table: Map<string, number> | undefined

function codes(): Map<string, number> {
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      // One code gives one sign; a pair of units would be a sign beyond the two-byte part.
      if (sign.length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, lead * 256 + trail)
    }
  }
  return table
}

/** The bytes of `text`. Throws for a sign that GBK does not have. */
export function encodeGbk(text: string): Uint8Array {
  const bytes: number[] = []
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    if (point < 0x80) bytes.push(point)
    else {
      const code = codes().get(sign)
      if (code === undefined) throw new Error(`not in GBK: U+${point.toString(16)}`)
      bytes.push(code >> 8, code & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}
