/** age26-from-chat-en and -zh: whether a sender is 26 or older, from the way they write (nus-sms). */
import { rangeOf } from '../../../inference/accuracy.ts'
import { answered, holdsBaseRate } from '../../../inference/answered.ts'
import ageBand from '../../../inference/guesses/age-band.ts'
import { ageWeights, type AgeWeights, type StyleLanguage } from '../../../inference/models/chat-age.ts'
import saidStyle, { sampledTexts } from '../../../inference/signals/said-style.ts'
import { eachAlone, talliesAlone } from '../app-path.ts'
import { readTable, type Row } from '../csv-rows.ts'
import { Together } from '../folds.ts'
import { aucOf, balancedAccuracy, brierSkill } from '../metrics.ts'
import { CANNOT_TELL, type Item } from '../scored-rows.ts'
import { wholeWriters } from './other-texts.ts'
import type { ExtendFrom, Slice, Task } from './task.ts'

const FILE = 'nus-sms/train.csv.gz'
const OLDER = '26-or-older'
const YOUNGER = 'under-26'
/** Senders with fewer messages are not in the main figure (measure.md). */
const FEWEST_FOR_FIGURE = 10
const SLICES = [0, 3, 10, 30, 100]
/** A sender who shares a tenth of their distinct long messages with another is taken for the same hand. */
const LONG = 16
const SHARED = 0.1
const DIFFERENT = 0.7

