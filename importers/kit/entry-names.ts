/** Names inside archives: data to show and to match, never a path to write to (security.md section 3). */
import { InputError } from './input-error.ts'

const MAX_BYTES = 1024
const MAX_DEPTH = 32

/** Files that operating systems leave behind: macOS resource forks and folder settings, Windows thumbnails. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** Code page 437, 0x80 to 0xFF: the zip format's own encoding for names without the UTF-8 flag (APPNOTE.TXT appendix D). */
const CP437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Whether a path is such a leftover, which counts as no entry at all. */
export function isLeftBehind(path: string): boolean {
  return LEFT_BEHIND.test(path)
}

/**
 * An entry's name in the one form that paths have here: `/` between, no `./`, composed characters (NFC).
 * Undefined for a name that is refused: absolute, with a drive or `..`, with control characters, too long or deep.
 */
export function cleanPath(name: string): string | undefined {
  if (name.length > MAX_BYTES) return undefined
  // Old .NET zip writers put backslashes between folders, although the format asks for slashes.
  const slashed = (name.includes('\\') ? name.replaceAll('\\', '/') : name).normalize('NFC')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(slashed) || slashed.startsWith('/') || /^[A-Za-z]:/.test(slashed)) return undefined
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.length > MAX_DEPTH || parts.includes('..')) return undefined
  return parts.join('/')
}

/** A refused name made safe to show in an account: control characters replaced, cut to 200 characters. */
export function shownName(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced
  return name.replace(/[\u0000-\u001f\u007f]/g, '\ufffd').slice(0, 200)
}

/**
 * Collects entries under clean names. The first of two equal names wins, also when they differ only in case or
 * composition; the other becomes the problem `duplicate-name`. An archive that can tell that a file which differs in case or
 * composition alone holds something else gives it a {@link freeName}.
 */
export class EntryList<E extends { readonly path: string }> {
  readonly entries: E[] = []
  readonly problems: { code: string; path: string }[] = []
  private readonly taken = new Map<string, E>()
  private readonly numbers = new Map<string, number>()
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  /** Adds what `make` gives for the cleaned name, unless the name is refused, taken or a leftover. Throws `too-many-entries`. */
  add(name: string, make: (path: string) => E): void {
    const path = cleanPath(name)
    if (path === undefined) return this.problem('entry-refused', name)
    if (isLeftBehind(path)) return
    const folded = path.toLowerCase()
    if (this.taken.has(folded)) return this.problem('duplicate-name', path)
    const entry = make(path)
    this.taken.set(folded, entry)
    this.entries.push(entry)
    this.checkCount()
  }

  /** The entry that has a name already, also in another case or composition. */
  holder(name: string): E | undefined {
    return this.taken.get(cleanPath(name)?.toLowerCase() ?? '')
  }

  /** The name below a number, where nothing has it. */
  freeName(name: string): string {
    // Where the last search for it ended: tens of thousands of such names may stand in one archive.
    const folded = cleanPath(name)?.toLowerCase() ?? ''
    for (let number = this.numbers.get(folded) ?? 2; ; number++) {
      if (this.holder(`${number}/${name}`) !== undefined) continue
      this.numbers.set(folded, number + 1)
      return `${number}/${name}`
    }
  }

  /** Notes something that is no entry, by code. Throws `too-many-entries`. */
  problem(code: string, name: string): void {
    this.problems.push({ code, path: shownName(name) })
    this.checkCount()
  }

  private checkCount(): void {
    if (this.entries.length + this.problems.length > this.limit) throw new InputError('too-many-entries')
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const GBK = new TextDecoder('gbk', { fatal: true })

/** A zip name's text. Without the UTF-8 flag: strict UTF-8, else GBK where it reads as Chinese, else code page 437. */
export function decodeName(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return decoded(UTF8, bytes) ?? (looksLikeGbk(bytes) ? decoded(GBK, bytes) : undefined) ?? decodeCp437(bytes)
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** True when at least four of five non-ASCII pairs lie in GB2312, where everyday Chinese does; accented code page 437 rarely pairs up so. */
function looksLikeGbk(bytes: Uint8Array): boolean {
  let pairs = 0
  let common = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++i] ?? 0
    pairs++
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++
  }
  return pairs > 0 && common * 5 >= pairs * 4
}

function decodeCp437(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (CP437[byte - 0x80] ?? '\ufffd')
  return text
}
