/** What a thread says of itself beside its messages: title, participants, whether it is a group. */
import type { Input } from '../input.ts'
import { InputError } from '../kit/input-error.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { isRecord, JsonError, textOf } from '../kit/json-value.ts'
import { repairMojibake } from '../kit/mojibake.ts'
import type { ThreadFile } from './layout.ts'
import { pageFields } from './page-fields.ts'

/** The fields, with names as they were meant. A title that is not there is empty. */
export interface ThreadFields { readonly title: string; readonly participants: readonly string[]; readonly isGroup: boolean }

const NOTHING: ThreadFields = { title: '', participants: [], isGroup: false }

/** Reads the fields of a thread's file: of JSON they may stand before or after the messages, which are passed over. Undefined when the file cannot be read so far. */
export async function readFields(input: Input, file: ThreadFile): Promise<ThreadFields | undefined> {
  const fields = new Map<string, unknown>()
  try {
    if (file.format === 'page') return pageFields(await input.head(file.path, 64 * 1024))
    for await (const { path, isItem, values } of jsonItems(input.stream(file.path), [[]], { skip: [['messages']] })) {
      if (!isItem && path.length === 1) fields.set(String(path[0]), values[0])
    }
  } catch (error) {
    // The walk over the messages meets the same end and reports it; what stood before it counts.
    if (error instanceof InputError) return undefined
    if (!(error instanceof JsonError)) throw error
  }
  return fields.size === 0 ? undefined : fieldsOf(fields, file)
}

function fieldsOf(fields: ReadonlyMap<string, unknown>, file: ThreadFile): ThreadFields {
  const participants = fields.get('participants')
  const names = new Set<string>()
  for (const one of Array.isArray(participants) ? (participants as readonly unknown[]) : []) {
    const name = typeof one === 'string' ? one : isRecord(one) ? textOf(one, 'name') : undefined
    if (name !== undefined && name.trim() !== '') names.add(repairMojibake(name).trim())
  }
  const title = fields.get('title') ?? fields.get('threadName')
  const type = fields.get('thread_type')
  return {
    title: typeof title === 'string' ? titleOf(repairMojibake(title), file) : NOTHING.title,
    participants: [...names],
    isGroup: isRecord(fields.get('joinable_mode')) || type === 'RegularGroup' || names.size > 2,
  }
}

/** Secure storage numbers its threads: `Nora Lind_3`. */
function titleOf(title: string, { format }: ThreadFile): string {
  return (format === 'secure' ? title.replace(/_\d+$/u, '') : title).trim()
}
