/**
 * The wall of the system around the import process, on Linux: a network namespace of its own, in which there is nothing to
 * connect to, and without the sockets by which it could ask somebody outside (name services, buses). The functions that
 * deny-network.ts takes away could be had back by whoever takes the process over; this wall could not.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readlinkSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { ImportWall } from './contract.ts'

/** What stands before a program and its arguments to start it behind the wall, as the program to run and its first arguments. */
export interface WallPrefix { readonly program: string; readonly args: readonly string[] }

/** A wall that is tried takes milliseconds; one that hangs is none. */
const TRY_LIMIT_MS = 3_000

/** Sockets and folders of sockets through which somebody outside of the namespace would ask the network for us. */
const GO_BETWEENS = ['/run/systemd/resolve', '/run/nscd', '/run/dbus', '/run/avahi-daemon', '/run/docker.sock', '/run/podman', `/run/user/${process.getuid?.() ?? 0}/bus`]

/**
 * Covers the go-betweens, gives up every capability of the new namespace for good, and becomes the program; every step is
 * the same process, so that its id, its memory and its channel stay.
 */
const COVER = `set -eu
kept=$1
shift
while [ "$1" != -- ]; do
  if [ -d "$1" ]; then mount -t tmpfs -o ro,size=0,mode=0555 none "$1"; else mount --bind /dev/null "$1"; fi
  shift
done
shift
exec setpriv --bounding-set="$kept" --inh-caps=-all --no-new-privs -- "$@"`

/** The prefixes that this machine might allow, the first being the best. */
function candidates(): readonly WallPrefix[] {
  const between = GO_BETWEENS.filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined)
  const isRoot = process.getuid?.() === 0
  const unshare = programPath('unshare')
  const bwrap = programPath('bwrap')
  const covered = (...kinds: string[]): WallPrefix[] => (unshare === undefined || programPath('setpriv') === undefined ? []
    : [{ program: unshare, args: [...kinds, '--net', '--mount', '--', '/bin/sh', '-c', COVER, 'sh', isRoot ? '-all,+dac_override' : '-all', ...between, '--'] }])
  // Root needs no user namespace, and in one it could no longer read what belongs to others.
  if (isRoot) return covered()
  return [
    ...covered('--map-root-user'),
    // Where unprivileged namespaces are closed to all but named programs (Ubuntu's AppArmor rule), this one is named.
    ...(bwrap === undefined ? [] : [{
      program: bwrap,
      args: ['--unshare-user', '--unshare-net', '--die-with-parent', '--bind', '/', '/', '--dev-bind', '/dev', '/dev',
        ...between.flatMap((path) => (statSync(path).isDirectory() ? ['--tmpfs', path] : ['--bind', '/dev/null', path])), '--'],
    }]),
  ]
}

function programPath(name: string): string | undefined {
  for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/bin']) {
    const path = join(folder, name)
    try {
      if (!path.startsWith('/')) continue
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}

/** True when a program behind the prefix has another network than we have. */
function stands({ program, args }: WallPrefix): boolean {
  const tried = spawnSync(program, [...args, '/bin/sh', '-c', 'readlink /proc/self/ns/net'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: TRY_LIMIT_MS, killSignal: 'SIGKILL' })
  const inside = tried.status === 0 ? tried.stdout.trim() : ''
  return inside.startsWith('net:') && inside !== readlinkSync('/proc/self/ns/net')
}

let found: { readonly prefix: WallPrefix | undefined } | undefined

/** How to start a program behind the wall; undefined where the system has none for us. Tried once in a run. */
export function wallPrefix(): WallPrefix | undefined {
  if (process.platform !== 'linux') return undefined
  found ??= { prefix: candidates().find(stands) }
  return found.prefix
}

/** Which wall import processes of this program get. */
export function importWall(): ImportWall {
  if (process.platform !== 'linux') return 'other-system'
  return wallPrefix() === undefined ? 'not-allowed' : 'namespace'
}
