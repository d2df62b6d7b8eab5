/** The list of keys, behind `?`. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useShared } from './app-state.ts'
import { Sheet } from './parts/dialog.tsx'
import { useWords } from './words/use-words.ts'

// Key caps are the same in both languages.
const KEYS = [
  ['g · Ctrl K · ⌘ K', 'palette'], ['/ · Ctrl F · ⌘ F', 'search'], ['Alt ←', 'back'], ['Alt →', 'forward'], ['F6', 'region'],
  ['↑ ↓ Home End', 'rows'], ['Enter', 'open'], ['Esc', 'leave'], ['t', 'table'], ['w', 'withhold'], ['?', 'keys'],
] as const

/** A sheet. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { t } = useWords()
  const { state } = useShared()
  return (
    <Sheet title={t('keys.title')} open={open} onClose={onClose}>
      <dl className="keys s4">{KEYS.map(([key, does]) => <div key={does}><dt><kbd>{key}</kbd></dt><dd>{t(`keys.${does}`)}</dd></div>)}</dl>
      {!state.settings.singleKeys && <p className="cap s3">{t('keys.off')}</p>}
      <div className="acts s5"><Button className="btn" onPress={onClose}>{t('keys.close')}</Button></div>
    </Sheet>
  )
}
