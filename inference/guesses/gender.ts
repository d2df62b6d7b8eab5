/**
 * Whether the owner is a woman or a man. Who says so is taken at their word, without odds. Else the first name, the word for
 * a partner and the way of writing are fused, each as it was measured on people; what rests on the same messages is not
 * added twice.
 */
import type { AccuracyCard, Evidence, Outcome } from '../../db/model.ts'
import { cardOf } from '../accuracy.ts'
import { fuse, type Contribution, type Part } from '../fused.ts'
import { CANNOT_TELL, defineInference, type BaseRate, type GuessResult, type Signals } from '../inference.ts'
import { logit } from '../models/calibration.ts'
import partnerWords from '../models/partner-words.weights.json' with { type: 'json' }
import { namePart, titledGender } from '../names/name-part.ts'
import { FEWEST_STATEMENTS } from '../settled.ts'
import { counted, own, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'
import type { OwnerName } from '../signals/owner-name.ts'
import type { SaidGender } from '../signals/said-gender.ts'
import type { SaidOwnZh } from '../signals/said-own-zh.ts'
import type { SaidLanguages } from '../signals/said-languages.ts'
import type { SaidPartnerWord } from '../signals/said-partner-word.ts'
import type { SaidStyle } from '../signals/said-style.ts'
import { habitsEvidence, styleVerdict, type StyleVerdict } from '../style-evidence.ts'

const KEY = 'gender'
const FEMALE = 'female'
const MALE = 'male'
type Gender = typeof FEMALE | typeof MALE
/** The part of the statements that may say the contrary: jokes, quotations and slips of the reader. */
const CONTRARY = 0.25
/** A French ending is easily mistyped: fewer than this are none. */
const FEWEST_FORMS = 3
const STATED_WEIGHT = 3
const BASE: Readonly<Record<Gender, number>> = { female: 0.509, male: 0.491 }

const WHOM = own('people in the United States', '美国人口')
const FROM = own('United States Census Bureau, 2020 Census', '美国人口普查局2020年人口普查')
const BASE_RATES: readonly BaseRate[] = [{ outcome: FEMALE, value: BASE.female, whom: WHOM, from: FROM }, { outcome: MALE, value: BASE.male, whom: WHOM, from: FROM }]

/** A part with the sentence about it, the rows behind it and the record of how often it is right. */
interface Source { readonly part: Part; readonly says: Sentence; readonly signal: string; readonly count: number; readonly examples: Evidence['examples']; readonly card: AccuracyCard | undefined }

function nameSource(signals: Signals): readonly Source[] {
  const found = namePart(signals.get<OwnerName>('owner.name')?.value ?? [])
  if (found === undefined) return []
  return [{ part: found.part, says: found.says, signal: 'owner.name', count: 0, examples: [], card: cardOf(KEY, found.reading.basis === 'characters' ? 'gender-from-name-zh' : 'gender-from-name-en') }]
}

/** "My wife": right of so many of the people who say so; half a person is added on either side, as a few are no certainty. */
function partnerSource(signals: Signals): readonly Source[] {
  const said = signals.get<SaidPartnerWord>('said.partner-word')
  const { man = 0, woman = 0, examples = [] } = said?.value ?? {}
  if (man + woman === 0 || Math.min(man, woman) > CONTRARY * (man + woman)) return []
  const [right, wrong] = [partnerWords.right + 0.5, partnerWords.said - partnerWords.right + 0.5]
  const pull = (man > woman ? 1 : -1) * Math.log(right / wrong) / 2
  const { said: people, right: agreed } = partnerWords
  return [{
    part: { key: 'partner-word', records: 'messages', pull: { female: pull, male: -pull }, error: Math.sqrt(1 / right + 1 / wrong), measured: true },
    says: man > woman
      ? sentence(say`${counted(man, 'message calls', 'messages call')} a man your husband or boyfriend. Of ${people} people who were measured and wrote of a husband, wife, boyfriend or girlfriend of their own, ${agreed} had one of the other sex.`, say`有${man}条消息把一位男性叫作你的老公或男友。受测的人里有${people}个写到自己的老公、老婆、男友或女友，其中${agreed}个与对方性别不同。`)
      : sentence(say`${counted(woman, 'message calls', 'messages call')} a woman your wife or girlfriend. Of ${people} people who were measured and wrote of a husband, wife, boyfriend or girlfriend of their own, ${agreed} had one of the other sex.`, say`有${woman}条消息把一位女性叫作你的老婆或女友。受测的人里有${people}个写到自己的老公、老婆、男友或女友，其中${agreed}个与对方性别不同。`),
    signal: 'said.partner-word', count: man + woman, examples, card: cardOf(KEY, 'gender-from-partner-word'),
  }]
}

/** Lines say nothing of how independent they are: no line is believed more than this. */
const SUREST_LINE = 0.95

/**
 * Chinese lines in which the writer names themselves as of one sex, by a model that was measured on replies (own-gender-zh): of a
 * line that is not the writer's own either sex is as likely. Lines were measured and not people, so that they give odds only
 * where independent statements settle it (settled.ts), and then no more than one line is worth.
 */
function ownLineSource(signals: Signals): readonly Source[] {
  const sexes = signals.get<SaidOwnZh>('said.own-zh')?.value.sexes
  if (sexes === undefined) return []
  const [female, male] = [sexes.female.lines, sexes.male.lines]
  if (female + male === 0 || Math.min(female, male) > CONTRARY * (female + male)) return []
  const { lines, weeks, probability, examples } = female > male ? sexes.female : sexes.male
  const believed = Math.min(SUREST_LINE, probability)
  const pull = (female > male ? 1 : -1) * Math.log((1 + believed) / (1 - believed)) / 2
  return [{
    part: { key: 'own-line', records: 'messages', pull: { female: pull, male: -pull }, error: 1 / Math.sqrt(Math.min(lines, weeks, FEWEST_STATEMENTS)), measured: weeks >= FEWEST_STATEMENTS },
    says: female > male
      ? sentence(say`${counted(lines, 'Chinese message reads', 'Chinese messages read')} as if you name yourself a woman.`, say`有${lines}条中文消息读起来是你在说自己是女性。`)
      : sentence(say`${counted(lines, 'Chinese message reads', 'Chinese messages read')} as if you name yourself a man.`, say`有${lines}条中文消息读起来是你在说自己是男性。`),
    signal: 'said.own-zh', count: lines, examples, card: cardOf(KEY, 'own-gender-zh'),
  }]
}

const STYLE_WORDS = { first: own('women', '女性'), other: own('men', '男性') }

/** The way of writing, in the language with more messages. */
function styleOf(signals: Signals): StyleVerdict | undefined {
  const reading = (signals.get<SaidStyle>('said.style')?.value ?? []).find(({ trait }) => trait === KEY)
  return reading === undefined ? undefined : styleVerdict(KEY, `gender-from-chat-${reading.language}`, reading)
}

/** The style as a part: what it says beyond how many women wrote the texts that it was measured on. */
function styleSource({ probability, low, high, odds, card, reading }: StyleVerdict): Source {
  const pull = (logit(probability) - logit(odds.base)) / 2
  return {
    part: { key: 'style', records: 'messages', pull: { female: pull, male: -pull }, error: (logit(high) - logit(low)) / 3.92, measured: true },
    says: sentence(say`The way you write, in ${reading.sampled} different messages`, say`你的写法，共${reading.sampled}条不同的消息`), signal: 'said.style', count: reading.sampled, examples: [], card,
  }
}

/** How hard something pulls, and to whom. */
function evidenceOf(source: Source, { pull, counts }: Contribution): Evidence {
  const weight = counts ? (pull[FEMALE] ?? 0) - (pull[MALE] ?? 0) : 0
  const toward = (source.part.pull[FEMALE] ?? 0) >= 0 ? FEMALE : MALE
  return { signal: source.signal, outcome: toward, weight: Math.abs(weight), count: source.count, says: source.says, examples: source.examples }
}

/** What the owner says, and the form of address that their accounts carry. */
interface Stated { readonly gender: Gender | undefined; readonly evidence: readonly Evidence[] }

function statedBy(signals: Signals): Stated {
  const title = titledGender(signals.get<OwnerName>('owner.name')?.value ?? [])
  const said = signals.get<SaidGender>('said.gender')?.value
  const counts = (gender: Gender): number => {
    const { said: words = 0, forms = 0 } = said?.[gender] ?? {}
    return words + (forms >= FEWEST_FORMS ? forms : 0) + (title?.gender === gender ? 1 : 0)
  }
  const [female, male] = [counts(FEMALE), counts(MALE)]
  const gender = Math.min(female, male) > CONTRARY * (female + male) || female + male === 0 ? undefined : female > male ? FEMALE : MALE
  const lines = ([FEMALE, MALE] as const).flatMap((one): readonly Evidence[] => {
    const { said: words = 0, forms = 0, examples = [] } = said?.[one] ?? {}
    const count = words + forms
    if (count === 0) return []
    return [{
      signal: 'said.gender', outcome: one, weight: gender === one ? STATED_WEIGHT : 0, count, examples,
      says: one === FEMALE
        ? sentence(say`${counted(count, 'message says', 'messages say')} that you are a woman.`, say`有${count}条消息说你自己是女性。`)
        : sentence(say`${counted(count, 'message says', 'messages say')} that you are a man.`, say`有${count}条消息说你自己是男性。`),
    }]
  })
  const titled: readonly Evidence[] = title === undefined ? [] : [{ signal: 'owner.name', outcome: title.gender, weight: gender === title.gender ? STATED_WEIGHT : 0, count: 0, says: title.says, examples: [] }]
  return { gender, evidence: [...lines, ...titled] }
}

const SEGMENTS: Readonly<Record<string, NonNullable<GuessResult['segments']>>> = {
  female: [{ taxonomy: 'iab-audience-1.1', id: '49', name: 'Demographic > Gender > Female' }],
  male: [{ taxonomy: 'iab-audience-1.1', id: '50', name: 'Demographic > Gender > Male' }],
}

/** Why nothing can be told: too few messages for the style, messages of another kind or language, or nothing at all. */
function whyNot(signals: Signals, style: StyleVerdict | undefined): Pick<GuessResult, 'reason' | 'support'> {
  const wrote = (signals.get<SaidLanguages>('said.languages')?.support ?? 0) > 0
  if (style === undefined) return wrote ? { reason: 'unlike-measured' } : { reason: 'no-pattern' }
  if (style.odds.enough) return { reason: 'unlike-measured' }
  return { reason: 'too-few', support: { have: style.reading.sampled, want: style.weights.fewest, of: own('different messages of your own', '条你自己写的不同消息') } }
}

function guess(signals: Signals): GuessResult {
  const stated = statedBy(signals)
  const style = styleOf(signals)
  const isStyleRead = style !== undefined && style.odds.enough && style.odds.told
  const sources = [...nameSource(signals), ...partnerSource(signals), ...ownLineSource(signals), ...(isStyleRead ? [styleSource(style)] : [])]
  const fused = fuse(BASE, sources.map(({ part }) => part))
  const contributions = sources.map((source, at) => ({ source, contribution: fused.contributions[at] ?? { part: source.part, pull: {}, counts: false } }))
  const evidence = [
    ...stated.evidence,
    // The style is shown by its habits; where another part on the same messages pulls harder, it adds nothing and is left out.
    ...contributions.flatMap(({ source, contribution }) => (source.part.key !== 'style' ? [evidenceOf(source, contribution)] : contribution.counts && style !== undefined ? habitsEvidence(style, FEMALE, STYLE_WORDS) : [])),
  ].toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  if (stated.gender !== undefined) {
    const word: readonly Outcome[] = [FEMALE, MALE].map((value) => ({ value, probability: null, low: null, high: null, baseRate: value === FEMALE ? BASE.female : BASE.male }))
    return { answer: stated.gender, status: 'unmeasured', outcomes: stated.gender === FEMALE ? word : word.toReversed(), evidence, segments: SEGMENTS[stated.gender] ?? [] }
  }
  // The record of the part that pulls hardest; of parts together nobody was measured, so that no number has a record of its own.
  const counting = sources.filter((_, at) => fused.contributions[at]?.counts === true).toSorted((a, b) => Math.abs(b.part.pull[FEMALE] ?? 0) - Math.abs(a.part.pull[FEMALE] ?? 0))
  const card = counting.find((source) => source.card !== undefined)?.card
  if (!fused.isTold || card === undefined) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence, ...whyNot(signals, style) }
  const answer = fused.outcomes[0]?.value ?? CANNOT_TELL
  return { answer, status: 'measured', outcomes: fused.outcomes, evidence, card: counting.length > 1 ? { ...card, calibration: [] } : card, segments: SEGMENTS[answer] ?? [] }
}

export default defineInference({
  key: KEY,
  attribute: 'person.gender',
  catalogue: 1,
  title: own('A woman or a man', '男或女'),
  subject: own('A woman or a man?', '是男是女'),
  statements: { female: own('Is probably a woman', '多半是女性'), male: own('Is probably a man', '多半是男性') },
  sensitive: false,
  joins: true,
  outcomes: { female: own('woman', '女性'), male: own('man', '男性') },
  ordinary: 'all',
  needs: ['owner.name', 'said.gender', 'said.partner-word', 'said.own-zh', 'said.style', 'said.languages'],
  baseRates: BASE_RATES,
  rule: own(
    'Whoever says they are a woman or a man is taken at their word. Of everybody else the first name, the word for a partner and the way of writing are weighed together. The trade knows two boxes only; who fits neither is put in one all the same.',
    '自己说过是男是女的，就照他说的算。没说过的，把名字、对伴侣的称呼和写字的习惯放在一起衡量。这一行只有两个格子，哪个都不合适的人也会被塞进其中一个。',
  ),
  guess,
})
