/** What the audit says on standard error and, without --json -, on standard output: one line an archive, one a guess. */
import type { Archive, Inference, Language } from '../../db/model.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { outcomeWordsShared, sharedStatement } from '../../inference/shareable/known-guesses.ts'
import { sharedFigure } from '../../inference/shareable/own-words.ts'
import type { Redaction } from '../../inference/shareable/redaction.ts'
import type { ErrorCode } from '../contract.ts'
import { leadingOutcome } from '../engine/guess-rows.ts'
import { sharedError, sharedSource } from '../report/known-words.ts'
import { codeWord, lines, terminal, writtenDate } from '../terminal-text.ts'
import type { TerminalText } from '../terminal-text.ts'
import { currencyDecimals } from './money.ts'

/** One archive that was read: what was kept and left out, what a platform says in it, how its files ended. Of what there is none, nothing is said. */
export function archiveLine(label: TerminalText, { importer, account }: Archive, language: Language): TerminalText {
  const { rows, files, duplicates, problemCount, claims } = account
  const title = sharedSource(importer, language)
  const some = (count: number, text: TerminalText): readonly TerminalText[] => (count === 0 ? [] : [text])
  const one = (count: number, noun: TerminalText, more: TerminalText): TerminalText => terminal`${count} ${count === 1 ? noun : more}`
  if (language === 'zh') {
    const told = [
      ...(rows.seen === 0 && claims > 0 ? [] : [rows.kept === rows.seen ? terminal`${rows.seen}条全部保留` : terminal`${rows.seen}条里保留${rows.kept}条`]), ...some(duplicates, terminal`其中${duplicates}条以前已有`), ...some(rows.skipped, terminal`略去${rows.skipped}条，各有原因`), ...some(claims, terminal`关于此人的条目${claims}条`),
      ...some(files.read, terminal`读了${files.read}个文件`), ...some(files.unused, terminal`可识别但没有读的文件${files.unused}个`), ...some(files.unknown, terminal`不认识的文件${files.unknown}个`), ...some(files.failed, terminal`读取失败的文件${files.failed}个`), ...some(problemCount, terminal`没读懂的${problemCount}处`),
    ]
    return terminal`${label}：${title}，${listed(told, terminal`，`)}`
  }
  const told = [
    ...(rows.seen === 0 && claims > 0 ? [] : [rows.kept === rows.seen ? terminal`${one(rows.seen, terminal`row`, terminal`rows`)} kept` : terminal`${rows.kept} of ${one(rows.seen, terminal`row`, terminal`rows`)} kept`]), ...some(duplicates, terminal`${duplicates} of them there already`), ...some(rows.skipped, terminal`${rows.skipped} left out with a reason`), ...some(claims, one(claims, terminal`entry about the person`, terminal`entries about the person`)),
    ...some(files.read, terminal`${one(files.read, terminal`file`, terminal`files`)} read`), ...some(files.unused, terminal`${files.unused} known and not read`), ...some(files.unknown, terminal`${files.unknown} not known`), ...some(files.failed, terminal`${files.failed} not readable`), ...some(problemCount, one(problemCount, terminal`thing not understood`, terminal`things not understood`)),
  ]
  return terminal`${label}: ${title}, ${listed(told, terminal`, `)}`
}

/** What of an archive one should not trust: files of which much was not understood, and totals of its own that its rows do not come to. */
export function doubtLines(label: TerminalText, { account: { poorFiles, totals } }: Archive, language: Language): readonly TerminalText[] {
  const poor = poorFiles.length
  const [worst] = poorFiles
  return [
    ...(worst === undefined ? [] : [language === 'zh'
      ? terminal`${label}：有 ${poor} 个文件至少十分之一没读懂，最多的一个 ${worst.seen} 行里有 ${worst.missed} 行。文件名在 --json 的结果里。`
      : terminal`${label}: in ${poor} ${poor === 1 ? terminal`file` : terminal`files`} a tenth or more was not understood, in the worst ${worst.missed} of ${worst.seen} rows. The result of --json names each file.`]),
    ...totals.map(({ direction, currency, stated, found }) => {
      const unit = 10 ** currencyDecimals(currency)
      const side = language === 'zh' ? SIDES_ZH[direction ?? 'all'] : SIDES[direction ?? 'all']
      const figures = (rows: number | null, minor: number | null): TerminalText => terminal`${rows === null ? lines([]) : language === 'zh' ? terminal` ${rows} 笔` : terminal` ${rows} ${rows === 1 ? terminal`row` : terminal`rows`}`}${minor === null ? lines([]) : terminal` ${codeWord(currency)} ${minor / unit}`}`
      return language === 'zh'
        ? terminal`${label}：文件里写的${side}合计是${figures(stated.rows, stated.minor)}，读到的是${figures(found.rows, stated.minor === null ? null : found.minor)}。`
        : terminal`${label}: its own total of ${side} is${figures(stated.rows, stated.minor)}, its rows come to${figures(found.rows, stated.minor === null ? null : found.minor)}.`
    }),
  ]
}

