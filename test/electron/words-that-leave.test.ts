import { describe, expect, it } from 'vitest'
import { groupParts } from '../../electron/engine/picked-files.ts'
import { initials } from '../../electron/engine/initials.ts'
import { currencyDecimals, moneyString } from '../../electron/audit/money.ts'
import { callError } from '../../electron/errors.ts'
import { ERROR_CODES } from '../../electron/contract.ts'
import { escapeHtml } from '../../electron/report/html.ts'

describe('initials', () => {
  it('shows others by as little as tells them apart', () => {
    expect(['Luc', 'Luc Meyer', 'anna maria schmidt', '王小明', '+33 6 12 34 56 88', '@nina', 'a@b.example', '😀 Zoé', '\u202A+49 170 1\u202C', ''].map(initials)).toEqual([
      'L.', 'L. M.', 'A. M.', '王某', '…88', 'n…@', 'a…@', 'Z.', '…01', '–',
    ])
  })
})

describe('parts of one export', () => {
  it('come together by stem and number, and only then', () => {
    expect(groupParts(['/d/takeout-002.zip', '/d/takeout-001.zip', '/d/x-part2.zip', '/d/x-part1.zip', '/d/chat (1).zip', '/e/takeout-003.zip', '/d/a.json', '/d/a.json'])).toEqual([
      ['/d/takeout-001.zip', '/d/takeout-002.zip'], ['/d/x-part1.zip', '/d/x-part2.zip'], ['/d/chat (1).zip'], ['/e/takeout-003.zip'], ['/d/a.json'],
    ])
  })
})

describe('money', () => {
  it('is written exactly, with the decimals of its currency', () => {
    expect([moneyString(165974, 'EUR'), moneyString(5, 'CNY'), moneyString(0, 'EUR'), moneyString(1200, 'JPY'), moneyString(-38864, 'USD'), moneyString(1234, 'KWD')]).toEqual(['1659.74', '0.05', '0.00', '1200', '-388.64', '1.234'])
    expect(currencyDecimals('not a code')).toBe(2)
  })
})

describe('errors', () => {
  it('say what happened, what it means and what to do, in both languages, for every code', () => {
    for (const code of ERROR_CODES) {
      const { what, means, tryThis } = callError(code)
      for (const words of [what, means, tryThis]) {
        expect(words.en).toMatch(/[.?]$/)
        expect(words.zh).toMatch(/[。？]$/)
        expect(words.zh).toMatch(/\p{Script=Han}/u)
      }
    }
  })
})

describe('the report', () => {
  it('keeps every foreign text a text', () => {
    expect(escapeHtml('<img src=x onerror="a">&\u202Eevil\u0000')).toBe('&lt;img src=x onerror=&quot;a&quot;&gt;&amp;␣evil␣')
  })
})
