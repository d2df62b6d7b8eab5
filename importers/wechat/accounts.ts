/** Ids of WeChat: people, groups, official accounts and WeChat's own (formats/chat/wechat.md, section 1). */
import type { ChannelKind } from '../../db/model.ts'

/** WeChat's own accounts: its team, notices of payments and services, mail, news, the lists that the app shows as chats. */
const PLATFORM = new Set([
  'weixin', 'fmessage', 'medianote', 'floatbottle', 'qmessage', 'qqmail', 'tmessage', 'qqsync', 'newsapp', 'notifymessage', 'brandsessionholder', 'brandservicesessionholder',
  'mphelper', 'exmail_tool', 'helper_entry', 'notification_messages', 'blogapp', 'feedsapp', 'masssendapp', 'meishiapp', 'voicevoipapp', 'voipapp', 'shakeapp', 'lbsapp',
  'officialaccounts', 'readerapp', 'weibo', 'facebookapp', 'linkedinplugin', 'pc_share', 'userexperience_alarm', 'weixinreminder', 'wxid_novlwrv3lqwv11', 'opencustomerservicemsg', 'findersessionholder', 'appbrandcustomerservicemsg', 'appbrand_notify_message',
])
const PLATFORM_NAMES = new Set(['微信团队', '微信支付', '服务通知', '服务号', '订阅号', '订阅号消息', '公众号', '腾讯新闻', 'QQ邮箱提醒', '朋友推荐消息', 'WeChat Team', 'Weixin Team', 'WeChat Pay'])
/** The chat with oneself for passing files between devices. */
const SELF = new Set(['filehelper', '文件传输助手', 'File Transfer'])
/** What tools write where the app itself speaks. */
const APP_SPEAKS = new Set(['系统', '系统消息', 'system', 'System', 'sys'])
/** What tools write where they do not know who speaks. */
const UNKNOWN = new Set(['未知', '未知用户', 'unknown', 'Unknown', 'null', 'None', 'undefined'])

/** Whether an id is a group's. */
export function isGroupId(id: string): boolean {
  return /@(?:im\.)?chatroom$/u.test(id)
}

/** Whether an id or a name is an official account (公众号) or one of WeChat's own. */
export function isServiceAccount(id: string, name?: string): boolean {
  return /^gh_[0-9a-z]+/iu.test(id) || id.endsWith('@app') || PLATFORM.has(id) || PLATFORM_NAMES.has(id) || (name !== undefined && id === name && PLATFORM_NAMES.has(name))
}

/** Whether an id or a name is the chat with oneself. */
export function isSelfChat(id: string): boolean {
  return SELF.has(id)
}

/** Whether what stands for a speaker says that the app itself speaks. */
export function isAppSpeaking(speaker: string): boolean {
  return APP_SPEAKS.has(speaker)
}

/** Whether what stands for a speaker names nobody. */
export function isNobody(speaker: string | undefined): boolean {
  return speaker === undefined || speaker === '' || UNKNOWN.has(speaker)
}

/** What a conversation is, from its id or, for tools that write none, from its name and whether more than one other person speaks. */
export function conversationKind(id: string, isMany: boolean): ChannelKind {
  if (isGroupId(id)) return 'group'
  if (isSelfChat(id)) return 'self'
  if (isServiceAccount(id, id)) return 'broadcast'
  return isMany ? 'group' : 'direct'
}

/** An id as the platform gives them, by its look. A name may look like an old one (`some_name`), so those are not among them. */
export function looksLikeId(text: string): boolean {
  return /^(?:wxid_[\w-]+|gh_[0-9a-z]+|[\w-]+@(?:im\.)?chatroom|[\w-]+@openim|filehelper|weixin|fmessage)$/u.test(text)
}

/** A conversation named by the path of its file: `聊天记录/小林(wxid_a1)/小林.csv`, `小林_utf8.csv`, `登山群_20250101-20251231.json`. */
export function conversationOfPath(path: string, archiveName: string): { readonly id?: string; readonly name?: string } {
  const parts = path.split('/')
  const file = (parts.pop() ?? '').replace(/\.[a-z]{2,5}$/iu, '').replace(/(?:_utf-?8|_chat|_messages?)$/iu, '').replace(/_\d{8}-\d{8}$/u, '').replace(/ ?\(\d{1,2}\)$/u, '')
  const folder = parts.at(-1)
  for (const part of [file, folder, parts.length === 0 ? archiveName : undefined]) {
    const found = part === undefined ? null : /^(.*)[(（]([^()（）]+)[)）]$/u.exec(part)
    if (found !== null && looksLikeId(found[2] ?? '')) return { id: found[2] ?? '', ...(found[1] === '' ? undefined : { name: found[1] ?? '' }) }
  }
  for (const part of [file, folder]) {
    // Pages of PyWxDump: `wxid_a1_0_5000`; its folders have the id alone.
    const bare = part?.replace(/_\d+_\d+$/u, '')
    if (bare !== undefined && looksLikeId(bare)) return { id: bare }
  }
  const name = /^(?:messages?|chat|export|data|聊天记录|output)$/iu.test(file) || file === '' ? (parts.includes('聊天记录') && folder !== '聊天记录' ? folder : undefined) : file
  return name === undefined ? {} : { name }
}
