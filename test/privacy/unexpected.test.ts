import { describe, expect, it } from 'vitest'
import type { FromEngine, Handlers, ToEngine } from '../../electron/contract.ts'
import { serve } from '../../electron/serve.ts'

describe('a failure that nobody foresaw', () => {
  it('keeps the words of its message out of the log and out of the answer, on later lines too', async () => {
    const logged: string[] = []
    const failing = { 'app.state': () => { throw new TypeError('canary one\ncanary two\n    canary three') } } as unknown as Handlers
    let hear: (message: ToEngine) => void = () => {}
    const answer = new Promise<FromEngine>((done) => {
      serve(failing, { post: done, listen: (listener) => { hear = listener }, close: () => {} }, { write: (event, facts) => logged.push(JSON.stringify({ event, ...facts })) })
    })
    hear({ type: 'call', id: 1, method: 'app.state', args: {} })
    expect(JSON.stringify(await answer)).not.toContain('canary')
    expect(logged.length).toBe(1)
    expect(logged[0]).not.toContain('canary')
    expect(logged[0]).toContain('unexpected.test.ts')
    expect(logged[0]).not.toContain(process.cwd())
  })
})
