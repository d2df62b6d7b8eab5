/**
 * The shareable report: one HTML file with its own content policy and no remote reference, readable by a stranger. It is
 * built from what may be shared (inference/shareable/): a text of an archive does not compile into it.
 */
import type { CannotTellReason, Ground, Inference, Language, Outcome } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { isImpersonal, outcomeWordsShared, sharedDefinition, sharedStatement } from '../../inference/shareable/known-guesses.ts'
import { joined, ownText, sharedCount, sharedFigure, sharedMonth } from '../../inference/shareable/own-words.ts'
import type { Redaction } from '../../inference/shareable/redaction.ts'
import { isQuoting, isSentence } from '../../inference/shareable/sentence.ts'
import type { Shareable } from '../../inference/shareable/shareable.ts'
import { pullOn } from '../../inference/usable.ts'
import { strokeOf } from '../engine/card-sentence.ts'
import { guessDefinition, leadingOutcome, seenFrom } from '../engine/guess-rows.ts'
import { html, intervalSvg, NO_HTML } from './html.ts'
import type { Html } from './html.ts'
import { madeOn, SHARED_VERSION, sharedCard, sharedSource } from './known-words.ts'
import { monthNumber, monthsSvg } from './months-chart.ts'
import { profileSection } from './profile.ts'
import { recordSentences, shareSentence } from './record.ts'
import { STYLE } from './style.ts'
import { reportWords } from './words.ts'
import type { ReportKey, ReportWords } from './words.ts'

/** What a report is made from. `now` is ms since 1970. */
export interface ReportInput {
  readonly store: ReadStore
  readonly inferences: readonly Inference[]
  readonly language: Language
  readonly sensitive: boolean
  readonly redaction: Redaction
  readonly now: number
}

interface Page { readonly say: ReportWords; readonly language: Language; readonly redaction: Redaction }

/** Grounds in their order of strength, with their headings. */
const GROUNDS: readonly (readonly [ground: Ground, heading: ReportKey, note: ReportKey])[] = [
  ['people', 'groundPeople', 'groundPeopleNote'], ['lines', 'groundLines', 'groundLinesNote'], ['own-archive', 'groundArchive', 'groundArchiveNote'], ['rule', 'groundRule', 'groundRuleNote'],
]

const REASONS: Readonly<Record<CannotTellReason, Readonly<Record<Language, Shareable>>>> = {
  'too-few': { en: ownText('too little to go by'), zh: ownText('数据太少') },
  'unlike-measured': { en: ownText('the writing is not like the writing that was measured'), zh: ownText('文字和测量所用的不是一类') },
  'holds-base-rate': { en: ownText('no surer than the rate of the group that was measured'), zh: ownText('把握不高于所测量人群的比例') },
  'nothing-stands-out': { en: ownText('nothing stands out from ordinary chat'), zh: ownText('没有比普通闲聊更突出的内容') },
  balanced: { en: ownText('what speaks for it and against it does not decide'), zh: ownText('支持和不支持的依据不相上下') },
  'no-pattern': { en: ownText('nothing repeats evenly enough, or stands out'), zh: ownText('没有足够规律或突出的内容') },
  'no-comparison': { en: ownText('there is nothing to compare the figure with'), zh: ownText('没有可以比较的数字') },
  'never-said': { en: ownText('nothing in the archive speaks of it, and silence is no evidence'), zh: ownText('存档里没有提到，没提到不等于没有') },
  'of-anybody': { en: ownText('said of anybody, it would be right about as often'), zh: ownText('随便说谁，也差不多这么准') },
  'no-better': { en: ownText('the method was no better than always naming the commonest answer'), zh: ownText('方法并不比总猜最常见的答案更准') },
}

