/** How other people's names are shown: enough to recognise in one's own data, not enough to publish. */

/** `L.` for Luc, `L. M.` for Luc Meyer, 王某 for 王小明, `…88` for a number, `@a…` for a handle or address. */
export function initials(name: string): string {
  const bare = name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  if (bare === '') return '–'
  // A number, however it is spaced and bracketed; a name holds a letter.
  if (/^[^\p{L}]*$/u.test(bare) && bare.replace(/\D/g, '').length >= 5) return `…${bare.replace(/\D/g, '').slice(-2)}`
  if (bare.includes('@')) return `${firstLetter(bare.replace(/^@/, ''))}…@`
  const first = firstLetter(bare)
  if (/\p{Script=Han}/u.test(first)) return `${first}某`
  const words = bare.split(/[\s_.]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word)).slice(0, 2)
  return words.length === 0 ? first : words.map((word) => `${firstLetter(word).toLocaleUpperCase()}.`).join(' ')
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function firstLetter(text: string): string {
  for (const { segment } of graphemes.segment(text)) return segment
  return '–'
}
