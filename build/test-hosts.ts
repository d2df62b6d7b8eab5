/** Which hosts the end-to-end journeys can run in on this machine, and what is missing for the others. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findBrowser } from '../electron/browser.ts'
import { hasDisplay } from '../electron/chromium/environment.ts'
import { whyNoDisplay } from '../test/e2e/virtual-display.ts'

/** A host to test in, with the environment that tells the tests which. */
export interface TestHost { readonly name: string; readonly title: string; readonly env: NodeJS.ProcessEnv }

/** All that run here, and one line for each that does not. */
export async function findTestHosts(): Promise<{ readonly found: readonly TestHost[]; readonly notRun: readonly string[] }> {
  const found: TestHost[] = []
  const notRun: string[] = []
  const browser = findBrowser()
  if (browser) {
    found.push({ name: 'chromium', title: `the Chromium host with ${browser.title}`, env: { LOOKALIKE_TEST_HOST: 'chromium', LOOKALIKE_BROWSER: browser.path } })
  } else {
    const packaged = await packagedChromium()
    if (packaged !== undefined) found.push({ name: 'chromium', title: 'the Chromium host with the headless Chromium that comes as a package', env: { LOOKALIKE_TEST_HOST: 'chromium', ...packaged } })
    else notRun.push('the journeys in the Chromium host: no Chromium, Chrome or Edge is installed, and the packaged one does not run here. Install one, for instance with: apt-get install chromium')
  }
  const noWindow = whyNoDisplay()
  if (noWindow !== undefined) notRun.push(`what stands around the page in a real window: ${noWindow}`)
  const electron = electronProgram()
  if (electron === undefined) notRun.push('the journeys in Electron: its runtime is not installed. Fetch it with: npx install-electron')
  else if (!hasDisplay()) notRun.push('the journeys in Electron: there is no display. Run under a desktop or Xvfb.')
  else found.push({ name: 'electron', title: 'Electron', env: { LOOKALIKE_TEST_HOST: 'electron', LOOKALIKE_ELECTRON: electron } })
  return { found, notRun }
}

/** The headless Chromium inside an npm tarball, unpacked to the temporary folder, if it starts. */
async function packagedChromium(): Promise<NodeJS.ProcessEnv | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  const libraries = process.env['LD_LIBRARY_PATH']
  const started = spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 })
  // Its own default switches include --disable-web-security: only the ones that it needs to start are given.
  return started.status === 0
    ? { LOOKALIKE_BROWSER: path, LOOKALIKE_BROWSER_FLAGS: '--no-zygote --headless=shell --disable-gpu', ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) }
    : undefined
}

function electronProgram(): string | undefined {
  const folder = resolve(import.meta.dirname, '../node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const program = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(pathFile, 'utf8').trim())
  return existsSync(program) ? program : undefined
}
