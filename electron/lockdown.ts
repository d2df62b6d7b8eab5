/**
 * Closes an Electron session: nothing but the app's own scheme is answered, every permission is refused, every download
 * cancelled, and the network is told to be absent. Called before any window exists.
 */
import { app, type Session, session as sessions } from 'electron'
import { SILENT_FLAGS } from './chromium/flags.ts'
import { PAGE_HEADERS, type PageFile } from './chromium/page-files.ts'
import { isOwnAddress, SCHEME } from './own-address.ts'

/** Switches that must stand before the app is ready: the list that is proven in the Chromium host. */
export function silenceChromium(): void {
  for (const flag of SILENT_FLAGS) {
    const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/.exec(flag) ?? []
    if (value === undefined) app.commandLine.appendSwitch(name)
    else app.commandLine.appendSwitch(name, value)
  }
}

/** Locks one session down and serves the page in it. */
async function lockDown(session: Session, files: ReadonlyMap<string, PageFile>): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }))
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Null refuses; an empty choice would be an error of ours, shown in a box (electron_browser_context.cc, DisplayMediaDeviceChosen).
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.protocol.handle(SCHEME, (request) => {
    const url = URL.parse(request.url)
    const file = url !== null && isOwnAddress(request.url) && request.method === 'GET' ? files.get(url.pathname) : undefined
    return file
      ? new Response(new Uint8Array(file.body), { headers: { ...PAGE_HEADERS, 'content-type': file.type } })
      : new Response(null, { status: 404, headers: PAGE_HEADERS })
  })
  session.enableNetworkEmulation({ offline: true })
  await session.setProxy({ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' })
}

/** Locks the default session and every other that anything should ever make. Only after the app is ready. */
export async function lockDownAll(files: ReadonlyMap<string, PageFile>): Promise<void> {
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false })
  // The default session is told as created too, when it is first asked for (electron_api_session.cc, FromOrCreate), and a
  // scheme may be handled once in a session: whoever comes first locks it.
  const locked = new Map<Session, Promise<void>>()
  const lock = (session: Session): Promise<void> => {
    const locking = locked.get(session) ?? lockDown(session, files)
    locked.set(session, locking)
    return locking
  }
  app.on('session-created', (session) => void lock(session))
  await lock(sessions.defaultSession)
}
