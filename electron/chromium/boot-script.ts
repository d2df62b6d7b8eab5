/**
 * Runs in every frame before anything else: takes the host's binding out of the page's reach, removes peer connections,
 * and gives the top frame of our origin `window.lookalike`. Also stops the browser's own keys, menus and drops, which
 * would open windows that are not ours.
 */

/** What the page's side sends to the host, as one JSON string. */
export type FromPage =
  | { readonly type: 'port'; readonly message: unknown }
  | { readonly type: 'files'; readonly id: number; readonly folder: boolean }
  | { readonly type: 'show-store' }

/** What the host delivers, as one JSON string. */
export type ToPage =
  | { readonly type: 'port'; readonly message: unknown }
  | { readonly type: 'picked'; readonly id: number; readonly picked: unknown }

/** Names that the host and the script share. */
export const BINDING = '__lookalikeBinding'
export const DELIVER = '__lookalikeDeliver'
export const CHOSEN = '__lookalikeChosen'
export const RELATIVE = '__lookalikeRelative'

/** The script as text, for one origin. */
export function bootScript(origin: string): string {
  return `(${String(boot)})(${JSON.stringify({ origin, binding: BINDING, deliver: DELIVER, chosen: CHOSEN, relative: RELATIVE })})`
}

/** Serialised by `bootScript`: it must not name anything outside itself. */
function boot(names: { origin: string; binding: string; deliver: string; chosen: string; relative: string }): void {
  const page = globalThis as unknown as Record<string, unknown> & Window
  const send = page[names.binding] as ((text: string) => void) | undefined
  delete page[names.binding]
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport', 'WebSocket', 'EventSource', 'fetch', 'XMLHttpRequest']) delete page[name]
  if (send === undefined || window.top !== window || location.origin !== names.origin) return

  const receivers: ((message: never) => void)[] = []
  const chosen = new Map<number, readonly File[]>()
  const waiting = new Map<number, (picked: readonly never[]) => void>()
  let next = 1

  const pathsOf = (files: readonly File[], folder: boolean): Promise<readonly never[]> =>
    new Promise((resolve) => {
      const id = next++
      chosen.set(id, files)
      waiting.set(id, resolve)
      send(JSON.stringify({ type: 'files', id, folder }))
    })

  const bridge = Object.freeze({
    host: 'chromium',
    post(message: unknown) { send(JSON.stringify({ type: 'port', message })) },
    listen(receive: (message: never) => void) { receivers.push(receive) },
    pickFiles(kind: 'file' | 'folder') {
      return new Promise<readonly never[]>((resolve) => {
        const input = document.createElement('input')
        input.type = 'file'
        input.multiple = kind === 'file'
        input.webkitdirectory = kind === 'folder'
        input.addEventListener('cancel', () => resolve([]))
        input.addEventListener('change', () => {
          const files = [...(input.files ?? [])]
          // A folder's own path follows from its first file; the others are not looked at.
          if (files.length === 0) resolve([])
          else void pathsOf(kind === 'folder' ? files.slice(0, 1) : files, kind === 'folder').then(resolve)
        })
        input.click()
      })
    },
    dropFiles(files: readonly File[]) { return files.length === 0 ? Promise.resolve([]) : pathsOf([...files], false) },
    showStore() {
      send(JSON.stringify({ type: 'show-store' }))
      return Promise.resolve()
    },
  })
  const fixed = (name: string, value: unknown): void => { Object.defineProperty(window, name, { value, enumerable: false, configurable: false, writable: false }) }
  fixed('lookalike', bridge)
  fixed(names.chosen, (id: number) => chosen.get(id) ?? [])
  // The browser's own answer, taken before a script of the page can put another in its place.
  const { apply } = Reflect
  const relative = Object.getOwnPropertyDescriptor(File.prototype, 'webkitRelativePath') as { readonly get: (this: void) => string } | undefined
  fixed(names.relative, (file: File) => (relative === undefined ? '' : apply(relative.get, file, [])))
  fixed(names.deliver, (text: string) => {
    const delivered = JSON.parse(text) as { type: string; message?: never; id?: number; picked?: readonly never[] }
    if (delivered.type === 'port') for (const receive of receivers) receive(delivered.message as never)
    else if (delivered.id !== undefined) {
      waiting.get(delivered.id)?.(delivered.picked ?? [])
      waiting.delete(delivered.id)
      chosen.delete(delivered.id)
    }
  })

  const isMac = navigator.platform.startsWith('Mac')
  window.addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey
    const letter = event.key.length === 1 ? event.key.toLowerCase() : ''
    const kept = isMac && event.metaKey ? 'acvxzqwhm+-=0' : 'acvxzy+-=0'
    const browsers = (command && letter !== '' && (!kept.includes(letter) || (event.shiftKey && 'ct'.includes(letter))))
      || (command && event.shiftKey && (event.key === 'Delete' || event.key === 'Backspace'))
      || (/^F([1-9]|1[0-2])$/.test(event.key) && event.key !== 'F11' && !(event.altKey && event.key === 'F4'))
      || (event.altKey && !command && (letter !== '' || event.key === 'Home') && !isMac)
      || (event.shiftKey && event.key === 'Escape')
    // Only what the browser would do is stopped; the page still hears the key.
    if (browsers) event.preventDefault()
  }, { capture: true })
  const isText = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
  window.addEventListener('contextmenu', (event) => { if (!isText(event.target) && String(window.getSelection()) === '') event.preventDefault() }, { capture: true })
  window.addEventListener('auxclick', (event) => event.preventDefault(), { capture: true })
  window.addEventListener('dragstart', (event) => event.preventDefault(), { capture: true })
  for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault())
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    const isOurs = link.origin === names.origin && link.pathname === location.pathname
    const wantsWindow = event.ctrlKey || event.metaKey || event.shiftKey
    if (isOurs && !wantsWindow) return
    event.preventDefault()
    // A link of ours opens here whatever key is held.
    if (isOurs) location.hash = link.hash
  }, { capture: true })
  window.open = () => null
  window.print = () => {}
}
