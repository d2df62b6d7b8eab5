import { describe, expect, it } from 'vitest'
import { codeFrames, codeWord, jsonForTerminal, terminal, typedByPerson, writtenDate } from '../../electron/terminal-text.ts'

/** What a terminal obeys, or does not show: a title, a clear, a colour by C1, line breaks, directions, joiners, tags, a lone half. */
const HOSTILE = 'a\u001b]0;owned\u0007\u001b[2J\u009b31m\r\n\u202egpj.\u2066\u200b\u200d\u00ad\ufeff\u2028\u061c\u{e0041}\ud800z'

describe('what goes to the terminal', () => {
  it('carries no sign that a terminal would obey or hide', () => {
    expect(typedByPerson(HOSTILE).toString()).toBe('a␣]0;owned␣␣[2J␣31m␣␣␣gpj.␣␣␣␣␣␣␣␣␣z')
    expect(terminal`${typedByPerson('a\tb')}: ${1_234} rows`.toString()).toBe('a␣b: 1,234 rows')
    expect(typedByPerson('x'.repeat(10_000)).toString().length).toBe(2_001)
  })

  it('takes codes, dates and frames only where they are that', () => {
    expect([codeWord('dates-ambiguous'), codeWord('EACCES'), codeWord('a b'), codeWord(HOSTILE), writtenDate('03/04/2024'), writtenDate('2024年3月4日'), writtenDate('Anna 3'), writtenDate(HOSTILE), codeFrames('RangeError < at read (a.ts:1)\u001b[2J王')].map(String)).toEqual([
      'dates-ambiguous', 'EACCES', 'unknown', 'unknown', '03/04/2024', '2024年3月4日', '…', '…', 'RangeError < at read (a.ts:1)[2J',
    ])
  })

  it('is JSON that reads back as it was, with escapes for those signs', () => {
    const value = { [HOSTILE]: [HOSTILE, '王小明 😀', 1], lines: 'a\nb' }
    const text = jsonForTerminal(value).toString()
    expect(JSON.parse(text)).toEqual(value)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(text).toContain('王小明 😀')
  })
})
