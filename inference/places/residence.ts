/**
 * What statements about places come to: where somebody lives, in their order of time, and where they come from. Quarters count
 * for their city, countries for the city in them; the latest residence wins.
 */
import { growing } from '../combine.ts'
import { earlier, later } from '../purchases/amounts.ts'
import type { PlaceCount, PlaceGroup, SaidPlaces } from '../signals/said-places.ts'
import { cityOf, gazetteer, isConsistent, liesIn } from './gazetteer.ts'
import type { Place } from './gazetteer.ts'

/** What one message in each way is worth, in log-odds, for living in the place. */
export const LIVING: Readonly<Partial<Record<PlaceGroup, number>>> = { lives: 3, moved: 3, here: 2.5, works: 1.5, daily: 0.8, from: 0.7, hint: 0.8, branches: 0.5, left: -2 }
/** The same for coming from there. "Back home in" may be a second home, a hint no more. */
export const ORIGIN: Readonly<Partial<Record<PlaceGroup, number>>> = { born: 3, 'grew-up': 3, from: 2.5, called: 1.5, 'back-home': 1.5 }
/** The most that messages of one way are worth. */
const CAP = 3

/** Messages of one way about one place, as they weigh. */
export interface PlacePart { readonly group: PlaceGroup; readonly said: Place; readonly count: PlaceCount; readonly weight: number }

/** One place with all that speaks for it. `statements` counts messages that say so, hints left out; `lastAt` is their newest. */
export interface WeighedPlace { readonly place: Place; readonly weight: number; readonly statements: number; readonly firstAt: number | null; readonly lastAt: number | null; readonly movedAt: number | null; readonly parts: readonly PlacePart[] }

const STATING: ReadonlySet<PlaceGroup> = new Set(['lives', 'moved', 'here', 'works', 'from', 'born', 'grew-up', 'called'])

/** Weighs every place of the signal by one table, strongest first. */
export function weighPlaces({ places }: Pick<SaidPlaces, 'places'>, worth: Readonly<Partial<Record<PlaceGroup, number>>>): readonly WeighedPlace[] {
  const parts = places.flatMap(({ place: id, groups }): readonly PlacePart[] => {
    const said = gazetteer().places.get(id)
    if (said === undefined) return []
    return (Object.entries(groups) as (readonly [PlaceGroup, PlaceCount])[]).flatMap(([group, count]) => {
      const each = worth[group]
      if (each === undefined) return []
      // Words of residents count by how many different ones there are: one word twenty times is a habit of speech. Branches count by days: `words` has them.
      const times = group === 'hint' ? Math.min(count.messages, 2 * count.words) : group === 'branches' ? count.words : count.messages
      return [{ group, said, count, weight: each < 0 ? Math.max(-CAP, -growing(times, -each)) : Math.min(group === 'hint' || group === 'daily' ? 2 * CAP / 3 : CAP, growing(times, each)) }]
    })
  })
  const own = new Map<string, PlacePart[]>()
  for (const part of parts) {
    const { id } = cityOf(part.said)
    own.set(id, [...(own.get(id) ?? []), part])
  }
  const weighed = [...own].flatMap(([id]): readonly WeighedPlace[] => {
    const place = gazetteer().places.get(id)
    if (place === undefined) return []
    // "I live in France" speaks for Lyon too, "born in Lyon" for France.
    const all = parts.filter(({ said }) => liesIn(place, said) || liesIn(said, place))
    const stating = all.filter(({ group, said }) => STATING.has(group) && cityOf(said).id === id)
    const moved = all.filter(({ group, said }) => group === 'moved' && cityOf(said).id === id)
    return [{
      place, parts: all.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.said.id < b.said.id ? -1 : 1)),
      weight: all.reduce((sum, { weight, said }) => sum + (liesIn(said, place) ? weight : 0.5 * weight), 0),
      statements: stating.reduce((sum, { count }) => sum + count.messages, 0),
      firstAt: stating.reduce<number | null>((first, { count }) => earlier(first, count.firstAt), null),
      lastAt: stating.reduce<number | null>((last, { count }) => later(last, count.lastAt), null),
      movedAt: moved.reduce<number | null>((last, { count }) => later(last, count.lastAt), null),
    }]
  })
  return weighed.toSorted((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1))
}

/** The more exact of places that lie in each other come first: Lyon before France, where Lyon is said at all. */
export function mostExact(weighed: readonly WeighedPlace[], least: number): readonly WeighedPlace[] {
  const told = weighed.filter(({ weight }) => weight >= least)
  return told.filter((one) => !told.some((other) => other !== one && liesIn(other.place, one.place) && other.weight >= least))
}

/** The residence of now among places that exclude each other: the one moved to last; else the one spoken of last, if more than once or as often as the others. */
export function latestOf(told: readonly WeighedPlace[]): WeighedPlace | undefined {
  const [strongest, ...rest] = told
  if (strongest === undefined) return undefined
  const rivals = rest.filter(({ place }) => !isConsistent(place, strongest.place))
  const newer = rivals.filter(({ lastAt }) => lastAt !== null && strongest.lastAt !== null && lastAt > strongest.lastAt)
    .filter((one) => (one.movedAt !== null && one.movedAt >= (strongest.lastAt ?? 0)) || one.statements > 1 || one.statements >= strongest.statements)
    .toSorted((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0))
  return newer[0] ?? strongest
}
