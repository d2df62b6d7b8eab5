import { fork, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeEntries, staticImports } from './source.ts'

const root = resolve(import.meta.dirname, '../..')
const DENY = pathToFileURL(join(root, 'electron/deny-network.ts')).href

/** Every way out that Node has, by a name; each is an expression of the child below. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: "fetch('http://127.0.0.1:9/')",
  WebSocket: "new WebSocket('ws://127.0.0.1:9/')",
  EventSource: "new EventSource('http://127.0.0.1:9/')",
  'http.get': "http.get('http://127.0.0.1:9/')",
  'http.request': "http.request('http://127.0.0.1:9/')",
  'http.createServer': 'http.createServer()',
  'http.Agent': "new http.Agent().createConnection({ host: '127.0.0.1', port: 9 })",
  'http.Server': 'new http.Server().listen(0)',
  'https.get': "https.get('https://127.0.0.1:9/')",
  'https.request': "https.request('https://127.0.0.1:9/')",
  'https.createServer': 'https.createServer()',
  'https.Agent': "new https.Agent().createConnection({ host: '127.0.0.1', port: 9 })",
  'http2.connect': "http2.connect('https://127.0.0.1:9/')",
  'http2.createServer': 'http2.createServer()',
  'http2.createSecureServer': 'http2.createSecureServer()',
  'net.connect': 'net.connect(9)',
  'net.createConnection': 'net.createConnection(9)',
  'net.Socket': 'new net.Socket().connect(9)',
  'net.createServer, listening': 'net.createServer().listen(0)',
  'tls.connect': 'tls.connect(9)',
  'tls.createServer': 'tls.createServer()',
  'tls.Server': 'new tls.Server().listen(0)',
  'dgram.createSocket': "dgram.createSocket('udp4')",
  'dgram.Socket, binding': "new dgram.Socket('udp4').bind()",
  'dgram.Socket, sending': "new dgram.Socket('udp4').send('x', 9)",
  'dns.lookup': "dns.lookup('localhost', () => {})",
  'dns.lookupService': "dns.lookupService('127.0.0.1', 9, () => {})",
  'dns.resolve': "dns.resolve('localhost', () => {})",
  'dns.resolveTxt': "dns.resolveTxt('localhost', () => {})",
  'dns.reverse': "dns.reverse('127.0.0.1', () => {})",
  'dns.Resolver': "new dns.Resolver().resolve4('localhost', () => {})",
  'dns.promises.lookup': "dns.promises.lookup('localhost')",
  'dns.promises.resolve6': "dns.promises.resolve6('localhost')",
  'dns.promises.Resolver': "new dns.promises.Resolver().resolve4('localhost')",
  'net.connect by name': 'connectByName(9)',
  'dns.promises.lookup by name': "lookupByName('localhost')",
  'inspector.open': 'inspector.open(0)',
}

const CHILD = `
import ${JSON.stringify(DENY)}
import dgram from 'node:dgram'
import dns from 'node:dns'
import { lookup as lookupByName } from 'node:dns/promises'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import inspector from 'node:inspector'
import net, { connect as connectByName } from 'node:net'
import tls from 'node:tls'
import { execFileSync, spawn } from 'node:child_process'
const outcomes = {}
const attempt = (name, run) => {
  try { const value = run(); outcomes[name] = 'allowed'; value?.on?.('error', () => {}); value?.catch?.(() => {}) }
  catch (error) { outcomes[name] = error.code ?? error.name }
}
${Object.entries(WAYS).map(([name, code]) => `attempt(${JSON.stringify(name)}, () => ${code})`).join('\n')}
const echoed = execFileSync('/bin/sh', ['-c', 'cat'], { input: 'through a pipe' }).toString()
const piped = await new Promise((done) => {
  const child = spawn('/bin/sh', ['-c', 'cat'])
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part) => { text += part })
  child.on('close', () => done(text))
  child.stdin.end('through a stream')
})
process.on('message', (message) => {
  process.send({ outcomes, echoed, piped, heard: message }, () => process.exit(0))
})
process.send('ready')
`

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-deny-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

interface Report { readonly outcomes: Record<string, string>; readonly echoed: string; readonly piped: string; readonly heard: string }

async function runChild(text: string): Promise<Report> {
  const file = join(folder, 'child.mjs')
  writeFileSync(file, text)
  const child = fork(file, [], { execArgv: ['--experimental-eventsource', '--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('message', (message) => {
      if (message === 'ready') child.send('through the channel')
      else done(message as Report)
    })
    child.on('exit', (code) => { if (code !== 0) fail(new Error(`the child ended with ${code}`)) })
  })
}

describe('a process that denies the network', () => {
  it('throws at each of Node’s ways out, by module, class, name and promise', async () => {
    const { outcomes } = await runChild(CHILD)
    expect(outcomes).toEqual(Object.fromEntries(Object.keys(WAYS).map((name) => [name, 'ERR_NETWORK_DENIED'])))
  })

  it('still talks to its parent and its children', async () => {
    const { echoed, piped, heard } = await runChild(CHILD)
    expect({ echoed, piped, heard }).toEqual({ echoed: 'through a pipe', piped: 'through a stream', heard: 'through the channel' })
  })

  it('is not what makes them throw: without it the same calls are allowed', async () => {
    // Only those that stay on this machine: a resolver would ask the network's own server, a debugger would say so.
    const local = CHILD.replace(`import ${JSON.stringify(DENY)}`, '').split('\n').filter((line) => !/^attempt\("(dns\.(re|look|Res|promises)|inspector)/.test(line)).join('\n')
    const { outcomes } = await runChild(local)
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'ERR_NETWORK_DENIED')).toEqual([])
    expect(Object.values(outcomes).filter((outcome) => outcome === 'allowed').length).toBeGreaterThan(20)
  })
})

describe('every Node entry', () => {
  const entries = nodeEntries()

  it('is known to this test', () => {
    expect(Object.keys(entries)).toEqual(expect.arrayContaining(['audit', 'audit-cli', 'engine-process', 'import-process', 'start', 'main']))
  })

  for (const [name, path] of Object.entries(entries)) {
    it(`${name} denies the network before it imports anything else`, () => {
      const [first] = staticImports(path)
      expect(first).toMatch(/(^|\/)deny-network\.ts$/)
    })
  }

  for (const name of ['audit-cli', 'engine-process', 'import-process']) {
    it(`${name}, built, has no way out once it is loaded`, () => {
      const file = join(root, 'dist', `${name}.js`)
      const code = `process.on('disconnect', () => {}); process.argv.length = 2; process.argv.push('--help'); process.stdout.write = () => true
        await import(${JSON.stringify(pathToFileURL(file).href)})
        const { connect } = await import('node:net')
        try { connect(9); console.error('allowed') } catch (error) { console.error(error.code) }
        process.exit(0)`
      const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
      expect(stderr.trim()).toBe('ERR_NETWORK_DENIED')
    })
  }

  it('starts no thread of its own, which would have to deny the network anew', () => {
    for (const path of Object.values(entries)) expect(readFileSync(join(root, path), 'utf8')).not.toContain('worker_threads')
  })
})
