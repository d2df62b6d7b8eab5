/**
 * `npm run bench -- [whatsapp|telegram|amazon|chatgpt]… [--rows N] [--keep DIR]`: generates archives, runs the whole headless
 * audit on each as a process of its own, and prints rows/s, MB/s, processor seconds and peak memory.
 */
import '../electron/deny-network.ts'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { archivePath, KINDS, keptRows, writeArchive } from './bench/archives.ts'
import type { Kind } from './bench/archives.ts'
import { measureNode } from './bench/watch-process.ts'

const DEFAULT_ROWS: Readonly<Record<Kind, number>> = { whatsapp: 1_000_000, telegram: 1_000_000, amazon: 100_000, chatgpt: 1_000_000 }
const MIB = 1024 * 1024

/** The part of the audit's JSON that is printed. */
interface AuditResult {
  readonly archives: readonly { readonly activities: number; readonly rows: { readonly seen: number } }[]
  readonly timings?: Readonly<Record<string, number>>
}

/** Runs the benchmark; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { rows: { type: 'string' }, keep: { type: 'string' } } })
  const rows = values.rows === undefined ? undefined : Number(values.rows)
  const unknown = positionals.find((name) => !KINDS.some((kind) => kind === name))
  if (unknown !== undefined || (rows !== undefined && !(Number.isInteger(rows) && rows > 0))) {
    process.stderr.write(`Usage: npm run bench -- [${KINDS.join('|')}]… [--rows N] [--keep DIR]\n`)
    return 2
  }
  const kinds = KINDS.filter((kind) => positionals.length === 0 || positionals.includes(kind))
  const folder = mkdtempSync(join(tmpdir(), 'lookalike-bench-'))
  const archives = values.keep ?? folder
  mkdirSync(archives, { recursive: true })
  try {
    let worst = 0
    for (const kind of kinds) worst = Math.max(worst, await benchOne(kind, rows ?? DEFAULT_ROWS[kind], archives, folder))
    return worst
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchOne(kind: Kind, rows: number, archives: string, folder: string): Promise<number> {
  const into = join(archives, `${kind}-${rows}`)
  mkdirSync(into, { recursive: true })
  const made = archivePath(kind, into)
  const path = existsSync(made) ? made : await writeArchive(kind, rows, into)
  const megabytes = statSync(path).size / 1e6
  const json = join(folder, `${kind}.json`)
  // The audit's entry exports main(args), as this one does.
  const audit = pathToFileURL(join(import.meta.dirname, 'audit.js')).href
  const script = `const { main } = await import(${JSON.stringify(audit)}); process.exitCode = await main(process.argv.slice(1))`
  const measured = await measureNode(['--input-type=module', '--eval', script, '--', '--quiet', '--time-zone', 'Europe/Paris', '--owner', 'Mira', '--json', json, path])
  const result = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as AuditResult) : undefined
  const kept = result?.archives.reduce((sum, { activities }) => sum + activities, 0) ?? 0
  const seen = result?.archives.reduce((sum, one) => sum + one.rows.seen, 0) ?? 0
  const numbers = [
    `${kind}: ${megabytes.toFixed(0)} MB, ${kept.toLocaleString('en')} of ${seen.toLocaleString('en')} rows kept, exit ${measured.exitCode}`,
    `  ${measured.seconds.toFixed(1)} s, ${Math.round(seen / measured.seconds).toLocaleString('en')} rows/s, ${(megabytes / measured.seconds).toFixed(1)} MB/s, ${measured.cpuSeconds?.toFixed(1) ?? '?'} CPU s`,
    `  peak ${measured.peakBytes === null ? 'unknown on this system' : `${Math.round(measured.peakBytes / MIB)} MiB together`}; ${measured.processes.map(({ name, bytes, cpuSeconds }) => `${name} ${Math.round(bytes / MIB)} MiB, ${cpuSeconds.toFixed(1)} CPU s`).join('; ')}`,
    `  ${Object.entries(result?.timings ?? {}).map(([name, ms]) => `${name} ${Math.round(ms)}`).join(', ')}`,
  ]
  process.stdout.write(`${numbers.join('\n')}\n`)
  return seen === rows && kept === keptRows(kind, rows) ? measured.exitCode : 1
}
