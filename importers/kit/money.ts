/** Amounts as exports write them, in integer minor units. */

/** Currencies whose minor unit is not a hundredth (ISO 4217, list one). */
const DECIMALS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
}

/** How many decimals the minor unit of a currency has; 2 for unknown ones. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2
}

/**
 * A written amount in minor units, with its sign; undefined when it is none. Currency signs, blanks, group separators and
 * the apostrophe that some exports put before a minus are passed over. A comma is a decimal mark when one or two digits
 * follow it and no point, or points that separate groups before it; else it separates groups. More decimals than the currency has (spreadsheet noise) are rounded.
 */
export function toMinor(text: string, currency: string): number | undefined {
  if (text.length > 64) return undefined
  const plain = /^[¥￥]?(\d{1,12})(?:\.(\d\d))?$/.exec(text)
  if (plain && decimalsOf(currency) === 2) return Number(plain[1]) * 100 + Number(plain[2] ?? 0)
  const bare = text.normalize('NFKC').replace(/[\s'"\p{Sc}元]/gu, '').replace(/^[A-Z]{3}|[A-Z]{3}$/g, '')
  const isComma = /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}$/.test(bare)
  const point = isComma ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '')
  const found = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,2}))?$/.exec(point)
  if (!found || (!found[2] && !found[3])) return undefined
  const exponent = Number(found[4] ?? 0) + decimalsOf(currency)
  const digits = (found[2] ?? '') + (found[3] ?? '')
  // The place of the point after it is moved by the exponent; what stands right of it decides the rounding.
  const place = (found[2] ?? '').length + exponent
  const whole = place <= 0 ? 0 : Number(digits.slice(0, place).padEnd(place, '0'))
  const minor = whole + ((place >= 0 ? digits.charAt(place) : '') >= '5' ? 1 : 0)
  if (!Number.isSafeInteger(minor)) return undefined
  return found[1] === '-' && minor !== 0 ? -minor : minor
}

/** Points that would separate groups, if they are no decimal point: `1.234`, `12.345.678`. */
const POINT_GROUPS = /^[^\d.,]*[1-9]\d{0,2}((?:\.\d{3})+)[^\d.,]*$/

/**
 * As {@link toMinor}, for tables that may have been saved again in a country that writes 1.234,50: in one with `commas` before
 * its decimals a point before three digits separates groups, elsewhere it is too little to tell 1234 from 1.23, and undefined.
 */
export function toSureMinor(text: string, currency: string, commas: boolean): number | undefined {
  // Nearly all amounts have two decimals or none, and are told by their length.
  const point = text.lastIndexOf('.')
  if (point < 0 || text.length - point < 4 || text.length > 64 || decimalsOf(currency) > 2) return toMinor(text, currency)
  const groups = POINT_GROUPS.exec(text.trim())?.[1]
  if (groups === undefined) return toMinor(text, currency)
  return commas || groups.length > 4 ? toMinor(text.replaceAll('.', ''), currency) : undefined
}
