/** What Linux tells of running processes: descendants, command lines, inet sockets that listen. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Ids of all descendants of a process, itself left out. */
export function descendants(of: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = textOf(`/proc/${name}/stat`)
    // The command in parentheses may hold spaces; the parent's id is the second field after it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found: number[] = []
  const open = [of]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const child of children.get(id) ?? []) {
      found.push(child)
      open.push(child)
    }
  }
  return found
}

/** Arguments of a process; empty when it has ended. */
export function commandLine(id: number): readonly string[] {
  return textOf(`/proc/${id}/cmdline`).split('\0').filter((argument) => argument !== '')
}

/** Local addresses, as the kernel writes them, on which one of these processes listens (TCP) or is bound and not connected (UDP). */
export function listeners(ids: readonly number[]): readonly string[] {
  const inodes = new Set(ids.flatMap((id) => socketsOf(id)))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) => textOf(`/proc/net/${kind}`).split('\n').slice(1).flatMap((line) => {
    const fields = line.trim().split(/\s+/)
    // Column 3 is the state: 0A listens; an unconnected UDP socket is 07 with nobody at the other end.
    const isOpen = kind.startsWith('tcp') ? fields[3] === '0A' : fields[3] === '07' && /^0+:0000$/.test(fields[2] ?? '')
    return isOpen && inodes.has(fields[9] ?? '') ? [`${kind} ${fields[1]}`] : []
  }))
}

function socketsOf(id: number): readonly string[] {
  let names: readonly string[]
  try {
    names = readdirSync(`/proc/${id}/fd`)
  } catch {
    // It has ended meanwhile.
    return []
  }
  return names.flatMap((name) => {
    try {
      const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${id}/fd/${name}`))
      return socket?.[1] === undefined ? [] : [socket[1]]
    } catch {
      // Closed between the listing and the look.
      return []
    }
  })
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Processes end at any time; what is gone has nothing to tell.
    return ''
  }
}
