/**
 * Starts a built main process on the stand-in: `node launch.ts MAIN.js [switches]`. As in Electron, the entry is loaded to
 * its end before the app becomes ready (docs/tutorial/esm.md; NodeBindings::JoinAppCode). STAND_IN_PROGRAM is the path of a
 * program that starts just this: then the app is packed.
 */
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { app } from './app.ts'
import { listen, note } from './control.ts'

registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true } : next(specifier, context)),
})
// Electron shows what nobody caught in a box and goes on (lib/browser/init.ts).
process.on('uncaughtException', (error) => note('uncaught', String(error)))
process.on('unhandledRejection', (error) => note('unhandled', String(error)))
const [, , main = '', ...args] = process.argv
const program = process.env['STAND_IN_PROGRAM']
// A packed program is given its arguments alone; another Electron names the app's folder first (docs/api/process.md, defaultApp).
Object.assign(process, { type: 'browser', ...(program === undefined ? { defaultApp: true, argv: [process.execPath, resolve(main, '../..'), ...args] } : { execPath: program, argv: [program, ...args] }) })
// The main process reads V8's switches in Chromium's form (javascript_environment.cc).
for (const flags of args) if (flags.startsWith('--js-flags=')) setFlagsFromString(flags.slice('--js-flags='.length))
// A channel is the app's own, as docs/tutorial/automated-testing.md has it.
if (program === undefined) listen()
await import(pathToFileURL(main).href)
setTimeout(() => app.finishLaunching(), 5)
