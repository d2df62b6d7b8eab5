/** Starts the page over the host's bridge. */
import { createRoot } from 'react-dom/client'
import './styles/emoji.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/views.css'
import { App } from './app.tsx'
import { connect, hostBridge } from './client.ts'
import { makeRouter } from './router.tsx'
import { startWords } from './words/words.ts'

// A file dropped beside the drop place would otherwise open in the window in place of the page.
for (const kind of ['dragover', 'drop'] as const) {
  window.addEventListener(kind, (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-drop]') === null) event.preventDefault()
  })
}

const words = startWords(navigator.language.startsWith('zh') ? 'zh' : 'en')
const root = document.getElementById('root')
if (root !== null) {
  const bridge = hostBridge()
  createRoot(root).render(bridge === null ? <p>{words.t('app.noBridge')}</p> : <App client={connect(bridge)} router={makeRouter()} />)
}
