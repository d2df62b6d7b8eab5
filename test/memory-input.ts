/** An archive in memory, for tests of importers. */
import type { Input } from '../importers/input.ts'
import { asInput } from '../importers/kit/container.ts'

/** An {@link Input} of the kind `folder` (or `file` when there is one file named like it) over given contents, delivered in chunks of `chunk` bytes. */
export function memoryInput(name: string, files: Record<string, Uint8Array | string>, chunk = 64 * 1024): Input {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]))
  const isFile = contents.size === 1 && contents.has(name)
  return asInput({
    name,
    kind: isFile ? 'file' : 'folder',
    entries: [...contents].map(([path, content]) => ({ path, bytes: content.length, encrypted: false })),
    problems: [],
    size: undefined,
    async *open({ path }) {
      const content = contents.get(path) ?? new Uint8Array(0)
      // A real file's chunks arrive later too, never within the same turn.
      for (let at = 0; at < content.length; at += chunk) yield await Promise.resolve(content.subarray(at, at + chunk))
    },
    close: () => Promise.resolve(),
  })
}
