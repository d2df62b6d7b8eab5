/** Mira's chats, as iOS exports them: `_chat.txt` in a zip, one for each chat. */
import type { Day, WallTime } from '../calendar.ts'
import { daysBetween, two } from '../calendar.ts'
import type { MadeUpArchive } from '../made-up-person.ts'
import type { Seeded } from '../seeded.ts'
import { zipArchive } from '../zip-archive.ts'
import * as phrases from './phrases.ts'

/** The life that the archives cover. */
export const FIRST_DAY = '2024-03-01'
export const LAST_DAY = '2026-02-28'
/** From here on the family looks for a flat. */
const MOVE_FROM = '2025-12-01'

interface Line { readonly time: WallTime; readonly order: number; readonly who: string; readonly text: string }
type Pool = (day: Day, own: boolean) => readonly string[]
interface Chat { readonly name: string; readonly others: readonly string[]; readonly perWeek: number; readonly pool: Pool; readonly isGroup: boolean }

const moveDay = daysBetween(FIRST_DAY, MOVE_FROM).length - 1

const CHATS: readonly Chat[] = [
  {
    name: 'Luc Moreau', others: ['Luc Moreau'], perWeek: 46, isGroup: false,
    pool: (day, own) => [
      ...(own ? phrases.MIRA_TO_LUC : phrases.LUC_TO_MIRA), ...(own ? phrases.MIRA_TO_LUC : phrases.LUC_TO_MIRA), ...phrases.CHILD, ...phrases.CAT,
      ...(day.index >= moveDay ? [...phrases.MOVE, ...phrases.MOVE] : []),
    ],
  },
  { name: 'Maman', others: ['Maman'], perWeek: 7, isGroup: false, pool: (_day, own) => (own ? phrases.MIRA_TO_MOTHER : phrases.MOTHER) },
  { name: 'Nina Petit', others: ['Nina Petit'], perWeek: 12, isGroup: false, pool: (day, own) => [...(own ? phrases.MIRA_TO_NINA : phrases.NINA), ...(own && day.index >= moveDay ? phrases.MOVE : [])] },
  { name: 'Parents CP Jules Ferry', others: ['Aïcha B.', 'Papa de Tom', 'Claire Lefèvre', 'Maîtresse Sophie'], perWeek: 9, isGroup: true, pool: (_day, own) => (own ? phrases.MIRA_IN_GROUP : phrases.GROUP) },
]

/** All chats, each in its zip. */
export async function miraChats(random: Seeded): Promise<readonly MadeUpArchive[]> {
  const archives: MadeUpArchive[] = []
  for (const chat of CHATS) archives.push({ name: `WhatsApp Chat - ${chat.name}.zip`, bytes: await zipArchive({ '_chat.txt': chatText(chat, random) }) })
  return archives
}

function chatText(chat: Chat, random: Seeded): string {
  const lines: Line[] = []
  for (const day of daysBetween(FIRST_DAY, LAST_DAY)) {
    const talks = countFor(chat.perWeek / 7 / 3, random)
    for (let talk = 0; talk < talks; talk++) {
      let minute = startMinute(day, random)
      const length = random.int(1, 5)
      for (let index = 0; index < length; index++) {
        const own = random.chance(chat.isGroup ? 0.2 : 0.52)
        const time = { year: day.year, month: day.month, day: day.day, hour: Math.floor(minute / 60), minute: minute % 60, second: random.int(0, 59) }
        const text = random.fill(random.pick(chat.pool(day, own)), phrases.SLOTS)
        lines.push({ time, order: minute * 60 + time.second, who: own ? 'Mira Fontaine' : random.pick(chat.others), text: random.chance(0.08) ? `${text} ${random.pick(['😊', '😂', '❤️', '🙈', '👍'])}` : text })
        minute = Math.min(minute + random.int(0, 6), 24 * 60 - 1)
      }
    }
  }
  const sorted = lines.toSorted((a, b) => dayNumber(a.time) - dayNumber(b.time) || a.order - b.order)
  const head = sorted[0]
  const notice = head ? `${stamp(head.time)} ${chat.isGroup ? chat.name : chat.others[0] ?? chat.name}: \u200eMessages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.\n` : ''
  return notice + sorted.map((line) => `${stamp(line.time)} ${line.who}: ${line.text}\n`).join('')
}

/** Awake late: most talk between 20:00 and midnight, some at breakfast and noon. */
function startMinute(day: Day, random: Seeded): number {
  const roll = random.next()
  if (roll < 0.6) return random.int(20 * 60 + 30, 23 * 60 + 50)
  if (roll < 0.75) return random.int(7 * 60 + 10, 8 * 60 + 30)
  if (roll < 0.9) return random.int(12 * 60, 13 * 60 + 30)
  return day.weekday === 0 || day.weekday === 6 ? random.int(10 * 60, 19 * 60) : random.int(16 * 60, 19 * 60)
}

function countFor(mean: number, random: Seeded): number {
  // Knuth's Poisson: fine for the small means of a day.
  let count = 0
  for (let product = random.next(), limit = Math.exp(-mean); product > limit; product *= random.next()) count++
  return count
}

const dayNumber = ({ year, month, day }: WallTime): number => year * 372 + month * 31 + day

/** iOS in a 24-hour locale with day first: `[14/02/2026, 08:02:10]`. */
function stamp({ year, month, day, hour, minute, second }: WallTime): string {
  return `[${two(day)}/${two(month)}/${year}, ${two(hour)}:${two(minute)}:${two(second)}]`
}
