/** What the audit says on standard error and, without --json -, on standard output: one line an archive, one a guess. */
import type { Archive, Inference, Language } from '../../db/model.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import type { CallError } from '../contract.ts'
import { guessDefinition, leadingOutcome, outcomeWords } from '../engine/guess-rows.ts'
import { sourceTitle } from '../engine/source-titles.ts'

const number = (value: number): string => value.toLocaleString('en')

/** One archive that was read: counts that add up, and what was not understood. */
export function archiveLine(label: string, { importer, account }: Archive, language: Language): string {
  const { rows, files, duplicates, problemCount } = account
  const title = sourceTitle(importer)[language]
  return language === 'zh'
    ? `${label}：${title}，看到 ${number(rows.seen)} 条，保留 ${number(rows.kept)} 条（其中 ${number(duplicates)} 条已有），跳过 ${number(rows.skipped)} 条；文件 ${number(files.read)} 个已读，${number(files.unused)} 个不用，${number(files.unknown)} 个不认识，${number(files.failed)} 个读不了；问题 ${number(problemCount)} 个`
    : `${label}: ${title}, ${number(rows.seen)} rows seen, ${number(rows.kept)} kept (${number(duplicates)} were already there), ${number(rows.skipped)} skipped; files: ${number(files.read)} read, ${number(files.unused)} unused, ${number(files.unknown)} unknown, ${number(files.failed)} failed; ${number(problemCount)} problems`
}

/** Why an archive was not read: what happened, what it means, what to do. */
export function failureLines(label: string, error: CallError, language: Language): string {
  const separator = language === 'zh' ? '：' : ': '
  return `${label}${separator}${error.what[language]}\n  ${error.means[language]}\n  ${error.tryThis[language]} [${error.code}]`
}

/** The guesses, one a line, with odds where there are any. */
export function guessLines(inferences: readonly Inference[], language: Language): readonly string[] {
  return inferences.flatMap((inference) => {
    const definition = guessDefinition(inference.key)
    if (!definition) return []
    const answer = outcomeWords(definition, inference.answer)[language]
    const probability = leadingOutcome(inference)?.probability ?? null
    const odds = inference.answer === CANNOT_TELL ? '' : probability === null
      ? (language === 'zh' ? '（未经测量）' : ' (unmeasured)')
      : (language === 'zh' ? `（100 人里约 ${Math.round(probability * 100)} 人）` : ` (${Math.round(probability * 100)} in 100)`)
    return [`${definition.title[language]}${language === 'zh' ? '：' : ': '}${answer}${odds}`]
  })
}
