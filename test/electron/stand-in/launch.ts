/**
 * Starts a built main process on the stand-in: `node launch.ts MAIN.js [switches]`. As in Electron, the entry is loaded to
 * its end before the app becomes ready (docs/tutorial/esm.md; NodeBindings::JoinAppCode).
 */
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { listen, note } from './control.ts'

registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true } : next(specifier, context)),
})
// Electron shows what nobody caught in a box and goes on (lib/browser/init.ts).
process.on('uncaughtException', (error) => note('uncaught', String(error)))
process.on('unhandledRejection', (error) => note('unhandled', String(error)))
listen()
const [, , main = ''] = process.argv
await import(pathToFileURL(main).href)
setTimeout(() => app.finishLaunching(), 5)
