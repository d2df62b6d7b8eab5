/**
 * Shareable words that stand in the app's own registries, found by id or code: importers and errors. Whatever the id, what
 * comes out is the app's own.
 */
import type { Archive, Inference, Language } from '../../db/model.ts'
import { mint } from '../../inference/shareable/shareable.ts'
import type { Shareable } from '../../inference/shareable/shareable.ts'
import { ownText } from '../../inference/shareable/own-words.ts'
import { importers } from '../../importers/registry.ts'
import type { ErrorCode } from '../contract.ts'
import { callError } from '../errors.ts'
import { isImpersonal } from '../../inference/shareable/known-guesses.ts'
import { inThirdPerson } from '../../inference/shareable/redaction.ts'
import { addedBy, cardSentence } from '../engine/card-sentence.ts'
import { VERSION } from '../version.ts'

/** An importer's id; null where there is no such importer. */
export function sharedSourceId(id: string): Shareable | null {
  return importers.has(id) ? mint(id) : null
}

/** How a source is called. */
export function sharedSource(id: string, language: Language): Shareable {
  const title = importers.get(id)?.title[language]
  return title === undefined ? (language === 'zh' ? ownText('其他来源') : ownText('another source')) : mint(title)
}

/** What happened, what it means, what to do, and the code. */
export function sharedError(code: ErrorCode, language: Language): { readonly what: Shareable; readonly means: Shareable; readonly tryThis: Shareable; readonly code: Shareable } {
  const { what, means, tryThis } = callError(code)
  return { what: mint(what[language]), means: mint(means[language]), tryThis: mint(tryThis[language]), code: mint(code) }
}

/** The app's version. */
export const SHARED_VERSION: Shareable = mint(VERSION)

/** A day on which a report was made, by the clock of this computer. */
export function madeOn(now: number, language: Language): Shareable {
  return mint(new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(now))
}

/** One part of the card: its words and how its guess is underlined. */
export interface SharedCardPart { readonly text: Shareable; readonly stroke: 'solid' | 'dashed' | 'dotted' | undefined }

/** The card, from those guesses alone whose answers cannot hold a word of an archive. */
export function sharedCard(inferences: readonly Inference[], archives: readonly Archive[], language: Language): readonly SharedCardPart[] {
  const impersonal = inferences.filter(({ key, answer }) => isImpersonal(key, answer))
  return cardSentence(impersonal, addedBy(archives))[language].map(({ text, guess, stroke }) => ({ text: mint(inThirdPerson(text, language)), stroke: guess === undefined ? undefined : stroke ?? 'dotted' }))
}
