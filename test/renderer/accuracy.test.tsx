import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { MARKED } from './made-up-accuracy.ts'
import { open } from './render.tsx'

const textOf = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ')

describe('How good are we', () => {
  test('is in the navigation and says of each task what it was, how often right, beside what, and on whom', async () => {
    const { user } = await open('/')
    await user.click(await screen.findByRole('link', { name: 'How good are we' }))
    await screen.findByRole('heading', { level: 1, name: 'How good are we' })
    expect(document.title).toBe('How good are we · Lookalike')
    const rows = await screen.findAllByRole('button', { expanded: false })
    const named = rows.filter((row) => row.hasAttribute('data-row')).map((row) => textOf(row))
    expect(named).toEqual([
      'Whether a line states a factOn a score of 0 to 100 that counts both what is missed and what is named wrongly, 84, range 80 to 87; without a model, 50. On 721 texts.84',
      'Eight things from commentsNames rightly 31 in 100 of what people could tell, range 27 to 34; naming the most common answer each time, 10 in 100. Of what it names, 90 in 100 are right. On 51 authors, none of them a real person.31',
      '26 or olderOf two, one of each kind, it tells which is which 60 in 100, range 56 to 63; tossing a coin, 50 in 100. On 99 people (Дом).60',
      '26 or olderOf two, one of each kind, it tells which is which 77 in 100, range 73 to 80; tossing a coin, 50 in 100. On 721 people (Мир).77',
      'On how many days somebody buysThe measure comes to -4.07, range -4.11 to -4.04; without a model, -4.6. On 721 customers.-4.07',
      'Whether somebody buys againOf two, one of each kind, it tells which is which 77 in 100, range 73 to 80; without a model, 76 in 100. On 721 customers.77',
      'How muchIf 100 is in step with the truth and 0 is not at all, 60, range 56 to 63; without a model, 0. On 721 customers.60',
    ])
  })

  test('shows language models beside this program without a click, and says that nobody in it is real', async () => {
    await open('/accuracy')
    const others = await screen.findByText('The same texts, read by language models')
    expect([...others.parentElement?.querySelectorAll('li') ?? []].map((one) => textOf(one))).toEqual(['This program 31 in 10031', 'GPT-4 76 in 10076', 'Llama 3 8B 55 in 10055'])
    expect(screen.getByText(/The authors are invented/)).toBeTruthy()
  })

  test('opens a row to whom it was, the calibration with its table, all figures, limits and the guesses that rest on it', async () => {
    const { user, router } = await open('/accuracy')
    const row = await screen.findByRole('button', { name: /^26 or older.*Мир/ })
    await user.click(row)
    const inside = row.nextElementSibling
    if (!(inside instanceof HTMLElement)) throw new Error('nothing opened')
    for (const part of ['people who said so themselves (Мир). Each was judged by a model that had never seen them.', '90 in 100 got an answer', 'Said against true', 'Мир, 721 people. In 100.', 'the first 10 messages of each', 'pairs told apart (AUC)', 'Mostly students.', 'It would read, of Мир: 12 in 100.']) expect(textOf(inside)).toContain(part)
    expect(within(inside).getAllByRole('table').length).toBe(2)
    await user.click(within(inside).getByRole('link', { name: 'Age' }))
    await waitFor(() => { expect(router.state.location.pathname).toBe('/guesses/age-band') })
  })

  test('moves through rows with the arrow keys, and opens with Enter', async () => {
    const { user } = await open('/accuracy')
    const row = await screen.findByRole('button', { name: /^Whether a line/ })
    row.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(textOf(document.activeElement)).toContain('26 or older')
    await user.keyboard('{Enter}')
    await waitFor(() => { expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true') })
  })

  test('names what was not measured and what it would take', async () => {
    const { user } = await open('/accuracy')
    await user.click(await screen.findByRole('button', { name: '2 guesses that nobody has measured' }))
    expect(screen.getByText(/No such data are public/)).toBeTruthy()
    expect([screen.queryByRole('link', { name: 'Payday' }) === null, screen.queryByRole('link', { name: 'Believes' }) === null, screen.getByText('Believes').tagName]).toEqual([false, true, 'SPAN'])
    await user.click(screen.getByRole('button', { name: '1 question that nothing here answers yet' }))
    expect(screen.getByText('Which of 150 things: 721 people.')).toBeTruthy()
  })

  test('shows wrong guesses about the made-up people as plainly as right ones, and first', async () => {
    await open('/accuracy')
    await screen.findByText('1 right, 1 wrong, 1 not told.')
    const table = screen.getByRole('columnheader', { name: 'What is true' }).closest('table')
    expect([...table?.querySelectorAll('tbody tr') ?? []].map((one) => [...one.querySelectorAll('td')].map((cell) => textOf(cell)))).toEqual([['Has a dog', 'no dog', 'wrong'], ['How old?', '34', 'not told'], ['Has a cat', 'has a cat', 'right']])
  })

  test('says what the person marked, with the range, and that nothing was marked where that is so', async () => {
    await open('/accuracy')
    expect(await screen.findByText(/You have marked no guess yet/)).toBeTruthy()
    cleanup()
    await open('/accuracy', { accuracy: MARKED })
    expect(await screen.findByText('You marked 12 guesses: we were right in 9 (range 5 to 11).')).toBeTruthy()
    expect(screen.getByText('1 you would rather not say; 2 were about an answer that is another now, and are not counted.')).toBeTruthy()
    const table = screen.getByRole('columnheader', { name: 'You said' }).closest('table')
    expect([...table?.querySelectorAll('tbody td:last-child') ?? []].map((cell) => textOf(cell))).toEqual(['true', 'not true', 'another answer now', 'rather not say'])
  })

  test('states what is known of the trade with its paper', async () => {
    await open('/accuracy')
    expect(textOf((await screen.findByText(/not at all accurate/)).closest('p'))).toBe('Brokers: 40 in 100 of the attributes were not at all accurate. A, B: On brokers. 2019')
  })
})
