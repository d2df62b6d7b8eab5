import { describe, expect, test } from 'vitest'
import { guessed } from './purchases.ts'
import { chatOf, LIVES, ordersOf } from './unseen-lives.ts'

describe('people nobody has seen', () => {
  test.each(LIVES.map((life) => ({ ...life, title: `${life.guess} of one who: ${life.who}` })))('$title', async ({ guess, expect: wanted, chat, orders, every, times }) => {
    const archives = [...(chat ? [chatOf(chat)] : []), ...(orders ? [ordersOf(orders, every, times)] : [])]
    const found = (await guessed(...archives)).results.get(guess)
    expect(wanted === 'not-yes' ? found?.answer !== 'yes' : found?.answer).toBe(wanted === 'not-yes' ? true : wanted)
  })
})
