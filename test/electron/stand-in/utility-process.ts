/**
 * `utilityProcess`, after lib/browser/api/utility-process.ts and electron_api_utility_process.cc: a real process, with the
 * ways in which it differs from a forked child.
 */
import { type ChildProcess, fork as forkChild } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { note, offer } from './control.ts'
import { disentangle, type MessagePortMain, type PipeEnd } from './message-port-main.ts'
import { state } from './state.ts'
import type { ToUtility, FromUtility } from './utility-entry.ts'

interface ForkOptions { readonly env?: NodeJS.ProcessEnv; readonly execArgv?: readonly string[]; readonly stdio?: string; readonly serviceName?: string; readonly cwd?: string }

/** News of an end and the last messages come over two pipes; this is how much later the messages may come. */
const MESSAGES_LATER_MS = 15

const running = new Set<UtilityProcess>()
const ENTRY = fileURLToPath(new URL('utility-entry.ts', import.meta.url))

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess
  readonly #ports = new Map<number, PipeEnd>()
  readonly serviceName: string
  #nextPort = 1
  #isTellingItsEnd = false
  /** Undefined before it is spawned and after its end. */
  pid: number | undefined

  constructor(modulePath: string, args: readonly string[], options: ForkOptions) {
    super()
    if (!state.isReady) throw new TypeError('utilityProcess cannot be created before app is ready.')
    if (!modulePath) throw new Error('Missing UtilityProcess entry script.')
    if (options.stdio !== undefined && !['inherit', 'ignore', 'pipe'].includes(options.stdio)) throw new Error('stdio must be of the following values: inherit, pipe, ignore')
    this.serviceName = options.serviceName ?? 'Node Utility Process'
    const given = options.execArgv ?? []
    // Only --js-flags reaches V8 (shell/browser/javascript_environment.cc); other switches of V8 are seen in process.execArgv alone.
    const flags = given.flatMap((argument) => (argument.startsWith('--js-flags=') ? argument.slice('--js-flags='.length).split(' ') : []))
    this.#child = forkChild(modulePath, args, {
      execArgv: [...flags, '--import', ENTRY], serialization: 'advanced', env: options.env ?? process.env, ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      stdio: ['ignore', options.stdio === 'inherit' ? 'inherit' : 'ignore', process.env['STAND_IN_LOUD'] === '1' ? 'inherit' : 'ignore', 'ipc'],
    })
    running.add(this)
    state.processes.add(this)
    this.#child.on('spawn', () => {
      this.pid = this.#child.pid
      note('spawn', this.serviceName)
      this.emit('spawn')
    })
    const undelivered = new Set<NodeJS.Timeout>()
    this.#child.on('message', (message: FromUtility) => {
      if (message.kind === 'port-message') this.#ports.get(message.port)?.send(message.data)
      else if (message.kind === 'port-close') this.#ports.get(message.port)?.close()
      else {
        const timer = setTimeout(() => {
          undelivered.delete(timer)
          this.emit('message', message.data)
        }, MESSAGES_LATER_MS)
        undelivered.add(timer)
      }
    })
    this.#child.on('exit', (code, signal) => {
      running.delete(this)
      state.processes.delete(this)
      this.pid = undefined
      // UtilityProcessWrapper::HandleTermination closes the pipe of messages, read or not, and then tells.
      for (const timer of undelivered) clearTimeout(timer)
      for (const end of this.#ports.values()) end.close()
      note('exit', this.serviceName)
      this.#isTellingItsEnd = true
      this.emit('exit', code ?? (signal === null ? 0 : 1))
      this.#isTellingItsEnd = false
    })
  }

  postMessage(data: unknown, transfer: readonly MessagePortMain[] = []): void {
    // While its own end is told the pipe is closed and still used: the browser itself goes down (electron/electron#53923).
    if (this.#isTellingItsEnd) process.kill(process.pid, 'SIGSEGV')
    const ports = disentangle(transfer).map((end) => {
      const port = this.#nextPort++
      this.#ports.set(port, end)
      end.receive({ message: (said) => this.#tell({ kind: 'port-message', port, data: said }), closed: () => this.#tell({ kind: 'port-close', port }) })
      return port
    })
    this.#tell({ kind: 'message', data, ports })
  }

  /** UtilityProcessWrapper::Kill: nothing to end without a process id; SIGTERM, and SIGKILL when that is not obeyed. */
  kill(): boolean {
    if (this.pid === undefined) return false
    const child = this.#child
    setTimeout(() => child.kill('SIGKILL'), 2_000).unref()
    return child.kill('SIGTERM')
  }

  endWithBrowser(): void {
    this.#child.kill('SIGKILL')
  }

  #tell(message: ToUtility): void {
    if (this.#child.connected) this.#child.send(message, () => undefined)
  }
}

export const utilityProcess = {
  fork: (modulePath: string, args: readonly string[] = [], options: ForkOptions = {}): UtilityProcess => new UtilityProcess(modulePath, args, options),
}

/** Runs something right before the app hears that a process of that name has ended. */
export function beforeEndOf(name: string, act: () => void): void {
  for (const each of running) if (each.serviceName === name) each.prependOnceListener('exit', act)
}

offer('processes', () => [...running].map(({ serviceName, pid }) => ({ name: serviceName, pid })))
// UtilityProcessWrapper::OnV8FatalError, and then the end. An `error` that nobody listens for is thrown, as by every emitter.
offer('fail-fatally', (name: string) => {
  for (const each of running) {
    if (each.serviceName !== name) continue
    setImmediate(() => each.emit('error', 'FatalError', 'v8::ToLocalChecked', '{}'))
    each.endWithBrowser()
  }
})
offer('crash-process', (name: string) => {
  for (const each of running) if (each.serviceName === name) each.endWithBrowser()
})
