import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { open, SCREENS } from './render.tsx'

// Colours are computed in contrast.test.ts: a simulated document has no layout. Everything else is checked here.
const RULES: axe.RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast': { enabled: false } } }

describe.each(['en', 'zh'] as const)('axe, %s', (language) => {
  test.each(SCREENS)('finds nothing on the screen: $name', async ({ address, scene, reach }) => {
    const opened = await open(address, scene, language)
    await reach?.(opened)
    const { violations } = await axe.run(document, RULES)
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 200)) }))).toEqual([])
  })
})
