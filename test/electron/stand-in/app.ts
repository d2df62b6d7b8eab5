/** `app`: life and end of the browser, after shell/browser/browser.cc and shell/browser/api/electron_api_app.cc. */
import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, watch, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { commandLine } from './command-line.ts'
import { note, offer } from './control.ts'
import { preventable } from './event.ts'
import { state } from './state.ts'

/** Kept from before the app's own code takes ways out away. */
const leaveProcess = process.exit.bind(process)

class App extends EventEmitter {
  readonly commandLine = commandLine
  readonly #paths = new Map<string, string>([['appData', join(homedir(), '.config')], ['userData', join(homedir(), '.config', 'Lookalike')]])
  readonly #ready = Promise.withResolvers<void>()
  #isQuitting = false
  #isExiting = false
  #isShutDown = false
  #exitCode = 0
  #lock: string | undefined

  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  isReady(): boolean {
    return state.isReady
  }

  /** Browser::DidFinishLaunching: makes the folder of the profile, resolves `whenReady`, then tells the listeners of `ready`. */
  finishLaunching(): void {
    if (this.#isShutDown) return
    mkdirSync(this.getPath('userData'), { recursive: true })
    state.isReady = true
    // Signals of the system quit the app, from PostCreateMainMessageLoop on, which is after the app's code was loaded.
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => this.quit())
    this.#ready.resolve()
    this.emit('ready', preventable(), {})
  }

  getPath(name: string): string {
    const path = this.#paths.get(name)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  /** docs/api/app.md, `app.setPath`: an absolute path of a folder that is there. */
  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    if (!existsSync(path)) throw new Error(`Failed to set path: ${name}`)
    this.#paths.set(name, path)
  }

  enableSandbox(): void {
    if (state.isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    // App::EnableSandbox takes the opposite switch away.
    commandLine.removeSwitch('no-sandbox')
    commandLine.appendSwitch('enable-sandbox')
  }

  configureHostResolver(options: unknown): void {
    if (!state.isReady) throw new Error('configureHostResolver cannot be called before the app is ready')
    note('host-resolver', options)
  }

  /** ProcessSingleton: a symbolic link in the folder of the profile; the one that holds it hears of those that come later. */
  requestSingleInstanceLock(): boolean {
    if (this.#lock !== undefined) return true
    // App::RequestSingleInstanceLock makes the folder if it can.
    mkdirSync(this.getPath('userData'), { recursive: true })
    const link = join(this.getPath('userData'), 'SingletonLock')
    const notice = `${link}.notice`
    try {
      symlinkSync(`${process.pid}`, link)
    } catch {
      writeFileSync(notice, JSON.stringify([process.argv, process.cwd()]))
      return false
    }
    this.#lock = link
    const watcher = watch(this.getPath('userData'), (_type, name) => {
      if (name !== 'SingletonLock.notice' || !existsSync(notice)) return
      const text = readFileSync(notice, 'utf8')
      if (text === '') return
      rmSync(notice)
      const [argv, cwd] = JSON.parse(text) as [string[], string]
      this.emit('second-instance', preventable(), argv, cwd, undefined)
    })
    watcher.unref()
    return true
  }

  /** Browser::Quit: before-quit, then every window is asked to close, then will-quit. */
  quit(): void {
    if (this.#isQuitting) return
    const event = preventable()
    note('before-quit')
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.#isQuitting = true
    if (state.windows.size === 0) this.#notifyAndShutDown()
    else for (const window of state.windows) window.close()
  }

  /** Browser::Exit: no questions and no events but `quit`. Before the message loop runs the process ends at once. */
  exit(code = 0): void {
    this.#exitCode = code
    if (!state.isReady) leaveProcess(code)
    this.#isQuitting = true
    this.#isExiting = true
    if (state.windows.size === 0) this.#shutDown()
    else for (const window of state.windows) window.destroy()
  }

  /** Browser::OnWindowAllClosed. Without a listener Electron quits (lib/browser/init.ts). */
  windowsAreClosed(): void {
    if (this.#isExiting) this.#shutDown()
    else if (this.#isQuitting) this.#notifyAndShutDown()
    else if (!this.emit('window-all-closed')) this.quit()
  }

  #notifyAndShutDown(): void {
    if (this.#isShutDown) return
    const event = preventable()
    note('will-quit')
    this.emit('will-quit', event)
    if (event.defaultPrevented) {
      this.#isQuitting = false
      return
    }
    this.#shutDown()
  }

  /** The message loop ends; child processes lose their pipes to the browser and are gone with it. */
  #shutDown(): void {
    if (this.#isShutDown) return
    this.#isShutDown = true
    note('quit')
    this.emit('quit', preventable(), this.#exitCode)
    for (const each of state.processes) each.endWithBrowser()
    // ProcessSingleton::Cleanup unlinks what is there.
    if (this.#lock !== undefined) rmSync(this.#lock, { force: true })
    setImmediate(() => leaveProcess(this.#exitCode))
  }
}

export const app = new App()

// lib/browser/init.ts: process.exit ends the app.
process.exit = ((code?: number) => app.exit(code)) as typeof process.exit
offer('quit', () => app.quit())
offer('path', (name: string) => app.getPath(name))
