/** The overview in one call: the card, what is most telling, and how much is there. */
import type { Inference } from '../../db/model.ts'
import type { Store } from '../../db/store.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import type { ClaimGroup, Overview } from '../contract.ts'
import { addedBy, cardSentence } from './card-sentence.ts'
import { claimGroup } from './claim-groups.ts'
import type { Guessed } from './guessing.ts'
import { changesOf, guessRow, rankOf, unlessDenied } from './guess-rows.ts'
import { sourceTitle } from './source-titles.ts'

const MOST_TELLING = 5
/** Guesses that tell the same of a life: only the most telling of each is among the few. */
const SAME_STORY: readonly (readonly string[])[] = [['moving-soon', 'moved-home'], ['has-cat', 'has-dog', 'says-and-buys', 'interests-by-spending', 'areas-of-life'], ['lives-with-partner', 'relationship-status', 'wedding'], ['occupation', 'employment-status', 'new-job', 'employer-kind'], ['education', 'student'], ['debt-stress', 'debts']]

/** Puts the overview together from the store and its guesses. */
export function readOverview(store: Pick<Store, 'archives' | 'countClaims' | 'countActivities' | 'countPeople' | 'countByMonth' | 'readMarks'>, { signals, inferences }: Guessed, options: { readonly stale: boolean; readonly sensitive: boolean; readonly before?: readonly Inference[] | undefined }): Overview {
  const archives = store.archives()
  const statements = store.countClaims().map((one) => ({ ...one, group: claimGroup(one.kind) }))
  const claims = statements.filter(({ group }) => group === 'says')
  const of = (wanted: ClaimGroup): number => statements.reduce((sum, { group, count }) => sum + (group === wanted ? count : 0), 0)
  const added = archives.length < 2 ? undefined : archives.toSorted((a, b) => a.id - b.id).at(-1)
  const marks = store.readMarks()
  const open = inferences.filter(({ sensitive }) => !sensitive)
  const standing = open.flatMap((inference) => unlessDenied(inference, marks) ?? [])
  const bySource = new Map<string, number>()
  for (const { importer, account } of archives) bySource.set(importer, (bySource.get(importer) ?? 0) + account.activities)
  const claimsBySource = new Map<string, number>()
  for (const { source, count } of claims) claimsBySource.set(source, (claimsBySource.get(source) ?? 0) + count)
  const times = archives.flatMap(({ account }) => [account.firstAt, account.lastAt]).filter((at) => at !== null)
  const samples = new Set(archives.map(({ sample }) => sample))
  const [sample] = samples
  return {
    sentence: cardSentence(standing, addedBy(archives)),
    mostTelling: mostTelling(standing).flatMap((inference) => guessRow(inference, signals, marks) ?? []),
    counts: {
      guesses: open.filter(({ answer }) => answer !== CANNOT_TELL).length,
      cannotTell: open.filter(({ answer }) => answer === CANNOT_TELL).length,
      sensitiveClosed: inferenceDefinitions.filter(({ sensitive }) => sensitive).length,
      activities: store.countActivities(), archives: archives.length, people: store.countPeople(), claims: claims.reduce((sum, { count }) => sum + count, 0),
    },
    otherStatements: { told: of('told'), recorded: of('recorded') },
    lastAdded: added === undefined || added.sample !== null ? null : {
      archive: added.id, name: added.name, title: sourceTitle(added.importer), activities: added.account.activities, claims: added.account.claims,
      changes: options.stale || options.before === undefined ? null : changesOf(options.before, inferences),
    },
    claimsBySource: [...claimsBySource].map(([source, count]) => ({ source, title: sourceTitle(source), count })),
    sources: [...bySource].map(([id, activities]) => ({ id, title: sourceTitle(id), activities })),
    months: store.countByMonth(),
    firstAt: times.length === 0 ? null : Math.min(...times),
    lastAt: times.length === 0 ? null : Math.max(...times),
    sample: samples.size === 1 && sample !== undefined ? sample : null,
    stale: options.stale,
  }
}

function isSameStory({ key: one }: Inference, { key: other }: Inference): boolean {
  return SAME_STORY.some((keys) => keys.includes(one) && keys.includes(other))
}

/** The most telling guesses, the best first; what tells nothing is not filled up with. */
export function mostTelling(inferences: readonly Inference[]): readonly Inference[] {
  return inferences
    .map((inference) => ({ inference, rank: rankOf(inference) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .filter(({ inference }, at, all) => !all.slice(0, at).some((before) => isSameStory(before.inference, inference)))
    .slice(0, MOST_TELLING)
    .map(({ inference }) => inference)
}
