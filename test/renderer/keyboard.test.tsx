import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { open } from './render.tsx'

describe('With the keyboard only', () => {
  test('the focus goes to the heading when the view changes, and the title names the view and no content', async () => {
    const { user } = await open('/')
    expect(document.title).toBe('Overview · Lookalike')
    ;(await screen.findByRole('link', { name: /^Guess\. About to move/ })).focus()
    await user.keyboard('{Enter}')
    const heading = await screen.findByRole('heading', { level: 1, name: /About to move house/ })
    await waitFor(() => { expect(document.activeElement).toBe(heading) })
    expect(document.title).toBe('Guess · Lookalike')
  })

  test('arrows, Home and End move through rows', async () => {
    const { user } = await open('/guesses')
    const rows = await screen.findAllByRole('link', { name: /^Guess\./ })
    rows[0]?.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(rows[2])
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(rows.at(-1))
    await user.keyboard('{Home}{ArrowUp}')
    expect(document.activeElement).toBe(rows[0])
  })

  test('the arrow down leads from a suspicion to what was found', async () => {
    const { user } = await open('/')
    ;(await screen.findByRole('searchbox')).focus()
    await user.keyboard('age')
    await screen.findByText('1 guess shown')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('Age: 35 to 44')
  })

  test('F6 goes from content to views and back', async () => {
    const { user } = await open('/guesses')
    await user.keyboard('{F6}')
    expect(document.activeElement?.textContent).toBe('Guesses12')
    await user.keyboard('{F6}')
    expect(document.activeElement?.tagName).toBe('H1')
  })

  test('a slash goes to the search of the view, and letters typed there are letters', async () => {
    const { user } = await open('/activities')
    const field = await screen.findByRole('searchbox')
    await user.keyboard('/')
    expect(document.activeElement).toBe(field)
    await user.keyboard('t?w')
    expect((field as HTMLInputElement).value).toBe('t?w')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a question mark lists the keys, Esc closes the list', async () => {
    const { user } = await open('/')
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull() })
  })

  test('single letters do nothing when they are switched off', async () => {
    const { user } = await open('/', { settings: { singleKeys: false } })
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('Ctrl K goes anywhere by name', async () => {
    const { user, router } = await open('/')
    await user.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole('searchbox', { name: 'Go to' })
    // The simulated document does not move the focus into a new dialog; a browser does.
    field.focus()
    await user.keyboard('income')
    await waitFor(() => { expect(screen.getAllByRole('menuitem')).toHaveLength(1) })
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => { expect(router.state.location.pathname).toBe('/guesses/income-band') })
  })

  test('g goes anywhere too', async () => {
    const { user } = await open('/')
    await user.keyboard('g')
    expect(await screen.findByRole('searchbox', { name: 'Go to' })).toBeTruthy()
  })

  test('w goes to leaving a source out, Esc back to the list', async () => {
    const { user, router } = await open('/guesses')
    await user.click(await screen.findByRole('link', { name: /^Guess\. About to move/ }))
    await screen.findByText('71 in 100')
    await user.keyboard('w')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Read this guess without WhatsApp')
    await user.keyboard('{Escape}')
    await waitFor(() => { expect(router.state.location.pathname).toBe('/guesses') })
  })

  test('there is one navigation, one main and one first heading', async () => {
    await open('/guesses/moving-soon')
    await screen.findByText('71 in 100')
    expect([screen.getAllByRole('navigation'), screen.getAllByRole('main'), screen.getAllByRole('heading', { level: 1 })].map((all) => all.length)).toEqual([1, 1, 1])
  })
})
