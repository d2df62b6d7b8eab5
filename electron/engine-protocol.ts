/** What a host and its engine process say to each other, besides the page's own messages. */
import type { CallError, FromEngine, Picked, ToEngine } from './contract.ts'
import type { FromImport, ToImport } from './import-protocol.ts'

/** From the host. `given` are absolute paths that the person named when starting the app. `page` carries a message of the page where the host relays them (Chromium); Electron hands over a port. */
export type HostToEngine =
  | { readonly type: 'open'; readonly dataDir: string; readonly host: string; readonly version: string; readonly systemLanguage: 'en' | 'zh'; readonly given: readonly string[] }
  | { readonly type: 'page'; readonly message: ToEngine }
  | { readonly type: 'pick'; readonly id: number; readonly paths: readonly string[] }
  | { readonly type: 'close' }
  | { readonly type: 'import-message'; readonly id: number; readonly message: FromImport }
  | { readonly type: 'import-ended'; readonly id: number }

/** To the host. `import-wanted` asks a host whose engine may not start processes itself (Electron) for an import process. */
export type EngineToHost =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly error: CallError }
  | { readonly type: 'page'; readonly message: FromEngine }
  | { readonly type: 'picked'; readonly id: number; readonly picked: readonly Picked[] }
  | { readonly type: 'import-wanted'; readonly id: number }
  | { readonly type: 'import-message'; readonly id: number; readonly message: ToImport }
  | { readonly type: 'import-kill'; readonly id: number }
  | { readonly type: 'closed' }
