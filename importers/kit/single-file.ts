/** One file as an archive with one entry, also when it is gzipped. */
import type { Container } from './container.ts'
import type { ByteSource } from './file-bytes.ts'
import { inflate } from './inflate.ts'

/** A plain file; its entry has the file's own base name. */
export function openPlain(written: string, source: ByteSource): Container {
  // As paths inside archives are (see entry-names), so that a chat has one name wherever it was written.
  const name = written.normalize('NFC')
  const entry = { path: name, bytes: source.size, encrypted: false, modified: source.modified }
  return { name, kind: 'file', entries: [entry], problems: [], size: undefined, open: () => source.stream(0, source.size), close: () => source.close() }
}

/** A `.gz` of one file; its entry has the name without `.gz`, and the size that gzip states (modulo 4 GiB, RFC 1952). */
export async function openGzip(name: string, source: ByteSource): Promise<Container> {
  const tail = await source.read(source.size - 4, 4)
  const bytes = new DataView(tail.buffer, tail.byteOffset, 4).getUint32(0, true)
  const entry = { path: name.normalize('NFC').replace(/\.gz$/i, ''), bytes, encrypted: false, stored: source.size }
  return {
    name, kind: 'file', entries: [entry], problems: [], size: source.size,
    open: () => inflate('gzip', source.stream(0, source.size), entry.path),
    close: () => source.close(),
  }
}
