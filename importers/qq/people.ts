/** Who speaks in QQ: numbers, uids, mail addresses, bare names, and those that are nobody (formats/chat/qq.md). */
import type { IdentifierItem } from '../importer.ts'
import type { Speaker } from '../kit/talk.ts'

/** System messages of old clients; QQ's team and its notices. */
const SYSTEM = new Set(['10000', '1000000', '1000001', '10001', '0', '未知', '系统消息', '系统', 'system'])
/** Helpers of groups that QQ itself runs: 小冰, Q群管家, babyQ. */
const ROBOTS = new Set(['2854196306', '2854196310', '2854196312', '66600000', '2854000000'])
/** Under which every anonymous message of a group stands. */
const ANONYMOUS = '80000000'

/** Whether an id is none of a person or a robot: the app itself speaks. */
export function isSystemId(id: string): boolean {
  return SYSTEM.has(id)
}

/** A name without the titles that groups put before it, and without control characters. */
export function plainName(name: string): string {
  const clean = name.replaceAll(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufffc]/gu, '').trim()
  const bare = clean.replace(/^(?:【[^】]{0,20}】)+/u, '').trim()
  return bare === '' ? clean : bare
}

/** A speaker by an id (number, uid or mail address) or by name alone; nameless ones are one person for each conversation. */
export function speakerOf(id: string | undefined, name: string | undefined, conversation: string, isOwner: boolean | undefined): Speaker {
  const shown = name === undefined || name === '' || name === id ? undefined : name
  if (id === undefined || id === '' || id === ANONYMOUS) {
    return shown === undefined || id === ANONYMOUS ? { id: `unknown/${conversation}`, name: id === ANONYMOUS ? undefined : shown, kind: 'name', isOwner } : { id: shown, name: shown, kind: 'name', isOwner }
  }
  const kind: IdentifierItem['kind'] = ROBOTS.has(id) ? 'service' : id.includes('@') ? 'email' : 'account'
  return { id, name: shown, kind, isOwner: kind === 'service' ? false : isOwner }
}
