import { expect, it } from 'vitest'
import { decodeEntities } from '../../../importers/kit/entities.ts'

it('undoes references once, and leaves what is none', () => {
  const written = ['a &amp;lt; b', '&#39;&#x1F600;&nbsp;&quot;', '&copy; &#0; &#xD800; &#1114112; & &amp', 'plain']
  expect(written.map(decodeEntities)).toEqual(['a &lt; b', "'😀\u00a0\"", '&copy; &#0; &#xD800; &#1114112; & &amp', 'plain'])
})