/** The whole file. */
export function reportHtml({ store, inferences, language, sensitive, redaction, now }: ReportInput): Html {
  const say = reportWords(language)
  const page: Page = { say, language, redaction }
  const archives = store.archives()
  const sources = [...new Set(archives.map(({ importer }) => importer))].map((source) => sharedSource(source, language))
  const told = inferences.filter(({ answer }) => answer !== CANNOT_TELL)
  const untold = inferences.filter(({ answer }) => answer === CANNOT_TELL)
  const bars = store.countByMonth().map(({ month, count }) => ({ month: monthNumber(Date.parse(`${month}-01`)), count }))
  const chart = monthsSvg(bars, say('activityAlt'))
  const card = sharedCard(inferences, archives, language)
  const isMarked = card.some(({ stroke }) => stroke !== undefined)
  const isMadeUp = archives.length > 0 && archives.every(({ sample }) => sample !== null)
  return html`<!doctype html>
<html lang="${language === 'zh' ? ownText('zh-CN') : ownText('en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="card">${card.map(({ text, stroke }) => (stroke === undefined ? html`${text}` : html`<span class="${strokeClass(stroke)}">${text}</span>`)).reduce((all, part) => html`${all}${part}`, NO_HTML)}</p>
${isMarked ? html`<p class="small">${say('key')}</p>` : NO_HTML}
<h1>${say('title')}</h1>
<p class="lead">${say('lead', { version: SHARED_VERSION, date: madeOn(now, language), sources: joined(sources, language === 'zh' ? ownText('、') : ownText(', ')) })}</p>
${isMadeUp ? html`<p class="notice">${say('sampleNotice')}</p>` : NO_HTML}
${chart.toString() === '' ? NO_HTML : html`<section class="whole"><h2>${say('activity')}</h2>${chart}<p class="small">${say('activityNote')}</p></section>`}
${profileSection(inferences, say, language, redaction)}
${GROUNDS.map(([ground, heading, note]) => groundSection(page, told.filter((inference) => inference.ground === ground), say(heading), say(note)))}
${untold.length === 0 ? NO_HTML : html`<h2>${say('cannotTell')}</h2><ul class="plain">${untold.map((inference) => html`<li>${untoldLine(page, inference)}</li>`)}</ul>`}
<section class="whole"><h2>${say('sources')}</h2>
${sourcesTable(page, store)}
<p class="small">${say('claimsNote')}</p></section>
<section class="whole"><h2>${say('holds')}</h2>
${privacyLines(page, store, sensitive).map((line) => html`<p class="small">${line}</p>`)}</section>
</main>
</body>
</html>
`
}

function strokeClass(stroke: 'solid' | 'dashed' | 'dotted'): Shareable {
  return ownText(stroke)
}

/** What the report holds and does not hold. Each sentence here has a test that tries to break it. */
function privacyLines({ say, language, redaction }: Page, store: ReadStore, sensitive: boolean): readonly Shareable[] {
  const others = Math.max(0, store.countPeople() - 1)
  const hasPayments = store.countActivities({ verbs: ['paid', 'bought'] }) > 0
  return [
    others === 0 ? say('nobodyElse') : say('people', { count: sharedCount(others, language) }),
    ...(hasPayments ? [say('payees')] : []),
    say('privacy'), say(redaction.dates === 'day' ? 'days' : 'months'), say(sensitive ? 'sensitiveOn' : 'sensitive'),
  ]
}

function groundSection(page: Page, inferences: readonly Inference[], heading: Shareable, note: Shareable): Html {
  if (inferences.length === 0) return NO_HTML
  return html`<h2>${heading}</h2><p class="small">${note}</p>
${inferences.map((inference) => guessSection(page, inference))}`
}

function guessSection(page: Page, inference: Inference): Html {
  const { say, language, redaction } = page
  const { key, answer } = inference
  const definition = guessDefinition(key)
  const shared = sharedDefinition(key, answer, language)
  if (!definition || !shared) return NO_HTML
  const leading = leadingOutcome(inference)
  const small = (text: Shareable): Html => html`<p class="small">${text}</p>`
  return html`<section class="guess"><h3>${sharedStatement(key, answer, language, redaction)}</h3>
${odds(page, inference, leading)}${leading === null ? NO_HTML : intervalSvg(leading, strokeOf(inference))}
${leading === null ? NO_HTML : shareSentence(leading, say, language).map(small)}
${small(say('rule', { rule: shared.rule }))}
${recordSentences(inference, leading, definition.outcomes, say, language).map(small)}
${evidenceTable(page, inference)}
${comparison(page, inference, 'alone')}${comparison(page, inference, 'without')}
${shared.bases.filter(({ outcome }) => outcome === answer).map(({ whom, from }) => small(say('baseFrom', { whom, from })))}</section>`
}

/** The number with its range, and the rate of the group with the group's name beside it. */
function odds({ say, language }: Page, { key, answer }: Inference, leading: Outcome | null): Html {
  if (leading === null) return NO_HTML
  const whom = sharedDefinition(key, answer, language)?.bases.find(({ outcome }) => outcome === answer)?.whom
  const rate = leading.baseRate === null || leading.share ? null : sharedFigure(leading.baseRate * 100)
  const base = rate === null ? NO_HTML : html`<span class="range">${whom ? say('base', { whom, base: rate }) : say('baseSomebody', { base: rate })}</span>`
  const number = leading.probability === null ? NO_HTML : html`<span class="number">${oddsText(say, leading.probability)}</span>`
  const range = leading.probability === null || leading.low === null || leading.high === null ? NO_HTML : html`<span class="range">${say('range', { low: sharedFigure(leading.low * 100), high: sharedFigure(leading.high * 100) })}</span>`
  return html`<div class="statement">${number}${range}${base}</div>`
}

function oddsText(say: ReportWords, probability: number): Shareable {
  return probability < 0.05 ? say('oddsThousand', { odds: sharedFigure(probability * 1000) }) : say('odds', { odds: sharedFigure(probability * 100) })
}

