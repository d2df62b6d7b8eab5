/**
 * `npm run package`: packs the app with electron-builder. `--stub` packs against a made-up runtime, so that the
 * configuration, the list of files and the size are checked without the real one; fuses are left out there, since there is
 * nothing to flip.
 */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createPackage, listPackage } from '@electron/asar'
import { runTool } from './commands.ts'

const root = resolve(import.meta.dirname, '..')

/** Packs; further arguments go to electron-builder. Resolves to its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (!args.includes('--stub')) return runTool('electron-builder', ['--config', 'build/package.yml', ...args])
  const folder = mkdtempSync(join(tmpdir(), 'lookalike-package-'))
  try {
    const output = join(folder, 'out')
    const code = await packWithStub(folder, output)
    if (code !== 0) return code
    process.stdout.write(`${packedFiles(output).length} files packed\n`)
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Packs against a stub runtime made in `folder`; the result is in `output`. Resolves to electron-builder's exit code. */
export async function packWithStub(folder: string, output: string): Promise<number> {
  const stub = join(folder, 'stub')
  await makeStubRuntime(folder, stub)
  const config = join(folder, 'package.yml')
  const yaml = readFileSync(join(root, 'build/package.yml'), 'utf8')
  writeFileSync(config, yaml.replace(/^electronFuses:\n(?: {2}.*\n)+/m, ''))
  return runTool('electron-builder', ['--dir', '--linux', '--x64', '--config', config, `-c.electronDist=${stub}`, `-c.directories.output=${output}`])
}

/** Paths inside the packed archive, with `/`. */
export function packedFiles(output: string): readonly string[] {
  return listPackage(join(output, 'linux-unpacked/resources/app.asar'), { isPack: false })
}

async function makeStubRuntime(folder: string, stub: string): Promise<void> {
  mkdirSync(join(stub, 'locales'), { recursive: true })
  mkdirSync(join(stub, 'resources'))
  const version = (JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string }).version
  for (const [name, text] of Object.entries({ electron: '#!/bin/sh\n', 'chrome-sandbox': '#!/bin/sh\n', version, LICENSE: 'stub', 'LICENSES.chromium.html': 'stub', 'locales/en-US.pak': 'stub' })) {
    writeFileSync(join(stub, name), text)
    chmodSync(join(stub, name), 0o755)
  }
  const source = join(folder, 'default-app')
  mkdirSync(source)
  writeFileSync(join(source, 'package.json'), '{}')
  await createPackage(source, join(stub, 'resources/default_app.asar'))
}
