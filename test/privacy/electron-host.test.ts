/**
 * The Electron host: the filter that every request passes, the fuses of the package, and the built app running on a stand-in
 * that behaves as Electron's own sources say. Electron itself is not started here.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SILENT_FLAGS } from '../../electron/chromium/flags.ts'
import { PAGE_HEADERS } from '../../electron/chromium/page-files.ts'
import { RunningElectron } from '../electron/running-electron.ts'
import { APP_ORIGIN, isOwnAddress } from '../../electron/own-address.ts'

describe('the filter of every request', () => {
  it('lets through the app’s own addresses and no other', () => {
    const own = [`${APP_ORIGIN}/`, `${APP_ORIGIN}/index.html`, `${APP_ORIGIN}/assets/index.js?v=1#x`, 'app://lookalike', 'APP://lookalike/x', `${APP_ORIGIN}/../x`]
    const foreign = [
      'app://lookalike.example/', 'app://lookalike@outside.example/', 'app://user@lookalike/', 'app://lookalike:80/', 'app://other/', 'app:lookalike', 'app:///lookalike/',
      'http://lookalike/', 'https://lookalike/', 'http://127.0.0.1/', 'https://[::1]/', 'ws://lookalike/', 'wss://outside.example/', 'ftp://outside.example/', 'file:///etc/passwd', 'file://lookalike/x',
      'data:text/html,x', 'blob:app://lookalike/3f', 'javascript:alert(1)', 'about:blank', 'chrome://settings', 'devtools://devtools/', 'view-source:app://lookalike/', 'filesystem:app://lookalike/x',
      'mailto:a@outside.example', 'smb://outside.example/share', String.raw`\\outside.example\share`, 'vscode://file/x', 'ms-word:ofe|u|x', '', ' ', 'lookalike', '//lookalike/',
    ]
    expect(own.filter((address) => !isOwnAddress(address))).toEqual([])
    expect(foreign.filter(isOwnAddress)).toEqual([])
  })
})

describe('the package', () => {
  it('the package flips every fuse to its safe side, and brings no updater and no publisher', () => {
    const yaml = readFileSync(join(import.meta.dirname, '../../build/package.yml'), 'utf8')
    const [, fuses = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(yaml) ?? []
    expect(Object.fromEntries([...fuses.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value === 'true']))).toEqual({
      runAsNode: false, enableCookieEncryption: true, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, loadBrowserProcessSpecificV8Snapshot: false, grantFileProtocolExtraPrivileges: false,
    })
    expect(yaml).toMatch(/^publish: null$/m)
  })
})

describe('the switches that both hosts share', () => {
  it('close the network, each in a form that is taken', () => {
    expect(SILENT_FLAGS).toEqual(expect.arrayContaining(['--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=socks5://127.0.0.1:9', '--proxy-bypass-list=<-loopback>', '--webrtc-ip-handling-policy=disable_non_proxied_udp', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp']))
    expect(SILENT_FLAGS.filter((flag) => !/^--[a-z-]+(=.+)?$/.test(flag))).toEqual([])
  })
})

/** The app as built, on the stand-in of Electron: what its sessions, its window and its page may do. */
describe('the running Electron host', () => {
  let folder = ''
  let app: RunningElectron
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lookalike-host-'))
    mkdirSync(join(folder, 'data'), { mode: 0o700 })
    writeFileSync(join(folder, 'WhatsApp Chat with Eve.txt'), '13/02/2024, 10:00 - Eve: hello\n')
    app = new RunningElectron(join(folder, 'data'))
    await app.waitFor('shown')
  })
  afterAll(async () => {
    app.signal('SIGKILL')
    await app.ended
    rmSync(folder, { recursive: true, force: true })
  })

  const LOCKED = {
    settings: { spelling: false, network: { offline: true }, proxy: { proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' } },
    asked: { request: false, check: false, device: false, display: null, download: false }, isServed: true,
  }

  it('has each session closed, the default one and any that is ever made', async () => {
    expect(await app.ask('session', '')).toEqual(LOCKED)
    expect(await app.ask('session', 'persist:another')).toEqual(LOCKED)
    for (const partition of ['', 'persist:another']) {
      for (const address of ['http://outside.example/', 'https://127.0.0.1/', 'file:///etc/passwd', 'app://other/', 'devtools://devtools/']) expect(await app.ask('request', partition, address)).toBe(null)
      expect(await app.ask('request', partition, 'app://lookalike/nothing')).toMatchObject({ status: 404, bytes: 0, headers: PAGE_HEADERS })
      expect(await app.ask('request', partition, 'app://lookalike/index.html', 'POST')).toMatchObject({ status: 404, bytes: 0 })
      expect(await app.ask('request', partition, 'app://lookalike/..%2f..%2fpackage.json')).toMatchObject({ status: 404, bytes: 0 })
    }
  })

  it('runs with the switches of silence, given in time, and a scheme without the privileges that reach out', async () => {
    const switches = await app.ask<Readonly<Record<string, string>>>('switches')
    const given = SILENT_FLAGS.map((flag) => /^--([^=]+)(?:=(.*))?$/.exec(flag) ?? []).map(([, name = '', value = '']) => [name, value] as const)
    expect(given.map(([name]) => [name, switches[name]])).toEqual(given)
    expect(app.happened.filter(({ what }) => what === 'switch-too-late')).toEqual([])
    expect(app.happened).toContainEqual({ what: 'host-resolver', detail: { secureDnsMode: 'off', enableBuiltInResolver: false } })
    expect(await app.ask('privileged')).toEqual({ app: { standard: true, secure: true, codeCache: false } })
  })

  it('shows the page isolated, sandboxed, without Node and without tools, and lets it go nowhere', async () => {
    expect(await app.ask('window')).toMatchObject({
      preferences: {
        sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true, allowRunningInsecureContent: false,
        experimentalFeatures: false, webviewTag: false, spellcheck: false, navigateOnDragDrop: false, safeDialogs: true, devTools: false,
      },
    })
    for (const address of ['https://outside.example/', 'file:///etc/passwd', 'app://other/', 'mailto:a@outside.example']) expect(await app.ask('goes', address)).toEqual({ itself: false, window: false, webview: false })
    expect(await app.evaluate('Object.keys(lookalike)')).toEqual(['host', 'post', 'listen', 'pickFiles', 'dropFiles', 'showStore'])
    expect(await app.evaluate('[typeof require, typeof process, typeof Buffer, Object.isFrozen(lookalike)]')).toEqual(['undefined', 'undefined', 'undefined', true])
  })

  it('takes from the page only files that the person just dropped, each once', async () => {
    const chat = join(folder, 'WhatsApp Chat with Eve.txt')
    await app.evaluate('addEventListener("drop", (event) => { globalThis.kept = event.dataTransfer.files }); 0')
    // A page that was taken over: files it made, an event it made, what only looks like a file.
    expect(await app.evaluate(`lookalike.dropFiles([new File(['x'], ${JSON.stringify(chat)})])`)).toEqual([])
    await app.evaluate(`dispatchEvent({ type: 'drop', isTrusted: true, dataTransfer: { files: [new File(['x'], ${JSON.stringify(chat)})] } })`)
    expect(await app.evaluate('lookalike.dropFiles(kept)')).toEqual([])
    await expect(app.evaluate(`(async () => lookalike.dropFiles([{ path: ${JSON.stringify(chat)}, name: 'x' }]))()`)).rejects.toThrow('getPathForFile')
    await app.ask('drop', chat)
    expect(await app.evaluate('lookalike.dropFiles(kept)')).toMatchObject([{ name: 'WhatsApp Chat with Eve.txt', isFolder: false }])
    expect(await app.evaluate('lookalike.dropFiles(kept)')).toEqual([])
    // An earlier drop is over when the next one comes.
    await app.ask('drop', chat)
    await app.evaluate('globalThis.earlier = kept; 0')
    await app.ask('drop', folder)
    expect(await app.evaluate('lookalike.dropFiles(earlier)')).toEqual([])
    expect(await app.evaluate('lookalike.dropFiles(kept)')).toMatchObject([{ isFolder: true }])
  })

  it('gives no token for our own folder, by whatever name, nor for the system’s view of itself', async () => {
    symlinkSync(join(folder, 'data'), join(folder, 'innocent'))
    await app.evaluate('addEventListener("drop", (event) => { globalThis.kept = event.dataTransfer.files }); 0')
    for (const path of ['data', 'data/lookalike.sqlite', 'innocent/lookalike.log', 'innocent', 'x/../data'].map((name) => join(folder, name)).concat('/proc/self/environ', '/dev/null')) {
      await app.ask('drop', path)
      expect({ path, picked: await app.evaluate('lookalike.dropFiles(kept)') }).toEqual({ path, picked: [] })
    }
  })
})
