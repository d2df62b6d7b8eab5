/** What the audit says on standard error and, without --json -, on standard output: one line an archive, one a guess. */
import type { Archive, Inference, Language } from '../../db/model.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import type { CallError } from '../contract.ts'
import { outcomeWords } from '../../inference/statement.ts'
import { guessDefinition, leadingOutcome } from '../engine/guess-rows.ts'
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

/** Whether an archive was recognised and none of its files could be read. */
export function isUnread({ account: { files, rows, claims } }: Archive): boolean {
  return files.read === 0 && files.failed > 0 && rows.kept === 0 && claims === 0
}

/** What is said of such an archive, with the codes of what is wrong. */
export function unreadLines(label: string, { account }: Archive, language: Language): string {
  const codes = [...new Set(account.problems.map(({ code }) => code))].slice(0, 5).join(', ')
  return language === 'zh'
    ? `${label}：认得这个存档，但里面没有一个文件读得出来。\n  什么都没有加入。\n  请选择平台给的原始下载文件，不要用另存过的；下载可能中断过，可以重新下载。 [${codes}]`
    : `${label}: it was recognised, but none of its files could be read.\n  Nothing was added.\n  Choose the original download, not a file saved again; if it was cut off, download it once more. [${codes}]`
}

/** What files of an archive wait for, beside the rest that was read: the files, and how to answer. */
export function waitingLines(label: string, { account: { waiting } }: Archive, language: Language): readonly string[] {
  return (['dates-ambiguous', 'password-needed', 'password-wrong'] as const).flatMap((code) => {
    const files = waiting.filter((file) => file.code === code)
    const [first] = files
    if (first === undefined) return []
    const count = number(files.length)
    const dates = first.code === 'dates-ambiguous'
    const readings = dates ? first.choices.map(({ order, date }) => `${date} (--date-order ${order})`) : []
    return [language === 'zh'
      ? `${label}：其余内容已读，有 ${count} 个文件在等待答复。\n  ${dates ? `日期有多种读法，例如 ${first.written}：${readings.join('，或 ')}。` : '它们有密码，现有的密码打不开。'}\n  ${dates ? '请加上对应的 --date-order 再运行一次。' : '请加上 --password 或 --password-file 再运行一次。'}文件名在 --json 的结果里。 [${code}]`
      : `${label}: the rest was read; ${count} ${files.length === 1 ? 'file waits' : 'files wait'} for an answer.\n  ${dates ? `Its dates can be read in more than one way, for example ${first.written}: ${readings.join(', or ')}.` : 'A password locks it that was not given.'}\n  Run again with ${dates ? 'the --date-order that is right' : '--password or --password-file'}. The result of --json names each file. [${code}]`]
  })
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
