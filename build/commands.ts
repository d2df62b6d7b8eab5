/** What each npm script does, once the right Node runs: which builds it needs and which entry it hands over to. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Target } from './build.ts'

const root = resolve(import.meta.dirname, '..')

/** Entries of the built Node side that export `main(args)` and give an exit code. */
const ENTRIES: Readonly<Record<string, { readonly needs: readonly Target[]; readonly file: string }>> = {
  audit: { needs: ['node'], file: 'audit.js' },
  erase: { needs: ['node'], file: 'erase.js' },
  start: { needs: ['node', 'page', 'preload'], file: 'start.js' },
  bench: { needs: ['node'], file: 'bench.js' },
  measure: { needs: ['node'], file: 'measure.js' },
  accuracy: { needs: ['node'], file: 'accuracy.js' },
  golden: { needs: ['node'], file: 'golden.js' },
}

/** Entries that run from source, since they are tools and never ship. */
const TOOLS: Readonly<Record<string, { readonly needs: readonly Target[]; readonly file: string }>> = {
  pictures: { needs: ['node', 'page', 'preload'], file: 'build/pictures.ts' },
  package: { needs: ['node', 'page', 'preload'], file: 'build/package.ts' },
  test: { needs: ['node', 'page', 'preload'], file: 'build/test.ts' },
  e2e: { needs: ['node', 'page', 'preload'], file: 'build/test.ts' },
}

/** Runs one npm script's work and sets the exit code. */
export async function runCommand(name: string, args: readonly string[]): Promise<void> {
  if (name === 'build') {
    const { buildTarget, TARGETS } = await import('./build.ts')
    for (const target of TARGETS) await buildTarget(target)
    return
  }
  const command = ENTRIES[name] ?? TOOLS[name]
  if (!command) {
    process.stderr.write(`There is no command "${name}". Commands: ${[...Object.keys(ENTRIES), ...Object.keys(TOOLS)].join(', ')}.\n`)
    process.exitCode = 2
    return
  }
  if (existsSync(join(root, 'node_modules/vite'))) {
    const { ensureBuilt } = await import('./build.ts')
    await ensureBuilt(command.needs)
  }
  const file = name in ENTRIES ? join(root, 'dist', command.file) : join(root, command.file)
  const module = (await import(pathToFileURL(file).href)) as { main(args: readonly string[]): Promise<number> }
  process.exitCode = await module.main(name === 'e2e' ? ['--only', 'e2e', ...args] : args)
}

/** Runs a program of the project's own node_modules with inherited output; resolves to its exit code. */
export function runTool(bin: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(join(root, 'node_modules/.bin', bin), args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' })
    child.on('error', fail)
    child.on('exit', (code) => done(code ?? 1))
  })
}
