/**
 * gender-from-partner-word: how often somebody who calls a man their husband or boyfriend is a woman, and the other way
 * round (all writers of three corpora). Two counts; nothing is fitted, so that nothing is held out.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import shipped from '../../../inference/models/partner-words.weights.json' with { type: 'json' }
import { own } from '../../../inference/shareable/sentence.ts'
import saidPartnerWord, { type SaidPartnerWord } from '../../../inference/signals/said-partner-word.ts'
import { eachAlone } from '../app-path.ts'
import { writeTableCards } from '../card-file.ts'
import { withAnswered } from '../figures.ts'
import { accuracy } from '../metrics.ts'
import { writeRecord } from '../record-file.ts'
import { CANNOT_TELL, isTold, type Item, type Prediction, type ScoredRow } from '../scored-rows.ts'
import { tableOf, type TrainingOptions } from '../training-run.ts'
import { baseOf, type Task } from './task.ts'
import { NUS_SMS, senderSlices } from './nus-sms.ts'
import { TALKS, talkers, talkFiles } from './talkers.ts'

const FEMALE = 'female'
const MALE = 'male'
const LABEL = { column: 'gender', of: (label: string): string | undefined => ([FEMALE, MALE].includes(label.toLowerCase()) ? label.toLowerCase() : undefined) } as const
/** Naming both is no sign of either: the same as in the guess. */
const CONTRARY = 0.25

/** Everybody in the three corpora, whatever the language and however little they wrote. */
function everybody(dir: string): readonly Item[] {
  return [
    ...(['en', 'zh'] as const).flatMap((language) => senderSlices(dir, language, LABEL).filter(({ name }) => name === '').flatMap(({ items }) => items)),
    ...TALKS.flatMap((talk) => talkers(dir, talk, LABEL)),
  ]
}

/** The answer of the word alone, with the shipped share of those of whom it is right. */
function predict(items: readonly Item[]): Promise<readonly Prediction[]> {
  return eachAlone(items, [saidPartnerWord], (signals): Prediction => {
    const { man = 0, woman = 0 } = signals.get<SaidPartnerWord>(saidPartnerWord.key)?.value ?? {}
    if (man + woman === 0 || Math.min(man, woman) > CONTRARY * (man + woman)) return { p: {}, answer: CANNOT_TELL }
    const right = shipped.right / shipped.said
    return man > woman ? { p: { female: right, male: 1 - right }, answer: FEMALE } : { p: { female: 1 - right, male: right }, answer: MALE }
  })
}

async function train({ corpora, root, resamples, shuffle, accept, say, print }: TrainingOptions): Promise<readonly string[]> {
  if (shuffle) return []
  const items = everybody(corpora).filter(({ truth }) => truth !== undefined)
  const predictions = await predict(items)
  const rows = items.map((item, at): ScoredRow => ({ item, prediction: predictions[at]! }))
  const told = rows.filter(isTold)
  const right = told.filter(({ item, prediction }) => item.truth === prediction.answer).length
  const text = `${JSON.stringify({ said: told.length, right, women: items.filter(({ truth }) => truth === FEMALE).length, people: items.length })}\n`
  writeFileSync(join(root, 'inference/models/partner-words.weights.json'), text)
  const women = items.filter(({ truth }) => truth === FEMALE).length / items.length
  const figures = withAnswered(task, rows, { base: baseOf([FEMALE, MALE], [women, 1 - women], false), classes: [FEMALE, MALE], weightsSha256: null, trainedOn: items.length, resamples })
  print(tableOf(figures))
  const limits = own(
    'Measured on those of three collections who wrote of a husband, wife, boyfriend or girlfriend of their own: few, and nearly all of them couples of a man and a woman, as most are.',
    '用三个语料里写到自己老公、老婆、男友或女友的人测得：人数不多，而且和多数人一样，几乎都是一男一女。',
  )
  writeTableCards(task, figures.find(({ slice }) => slice === 'answered'), { root, corpora, made: text, limits })
  writeRecord(task, { figures, calibration: [], corpora, limits: { en: limits.en, zh: limits.zh } }, { root, accept: accept.includes(task.key), say })
  return []
}

const task: Task = {
  key: 'gender-from-partner-word', corpus: 'nus-sms, persuasionforgood, casino', unit: 'user', files: [NUS_SMS, ...TALKS.flatMap(talkFiles)], guesses: ['gender'], statesNone: true,
  slices: (dir) => [{ name: '', items: everybody(dir) }],
  metricNames: ['accuracy'], metrics: () => [accuracy],
  weightsFile: { classes: [FEMALE, MALE], baseRates: [shipped.women / shipped.people, 1 - shipped.women / shipped.people], trainedOn: shipped.people },
  ships: 'partner-words', predict, train,
}

/** The task. */
export const partnerWordTask = task
