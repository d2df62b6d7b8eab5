/**
 * The Electron host. Where no Electron runtime is installed its behaviour cannot be watched, so these tests read its source
 * and say so in their titles; the filter that every request passes is plain code and is run.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SILENT_FLAGS } from '../../electron/chromium/flags.ts'
import { APP_ORIGIN, isOwnAddress } from '../../electron/own-address.ts'
import { constant, literal, type Node, nodes, parsed } from './source.ts'

/** Calls of a file, as `object.method` or `name`, with their arguments. */
function calls(path: string): readonly { readonly name: string; readonly args: readonly Node[] }[] {
  return [...nodes(parsed(path))].filter((node) => node.type === 'CallExpression').map((node) => ({ name: nameOf(node['callee']), args: node['arguments'] as readonly Node[] }))
}

function nameOf(node: unknown): string {
  const { type, name, object, property } = node as { type: string; name?: string; object?: unknown; property?: { name?: string } }
  if (type === 'Identifier') return name ?? ''
  return type === 'MemberExpression' ? `${nameOf(object)}.${property?.name ?? ''}` : ''
}

const named = (path: string, name: string): readonly { readonly name: string; readonly args: readonly Node[] }[] => calls(path).filter((call) => call.name === name)

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

describe('read from the source of the Electron host, not watched in a running one:', () => {
  it('the window is isolated, sandboxed and without Node', () => {
    const options = [...nodes(parsed('electron/window.ts'))].filter((node) => node.type === 'NewExpression' && nameOf(node['callee']) === 'BrowserWindow').map((node) => literal((node['arguments'] as readonly Node[])[0]))
    expect(options).toEqual([expect.objectContaining({
      webPreferences: {
        preload: undefined, sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
        webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false, spellcheck: false, navigateOnDragDrop: false, safeDialogs: true,
      },
    })])
    // Nowhere else is a window or view made.
    for (const path of ['electron/main.ts', 'electron/lockdown.ts', 'electron/preload.ts']) {
      expect([...nodes(parsed(path))].filter((node) => node.type === 'NewExpression' && /^(BrowserWindow|BrowserView|WebContentsView|BaseWindow)$/.test(nameOf(node['callee'])))).toEqual([])
    }
    expect(named('electron/main.ts', 'app.enableSandbox').length).toBe(1)
  })

  it('every navigation, new window and embedded page is refused, in every page that is ever made', () => {
    const events = named('electron/window.ts', 'contents.on').map(({ args }) => literal(args[0]))
    expect(events.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(['will-attach-webview', 'will-frame-navigate', 'will-navigate', 'will-redirect'])
    expect(named('electron/window.ts', 'contents.setWindowOpenHandler').map(({ args }) => literal((args[0] as unknown as { body: unknown }).body))).toEqual([{ action: 'deny' }])
    expect(named('electron/main.ts', 'app.on').map(({ args }) => literal(args[0]))).toContain('web-contents-created')
  })

  it('every session refuses foreign requests, permissions, devices, capture and downloads, and has no spelling service and no network', () => {
    const expected: Readonly<Record<string, unknown>> = {
      'session.webRequest.onBeforeRequest': undefined, 'session.setPermissionRequestHandler': undefined, 'session.setPermissionCheckHandler': undefined, 'session.setDevicePermissionHandler': undefined,
      'session.setDisplayMediaRequestHandler': undefined, 'session.setSpellCheckerEnabled': false, 'session.on': 'will-download', 'session.protocol.handle': undefined,
      'session.enableNetworkEmulation': { offline: true }, 'session.setProxy': { proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' },
    }
    const made = Object.fromEntries(calls('electron/lockdown.ts').filter(({ name }) => name.startsWith('session.')).map(({ name, args }) => [name, args[0]?.type === 'Identifier' ? undefined : literal(args[0])]))
    expect(made).toEqual(expected)
    // The answers of the handlers: no, always.
    for (const name of ['session.setPermissionCheckHandler', 'session.setDevicePermissionHandler']) {
      expect(named('electron/lockdown.ts', name).map(({ args }) => literal((args[0] as unknown as { body: unknown }).body))).toEqual([false])
    }
    expect(named('electron/lockdown.ts', 'answer').map(({ args }) => literal(args[0]))).toEqual([{ cancel: undefined }, false, {}])
    expect(named('electron/lockdown.ts', 'app.on').map(({ args }) => literal(args[0]))).toEqual(['session-created'])
    expect(named('electron/lockdown.ts', 'app.configureHostResolver').map(({ args }) => literal(args[0]))).toEqual([{ secureDnsMode: 'off', enableBuiltInResolver: false }])
  })

  it('the switches are those of the Chromium host, and stand before the app is ready', () => {
    expect([...nodes(parsed('electron/lockdown.ts'))].filter((node) => node.type === 'ForOfStatement').map((node) => nameOf(node['right']))).toEqual(['SILENT_FLAGS'])
    expect(SILENT_FLAGS).toEqual(expect.arrayContaining(['--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=socks5://127.0.0.1:9', '--proxy-bypass-list=<-loopback>', '--webrtc-ip-handling-policy=disable_non_proxied_udp', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp']))
    expect(SILENT_FLAGS.filter((flag) => !/^--[a-z-]+(=.+)?$/.test(flag))).toEqual([])
    const order = calls('electron/main.ts').map(({ name }) => name).filter((name) => ['silenceChromium', 'app.enableSandbox', 'protocol.registerSchemesAsPrivileged', 'app.whenReady'].includes(name))
    expect(order).toEqual(['silenceChromium', 'app.enableSandbox', 'protocol.registerSchemesAsPrivileged', 'app.whenReady'])
  })

  it('the lock-down comes before the engine and the window', () => {
    const order = calls('electron/main.ts').map(({ name }) => name).filter((name) => ['lockDownAll', 'openWindow', 'startEngine'].includes(name))
    expect(order.slice(-3)).toEqual(['lockDownAll', 'startEngine', 'openWindow'])
  })

  it('main hears three channels, each of which asks first who calls', () => {
    const handled = named('electron/main.ts', 'ipcMain.handle')
    expect(handled.map(({ args }) => literal(args[0]))).toEqual(['lookalike:pick', 'lookalike:drop', 'lookalike:show-store'])
    for (const { args } of handled) expect([...nodes(args[1])].filter((node) => node.type === 'CallExpression' && nameOf(node['callee']) === 'isOurs').length).toBe(1)
    expect(calls('electron/main.ts').filter(({ name }) => /^ipcMain\.(?!handle$)/.test(name))).toEqual([])
  })

  it('the page is given six functions and no object of Electron', () => {
    const exposed = named('electron/preload.ts', 'contextBridge.exposeInMainWorld')
    expect(exposed.map(({ args }) => [literal(args[0]), nameOf(args[1])])).toEqual([['lookalike', 'bridge']])
    expect(Object.keys(constant('electron/preload.ts', 'bridge') as object)).toEqual(['host', 'post', 'listen', 'pickFiles', 'dropFiles', 'showStore'])
  })

  it('the package flips every fuse to its safe side, and brings no updater and no publisher', () => {
    const yaml = readFileSync(join(import.meta.dirname, '../../build/package.yml'), 'utf8')
    const [, fuses = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(yaml) ?? []
    expect(Object.fromEntries([...fuses.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value === 'true']))).toEqual({
      runAsNode: false, enableCookieEncryption: true, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, loadBrowserProcessSpecificV8Snapshot: false, grantFileProtocolExtraPrivileges: false,
    })
    expect(yaml).toMatch(/^publish: null$/m)
  })

  it('nothing opens links, updates itself, reports crashes or asks the network', () => {
    for (const path of ['electron/main.ts', 'electron/lockdown.ts', 'electron/window.ts', 'electron/preload.ts']) {
      const members = [...nodes(parsed(path))].filter((node) => node.type === 'MemberExpression' || node.type === 'Identifier').map(nameOf)
      expect(members.filter((name) => /autoUpdater|crashReporter|openExternal|openPath|remote$|^net(\.|$)|executeJavaScript|insertCSS|loadFile|setAsDefaultProtocolClient/.test(name))).toEqual([])
    }
  })
})
