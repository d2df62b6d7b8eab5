/** Who somebody is by the way they write: gender and age from text messages (nus-sms) and from talk with a stranger (persuasionforgood, casino). */
import { rangeOf } from '../../../inference/accuracy.ts'
import { answered, holdsBaseRate } from '../../../inference/answered.ts'
import ageBand from '../../../inference/guesses/age-band.ts'
import gender from '../../../inference/guesses/gender.ts'
import type { InferenceDefinition } from '../../../inference/inference.ts'
import { styleWeights, type StyleLanguage, type StyleName, type StyleWeights } from '../../../inference/models/writing-style.ts'
import { own } from '../../../inference/shareable/sentence.ts'
import saidStyle, { sampledTexts } from '../../../inference/signals/said-style.ts'
import { eachAlone, talliesAlone } from '../app-path.ts'
import { aucOf, balancedAccuracy, brierSkill } from '../metrics.ts'
import { CANNOT_TELL, type Item, type Prediction } from '../scored-rows.ts'
import type { TrainingRow } from '../training.ts'
import { chatGroups, FEWEST_FOR_FIGURE, NUS_SMS, senderSlices, SHORTENED, type SenderLabel } from './nus-sms.ts'
import { wholeWriters } from './other-texts.ts'
import { TALKS, talkers, talkFiles, type TalkLabel } from './talkers.ts'
import type { ExtendFrom, Learner, Task } from './task.ts'

/** Part of somebody's messages that differ from each other. */
const DIFFERENT = 0.7
/** People who talked with a stranger wrote at least so many lines. */
const FEWEST_LINES = 4

const GENDERS: SenderLabel['of'] = (label) => (['female', 'male'].includes(label.toLowerCase()) ? label.toLowerCase() : undefined)
/** "21-25" and "34" alike by their first number; a slip such as "3" names nobody's age. */
const aged = (line: number) => (label: string): string | undefined => {
  const from = Number.parseInt(label, 10)
  return Number.isNaN(from) || from < 10 ? undefined : from >= line ? `${line}-or-older` : `under-${line}`
}

const LIMITS = {
  messagesEn: own('Measured on text messages of 2003 to 2015, mostly by students in Singapore, India and the United States; few were over 30.', '用2003至2015年的短信测得，作者多为新加坡、印度和美国的学生，30岁以上的很少。'),
  messagesZh: own('Measured on text messages of 2010 to 2015, mostly by Chinese students; few were over 30.', '用2010至2015年的短信测得，作者多为中国学生，30岁以上的很少。'),
  charity: own('Measured on some ten sentences each of people in the United States who were paid to talk with a stranger about one charity.', '用美国受雇者与陌生人谈一个慈善机构时写的话测得，每人约十句。'),
  bargains: own('Measured on people in the United States who were paid to bargain with a stranger about food, water and firewood for a camp.', '用美国受雇者与陌生人为露营的食物、水和柴火讨价还价时写的话测得。'),
}

/** A model: the guess that it is for, its first class, how it is fitted. */
interface Style { readonly name: StyleName; readonly language: StyleLanguage; readonly guess: InferenceDefinition; readonly positive: string; readonly negative: string; readonly recipe: Learner['problem']['recipe']; readonly costs: readonly number[] }

const WORDS_AND_RUNS: Style['recipe'] = { words: 2, characters: [2, 4], across: 'word' }
const RUNS_ZH: Style['recipe'] = { words: 2, characters: [1, 3], across: 'text' }
const AGE26 = { guess: ageBand, positive: '26-or-older', negative: 'under-26' }
const GENDER = { guess: gender, positive: 'female', negative: 'male' }
const STYLES = {
  age26En: { name: 'age26-en', language: 'en', ...AGE26, recipe: { words: 2 }, costs: [1, 3, 10] },
  age26Zh: { name: 'age26-zh', language: 'zh', ...AGE26, recipe: RUNS_ZH, costs: [0.05, 0.1, 0.3] },
  age40En: { name: 'age40-en', language: 'en', guess: ageBand, positive: '40-or-older', negative: 'under-40', recipe: WORDS_AND_RUNS, costs: [0.05, 0.1, 0.3] },
  genderEn: { name: 'gender-en', language: 'en', ...GENDER, recipe: WORDS_AND_RUNS, costs: [0.1, 0.3, 1] },
  genderZh: { name: 'gender-zh', language: 'zh', ...GENDER, recipe: RUNS_ZH, costs: [0.1, 0.3, 1] },
} as const satisfies Readonly<Record<string, Style>>

/** The fewest different messages with which senders cut to so many were still told apart out of fold. */
function fewestThatHelp({ probes }: ExtendFrom, positive: string): number {
  for (const most of SHORTENED.filter((count) => count > 0)) {
    const cut = probes.filter(({ slice, texts, truth }) => slice === `messages=${most}` && truth !== '' && texts >= most / 2)
    const area = aucOf(cut.map(({ p }) => p[0] ?? 0), cut.map(({ truth }) => truth === positive))(new Float64Array(cut.length).fill(1))
    if (area !== null && area > 0.55) return Math.ceil(Math.min(most, FEWEST_FOR_FIGURE) * DIFFERENT)
  }
  return Math.ceil(FEWEST_FOR_FIGURE * DIFFERENT)
}

