/** Where the threads of a Meta export lie: its folders changed names every year, their last parts did not. */
import type { Entry } from '../input.ts'

/** How a file holds its messages: the data export, the flat files of secure storage, or web pages. */
export type ThreadFormat = 'json' | 'secure' | 'page'

/** One file of a thread. */
export interface ThreadFile {
  readonly path: string
  /** What lies before `messages/` in the path, e.g. `facebook-nora/your_facebook_activity/`; else what lies before the thread. */
  readonly root: string
  /** The thread's folder name, which ends in its id; for a flat file the file's own path. */
  readonly slug: string
  readonly section: string
  /** `message_1` is the newest. */
  readonly number: number
  readonly format: ThreadFormat
  readonly bytes: number
}

/** Folders of threads below `messages/`, in the order in which their copies of one thread are read. */
const SECTIONS = ['inbox', 'archived_threads', 'filtered_threads', 'message_requests', 'e2ee_cutover']
const THREAD_NAME = /^message(?:_(\d{1,6}))?(?: ?\(\d{1,3}\))?\.(json|html?)$/iu
/** One file with all threads (to 2017), and one page each in a flat folder (2017 to 2018). */
const OLD_PAGE = /(?:^|\/)(?:(?:html\/)?messages\.html?|messages\/\d+\.html?)$/iu
const NO_DATA = /(?:^|\/)(?:__MACOSX\/|\._)/u

/** The file of a thread at a path, or undefined for any other file. */
export function threadFileOf({ path, bytes }: Entry): ThreadFile | undefined {
  if (NO_DATA.test(path)) return undefined
  const parts = path.split('/')
  const name = THREAD_NAME.exec(parts.at(-1) ?? '')
  if (name === null) {
    return OLD_PAGE.test(path) ? { path, root: path.replace(OLD_PAGE, ''), slug: path, section: '', number: 1, format: 'page', bytes } : undefined
  }
  const slug = parts.at(-2) ?? ''
  const above = parts.at(-3) ?? ''
  const section = SECTIONS.includes(above) ? above : ''
  const folders = parts.slice(0, section === '' ? -2 : -3)
  if (folders.at(-1) === 'messages') folders.pop()
  return {
    path, root: folders.map((folder) => `${folder}/`).join(''), slug: slug === 'messages' ? '' : slug, section,
    number: Number(name[1] ?? 1), format: name[2]?.toLowerCase() === 'json' ? 'json' : 'page', bytes,
  }
}

/** A file with another name that may be a thread: of secure storage, or renamed. `isAlone`: it was chosen by itself, whatever it is called. */
export function otherFile({ path, bytes }: Entry, isAlone: boolean): ThreadFile | undefined {
  if (NO_DATA.test(path) || !(isAlone || /\.json$/iu.test(path))) return undefined
  return { path, root: path.slice(0, path.lastIndexOf('/') + 1), slug: path, section: '', number: 1, format: 'json', bytes }
}

/** Newest file of a thread first, and the folders in a fixed order: numbers count as numbers. */
export function inReadingOrder(a: ThreadFile, b: ThreadFile): number {
  return SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || compare(a.root, b.root) || compare(a.slug, b.slug) || a.number - b.number || compare(a.path, b.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a path lies in a folder of messages, or is the media beside files of secure storage: known, and without rows. */
export function isBeside(path: string, roots: ReadonlySet<string>): boolean {
  for (const root of roots) {
    if (!path.startsWith(root)) continue
    const rest = path.slice(root.length)
    if (/^(?:messages|media)\//u.test(rest)) return true
  }
  return /(?:^|\/)(?:secret_conversations|autofill_information|messaging_settings|your_chat_settings_on_web|community_chats_settings|messenger_contacts_you.ve_blocked)\.(?:json|html)$/iu.test(path)
}
