import { describe, expect, it } from 'vitest'
import { archiveText, keptRows, times } from '../build/bench/archives.ts'

describe('the moments of a generated archive', () => {
  it('follow each other, by day, and none is in the future, however many there are', () => {
    for (const count of [1, 1000, 100_000, 8_000_000]) {
      let last = 0
      let isFine = true
      let made = 0
      for (const moment of times(count, { below: (limit) => limit - 1 })) {
        const at = moment.getTime()
        // 2024 was over before this was written.
        isFine &&= at >= last && at % 1000 === 0 && moment.getUTCHours() >= 7 && at < Date.UTC(2024, 0, 1)
        last = at
        made += 1
      }
      expect({ count, isFine, made }).toEqual({ count, isFine: true, made: count })
    }
  })
})

describe('a generated export of ChatGPT', () => {
  it('has as many messages as are wanted, of which the first conversation holds a tenth, and half are prompts', () => {
    for (const rows of [1, 7, 1000]) {
      const conversations = JSON.parse([...archiveText('chatgpt', rows)].join('')) as readonly { readonly current_node: string; readonly mapping: Readonly<Record<string, { readonly message: { readonly author: { readonly role: string } } | null }>> }[]
      const messages = conversations.map(({ mapping }) => Object.values(mapping).flatMap(({ message }) => message ?? []))
      const prompts = messages.flat().filter(({ author }) => author.role === 'user').length
      expect([messages.flat().length, messages[0]?.length, prompts]).toEqual([rows, Math.max(1, Math.floor(rows / 10)), keptRows('chatgpt', rows)])
      expect(conversations.filter(({ current_node: leaf, mapping }) => mapping[leaf] === undefined)).toEqual([])
    }
  })
})
