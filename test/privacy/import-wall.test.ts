/** The wall of the system around the import process, tried without the wall in JavaScript: by programs that have only this one. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FromImport, ToImport } from '../../electron/import-protocol.ts'
import { forkImports } from '../../electron/import-runner.ts'
import { importWall, wallPrefix } from '../../electron/import-wall.ts'

/** Answers TCP, UDP and questions for names on this machine, and writes its ports. */
const OUTSIDE = `
const { createServer } = require('node:net'), { createSocket } = require('node:dgram')
const tcp = createServer((socket) => socket.end('HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nok'))
const udp = createSocket('udp4'), names = createSocket('udp4')
udp.on('message', (message, from) => udp.send('heard', from.port, from.address))
// The question again, marked as answered, with one address.
names.on('message', (question, from) => {
  const head = Buffer.from(question.subarray(0, 12)); head.writeUInt16BE(0x8180, 2); head.writeUInt16BE(1, 6); head.writeUInt16BE(0, 10)
  let end = 12; while (question[end] !== 0) end += question[end] + 1
  names.send(Buffer.concat([head, question.subarray(12, end + 5), Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 192, 0, 2, 7])]), from.port, from.address)
})
tcp.listen(0, '127.0.0.1', () => udp.bind(0, '127.0.0.1', () => names.bind(0, '127.0.0.1', () => console.log(JSON.stringify([tcp.address().port, udp.address().port, names.address().port])))))`

/** Tries each way out, and writes what came of it. Without the wall all but the lookup of a strange name succeed. */
const INSIDE = `
const [tcp, udp, names] = JSON.parse(process.argv[1])
const { connect } = require('node:net'), { createSocket } = require('node:dgram'), dns = require('node:dns')
const within = (promise) => Promise.race([promise, new Promise((done) => setTimeout(() => done('silence'), 1500))]).catch((error) => 'failed')
const tries = {
  fetch: () => fetch('http://127.0.0.1:' + tcp).then(() => 'reached'),
  net: () => new Promise((done, fail) => connect(tcp, '127.0.0.1').on('connect', () => done('reached')).on('error', fail)),
  dgram: () => new Promise((done, fail) => { const socket = createSocket('udp4').on('message', () => done('reached')).on('error', fail); socket.send('x', udp, '127.0.0.1', (error) => { if (error) fail(error) }) }),
  'dns.resolve': () => { const resolver = new dns.promises.Resolver({ timeout: 1000, tries: 1 }); resolver.setServers(['127.0.0.1:' + names]); return resolver.resolve4('a.example').then(() => 'reached') },
  'dns.lookup': () => dns.promises.lookup('nobody.example').then(() => 'reached'),
  'another network': () => { require('node:child_process').execFileSync('nsenter', ['--net=/proc/1/ns/net', 'true'], { stdio: 'ignore' }); return Promise.resolve('reached') },
}
;(async () => {
  const came = {}
  for (const [name, attempt] of Object.entries(tries)) came[name] = await within((async () => attempt())())
  console.log(JSON.stringify(came)); process.exit(0)
})()`

const ALL_FAIL = { fetch: 'failed', net: 'failed', dgram: expect.stringMatching(/failed|silence/), 'dns.resolve': expect.stringMatching(/failed|silence/), 'dns.lookup': expect.stringMatching(/failed|silence/), 'another network': 'failed' }

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-wall-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Runs an import process and gives what it said, once it has ended. */
function run(script: string, act: (send: (message: ToImport) => void, kill: () => void, said: FromImport) => void): Promise<readonly FromImport[]> {
  return new Promise((done) => {
    const heard: FromImport[] = []
    const child = forkImports(script)({
      message(message) {
        heard.push(message)
        act((answer) => child.send(answer), () => child.kill(), message)
      },
      ended: () => done(heard),
    })
  })
}

/** What a process says of itself to whoever forked it; it goes on until it is told or killed. */
const SELF = `
import { readFileSync, readlinkSync } from 'node:fs'
const status = readFileSync('/proc/self/status', 'utf8')
process.send({ type: 'progress', value: { network: readlinkSync('/proc/self/ns/net'), pid: process.pid, capabilities: /CapEff:\\s*(\\w+)/.exec(status)[1], flags: process.execArgv, peak: process.resourceUsage().maxRSS * 1024 } })
process.on('message', () => process.exit(0))`

describe.skipIf(importWall() !== 'namespace')('the wall of the system (skipped where the machine lets no network namespace be made)', () => {
  it('lets nothing out that gets out without it', async () => {
    const outside = spawn(process.execPath, ['-e', OUTSIDE], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const [ports] = await once(outside.stdout, 'data') as [Buffer]
      const wall = wallPrefix()
      const tried = (program: string, args: readonly string[]): unknown => JSON.parse(spawnSync(program, [...args, '-e', INSIDE, ports.toString().trim()], { encoding: 'utf8' }).stdout)
      expect(tried(process.execPath, [])).toMatchObject({ fetch: 'reached', net: 'reached', dgram: 'reached', 'dns.resolve': 'reached' })
      expect(tried(wall?.program ?? '', [...(wall?.args ?? []), process.execPath])).toEqual(ALL_FAIL)
    } finally {
      outside.kill()
    }
  })

  it('stands around each import process, which keeps its channel, its flags and its memory’s true size', async () => {
    const script = join(folder, 'self.mjs')
    writeFileSync(script, SELF)
    const own = spawnSync('readlink', ['/proc/self/ns/net'], { encoding: 'utf8' }).stdout.trim()
    const [said] = await run(script, (send) => send({ type: 'cancel' }))
    const { network, capabilities, flags, peak } = (said as unknown as { value: { network: string; capabilities: string; flags: readonly string[]; peak: number } }).value
    expect(network).toMatch(/^net:/)
    expect(network).not.toBe(own)
    // Root keeps the one capability by which it reads what belongs to others.
    expect(BigInt(`0x${capabilities}`)).toBe(process.getuid?.() === 0 ? 2n : 0n)
    expect(flags).toEqual(expect.arrayContaining(['--max-old-space-size=1024']))
    // Node’s own, not the few megabytes of a program that waits for it.
    expect(peak).toBeGreaterThan(25e6)
  })

  it('is no shelter from being ended', async () => {
    const script = join(folder, 'self.mjs')
    writeFileSync(script, SELF)
    const [said] = await run(script, (_send, kill) => kill())
    const { pid } = (said as unknown as { value: { pid: number } }).value
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })

  it('missing, is told, and archives are read all the same', () => {
    const program = join(folder, 'told.ts')
    writeFileSync(program, `
      import { importWall } from ${JSON.stringify(resolve(import.meta.dirname, '../../electron/import-wall.ts'))}
      import { forkImports } from ${JSON.stringify(resolve(import.meta.dirname, '../../electron/import-runner.ts'))}
      const child = forkImports(${JSON.stringify(join(folder, 'self.mjs'))})({ message: () => child.send({ type: 'cancel' }), ended: () => console.log(importWall()) })`)
    writeFileSync(join(folder, 'self.mjs'), SELF)
    // Where no namespace may be made: the limit is set to none, and the capability that goes without is given up.
    const { stdout } = spawnSync('unshare', ['--map-root-user', '--', '/bin/sh', '-c', 'echo 0 > /proc/sys/user/max_user_namespaces && exec setpriv --bounding-set=-sys_admin -- "$@"', 'sh', process.execPath, program], { encoding: 'utf8' })
    expect(stdout.trim()).toBe('not-allowed')
  })
})
