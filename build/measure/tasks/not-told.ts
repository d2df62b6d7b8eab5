/**
 * What talk between strangers does not tell, measured so that nobody has to take it on trust: whether somebody is employed,
 * and the five traits of a questionnaire. Nothing of this ships and no guess rests on it; the figures stand in the record.
 */
import { readTable } from '../csv-rows.ts'
import { figuresOf, withAnswered, type Figure, type Standing } from '../figures.ts'
import { brierSkill, pearson } from '../metrics.ts'
import { writeRecord } from '../record-file.ts'
import type { Item, ScoredRow } from '../scored-rows.ts'
import { leaksIn, shuffledTruths, tableOf, type TrainingOptions } from '../training-run.ts'
import { train } from '../training.ts'
import { rowsOf } from './style.ts'
import { TALKS, talkers, talkFiles, type Talk } from './talkers.ts'
import { baseOf, type Task } from './task.ts'

const RECIPE = { words: 2, characters: [2, 4], across: 'word' } as const
const COST = 0.1
const [CHARITY, BARGAINS] = TALKS as readonly [Talk, Talk]

/** Probabilities of the first class, each by a model that never saw the person. */
async function outOfFold(key: string, items: readonly Item[], classes: readonly [string, string], say: (line: string) => void): Promise<readonly number[]> {
  const rows = await rowsOf(items, 'en')
  const found = train({ key, kind: 'binary', classes, recipe: RECIPE, costs: [COST], byEvidence: true, rows, extras: [], probes: [], otherKinds: [] }, 1, say)
  return items.map((_, at) => found.probabilities[at]![0]!)
}

function scored(items: readonly Item[], p: readonly number[], [first, other]: readonly [string, string]): readonly ScoredRow[] {
  return items.map((item, at) => ({ item, prediction: { p: { [first]: p[at]!, [other]: 1 - p[at]! }, value: p[at]!, answer: p[at]! > 0.5 ? first : other } }))
}

const EMPLOYED = ['employed', 'other'] as const
const employedLabel = { column: 'employment', of: (label: string): string | undefined => (/^employed/i.test(label) ? EMPLOYED[0] : EMPLOYED[1]) } as const

const employedTask: Task = {
  key: 'employed-from-talk', corpus: CHARITY.corpus, unit: CHARITY.person, files: talkFiles(CHARITY), guesses: [], positive: EMPLOYED[0],
  slices: (dir) => [{ name: '', items: talkers(dir, CHARITY, employedLabel) }],
  metricNames: ['auc', 'brierSkill'], metrics: (_rows, base) => [brierSkill(EMPLOYED[0], base)],
  async train({ corpora, root, resamples, shuffle, accept, say, print }: TrainingOptions) {
    const known = talkers(corpora, CHARITY, employedLabel).filter(({ truth }) => truth !== undefined)
    const items = shuffle ? shuffledTruths(known) : known
    const rate = items.filter(({ truth }) => truth === EMPLOYED[0]).length / items.length
    const standing: Standing = { base: baseOf(EMPLOYED, [rate, 1 - rate], false), classes: EMPLOYED, weightsSha256: null, trainedOn: items.length, resamples }
    const figures = withAnswered(employedTask, scored(items, await outOfFold(employedTask.key, items, EMPLOYED, say), EMPLOYED), standing)
    return finished(employedTask, figures, { root, corpora, shuffle, accept, say, print })
  },
}

/** Prints, and writes the record unless labels are shuffled. */
function finished(task: Task, figures: readonly Figure[], { root, corpora, shuffle, accept, say, print }: Omit<TrainingOptions, 'resamples'>): readonly string[] {
  print(tableOf(figures))
  if (shuffle) return leaksIn(figures)
  writeRecord(task, { figures, calibration: [], corpora }, { root, accept: accept.includes(task.key), say })
  return []
}

/** The traits by their columns in each corpus; the fifth is named by its other end in one of them. */
const TRAITS: Readonly<Record<Talk['corpus'], readonly string[]>> = {
  persuasionforgood: ['extraversion', 'agreeableness', 'conscientiousness', 'neuroticism', 'openness'],
  casino: ['extraversion', 'agreeableness', 'conscientiousness', 'emotional_stability', 'openness_to_experiences'],
}
const SIDES = ['high', 'low'] as const

/** Each person once for each trait: how far above the mean of the others their answers lie, in standard deviations. */
function traitItems(dir: string, talk: Talk, trait: string): readonly Item[] {
  const [, people = ''] = talkFiles(talk)
  const scores = new Map(readTable(dir, people, [talk.person]).flatMap((row) => ((row[trait] ?? '') === '' ? [] : [[row[talk.person] ?? '', Number(row[trait])] as const])))
  const all = [...scores.values()]
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length
  const deviation = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length)
  return talkers(dir, talk, { column: 'age', of: () => undefined }).map((item) => ({ ...item, id: `${item.id}:${trait}`, truth: scores.has(item.id) ? (scores.get(item.id)! - mean) / deviation : undefined }))
}

function personalityTask(talk: Talk): Task {
  const task: Task = {
    key: 'personality-from-talk', corpus: talk.corpus, unit: talk.person, files: talkFiles(talk), guesses: [], statesNone: true,
    slices: (dir) => [{ name: '', items: TRAITS[talk.corpus].flatMap((trait) => traitItems(dir, talk, trait)) }],
    metricNames: ['pearson'], metrics: () => [pearson],
    async train({ corpora, root, resamples, shuffle, accept, say, print }: TrainingOptions) {
      const standing: Standing = { base: { p: {}, answer: '' }, classes: [], weightsSha256: null, trainedOn: 0, resamples }
      const rows: ScoredRow[] = []
      const figures: Figure[] = []
      for (const trait of TRAITS[talk.corpus]) {
        const known = traitItems(corpora, talk, trait).filter(({ truth }) => truth !== undefined)
        const items = shuffle ? shuffledTruths(known) : known
        const sides = items.map((item): Item => ({ ...item, truth: Number(item.truth) > 0 ? SIDES[0] : SIDES[1] }))
        const p = await outOfFold(`${task.key} ${trait}`, sides, SIDES, say)
        const own = scored(items, p, SIDES)
        rows.push(...own)
        figures.push(...figuresOf(task, `trait=${trait.replace('_to_experiences', '')}`, own, standing))
      }
      return finished(task, [...figuresOf(task, '', rows, standing), ...figures], { root, corpora, shuffle, accept, say, print })
    },
  }
  return task
}

/** All of them. */
export const notToldTasks: readonly Task[] = [employedTask, personalityTask(CHARITY), personalityTask(BARGAINS)]
