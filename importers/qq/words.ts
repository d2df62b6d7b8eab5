/** QQ's own words in the text of a message: placeholders for what is no text, and lines of the app. */
import { callSeconds, isMissedCall } from '../kit/call-words.ts'
import type { Speech } from '../kit/talk.ts'

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  图片: 'photo', 动图: 'photo', 闪照: 'photo', 图片表情: 'sticker', 表情: 'sticker', 动画表情: 'sticker', 商城表情: 'sticker', 原创表情: 'sticker', 语音: 'voice-message', 语音消息: 'voice-message', 视频: 'video', 短视频: 'video', 文件: 'file', 链接: 'link', 卡片消息: 'link',
  卡片: 'link', 分享: 'link', JSON消息: 'link', 小程序: 'mini-program', 位置: 'location', 地理位置: 'location', 红包: 'red-packet', QQ红包: 'red-packet', 转账: 'transfer', QQ转账: 'transfer', 聊天记录: 'forwarded', 合并转发: 'forwarded', 转发消息: 'forwarded',
  名片: 'contact-card', 通话: 'phone-call', 语音通话: 'phone-call', 视频通话: 'video-call', 日历: 'other', 音乐: 'link', 未知消息: 'other', 窗口抖动: 'other',
}

const PLACEHOLDER = new RegExp(`\\[(${Object.keys(PLACEHOLDERS).toSorted((a, b) => b.length - a.length).join('|')})(?:[:：]\\s*([^\\]\\n]{0,300}))?\\]`, 'gu')

/** A line by which the app tells of a recall. */
const RECALL = /^.{0,60}(?:撤回了一条(?:成员)?消息|recalled a message)(?:[，,].{0,60})?[.。]?$/u

/** Whether a whole message is the app telling of a recall. */
export function isRecallLine(text: string): boolean {
  return text.length < 140 && RECALL.test(text.trim())
}

/**
 * What a flat text says: words without the placeholders, and the kind of the first of them. Their names (`[文件: a.pdf]`) are
 * kept for files and what has a title.
 */
export function speechOfText(written: string): Speech {
  let kind: string | undefined
  let object: string | undefined
  const text = written.replace(/^\[回复[^\]\n]{0,500}\]\s*/u, '').replaceAll(PLACEHOLDER, (_whole, word: string, name: string | undefined) => {
    if (kind === undefined || (kind === 'sticker' && PLACEHOLDERS[word] !== 'sticker')) {
      kind = PLACEHOLDERS[word]
      object = name?.trim()
    }
    return ''
  })
  const words = kind === undefined ? text : text.replaceAll(/[^\S\n]+\n/gu, '\n').replaceAll(/\n{3,}/gu, '\n\n').trim()
  // What stands behind the mark of a file is its name.
  if (kind === 'file' && (object === undefined || object === '') && words !== '' && !words.includes('\n')) return speechOf(kind, '', words)
  return speechOf(kind ?? 'message', words, object)
}

/** A message of a kind with its words; a sticker among words is none. */
export function speechOf(kind: string, words: string, object?: string): Speech {
  const hasWords = words.trim() !== ''
  if (kind === 'phone-call' || kind === 'video-call') {
    const seconds = callSeconds(words)
    return { verb: 'called', kind: seconds === undefined && isMissedCall(words) ? 'missed-call' : kind, ...(seconds === undefined ? undefined : { quantity: seconds }) }
  }
  const isPlain = kind === 'message' || (kind === 'sticker' && hasWords)
  return {
    verb: 'said', kind: isPlain ? (hasWords ? 'message' : 'empty-message') : kind, ...(hasWords ? { text: words } : undefined),
    ...(object !== undefined && object !== '' && (kind === 'file' || kind === 'link' || kind === 'mini-program' || kind === 'forwarded' || kind === 'contact-card') ? { object } : undefined),
  }
}
