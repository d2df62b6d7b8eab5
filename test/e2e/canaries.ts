/** Words that stand nowhere else, planted in a made-up chat, and the search for them in whatever form they could leak. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One word for each place where an export names something. */
export const CANARIES = {
  contact: 'Quillonda Vexmoor',
  message: 'zanzibarquokka',
  attachment: 'plumbaltimeter.pdf',
  address: 'gristlefen.example',
} as const

/** Name of the made-up export: it holds the contact's name, as WhatsApp's own does. */
export const CANARY_FILE = `WhatsApp Chat with ${CANARIES.contact}.txt`

/** The made-up chat. */
export function canaryChat(): string {
  const lines = Array.from({ length: 400 }, (_, index) => {
    const day = 13 + (index % 15)
    const who = index % 2 === 0 ? CANARIES.contact : 'Me'
    const said = index % 40 === 0 ? `my cat saw the ${CANARIES.message} again` : index % 40 === 7 ? `${CANARIES.attachment} (file attached)` : index % 40 === 13 ? `look at https://${CANARIES.address}/page?q=${CANARIES.message}` : `line ${index} about the cat and the vet`
    return `[${day}/02/2024, 10:${String(index % 60).padStart(2, '0')}:00] ${who}: ${said}`
  })
  return `${lines.join('\n')}\n`
}

/** The forms in which a word can stand in bytes: UTF-8, UTF-16, lower case, hexadecimal, and base64 at each of its three offsets. */
export function formsOf(word: string): readonly Buffer[] {
  const utf8 = Buffer.from(word)
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64')
    // Characters that also depend on the neighbours are cut off.
    return Buffer.from(text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + utf8.length) * 8) / 6)))
  })
  return [utf8, Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16(), Buffer.from(word.toLowerCase()), Buffer.from(utf8.toString('hex')), Buffer.from(encodeURIComponent(word)), ...base64]
}

/** The words that bytes hold in any form. */
export function canariesIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  return words.filter((word) => formsOf(word).some((form) => bytes.includes(form)))
}

/** Files below a folder that hold a word in any form, each with the words. Files that vanish meanwhile hold nothing. */
export function filesWithCanaries(folder: string, words: readonly string[]): readonly { readonly file: string; readonly words: readonly string[] }[] {
  // A folder that was erased as a whole holds nothing.
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    let found: readonly string[] = canariesIn(Buffer.from(entry.name), words)
    try {
      found = [...new Set([...found, ...canariesIn(readFileSync(path), words)])]
    } catch {
      // Removed between the listing and the look.
    }
    return found.length === 0 ? [] : [{ file: path.slice(folder.length + 1), words: found }]
  })
}
