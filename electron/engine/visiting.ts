/**
 * Looking at a made-up person while one's own archives are in: in a store of its own, which is gone afterwards, so that the
 * two never mix. While it lasts every call is answered from there, save those that bring or erase one's own.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Args, Context, Handlers, Method } from '../contract.ts'
import type { Engine, EngineOptions } from '../engine.ts'
import { Refused } from '../errors.ts'
import { MADE_UP_FOLDER } from '../paths.ts'

type Visit = Awaited<ReturnType<Handlers['archives.importSample']>>

/** What an engine without visits answers. */
export type OwnEngine = Omit<Engine, 'handlers'> & { readonly handlers: Omit<Handlers, 'samples.leave'> }

/** Adds visits to an engine. `open` opens a plain engine; the guest's store lies in the folder that is swept at every start. */
export function withVisits(options: EngineOptions, open: (options: EngineOptions) => OwnEngine): Engine {
  const own = open(options)
  const folder = join(options.dataDir, MADE_UP_FOLDER, 'visit')
  let guest: { readonly name: string; readonly engine: OwnEngine } | undefined
  /** A visit that is still being made ready, and its end. */
  let opening: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined
  let isErasing = false

  const leave = async (): Promise<void> => {
    opening?.stop.abort()
    await opening?.ended
    const left = guest
    guest = undefined
    if (!left) return
    await left.engine.close()
    rmSync(folder, { recursive: true, force: true })
    for (const what of ['settings', 'archives', 'guesses'] as const) options.changed(what)
  }

  const visit = async (name: string, context: Context<'archives.importSample'>): Promise<Visit> => {
    // What is erased at this moment is our own folder too.
    if (opening || isErasing) throw new Refused('busy')
    const stop = new AbortController()
    const made = leave().then(() => makeReady(name, { ...context, signal: AbortSignal.any([context.signal, stop.signal]) }))
    opening = { stop, ended: made.then(() => undefined, () => undefined) }
    try {
      return await made
    } finally {
      opening = undefined
    }
  }

  const makeReady = async (name: string, context: Context<'archives.importSample'>): Promise<Visit> => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const engine = open({ ...options, given: [], dataDir: folder, changed: (what) => { if (guest?.engine === engine) options.changed(what) } })
    try {
      const { settings } = await own.handlers['app.state']({}, idle())
      await engine.handlers['settings.change'](settings, idle())
      const result = await engine.handlers['archives.importSample']({ name }, context)
      context.signal.throwIfAborted()
      guest = { name, engine }
      for (const what of ['settings', 'archives', 'guesses'] as const) options.changed(what)
      return result
    } finally {
      if (guest?.engine !== engine) {
        await engine.close()
        rmSync(folder, { recursive: true, force: true })
      }
    }
  }

  const now = <M extends keyof OwnEngine['handlers']>(method: M) => (args: Args<M>, context: Context<M>) => (guest?.engine ?? own).handlers[method](args as never, context as never) as ReturnType<Handlers[M]>
  const leaving = <M extends keyof OwnEngine['handlers']>(method: M) => async (args: Args<M>, context: Context<M>) => {
    await leave()
    return own.handlers[method](args as never, context as never)
  }
  const plain = Object.fromEntries((Object.keys(own.handlers) as (keyof OwnEngine['handlers'])[]).map((method) => [method, now(method)])) as unknown as OwnEngine['handlers']
  return {
    picked: own.picked, log: own.log,
    handlers: {
      ...plain,
      'app.state': async (args, context) => {
        const state = await own.handlers['app.state'](args, context)
        return guest === undefined ? state : { ...await guest.engine.handlers['app.state'](args, context), place: state.place, visiting: guest.name }
      },
      'settings.change': async (args, context) => {
        await guest?.engine.handlers['settings.change'](args, context)
        return own.handlers['settings.change'](args, context)
      },
      'archives.plan': leaving('archives.plan') as Handlers['archives.plan'],
      'archives.import': leaving('archives.import') as Handlers['archives.import'],
      'archives.importSample': async (args, context) => {
        if (isErasing) throw new Refused('busy')
        const archives = await own.handlers['archives.list']({}, idle())
        return archives.length === 0 ? own.handlers['archives.importSample'](args, context) : visit(args.name, context)
      },
      'store.erase': async (args, context) => {
        isErasing = true
        try {
          await leave()
          return await own.handlers['store.erase'](args, context)
        } finally {
          isErasing = false
        }
      },
      'samples.leave': async () => {
        await leave()
        return { left: true }
      },
    },
    async close() {
      await leave()
      await own.close()
    },
  }
}

/** A context for calls of our own: nobody hears of progress, and nothing cancels them. */
function idle<M extends Method>(): Context<M> {
  return { signal: new AbortController().signal, progress: () => undefined }
}
