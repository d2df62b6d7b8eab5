/** Reads the project's own source as a tree, for rules that no run can show on a machine without an Electron runtime. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

const root = resolve(import.meta.dirname, '../..')

/** A node of the syntax tree. */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string }

/** The tree of a file, given relative to the project. */
export function parsed(path: string, text = readFileSync(join(root, path), 'utf8')): Node {
  return parseSync(path, text).program as unknown as Node
}

/** Modules whose code a file runs, in the order in which they run. */
export function staticImports(path: string): readonly string[] {
  return (parsed(path)['body'] as readonly Node[])
    .filter((node) => node.type === 'ImportDeclaration' && node['importKind'] !== 'type')
    .map((node) => (node['source'] as { value: string }).value)
}

/** Every node of a tree. */
export function* nodes(tree: unknown): Generator<Node> {
  if (Array.isArray(tree)) for (const child of tree) yield* nodes(child)
  else if (typeof tree === 'object' && tree !== null) {
    const record = tree as Record<string, unknown>
    if (typeof record['type'] === 'string') yield record as Node
    for (const child of Object.values(record)) if (typeof child === 'object') yield* nodes(child)
  }
}

/** Value of a literal, of an array of literals or of an object of them; undefined for anything computed. */
export function literal(node: unknown): unknown {
  const { type } = node as Node
  if (type === 'Literal') return (node as { value: unknown }).value
  if (type === 'TSAsExpression' || type === 'ParenthesizedExpression') return literal((node as { expression: unknown }).expression)
  if (type === 'ArrayExpression') return (node as { elements: readonly unknown[] }).elements.map(literal)
  if (type !== 'ObjectExpression') return undefined
  return Object.fromEntries((node as { properties: readonly { key?: { name?: string; value?: string }; value: unknown }[] }).properties
    // A spread has no key.
    .filter((property) => property.key !== undefined)
    .map(({ key, value }) => [key?.name ?? key?.value ?? '', literal(value)]))
}

/** What a constant of a file holds, as far as it is written out. */
export function constant(path: string, name: string): unknown {
  for (const node of nodes(parsed(path))) {
    if (node.type === 'VariableDeclarator' && (node['id'] as { name?: string }).name === name) return literal(node['init'])
  }
  throw new Error(`${path} has no constant ${name}`)
}

/** The Node entries of the build: name in dist/ to source file. */
export function nodeEntries(): Readonly<Record<string, string>> {
  return constant('build/build.ts', 'NODE_ENTRIES') as Record<string, string>
}
