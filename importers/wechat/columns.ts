/** Tables of the tools, by the names in their header (formats/chat/wechat.md, sections 2 to 5). */
import { columnFinder, headerKey } from '../kit/csv.ts'
import { isGroupId, looksLikeId } from './accounts.ts'
import { kindOfNumbers, kindOfWord } from './kinds.ts'
import type { RawRow } from './row.ts'

/** A table's layout. `read` is undefined for a list of people, of which `person` tells one. */
export interface Layout {
  readonly generation: 'wechatmsg-csv' | 'memotrace-csv' | 'pywxdump' | 'weclone' | 'chatlog' | 'weflow-table' | 'contacts'
  readonly confidence: number
  /** Index of the column of local times, for those that a spreadsheet turned round. */
  readonly timeAt: number | undefined
  readonly read?: (cells: readonly string[]) => RawRow
  readonly person?: (cells: readonly string[]) => { readonly id: string; readonly name: string }
}

type Finder = ReturnType<typeof columnFinder>

/** The layout that a header row names, or undefined. */
export function layoutOf(header: readonly string[]): Layout | undefined {
  if (header.length < 4) return undefined
  const keys = new Set(header.map(headerKey))
  const has = (...names: readonly string[]): boolean => names.every((name) => keys.has(headerKey(name)))
  const find = columnFinder(header)
  if (has('Type', 'SubType', 'IsSender', 'CreateTime', 'StrContent')) return weChatMsg(header, find)
  if (has('type_name', 'is_sender', 'talker') && (has('msg') || has('content'))) return pyWxDump(find)
  if (has('类型', '发送人', '时间', '内容')) return memoTrace(find)
  if (has('Time', 'SenderName', 'Sender', 'TalkerName', 'Talker', 'Content')) return chatlog(find)
  if (has('序号', '时间', '发送者身份', '消息类型', '内容')) return weFlow(find)
  if (has('UserName', 'Alias', 'Remark', 'NickName')) return contacts(find)
  return undefined
}

/** A column's cell without blanks around it; empty where there is none. */
function cellsBy(cells: readonly string[]): (place: number | undefined) => string {
  return (place) => (place === undefined ? '' : (cells[place] ?? '').trim())
}

function raw(cells: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : cells[place] ?? ''
}

function yes(cell: string): boolean | undefined {
  if (/^(?:1(?:\.0)?|true|是)$/iu.test(cell)) return true
  return /^(?:0(?:\.0)?|false|否)$/iu.test(cell) ? false : undefined
}

function orAbsent(cell: string): string | undefined {
  return cell === '' ? undefined : cell
}

/** Remark, the person's own word for somebody, goes before the nickname; one's own remark is always 我. */
function shownName(remark: string, nickname: string): string | undefined {
  return orAbsent(remark === '我' || remark === '' ? nickname : remark)
}

function weChatMsg(header: readonly string[], find: Finder): Layout {
  const at = {
    talker: find('TalkerId'), chat: find('StrTalker'), type: find('Type'), subtype: find('SubType'), isSender: find('IsSender'), unix: find('CreateTime'), content: find('StrContent'),
    time: find('StrTime'), remark: find('Remark'), nickname: find('NickName'), sender: find('Sender'), id: find('MsgSvrID'),
  }
  // Until December 2023 the rows had more cells than the header has names: the last is the server's number.
  const width = header.findLastIndex((cell) => cell.trim() !== '') + 1
  return {
    generation: 'wechatmsg-csv', confidence: 0.97, timeAt: at.time,
    read(cells) {
      const cell = cellsBy(cells)
      const last = cells.length > width && at.sender === undefined ? (cells.at(-1) ?? '').trim() : ''
      const chat = cell(at.chat)
      return {
        serverId: orAbsent(cell(at.id)) ?? orAbsent(last), ...(chat === '' ? undefined : { conversation: { id: chat } }), talkerNumber: orAbsent(cell(at.talker)),
        speaker: orAbsent(cell(at.sender)), speakerName: shownName(cell(at.remark), cell(at.nickname)), hasIds: at.sender !== undefined, isOwn: yes(cell(at.isSender)),
        unix: cell(at.unix), time: orAbsent(cell(at.time)), kind: kindOfNumbers(cell(at.type), cell(at.subtype)), content: raw(cells, at.content),
      }
    },
  }
}

