import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FromEngine, Handlers, ToEngine } from '../../electron/contract.ts'
import { ARGUMENTS } from '../../electron/contract.ts'
import { Refused } from '../../electron/errors.ts'
import { serve, type Log } from '../../electron/serve.ts'
import { memoryPorts } from './ports.ts'

const CANARY = 'canary-7f3a content of a message'

/** Handlers that answer with what they were given; some fail on purpose. */
function handlers(): Handlers {
  const echo = (args: unknown): never => args as never
  const named = Object.fromEntries(Object.keys(ARGUMENTS).map((method) => [method, echo])) as unknown as Handlers
  return {
    ...named,
    'archives.list': () => { throw new Error(CANARY) },
    'archives.account': () => { throw new Refused('archive-unknown') },
    'archives.importSample': async (_args, { signal, progress }) => {
      progress({ phase: 'reading', importer: null, doneBytes: 1, totalBytes: 2, rows: 3, rowsPerSecond: 4, leftMs: null })
      await new Promise((_, reject) => { signal.addEventListener('abort', () => reject(new Refused('cancelled'))) })
      return { archives: [], changes: [], ownerChoices: [] }
    },
  }
}

function start(): { readonly send: (message: unknown) => void; readonly heard: FromEngine[]; readonly logged: string[]; readonly settled: () => Promise<void> } {
  const [page, engine] = memoryPorts<ToEngine, FromEngine>()
  const heard: FromEngine[] = []
  const logged: string[] = []
  const log: Log = { write: (event, facts) => { logged.push(JSON.stringify({ event, ...facts })) } }
  serve(handlers(), engine, log)
  page.listen((message) => heard.push(message))
  return { send: (message) => page.post(message as ToEngine), heard, logged, settled: () => new Promise((done) => { setTimeout(done, 20) }) }
}

describe('a served engine', () => {
  it('answers a call with its result', async () => {
    const { send, heard, settled } = start()
    send({ type: 'call', id: 1, method: 'activities.search', args: { query: '你好', after: 0, limit: 10 } })
    await settled()
    expect(heard).toEqual([{ type: 'reply', id: 1, ok: { query: '你好', after: 0, limit: 10 } }])
  })

  it('refuses unknown calls, inherited names and wrong arguments as data', async () => {
    const { send, heard, settled } = start()
    send({ type: 'call', id: 1, method: 'files.read', args: {} })
    send({ type: 'call', id: 2, method: 'constructor', args: {} })
    send({ type: 'call', id: 3, method: 'activities.search', args: { query: 'x', after: 0, limit: 501 } })
    send({ type: 'call', id: 4, method: 'archives.plan', args: { token: '../../etc/passwd' } })
    send({ type: 'call', id: 5, method: 'app.state', args: { more: 1 } })
    await settled()
    expect(heard.map((message) => (message.type === 'failure' ? [message.id, message.error.code] : message))).toEqual([
      [1, 'unknown-call'], [2, 'unknown-call'], [3, 'bad-arguments'], [4, 'bad-arguments'], [5, 'bad-arguments'],
    ])
  })

  it('turns an expected failure into its words and a bug into a reference without content', async () => {
    const { send, heard, logged, settled } = start()
    send({ type: 'call', id: 1, method: 'archives.account', args: { archive: 7 } })
    send({ type: 'call', id: 2, method: 'archives.list', args: {} })
    await settled()
    const [expected, bug] = heard
    expect(expected).toMatchObject({ type: 'failure', id: 1, error: { code: 'archive-unknown' } })
    expect(bug).toMatchObject({ type: 'failure', id: 2, error: { code: 'unexpected', reference: expect.stringMatching(/^[0-9a-f]{8}$/) as string } })
    expect(JSON.stringify(heard) + logged.join('')).not.toContain('canary-7f3a')
    expect(logged.join('')).toContain(bug?.type === 'failure' ? bug.error.reference : '-')
  })

  it('reports progress and stops when cancelled', async () => {
    const { send, heard, settled } = start()
    send({ type: 'call', id: 9, method: 'archives.importSample', args: { name: 'mira' } })
    await settled()
    send({ type: 'cancel', id: 9 })
    await settled()
    expect(heard.map((message) => message.type)).toEqual(['progress', 'failure'])
    expect(heard[1]).toMatchObject({ id: 9, error: { code: 'cancelled' } })
  })

  it('survives ten thousand random messages', async () => {
    const { send, heard, settled } = start()
    fc.assert(fc.property(fc.anything(), fc.string(), fc.anything(), (message, method, args) => {
      send(JSON.parse(JSON.stringify(message ?? null) ?? 'null'))
      send({ type: 'call', id: 1_000_000, method, args: JSON.parse(JSON.stringify(args ?? null) ?? 'null') as unknown })
    }), { numRuns: 10_000 })
    await settled()
    expect(heard.every((message) => message.type === 'failure' || message.type === 'reply')).toBe(true)
    send({ type: 'call', id: 1, method: 'app.state', args: {} })
    await settled()
    expect(heard.at(-1)).toEqual({ type: 'reply', id: 1, ok: {} })
  })
})
