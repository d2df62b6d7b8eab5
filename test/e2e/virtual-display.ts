/** An X server without a screen, for journeys that must see the window itself and not only the page in it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'

/** A running display. */
export interface VirtualDisplay { readonly name: string; close(): void }

/** Why no display can be made here; undefined when one can. */
export function whyNoDisplay(): string | undefined {
  if (process.platform !== 'linux') return 'a window without a screen needs Linux and Xvfb'
  return spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined ? undefined : 'Xvfb is not installed (for instance: apt-get install xvfb)'
}

/** Starts a display of its own with a free number. No TCP is listened on. */
export async function openDisplay(): Promise<VirtualDisplay> {
  // The server writes the number that it took to the fourth stream.
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const told = server.stdio[3] as Readable
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display')))
    told.once('data', (bytes: Buffer) => resolve(bytes.toString('utf8').trim()))
  })
  return { name: `:${number}`, close: () => { server.kill() } }
}
