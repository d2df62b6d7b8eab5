/** What the parts of the imitated browser share. */

/** Something that ends with the browser. */
export interface Ending { endWithBrowser(): void }

export const state: { isReady: boolean; readonly processes: Set<Ending>; readonly windows: Set<{ close(): void; destroy(): void }> } = {
  isReady: false, processes: new Set(), windows: new Set(),
}
