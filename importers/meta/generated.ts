/** Tells sentences that Meta's programs wrote in the name of a person from what that person wrote. */
import { EASTERN_PHRASES } from './phrases-east.ts'
import { WESTERN_PHRASES } from './phrases.ts'
import type { PhraseKind } from './phrases.ts'

/** What a generated sentence tells; `text` is a poll's question, `emoji` a reaction. */
export interface Generated { readonly kind: PhraseKind; readonly text?: string; readonly emoji?: string }

/** Around whom a sentence is read. */
export interface Speakers {
  readonly sender: string
  /** Whether the sender may be called "you": the owner, or anybody while the owner is not known. */
  readonly mayBeYou: boolean
  /** All names of the thread; a name in a sentence is one of them, or its first word. */
  readonly names: ReadonlySet<string>
}

/** Longer text was written by somebody. */
const LONGEST = 400

interface Sentence { readonly pattern: RegExp; readonly kind: PhraseKind; readonly tokens: readonly string[] }

const EMOJI = '(\\p{RI}\\p{RI}|[#*0-9]\\uFE0F?\\u20E3|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u200d\\uFE0E\\uFE0F\\u{E0020}-\\u{E007F}]+|[^\\s\\p{L}]{1,12})'
const TOKEN_PATTERNS: Readonly<Record<string, string>> = { n: '(.{1,80}?)', x: '(.{1,300}?)', e: EMOJI }

const exact = new Map<string, PhraseKind>()
const sentences: Sentence[] = []
const wholes: RegExp[] = []
const you = new Set<string>()
/** Endings that put the object after "you" where a sentence names the person spoken to. */
const OBJECTS = new Set(['you', 'dich', 'dir', 'vous', 't’', 'te', 'ti', 'je', 'jou', 'ciebie', 'tobie', 'sana', 'seni', 'sizi', 'вас', 'вам', 'тебя', 'тебе', '你', '您', 'あなた', '회원', 'everyone', 'the group', 'yourself'])

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^$()|[\]\\/]/gu, String.raw`\$&`)
}

function compile(template: string): { pattern: RegExp; tokens: readonly string[] } {
  const tokens = [...template.matchAll(/\{([nxe])\}/gu)].map(([, token]) => token ?? '')
  const source = template.split(/\{[nxe]\}/u).map((part, at) => (at === 0 ? '' : TOKEN_PATTERNS[tokens[at - 1] ?? ''] ?? '') + escaped(part)).join('')
  return { pattern: new RegExp(`^${source}$`, 'su'), tokens }
}

for (const { you: words, whole = [], ...kinds } of [...WESTERN_PHRASES, ...EASTERN_PHRASES]) {
  for (const word of words) you.add(word)
  for (const template of whole) wholes.push(compile(template).pattern)
  for (const [kind, templates] of Object.entries(kinds) as [PhraseKind, readonly string[]][]) {
    for (const template of templates) {
      if (template.includes('{')) sentences.push({ ...compile(template), kind })
      else exact.set(template, kind)
    }
  }
}
const firstOfWhole = new Set(wholes.map(({ source }) => source[1] ?? ''))
const firstOfYou = new Set([...you].map((word) => word.charAt(0)))
/** What stands at the beginning of a sentence about a reaction, which leaves the person out. */
const REACTION_KINDS = new Set<PhraseKind>(['reaction', 'like'])
const firstOfReaction = new Set([
  ...[...exact].filter(([, kind]) => REACTION_KINDS.has(kind)).map(([text]) => text.charAt(0)), ...sentences.filter(({ kind }) => REACTION_KINDS.has(kind)).map(({ pattern }) => pattern.source[1] ?? ''),
].flatMap((sign) => [sign, sign.toUpperCase()]))

/** Without the full stop that ends sentences, which some languages leave out. */
function withoutStop(text: string): string {
  return text.trim().replace(/\s*[.。!！]+$/u, '')
}

