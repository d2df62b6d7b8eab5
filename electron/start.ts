/**
 * `npm start`: opens the window in Electron where its runtime is installed or can be fetched, else in an installed
 * Chromium, Chrome or Edge, and says in one line which and why. With neither, or without a display, it does the same job
 * in the terminal and leaves a report in the current folder.
 */
import './deny-network.ts'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { findBrowser } from './browser.ts'
import { BUILT_APP } from './built-app.ts'
import { hasDisplay } from './chromium/environment.ts'
import { WindowError } from './chromium/window.ts'
import { callError, Refused } from './errors.ts'
import { dataFolder } from './paths.ts'
import { systemLanguage } from './system-language.ts'
import { tell, typedByPerson } from './terminal-text.ts'
import { VERSION } from './version.ts'

/** Longest wait for the Electron runtime; a network that filters may otherwise hang. */
const FETCH_LIMIT_MS = 90_000

const say = (text: string): void => { for (const line of text.split('\n')) tell(process.stderr, typedByPerson(line)) }

/** What follows `npm start --`. */
interface StartOptions { readonly archives: readonly string[]; readonly bus: boolean; readonly host: 'any' | 'electron' | 'chromium' | 'terminal' }

/** Opens the app; resolves to the exit code when it is closed. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readStartOptions(args)
  if (typeof options === 'string') {
    say(options)
    return 2
  }
  if (options.host !== 'terminal' && hasDisplay()) {
    if (options.host !== 'chromium') {
      const runtime = await electronRuntime()
      const code = runtime === undefined ? undefined : await startElectron(runtime)
      if (code !== undefined && code !== CANNOT_START) return code
      if (code === CANNOT_START) say('The Electron runtime is here, but this system cannot start it: libraries that it needs are missing, or it is damaged.')
      if (options.host === 'electron') {
        if (code === undefined) say('The Electron runtime is not installed and could not be fetched.')
        say('Run without --host electron to use an installed Chromium, Chrome or Edge.')
        return 1
      }
    }
    const browser = findBrowser()
    if (browser) return startChromium(browser.path, browser.title, options)
    say('Neither the Electron runtime nor an installed Chromium, Chrome or Edge was found, so Lookalike works in the terminal. To get the window, install one of them.')
  } else if (options.host !== 'terminal') {
    say('There is no display, so Lookalike works in the terminal.')
  }
  return startTerminal(options)
}

function readStartOptions(args: readonly string[]): StartOptions | string {
  let bus = true
  let host: StartOptions['host'] = 'any'
  const archives: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--no-bus') bus = false
    else if (arg === '--host') {
      const named = args[++index]
      if (named !== 'electron' && named !== 'chromium' && named !== 'terminal') return '--host takes electron, chromium or terminal'
      host = named
    } else if (arg.startsWith('--')) return `npm start knows --host and --no-bus, not ${arg}. For the options of the headless audit: npm run audit -- --help`
    else archives.push(arg)
  }
  return { archives, bus, host }
}

/** Path of Electron's program, fetching its runtime once when it is not there. Undefined when it cannot be had. */
async function electronRuntime(): Promise<string | undefined> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  let folder: string
  try {
    folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    // Not a dependency here (a production install): the installed browser serves.
    return undefined
  }
  const installed = (): string | undefined => {
    const pathFile = join(folder, 'path.txt')
    const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : process.platform === 'win32' ? 'electron.exe' : process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
    const path = join(override ?? join(folder, 'dist'), name)
    return existsSync(path) ? path : undefined
  }
  const found = installed()
  if (found !== undefined) return found
  say(`Fetching the Electron runtime once (up to ${FETCH_LIMIT_MS / 1_000} s; --host chromium skips this) …`)
  await new Promise<void>((done) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' })
    const limit = setTimeout(() => child.kill('SIGKILL'), FETCH_LIMIT_MS)
    const end = (): void => { clearTimeout(limit); done() }
    child.on('exit', end)
    child.on('error', end)
  })
  return installed()
}

/** Exit code for a program that the system's loader cannot start, and ours for one that is no program. */
const CANNOT_START = 127

/** Opens the app in Electron; resolves to its exit code, 127 when it could not be started at all. */
function startElectron(runtime: string): Promise<number> {
  say('Opening the window in Electron.')
  const root = resolve(BUILT_APP, '..')
  return new Promise((done) => {
    const child = spawn(runtime, [...(isRoot() ? ['--no-sandbox'] : []), root], { stdio: 'inherit' })
    if (isRoot()) say(NO_SANDBOX)
    child.on('error', () => done(CANNOT_START))
    child.on('exit', (code) => done(code ?? 1))
  })
}

async function startChromium(path: string, title: string, options: StartOptions): Promise<number> {
  say(`Opening the window in ${title}${options.host === 'chromium' ? '' : ', since there is no Electron runtime that starts here'}.`)
  if (isRoot()) say(NO_SANDBOX)
  const { startChromiumHost } = await import('./chromium-host.ts')
  try {
    const host = await startChromiumHost({
      browser: path, dataDir: dataFolder(), dist: BUILT_APP, version: VERSION, systemLanguage: systemLanguage(),
      headless: false, noSandbox: isRoot(), bus: options.bus,
    })
    const stop = (): void => void host.close()
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    await host.ended
    return 0
  } catch (thrown) {
    if (thrown instanceof Refused) {
      sayError(thrown)
      return 1
    }
    if (!(thrown instanceof WindowError)) throw thrown
    if (thrown.reason === 'already-open') {
      say('The window did not open: Lookalike is probably open already. Look for its window, or close it and start again.')
      return 1
    }
    say(`${title} could not be started, so Lookalike works in the terminal.`)
    return startTerminal(options)
  }
}

/** An error in the system's language: what happened, what it means, what to do. */
function sayError({ code, facts }: Refused): void {
  const { what, means, tryThis } = callError(code, facts)
  const language = systemLanguage()
  say(`${what[language]} ${means[language]}\n${tryThis[language]} [${code}]`)
}

/** The same job without a window: the named archives, or the made-up person, into a report. */
async function startTerminal(options: StartOptions): Promise<number> {
  const { main: audit } = await import('./audit.ts')
  const report = 'lookalike-report.html'
  return audit([...(options.archives.length > 0 ? options.archives : ['--sample', 'mira']), '--report', report])
}

const NO_SANDBOX = 'Running as root: the browser’s own sandbox cannot start, so it is switched off (--no-sandbox). As an ordinary user it stays on.'

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}
