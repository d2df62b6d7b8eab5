/**
 * The shareable report: one HTML file with its own content policy and no remote reference, readable by a stranger. It holds
 * no message, no name and no file name; other people are not in it.
 */
import type { Inference, Language, Outcome, Signal } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { cardSentence, strokeOf } from '../engine/card-sentence.ts'
import { outcomeWords } from '../../inference/statement.ts'
import { guessDefinition, leadingOutcome } from '../engine/guess-rows.ts'
import { sourceTitle } from '../engine/source-titles.ts'
import { VERSION } from '../version.ts'
import { escapeHtml, intervalSvg } from './html.ts'
import { pseudonymsFor, type Pseudonyms } from './pseudonyms.ts'
import { STYLE } from './style.ts'
import { reportWords } from './words.ts'

/** What a report is made from. `now` is ms since 1970. */
export interface ReportInput {
  readonly store: ReadStore
  readonly inferences: readonly Inference[]
  readonly signals: readonly Signal[]
  readonly language: Language
  readonly sensitive: boolean
  readonly now: number
}

type Say = ReturnType<typeof reportWords>
interface Page { readonly say: Say; readonly language: Language; readonly pseudonyms: Pseudonyms }

/** Counts under five could single somebody out, so they are not stated. */
const SMALLEST_COUNT = 5

/** The whole file as text. */
export function reportHtml({ store, inferences, language, sensitive, now }: ReportInput): string {
  const say = reportWords(language)
  const page: Page = { say, language, pseudonyms: pseudonymsFor(store, language) }
  const archives = store.archives()
  const sources = [...new Set(archives.map(({ importer }) => importer))]
  const date = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(now)
  const told = inferences.filter(({ answer }) => answer !== CANNOT_TELL)
  const untold = inferences.filter(({ answer }) => answer === CANNOT_TELL)
  const others = Math.max(0, store.countPeople() - 1)
  const body = [
    `<h1>${escapeHtml(say('title'))}</h1>`,
    `<p class="lead">${escapeHtml(say('lead', { version: VERSION, date, sources: sources.map((source) => sourceTitle(source)[language]).join(language === 'zh' ? '、' : ', ') }))}</p>`,
    archives.length > 0 && archives.every(({ sample }) => sample !== null) ? `<p class="notice">${escapeHtml(say('sampleNotice'))}</p>` : '',
    `<p class="small">${escapeHtml(say('card'))}</p>`,
    `<p class="card" lang="${language}">${cardSentence(inferences)[language].map((part) => (part.guess === undefined ? escapeHtml(part.text) : `<span class="${part.stroke ?? 'dotted'}">${escapeHtml(part.text)}</span>`)).join('')}</p>`,
    `<p class="small">${escapeHtml(say('key'))}</p>`,
    `<h2>${escapeHtml(say('guesses'))}</h2>`,
    ...told.map((inference) => guessSection(page, inference)),
    untold.length === 0 ? '' : `<h2>${escapeHtml(say('cannotTell'))}</h2><ul class="plain">${untold.map((inference) => `<li>${escapeHtml(untoldLine(page, inference))}</li>`).join('')}</ul>`,
    `<h2>${escapeHtml(say('sources'))}</h2>`,
    sourcesTable(page, store),
    `<p class="small">${escapeHtml(say('claimsNote'))}</p>`,
    `<p class="small">${escapeHtml(say(sensitive ? 'sensitiveOn' : 'sensitive'))}</p>`,
    `<p class="small">${escapeHtml(say('people', { count: others }))} ${escapeHtml(say('privacy'))}</p>`,
  ]
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(say('title'))}</title>
<style>${STYLE}</style>
</head>
<body lang="${language}">
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

function guessSection(page: Page, inference: Inference): string {
  const { say, language } = page
  const definition = guessDefinition(inference.key)
  if (!definition) return ''
  const leading = leadingOutcome(inference)
  const statement = `${definition.title[language]}${language === 'zh' ? '：' : ': '}${outcomeWords(definition, inference.answer)[language]}`
  const parts = [
    `<h3>${escapeHtml(page.pseudonyms.redact(statement))}</h3>`,
    `<div class="statement">${odds(say, leading)}</div>`,
    leading?.probability === null || leading === null ? '' : intervalSvg(leading, strokeOf(inference)),
    inference.status === 'unmeasured' ? `<p class="small">${escapeHtml(say('unmeasured'))}</p>` : '',
    `<p class="small">${escapeHtml(say('rule', { rule: definition.rule[language] }))}</p>`,
    record(page, inference),
    inference.evidence.length === 0 ? '' : evidenceTable(page, inference),
    comparison(page, inference, 'alone'),
    comparison(page, inference, 'without'),
    ...definition.baseRates.filter(({ outcome }) => outcome === inference.answer).map(({ whom, from }) => `<p class="small">${escapeHtml(say('baseFrom', { whom: whom[language], from }))}</p>`),
  ]
  return `<section class="guess">${parts.join('')}</section>`
}

