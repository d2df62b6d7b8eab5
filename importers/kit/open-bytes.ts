/** Tells by content, not by name, what a file is, and opens it. */
import type { Container } from './container.ts'
import { cleanPath } from './entry-names.ts'
import type { ByteSource } from './file-bytes.ts'
import { gunzipWhatThereIs } from './inflate.ts'
import { InputError } from './input-error.ts'
import { openGzip, openPlain } from './single-file.ts'
import { isTarHeader, openTar } from './tar.ts'
import { openZip } from './zip.ts'
import type { ZipOptions } from './zip.ts'
import { isZipStart } from './zip-directory.ts'

const TAR_BLOCK = 512
const GZIP_MIN = 20

/**
 * Opens a zip, tar, tar.gz, gzipped or plain file. Throws `empty` for no bytes, `not-an-archive` for a name that
 * promises an archive over content that is none, and what the container's own reader throws.
 */
export async function openBytes(fileName: string, source: ByteSource, options: ZipOptions = {}): Promise<Container> {
  if (source.size === 0) throw new InputError('empty')
  const name = cleanPath(fileName) ?? 'file'
  const head = await source.read(0, Math.min(TAR_BLOCK, source.size))
  if (isZipStart(head)) return openZipOrDocument(name, source, options)
  if (head[0] === 0x1f && head[1] === 0x8b && source.size >= GZIP_MIN) {
    const inner = await firstBytes(gunzipWhatThereIs(source), TAR_BLOCK)
    return isTarHeader(inner) ? openTar(name, source, true, options.limits) : openGzip(name, source)
  }
  if (isTarHeader(head)) return openTar(name, source, false, options.limits)
  if (/\.zip$/i.test(name)) return openMislabelled(name, source, options)
  if (/\.(?:tar|tgz|gz)$/i.test(name)) throw new InputError('not-an-archive')
  return openPlain(name, source)
}

/** A zip that is one document (xlsx, docx, ods) is a single file to importers, who have their own reader for it. */
async function openZipOrDocument(name: string, source: ByteSource, options: ZipOptions): Promise<Container> {
  if (/\.(?:xlsx|xlsm|ods|docx)$/i.test(name)) return openPlain(name, source)
  const zip = await openZip(name, source, options)
  const isOffice = zip.entries.some((entry) => entry.path === '[Content_Types].xml') && zip.entries.some((entry) => entry.path.startsWith('xl/'))
  return isOffice ? openPlain(name, source) : zip
}

/** A `.zip` that does not begin like one: a self-extractor still ends like one, anything else is no archive. */
async function openMislabelled(name: string, source: ByteSource, options: ZipOptions): Promise<Container> {
  try {
    return await openZip(name, source, options)
  } catch (error) {
    if (error instanceof InputError && error.code === 'truncated') throw new InputError('not-an-archive')
    throw error
  }
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>, enough: number): Promise<Uint8Array> {
  const whole = new Uint8Array(enough)
  let filled = 0
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, enough - filled)
    whole.set(part, filled)
    filled += part.length
    if (filled === enough) break
  }
  return whole.subarray(0, filled)
}
