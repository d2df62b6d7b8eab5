/** 林小满的 Telegram 完整导出：`result.json`。 */
import { daysBetween, isoWall, utcOf, type Day } from '../calendar.ts'
import type { MadeUpArchive } from '../made-up-person.ts'
import type { Seeded } from '../seeded.ts'
import * as phrases from './phrases.ts'

/** The life that the archives cover. */
export const FIRST_DAY = '2024-03-01'
export const LAST_DAY = '2026-02-28'
/** China has one zone and no summer time. */
export const OFFSET = 480
const LIN_ID = 5_100_000_001

interface Person { readonly id: number; readonly name: string }
interface Chat { readonly id: number; readonly name: string; readonly type: string; readonly others: readonly Person[]; readonly perWeek: number; readonly own: readonly string[]; readonly theirs: readonly string[]; readonly ownShare: number }

const ZHOU: Person = { id: 5_100_000_002, name: '周舟' }
const MOTHER: Person = { id: 5_100_000_003, name: '妈妈' }

const CHATS: readonly Chat[] = [
  { id: ZHOU.id, name: ZHOU.name, type: 'personal_chat', others: [ZHOU], perWeek: 40, own: [...phrases.LIN, ...phrases.LIN, ...phrases.DOG], theirs: phrases.FRIEND, ownShare: 0.52 },
  { id: MOTHER.id, name: MOTHER.name, type: 'personal_chat', others: [MOTHER], perWeek: 9, own: [...phrases.LIN_TO_MOTHER, ...phrases.LIN_TO_MOTHER, ...phrases.DOG.slice(0, 3)], theirs: phrases.MOTHER, ownShare: 0.45 },
  { id: 4_100_000_011, name: '产品三组', type: 'private_group', others: [{ id: 5_100_000_021, name: '王工' }, { id: 5_100_000_022, name: 'Echo 陈' }, { id: 5_100_000_023, name: '老李' }], perWeek: 22, own: phrases.LIN_AT_WORK, theirs: phrases.COLLEAGUES, ownShare: 0.25 },
  { id: 4_100_000_012, name: '世纪公园狗友', type: 'private_group', others: [{ id: 5_100_000_031, name: '金毛家长' }, { id: 5_100_000_032, name: '阿布妈' }], perWeek: 10, own: [...phrases.LIN_WITH_DOGS, ...phrases.DOG], theirs: phrases.DOG_PEOPLE, ownShare: 0.3 },
]

/** `result.json` of a full export. */
export function linChats(random: Seeded): MadeUpArchive {
  const result = {
    about: 'Here is the data you requested.',
    personal_information: { user_id: LIN_ID, first_name: '小满', last_name: '林', phone_number: '+86 000 0000 0000', username: '@linxiaoman_invented', bio: '虚构的人' },
    contacts: { about: '', list: [ZHOU, MOTHER].map(({ id, name }, index) => ({ user_id: id, first_name: name, last_name: '', phone_number: `+86 000 0000 000${index + 1}`, date: '2023-05-01T10:00:00', date_unixtime: '1682906400' })) },
    chats: { about: '', list: CHATS.map((chat) => ({ name: chat.name, type: chat.type, id: chat.id, messages: messages(chat, random) })) },
  }
  return { name: 'result.json', bytes: new TextEncoder().encode(JSON.stringify(result, null, 1)) }
}

function messages(chat: Chat, random: Seeded): readonly unknown[] {
  const list: { readonly at: number; readonly message: Record<string, unknown> }[] = []
  for (const day of daysBetween(FIRST_DAY, LAST_DAY)) {
    let talks = chat.perWeek / 7 / 3
    for (; talks > 0; talks--) {
      if (!random.chance(Math.min(talks, 1))) continue
      let minute = startMinute(day, chat, random)
      for (let left = random.int(1, 5); left > 0; left--) {
        const own = random.chance(chat.ownShare)
        const who = own ? { id: LIN_ID, name: '林小满' } : random.pick(chat.others)
        const time = { ...day, hour: Math.floor(minute / 60), minute: minute % 60, second: random.int(0, 59) }
        const at = utcOf(time, OFFSET)
        const text = random.fill(random.pick(own ? chat.own : chat.theirs), phrases.SLOTS)
        const shown = random.chance(0.1) ? `${text}${random.pick(['😂', '🐶', '🥲', '👌', '🎉'])}` : text
        list.push({ at, message: { type: 'message', date: isoWall(time).replace(' ', 'T'), date_unixtime: String(at / 1000), from: who.name, from_id: `user${who.id}`, text: shown, text_entities: [{ type: 'plain', text: shown }] } })
        minute = Math.min(minute + random.int(0, 7), 24 * 60 - 1)
      }
    }
  }
  return list.toSorted((a, b) => a.at - b.at).map(({ message }, index) => ({ id: index + 1, ...message }))
}

/** A night owl: most talk from 21:30 to midnight; colleagues in office hours. */
function startMinute(day: Day, chat: Chat, random: Seeded): number {
  const isWork = chat.name === '产品三组'
  if (isWork) return random.int(10 * 60, 19 * 60)
  const roll = random.next()
  if (roll < 0.62) return random.int(21 * 60 + 30, 23 * 60 + 50)
  if (roll < 0.8) return random.int(12 * 60, 13 * 60 + 20)
  return day.weekday === 0 || day.weekday === 6 ? random.int(11 * 60, 20 * 60) : random.int(18 * 60 + 30, 21 * 60)
}
