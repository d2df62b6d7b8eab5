/**
 * The packed app, made with a stand-in for Electron's runtime: which files are in it, and that they are enough. What only
 * the real runtime can show (fuses, signatures, the window itself) is not tested here.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { extractAll } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packedFiles, packWithStub } from '../../build/package.ts'
import type { FromEngine, ImportPlan, ImportResult, Picked } from '../../electron/contract.ts'
import type { EngineToHost, HostToEngine } from '../../electron/engine-protocol.ts'

const root = resolve(import.meta.dirname, '../..')
/** What must go wherever the app goes. */
const PAPERS = ['LICENSE', 'NOTICE'].filter((name) => existsSync(join(root, name))).map((name) => `/${name}`)
let folder = ''
let files: readonly string[] = []
let app = ''

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/renderer/index.html'))) throw new Error('The app is not built. Run: npm run build')
  folder = mkdtempSync(join(tmpdir(), 'lookalike-packed-'))
  const output = join(folder, 'out')
  const code = await packWithStub(folder, output)
  if (code !== 0) throw new Error(`packing ended with ${code}`)
  app = join(folder, 'app')
  extractAll(join(output, 'linux-unpacked/resources/app.asar'), app)
  files = packedFiles(output).filter((path) => statSync(join(app, path)).isFile())
}, 180_000)
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

describe('the packed app', () => {
  it('holds the window’s own bundles, the licences and the store, and nothing else', () => {
    const kinds = files.map((path) => path
      .replace(/^\/dist\/parts\/[\w.-]+\.(js|json)$/, '/dist/parts/*.$1')
      .replace(/^\/dist\/renderer\/assets\/[\w.-]+\.(js|css|png|svg|ico|woff2)$/, '/dist/renderer/assets/*')
      .replace(/^\/node_modules\/better-sqlite3\/lib\/(methods\/)?[\w-]+\.js$/, '/node_modules/better-sqlite3/lib/*.js'))
    expect([...new Set(kinds)].filter((path) => path !== '/dist/network-test.json').toSorted()).toEqual([
      ...PAPERS, '/dist/engine-process.js', '/dist/entry.js', '/dist/import-process.js', '/dist/main.js', '/dist/parts/*.js', '/dist/parts/*.json', '/dist/preload.cjs', '/dist/renderer/assets/*', '/dist/renderer/index.html',
      '/node_modules/better-sqlite3/LICENSE', '/node_modules/better-sqlite3/lib/*.js', '/node_modules/better-sqlite3/package.json', '/node_modules/better-sqlite3/prebuilds/linux-x64.node', '/package.json',
    ])
  })

  it('has no Node of its own, no source maps, no tools, no tests', () => {
    expect(files.filter((path) => /\.map$|node_modules\/node-|\/(bench|golden|measure)\b|\/test\/|\.ts$|\.built-/.test(path))).toEqual([])
  })

  it('names an entry that is in it', () => {
    const { main, type } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as { main: string; type: string }
    expect({ type, isThere: existsSync(join(app, main)) }).toEqual({ type: 'module', isThere: true })
  })

  it('reads an archive with nothing but what is in it', { timeout: 120_000 }, async () => {
    const data = join(folder, 'data')
    const chat = join(folder, 'WhatsApp Chat with Bob.txt')
    mkdirSync(data, { mode: 0o700 })
    writeFileSync(chat, '[13/02/2024, 10:00:00] Alice: are you home\n[13/02/2024, 10:02:00] Bob: yes, with the dog\n')
    const engine = new PackedEngine(join(app, 'dist/engine-process.js'))
    try {
      await engine.open(data)
      const [picked] = await engine.pick(chat)
      const { token } = await engine.call<ImportPlan>('archives.plan', { token: picked?.token })
      const { archives } = await engine.call<ImportResult>('archives.import', { token })
      expect(archives.map(({ importer, account }) => [importer, account.rows.kept])).toEqual([['whatsapp', 2]])
    } finally {
      engine.end()
    }
  })
})

/** Talks to an engine as a host does. */
class PackedEngine {
  readonly #child: ChildProcess
  readonly #heard: EngineToHost[] = []
  #wake: () => void = () => {}
  #next = 1

  constructor(script: string) {
    this.#child = fork(script, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [], cwd: '/' })
    this.#child.on('message', (message) => {
      this.#heard.push(message as EngineToHost)
      this.#wake()
    })
  }

  async open(dataDir: string): Promise<void> {
    this.#say({ type: 'open', dataDir, host: 'chromium', version: '0.0.0-test', systemLanguage: 'en', given: [] })
    await this.#until((message) => (message.type === 'ready' ? true : undefined))
  }

  pick(path: string): Promise<readonly Picked[]> {
    const id = this.#next++
    this.#say({ type: 'pick', id, paths: [path] })
    return this.#until((message) => (message.type === 'picked' && message.id === id ? message.picked : undefined))
  }

  async call<T>(method: string, args: unknown): Promise<T> {
    const id = this.#next++
    this.#say({ type: 'page', message: { type: 'call', id, method, args } })
    const answer = await this.#until<FromEngine>((message) => (message.type === 'page' && (message.message.type === 'reply' || message.message.type === 'failure') && message.message.id === id ? message.message : undefined))
    if (answer.type !== 'reply') throw new Error(answer.type === 'failure' ? answer.error.code : answer.type)
    return answer.ok as T
  }

  end(): void {
    this.#child.disconnect()
  }

  #say(message: HostToEngine): void {
    this.#child.send(message)
  }

  async #until<T>(wanted: (message: EngineToHost) => T | undefined): Promise<T> {
    for (;;) {
      for (const message of this.#heard) {
        const found = wanted(message)
        if (found !== undefined) return found
      }
      await new Promise<void>((done) => { this.#wake = done })
    }
  }
}
