/**
 * `app.commandLine`. Chromium reads its switches while it starts: what is appended after the app is ready has no effect
 * (docs/api/command-line.md), so it is not taken.
 */
import { note, offer } from './control.ts'
import { state } from './state.ts'

const switches = new Map<string, string>()
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([^=]+)(?:=(.*))?$/.exec(argument) ?? []
  if (name !== undefined) switches.set(name, value ?? '')
}

export const commandLine = {
  appendSwitch(name: string, value = ''): void {
    if (state.isReady) note('switch-too-late', name)
    // One that stands there already gives way (base/command_line.cc, AppendSwitchNative).
    else switches.set(name.toLowerCase(), value)
  },
  hasSwitch: (name: string): boolean => switches.has(name),
  getSwitchValue: (name: string): string => switches.get(name) ?? '',
  removeSwitch: (name: string): void => { switches.delete(name) },
}

offer('switches', () => Object.fromEntries(switches))
