/** `npm run erase` and `lookalike erase`: takes a whole data folder away, from the command line. */
import './deny-network.ts'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { holdLock } from '../db/lock.ts'
import type { Language } from '../db/model.ts'
import { fromHere } from './audit/from-here.ts'
import { eraseFiles, isDataFolder, isEraseWord, removeDataFolder } from './erase.ts'
import { callError, Refused, refusing } from './errors.ts'
import { dataFolder, LOCK_FILE } from './paths.ts'
import { systemLanguage } from './system-language.ts'
import { codeWord, tell, terminal, typedByPerson } from './terminal-text.ts'

const HELP = terminal`Usage: npm run erase -- [options]      lookalike erase [options]

Erases the store, its log, settings and the browser's profile: all that Lookalike keeps on this computer.

  --data-dir DIR        the folder to erase; without it, the one that the window uses
  --yes                 does not ask
  --language en|zh      language of what is said

Exit status: 0 everything is erased, or there was nothing; 2 wrong usage, or the question was not answered with yes;
1 the folder is in use, or is not one of Lookalike's: then nothing is erased.`

interface EraseOptions { readonly folder: string; readonly yes: boolean; readonly language: Language; readonly help: boolean }

function readOptions(args: readonly string[]): EraseOptions | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { 'data-dir': { type: 'string' }, yes: { type: 'boolean' }, language: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
    const { language = systemLanguage() } = values
    if ((language !== 'en' && language !== 'zh') || values['data-dir'] === '') return undefined
    return { folder: values['data-dir'] === undefined ? resolve(dataFolder()) : fromHere(values['data-dir']), yes: values.yes === true, language, help: values.help === true }
  } catch (thrown) {
    if (thrown instanceof TypeError) return undefined
    throw thrown
  }
}

/** Runs with the arguments after the command's name; resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options === undefined) {
    tell(process.stderr, terminal`Nothing was erased, because the command line was not understood.\nFor all options: npm run erase -- --help`)
    return 2
  }
  if (options.help) {
    tell(process.stdout, HELP)
    return 0
  }
  const { folder, language } = options
  const isChinese = language === 'zh'
  try {
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) {
      tell(process.stdout, isChinese ? terminal`没有要清除的内容：那个文件夹不存在。` : terminal`There is nothing to erase: that folder is not there.`)
      return 0
    }
    if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) {
      // What is left by an erase that was killed at its last step.
      tell(process.stdout, isChinese ? terminal`没有要清除的内容：那个文件夹是空的。` : terminal`There is nothing to erase: that folder is empty.`)
      return 0
    }
    if (!statSync(folder).isDirectory() || !isDataFolder(folder)) throw new Refused('folder-foreign')
    if (!options.yes && !await isMeant(folder, isChinese)) {
      tell(process.stderr, isChinese ? terminal`什么都没有清除。` : terminal`Nothing was erased.`)
      return 2
    }
    const lock = refusing(() => holdLock(join(folder, LOCK_FILE), 1_500))
    let left: readonly string[] | undefined
    try {
      refusing(() => eraseFiles(folder, 'closed'))
      left = removeDataFolder(folder) ? undefined : readdirSync(folder)
    } finally {
      lock.release()
    }
    if (left === undefined) tell(process.stdout, isChinese ? terminal`已全部清除，文件夹也删掉了。` : terminal`Everything is erased, the folder too.`)
    else if (left.length === 0) tell(process.stdout, isChinese ? terminal`已全部清除。空文件夹本身删不掉，留在原处。` : terminal`Everything is erased. The folder itself is empty and could not be removed.`)
    else tell(process.stdout, (isChinese ? terminal`Lookalike的内容已全部清除。文件夹里另有 ${left.length} 个别的文件或文件夹，没有动。` : terminal`Everything of Lookalike is erased. ${left.length} other ${left.length === 1 ? terminal`file or folder was` : terminal`files or folders were`} left in the folder.`))
    return 0
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown
    const { what, means, tryThis, code } = callError(thrown.code)
    tell(process.stderr, terminal`${typedByPerson(what[language])}\n  ${typedByPerson(means[language])}\n  ${typedByPerson(tryThis[language])} [${codeWord(code)}]`)
    return 1
  }
}

/** Asks on a terminal; without one nobody can answer, and nothing is erased. */
async function isMeant(folder: string, isChinese: boolean): Promise<boolean> {
  if (!process.stdin.isTTY) {
    tell(process.stderr, isChinese ? terminal`没有终端可以确认；请加上 --yes。` : terminal`There is no terminal to ask on; add --yes.`)
    return false
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return isEraseWord(await asking.question((isChinese ? terminal`要清除Lookalike在 “${typedByPerson(folder)}” 里的全部内容，请输入“清除”：` : terminal`To erase everything that Lookalike keeps in “${typedByPerson(folder)}”, type erase: `).toString()))
  } finally {
    asking.close()
  }
}
