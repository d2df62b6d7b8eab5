/** How calls travel: what crosses a port, and the bridge that the page reaches. */
import type { CallError } from './errors.ts'
import type { Picked } from './imports.ts'

/** Messages on a port. Nothing else crosses it. */
export type ToEngine =
  | { readonly type: 'call'; readonly id: number; readonly method: string; readonly args: unknown }
  | { readonly type: 'cancel'; readonly id: number }
export type FromEngine =
  | { readonly type: 'reply'; readonly id: number; readonly ok: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly error: CallError }
  | { readonly type: 'progress'; readonly id: number; readonly value: unknown }
  /** Something changed that screens show (an import ended, guesses were made again): they read again. */
  | { readonly type: 'changed'; readonly what: 'archives' | 'guesses' | 'settings' }

/** Two ends that carry plain JSON. Ten lines over a parentPort, a child process, a debugging pipe or two arrays. */
export interface Port<Out, In> { post(message: Out): void; listen(receive: (message: In) => void): void; close(): void }

/** `window.lookalike`, the same in both hosts; the only thing the page can reach. */
export interface Bridge {
  readonly host: 'electron' | 'chromium'
  post(message: ToEngine): void
  listen(receive: (message: FromEngine) => void): void
  /** Opens the system's dialog. Resolves to what was chosen; empty when closed. */
  pickFiles(kind: 'file' | 'folder'): Promise<readonly Picked[]>
  /** Turns dropped files into tokens. */
  dropFiles(files: readonly File[]): Promise<readonly Picked[]>
  /** Shows the store's folder in the system's file manager. */
  showStore(): Promise<void>
}
