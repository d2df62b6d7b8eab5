/** Runs a program and measures it from outside, its child processes included. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a run took. `peakBytes` is the largest sum of the resident sizes of all its processes at one moment; null where it cannot be seen. */
export interface Measured {
  readonly exitCode: number
  readonly seconds: number
  readonly cpuSeconds: number | null
  readonly peakBytes: number | null
  /** Each process's own peak and processor time, the largest first. */
  readonly processes: readonly { readonly name: string; readonly bytes: number; readonly cpuSeconds: number }[]
  readonly output: string
}

const INTERVAL_MS = 50
/** Linux counts processor time in hundredths of a second (USER_HZ). */
const TICKS_PER_SECOND = 100

/** Runs Node with arguments. Memory and processor time are read from /proc, so only on Linux. */
export async function measureNode(args: readonly string[]): Promise<Measured> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text })
  const seen = new Map<number, Sample>()
  let peak = 0
  const timer = setInterval(() => {
    if (child.pid === undefined) return
    let now = 0
    for (const one of samplesBelow(child.pid)) {
      now += one.bytes
      const before = seen.get(one.id)
      // A process that begins or ends has no name of its own, and no memory.
      seen.set(one.id, { ...one, name: one.name ?? before?.name, peak: Math.max(one.peak, before?.peak ?? 0) })
    }
    peak = Math.max(peak, now)
  }, INTERVAL_MS)
  const exitCode = await new Promise<number>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
  clearInterval(timer)
  const all = [...seen.values()]
  return {
    exitCode, output, seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: all.length === 0 ? null : all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakBytes: all.length === 0 ? null : peak,
    processes: all.map(({ name, peak: bytes, cpuSeconds }) => ({ name: name ?? 'audit', bytes, cpuSeconds })).toSorted((a, b) => b.bytes - a.bytes),
  }
}

/** A process at one moment; `bytes` are resident now, `peak` at most so far. A program that was given as text is the audit. */
interface Sample { readonly id: number; readonly name: string | undefined; readonly bytes: number; readonly peak: number; readonly cpuSeconds: number }

/** The process and all its descendants. */
function samplesBelow(root: number): readonly Sample[] {
  if (process.platform !== 'linux') return []
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const fields = readStat(Number(name))
    if (fields) parents.set(Number(name), Number(fields[1]))
  }
  const isBelow = (id: number): boolean => {
    for (let at: number | undefined = id, depth = 0; at !== undefined && depth < 20; at = parents.get(at), depth++) if (at === root) return true
    return false
  }
  return [...parents.keys()].filter(isBelow).flatMap((id) => sample(id) ?? [])
}

function sample(id: number): Sample | undefined {
  const fields = readStat(id)
  const status = readProc(id, 'status')
  const command = readProc(id, 'cmdline')
  if (!fields || status === undefined || command === undefined) return undefined
  const size = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024
  const script = command.split('\0').slice(1).find((part) => /^[^\s]+\.m?[jt]s$/.test(part))
  return { id, name: script?.slice(script.lastIndexOf('/') + 1), bytes: size('VmRSS'), peak: size('VmHWM'), cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND }
}

/** Fields of /proc/<id>/stat after the name in parentheses: [0] is the state, [1] the parent, [11] and [12] user and system time. */
function readStat(id: number): readonly string[] | undefined {
  const text = readProc(id, 'stat')
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')
}

/** A process may end between being listed and being read. */
function readProc(id: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}
