import { afterEach, expect, it } from 'vitest'
import { Driver } from './driver.ts'

let app: Driver | undefined
afterEach(async () => {
  await app?.close()
  app = undefined
})

/** Whether a text, drawn in black in the page's own fonts, has any colour: an emoji has, the box of a missing glyph has not. */
const hasColour = (text: string): string => `(async () => {
  const font = getComputedStyle(document.body).fontFamily
  await document.fonts.load('32px ' + font, ${JSON.stringify(text)})
  const pen = Object.assign(document.createElement('canvas'), { width: 64, height: 64 }).getContext('2d')
  pen.font = '32px ' + font
  pen.fillText(${JSON.stringify(text)}, 4, 44)
  const { data } = pen.getImageData(0, 0, 64, 64)
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && Math.max(data[at], data[at + 1], data[at + 2]) - Math.min(data[at], data[at + 1], data[at + 2]) > 32) return true
  return false
})()`

it('every kind of emoji has a glyph, also where the system has no font for them, and letters stay text', async () => {
  app = await Driver.start()
  const drawn: Record<string, boolean> = {}
  for (const sign of ['😀', '❤️', '🇨🇳', '👨‍👩‍👧', '👍🏽', '🧧', '🐕', '🫠', '⏰', 'A', '1', '©', '→', '字']) drawn[sign] = await app.evaluate<boolean>(hasColour(sign))
  expect(drawn).toEqual({ '😀': true, '❤️': true, '🇨🇳': true, '👨‍👩‍👧': true, '👍🏽': true, '🧧': true, '🐕': true, '🫠': true, '⏰': true, A: false, 1: false, '©': false, '→': false, 字: false })
})
