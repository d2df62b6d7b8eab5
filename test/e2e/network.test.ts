/**
 * The promise that nothing leaves, tested on the built app in a real browser. Settings shows when these tests last ran on
 * this build and how many of them passed; a test that this machine cannot run is skipped by name and not counted as passed.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, type TestContext, vi } from 'vitest'
import { chromiumFlags, REQUIRED_FLAGS } from '../../electron/chromium/flags.ts'
import { CONTENT_POLICY, ORIGIN } from '../../electron/chromium/page-files.ts'
import { ATTEMPTS, attemptScript, PERMISSIONS } from './attempts.ts'
import { CANARIES, CANARY_FILE, canaryChat, filesWithCanaries } from './canaries.ts'
import { Driver } from './driver.ts'
import { commandLine, descendants, listeners } from './processes.ts'
import { trace, type Traced, whyNoTrace } from './trace.ts'
import type { SessionReport } from './traced-session.ts'

const TOTAL = 7
const root = resolve(import.meta.dirname, '../..')
const isElectron = process.env['LOOKALIKE_TEST_HOST'] === 'electron'
const words = Object.values(CANARIES)

let folder = ''
let app: Driver | undefined
let ran = 0
let passed = 0
let failed = 0

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-network-')) })
afterEach(async () => {
  await app?.close()
  app = undefined
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  // A run of some of them says nothing about all.
  if (ran === TOTAL && !isElectron) writeFileSync(join(root, 'dist/network-test.json'), `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), passed, failed, total: TOTAL })}\n`)
})

/** Counts a test that ran to its end, well or not; one that this machine cannot run is neither. */
function recorded(run: (context: TestContext) => Promise<void>): (context: TestContext) => Promise<void> {
  return async (context) => {
    ran++
    if (isElectron) context.skip('these look below the page of the Chromium host; in Electron the journeys run')
    try {
      await run(context)
      passed++
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'VITEST_PENDING')) failed++
      throw thrown
    }
  }
}

async function start(): Promise<{ readonly driver: Driver; readonly host: NonNullable<Driver['host']> }> {
  app = await Driver.start()
  if (!app.host) throw new Error('no Chromium host')
  return { driver: app, host: app.host }
}

/** Asks the engine for its state through the page; the answer, or the code of the failure. */
const CALL = `new Promise((done) => {
  const id = 9e15 + Math.floor(Math.random() * 7e12)
  lookalike.listen((message) => { if (message.id === id) done(message.type === 'reply' ? typeof message.ok.version : message.error.code) })
  lookalike.post({ type: 'call', id, method: 'app.state', args: {} })
})`

/** Waits until the page is the app's and the engine answers it; tells where the page is, else. */
async function isHome(driver: Driver): Promise<string> {
  let last = ''
  for (let tries = 0; tries < 100; tries++) {
    try {
      last = await driver.evaluate<string>(`location.origin === ${JSON.stringify(ORIGIN)} && document.querySelector('h1') && window.lookalike ? ${CALL} : location.href`)
      if (last === 'string') return 'home'
    } catch (thrown) {
      // The document was replaced while the question ran: the next try asks the new one.
      last = thrown instanceof Error ? thrown.message : 'gone'
    }
    await new Promise((done) => { setTimeout(done, 50) })
  }
  return last
}

/** Script that the page's own policy judges, as it would judge script of the page. */
async function judged(driver: Driver, expression: string): Promise<string> {
  const { result } = await driver.send('Runtime.evaluate', { expression: `(async () => { try { ${expression}; return 'allowed' } catch (thrown) { return thrown.name } })()`, awaitPromise: true, returnByValue: true, allowUnsafeEvalBlockedByCSP: false }) as { result: { value: string } }
  return result.value
}

