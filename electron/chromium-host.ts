/** The second host: the same page and engine in an installed Chromium, Chrome or Edge. No listening socket is opened. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ToEngine } from './contract.ts'
import { type FromPage } from './chromium/boot-script.ts'
import { prepareEnvironment } from './chromium/environment.ts'
import { readPageFiles } from './chromium/page-files.ts'
import { type ChosenFile, ChromiumWindow } from './chromium/window.ts'
import { EngineLink } from './engine-link.ts'
import { eraseBrowser, removeDataFolder } from './erase.ts'
import { Refused, refusing } from './errors.ts'
import { BROWSER_FOLDER, makeDataFolder, STORE_FILE } from './paths.ts'

/** How the host is started. */
export interface ChromiumHostOptions {
  readonly browser: string
  readonly dataDir: string
  /** The built app: holds renderer/ and engine-process.js. */
  readonly dist: string
  readonly version: string
  readonly systemLanguage: 'en' | 'zh'
  readonly headless: boolean
  readonly noSandbox: boolean
  /** False cuts the browser off the session bus (`--no-bus`). */
  readonly bus: boolean
  readonly extraFlags?: readonly string[]
  /** Absolute paths that the person named when starting the app. */
  readonly given?: readonly string[]
}

/** A running host. `ended` resolves when the window is closed and the engine has ended. */
export interface ChromiumHost { readonly window: ChromiumWindow; readonly engine: EngineLink; readonly ended: Promise<void>; close(): Promise<void> }

/** Opens the window and its engine. Rejects with WindowError when the browser does not start, with {@link Refused} when another window has the store or its folder cannot be written. */
export async function startChromiumHost(options: ChromiumHostOptions): Promise<ChromiumHost> {
  refusing(() => makeDataFolder(options.dataDir))
  let window: ChromiumWindow | undefined
  const engine = new EngineLink({
    script: join(options.dist, 'engine-process.js'), dataDir: options.dataDir, host: 'chromium', version: options.version,
    systemLanguage: options.systemLanguage, ...(options.given === undefined ? {} : { given: options.given }), toPage: (message) => void window?.deliver({ type: 'port', message }),
  })
  let finish: () => void = () => {}
  const ended = new Promise<void>((resolve) => { finish = resolve })

  async function fromPage(message: FromPage): Promise<void> {
    if (message.type === 'port') engine.fromPage(message.message as ToEngine)
    else if (message.type === 'show-store') showFolder(options.dataDir)
    else if (message.type === 'files' && window) {
      // What the page holds under the number may be no file at all.
      const files = await window.chosenFiles(message.id).catch(() => [])
      const chosen = message.folder ? files.slice(0, 1).map(folderOf) : files.map(({ path }) => path)
      await window.deliver({ type: 'picked', id: message.id, picked: await engine.pick(chosen) })
    }
  }

  // A window on a store that another one has would reach into that one's profile as well.
  const refusal = await engine.opened
  if (refusal?.code === 'store-locked' || refusal?.code === 'store-unwritable' || refusal?.code === 'store-link') {
    await engine.close()
    throw new Refused(refusal.code)
  }
  // The folder is ours alone now. What an erase could not take from under the browser's feet goes before one starts, and after.
  eraseBrowser(options.dataDir)
  const environment = prepareEnvironment(join(options.dataDir, BROWSER_FOLDER), { display: !options.headless, bus: options.bus })
  const leave = (): void => {
    environment.elsewhere?.remove()
    eraseBrowser(options.dataDir)
    if (!existsSync(join(options.dataDir, STORE_FILE)) && existsSync(options.dataDir)) removeDataFolder(options.dataDir)
  }
  try {
    window = await ChromiumWindow.open({
      browser: options.browser, environment, headless: options.headless, noSandbox: options.noSandbox,
      files: readPageFiles(join(options.dist, 'renderer')),
      ...(options.extraFlags === undefined ? {} : { extraFlags: options.extraFlags }),
      fromPage: (message) => void fromPage(message),
      closed: () => void engine.close().then(() => {
        leave()
        finish()
      }),
    })
  } catch (thrown) {
    await engine.close()
    leave()
    throw thrown
  }
  const opened = window
  return { window: opened, engine, ended, close: async () => { await opened.close(); await ended } }
}

/** A chosen folder's own path, from its first file's path and that file's place within the folder; a file that was chosen by itself stays. */
function folderOf({ path, relative }: ChosenFile): string {
  const inside = relative.split('/').slice(1).join('/')
  if (relative === '' || !path.replaceAll('\\', '/').endsWith(`/${relative}`)) return path
  return path.slice(0, path.length - inside.length).replace(/[/\\]+$/, '')
}

/** Shows a folder of ours in the system's file manager; the path never comes from the page. */
function showFolder(path: string): void {
  const [program, args] = process.platform === 'darwin' ? ['open', [path]] as const : process.platform === 'win32' ? ['explorer.exe', [path]] as const : ['xdg-open', [path]] as const
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  // Without a file manager nothing opens; the path stands in Settings.
  child.on('error', () => undefined)
  child.unref()
}
