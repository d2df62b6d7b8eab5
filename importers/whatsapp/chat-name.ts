/** What the names of files say: which chat it is, and which entries are media that came with it. */
import type { Input } from '../input.ts'

/** Prefixes in the languages that were seen, before the name of the chat. Spaces may have become `_` on the way. */
const PREFIX = new RegExp(`^(?:${[
  'WhatsApp Chat with ', 'WhatsApp Chat - ', 'WhatsApp Chat mit ', 'WhatsApp-Chat mit ', 'Chat de WhatsApp con ', 'Chat WhatsApp con ',
  'Conversa do WhatsApp com ', 'Conversa no WhatsApp com ', 'Discussion WhatsApp avec ', 'WhatsApp-chat met ', 'Chat WhatsApp dengan ',
  'Чат WhatsApp с контактом ', 'Чат WhatsApp с ', 'Czat WhatsApp z ', 'WhatsApp Sohbeti - ', 'WhatsApp-chatt med ', 'WhatsApp-chat med ', 'WhatsApp-samtale med ', 'WhatsApp-keskustelu - ', 'Чат WhatsApp з ', 'Chat WhatsApp s ', 'Conversație WhatsApp cu ',
  'Conversația WhatsApp cu ', 'WhatsApp razgovor s ', 'Xat de WhatsApp amb ', 'WhatsApp-gesprek met ', 'Sembang WhatsApp dengan ', 'Trò chuyện WhatsApp với ', 'Cuộc trò chuyện WhatsApp với ', 'WhatsApp のチャット - ', 'WhatsAppチャット - ',
  'WhatsApp 대화 - ', 'محادثة واتساب مع ', 'محادثة WhatsApp مع ', 'צ\'אט WhatsApp עם ', 'צ׳אט WhatsApp עם ', 'Συνομιλία WhatsApp με ',
].join('|')})`, 'iu')
/** Chinese puts the name in the middle: `与NAME的 WhatsApp 聊天`, `與NAME的WhatsApp對話`. */
const AROUND = /^[与與和](.{1,100})的 ?WhatsApp ?(?:聊天|對話|对话)(?:记录|記錄|紀錄)?$/iu

/**
 * The language that a file's name is in: `zh`, `other` for those that are not English, undefined where the name does
 * not tell (English is the name's form in many countries).
 */
export function languageOfFileName(path: string): string | undefined {
  const bare = baseName(path).replaceAll('_', ' ')
  if (/[与與和].{1,100}的 ?WhatsApp/u.test(bare)) return 'zh'
  return PREFIX.test(bare) && !/^WhatsApp Chat (?:with|-) /iu.test(bare) ? 'other' : undefined
}

/** Marks, and the hyphen that WhatsApp puts into phone numbers, out; spaces of any width as one. */
export function plainName(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').replaceAll('\u2011', '-').replaceAll(/[\s\u00a0\u202f\u2009]+/gu, ' ').trim()
}

/** For comparing names only. */
export function comparable(name: string): string {
  return plainName(name).normalize('NFC').toLowerCase()
}

/** A name as it can stand in a file's name, where some signs become `_`. For comparing only. */
export function fileForm(name: string): string {
  return comparable(name).replaceAll(/[:/\\*?"<>|]/gu, '_')
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function nameIn(fileName: string): string | undefined {
  const bare = fileName.replace(/\.(?:txt|zip)$/iu, '').replace(/ ?\(\d{1,3}\)$/u, '')
  for (const form of [bare, bare.replaceAll('_', ' ')]) {
    const prefix = PREFIX.exec(form)
    const name = plainName(prefix === null ? AROUND.exec(form)?.[1] ?? '' : form.slice(prefix[0].length))
    if (name !== '') return name
  }
  return undefined
}

/** The chat's name as told by the text file, its folder, or the archive, in this order. Undefined for a bare `_chat.txt`. */
export function chatNameOf(input: Input, path: string): string | undefined {
  const folders = path.split('/').slice(0, -1).toReversed()
  for (const candidate of [baseName(path), ...folders, ...(input.kind === 'file' ? [] : [input.name])]) {
    const name = nameIn(candidate)
    if (name !== undefined) return name
  }
  return undefined
}

/** Whether a text file is named as WhatsApp names its chats. */
export function isChatFileName(path: string): boolean {
  const name = baseName(path)
  return /^_chat(?: ?\(\d+\))?\.txt$/iu.test(name) || nameIn(name) !== undefined || /whats\W?app/iu.test(name)
}

/** Media as WhatsApp names them, and the kinds of document that people send. */
const MEDIA = /^(?:(?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d+|\d{8}-(?:PHOTO|VIDEO|AUDIO|GIF|STICKER)-[\d-]+|\d{4}-\d{2}-\d{2}-(?:PHOTO|VIDEO|AUDIO|GIF|STICKER)-\d+)\.\w{2,5}$/iu
const SENT = /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|3gp|mkv|opus|m4a|mp3|aac|ogg|amr|wav|vcf|pdf|docx?|xlsx?|pptx?|rtf|od[pst]|epub|apk|heif|tiff?|webm|avi|wm[av]|flac|was|thumb)$/iu

/** iPhones count what was sent, and keep the names of documents after the number. */
const COUNTED = /^0\d{7}-.{1,200}\.\w{1,5}$/u

/** Whether an entry beside the chat is a file that was sent in it. */
export function isMediaName(path: string): boolean {
  const name = baseName(path)
  return MEDIA.test(name) || SENT.test(name) || COUNTED.test(name)
}

/** Whether a text is a document that was sent in an iPhone's chat, and no chat itself. */
export function isSentText(path: string, texts: ReadonlySet<string>): boolean {
  return COUNTED.test(baseName(path)) && texts.has(`${path.slice(0, path.lastIndexOf('/') + 1)}_chat.txt`)
}

/** Whether a file's name is one that WhatsApp gives to what is sent. */
export function isSentName(fileName: string): boolean {
  return MEDIA.test(fileName)
}

/** The kind of a sent file, from its name. */
export function mediaKind(fileName: string): string {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
  if (extension === 'webp') return 'sticker'
  if (extension === 'opus' || fileName.startsWith('PTT-')) return 'voice-message'
  if (/-GIF-/u.test(fileName) || extension === 'gif') return 'gif'
  if (/^(?:jpe?g|png|heic)$/u.test(extension)) return 'image'
  if (/^(?:mp4|mov|3gp|mkv)$/u.test(extension)) return 'video'
  if (/^(?:m4a|mp3|aac|ogg|amr|wav)$/u.test(extension)) return 'audio'
  return extension === 'vcf' ? 'contact-card' : 'document'
}
