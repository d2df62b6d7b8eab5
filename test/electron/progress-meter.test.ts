import { describe, expect, it } from 'vitest'
import type { ImportProgress } from '../../electron/contract.ts'
import { ProgressMeter } from '../../electron/progress-meter.ts'

function meterAt(): { readonly meter: ProgressMeter; readonly told: ImportProgress[]; readonly go: (ms: number) => void } {
  const told: ImportProgress[] = []
  let now = 1000
  return { meter: new ProgressMeter((value) => told.push(value), () => now), told, go: (ms) => { now += ms } }
}

describe('progress', () => {
  it('tells how fast it goes and how long it still takes', () => {
    const { meter, told, go } = meterAt()
    meter.start('opening', null, 0)
    meter.total = 1000
    meter.start('reading', 'whatsapp', 0)
    go(2000)
    meter.rows(500)
    meter.read(400)
    expect(told.at(-1)).toEqual({ phase: 'reading', importer: 'whatsapp', doneBytes: 400, totalBytes: 1000, rows: 500, rowsPerSecond: 250, leftMs: 3000 })
  })

  it('tells at most ten times a second', () => {
    const { meter, told, go } = meterAt()
    meter.start('reading', 'x', 0)
    for (let step = 0; step < 1000; step++) {
      go(1)
      meter.read(step)
    }
    expect(told.length).toBeLessThanOrEqual(11)
  })

  it('begins anew when a file is read again, now for its rows', () => {
    const { meter, told, go } = meterAt()
    meter.total = 1000
    meter.start('reading', 'whatsapp', 0)
    go(5000)
    meter.read(1000)
    expect(told.at(-1)).toMatchObject({ phase: 'opening', doneBytes: 1000 })
    go(1000)
    meter.read(0)
    go(1000)
    meter.rows(10)
    meter.read(500)
    expect(told.at(-1)).toMatchObject({ phase: 'reading', doneBytes: 500, rowsPerSecond: 10, leftMs: 1000 })
  })

  it('counts the rows of several sources together and never passes the end', () => {
    const { meter, told, go } = meterAt()
    meter.total = 10
    meter.start('reading', 'x', 0)
    meter.rows(5)
    meter.sourceDone()
    go(1000)
    meter.start('reading', 'telegram', 5)
    meter.rows(7)
    go(1000)
    meter.read(25)
    expect(told.at(-1)).toMatchObject({ rows: 12, doneBytes: 25, totalBytes: 25 })
  })
})
