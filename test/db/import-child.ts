/** Builds the import process once and runs it as a child, as the engine does. */
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { IMPORT_NODE_ARGUMENTS } from '../../electron/import-protocol.ts'
import type { FromImport, ImportJob, ToImport } from '../../electron/import-protocol.ts'

const root = resolve(import.meta.dirname, '../..')

/** Builds electron/import-process.ts into a folder inside node_modules, where its packages are found; gives the script's path. */
export async function buildImportProcess(): Promise<string> {
  const outDir = join(root, 'node_modules/.lookalike-test/import-process')
  await build({
    root, configFile: false, logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true, outDir, emptyOutDir: true, target: 'node22', minify: false,
      rolldownOptions: { input: { 'import-process': join(root, 'electron/import-process.ts') }, external: [/^node:/, 'better-sqlite3'], output: { entryFileNames: '[name].js' } },
    },
  })
  return join(outDir, 'import-process.js')
}

/** A running import process: how it ended is its last message, or undefined when it was killed. */
export interface ImportChild {
  readonly process: ChildProcess
  send(message: ToImport): void
  /** Resolves when it has begun to read. */
  readonly begun: Promise<void>
  readonly ended: Promise<FromImport | undefined>
}

/** Starts a job. */
export function startImportChild(script: string, job: ImportJob): ImportChild {
  const child = fork(script, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [...IMPORT_NODE_ARGUMENTS] })
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  let last: FromImport | undefined
  child.on('message', (message: FromImport) => {
    if (message.type !== 'progress') last = message
    begin()
  })
  const ended = new Promise<FromImport | undefined>((done, fail) => {
    child.on('error', fail)
    const end = (): void => {
      begin()
      done(last)
    }
    // `close` comes after the last message; a child that was disconnected has none, and gives no `close`.
    child.on('close', end)
    child.on('exit', () => { if (!child.connected) end() })
  })
  child.send({ type: 'start', job } satisfies ToImport)
  return { process: child, send: (message) => { child.send(message) }, begun, ended }
}
