/**
 * The keys that the beginning of a JSON file shows, whatever is cut off: sources that share a file name are told apart by
 * their keys, and the value of the one that tells may be larger than any head.
 */

/** Keys by the object they stand in; the elements of a list are one entry, `#`. */
export interface KeyTree extends ReadonlyMap<string, KeyTree> {}

type Writable = Map<string, Writable>

const ELEMENT = '#'
/** Objects used as tables have thousands of keys, which tell no more than the first ones. */
const MOST_KEYS = 200
const MOST_DEPTH = 12

interface Level { readonly node: Writable; readonly isArray: boolean; isKeyNext: boolean }

/** Reads a head of UTF-8, with or without byte order mark. What is no JSON gives whatever keys it seems to have. */
export function keysOf(head: Uint8Array): KeyTree {
  const text = new TextDecoder().decode(head)
  const root: Writable = new Map()
  const levels: Level[] = []
  /** Where the keys of the next value go. */
  let next = root
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    const level = levels.at(-1)
    if (sign === 0x22) {
      const end = endOfString(text, at)
      if (level?.isKeyNext === true && end < text.length) {
        level.isKeyNext = false
        next = childOf(level.node, text.slice(at + 1, end), levels.length)
      }
      at = end
    } else if (sign === 0x7b) levels.push({ node: next, isArray: false, isKeyNext: true })
    else if (sign === 0x5b) {
      next = childOf(next, ELEMENT, levels.length)
      levels.push({ node: next, isArray: true, isKeyNext: false })
    } else if (sign === 0x7d || sign === 0x5d) levels.pop()
    else if (sign === 0x2c && level !== undefined) {
      if (level.isArray) next = level.node
      else level.isKeyNext = true
    }
  }
  return root
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x5c) at += 1
    else if (sign === 0x22) return at
  }
  return text.length
}

/** Beyond the limits the keys go nowhere. */
function childOf(node: Writable, key: string, depth: number): Writable {
  const known = node.get(key)
  if (known !== undefined) return known
  const child: Writable = new Map()
  if (node.size < MOST_KEYS && depth < MOST_DEPTH) node.set(key, child)
  return child
}

/** Whether a key was seen at a path; `#` is any element of a list, `*` any key of an object. */
export function hasKey(tree: KeyTree, path: readonly string[]): boolean {
  const [first, ...rest] = path
  if (first === undefined) return true
  if (first !== '*') {
    const child = tree.get(first)
    return child !== undefined && hasKey(child, rest)
  }
  return [...tree].some(([key, child]) => key !== ELEMENT && hasKey(child, rest))
}