/** What a text tells if a program wrote it, or undefined for words of a person. */
export function generatedBy(text: string, speakers: Speakers): Generated | undefined {
  if (text.length > LONGEST || text === '') return undefined
  const first = text.charAt(0)
  const { sender, names } = speakers
  const isBySender = sender !== '' && first === sender.charAt(0) && subjectOf(text, sender) > 0
  const mayBeYou = firstOfYou.has(first)
  if (!isBySender && !mayBeYou && !firstOfWhole.has(first) && !firstOfReaction.has(first)) return undefined
  const sentence = withoutStop(text)
  if (firstOfReaction.has(first)) {
    const found = match(sentence, names, REACTION_KINDS) ?? match(first.toLowerCase() + sentence.slice(1), names, REACTION_KINDS)
    if (found !== undefined) return found
  }
  if (isBySender) {
    const found = match(sentence.slice(subjectOf(text, sender)).trimStart(), names)
    if (found !== undefined) return found
  }
  if (mayBeYou) {
    for (const word of you) {
      if (!sentence.startsWith(word)) continue
      const found = match(sentence.slice(word.length).trimStart(), names)
      // Somebody else's message about "you" can only be a call.
      if (found !== undefined && (speakers.mayBeYou || isCall(found.kind))) return found
    }
  }
  return firstOfWhole.has(first) && wholes.some((pattern) => pattern.test(sentence)) ? { kind: 'service' } : undefined
}

/** Whether a sentence is about a call. */
export function isCall(kind: PhraseKind): boolean {
  return kind === 'call' || kind === 'missed' || kind === 'video' || kind === 'missed-video'
}

/** Whether a text that stands beside something shared only says that it was: it begins with who shared it and is short, in whatever language. */
export function isCaption(text: string, { sender }: Speakers): boolean {
  if (text.includes('\n') || text.includes('://') || !/[.。]$/u.test(text.trimEnd())) return false
  const end = subjectOf(text, sender)
  if (end > 0 && text.length - end <= 40) return true
  return firstOfYou.has(text.charAt(0)) && text.length <= 45 && [...you].some((word) => text.startsWith(`${word} `) || (text.startsWith(word) && word.charCodeAt(0) > 0x24f))
}

/** Where the sender's name, or its first word, ends at the beginning of a text; 0 when the text begins otherwise. */
function subjectOf(text: string, sender: string): number {
  if (text.startsWith(sender)) return sender.length
  const first = firstWord(sender)
  return first !== '' && text.startsWith(first) && !/^[\p{L}\p{N}]/u.test(text.slice(first.length).replace(/^[\u3040-\u9fff\uac00-\ud7af].*$/su, '')) ? first.length : 0
}

function firstWord(name: string): string {
  return name.split(/\s/u, 1)[0] ?? ''
}

function match(rest: string, names: ReadonlySet<string>, among?: ReadonlySet<PhraseKind>): Generated | undefined {
  const kind = exact.get(rest)
  if (kind !== undefined) return among === undefined || among.has(kind) ? { kind } : undefined
  for (const sentence of sentences) {
    if (among !== undefined && !among.has(sentence.kind)) continue
    const found = sentence.pattern.exec(rest)
    if (found === null) continue
    // Words of a person may begin like a call; the name of somebody of the thread decides. Other sentences say enough.
    if (isCall(sentence.kind) && sentence.tokens.some((token, at) => token === 'n' && !isNamed(found[at + 1] ?? '', names))) continue
    const value = (token: string): string | undefined => found[sentence.tokens.indexOf(token) + 1]
    if (sentence.kind === 'poll') return { kind: 'poll', text: value('x') ?? '' }
    return sentence.kind === 'reaction' ? { kind: 'reaction', emoji: value('e') ?? '' } : { kind: sentence.kind }
  }
  return undefined
}

function isNamed(name: string, names: ReadonlySet<string>): boolean {
  const told = name.trim()
  if (OBJECTS.has(told.toLowerCase()) || names.has(told)) return true
  for (const known of names) if (firstWord(known) === told) return true
  return false
}

const EDITED = /\s*[(（](?:edited|bearbeitet|modifié|modifiée|editado|editada|editados?|modificato|modificata|bewerkt|edytowano|edytowane|düzenlendi|изменено|отредактировано|ред\.|已编辑|已編輯|編集済み|編集済|수정됨|편집됨|redigerat|redigeret|redigert|upraveno|szerkesztve|diedit|đã chỉnh sửa)[)）]\s*$/u

/** The text before the mark of an edit at its end, or undefined where there is none. */
export function withoutEditMark(text: string): string | undefined {
  const last = text.trimEnd().at(-1)
  if (last !== ')' && last !== '）') return undefined
  const found = EDITED.exec(text)
  // A mark alone is what somebody wrote.
  return found === null || found.index === 0 ? undefined : text.slice(0, found.index)
}
