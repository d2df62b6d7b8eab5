import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('renderer/styles/tokens.css', 'utf8')

/** The colours that a rule of tokens.css sets. */
function colours(start: string): Record<string, string> {
  const from = css.indexOf(start)
  const block = css.slice(from, css.indexOf('}', from))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9A-F]{6})/gi)].map(([, name = '', value = '']) => [name, value]))
}

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function ratio(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const THEMES = { light: colours(':root {'), dark: colours(':root[data-theme="dark"]') }
const TEXT = ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'warn', 'bad', 'closed']

describe.each(Object.entries(THEMES))('Colours, %s', (_, theme) => {
  const of = (name: string): string => theme[name] ?? 'missing'

  test.each(TEXT)('--%s is readable as text on page, card and well', (name) => {
    for (const ground of ['page', 'card', 'well']) expect([name, ground, ratio(of(name), of(ground)) >= 4.5]).toEqual([name, ground, true])
  })

  test('controls, charts and source marks stand out by 3 to 1', () => {
    for (const name of ['edge', 's1', 's2', 's3', 's4', 's5', 's6']) for (const ground of ['page', 'card']) expect([name, ratio(of(name), of(ground)) >= 3]).toEqual([name, true])
  })

  test('text on coloured grounds is readable', () => {
    expect(ratio(of('on-accent'), of('accent'))).toBeGreaterThan(7)
    for (const [ink, ground] of [['ink', 'accent-soft'], ['ink', 'mark'], ['good', 'good-soft'], ['warn', 'warn-soft'], ['bad', 'bad-soft'], ['closed', 'closed-soft']] as const) {
      expect([ink, ground, ratio(of(ink), of(ground)) >= 4.5]).toEqual([ink, ground, true])
    }
  })
})

function round(a: string, b: string): number { return Math.round(ratio(THEMES.light[a] ?? '', THEMES.light[b] ?? '') * 100) / 100 }

test('The computed ratios are those of the design', () => {
  expect([round('ink', 'page'), round('ink-3', 'well'), round('accent', 'page'), round('edge', 'well')]).toEqual([15.98, 5.07, 7.42, 3.25])
})

test('The dark theme is the same by choice and by the system', () => {
  expect(colours(':root:not([data-theme])')).toEqual(THEMES.dark)
})

test('No style outside tokens.css names a colour', () => {
  for (const file of ['base', 'parts', 'views']) expect(readFileSync(`renderer/styles/${file}.css`, 'utf8').match(/#[0-9a-f]{3,8}\b(?=[;\s)])|rgba?\(|hsla?\(/gi)).toBeNull()
})
