/** What a message is: words, something sent, a call, a reaction, or a line of the service. */
import type { Verb } from '../../db/model.ts'
import { generatedBy, isCaption, withoutEditMark } from './generated.ts'
import type { Speakers } from './generated.ts'
import type { Written } from './written.ts'

/** A message that is known for what it is. Undefined `verb`: a line of the service. */
export interface Told {
  readonly verb: Extract<Verb, 'said' | 'called' | 'reacted'> | undefined
  readonly kind: string
  readonly text: string
  readonly object?: string | undefined
  readonly quantity?: number | undefined
  readonly isEdited?: boolean
}

const SERVICE: Told = { verb: undefined, kind: 'service-line', text: '' }
const DELETED: Told = { verb: 'said', kind: 'deleted-message', text: '' }
/** Words for video in sentences about calls. */
const VIDEO = /vid[eé]o|wideo|видео|视频|視訊|視像|ビデオ|영상|görüntülü/iu
const LIKE = '❤️'

/** Tells what a message is. */
export function tellMessage(written: Written, speakers: Speakers): Told {
  const { text, kind, object } = written
  if (written.isUnsent === true) return DELETED
  const generated = generatedBy(text, speakers)
  if (written.isCall === true) return callOf(written, VIDEO.test(text), written.isMissed === true || generated?.kind === 'missed' || generated?.kind === 'missed-video')
  if (generated === undefined) return saidBy(written, kind !== undefined && isCaption(text, speakers) ? '' : text)
  switch (generated.kind) {
    case 'call': case 'video': return callOf(written, generated.kind === 'video', false)
    case 'missed': case 'missed-video': return callOf(written, generated.kind === 'missed-video', true)
    case 'reaction': case 'like': return { verb: 'reacted', kind: 'reaction', text: generated.emoji ?? LIKE }
    case 'attachment': return { verb: 'said', kind: kind ?? 'media', text: '', object }
    case 'poll': return { verb: 'said', kind: 'poll', text: generated.text ?? '' }
    case 'unsent': return DELETED
    default: return kind === undefined ? SERVICE : { verb: 'said', kind, text: '', object }
  }
}

function callOf({ duration }: Written, isVideo: boolean, isMissed: boolean): Told {
  const kind = isMissed ? (isVideo ? 'missed-video-call' : 'missed-call') : isVideo ? 'video-call' : 'phone-call'
  return { verb: 'called', kind, text: '', ...(duration === undefined || isMissed ? undefined : { quantity: duration }) }
}

function saidBy({ kind, object, isService }: Written, written: string): Told {
  if (isService === true) return SERVICE
  const plain = withoutEditMark(written)
  const text = plain ?? written
  if (kind !== undefined) return { verb: 'said', kind, text, object, ...(plain === undefined ? undefined : { isEdited: true }) }
  if (plain !== undefined) return { verb: 'said', kind: 'edited-message', text, isEdited: true }
  return { verb: 'said', kind: text.trim() === '' ? 'empty-message' : 'message', text }
}

/** Whether a later wording is an edit of an earlier one: it begins in the same way, or has half of its words. */
export function isEditOf(later: string, earlier: string): boolean {
  const shortest = Math.min(later.length, earlier.length)
  if (shortest === 0) return false
  let same = 0
  while (same < shortest && later.charCodeAt(same) === earlier.charCodeAt(same)) same++
  if (same * 2 >= shortest) return true
  const words = earlier.toLowerCase().split(/\s+/u)
  const others = new Set(later.toLowerCase().split(/\s+/u))
  return words.filter((word) => others.has(word)).length * 2 >= Math.min(words.length, others.size)
}
