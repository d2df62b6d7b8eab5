import { describe, expect, it } from 'vitest'
import { times } from '../build/bench/archives.ts'

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
