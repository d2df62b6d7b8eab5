/** Zips the invented files as a platform would, the same bytes every time. */
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

configure({ useWebWorkers: false })

/** A zip of the given files (path to text or bytes), in their order. */
export async function zipArchive(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: new Date(2026, 2, 1, 9, 0, 0), extendedTimestamp: false })
  for (const [path, content] of Object.entries(files)) {
    await writer.add(path, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content))
  }
  return writer.close()
}
