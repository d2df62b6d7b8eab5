/** What a message says, from its kind and its content column: words, titles, names of files, places, lengths of calls, amounts. */
import type { Money, Place } from '../../db/model.ts'
import { callSeconds, isMissedCall } from '../kit/call-words.ts'
import { decodeEntities } from '../kit/entities.ts'
import { toMinor } from '../kit/money.ts'
import type { Speech } from '../kit/talk.ts'
import { kindOfNumbers, kindOfPlaceholder, type WeChatKind } from './kinds.ts'
import { appSubtype, attributeText, elementText, isXml } from './xml.ts'

/** What stands beside the content. */
export interface Beside {
  /** Path or address of the medium. */
  readonly source?: string | undefined
  readonly title?: string | undefined
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
  readonly placeName?: string | undefined
  /** Where the tool keeps a quoted message apart. */
  readonly quoted?: string | undefined
}

/** A message as far as its own fields tell. `step`: what a transfer's row says of it, of which only the first moves money. */
export interface Body extends Speech { readonly step?: 'sent' | 'taken' | 'returned' }

type Described = { -readonly [Key in keyof Body]: Body[Key] }

/** The words that the app puts in itself where the person wrote none. */
const DEFAULT_WORDS = /^(?:恭喜发财[，,]?大吉大利[！!]?|微信转账|转账|微信红包|红包|我给你发了一个红包，赶紧去拆！?|Best wishes!?|Transfer)$/u

/** Text without NUL and U+FFFC, and without the `wxid:` line that databases put before a group's messages. */
export function plainWords(text: string): string {
  const clean = /[\0\uFFFC]/u.test(text) ? text.replaceAll(/[\0\uFFFC]/gu, '') : text
  const found = /^([A-Za-z][\w-]{5,40}(?:@openim)?|\d{4,20}@openim):\s*\n/u.exec(clean)
  return found === null ? clean : clean.slice(found[0].length)
}

