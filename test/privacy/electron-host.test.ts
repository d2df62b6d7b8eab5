/** What of the Electron host needs no running app: the filter that every request passes, the switches, and the fuses of the package. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SILENT_FLAGS } from '../../electron/chromium/flags.ts'
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
