/** Go anywhere: views, guesses and archives by name. */
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useRouter } from '@tanstack/react-router'
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components'
import { Sheet } from './parts/dialog.tsx'
import { useCall } from './use-call.ts'
import { useWords } from './words/use-words.ts'

interface Place { readonly id: string; readonly name: string; readonly kind: string }

function Places({ onGone }: { onGone: () => void }): ReactNode {
  const { t, say } = useWords()
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const { contains } = useFilter({ sensitivity: 'base' })
  const guesses = useCall('guesses.list', {})
  const archives = useCall('archives.list', {}, ['archives'])
  const places: Place[] = [
    { id: '/', name: t('nav.overview'), kind: '' },
    { id: '/guesses', name: t('nav.guesses'), kind: '' },
    { id: '/profile', name: t('nav.profile'), kind: '' },
    { id: '/accuracy', name: t('nav.accuracy'), kind: '' },
    { id: '/claims', name: t('claims.title'), kind: '' },
    { id: '/activities', name: t('activities.title'), kind: '' },
    { id: '/archives', name: t('nav.archives'), kind: '' },
    { id: '/archives/add', name: t('archives.add'), kind: '' },
    { id: '/settings', name: t('nav.settings'), kind: '' },
    ...(guesses.value ?? []).filter((guess) => !guess.sensitive).map((guess) => ({ id: `/guesses/${guess.key}`, name: say(guess.statement), kind: t('voice.guess') })),
    ...(archives.value ?? []).map((archive) => ({ id: `/archives/${archive.id}`, name: archive.name, kind: t('archives.page') })),
  ]
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('keys.go')} className="s3"><Input ref={field} className="field" placeholder={t('keys.goPlaceholder')} /></SearchField>
      <Menu aria-label={t('keys.go')} className="places s2" items={places} renderEmptyState={() => <p className="two row-t">{t('keys.nothing')}</p>}
        onAction={(id) => { onGone(); router.history.push(String(id)) }}>
        {(place: Place) => <MenuItem id={place.id} className="item" textValue={place.name}>{place.name}<span className="three">{place.kind}</span></MenuItem>}
      </Menu>
    </Autocomplete>
  )
}

/** A sheet with a field and the places that match. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { t } = useWords()
  return <Sheet title={t('keys.palette')} open={open} onClose={onClose}><Places onGone={onClose} /></Sheet>
}
