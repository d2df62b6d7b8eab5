/** What Claude remembers of the person, and what they told it for a project (formats/chat/claude.md, section 4). */
import type { ClaimItem } from '../importer.ts'
import type { Place } from '../assistants/prompt.ts'
import { type JsonRecord, recordOf, textOf } from '../kit/json-value.ts'

const HEADING = /^(?:#{1,6}\s+(.+?)|\*\*(.+?)\*\*:?|\*(.+?)\*|_(.+?)_):?$/u
const BULLET = /^\s*(?:[-*•]|\d{1,3}[.)])\s+/u
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** One thing remembered: its sentence, and the headings under which it stands. */
interface Line { readonly text: string; readonly heading: string | undefined }

/** The sentences and bullets of a memory written in Markdown. A heading in bold is over those in italics. */
export function linesOf(memory: string): readonly Line[] {
  const lines: Line[] = []
  let upper: string | undefined
  let lower: string | undefined
  for (const written of memory.split(/\r?\n/u)) {
    const line = written.trim()
    if (line === '') continue
    const [, hashes, bold, ...italics] = HEADING.exec(line) ?? []
    const heading = hashes ?? bold
    const minor = italics.find((one) => one !== undefined)
    if (heading !== undefined) {
      upper = heading.replaceAll(/^\**|\**:?$/gu, '')
      lower = undefined
    } else if (minor === undefined) {
      const about = [upper, lower].filter((one) => one !== undefined).join(' › ')
      const texts = BULLET.test(line) ? [line.replace(BULLET, '')] : [...SENTENCES.segment(line)].map(({ segment }) => segment.trim())
      for (const text of texts) if (text !== '') lines.push({ text, heading: about === '' ? undefined : about })
    } else lower = minor
  }
  return lines
}

/** Makes claims, each once. */
export class Claims {
  private readonly seen = new Set<string>()
  private readonly at: number | undefined

  /** `at`: when the export was made, in ms; memories are written anew each day. */
  constructor(at: number | undefined) {
    this.at = at
  }

  /** Of one element of memories.json. `names` are the projects by id. */
  ofMemories(memories: JsonRecord, names: ReadonlyMap<string, string>, place: Place): readonly ClaimItem[] {
    const own = linesOf(textOf(memories, 'conversations_memory') ?? '').flatMap(({ text, heading }) => this.one('memory', text, heading, this.at, place))
    const projects = Object.entries(recordOf(memories, 'project_memories') ?? {}).flatMap(([id, text]) => (typeof text === 'string'
      ? linesOf(text).flatMap((line) => this.one('project-memory', line.text, names.get(id) ?? line.heading, this.at, place))
      : []))
    return [...own, ...projects]
  }

  /** What a person typed for a project; the one that explains Claude was not made by them. */
  ofProject(project: JsonRecord, place: Place): readonly ClaimItem[] {
    const text = textOf(project, 'prompt_template')
    if (text === undefined || project['is_starter_project'] === true) return []
    return this.one('instructions', text, textOf(project, 'name'), undefined, place)
  }

  private one(kind: string, text: string, about: string | undefined, at: number | undefined, place: Place): readonly ClaimItem[] {
    const value = text.trim()
    const key = `${kind}:${about === undefined ? '' : `${about}:`}${value}`
    if (value === '' || this.seen.size === this.seen.add(key).size) return []
    return [{ type: 'claim', key, kind, value, ...(about === undefined || about === '' ? undefined : { about }), ...(at === undefined ? undefined : { at }), ...place }]
  }
}