/** A message with the makers' codes turned into what stood there once: a real chat has numbers, not `<#>`. */
export function plainMessage(text: string): string {
  return text.replace(/<#>/g, '5').replace(/<DECIMAL>/g, '5.5').replace(/<TIME>/g, '10:30').replace(/<DATE>/g, '5/5').replace(/<(?:EMAIL|URL|IP)>/g, '').replace(/\(anonymous number\)/g, '5')
}

/** For each sender the group that must stay in one fold, so that messages handed in twice never stand on both sides. */
export function chatGroups(rows: readonly Row[]): (sender: string) => string {
  const bySender = new Map<string, Set<string>>()
  for (const { user = '', text = '' } of rows) {
    if (text.length < LONG) continue
    const own = bySender.get(user) ?? new Set()
    own.add(text)
    bySender.set(user, own)
  }
  const holders = new Map<string, string[]>()
  for (const [sender, texts] of bySender) for (const text of texts) holders.set(text, [...(holders.get(text) ?? []), sender])
  const shared = new Map<string, number>()
  for (const senders of holders.values()) for (const one of senders) for (const other of senders) if (one < other) shared.set(`${one}\0${other}`, (shared.get(`${one}\0${other}`) ?? 0) + 1)
  const together = new Together()
  for (const [pair, count] of shared) {
    const [one = '', other = ''] = pair.split('\0')
    const fewer = Math.min(bySender.get(one)?.size ?? 0, bySender.get(other)?.size ?? 0)
    if (count >= SHARED * fewer && count > 1) together.join(one, other)
  }
  return (sender) => together.of(sender)
}

/** The commoner of a sender's bands; undefined for none or a tie. */
function bandOf(rows: readonly Row[]): string | undefined {
  const counts = [...Map.groupBy(rows.filter((row) => (row['age_band'] ?? '') !== ''), (row) => row['age_band'] ?? '')].map(([band, own]) => ({ band, count: own.length })).toSorted((a, b) => b.count - a.count)
  return counts[0] === undefined || counts[0].count === counts[1]?.count ? undefined : counts[0].band
}

function truthOf(rows: readonly Row[]): string | undefined {
  const band = bandOf(rows)
  const from = band === undefined ? Number.NaN : Number.parseInt(band, 10)
  return Number.isNaN(from) ? undefined : from >= 26 ? OLDER : YOUNGER
}

/** Senders of one language, and the same senders with their first so many messages. */
function slicesOf(dir: string, language: StyleLanguage): readonly Slice[] {
  const rows = readTable(dir, FILE, ['lang', 'user', 'text']).filter((row) => row['lang'] === language)
  const senders = [...Map.groupBy(rows, (row) => row['user'] ?? '')].map(([user, own]): Item => ({
    id: user, unit: user, truth: truthOf(own), activities: own.map((row) => ({ verb: 'said', text: plainMessage(row['text'] ?? '') })),
  }))
  return [
    { name: '', items: senders.filter(({ activities }) => activities.length >= FEWEST_FOR_FIGURE) },
    ...SLICES.map((most) => ({ name: `messages=${most}`, items: senders.map((item) => ({ ...item, activities: item.activities.slice(0, most) })) })),
  ]
}

/** The fewest different messages with which senders cut to so many were still told apart out of fold: of ten messages some seven are different. */
function fewestThatHelp({ probes }: ExtendFrom): number {
  for (const most of SLICES.filter((count) => count > 0)) {
    const own = probes.filter(({ slice, texts, truth }) => slice === `messages=${most}` && truth !== '' && texts >= most / 2)
    const area = aucOf(own.map(({ p }) => p[0] ?? 0), own.map(({ truth }) => truth === OLDER))(new Float64Array(own.length).fill(1))
    if (area !== null && area > 0.55) return Math.ceil(Math.min(most, FEWEST_FOR_FIGURE) * DIFFERENT)
  }
  return Math.ceil(FEWEST_FOR_FIGURE * DIFFERENT)
}

function taskFor(language: StyleLanguage): Task {
  const weights = ageWeights(language)
  const key = `age26-from-chat-${language}`
  return {
    key, corpus: 'nus-sms', unit: 'user', files: [FILE], guesses: [ageBand.key], positive: OLDER,
    slices: (dir) => slicesOf(dir, language),
    metricNames: ['auc', 'balancedAccuracy', 'brierSkill'],
    metrics: (_rows, base) => [balancedAccuracy(OLDER, base), brierSkill(OLDER, base)],
    weightsFile: weights,
    // Of the model alone: who states an age is taken at their word, without odds that could be scored.
    predict: (items) => eachAlone(items, [saidStyle], (signals) => {
      const { answer, outcomes } = answered(ageBand.guess(signals))
      return { answer, p: Object.fromEntries(outcomes.map(({ value, probability }) => [value, probability ?? 0])) }
    }),
    learner: {
      weights: `age26-${language}`,
      cards: [ageBand.key],
      limits: language === 'en'
        ? { en: 'Measured on text messages of 2003 to 2015, mostly by students in Singapore, India and the United States; few were over 30.', zh: '用2003至2015年的短信测得，作者多为新加坡、印度和美国的学生，30岁以上的很少。' }
        : { en: 'Measured on text messages of 2010 to 2015, mostly by Chinese students; few were over 30.', zh: '用2010至2015年的短信测得，作者多为中国学生，30岁以上的很少。' },
      problem: { key, kind: 'binary', classes: [OLDER, YOUNGER], recipe: language === 'en' ? { words: 2 } : { words: 2, characters: [1, 3], across: 'text' }, costs: language === 'en' ? [1, 3, 10] : [0.05, 0.1, 0.3], byEvidence: true },
      async rows(items) {
        const group = chatGroups(items.flatMap((item) => item.activities.map(({ text }) => ({ user: item.unit, text }))))
        const tallies = await talliesAlone(items, saidStyle)
        return items.map((item, at) => ({ texts: tallies[at] === undefined ? [] : sampledTexts(tallies[at], language), truth: item.truth === undefined ? [] : [String(item.truth)], group: group(item.unit) }))
      },
      apart: (corpora) => wholeWriters(corpora, language),
      tellsKinds: true,
      answer(p, file, texts, line) {
        const older = p[OLDER] ?? 0
        if (texts < (file as AgeWeights).fewest || line === undefined) return CANNOT_TELL
        const { low, high } = rangeOf({ calibration: [], line }, older)
        const [answer, least, base] = older > 0.5 ? [OLDER, low, file.baseRates[0]] : [YOUNGER, 1 - high, file.baseRates[1]]
        return holdsBaseRate({ low: least, baseRate: base ?? null }) ? CANNOT_TELL : answer
      },
      extend: (results) => ({ centre: results.settings.centre, half: results.settings.half, fewest: fewestThatHelp(results) }),
    },
  }
}

/** Both languages. */
export const nusSmsTasks: readonly Task[] = [taskFor('en'), taskFor('zh')]
