/** Every view and its address. Addresses live behind the hash, so that Back works and a page can be named. */
import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import type { RouterHistory } from '@tanstack/react-router'
import { Home, Shell } from './shell.tsx'
import { Accuracy } from './views/accuracy.tsx'
import { Activities } from './views/activities.tsx'
import { AddArchive } from './views/add-archive.tsx'
import { Archive } from './views/archive.tsx'
import { Archives } from './views/archives.tsx'
import { Claims } from './views/claims.tsx'
import { Guess } from './views/guess.tsx'
import { Guesses, SHOWS } from './views/guesses.tsx'
import type { Show } from './views/guesses.tsx'
import { Profile } from './views/profile.tsx'
import { Settings } from './views/settings.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: Home })

// Addresses can be typed: what is not known is dropped, and nothing from one reaches a call unchecked by the engine.
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const guesses = createRoute({
  getParentRoute: () => root, path: '/guesses', component: Guesses,
  validateSearch: (search: Record<string, unknown>): { show?: Show } => {
    const show = SHOWS.find((one) => one === search['show'])
    return show === undefined ? {} : { show }
  },
})
const guess = createRoute({
  getParentRoute: () => root, path: '/guesses/$key', component: Guess,
  validateSearch: (search: Record<string, unknown>): { without?: string } => {
    const without = search['without']
    return typeof without === 'string' && /^[a-z0-9,-]+$/.test(without) ? { without } : {}
  },
})
const profile = createRoute({ getParentRoute: () => root, path: '/profile', component: Profile })
const accuracy = createRoute({ getParentRoute: () => root, path: '/accuracy', component: Accuracy })
const archives = createRoute({ getParentRoute: () => root, path: '/archives', component: Archives })
const addArchive = createRoute({ getParentRoute: () => root, path: '/archives/add', component: AddArchive })
const archive = createRoute({ getParentRoute: () => root, path: '/archives/$id', component: Archive })
const claims = createRoute({
  getParentRoute: () => root, path: '/claims', component: Claims,
  validateSearch: (search: Record<string, unknown>): { source?: string } => {
    const source = search['source']
    return typeof source === 'string' && /^[a-z0-9-]+$/.test(source) ? { source } : {}
  },
})
const activities = createRoute({ getParentRoute: () => root, path: '/activities', component: Activities })
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: Settings })
const tree = root.addChildren([home, guesses, guess, profile, accuracy, archives, addArchive, archive, claims, activities, settings])

/** A router over the window's hash, or over a history of a test's own. Scroll positions are not kept: the library would write addresses to the profile. */
export function makeRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({ routeTree: tree, history, defaultPreload: false, scrollRestoration: false })
}

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof makeRouter> }
}
