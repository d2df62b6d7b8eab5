/** Entry of the engine's own process, under Electron (utilityProcess) and elsewhere (child process). */
import './deny-network.ts'
import { join } from 'node:path'
import { ARGUMENTS, type Args, type CallError, type FromEngine, type Port, type ToEngine } from './contract.ts'
import type { EngineToHost, HostToEngine } from './engine-protocol.ts'
import { openEngine, type Engine } from './engine.ts'
import { eraseDamaged, isEraseWord } from './erase.ts'
import { BUILT_APP } from './built-app.ts'
import { callError, Refused, refusing } from './errors.ts'
import { forkImports, RelayedImports } from './import-runner.ts'
import { importWall } from './import-wall.ts'
import { openLog } from './log.ts'
import { LOG_FILE, makeDataFolder } from './paths.ts'
import { sweepTemporaryFolders } from './temporary-folder.ts'
import { serve, type Served } from './serve.ts'

/** Electron's parentPort, as far as it is used; typed here so that this file needs no Electron. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown; ports: readonly MessagePortLike[] }) => void): void
}
interface MessagePortLike {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  on(event: 'close', listener: () => void): void
  start(): void
  close(): void
}

const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort
const say = (message: EngineToHost): void => {
  if (parentPort) parentPort.postMessage(message)
  // A host that is gone hears nothing; its end is told by `disconnect`, not by an error of sending.
  else if (process.connected) process.send?.(message, undefined, undefined, () => {})
}

type OpenMessage = Extract<HostToEngine, { type: 'open' }>

/** Under Electron main starts the import processes. */
const relayedImports = parentPort ? new RelayedImports(say) : undefined
let engine: Engine | undefined
const served = new Set<Served>()
/** The page of a relaying host: its messages arrive one by one through the parent. */
let relayed: ((message: ToEngine) => void) | undefined
/** An engine that could not open its store answers every call with the reason. */
let refusal: CallError | undefined
/** Connects the ports that came before there was an engine. */
const connectWaiting: (() => void)[] = []

/** Serves a page. The returned function forgets it: what it asked goes on, and another page may follow it. */
function attach(port: Port<FromEngine, ToEngine>, options: OpenMessage): () => void {
  let receive = refuse
  let isGone = false
  let mine: Served | undefined
  port.listen((message) => receive(message))
  const connect = (current: Engine): void => {
    if (isGone) return
    mine = serve(current.handlers, { post: (message) => port.post(message), listen: (hear) => { receive = hear }, close: () => port.close() }, current.log)
    served.add(mine)
  }
  if (engine) connect(engine)
  else connectWaiting.push(() => { if (engine) connect(engine) })
  return () => {
    isGone = true
    if (mine) served.delete(mine)
  }

  /** Tries once more for each call: the disk may have room again. A damaged store's way out is to erase it. */
  function refuse(message: ToEngine): void {
    if (message.type !== 'call') return
    if (refusal?.code === 'store-damaged' && message.method === 'store.erase') {
      const args = ARGUMENTS['store.erase'].safeParse(message.args)
      if (args.success && isEraseWord((args.data as Args<'store.erase'>).word)) eraseDamaged(options.dataDir)
    }
    open(options)
    if (engine) receive(message)
    else port.post({ type: 'failure', id: message.id, error: refusal ?? callError('engine-stopped') })
  }
}

function open(message: OpenMessage): void {
  // A page that loads again asks again; the engine stays.
  if (engine) return
  try {
    refusing(() => makeDataFolder(message.dataDir))
    sweepTemporaryFolders()
    const log = openLog(join(message.dataDir, LOG_FILE))
    engine = openEngine({
      dataDir: message.dataDir, host: message.host, version: message.version, systemLanguage: message.systemLanguage, given: message.given, log,
      now: Date.now, startImport: relayedImports?.start ?? forkImports(join(BUILT_APP, 'import-process.js')), importWall: relayedImports ? () => 'electron' : importWall,
      changed: (what) => { for (const each of served) each.changed(what) },
    })
    for (const connect of connectWaiting.splice(0)) connect()
    say({ type: 'ready' })
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown
    refusal = callError(thrown.code, thrown.facts)
    say({ type: 'failed', error: refusal })
  }
}

async function close(): Promise<void> {
  for (const each of served) each.close()
  await engine?.close()
  say({ type: 'closed' })
  process.exit(0)
}

function receive(message: HostToEngine, ports: readonly MessagePortLike[] = []): void {
  if (message.type === 'open') {
    open(message)
    const [port] = ports
    if (port) {
      const forget = attach({
        post: (out) => port.postMessage(out),
        listen: (hear) => { port.on('message', (event) => hear(event.data as ToEngine)); port.start() },
        close: () => port.close(),
      }, message)
      // A page that is loaded again leaves its port behind.
      port.on('close', forget)
    } else {
      attach({ post: (out) => say({ type: 'page', message: out }), listen: (hear) => { relayed = hear }, close: () => { relayed = undefined } }, message)
    }
  } else if (message.type === 'page') relayed?.(message.message)
  else if (message.type === 'pick') say({ type: 'picked', id: message.id, picked: engine?.picked.add(message.paths) ?? [] })
  else if (message.type === 'import-message') relayedImports?.message(message.id, message.message)
  else if (message.type === 'import-ended') relayedImports?.ended(message.id)
  else void close()
}

if (parentPort) parentPort.on('message', (event) => receive(event.data as HostToEngine, event.ports))
else {
  process.on('message', (message) => receive(message as HostToEngine))
  // The host is gone: nobody is left to answer.
  process.on('disconnect', () => void close())
}
