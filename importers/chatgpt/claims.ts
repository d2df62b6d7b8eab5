/** What ChatGPT was told or keeps of the person: custom instructions, memories, advertising. */
import { type ClaimItem, type Item } from '../importer.ts'
import type { Place } from '../assistants/prompt.ts'
import { isoToUtc } from '../kit/time.ts'
import { isRecord } from '../kit/json-value.ts'

/** What a claim is of, beside its words. */
interface More { readonly about?: string | undefined; readonly at?: number | undefined; readonly comesFrom?: string | undefined }

/** Makes claims, each text once: the same instructions stand in every conversation. */
export class Claims {
  private readonly seen = new Set<string>()

  /** Nothing for an empty text and for one that was there before. */
  of(kind: string, text: string, place: Place, { about, at, comesFrom }: More = {}): readonly ClaimItem[] {
    const value = text.trim()
    const key = `${kind}:${about === undefined ? '' : `${about}:`}${value}`
    if (value === '' || this.seen.size === this.seen.add(key).size) return []
    return [{
      type: 'claim', key, kind, value,
      ...(about === undefined ? undefined : { about }), ...(at === undefined ? undefined : { at }), ...(comesFrom === undefined ? undefined : { comesFrom }),
      ...place,
    }]
  }

  /** Custom instructions, typed by the person: who they are, and how they want to be answered. */
  ofInstructions(profile: string | undefined, instructions: string | undefined, place: Place, at: number | undefined): readonly Item[] {
    const about = partsOfProfile(unwrapped(profile ?? '')).flatMap(({ label, text }) => this.of('about-you', text, place, { about: label, at }))
    return [...about, ...this.of('instructions', unwrapped(instructions ?? ''), place, { at })]
  }

  /** The list of memories as it is given to the model. */
  ofList(list: string, place: Place, at: number | undefined): readonly Item[] {
    return memoriesOf(list).flatMap(({ text, day }) => this.of('memory', text, place, { at: day ?? at }))
  }
}

/** The sentence with which the platform hands the instructions to the model; the person's words follow in a fence. */
const WRAPPED = /^The user provided the (?:following information about themselves|additional info about how they would like you to respond)/u

function unwrapped(text: string): string {
  if (!WRAPPED.test(text)) return text
  const inside = /```([^]*?)(?:```|$)/u.exec(text)?.[1]
  return inside ?? text.replace(/^[^\n]*\n/u, '')
}

const LABEL = /(?:^|\n)[ \t]*(Preferred name|Role|Other Information)[ \t]*:/u

function partsOfProfile(text: string): readonly { readonly label: string | undefined; readonly text: string }[] {
  const pieces = text.split(LABEL)
  const parts: { label: string | undefined; text: string }[] = [{ label: undefined, text: pieces[0] ?? '' }]
  for (let at = 1; at < pieces.length; at += 2) parts.push({ label: pieces[at], text: pieces[at + 1] ?? '' })
  return parts
}

/** Lines such as `1. [2025-03-04]. User keeps bees.`; a line without a number goes on with the one before it. */
const NUMBERED = /^\s*(?:\d{1,4}[.)]|[-*•])\s*/u
const DATED = /^\[(\d{4}-\d{2}-\d{2})\]\.?\s*/u

function memoriesOf(list: string): readonly { readonly text: string; readonly day: number | undefined }[] {
  const lines = list.split(/\r?\n/u)
  const isNumbered = lines.some((line) => NUMBERED.test(line))
  const memories: { text: string; day: number | undefined }[] = []
  for (const line of lines) {
    const last = memories.at(-1)
    if (isNumbered && last !== undefined && !NUMBERED.test(line) && !DATED.test(line)) {
      if (line.trim() !== '') last.text += ` ${line.trim()}`
      continue
    }
    const bare = line.replace(NUMBERED, '').trim()
    const date = DATED.exec(bare)
    const text = date === null ? bare : bare.slice(date[0].length)
    if (text !== '') memories.push({ text, day: date?.[1] === undefined ? undefined : isoToUtc(date[1], 'UTC')?.at })
  }
  return memories
}

/** The line that the assistant wrote into its memory: plain words, or the JSON of a call, which may name several. */
export function rememberedLines(text: string): readonly string[] {
  const bare = text.trim()
  if (!bare.startsWith('{') && !bare.startsWith('[')) return [bare]
  try {
    const value: unknown = JSON.parse(bare)
    return textsIn(value)
  } catch {
    return [bare]
  }
}

const MEMORY_FIELDS = ['content', 'memory', 'text', 'value', 'updated_memory'] as const

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isRecord(value)) return []
  const named = MEMORY_FIELDS.flatMap((field) => (value[field] === undefined ? [] : textsIn(value[field])))
  return named.length > 0 ? named : ['memories', 'entries', 'updates'].flatMap((field) => textsIn(value[field]))
}
