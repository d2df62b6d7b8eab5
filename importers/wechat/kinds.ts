/** What a message is, from the numbers of WeChat's databases or the words of the tools (formats/chat/wechat.md, section 1). */

/** What a row is here. `service`: the app speaks. */
export type WeChatKind =
  | 'message' | 'photo' | 'voice-message' | 'video' | 'sticker' | 'animation' | 'location' | 'live-location' | 'contact-card' | 'file' | 'link' | 'mini-program' | 'forwarded' | 'note'
  | 'transfer' | 'red-packet' | 'phone-call' | 'video-call' | 'other' | 'service'

const TYPES: Readonly<Record<number, WeChatKind>> = {
  1: 'message', 3: 'photo', 34: 'voice-message', 37: 'service', 40: 'service', 42: 'contact-card', 43: 'video', 47: 'sticker', 48: 'location', 50: 'phone-call', 51: 'service', 62: 'video', 66: 'contact-card',
  9999: 'service', 10000: 'service', 10002: 'service', 11000: 'service', 266287972401: 'service',
}

/** Subtypes of type 49, and of 8 digits in new databases. */
const SUBTYPES: Readonly<Record<number, WeChatKind>> = {
  1: 'link', 2: 'photo', 3: 'link', 4: 'link', 5: 'link', 6: 'file', 8: 'animation', 15: 'sticker', 17: 'live-location', 19: 'forwarded', 24: 'note', 33: 'mini-program', 36: 'mini-program', 40: 'forwarded', 51: 'link', 53: 'message',
  57: 'message', 62: 'service', 63: 'link', 74: 'file', 76: 'link', 87: 'message', 92: 'link', 2000: 'transfer', 2001: 'red-packet', 2002: 'red-packet', 2003: 'red-packet',
}

/** 2^32: new databases keep subtype and type in one number. */
const SUBTYPE_UNIT = 4_294_967_296

/** The kind of a message's numbers; `type` may hold both. Undefined where there is no number; what no table knows is `other`. */
export function kindOfNumbers(type: string, subtype: string): WeChatKind | undefined {
  if (!/^\d{1,16}(?:\.0)?$/u.test(type)) return undefined
  let main = Number(type)
  let sub = /^\d{1,10}(?:\.0)?$/u.test(subtype) ? Number(subtype) : 0
  if (main >= SUBTYPE_UNIT) {
    sub = Math.floor(main / SUBTYPE_UNIT)
    main %= SUBTYPE_UNIT
  }
  if (main === 49) return SUBTYPES[sub] ?? (sub === 0 ? 'link' : 'other')
  if (main === 10000 && sub === 4) return 'service'
  return TYPES[main] ?? 'other'
}

/** Words of the tools, without `消息`, `(分享)` and the like. Order counts: the first that a word begins with. */
const WORDS: readonly (readonly [RegExp, WeChatKind])[] = [
  [/^(?:语音|视频|音视频|多人|群)?\/?(?:语音|视频)?通话|^(?:call|voip)/u, 'phone-call'],
  [/^(?:系统|拍一拍|撤回|消息撤回|邀请|添加好友|好友验证|入群|加群|移出|修改群名|system|recall|revoke|pat|poke|tickle)/u, 'service'],
  [/^(?:文本|文字|text)/u, 'message'],
  [/^(?:图文|卡片式链接|链接|网页|视频号|直播|音乐|music|link|share|url)/u, 'link'],
  [/^(?:图片|照片|image|photo|picture)/u, 'photo'],
  [/^(?:语音|voice|audio)/u, 'voice-message'],
  [/^(?:视频|小视频|video)/u, 'video'],
  [/^(?:动画表情|表情|动态表情|emoji|sticker|emotion)/u, 'sticker'],
  [/^(?:实时位置|位置共享|共享位置|live.?location)/u, 'live-location'],
  [/^(?:位置|地理位置|location)/u, 'location'],
  [/^(?:文件|file)/u, 'file'],
  [/^(?:小程序|mini.?program|applet)/u, 'mini-program'],
  [/^(?:名片|个人名片|推荐公众号|推荐联系人|contact|card)/u, 'contact-card'],
  [/^(?:合并转发|聊天记录|转发|forward|chat.?history|merged)/u, 'forwarded'],
  [/^(?:引用|回复|quote|reply|refer)/u, 'message'],
  [/^(?:转账|transfer)/u, 'transfer'],
  [/^(?:红包|赠送红包|微信红包|red.?(?:packet|envelope)|hongbao)/u, 'red-packet'],
  [/^(?:群公告|接龙|群接龙|announcement|solitaire)/u, 'message'],
  [/^(?:笔记|note)/u, 'note'],
  [/^gif/u, 'animation'],
]

/** The kind that a tool's word names; undefined for an empty one. */
export function kindOfWord(written: string): WeChatKind | undefined {
  const word = written.trim().toLowerCase().replaceAll(/^[[【]|[\]】]$/gu, '').replace(/^[(（](?:分享|卡片)[)）]/u, '')
  if (word === '') return undefined
  if (/^\d+$/u.test(word)) return kindOfNumbers(word, '')
  const number = /^(?:未知类型|未知|其他消息?|unknown)[(（:]?(\d+)[)）]?$/u.exec(word)
  if (number !== null) return kindOfNumbers(number[1] ?? '', '')
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'other'
}

/** The kind of a placeholder that stands for the whole of a text, e.g. `[图片]`; undefined for words and for the app's own faces as `[微笑]`. */
export function kindOfPlaceholder(text: string): WeChatKind | undefined {
  const found = /^\[(图片|照片|语音|视频|表情包|动画表情|表情|文件|音乐分享|音乐|链接|位置|实时位置|小程序|名片|个人名片|红包|微信红包|转账|聊天记录|合并转发|语音通话|视频通话|音视频通话|语音\/视频通话|通话|拍一拍|视频号|视频号直播|笔记|接龙|群公告|引用|卡片式链接)(?:消息)?[\]|]/u.exec(text)
  return found === null ? undefined : kindOfWord(found[1] ?? '')
}
