/**
 * The link of every view. It carries no address: over a link that has one, a browser shows a bubble with the app's made-up
 * address at the window's edge, opens it in a second window on a middle click, and lets it be dragged out. Role, focus and
 * Enter are what a link with an address would have.
 */
import { createElement } from 'react'
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { createLink } from '@tanstack/react-router'

function Anchor({ href: _address, onKeyDown, ...props }: ComponentProps<'a'>): ReactNode {
  return createElement('a', {
    ...props, role: 'link', tabIndex: 0,
    onKeyDown(event: KeyboardEvent<HTMLAnchorElement>) {
      onKeyDown?.(event)
      if (event.defaultPrevented || event.key !== 'Enter') return
      event.preventDefault()
      event.currentTarget.click()
    },
  })
}

/** A link to another view, with the router's own typed `to`, `params`, `search` and `hash`. */
export const Link = createLink(Anchor)
