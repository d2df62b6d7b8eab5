import { expect, it } from 'vitest'
import type { ReadStore } from '../../db/store.ts'
import { labelsOf } from '../../electron/engine/labels.ts'

it('a contact’s name in a file name becomes the same label as beside the line, and the name’s own end stays one full stop', () => {
  const labels = labelsOf({
    revision: () => 1,
    identifiers: () => ['Luc Moreau', 'Lena Moser', '王小明'].map((name, id) => ({ id, source: 'whatsapp', kind: 'name' as const, value: name, name, isOwner: false })),
    channels: () => [],
  } as Pick<ReadStore, 'revision' | 'identifiers' | 'channels'>)
  expect([
    labels.within('WhatsApp Chat - Luc Moreau.zip', 'Luc Moreau'), labels.within('WhatsApp Chat - Lena Moser.zip', 'Lena Moser'), labels.within('与王小明的聊天.txt', '王小明'),
    labels.of('Luc Moreau'), labels.of('Lena Moser'),
  ]).toEqual(['WhatsApp Chat - L. M.zip', 'WhatsApp Chat - L. M. (2).zip', '与王某的聊天.txt', 'L. M.', 'L. M. (2)'])
})