function evidenceTable({ say, language, redaction }: Page, inference: Inference): Html {
  const definition = guessDefinition(inference.key)
  if (!definition || inference.evidence.length === 0) return NO_HTML
  const isOpen = definition.outcomes === 'open'
  const values = isOpen ? [] : Object.keys(definition.outcomes)
  const side = seenFrom(definition, inference)
  // Words of the person's own are not shown, so that one row stands for all that speak the same way.
  const styles = new Map<string, { words: number; count: number; pull: number }>()
  const pieces = inference.evidence.filter((piece) => {
    if (!isSentence(piece.says) || !isQuoting(piece.says)) return true
    const pull = pullOn(piece, side, values, definition.opposites)
    const known = styles.get(String(pull > 0)) ?? { words: 0, count: 0, pull }
    styles.set(String(pull > 0), { ...known, words: known.words + 1, count: known.count + piece.count })
    return false
  })
  const styleRows = [...styles.values()].map(({ words, count, pull }) => html`<tr><td>${say('style', { words: sharedCount(words, language) })}</td><td class="bears">${say(pull > 0 ? 'pullsFor' : 'pullsAgainst')}</td><td class="figure">${sharedCount(count, language)}</td></tr>`)
  const rows = pieces.map((piece) => {
    const { says, count, outcome } = piece
    const pull = isOpen ? 0 : pullOn(piece, side, values, definition.opposites)
    // Outcomes of an open set stand side by side (books do not speak against cats): each row names its own, but payees and products already stand in their sentence.
    const bears = isOpen ? (outcome !== '' && outcome !== CANNOT_TELL && isImpersonal(inference.key, outcome) ? html`${outcomeWordsShared(inference.key, outcome, redaction)[language]}` : NO_HTML)
      : pull === 0 ? NO_HTML : html`${say(pull > 0 ? 'pullsFor' : 'pullsAgainst')}`
    return html`<tr><td>${redaction.sentence(says, language) ?? say('unsaid')}</td><td class="bears">${bears}</td><td class="figure">${sharedCount(count, language)}</td></tr>`
  })
  return html`<table><thead><tr><th scope="col">${say('why')}</th><th scope="col">${say('whyWhich')}</th><th scope="col" class="figure">${say('whyRows')}</th></tr></thead><tbody>${[...rows, ...styleRows]}</tbody></table>`
}

function comparison({ say, language, redaction }: Page, inference: Inference, kind: 'alone' | 'without'): Html {
  const answers = Object.entries(kind === 'alone' ? inference.answerAlone : inference.answerWithout)
  if (answers.length < 2) return NO_HTML
  const probabilities = kind === 'alone' ? inference.alone : inference.without
  const items = answers.map(([source, answer]) => {
    const probability = probabilities[source] ?? null
    const words = answer === CANNOT_TELL ? outcomeWordsShared(inference.key, answer, redaction)[language] : sharedStatement(inference.key, answer, language, redaction)
    const told = probability === null ? words : say('answerOdds', { answer: words, odds: oddsText(say, probability) })
    return html`<li>${say(kind === 'alone' ? 'aloneOne' : 'withoutOne', { source: sharedSource(source, language), answer: told })}</li>`
  })
  return html`<p class="small together">${say(kind)}</p><ul class="plain inline small">${items}</ul>`
}

/** What is asked, and why it cannot be told. Of counts only what does not contradict itself: with enough there is another reason. */
function untoldLine({ say, language, redaction }: Page, { key, support, reason }: Inference): Shareable {
  const subject = sharedStatement(key, CANNOT_TELL, language, redaction)
  const of = support && redaction.sentence(support.of, language)
  const why = support && of && support.have < support.want && (reason === undefined || reason === 'too-few')
    ? say('tooLittle', { have: sharedCount(support.have, language), of, want: sharedFigure(support.want) }) : reason && REASONS[reason][language]
  return why ? say('dash', { subject, why }) : say('nothingElse', { subject })
}

function sourcesTable({ say, language }: Page, store: ReadStore): Html {
  const rows = store.archives().map(({ importer, account: { firstAt, lastAt, activities, claims } }) => html`<tr><td>${sharedSource(importer, language)}</td><td>${firstAt === null || lastAt === null ? NO_HTML : html`${sharedMonth(firstAt).toString() === sharedMonth(lastAt).toString() ? sharedMonth(firstAt) : say('fromTo', { from: sharedMonth(firstAt), to: sharedMonth(lastAt) })}`}</td><td class="figure">${sharedCount(activities, language)}</td><td class="figure">${sharedCount(claims, language)}</td></tr>`)
  return html`<table><thead><tr><th scope="col">${say('source')}</th><th scope="col">${say('period')}</th><th scope="col" class="figure">${say('rowsColumn')}</th><th scope="col" class="figure">${say('claims')}</th></tr></thead><tbody>${rows}</tbody></table>`
}
