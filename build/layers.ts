/**
 * Who may import whom, as data (decisions.md 9). Three sentences to remember it by: SQL only in db. Electron only in
 * electron/. The page knows types, not code.
 */

/** One rule: files that match `from` may not import what matches `not`, unless `except`; `types` allows `import type`. */
export interface LayerRule {
  readonly from: RegExp
  readonly not: RegExp
  readonly except?: RegExp
  readonly typesAllowed?: boolean
  readonly sentence: string
}

/** Modules that reach a network. */
export const NETWORK_MODULES = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises|inspector|inspector\/promises|cluster)$/
/** Globals that reach a network or run text as code. */
export const BANNED_GLOBALS: readonly string[] = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'importScripts', 'eval']
/** Members that do, whatever they stand on. */
export const BANNED_MEMBERS: readonly string[] = ['sendBeacon', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML']

const OURS = String.raw`(electron|renderer|db|importers|inference|build|samples)/`

/** Paths are relative to the project, imports resolved likewise; packages keep their name. */
export const LAYER_RULES: readonly LayerRule[] = [
  { from: /^(?!electron\/deny-network\.ts)/, not: NETWORK_MODULES, sentence: 'Nothing leaves: network modules are named in electron/deny-network.ts only, to be replaced.' },
  { from: /^db\/model\.ts$/, not: /./, sentence: 'db/model.ts holds the central types and imports nothing.' },
  { from: /^db\//, not: new RegExp(`^(?!db/)(?!importers/importer\\.ts)${OURS}`), sentence: 'The store knows neither archives nor guesses nor windows.' },
  { from: /^db\//, not: /^importers\/importer\.ts$/, typesAllowed: true, sentence: 'The store takes what importers report by its type only.' },
  { from: /^(?!db\/|test\/|build\/)/, not: /^better-sqlite3/, sentence: 'SQL only in db.' },
  { from: /^importers\//, not: /^(electron|renderer|inference|build|samples)\//, sentence: 'An importer reads archives and nothing else.' },
  { from: /^importers\//, not: /^db\//, typesAllowed: true, sentence: 'An importer never touches the store; it may know the types.' },
  { from: /^importers\/(?!kit\/|open-input\.ts|registry\.ts)/, not: /^node:/, sentence: 'A source reads through its Input: no file system of its own.' },
  { from: /^inference\//, not: /^(electron|renderer|importers|build|samples)\//, sentence: 'Inference goes from a store to values; it knows neither archives nor windows.' },
  { from: /^inference\//, not: /^db\/(?!model\.ts)/, typesAllowed: true, sentence: 'Inference knows the store by its reading type only.' },
  { from: /^inference\/(?!registry\.ts|accuracy\.ts)/, not: /^node:/, sentence: 'A guess has no I/O, no clock and no randomness.' },
  { from: /^(?!inference\/shareable\/|electron\/report\/known-words\.ts)/, not: /^inference\/shareable\/shareable\.ts$/, typesAllowed: true, sentence: 'What may leave is made by the redacting modules alone.' },
  { from: /^electron\/contract(\.ts$|\/)/, not: new RegExp(`^${OURS}`), except: /^electron\/contract\//, typesAllowed: true, sentence: 'The contract is types and argument checks.' },
  { from: /^(?!electron\/(main|window|lockdown|preload|utility-engine|test-.*)\.ts)/, not: /^electron$/, sentence: 'Electron only in electron/, and there only in main, window, lockdown, preload and utility-engine.' },
  { from: /^electron\/(main|window|lockdown|preload|utility-engine)\.ts$/, not: /^(db|importers|inference|renderer|build|samples)\//, typesAllowed: true, sentence: 'Main does nothing slow: the engine has the store, the importers and the guesses.' },
  { from: /^renderer\//, not: /^(electron|db|inference|importers|build|samples)\//, typesAllowed: true, sentence: 'The page knows types, not code.' },
  { from: /^renderer\//, not: /^node:/, sentence: 'The page has no Node.' },
]
