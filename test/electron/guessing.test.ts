import { describe, expect, it, vi } from 'vitest'
import type { Store } from '../../db/store.ts'
import { Guessing } from '../../electron/engine/guessing.ts'

/** A store with guesses of an earlier revision, whose rows cannot be read any more. */
const broken = {
  revision: () => 2, readInferences: () => ({ revision: 1, code: 'old', signals: [], inferences: [] }), readTallies: () => undefined,
  countActivities: () => { throw new Error('rows cannot be read') },
} as unknown as Store

describe('guesses that fail in the background', () => {
  it('are shown old while they are made, then told to whoever asks next', async () => {
    const changed = vi.fn<() => void>()
    const guessing = new Guessing(() => broken, () => false, changed)
    expect(guessing.latest).toMatchObject({ stale: true, guessed: { revision: 1 } })
    await vi.waitFor(() => { expect(changed).toHaveBeenCalledTimes(1) })
    expect(guessing.latest).toBeUndefined()
    await expect(guessing.current()).rejects.toThrow('rows cannot be read')
  })
})