describe('nothing leaves', () => {
  it('the content policy arrives with the page, and inline script, eval, data: and blob: script are refused', recorded(async () => {
    const { driver, host } = await start()
    const policies: (string | undefined)[] = []
    host.window.pipe.listen(({ method, params }) => {
      if (method !== 'Network.responseReceived') return
      const { response } = params as { response: { url: string; headers: Record<string, string> } }
      policies.push(Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-security-policy')?.[1])
    })
    await driver.send('Network.enable')
    const loaded = new Promise<void>((done) => { host.window.pipe.listen(({ method }) => { if (method === 'Page.loadEventFired') done() }) })
    await driver.send('Page.reload')
    await loaded
    await driver.waitFor('document.readyState === "complete" && document.querySelector("h1")')
    expect(policies.length).toBeGreaterThanOrEqual(2)
    expect(new Set(policies)).toEqual(new Set([CONTENT_POLICY]))

    await driver.evaluate('window.violated = []; document.addEventListener("securitypolicyviolation", (event) => violated.push(event.effectiveDirective + " " + event.blockedURI.slice(0, 5)))')
    const outcomes = {
      eval: await judged(driver, 'eval("1")'),
      Function: await judged(driver, 'new Function("return 1")()'),
      'timer of text': await judged(driver, 'setTimeout("window.taken = 1", 0)'),
      'inline script': await judged(driver, 'const made = document.createElement("script"); made.append("window.taken = 1"); document.head.append(made)'),
      'script set as text': await judged(driver, 'document.createElement("script").text = "window.taken = 1"'),
      'inline handler': await judged(driver, 'const made = document.createElement("button"); made.setAttribute("onclick", "window.taken = 1"); document.body.append(made); made.click()'),
      'data: script': await judged(driver, 'const made = document.createElement("script"); made.src = "data:text/javascript,window.taken=1"; document.head.append(made)'),
      'blob: script': await judged(driver, 'const made = document.createElement("script"); made.src = URL.createObjectURL(new Blob(["window.taken = 1"])); document.head.append(made)'),
      'blob: module': await judged(driver, 'await import(URL.createObjectURL(new Blob(["window.taken = 1"], { type: "text/javascript" })))'),
      'markup as text': await judged(driver, 'document.body.innerHTML = "<p>taken</p>"'),
    }
    // Where nothing is thrown, the script was taken in and not run.
    expect(outcomes).toEqual({
      eval: 'EvalError', Function: 'EvalError', 'timer of text': 'TypeError', 'inline script': 'allowed', 'script set as text': 'TypeError', 'inline handler': 'TypeError',
      'data: script': 'TypeError', 'blob: script': 'TypeError', 'blob: module': 'TypeError', 'markup as text': 'TypeError',
    })
    // The same through a policy that calls any text trusted: then the sources of script are judged alone.
    const trusted = 'const trusted = trustedTypes.createPolicy("any", { createScript: (text) => text, createScriptURL: (text) => text }); const made = document.createElement("script")'
    const beneath = {
      eval: await judged(driver, `${trusted.replace('"any"', '"any-eval"')}; eval(trusted.createScript("1"))`),
      inline: await judged(driver, `${trusted}; made.text = trusted.createScript("window.taken = 1"); document.head.append(made)`),
      data: await judged(driver, `${trusted}; made.src = trusted.createScriptURL("data:text/javascript,window.taken=1"); document.head.append(made)`),
      blob: await judged(driver, `${trusted}; made.src = trusted.createScriptURL(URL.createObjectURL(new Blob(["window.taken = 1"]))); document.head.append(made)`),
    }
    expect(beneath).toEqual({ eval: 'EvalError', inline: 'allowed', data: 'allowed', blob: 'allowed' })
    await new Promise((done) => { setTimeout(done, 300) })
    expect(await driver.evaluate('window.taken ?? null')).toBe(null)
    expect(await driver.evaluate<string[]>('violated')).toEqual(expect.arrayContaining(['require-trusted-types-for trust', 'script-src eval', 'script-src-elem inlin', 'script-src-elem data', 'script-src-elem blob']))
  }))

  it(`${ATTEMPTS.length} ways out and ${Object.keys(PERMISSIONS).length} permissions, tried by page script with a person’s gesture, leave the app alone on its page and answering`, recorded(async () => {
    const { driver, host } = await start()
    const away: Record<string, string> = {}
    const outcomes: Record<string, string> = {}
    for (const attempt of ATTEMPTS) {
      outcomes[attempt.name] = await driver.evaluate<string>(attemptScript(attempt)).catch((thrown: Error) => thrown.message)
      const where = await isHome(driver)
      if (where !== 'home') away[attempt.name] = where
    }
    expect(away).toEqual({})
    // What the boot script takes away is not there, so that nothing of it needs to be judged.
    for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection']) expect({ name, outcome: outcomes[name] }).toEqual({ name, outcome: 'ReferenceError' })
    expect(outcomes['frame that hands its own fetch out']).toBe('TypeError')
    expect(await driver.evaluate<string>('document.title')).not.toContain('taken')

    const granted: string[] = []
    for (const [name, ask] of Object.entries(PERMISSIONS)) {
      const answer = await driver.evaluate<string>(`Promise.race([(async () => { await ${ask}; return 'granted' })(), new Promise((done) => setTimeout(() => done('silent'), 1500))]).catch((thrown) => thrown?.name ?? 'refused')`)
      if (answer === 'granted' || answer === 'silent') granted.push(`${name}: ${answer}`)
    }
    expect(granted).toEqual([])
    expect(await isHome(driver)).toBe('home')

    const { targetInfos } = await host.window.pipe.send('Target.getTargets') as { targetInfos: readonly { type: string; url: string }[] }
    expect(targetInfos.filter(({ type }) => /^(page|worker|shared_worker|service_worker|iframe)$/.test(type)).map(({ url }) => new URL(url).origin)).toEqual([ORIGIN])
    expect(readdirSync(driver.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('canary.txt') || name.includes('.crdownload'))).toEqual([])
  }))

  it('the switches that the promise rests on stand in the running browser’s own command line', recorded(async (context) => {
    if (process.platform !== 'linux') context.skip('reads /proc, which is for Linux')
    const { driver } = await start()
    const profile = join(driver.dataDir, 'browser/profile')
    // Chromium joins its arguments with spaces where the kernel shows them.
    const running = descendants(process.pid).map((id) => `${commandLine(id).join(' ')} `).filter((line) => line.includes(` --user-data-dir=${profile} `) && !line.includes(' --type='))
    expect(running.length).toBe(1)
    const line = running[0] ?? ''
    const isRoot = process.getuid?.() === 0
    const flags = chromiumFlags({ profile, headless: process.env['LOOKALIKE_TEST_WINDOW'] !== '1', noSandbox: isRoot, firstStart: true })
    expect(flags).toEqual(expect.arrayContaining([...REQUIRED_FLAGS]))
    expect(flags.filter((flag) => !line.includes(` ${flag} `))).toEqual([])
    expect(line.match(/ --(remote-debugging-(port|address)|load-extension=\S|disable-web-security|allow-running-insecure)/g)).toBeNull()
    expect(line.includes(' --no-sandbox ')).toBe(isRoot)
    // Of a switch that stands twice the last one counts: a system's own launcher may add some.
    for (const name of [' --host-resolver-rules=', ' --proxy-server=', ' --proxy-bypass-list=', ' --disable-features=']) {
      const ours = flags.find((flag) => flag.startsWith(name.trim())) ?? ''
      expect(line.slice(line.lastIndexOf(name)).startsWith(` ${ours} `)).toBe(true)
    }

    // A launcher that drops one of them gets no page. The one dropped here is the older name of a switch that stays.
    const launcher = join(folder, 'launcher')
    const real = process.env['LOOKALIKE_BROWSER'] ?? '/usr/bin/chromium'
    writeFileSync(launcher, `#!/bin/sh\nfor each; do shift; case "$each" in --force-webrtc-*) ;; *) set -- "$@" "$each" ;; esac; done\nexec '${real}' "$@"\n`, { mode: 0o700 })
    vi.stubEnv('LOOKALIKE_BROWSER', launcher)
    try {
      await expect(Driver.start(join(folder, 'launched'))).rejects.toMatchObject({ reason: 'flags-missing' })
    } finally {
      vi.unstubAllEnvs()
    }
  }))

  it('no process of the app listens on an inet socket', recorded(async (context) => {
    if (process.platform !== 'linux') context.skip('reads /proc, which is for Linux')
    const { createServer } = await import('node:net')
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => { server.once('listening', done) })
    // First that it would be seen.
    expect(listeners([process.pid]).length).toBeGreaterThan(0)
    await new Promise((done) => { server.close(done) })

    const { driver, host } = await start()
    const tree = descendants(process.pid)
    expect(tree).toContain(host.engine.processId)
    expect(tree.length).toBeGreaterThan(3)
    expect(listeners(tree)).toEqual([])
    expect(await isHome(driver)).toBe('home')
  }))

  describe('a whole session, traced', () => {
    let traced: Traced | undefined
    let report: SessionReport | undefined
    let reason: string | undefined
    let surroundings = ''

    beforeAll(async () => {
      reason = whyNoTrace()
      if (reason !== undefined || isElectron) return
      surroundings = join(folder, 'surroundings')
      for (const name of ['home', 'tmp', 'archives']) mkdirSync(join(surroundings, name), { recursive: true })
      const archive = join(surroundings, 'archives', CANARY_FILE)
      writeFileSync(archive, canaryChat())
      traced = await trace([process.execPath, join(root, 'test/e2e/traced-session.ts')], join(folder, 'traces'), {
        ...process.env, HOME: join(surroundings, 'home'), TMPDIR: join(surroundings, 'tmp'),
        SESSION_DATA: join(surroundings, 'data'), SESSION_ARCHIVE: archive, SESSION_IDLE_MS: '20000',
      })
      report = traced.exitCode === 0 ? JSON.parse(traced.output) as SessionReport : undefined
    }, 300_000)

    it('start, import, guess, search, every attempt, erase, 20 s of idling and quit make no connection, send no packet and ask for no name', recorded(async (context) => {
      if (reason !== undefined) context.skip(reason)
      const left = join(folder, 'left-behind')
      const leak = await trace([process.execPath, join(root, 'test/e2e/leak.ts')], join(folder, 'leak-traces'), { ...process.env, LEAK_FILE: left })
      const seen = (pattern: RegExp): boolean => leak.outside.some((line) => pattern.test(line))
      expect({
        tcp: seen(/^connect.*203\.0\.113\.9/), six: seen(/^connect.*2001:db8::9/), udp: seen(/^send.*203\.0\.113\.10/), connectedUdp: seen(/^send.*(203\.0\.113\.11|msg_name=NULL)/),
        name: seen(/203\.0\.113\.53/), listens: leak.listening.length, file: leak.written.includes(left), exitCode: leak.exitCode,
      }).toEqual({ tcp: true, six: true, udp: true, connectedUdp: true, name: true, listens: 1, file: true, exitCode: 0 })

      expect(traced?.exitCode).toBe(0)
      expect({ outside: traced?.outside, listening: traced?.listening }).toEqual({ outside: [], listening: [] })
      expect(report).toMatchObject({ sawGuess: true, sawSearchResult: true, attempts: ATTEMPTS.length })
      // Host, engine, import and the browser's processes, each with its threads.
      expect(traced?.processes).toBeGreaterThan(50)
    }))

    it('nothing is written outside the data folder, planted words stand in no log, title or process argument, and are gone after erasing', recorded(async (context) => {
      if (reason !== undefined) context.skip(reason)
      const data = `${join(surroundings, 'data')}/`
      const outside = traced?.written.filter((path) => !path.startsWith(data) && path !== data.slice(0, -1) && !isKernels(path))
      expect(outside).toEqual([])
      expect(filesWithCanaries(join(surroundings, 'home'), words)).toEqual([])
      expect(readdirSync(join(surroundings, 'home'))).toEqual([])
      expect(readdirSync(join(surroundings, 'tmp'))).toEqual([])
      expect(report).toMatchObject({ titles: [], processArguments: [], logged: [], heldAfterErase: [] })
      // Else the search above would prove nothing.
      expect(report?.held).toContain('lookalike.sqlite')
    }))
  })

  it('an engine that is killed is told to the page and the next call works; a page that crashes comes back', recorded(async () => {
    const { driver, host } = await start()
    const first = host.engine.processId ?? 0
    process.kill(first, 'SIGSTOP')
    await driver.evaluate(`window.told = ${CALL}; 0`)
    process.kill(first, 'SIGKILL')
    expect(await driver.evaluate<string>('told')).toBe('engine-stopped')
    expect(await isHome(driver)).toBe('home')
    expect(host.engine.processId).not.toBe(first)

    await driver.evaluate('window.before = true')
    driver.send('Page.crash').catch(() => undefined)
    await new Promise<void>((done) => {
      const stop = host.window.pipe.listen(({ method }) => {
        if (method !== 'Target.targetCrashed') return
        stop()
        done()
      })
    })
    expect(await isHome(driver)).toBe('home')
    expect(await driver.evaluate('window.before ?? null')).toBe(null)
    expect(readdirSync(driver.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dmp'))).toEqual([])
  }))
})

/** Files of the kernel that are settings of a process or sinks, and shared memory that has no name any more. */
function isKernels(path: string): boolean {
  return path === '/dev/null' || path.startsWith('/dev/shm/') || /^\/proc\/(self|\d+)\/(oom_score_adj|clear_refs|setgroups|uid_map|gid_map|task\/\d+\/comm)$/.test(path) || path.startsWith('/memfd:')
}