const SIDES = { out: terminal`spending`, in: terminal`income`, neutral: terminal`what counts neither way`, all: terminal`all rows` } as const
const SIDES_ZH = { out: terminal`支出`, in: terminal`收入`, neutral: terminal`不计收支`, all: terminal`全部` } as const

/** How an answer that an archive waits for is given here; in the window it is typed. */
const OPTION_FOR: Readonly<Partial<Record<ErrorCode, TerminalText>>> = {
  'dates-ambiguous': terminal`--date-order dmy | mdy | ymd`,
  'password-needed': terminal`--password, --password-file`,
  'password-wrong': terminal`--password, --password-file`,
}

/** Why an archive was not read: what happened, what it means, what to do, and the option that answers. */
export function failureLines(label: TerminalText, code: ErrorCode, language: Language): TerminalText {
  const option = OPTION_FOR[code]
  const told = terminal`${label}${language === 'zh' ? terminal`：` : terminal`: `}${errorLines(code, language)}`
  if (option === undefined) return told
  return language === 'zh' ? terminal`${told}\n  选项：${option}` : terminal`${told}\n  Option: ${option}`
}

/** What happened, what it means, what to do. */
export function errorLines(code: ErrorCode, language: Language): TerminalText {
  const error = sharedError(code, language)
  return terminal`${error.what}\n  ${error.means}\n  ${error.tryThis} [${error.code}]`
}

/** Whether an archive was recognised and none of its files could be read. */
export function isUnread({ account: { files, rows, claims } }: Archive): boolean {
  return files.read === 0 && files.failed > 0 && rows.kept === 0 && claims === 0
}

/** What is said of such an archive, with the codes of what is wrong. */
export function unreadLines(label: TerminalText, { account }: Archive, language: Language): TerminalText {
  const codes = listed([...new Set(account.problems.map(({ code }) => code))].slice(0, 5).map(codeWord), terminal`, `)
  return language === 'zh'
    ? terminal`${label}：认得这个存档，但里面没有一个文件读得出来。\n  什么都没有加入。\n  请选择平台给的原始下载文件，不要用另存过的；下载可能中断过，可以重新下载。 [${codes}]`
    : terminal`${label}: it was recognised, but none of its files could be read.\n  Nothing was added.\n  Choose the original download, not a file saved again; if it was cut off, download it once more. [${codes}]`
}

/** What files of an archive wait for, beside the rest that was read: the files, and how to answer. */
export function waitingLines(label: TerminalText, { account: { waiting } }: Archive, language: Language): readonly TerminalText[] {
  return (['dates-ambiguous', 'password-needed', 'password-wrong'] as const).flatMap((code) => {
    const files = waiting.filter((file) => file.code === code)
    const [first] = files
    if (first === undefined) return []
    const count = files.length
    const dates = first.code === 'dates-ambiguous'
    const readings = dates ? first.choices.map(({ order, date }) => terminal`${writtenDate(date)} (--date-order ${codeWord(order)})`) : []
    return [language === 'zh'
      ? terminal`${label}：其余内容已读，有 ${count} 个文件在等待答复。\n  ${first.code === 'dates-ambiguous' ? terminal`日期有多种读法，例如 ${writtenDate(first.written)}：${listed(readings, terminal`，或 `)}。` : terminal`它们有密码，现有的密码打不开。`}\n  ${dates ? terminal`请加上对应的 --date-order 再运行一次。` : terminal`请加上 --password 或 --password-file 再运行一次。`}文件名在 --json 的结果里。 [${codeWord(code)}]`
      : terminal`${label}: the rest was read; ${count} ${files.length === 1 ? terminal`file waits` : terminal`files wait`} for an answer.\n  ${first.code === 'dates-ambiguous' ? terminal`Its dates can be read in more than one way, for example ${writtenDate(first.written)}: ${listed(readings, terminal`, or `)}.` : terminal`A password locks it that was not given.`}\n  Run again with ${dates ? terminal`the --date-order that is right` : terminal`--password or --password-file`}. The result of --json names each file. [${codeWord(code)}]`]
  })
}

/** The guesses, one a line, with odds where there are any; redacted like a report. */
export function guessLines(inferences: readonly Inference[], language: Language, redaction: Redaction): readonly TerminalText[] {
  return inferences.map((inference) => {
    const { key, answer } = inference
    const said = sharedStatement(key, answer, language, redaction)
    if (answer === CANNOT_TELL) return terminal`${said}${language === 'zh' ? terminal`：` : terminal` – `}${outcomeWordsShared(key, answer, redaction)[language]}`
    const probability = leadingOutcome(inference)?.probability ?? null
    if (probability === null) return language === 'zh' ? terminal`${said}（未经测量）` : terminal`${said} (unmeasured)`
    const odds = sharedFigure(probability * 100)
    return language === 'zh' ? terminal`${said}（可能性约${odds}%）` : terminal`${said} (${odds} in 100)`
  })
}

function listed(texts: readonly TerminalText[], between: TerminalText): TerminalText {
  return texts.reduce<TerminalText>((all, text, at) => (at === 0 ? text : terminal`${all}${between}${text}`), lines([]))
}
