/** The keys that work everywhere (design.md section 9). */
import { useEffect, useEffectEvent } from 'react'

/** What the keys do; `single` is the person's own switch for keys without Ctrl or ⌘ (WCAG 2.1.4). */
export interface KeyActions { readonly single: boolean; palette(): void; list(): void; leave(): void }

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio)$/.test((target as HTMLInputElement).type))
}

function sheetIsOpen(): boolean { return document.querySelector('[role="dialog"], [role="alertdialog"], [role="listbox"]') !== null }

/** Moves the focus to the search field of the view; false when it has none. */
function toSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main [data-search]')
  field?.focus()
  field?.select()
  return field !== null
}

/** Sidebar, content, and round again. */
function nextRegion(): void {
  const nav = document.querySelector('nav')
  const inNav = nav !== null && nav.contains(document.activeElement)
  const target = inNav || nav === null ? document.querySelector<HTMLElement>('main h1') : nav.querySelector<HTMLElement>('[aria-current="page"]') ?? nav.querySelector<HTMLElement>('a')
  target?.focus()
}

function press(selector: string): void { for (const element of document.querySelectorAll<HTMLElement>(selector)) element.click() }

/** One key. True when it was used. */
function handle(event: KeyboardEvent, actions: KeyActions): boolean {
  const command = event.ctrlKey || event.metaKey
  if (command && event.key.toLowerCase() === 'k') { actions.palette(); return true }
  if (sheetIsOpen()) return false
  if (command && event.key.toLowerCase() === 'f') return toSearch()
  if (event.key === 'F6') { nextRegion(); return true }
  if (command || event.altKey || typing(event.target)) return false
  if (event.key === 'Escape') { actions.leave(); return true }
  if (!actions.single) return false
  if (event.key === '/') return toSearch()
  // One hand is enough for it.
  if (event.key === 'g') { actions.palette(); return true }
  if (event.key === '?') { actions.list(); return true }
  if (event.key === 't') { press('main [data-table-toggle]'); return true }
  if (event.key === 'w') { document.querySelector<HTMLElement>('main [data-withhold]')?.focus(); return true }
  return false
}

/** Listens while the calling component is there. */
export function useKeys(actions: KeyActions): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    // With Ctrl or ⌘ the host has prevented what the browser would do; a widget prevents what it has used itself.
    if ((!event.defaultPrevented || event.ctrlKey || event.metaKey) && handle(event, actions)) event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
