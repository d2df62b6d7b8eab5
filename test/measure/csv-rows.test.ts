import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../build/measure/csv-rows.ts'

function table(text: string | Uint8Array): string {
  const dir = mkdtempSync(join(tmpdir(), 'table-'))
  writeFileSync(join(dir, 'train.csv'), text)
  return dir
}
const read = (text: string | Uint8Array): unknown => readTable(table(text), 'train.csv', ['id', 'text'])

describe('tables of a corpus', () => {
  test('keeps commas, quotes and line ends of quoted cells', () => {
    expect(read('id,text\r\n1,"a, ""b""\nc"\r\n2,plain \'d\'\r\n')).toEqual([{ id: '1', text: 'a, "b"\nc' }, { id: '2', text: "plain 'd'" }])
    expect(read('\uFEFFid,text\n1,x')).toEqual([{ id: '1', text: 'x' }])
  })

  test('names the line and what is wrong', () => {
    expect(() => read('id,text\n1,"a\nb"\n2\n')).toThrow('train.csv, line 4: 1 cells where the header has 2')
    expect(() => read('id,text\n1,"never closed\n')).toThrow('train.csv, line 2: a quote that never closes')
    expect(() => read('id,text\n1,"a"b\n')).toThrow('train.csv, line 2: text after a closing quote')
    expect(() => read('id\n1\n')).toThrow('train.csv, line 1: no column text')
    expect(() => read('')).toThrow('train.csv, line 1: the file is empty')
    expect(() => read(Uint8Array.of(...new TextEncoder().encode('id,text\n1,'), 0xff, 10))).toThrow('train.csv, line 2: not UTF-8')
  })
})