/** The words of a message without the quoted one that tools write after or before them. */
export function withoutQuote(text: string): string {
  const after = /\n*\[引用\](?:\(|[^\n]{0,80}[:：])/u.exec(text)
  if (after !== null) return text.slice(0, after.index).trimEnd()
  const line = /\n引用[:：][^\n]{1,200}[:：]/u.exec(text)
  if (line !== null) return text.slice(0, line.index).trimEnd()
  if (!text.startsWith('> ')) return text
  const lines = text.split('\n')
  const first = lines.findIndex((each) => !each.startsWith('>'))
  return first < 0 ? text : lines.slice(first).join('\n').trimStart()
}

/** What a message is and says. `hint`: the kind that its numbers or words name; undefined where a tool writes placeholders alone. */
export function readBody(hint: WeChatKind | undefined, written: string, beside: Beside = {}): Body | 'service' {
  const content = plainWords(written)
  let kind = hint ?? kindOfPlaceholder(content) ?? 'message'
  if (isXml(content)) kind = kindOfXml(content, kind)
  if (kind === 'service') return 'service'
  const body: Described = { verb: 'said', kind }
  switch (kind) {
    case 'message': setText(body, content, beside); break
    case 'voice-message': setTranscript(body, content); break
    case 'file': setObject(body, fileName(beside.source) ?? titleOf(content, beside) ?? fileName(content)); break
    case 'link': case 'mini-program': case 'forwarded': case 'note': setObject(body, titleOf(content, beside)); break
    case 'contact-card': setObject(body, isXml(content) ? attributeText(content, 'nickname') : nameInBrackets(content) ?? beside.title); break
    case 'location': case 'live-location': setPlace(body, content, beside); break
    case 'transfer': case 'red-packet': setMoney(body, content); break
    case 'phone-call': setCall(body, content); break
    case 'photo': case 'video': case 'sticker': case 'animation': case 'video-call': case 'other': break
  }
  return body
}

/** The quote of a message is XML with the answer as its title; a kind that the tool's numbers leave open is told by the XML. */
function kindOfXml(xml: string, kind: WeChatKind): WeChatKind {
  if (/<(?:revokemsg|sysmsg)\b/u.test(xml.slice(0, 400))) return 'service'
  if (/<(?:voipmsg|VoIPBubbleMsg|voipinvitemsg)\b/u.test(xml)) return 'phone-call'
  if (!xml.includes('<appmsg')) {
    if (kind !== 'message') return kind
    return /<img\b/u.test(xml) ? 'photo' : /<emoji\b/u.test(xml) ? 'sticker' : /<voicemsg\b/u.test(xml) ? 'voice-message' : /<videomsg\b/u.test(xml) ? 'video' : /<location\b/u.test(xml) ? 'location' : 'other'
  }
  if (kind !== 'message' && kind !== 'link' && kind !== 'other') return kind
  return kindOfNumbers('49', appSubtype(xml) ?? '0') ?? kind
}

function setText(body: Described, content: string, beside: Beside): void {
  const words = isXml(content) ? elementText(content, 'title') ?? '' : withoutQuote(content)
  // Some tools write the quoted words after the answer, on a line of their own.
  const text = beside.quoted !== undefined && beside.quoted !== '' && words.endsWith(`\n${beside.quoted}`) ? words.slice(0, -beside.quoted.length - 1).trimEnd() : words
  if (text.trim() === '') body.kind = 'empty-message'
  else body.text = text
}

function setObject(body: Described, title: string | undefined): void {
  const plain = title?.replaceAll(/[\0\uFFFC]/gu, '').trim()
  if (plain !== undefined && plain !== '') body.object = plain
}

/** `语音时长：3.20秒\n翻译结果：…`: what was spoken, as WeChat wrote it down. */
function setTranscript(body: Described, content: string): void {
  const found = /(?:翻译结果|转写|转文字|语音转文字|识别结果)[:：]\s*([^]+)$/u.exec(content) ?? /^\[语音(?:转文字)?\]\s*([^\d[(][^]*)$/u.exec(content)
  const words = found?.[1]?.trim()
  if (words !== undefined && words !== '' && !/^(?:None|null|无|失败)$/u.test(words)) body.text = words
}

function titleOf(content: string, beside: Beside): string | undefined {
  if (isXml(content)) return elementText(content, 'title')
  if (beside.title !== undefined && beside.title !== '') return beside.title
  const markdown = /^\[(?:文件|链接|小程序|聊天记录|合并转发|音乐|视频号|笔记)\|([^\]]{1,500})\]/u.exec(content)
  if (markdown !== null) return markdown[1]
  const titled = /(?:^|\n)(?:\[链接\][:：])?\s*(?:title|标题)[:：]\s*([^\n]{1,500})/iu.exec(content)
  if (titled !== null) return titled[1]
  const [first = ''] = content.replace(/^\[[^\]\n]{1,12}\]\s*/u, '').split('\n')
  return /^(?:文件|链接|小程序|笔记|聊天记录|https?:|[A-Za-z]:\\|FileStorage|msg\/)(?:$|\W)/u.test(first) || /^[\w./\\-]+\.\w{2,5}$/u.test(first) && first.includes('/') ? undefined : first.slice(0, 500)
}

function fileName(path: string | undefined): string | undefined {
  if (path === undefined || path === '' || /^https?:/u.test(path)) return undefined
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return /\.\w{1,8}$/u.test(name) && name.length <= 300 && !name.includes('\n') ? name : undefined
}

function nameInBrackets(content: string): string | undefined {
  return /^\[(?:名片|个人名片)(?:消息)?[|\]]\s*([^\]\n]{1,100})/u.exec(content)?.[1] ?? /(?:昵称|名称)[:：]\s*([^\n]{1,100})/u.exec(content)?.[1]
}

