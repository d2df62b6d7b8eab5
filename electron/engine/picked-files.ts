/**
 * Tokens for what the person chose. The page names tokens; only the engine knows the paths behind them, and only paths
 * that came from the system's dialog or a drop get one.
 */
import { randomBytes } from 'node:crypto'
import { realpathSync, type Stats, statSync } from 'node:fs'
import { basename, isAbsolute, relative, sep } from 'node:path'
import type { Picked } from '../contract.ts'
import { Refused } from '../errors.ts'

/** The tokens of one run of the app. */
export class PickedFiles {
  readonly #own: string
  readonly #paths = new Map<string, readonly string[]>()

  /** `own`: our data folder, whose files are no archives. */
  constructor(own: string) {
    this.#own = own
  }

  /**
   * Registers what was chosen; several parts of one export become one token. Left out: paths that do not exist, that lie in
   * our own folder, or that show the system itself.
   */
  add(paths: readonly string[]): readonly Picked[] {
    return groupParts(paths.filter((path) => isAbsolute(path) && !this.#isOurs(path))).flatMap((group) => {
      const first = group[0]
      if (first === undefined) return []
      const stats = group.map((path) => look(path))
      if (stats.includes('missing')) return []
      const [lead] = stats
      const token = randomBytes(18).toString('base64url')
      this.#paths.set(token, group)
      const isFolder = typeof lead === 'object' && lead.isDirectory()
      const sizes = stats.flatMap((stat) => typeof stat === 'object' ? [stat.size] : [])
      return [{ token, name: basename(first), isFolder, bytes: isFolder || sizes.length < stats.length ? null : sizes.reduce((sum, size) => sum + size, 0) }]
    })
  }

  #isOurs(path: string): boolean {
    const real = realOf(path)
    const inside = relative(realOf(this.#own), real)
    return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) || /^\/(proc|sys|dev)(\/|$)/.test(real)
  }

  /** The paths behind a token. Throws `token-unknown`. */
  paths(token: string): readonly string[] {
    const paths = this.#paths.get(token)
    if (!paths) throw new Refused('token-unknown')
    return paths
  }
}

/** Where a path really leads; itself when that cannot be seen. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // Missing or closed: both are told when it is looked at.
    return path
  }
}

/** What is at a path. What may not be looked at gets a token all the same: its plan says why it cannot be read. */
function look(path: string): Stats | 'missing' | 'closed' {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? 'missing'
  } catch {
    return 'closed'
  }
}

/** `takeout-2026-001.zip`, `export-part2.zip`, `export.part02.zip`: a stem and a number that only parts of one export carry. */
const PART = /^(.*?)(?:[-_. ](?:part[-_ ]?)(\d{1,3})|-(\d{3}))(\.(?:zip|tar|tgz|tar\.gz))$/i

/** Puts parts of one export together (same folder, same stem, numbered), each in the order of its number; the rest stay alone. */
export function groupParts(paths: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, { readonly part: number; readonly path: string }[]>()
  for (const path of new Set(paths)) {
    const name = basename(path)
    const match = PART.exec(name)
    const key = match ? `${path.slice(0, path.length - name.length)}${match[1]?.toLowerCase()}${match[4]?.toLowerCase()}` : path
    const group = groups.get(key) ?? []
    group.push({ part: match ? Number(match[2] ?? match[3]) : 0, path })
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.part - b.part).map((part) => part.path))
}