function odds(say: Say, leading: Outcome | null): string {
  if (leading === null) return ''
  const base = leading.baseRate === null ? say('baseUnknown') : say('base', { base: Math.round(leading.baseRate * 100) })
  if (leading.probability === null) return `<span class="range">${escapeHtml(base)}</span>`
  const number = leading.probability < 0.05 ? say('oddsThousand', { odds: Math.round(leading.probability * 1000) }) : say('odds', { odds: Math.round(leading.probability * 100) })
  const range = leading.low === null || leading.high === null ? '' : `<span class="range">${escapeHtml(say('range', { low: Math.round(leading.low * 100), high: Math.round(leading.high * 100) }))}</span>`
  return `<span class="number">${escapeHtml(number)}</span>${range}<span class="range">${escapeHtml(base)}</span>`
}

function record({ say, language }: Page, { accuracy, noBetterThanBase }: Inference): string {
  if (!accuracy) return ''
  const figure = (value: number): string => value.toFixed(3)
  const { metric, value, low, high, baseline, people, corpus, limits } = accuracy
  const text = `${say('record', { metric, value: figure(value), low: figure(low), high: figure(high), baseline: figure(baseline), people, corpus })}${noBetterThanBase ? ` ${say('noBetter')}` : ''}`
  return `<p class="small">${escapeHtml(text)}</p><p class="small">${escapeHtml(say('limits', { limits: limits[language] }))}</p>`
}

function evidenceTable({ say, language, pseudonyms }: Page, inference: Inference): string {
  const definition = guessDefinition(inference.key)
  // Outcomes of an open set stand side by side (books do not speak against cats): each row names its own.
  const isOpen = definition?.outcomes === 'open'
  const rows = inference.evidence.map(({ says, weight, count, outcome }) => {
    const side = weight === 0 ? '' : say((outcome === inference.answer) === (weight > 0) ? 'pullsFor' : 'pullsAgainst')
    const direction = isOpen && definition && outcome !== inference.answer ? pseudonyms.redact(outcomeWords(definition, outcome)[language]) : side
    const counted = count === 0 ? '0' : count < SMALLEST_COUNT ? say('fewRows') : say('rows', { count: count.toLocaleString('en') })
    return `<tr><td>${escapeHtml(pseudonyms.redact(says[language]))}</td><td>${escapeHtml(direction)}</td><td class="figure">${escapeHtml(counted)}</td></tr>`
  })
  return `<table><thead><tr><th scope="col" colspan="3">${escapeHtml(say('why'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function comparison({ say, language }: Page, inference: Inference, kind: 'alone' | 'without'): string {
  const definition = guessDefinition(inference.key)
  const answers = Object.entries(kind === 'alone' ? inference.answerAlone : inference.answerWithout)
  if (!definition || answers.length < 2) return ''
  const probabilities = kind === 'alone' ? inference.alone : inference.without
  const texts = answers.map(([source, answer]) => {
    const probability = probabilities[source] ?? null
    const words = outcomeWords(definition, answer)[language]
    return say('answer', { source: sourceTitle(source)[language], answer: probability === null ? words : `${words} (${say('odds', { odds: Math.round(probability * 100) })})` })
  })
  return `<p class="small">${escapeHtml(`${say(kind)}${language === 'zh' ? '——' : ' – '}${texts.join(language === 'zh' ? '；' : '; ')}`)}</p>`
}

function untoldLine({ say, language }: Page, inference: Inference): string {
  const title = guessDefinition(inference.key)?.title[language] ?? inference.key
  const { support } = inference
  if (!support) return title
  return `${title}${language === 'zh' ? '——' : ' – '}${say('tooLittle', { have: support.have, want: support.want, of: support.of[language] })}`
}

function sourcesTable({ say, language }: Page, store: ReadStore): string {
  const month = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 7))
  const rows = store.archives().map(({ importer, account }) => `<tr><td>${escapeHtml(sourceTitle(importer)[language])}</td><td>${month(account.firstAt)} – ${month(account.lastAt)}</td><td class="figure">${account.activities.toLocaleString('en')}</td><td class="figure">${account.claims.toLocaleString('en')}</td></tr>`)
  return `<table><thead><tr><th scope="col">${escapeHtml(say('source'))}</th><th scope="col">${escapeHtml(say('period'))}</th><th scope="col" class="figure">${escapeHtml(say('rowsColumn'))}</th><th scope="col" class="figure">${escapeHtml(say('claims'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}
