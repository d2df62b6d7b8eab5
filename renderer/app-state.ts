/** What every view may need: the app's state and the overview, read once for all. */
import { createContext, useContext } from 'react'
import type { AppState, Overview, Settings } from '../electron/contract.ts'
import type { Reading } from './use-call.ts'
import { useWords } from './words/use-words.ts'

/** The state with the way to change a setting. */
export interface Shared {
  readonly state: AppState
  readonly overview: Reading<Overview>
  readonly change: (settings: Partial<Settings>) => void
  /** True after everything was erased in this window, until something is brought in. */
  readonly erased: boolean
  readonly tellErased: () => void
}

const SharedContext = createContext<Shared | null>(null)
/** Gives both to everything below. */
export const SharedProvider = SharedContext.Provider

/** Throws outside the provider, which is a fault of ours. */
export function useShared(): Shared {
  const shared = useContext(SharedContext)
  if (shared === null) throw new Error('no shared state')
  return shared
}

/** The title of a source in the language shown; the id itself when the engine does not list it. */
export function useSourceTitle(): (id: string) => string {
  const { state } = useShared()
  const { say } = useWords()
  return (id) => {
    const source = state.sources.find((one) => one.id === id)
    return source === undefined ? id : say(source.title)
  }
}
