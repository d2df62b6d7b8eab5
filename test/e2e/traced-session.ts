/**
 * A whole session of the built app as a program of its own, so that it can be run under a trace: start, drop, import,
 * overview, guess, search, attempts to get out, erase, idle, quit. Prints what it saw as one JSON object.
 * Usage: node test/e2e/traced-session.ts, with SESSION_DATA (the data folder), SESSION_ARCHIVE and SESSION_IDLE_MS set:
 * arguments would be seen in the list of processes, which is searched for the archive's words.
 */
import '../../electron/deny-network.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ATTEMPTS, attemptScript } from './attempts.ts'
import { CANARIES, canariesIn, filesWithCanaries } from './canaries.ts'
import { Driver } from './driver.ts'
import { commandLine, descendants } from './processes.ts'

/** What a session tells. */
export interface SessionReport {
  /** Files of the data folder that held planted words after the import. */
  readonly held: readonly string[]
  /** The same after erasing. */
  readonly heldAfterErase: readonly { readonly file: string; readonly words: readonly string[] }[]
  /** Planted words in window titles, process arguments and the log. */
  readonly titles: readonly string[]
  readonly processArguments: readonly string[]
  readonly logged: readonly string[]
  readonly sawGuess: boolean
  readonly sawSearchResult: boolean
  readonly attempts: number
  readonly processes: number
}

const words = Object.values(CANARIES)
const dataDir = process.env['SESSION_DATA'] ?? ''
const archive = process.env['SESSION_ARCHIVE'] ?? ''
const titles = new Set<string>()
const processArguments = new Set<string>()
const seen = new Set<number>()

async function look(app: Driver): Promise<void> {
  for (const word of canariesIn(Buffer.from(await app.evaluate<string>('document.title')), words)) titles.add(word)
  const targets = await app.host?.window.pipe.send('Target.getTargets') as { targetInfos: readonly { title: string }[] } | undefined
  for (const { title } of targets?.targetInfos ?? []) for (const word of canariesIn(Buffer.from(title), words)) titles.add(word)
  for (const id of descendants(process.pid)) {
    seen.add(id)
    for (const word of canariesIn(Buffer.from(commandLine(id).join('\n')), words)) processArguments.add(word)
  }
}

function logWords(): readonly string[] {
  const log = join(dataDir, 'lookalike.log')
  return existsSync(log) ? canariesIn(readFileSync(log), words) : []
}

const app = await Driver.start(dataDir)
await look(app)
await app.drop('[data-drop]', [archive])
await app.waitForText('This looks like')
await look(app)
await app.click('Read 1 file')
const watch = setInterval(() => { void look(app).catch(() => undefined) }, 200)
await app.waitForText('Done in')
clearInterval(watch)
await app.click('See the overview')
await app.waitForText('A marketer would likely write')
await look(app)
await app.evaluate('location.hash = "#/guesses/has-cat"')
await app.waitFor('document.querySelector("h1") !== null && document.body.innerText.includes("cat")')
const sawGuess = (await app.text()).toLowerCase().includes('cat')
await look(app)
await app.evaluate('location.hash = "#/activities"')
await app.waitFor('document.querySelector("main input")')
await app.evaluate('document.querySelector("main input").focus()')
await app.type(CANARIES.message)
await app.press('Enter')
await app.waitForText('Found in')
const sawSearchResult = (await app.text()).includes(CANARIES.message)
await look(app)
const held = filesWithCanaries(dataDir, words).map(({ file }) => file)
const logged = new Set(logWords())

for (const attempt of ATTEMPTS) {
  // A document that was replaced while it ran gives no value; the next attempt finds the app back.
  await app.evaluate(attemptScript(attempt)).catch(() => undefined)
  await app.waitFor('location.origin === "https://app.invalid" && document.querySelector("h1")').catch(() => undefined)
}
await look(app)

await app.evaluate('location.hash = "#/settings"')
await app.waitForText('Erase everything')
await app.evaluate('[...document.querySelectorAll("input[type=text], input:not([type])")].at(-1).focus()')
await app.type('erase')
await app.click('Erase everything')
await app.waitForText('Read the file that a')
await new Promise((done) => { setTimeout(done, Number(process.env['SESSION_IDLE_MS'] ?? '20000')) })
await look(app)
await app.close(true)

for (const word of logWords()) logged.add(word)
const report: SessionReport = {
  held, heldAfterErase: filesWithCanaries(dataDir, words), titles: [...titles], processArguments: [...processArguments],
  logged: [...logged], sawGuess, sawSearchResult, attempts: ATTEMPTS.length, processes: seen.size,
}
process.stdout.write(`${JSON.stringify(report)}\n`)
