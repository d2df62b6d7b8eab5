/** The command line of the headless audit (headless.md): options in, a checked plan of work out. */
import { parseArgs } from 'node:util'
import type { Language } from '../../db/model.ts'
import type { ReportDates } from '../../inference/shareable/redaction.ts'
import { systemLanguage } from '../system-language.ts'
import { terminal } from '../terminal-text.ts'
import type { TerminalText } from '../terminal-text.ts'

/** One archive to read, with the importer that was asked for it. */
export interface AuditArchive { readonly path: string; readonly as?: string }

/** What one run of the audit does. */
export interface AuditOptions {
  readonly archives: readonly AuditArchive[]
  /** Path of the JSON, `-` for standard output. */
  readonly json?: string
  readonly report?: string
  /** How exactly the report and the actions give dates. */
  readonly reportDates: ReportDates
  /** Name of a made-up person, or `list`. */
  readonly sample?: string
  readonly dataDir?: string
  readonly owners: readonly string[]
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd'
  readonly timeZone: string
  /** Each locked archive is tried with all of them: two wallets' bills have two. */
  readonly passwords: readonly string[]
  readonly passwordFile?: string
  readonly withhold: readonly string[]
  readonly sensitive: boolean
  readonly language: Language
  readonly quiet: boolean
  readonly help: boolean
}

/** Wrong usage; the message says what is wrong and what is right. Exit status 2. */
export class UsageError extends Error {}

const OPTIONS = {
  json: { type: 'string' }, report: { type: 'string' }, 'report-dates': { type: 'string' }, sample: { type: 'string' }, 'data-dir': { type: 'string' },
  owner: { type: 'string', multiple: true }, as: { type: 'string', multiple: true }, 'date-order': { type: 'string' },
  'time-zone': { type: 'string' }, password: { type: 'string', multiple: true }, 'password-file': { type: 'string' },
  withhold: { type: 'string', multiple: true }, sensitive: { type: 'boolean' }, language: { type: 'string' },
  quiet: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const

/** Parses the arguments after `--`. `known` are the importer ids. Throws {@link UsageError}. */
export function readOptions(args: readonly string[], known: ReadonlySet<string>): AuditOptions {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true, strict: true })
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? (thrown.message.split('. ')[0] ?? 'wrong option') : 'wrong option')
  }
  const { values, tokens } = parsed
  const archives: AuditArchive[] = []
  let as: string | undefined
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'as') as = checked('--as', token.value ?? '', known)
    else if (token.kind === 'positional') {
      archives.push(as === undefined ? { path: token.value } : { path: token.value, as })
      as = undefined
    }
  }
  if (as !== undefined) throw new UsageError('--as must stand before the archive it is for')
  const language = values.language ?? systemLanguage()
  if (language !== 'en' && language !== 'zh') throw new UsageError('--language takes en or zh')
  const dateOrder = values['date-order']
  if (dateOrder !== undefined && dateOrder !== 'dmy' && dateOrder !== 'mdy' && dateOrder !== 'ymd') throw new UsageError('--date-order takes dmy, mdy or ymd')
  const reportDates = values['report-dates'] ?? 'month'
  if (reportDates !== 'month' && reportDates !== 'day') throw new UsageError('--report-dates takes month or day')
  const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!isTimeZone(timeZone)) throw new UsageError('--time-zone takes an IANA name such as Europe/Paris or Asia/Shanghai')
  if (values.password !== undefined && values['password-file'] !== undefined) throw new UsageError('give --password or --password-file, not both')
  const needsArchive = values.help !== true && values.sample === undefined && archives.length === 0
  if (needsArchive) throw new UsageError('name at least one archive, or --sample NAME (--sample list names them)')
  return {
    archives, timeZone, language, reportDates,
    owners: values.owner ?? [], passwords: values.password ?? [], withhold: (values.withhold ?? []).map((source) => checked('--withhold', source, known)),
    sensitive: values.sensitive === true, quiet: values.quiet === true, help: values.help === true,
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values.report === undefined ? {} : { report: values.report }),
    ...(values.sample === undefined ? {} : { sample: values.sample }),
    ...(values['data-dir'] === undefined ? {} : { dataDir: values['data-dir'] }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(values['password-file'] === undefined ? {} : { passwordFile: values['password-file'] }),
  }
}

function checked(option: string, id: string, known: ReadonlySet<string>): string {
  if (!known.has(id)) throw new UsageError(`${option} takes one of: ${[...known].toSorted().join(', ')}`)
  return id
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What `--help` prints. */
export const HELP: TerminalText = terminal`Usage: npm run --silent audit -- [options] <archive>...

Reads exported archives on this computer and tells what a marketer could infer. An archive is a zip, a tar(.gz),
a folder or a single file. Nothing leaves the machine.

  --json FILE               the result as JSON; - is standard output, and then nothing else is printed there
  --report FILE.html        the shareable report, one self-contained file
  --report-dates WHICH      month (the default) or day: how exactly the report and the actions give dates
  --sample NAME             audit a made-up person shipped with the app (--sample list names them)
  --data-dir DIR            keep the store there and add to it (a folder of yours alone, or a new one); without it, a
                            temporary store is erased at the end
  --owner TEXT              which participant is the person, where the archive cannot say; repeatable
  --as IMPORTER             read the next archive with this importer
  --date-order ORDER        dmy, mdy or ymd, for a file whose dates are truly ambiguous
  --time-zone ZONE          IANA zone for sources that write local time without one; default: this machine's
  --password TEXT           for encrypted zips, repeatable; --password-file FILE reads it from a file
  --withhold SOURCE         compute the guesses without this source; repeatable
  --sensitive               also compute the guesses of regulated classes (off by default)
  --language en|zh          language of the report and of the progress
  --quiet                   no progress on standard error

Exit status: 0 every archive was read; 2 wrong usage; 3 an archive was not recognised or could not be read at all;
4 a needed answer is missing (date order, password, who is the owner); 1 anything unexpected.`
