/**
 * Entry of an import's own process, which may be killed at any time: the store is then rolled back. It runs one job and
 * ends. Under Electron's window it is a utilityProcess, elsewhere a child process.
 */
import './deny-network.ts'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkStore, openStore } from '../db/open.ts'
import { asStoreError, StoreError } from '../db/store-error.ts'
import type { Port } from './contract.ts'
import { failureOf } from './import-failure.ts'
import { runImport } from './import-job.ts'
import type { ImportOutcome } from './import-job.ts'
import type { FromImport, ImportJob, TidyTask, ToImport } from './import-protocol.ts'

/** Electron's parentPort, as far as it is used; typed here so that this file needs no Electron. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

// What is read may name its keys __proto__: nothing of it can then reach other objects.
Object.freeze(Object.prototype)

const { promise, resolve: end } = Promise.withResolvers<void>()
/** Resolves when the job is done and told. Under Electron the host ends the process, and this stays open. */
export const ended: Promise<void> = promise

function parent(): Port<FromImport, ToImport> {
  const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      listen: (receive) => parentPort.on('message', ({ data }) => receive(data as ToImport)),
      // Ending by itself could outrun its last message: that goes over another pipe than the news of its end, and what is
      // unread then is dropped (electron_api_utility_process.cc, HandleTermination). The host ends it when it has heard.
      close: () => {},
    }
  }
  return {
    // A parent that is gone hears nothing; its end is told by `disconnect`, not by an error of sending.
    post: (message) => { if (process.connected) process.send?.(message, undefined, undefined, () => {}) },
    listen: (receive) => process.on('message', (message) => receive(message as ToImport)),
    // Disconnecting waits until what was posted is through; nothing else keeps a process of Node alive.
    close() {
      if (!process.connected) end()
      else {
        process.once('disconnect', end)
        process.disconnect?.()
      }
    },
  }
}

async function perform(job: ImportJob, signal: AbortSignal, port: Port<FromImport, ToImport>): Promise<ImportOutcome> {
  try {
    // A folder that was swept or erased meanwhile is not made anew.
    if (!existsSync(dirname(job.file))) return { failure: { code: 'import-stopped' } }
    const store = openStore({ file: job.file, ...(job.key === undefined ? {} : { key: job.key }) })
    try {
      return await runImport(job, { store, signal, progress: (value) => port.post({ type: 'progress', value }) })
    } finally {
      store.close()
    }
  } catch (error) {
    return { failure: failureOf(asStoreError(error)) }
  }
}

/** Opening takes out what an interrupted import left; the rest is as the task says. */
function tidy({ file, key, remove = [], check = false }: TidyTask): FromImport {
  try {
    // Before what an interrupted import left is taken out: a damaged store is not written to.
    if (check) checkStore({ file, ...(key === undefined ? {} : { key }) })
    const store = openStore({ file, ...(key === undefined ? {} : { key }) })
    try {
      const activities = remove.reduce((sum, archive) => sum + store.removeArchive(archive).activities, 0)
      return { type: 'tidied', activities, isSound: check ? true : null }
    } finally {
      store.close()
    }
  } catch (error) {
    const told = asStoreError(error)
    if (check && told instanceof StoreError && told.code === 'store-damaged') return { type: 'tidied', activities: 0, isSound: false }
    return { type: 'failed', failure: failureOf(told) }
  }
}

const port = parent()
const cancel = new AbortController()
let isStarted = false

port.listen((message) => {
  if (message.type === 'cancel') cancel.abort()
  else if (isStarted) return
  else if (message.type === 'tidy') {
    isStarted = true
    port.post(tidy(message.task))
    port.close()
  } else {
    isStarted = true
    void perform(message.job, cancel.signal, port).then((outcome) => {
      port.post('failure' in outcome ? { type: 'failed', failure: outcome.failure } : { type: 'done', archives: outcome.archives, indexMs: outcome.indexMs, peakRssBytes: process.resourceUsage().maxRSS * 1024 })
      port.close()
    })
  }
})
// Without a parent nobody wants the result: stop, roll back, end.
process.on('disconnect', () => {
  cancel.abort()
  if (!isStarted) end()
})
