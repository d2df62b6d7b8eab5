/** Text from archives: shown as it is, with the characters that would mislead the eye made visible. */
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

// Controls and format characters (direction marks and overrides, invisible spaces and operators, byte order mark, tags)
// and the two line separators; but not tab and line ends, the joiners of emoji and scripts, and the Arabic number signs,
// which are format characters that are seen.
const HIDDEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\t\n\r\u200C-\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]]/v

/** A part of a text: either shown as it stands, or a hidden character by its code point. */
export interface TextRun { readonly text: string; readonly hidden: string | null }

/** Splits a text at its hidden characters. The runs' texts joined are the text again. */
export function textRuns(text: string): TextRun[] {
  if (!HIDDEN.test(text)) return [{ text, hidden: null }]
  const runs: TextRun[] = []
  let plain = ''
  for (const character of text) {
    if (!HIDDEN.test(character)) {
      plain += character
      continue
    }
    if (plain !== '') runs.push({ text: plain, hidden: null })
    plain = ''
    const code = character.codePointAt(0) ?? 0
    runs.push({ text: character, hidden: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })
  }
  if (plain !== '') runs.push({ text: plain, hidden: null })
  return runs
}

/** The text, its hidden characters replaced by their code points: a direction override can not turn the line around. */
export function VisibleText({ text }: { text: string }): ReactNode {
  const { t } = useWords()
  const runs = textRuns(text)
  return runs.map((run, index) => run.hidden === null
    ? <Fragment key={index}>{run.text}</Fragment>
    : <span key={index} className="ctl"><span aria-hidden="true">{run.hidden}</span><span className="hide">{t('quote.hidden', { code: run.hidden })}</span></span>)
}

/** A name or file name, set apart from the direction of the sentence around it. */
export function Name({ text }: { text: string }): ReactNode {
  return <bdi><VisibleText text={text} /></bdi>
}

/** The language tag for a quoted text, by its script; `und-Latn` where only the script can be known. */
export function languageOf(text: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text)) return 'zh-CN'
  if (/\p{Script=Cyrillic}/u.test(text)) return 'und-Cyrl'
  if (/\p{Script=Arabic}/u.test(text)) return 'und-Arab'
  if (/\p{Script=Hebrew}/u.test(text)) return 'und-Hebr'
  return 'und-Latn'
}
