import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { open, SCREENS } from './render.tsx'

describe('Links', () => {
  test.each(SCREENS)('carry no address that a browser could show: $name', async ({ address, scene, reach }) => {
    const opened = await open(address, scene)
    await reach?.(opened)
    expect([...document.querySelectorAll('[href]')].map((element) => element.outerHTML)).toEqual([])
    cleanup()
  })

  test('are reached with Tab and answer to Enter', async () => {
    const { user, router } = await open('/')
    const link = screen.getAllByRole('link', { name: /^Guesses/ })[0]
    for (let presses = 0; presses < 60 && document.activeElement !== link; presses++) await user.tab()
    expect(document.activeElement).toBe(link)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/guesses'))
  })
})
