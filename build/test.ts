/**
 * `npm test`: the unit, contract and view tests, then the end-to-end journeys in each host that this machine can run.
 * What it cannot run is named at the end with the way to add it, never passed over in silence.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importWall } from '../electron/import-wall.ts'
import { findTestHosts } from './test-hosts.ts'
import { runTool } from './commands.ts'

/** Test counts of one run of vitest. */
interface Counts { readonly passed: number; readonly failed: number; readonly skipped: number }

const NO_WALL = process.platform === 'linux'
  ? 'the wall of the system around the import process: no network namespace may be made here, by unshare or by bwrap. Allow user namespaces, or install bubblewrap'
  : 'the wall of the system around the import process: it is for Linux'

/** Runs what `args` ask for: `--only unit`, `--only e2e`, or both; further arguments go to vitest. */
export async function main(args: readonly string[]): Promise<number> {
  const only = args[0] === '--only' ? args[1] : undefined
  const rest = only === undefined ? args : args.slice(2)
  const folder = mkdtempSync(join(tmpdir(), 'lookalike-test-'))
  const totals: Counts[] = []
  let status = 0
  const notRun: string[] = []

  async function vitest(name: string, config: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
    const output = join(folder, `${name}.json`)
    const code = await runTool('vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`, ...rest], env)
    status = status === 0 ? code : status
    totals.push(readCounts(output))
  }

  try {
    if (only !== 'e2e') {
      await vitest('unit', 'vitest.config.ts')
      if (importWall() !== 'namespace') notRun.push(NO_WALL)
    }
    if (only !== 'unit') {
      const hosts = await findTestHosts()
      notRun.push(...hosts.notRun)
      for (const host of hosts.found) {
        process.stdout.write(`\nEnd-to-end in ${host.title}\n`)
        await vitest(`e2e-${host.name}`, 'vitest.e2e.config.ts', { ...process.env, ...host.env })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  if (notRun.length > 0) process.stdout.write(`\nNot run on this machine:\n${notRun.map((line) => `- ${line}\n`).join('')}`)
  const sum = (field: keyof Counts): number => totals.reduce((total, counts) => total + counts[field], 0)
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`)
  return status
}

function readCounts(file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
}
