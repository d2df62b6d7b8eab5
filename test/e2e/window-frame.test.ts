/** What a person sees around the page in the Chromium host, in a real window. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Driver } from './driver.ts'
import { openDisplay, whyNoDisplay, type VirtualDisplay } from './virtual-display.ts'

const started = vi.hoisted(() => ({ withBar: false }))
vi.mock(import('../../electron/chromium/flags.ts'), async (original) => {
  const flags = await original()
  return { ...flags, chromiumFlags: (options) => flags.chromiumFlags(options).filter((flag) => !started.withBar || flag !== '--test-type') }
})

let app: Driver | undefined
let display: VirtualDisplay | undefined

afterEach(async () => {
  await app?.close()
  app = undefined
  display?.close()
  display = undefined
  vi.unstubAllEnvs()
})

/** Height in px of everything that the browser puts around the page of a window of 860 px. */
async function frameHeight(): Promise<number> {
  display = await openDisplay()
  vi.stubEnv('DISPLAY', display.name)
  vi.stubEnv('WAYLAND_DISPLAY', '')
  vi.stubEnv('LOOKALIKE_TEST_WINDOW', '1')
  app = await Driver.start()
  await app.send('Emulation.clearDeviceMetricsOverride')
  await app.waitFor('window.outerHeight > 300 && window.innerHeight > 300')
  // A bar slides in: the height is taken when it has stood still for a second.
  let last = -1
  for (let still = 0; still < 10;) {
    const height = await app.evaluate<number>('window.outerHeight - window.innerHeight')
    still = height === last ? still + 1 : 0
    last = height
    await new Promise((done) => { setTimeout(done, 100) })
  }
  return last
}

describe.skipIf(process.env['LOOKALIKE_TEST_HOST'] === 'electron')('The window of the Chromium host', () => {
  it('has no bar of the browser above the page, and the same start without the switch has one', async (context) => {
    const reason = whyNoDisplay()
    context.skip(reason !== undefined, reason)
    const quiet = await frameHeight()
    await app?.close()
    app = undefined
    display?.close()
    started.withBar = true
    const loud = await frameHeight()
    expect(loud - quiet).toBeGreaterThan(20)
  })
})