/** Training rows of people: what the app reads of them; senders who share messages stay together. */
export async function rowsOf(items: readonly Item[], language: StyleLanguage): Promise<readonly TrainingRow[]> {
  const group = chatGroups(items.flatMap((item) => item.activities.map(({ text }) => ({ user: item.unit, text }))))
  const tallies = await talliesAlone(items, saidStyle)
  return items.map((item, at) => ({ texts: tallies[at] === undefined ? [] : sampledTexts(tallies[at], language), truth: item.truth === undefined ? [] : [String(item.truth)], group: group(item.unit) }))
}

/** The learner of a model that is measured on one kind of text or several; `kinds` names their corpora. */
function learnerOf(style: Style, limits: Learner['limits'], kinds: readonly string[], parts: () => readonly Task[]): Learner {
  const { name, language, guess, positive, negative, recipe, costs } = style
  const isTalk = kinds.some((corpus) => corpus !== 'nus-sms')
  return {
    weights: name, cards: [guess.key], limits,
    problem: { key: name, kind: 'binary', classes: [positive, negative], recipe, costs, byEvidence: true },
    rows: (items) => rowsOf(items, language),
    parts,
    apart: (corpora) => wholeWriters(corpora, language, kinds),
    tellsKinds: true,
    answer(p, file, texts, line) {
      const first = p[positive] ?? 0
      if (texts < (file as StyleWeights).fewest || line === undefined) return CANNOT_TELL
      const { low, high } = rangeOf({ calibration: [], line }, first)
      const [answer, least, base] = first > 0.5 ? [positive, low, file.baseRates[0]] : [negative, 1 - high, file.baseRates[1]]
      return holdsBaseRate({ low: least, baseRate: base ?? null }) ? CANNOT_TELL : answer
    },
    extend: (results) => ({ centre: results.settings.centre, half: results.settings.half, fewest: isTalk ? FEWEST_LINES : fewestThatHelp(results, positive) }),
  }
}

/** What the guess says by the style alone: who states an age or a gender is taken at their word, without odds that could be scored. */
function predictorOf({ guess, positive, negative }: Style): NonNullable<Task['predict']> {
  return (items) => eachAlone(items, [saidStyle], (signals): Prediction => {
    const { answer, outcomes } = answered(guess.guess(signals))
    const p = Object.fromEntries(outcomes.map(({ value, probability }) => [value, probability ?? 0]))
    return positive in p && negative in p ? { answer, p } : { answer: CANNOT_TELL, p: {} }
  })
}

type Measured = Pick<Task, 'key' | 'corpus' | 'unit' | 'files' | 'slices' | 'limits'>

function taskOf(style: Style, measured: Measured, learner: Learner): Task {
  const { name, guess, positive } = style
  return {
    ...measured, guesses: [guess.key], positive, weightsFile: styleWeights(name), predict: predictorOf(style), learner,
    metricNames: ['auc', 'balancedAccuracy', 'brierSkill'],
    metrics: (_rows, base) => [balancedAccuracy(positive, base), brierSkill(positive, base)],
  }
}

function fromChat(key: string, { language }: Style, label: SenderLabel): Measured {
  return { key: `${key}-from-chat-${language}`, corpus: 'nus-sms', unit: 'user', files: [NUS_SMS], slices: (dir) => senderSlices(dir, language, label), limits: language === 'en' ? LIMITS.messagesEn : LIMITS.messagesZh }
}

function fromTalk(key: string, label: TalkLabel): readonly Measured[] {
  return TALKS.map((talk) => ({ key: `${key}-from-talk`, corpus: talk.corpus, unit: talk.person, files: talkFiles(talk), slices: (dir) => [{ name: '', items: talkers(dir, talk, label) }], limits: talk.corpus === 'casino' ? LIMITS.bargains : LIMITS.charity }))
}

/** The tasks of one model: all of them are learnt from together. */
function together(style: Style, measured: readonly Measured[]): readonly Task[] {
  const learner = learnerOf(style, LIMITS.messagesEn, measured.map(({ corpus }) => corpus), () => tasks)
  const tasks: readonly Task[] = measured.map((one) => taskOf(style, one, learner))
  return tasks
}

const AGE26_LABEL: SenderLabel = { column: 'age_band', of: aged(26) }
const GENDER_LABEL = { column: 'gender', of: GENDERS } as const

/** All of them. */
export const styleTasks: readonly Task[] = [
  ...together(STYLES.age26En, [fromChat('age26', STYLES.age26En, AGE26_LABEL)]),
  ...together(STYLES.age26Zh, [fromChat('age26', STYLES.age26Zh, AGE26_LABEL)]),
  ...together(STYLES.age40En, fromTalk('age40', { column: 'age', of: aged(40) })),
  ...together(STYLES.genderEn, [fromChat('gender', STYLES.genderEn, GENDER_LABEL), ...fromTalk('gender', GENDER_LABEL)]),
  ...together(STYLES.genderZh, [fromChat('gender', STYLES.genderZh, GENDER_LABEL)]),
]
