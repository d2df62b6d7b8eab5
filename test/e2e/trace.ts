/**
 * Runs a program under strace with all its children and reads what it did to the network and to files. Reading the kernel's
 * side needs no trust in the program.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a traced tree of processes did. Each line is the system call as strace wrote it. */
export interface Traced {
  readonly exitCode: number | null
  readonly processes: number
  /** Connections and packets to anything but this machine, and any question for a name. */
  readonly outside: readonly string[]
  /** Inet sockets that listen, on any address. */
  readonly listening: readonly string[]
  /** UDP sockets that were given a far end and sent nothing: how Chromium asks the kernel for a route. */
  readonly silentUdp: number
  /** Calls that made, opened for writing, renamed or linked a file: the paths. */
  readonly written: readonly string[]
  readonly output: string
}

/** Undefined when programs can be traced here, else why not. */
export function whyNoTrace(): string | undefined {
  if (process.platform !== 'linux') return 'strace is for Linux'
  const tried = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'])
  if (tried.error) return 'strace is not installed; add it with: apt-get install strace'
  return tried.status === 0 ? undefined : 'this machine does not allow tracing (ptrace)'
}

const CALLS = 'network,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat,truncate'

/** Runs a command to its end under strace; traces go to `folder`. */
export async function trace(command: readonly string[], folder: string, env: NodeJS.ProcessEnv): Promise<Traced> {
  mkdirSync(folder, { recursive: true })
  // -ff: one file for each process, so that no call is cut in two. -yy: sockets and files by what they are.
  const child = spawn('strace', ['-ff', '-qq', '-yy', '--seccomp-bpf', '-e', `trace=${CALLS}`, '-o', join(folder, 'trace'), ...command], {
    // io_uring would carry calls past strace.
    env: { ...env, UV_USE_IO_URING: '0' }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text })
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  const files = readdirSync(folder).filter((name) => name.startsWith('trace.'))
  return { exitCode, output, processes: files.length, ...readTrace(files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))) }
}

/** Sorts the calls of a trace. */
export function readTrace(lines: readonly string[]): Omit<Traced, 'exitCode' | 'output' | 'processes'> {
  const outside: string[] = []
  const listening: string[] = []
  const written: string[] = []
  let silentUdp = 0
  for (const line of lines) {
    const [, call = '', rest = ''] = /^([a-z0-9_]+)\((.*)$/.exec(line) ?? []
    if (call === 'connect') {
      if (asksForName(rest)) outside.push(line)
      else if (isFar(rest)) {
        if (/^\d+<UDP/.test(rest)) silentUdp++
        else outside.push(line)
      }
    } else if (/^send(to|msg|mmsg)?$/.test(call)) {
      if (/^\d+<(TCP|UDP)/.test(rest) && (isFar(rest) || goesToFarEnd(rest) || asksForName(rest))) outside.push(line)
    } else if (call === 'listen') {
      if (/^\d+<(TCP|UDP)/.test(rest)) listening.push(line)
    } else if (call !== '') {
      const path = writtenPath(call, rest)
      if (path !== undefined) written.push(path)
    }
  }
  return { outside, listening, silentUdp, written }
}

/** A question for a name: the domain port anywhere, or the sockets of the system's own resolvers where they answer. */
function asksForName(rest: string): boolean {
  return /sin6?_port=htons\((53|5353|5355)\)/.test(rest) || (/sun_path="[^"]*(nscd|resolve|avahi)/.test(rest) && !/= -1 /.test(rest))
}

/** An inet address in the arguments that is not this machine's own. */
function isFar(rest: string): boolean {
  for (const [, four, six] of rest.matchAll(/inet_addr\("([\d.]+)"\)|inet_pton\(AF_INET6, "([0-9a-f:.]+)"/g)) {
    const address = four ?? six ?? ''
    if (!isLoopback(address)) return true
  }
  return false
}

/**
 * Whether a packet that names no address goes away from this machine. strace writes the far end of a connected socket as
 * `UDP:[10.0.0.2:5000->203.0.113.9:53]`, or not at all when it saw the socket before it was connected: then it counts.
 */
function goesToFarEnd(rest: string): boolean {
  const far = /^\d+<(?:TCP|UDP)(?:v6)?:\[[^>]*->\[?([0-9a-f.:]+?)\]?:(\d+)\]>/.exec(rest)
  if (far) return !isLoopback(far[1] ?? '') || far[2] === '53'
  return /^\d+<UDP/.test(rest) && !/inet_addr|inet_pton/.test(rest)
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address === '0.0.0.0' || address === '::' || address.startsWith('::ffff:127.')
}

/** The path that a successful call wrote to. A descriptor's path, which strace knows, comes before what was asked for. */
function writtenPath(call: string, rest: string): string | undefined {
  if (/= -1 |= \?/.test(rest)) return undefined
  const result = /= \d+<(\/[^>]*?)(?:\(deleted\))?>$/.exec(rest)?.[1]
  if (call === 'open' || call === 'openat') {
    return /O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)/.test(rest) ? (result ?? quoted(rest).at(0)) : undefined
  }
  if (!/^(creat|mkdir|mkdirat|rename|renameat|renameat2|link|linkat|symlink|symlinkat|mknod|mknodat|truncate)$/.test(call)) return undefined
  const path = quoted(rest).at(-1)
  if (path === undefined || path.startsWith('/')) return result ?? path
  const folders = [...rest.matchAll(/(?:AT_FDCWD|\d+)<([^>]*)>/g)]
  return `${folders.at(-1)?.[1] ?? '?'}/${path}`
}

function quoted(rest: string): readonly string[] {
  return [...rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text)
}
