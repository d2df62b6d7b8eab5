/**
 * Whose conversations a JSON file holds. Three assistants write a `conversations.json` and people rename all of them, so
 * nothing but the keys decides (formats/chat/chatgpt.md, trap 1).
 */
import type { Input } from '../input.ts'
import { InputError } from '../kit/input-error.ts'
import { hasKey, type KeyTree, keysOf } from '../kit/json-keys.ts'
import type { JsonPath } from '../kit/json-stream.ts'

/** The assistants whose exports are trees or lists of messages in JSON. */
export type Assistant = 'chatgpt' | 'claude' | 'deepseek' | 'grok'

/** Where conversations stand in a file: it is one, a list of them, or a list under a key as some tools and old copies have it. */
export const CONVERSATION_PLACES: readonly JsonPath[] = [[], ['#'], ['conversations', '#']]

const HEAD_BYTES = 256 * 1024
/** So much of a JSON file with another name is looked at; archives keep as much of each entry at hand. */
const LOOK_BYTES = 16 * 1024
/** JSON files of other names that are looked into. */
const OTHER_FILES = 1000
const NAMED = /(?:^|\/)(?:conversations|prod-grok-backend)[^/]*\.json$/iu

/** What the JSON files of an archive show at their beginning. */
export interface JsonLook {
  readonly trees: ReadonlyMap<string, KeyTree>
  /** Paths that could not be read, and why the first of them. */
  readonly unreadable: readonly string[]
  readonly failure: InputError | undefined
}

const looks = new WeakMap<Input, Promise<JsonLook>>()

/** The keys of every JSON file of an archive, by path; looked at once for all sources that ask. */
export function lookAtJson(input: Input): Promise<JsonLook> {
  let look = looks.get(input)
  if (look === undefined) looks.set(input, look = readLook(input))
  return look
}

async function readLook(input: Input): Promise<JsonLook> {
  const json = input.entries.filter(({ path, bytes }) => bytes > 0 && /\.json$/iu.test(path) && !/(?:^|\/)(?:__MACOSX\/|\._)/u.test(path))
  const named = json.filter(({ path }) => NAMED.test(path))
  const others = json.filter(({ path }) => !NAMED.test(path)).slice(0, OTHER_FILES)
  const trees = new Map<string, KeyTree>()
  const unreadable: string[] = []
  let failure: InputError | undefined
  for (const { path } of [...named, ...others]) {
    try {
      trees.set(path, keysOf(await input.head(path, NAMED.test(path) ? HEAD_BYTES : LOOK_BYTES)))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failure ??= error
      unreadable.push(path)
    }
  }
  return { trees, unreadable, failure }
}

/** Whose conversations a file's keys are those of, and how sure that is; undefined for anything else. */
export function assistantOf(tree: KeyTree): { readonly assistant: Assistant; readonly confidence: number; readonly isSingle: boolean } | undefined {
  for (const place of CONVERSATION_PLACES) {
    const has = (...path: readonly string[]): boolean => hasKey(tree, [...place.map(String), ...path])
    const assistant = assistantAt(has)
    // A conversation that stands alone was saved by some tool, not by the platform.
    if (assistant !== undefined) return { assistant, confidence: place.length === 0 ? 0.9 : 0.97, isSingle: place.length === 0 }
  }
  if (hasKey(tree, ['data', 'biz_data', 'chat_messages'])) return { assistant: 'deepseek', confidence: 0.9, isSingle: true }
  return hasKey(tree, ['*', 'conversations', '#', 'responses']) ? { assistant: 'grok', confidence: 0.9, isSingle: false } : undefined
}

function assistantAt(has: (...path: readonly string[]) => boolean): Assistant | undefined {
  if (has('chat_messages') && (has('uuid') || has('chat_messages', '#', 'sender'))) return 'claude'
  if (has('responses') && has('conversation') && !has('mapping')) return 'grok'
  if (!has('mapping')) return undefined
  const isMessage = (...path: readonly string[]): boolean => has('mapping', '*', 'message', ...path)
  if (isMessage('author') || isMessage('content', 'content_type')) return 'chatgpt'
  if (has('inserted_at') || isMessage('fragments') || isMessage('inserted_at')) return 'deepseek'
  return has('current_node') || has('create_time') || has('default_model_slug') ? 'chatgpt' : undefined
}

/** The folder of a path, with `/` at its end; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The path without its folders. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
