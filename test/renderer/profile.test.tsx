import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { open } from './render.tsx'

const textOf = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ')

describe('the profile', () => {
  test('is in the navigation and says of each field the answer, how sure, how it is known and in which words', async () => {
    const { user } = await open('/')
    await user.click(await screen.findByRole('link', { name: 'Profile' }))
    await screen.findByRole('heading', { level: 1, name: 'Profile' })
    const rows = (await screen.findAllByRole('row')).slice(1).map(textOf)
    expect(rows).toEqual([
      'AgeGuess35 to 4462 in 100said by you, how you writeturning forty in May, help',
      'GenderGuessWe cannot tellIt takes 200 messages; there are 9.Your first name, or words of yours that say it, would fill it in.',
      'Lives withGuessLives with a partner88 in 100said by you, how your chats run',
      'ChildrenGuessunder six84 in 100boughtNappies, size 4, pack of 88, for boys and girls,…',
      'IncomeGuessmiddlea rule, no oddsbought',
    ])
  })
  test('opens the guess behind a field, by its name and answer', async () => {
    const { user, router } = await open('/profile')
    await user.click(await screen.findByRole('link', { name: 'Age: 35 to 44. said by you, how you write, 62 in 100' }))
    expect(router.state.location.pathname).toBe('/guesses/age-band')
  })
  test('says what a language model would name, with the measured figures, and that the authors are invented', async () => {
    await open('/profile')
    expect(textOf((await screen.findByText(/large language model/)).closest('p'))).toBe('Somebody with a large language model would fill in more: of what people could tell of 54 invented authors, GPT-4 named 77 in 100, this program 31. How good are we')
  })
})
