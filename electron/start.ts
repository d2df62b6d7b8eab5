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
import type { Words } from '../db/model.ts'
import { fromHere } from './audit/from-here.ts'
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

/** Says it in the system's language. */
function say(en: string, zh: string): void {
  for (const line of (systemLanguage() === 'zh' ? zh : en).split('\n')) tell(process.stderr, typedByPerson(line))
}

/** What follows `npm start --`; archives are absolute paths. */
interface StartOptions { readonly archives: readonly string[]; readonly bus: boolean; readonly host: 'any' | 'electron' | 'chromium' | 'terminal' }

/** Opens the app; resolves to the exit code when it is closed. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readStartOptions(args)
  if (isMisunderstood(options)) {
    say(options.en, options.zh)
    return 2
  }
  for (const archive of options.archives.filter((path) => !existsSync(path))) say(`${archive}: there is no file at that place.`, `${archive}：那个位置没有文件。`)
  if (options.host !== 'terminal' && hasDisplay()) {
    if (options.host !== 'chromium') {
      const runtime = await electronRuntime()
      const code = runtime === undefined ? undefined : await startElectron(runtime, options)
      if (code !== undefined && code !== CANNOT_START) return code
      if (code === CANNOT_START) say('The Electron runtime is here, but this system cannot start it: libraries that it needs are missing, or it is damaged.', 'Electron已经装好，但这个系统启动不了它：缺少它需要的库，或者文件已损坏。')
      if (options.host === 'electron') {
        if (code === undefined) say('The Electron runtime is not installed and could not be fetched.', 'Electron没有安装，也没有下载成功。')
        say('Run without --host electron to use an installed Chromium, Chrome or Edge.', '去掉--host electron，就会使用已安装的Chromium、Chrome或Edge。')
        return 1
      }
    }
    const browser = findBrowser()
    if (browser) return startChromium(browser.path, browser.title, options)
    say('Neither the Electron runtime nor an installed Chromium, Chrome or Edge was found, so Lookalike works in the terminal. To get the window, install one of them.', '没有找到Electron，也没有找到已安装的Chromium、Chrome或Edge，所以在终端里运行。想要窗口，请安装其中一个。')
  } else if (options.host !== 'terminal') {
    say('There is no display, so Lookalike works in the terminal.', '没有显示器，所以在终端里运行。')
  }
  return startTerminal(options)
}

function isMisunderstood(options: StartOptions | Words): options is Words {
  return 'en' in options
}

function readStartOptions(args: readonly string[]): StartOptions | Words {
  let bus = true
  let host: StartOptions['host'] = 'any'
  const archives: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--no-bus') bus = false
    else if (arg === '--host') {
      const named = args[++index]
      if (named !== 'electron' && named !== 'chromium' && named !== 'terminal') return { en: '--host takes electron, chromium or terminal.', zh: '--host后面写electron、chromium或terminal。' }
      host = named
    } else if (arg.startsWith('--')) return { en: `npm start knows --host and --no-bus, not ${arg}. For the options of the headless audit: npm run audit -- --help`, zh: `npm start只认识--host和--no-bus，不认识${arg}。不开窗口时的选项：npm run audit -- --help` }
    else archives.push(fromHere(arg))
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
  const limitSeconds = FETCH_LIMIT_MS / 1_000
  say(`Fetching the Electron runtime once (up to ${limitSeconds} s; --host chromium skips this) …`, `正在下载Electron，只需一次（最多${limitSeconds}秒；用--host chromium可以跳过）……`)
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
function startElectron(runtime: string, { archives }: StartOptions): Promise<number> {
  say('Opening the window in Electron.', '正在用Electron打开窗口。')
  const root = resolve(BUILT_APP, '..')
  return new Promise((done) => {
    const child = spawn(runtime, [...(isRoot() ? ['--no-sandbox'] : []), root, ...archives], { stdio: 'inherit' })
    if (isRoot()) sayNoSandbox()
    child.on('error', () => done(CANNOT_START))
    child.on('exit', (code) => done(code ?? 1))
  })
}

async function startChromium(path: string, title: string, options: StartOptions): Promise<number> {
  say(`Opening the window in ${title}${options.host === 'chromium' ? '' : ', since there is no Electron runtime that starts here'}.`, `正在用${title}打开窗口${options.host === 'chromium' ? '' : '，因为这里没有能启动的Electron'}。`)
  if (isRoot()) sayNoSandbox()
  const { startChromiumHost } = await import('./chromium-host.ts')
  try {
    const host = await startChromiumHost({
      browser: path, dataDir: dataFolder(), dist: BUILT_APP, version: VERSION, systemLanguage: systemLanguage(),
      headless: false, noSandbox: isRoot(), bus: options.bus, given: options.archives,
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
      say('The window did not open: Lookalike is probably open already. Look for its window, or close it and start again.', '窗口没有打开：Lookalike可能已经开着。请找到它的窗口，或者关掉再启动。')
      return 1
    }
    say(`${title} could not be started, so Lookalike works in the terminal.`, `${title}启动不了，所以在终端里运行。`)
    return startTerminal(options)
  }
}

/** An error in the system's language: what happened, what it means, what to do. */
function sayError({ code, facts }: Refused): void {
  const { what, means, tryThis } = callError(code, facts)
  say(`${what.en} ${means.en}\n${tryThis.en} [${code}]`, `${what.zh}${means.zh}\n${tryThis.zh} [${code}]`)
}

/** The same job without a window: the named archives, or the made-up person, into a report. */
async function startTerminal(options: StartOptions): Promise<number> {
  const { main: audit } = await import('./audit.ts')
  const report = 'lookalike-report.html'
  return audit([...(options.archives.length > 0 ? options.archives : ['--sample', 'mira']), '--report', report])
}

function sayNoSandbox(): void {
  say('Running as root: the browser’s own sandbox cannot start, so it is switched off (--no-sandbox). As an ordinary user it stays on.', '正在以root身份运行：浏览器自己的沙箱启动不了，所以关掉了（--no-sandbox）。用普通用户运行时它是开着的。')
}

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}
