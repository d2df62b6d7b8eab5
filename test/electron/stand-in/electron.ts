/** What `import … from 'electron'` gives in the imitated main process: the part of Electron 45 that Lookalike uses. */
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog, Menu, shell } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { MessageChannelMain } from './message-port-main.ts'
export { protocol, session } from './session.ts'
export { utilityProcess } from './utility-process.ts'
