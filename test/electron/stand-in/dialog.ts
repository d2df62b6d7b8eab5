/** `dialog`, `shell` and `Menu`: what a person would see is noted, and answered by the test. */
import { note, offer } from './control.ts'
import { state } from './state.ts'

interface OpenOptions { readonly properties?: readonly string[] }

let chosen: ((result: { canceled: boolean; filePaths: readonly string[] }) => void) | undefined

export const dialog = {
  /** Before the app is ready it goes to standard error on Linux (docs/api/dialog.md). */
  showErrorBox(title: string, content: string): void {
    note(state.isReady ? 'error-box' : 'error-text', { title, content })
  },
  showOpenDialog(_window: unknown, options: OpenOptions): Promise<{ canceled: boolean; filePaths: readonly string[] }> {
    const { properties = [] } = options
    // docs/api/dialog.md: on Windows and Linux one dialog cannot choose files and folders; it would choose folders.
    const kind = properties.includes('openDirectory') ? 'folder' : 'file'
    note('open-dialog', { kind, several: properties.includes('multiSelections') })
    return new Promise((resolve) => { chosen = resolve })
  },
}

offer('choose', (...paths: string[]) => {
  chosen?.({ canceled: paths.length === 0, filePaths: paths })
  chosen = undefined
})

export const shell = { showItemInFolder(path: string): void { note('shown-in-folder', path) } }

/** lib/browser/api/menu-item-roles.ts, as far as menus are asked for here. */
const ROLES = new Set(['appMenu', 'editMenu', 'windowMenu', 'fileMenu', 'viewMenu', 'about', 'services', 'hide', 'hideOthers', 'unhide', 'quit'])

export const Menu = {
  buildFromTemplate(template: readonly { role?: string; label?: string }[]): readonly object[] {
    for (const { role, label } of template) if (label === undefined && (role === undefined || !ROLES.has(role))) throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type')
    return template
  },
  setApplicationMenu(menu: readonly object[] | null): void { note('menu', menu) },
}
