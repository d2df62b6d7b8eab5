/** Renders the whole page at an address over a made-up engine. */
import { createMemoryHistory } from '@tanstack/react-router'
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { App } from '../../renderer/app.tsx'
import { connect } from '../../renderer/client.ts'
import { makeRouter } from '../../renderer/router.tsx'
import { en } from '../../renderer/words/sentences.ts'
import { startWords } from '../../renderer/words/words.ts'
import { FakeEngine } from './fake-engine.ts'
import type { Scene } from './fake-engine.ts'
import { MARKED } from './made-up-accuracy.ts'

afterEach(cleanup)
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 })

/** A tree of words with every letter replaced, so that what was not translated stands out. Slots stay. */
export function pseudo(tree: object): object {
  return Object.fromEntries(Object.entries(tree).map(([key, value]: [string, unknown]) =>
    [key, typeof value === 'string' ? value.split(/(\{\{[^}]*\}\})/).map((part) => part.startsWith('{{') ? part : part.replaceAll(/[A-Za-z]/g, 'ж')).join('') : pseudo(value as object)]))
}

/** What a test works with: the engine with its record of calls, a person's hands, the router. */
export interface Opened { readonly engine: FakeEngine; readonly user: UserEvent; readonly router: ReturnType<typeof makeRouter> }

/** Waits until the view's heading is there. */
export async function open(address: string, scene: Scene = {}, language: 'en' | 'zh' | 'pseudo' = 'en'): Promise<Opened> {
  startWords(language, { pseudo: pseudo(en) })
  const engine = new FakeEngine({ ...scene, settings: { ...scene.settings, language: language === 'zh' ? 'zh' : 'en' } })
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }))
  const user = userEvent.setup()
  render(<App client={connect(engine.bridge())} router={router} />)
  await screen.findByRole('heading', { level: 1 })
  return { engine, user, router }
}

/** Every screen, by address and how to reach its state. */
export const SCREENS: readonly { readonly name: string; readonly address: string; readonly scene?: Scene; readonly reach?: (opened: Opened) => Promise<void> }[] = [
  { name: 'first run', address: '/', scene: { archives: 'none' } },
  { name: 'overview', address: '/', reach: async () => { await screen.findAllByRole('row') } },
  { name: 'guesses', address: '/guesses', scene: { sensitive: true }, reach: async () => { await screen.findAllByRole('row') } },
  { name: 'guess', address: '/guesses/moving-soon', reach: async () => { await screen.findAllByRole('row') } },
  { name: 'unmeasured guess', address: '/guesses/payday', reach: async () => { await screen.findAllByRole('row') } },
  { name: 'guess from too little', address: '/guesses/has-dog' },
  { name: 'sensitive guess', address: '/guesses/health-worry', scene: { sensitive: true } },
  { name: 'how good are we', address: '/accuracy', scene: { accuracy: MARKED }, reach: async ({ user }) => { for (const row of await screen.findAllByRole('button', { name: /statement|26|Whether|满26|Eight|八项|guess|question|条猜测|个问题|ж/ , expanded: false })) if (row.closest('main') !== null) await user.click(row) } },
  { name: 'profile', address: '/profile', reach: async () => { await screen.findAllByRole('row') } },
  { name: 'archives', address: '/archives', reach: async () => { await screen.findAllByRole('row') } },
  { name: 'account of an archive', address: '/archives/1', reach: async () => { await screen.findAllByRole('row') } },
  { name: 'adding', address: '/archives/add' },
  { name: 'plan', address: '/archives/add', reach: async ({ user }) => { await pickFile(user); await screen.findByRole('table') } },
  { name: 'refused', address: '/archives/add', scene: { failing: { 'archives.plan': 'password-needed' } }, reach: async ({ user }) => { await pickFile(user); await screen.findByRole('alert') } },
  { name: 'reading', address: '/archives/add', scene: { holdImport: true }, reach: async ({ user }) => { await pickFile(user); await readIt(user); await screen.findByRole('progressbar') } },
  { name: 'done', address: '/archives/add', scene: { owner: 'asked' }, reach: async ({ user }) => { await pickFile(user); await readIt(user); await screen.findByRole('radiogroup') } },
  { name: 'claims', address: '/claims', reach: async () => { await screen.findAllByRole('row') } },
  { name: 'activities', address: '/activities', reach: async ({ user }) => { await user.type(await screen.findByRole('searchbox'), 'new'); await waitFor(() => { if (document.querySelector('.quotes') === null) throw new Error('no lines yet') }) } },
  { name: 'settings', address: '/settings' },
]

async function pickFile(user: UserEvent): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-drop] button')
  if (place === null) throw new Error('no drop place')
  await user.click(place)
}

async function readIt(user: UserEvent): Promise<void> {
  await screen.findByRole('table')
  const go = document.querySelector<HTMLElement>('.go-line .go1')
  if (go === null) throw new Error('nothing to read')
  await user.click(go)
}
