/**
 * Where results may be written. A forgotten file name after --json would put the result over the next archive on the
 * command line; a file that is neither new, empty, nor an earlier result of ours is never overwritten.
 */
import { accessSync, closeSync, constants, fchmodSync, lstatSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './options.ts'
import type { Html } from '../report/html.ts'

/** How our own results begin. */
const BEGINNINGS: Readonly<Record<'--json' | '--report', readonly string[]>> = {
  '--json': ['{\n  "schema": '],
  '--report': ['<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"', '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"'],
}

/** Throws {@link UsageError} when the result would overwrite something that is not ours. Devices and pipes are fine. */
export function checkOutput(option: '--json' | '--report', path: string, inputs: readonly string[]): void {
  const [link, stat] = lookAt(option, path)
  if (link && (stat === undefined || stat.isFile())) throw new UsageError(`${option} names a link; name the file itself`)
  if (stat === undefined) {
    // Found out now, not after an hour of reading.
    if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`${option} names a file in a folder that is not there`)
    if (!mayWrite(dirname(path))) throw new UsageError(`${option} names a file in a folder that may not be written to`)
    return
  }
  if (stat.isDirectory()) throw new UsageError(`${option} takes a file, and a folder of that name is there`)
  if (!mayWrite(path)) throw new UsageError(`${option} names a file that may not be written to`)
  if (inputs.some((input) => isSame(path, input))) throw new UsageError(`${option} names an archive that is to be read; it takes the file to write, or - for standard output (--json)`)
  if (!stat.isFile()) return
  if (process.getuid !== undefined && stat.uid !== process.getuid()) throw new UsageError(`${option} names a file of another user, who could read the result`)
  if (stat.size === 0) return
  const head = readHead(path)
  if (!BEGINNINGS[option].some((beginning) => head.startsWith(beginning))) throw new UsageError(`${option} names a file that is there already and is no earlier result; it was not overwritten. Name another file, or move it away`)
}

/** Whether a path is a link, and what is there. Throws {@link UsageError} where nothing can be. */
function lookAt(option: string, path: string): readonly [boolean, Stats | undefined] {
  try {
    return [lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true, statSync(path, { throwIfNoEntry: false })]
  } catch {
    throw new UsageError(`${option} names a place where no file can be: a part of the path is a file, is too long, or may not be looked into`)
  }
}

/**
 * Writes a result, readable by its owner alone also where an earlier one was not: whole beside its place (`NAME.part`),
 * then into it, so that a full disk or a kill leaves the earlier result. Devices, pipes and files in a folder that may not
 * be written to are written where they are.
 */
export function writeOutput(path: string, text: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false })
  // What is no plain file was checked before: a device, a pipe, a link to one of these.
  if (there?.isFile() === false) return writeFileSync(path, text)
  if (!mayWrite(dirname(path))) return writeInPlace(path, text)
  const part = `${path}.part`
  // Left by a process that was killed here; a link of that name is removed, not followed.
  rmSync(part, { force: true })
  try {
    writeFileSync(part, text, { mode: 0o600, flag: 'wx', flush: true })
    renameSync(part, path)
  } catch (thrown) {
    rmSync(part, { force: true })
    throw thrown
  }
}

function writeInPlace(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0))
  try {
    // Before the content, not after it.
    fchmodSync(file, 0o600)
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}

/** Writes a report: nothing but what the report's own type holds. */
export function writeReport(path: string, html: Html): void {
  writeOutput(path, html.toString())
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function isSame(path: string, other: string): boolean {
  const [a, b] = [path, other].map((each) => statSync(each, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

function readHead(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(200)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}