function memoTrace(find: Finder): Layout {
  const at = { id: find('消息ID'), type: find('类型'), sender: find('发送人'), time: find('时间'), content: find('内容'), remark: find('备注'), nickname: find('昵称') }
  return {
    generation: 'memotrace-csv', confidence: 0.95, timeAt: at.time,
    read(cells) {
      const cell = cellsBy(cells)
      return {
        serverId: orAbsent(cell(at.id)), speaker: orAbsent(cell(at.sender)), speakerName: orAbsent(cell(at.sender)), speakerAliases: [cell(at.remark), cell(at.nickname)].filter((name) => name !== ''), hasIds: false, time: orAbsent(cell(at.time)), kind: kindOfWord(cell(at.type)), content: raw(cells, at.content),
      }
    },
  }
}

function pyWxDump(find: Finder): Layout {
  const at = {
    id: find('MsgSvrID'), type: find('type_name'), isSender: find('is_sender'), talker: find('talker'), room: find('room_name'), message: find('msg', 'content'), source: find('src'), time: find('CreateTime'),
  }
  return {
    generation: at.room === undefined ? 'weclone' : 'pywxdump', confidence: 0.97, timeAt: at.time,
    read(cells) {
      const cell = cellsBy(cells)
      const talker = cell(at.talker)
      const room = cell(at.room)
      return {
        serverId: orAbsent(cell(at.id)), ...(room === '' ? undefined : { conversation: { id: room } }), speaker: orAbsent(talker), hasIds: at.room !== undefined,
        ...(at.room === undefined && !looksLikeId(talker) ? { speakerName: orAbsent(talker) } : undefined), isOwn: yes(cell(at.isSender)), time: orAbsent(cell(at.time)),
        kind: kindOfWord(cell(at.type)), content: raw(cells, at.message), beside: { source: orAbsent(cell(at.source)) },
      }
    },
  }
}

function chatlog(find: Finder): Layout {
  const at = { time: find('Time'), name: find('SenderName'), sender: find('Sender'), chatName: find('TalkerName'), chat: find('Talker'), content: find('Content') }
  return {
    generation: 'chatlog', confidence: 0.95, timeAt: at.time,
    read(cells) {
      const cell = cellsBy(cells)
      return {
        conversation: { id: orAbsent(cell(at.chat)), name: orAbsent(cell(at.chatName)) }, speaker: orAbsent(cell(at.sender)), speakerName: orAbsent(cell(at.name)), hasIds: true,
        time: orAbsent(cell(at.time)), content: raw(cells, at.content).replace(/^!\[(图片|表情|视频)\]\([^)]*\)$/u, '[$1]'),
      }
    },
  }
}

function weFlow(find: Finder): Layout {
  const at = { time: find('时间'), nickname: find('发送者昵称'), id: find('发送者微信ID'), remark: find('发送者备注'), who: find('发送者身份'), type: find('消息类型'), content: find('内容') }
  return {
    generation: 'weflow-table', confidence: 0.95, timeAt: at.time,
    read(cells) {
      const cell = cellsBy(cells)
      const who = cell(at.who)
      const id = cell(at.id)
      const isOwn = /^(?:我|自己|本人)$/u.test(who)
      return {
        speaker: orAbsent(id) ?? orAbsent(who), speakerName: shownName(cell(at.remark), cell(at.nickname)) ?? (isOwn ? undefined : orAbsent(who)), hasIds: id !== '' && !isGroupId(id),
        ...(isOwn ? { isOwn } : undefined), isService: who === '系统' || who === '系统消息', time: orAbsent(cell(at.time)), kind: kindOfWord(cell(at.type)), content: raw(cells, at.content),
      }
    },
  }
}

function contacts(find: Finder): Layout {
  const at = { id: find('UserName'), remark: find('Remark'), nickname: find('NickName') }
  return {
    generation: 'contacts', confidence: 0.9, timeAt: undefined,
    person(cells) {
      const cell = cellsBy(cells)
      return { id: cell(at.id), name: shownName(cell(at.remark), cell(at.nickname)) ?? '' }
    },
  }
}
