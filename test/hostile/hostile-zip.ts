/** Writes zips that lie, in memory: every field that a reader might believe can be set apart from the truth. */
import { crc32, deflateRawSync } from 'node:zlib'

/** One entry. What is not given is honest. */
export interface HostileEntry {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** Name in the local header when it differs from the directory's. */
  readonly localName?: string
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  readonly stored?: number
  /** Stored size in the local header when it differs from the directory's. */
  readonly localStored?: number
  readonly bytes?: number
  /** Where the directory says that the local header is. */
  readonly offset?: number
  /** Unix mode; 3 (Unix) is then the system that made it. */
  readonly mode?: number
  readonly extra?: Uint8Array
  /** Index of the entry whose local header this one points at instead of having its own. */
  readonly sharesHeaderOf?: number
}

/** What the end record says instead of the truth. */
export interface HostileEnd {
  readonly count?: number
  readonly length?: number
  readonly offset?: number
  readonly disk?: number
  readonly comment?: Uint8Array
  /** Bytes between the directory and the end record, e.g. a zip64 locator. */
  readonly before?: Uint8Array
}

/** The zip's bytes. */
export function hostileZip(entries: readonly HostileEntry[], end: HostileEnd = {}): Buffer {
  const locals: Buffer[] = []
  const offsets: number[] = []
  const central: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '')
    const method = entry.method ?? 8
    const data = method === 8 ? deflateRawSync(content) : content
    const fields = sharedFields(entry, content, data, method)
    const name = Buffer.from(entry.name)
    const shared = entry.sharesHeaderOf === undefined ? undefined : offsets[entry.sharesHeaderOf]
    offsets.push(shared ?? at)
    if (shared === undefined) {
      const localName = Buffer.from(entry.localName ?? entry.name)
      const localFields = entry.localStored === undefined ? fields : sharedFields({ ...entry, stored: entry.localStored }, content, data, method)
      const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\0', 'latin1'), localFields, u16(localName.length), u16(0), localName, data])
      locals.push(local)
      at += local.length
    }
    const extra = Buffer.from(entry.extra ?? [])
    const mode = entry.mode ?? 0
    central.push(Buffer.concat([
      Buffer.from(`PK\x01\x02\x14${mode === 0 ? '\0' : '\x03'}\x14\0`, 'latin1'), fields, u16(name.length), u16(extra.length),
      u16(0), u16(0), u16(0), u16(0), u16(mode), u32(entry.offset ?? offsets.at(-1) ?? 0), name, extra,
    ]))
  }
  const directory = Buffer.concat(central)
  const count = u16(end.count ?? entries.length & 0xffff)
  const disk = u16(end.disk ?? 0)
  const comment = Buffer.from(end.comment ?? [])
  const record = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), disk, u16(0), count, count, u32(end.length ?? directory.length), u32(end.offset ?? at), u16(comment.length), comment])
  return Buffer.concat([...locals, directory, Buffer.from(end.before ?? []), record])
}

function sharedFields(entry: HostileEntry, content: Buffer, data: Buffer, method: number): Buffer {
  const flags = entry.flags ?? (typeof entry.name === 'string' ? 0x800 : 0)
  return Buffer.concat([u16(flags), u16(method), u16(0), u16(0x21), u32(entry.crc ?? crc32(content)), u32(entry.stored ?? data.length), u32(entry.bytes ?? content.length)])
}

/** Sixteen bits, little end first. */
export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

/** Thirty-two bits, little end first. */
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Sixty-four bits, little end first. */
export function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes
}