/** `纬度:【31.2】 经度:【121.4】\n位置：…`, XML, or fields beside. */
function setPlace(body: Described, content: string, beside: Beside): void {
  const xml = isXml(content)
  const latitude = beside.latitude ?? numberIn(xml ? attributeText(content, 'x') : /纬度[:：]\s*【?\s*(-?[\d.]+)/u.exec(content)?.[1])
  const longitude = beside.longitude ?? numberIn(xml ? attributeText(content, 'y') : /经度[:：]\s*【?\s*(-?[\d.]+)/u.exec(content)?.[1])
  const found = xml
    ? [attributeText(content, 'poiname'), attributeText(content, 'label')].filter((part) => part !== undefined && part !== '[位置]').join(', ')
    : /(?:^|\n)位置[:：]\s*([^\n]{1,300})/u.exec(content)?.[1] ?? /^\[(?:地理)?位置(?:消息)?\|?\]?\s*([^\]\n]{1,300})/u.exec(content)?.[1]
  const name = beside.placeName ?? found?.replace(/[(（]-?[\d.]+[,，]\s*-?[\d.]+[)）]$/u, '').trim()
  const isPoint = latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
  const place: Place = { ...(isPoint ? { latitude, longitude } : undefined), ...(name === undefined || name === '' ? undefined : { name }) }
  if (Object.keys(place).length > 0) body.place = place
}

function numberIn(text: string | undefined): number | undefined {
  const value = text === undefined || text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** Hours, minutes and seconds of a call; none of a call that nobody took. */
function setCall(body: Described, content: string): void {
  const words = isXml(content) ? elementText(content, 'msg') ?? '' : content
  const seconds = callSeconds(words)
  body.verb = 'called'
  if (/视频通话|video/iu.test(words) && !/语音|voice|audio/iu.test(words)) body.kind = 'video-call'
  if (seconds !== undefined) body.quantity = seconds
  else if (isMissedCall(words)) body.kind = 'missed-call'
}

/** Amounts stand in transfers; what a red packet holds is nowhere written. Words are kept where they are the person's own. */
function setMoney(body: Described, content: string): void {
  const xml = isXml(content)
  const amounts = new Set([...(xml ? elementText(content, 'feedesc') ?? '' : content).matchAll(/(?:[￥¥]|HK\$)\s?\d[\d,]{0,12}(?:\.\d{1,2})?|\d[\d,]{0,12}(?:\.\d{1,2})?\s?元/gu)].map(([each]) => each.replaceAll(/\s/gu, '')))
  const [written] = amounts
  const amount = amounts.size === 1 && written !== undefined ? moneyOf(written) : undefined
  const step = xml ? stepOfXml(content) : stepOfWords(content)
  const memo = xml
    ? elementText(content, 'pay_memo') ?? elementText(content, 'sendertitle')
    : /(?:转账说明|备注|留言|祝福语)[:：]\s*([^\n]{1,300})/u.exec(content)?.[1] ?? /\]\(([^)\n]{1,300})\)$/u.exec(content)?.[1] ?? /^\[(?:微信)?红包\]\s*([^\n]{1,300})/u.exec(content)?.[1]
  const words = memo === undefined ? '' : decodeEntities(memo).trim()
  // Where the other side took it, the words are still the sender's.
  if (words !== '' && !DEFAULT_WORDS.test(words) && step === 'sent') body.text = words
  if (body.kind !== 'transfer' || amount === undefined) return
  body.step = step
  body.amount = amount
}

/** `paysubtype`: 1 sent, 3 taken, 4 given back, 5 taken on the other side, 7 to be taken; 8 taken by somebody else of the group. */
function stepOfXml(xml: string): 'sent' | 'taken' | 'returned' {
  const subtype = elementText(xml, 'paysubtype')
  return subtype === '3' || subtype === '5' || subtype === '8' ? 'taken' : subtype === '4' || subtype === '9' ? 'returned' : 'sent'
}

function stepOfWords(words: string): 'sent' | 'taken' | 'returned' {
  if (/退还|退回|过期|returned|expired/u.test(words)) return 'returned'
  return /(?:已收款|已接收|已被接收|已领取|已收钱|收款金额)|\|(?:接收|收款)|^\[?转账\]?\s*(?:已?接收|收款)|received|accepted/u.test(words) ? 'taken' : 'sent'
}

function moneyOf(written: string): Money | undefined {
  const currency = written.startsWith('HK$') ? 'HKD' : 'CNY'
  const minor = toMinor(written.replace(/^HK\$/u, '').replace(/元$/u, ''), currency)
  return minor === undefined || minor <= 0 ? undefined : { minor, currency }
}
