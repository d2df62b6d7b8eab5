/** Where the built app lies: code that several entries share is in its folder `parts`. */
import { basename, dirname } from 'node:path'

/** The folder of the built entries, the page and the preload. */
export const BUILT_APP: string = basename(import.meta.dirname) === 'parts' ? dirname(import.meta.dirname) : import.meta.dirname
