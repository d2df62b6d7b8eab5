import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hostileZip } from './hostile-zip.ts'
import { isTold, outcomeOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'

const FOLDER = join(import.meta.dirname, '../corpora/yauzl-failures/zips')

it('ends each archive of the yauzl failure corpus in a reason or a salvage, and reads a good one right after', async () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.zip'))
  expect(files.length).toBe(24)
  const outcomes: Record<string, Outcome> = {}
  for (const file of files) {
    outcomes[file.replace(/\.zip$/, '')] = await outcomeOf(readFileSync(join(FOLDER, file)))
    expect(await outcomeOf(hostileZip([{ name: 'good.txt', content: 'good' }]))).toEqual({ entries: { 'good.txt': 4 } })
  }
  expect(Object.values(outcomes).filter((outcome) => !isTold(outcome))).toEqual([])
  expect(outcomes).toMatchInlineSnapshot(`
    {
      "End of central directory record signature not found Either not a zip file or file is truncated": "truncated",
      "End of central directory record signature not found Either not a zip file or file is truncated_1": "empty",
      "Invalid comment length Expected 1 Found 0 Are there extra bytes at the end of the file Or is the end of central dir signature PK in the com": {
        "entries": {
          "a.txt": 5,
          "b.txt": 5,
        },
      },
      "absolute path C xt": {
        "entries": {
          "b.txt": 5,
        },
        "problems": [
          "entry-refused C:/xt",
        ],
      },
      "absolute path atxt": {
        "entries": {
          "b.txt": 5,
        },
        "problems": [
          "entry-refused /atxt",
        ],
      },
      "compressed uncompressed size mismatch for stored file 2147483647 5": {
        "entries": {
          "a.txt": "damaged",
          "b.txt": 5,
        },
      },
      "extra field length exceeds extra field buffer size": {
        "entries": {
          "a.txt": 5,
          "b.txt": 5,
        },
      },
      "file data overflows file bounds 63 2147483647 308": {
        "entries": {
          "a.txt": "damaged",
          "b.txt": 5,
        },
      },
      "invalid central directory file header signature 0x1014b50": "damaged",
      "invalid characters in fileName a txt": {
        "entries": {
          "a/txt": "damaged",
          "b.txt": 5,
        },
      },
      "invalid code lengths set": {
        "entries": {
          "index.js": "damaged",
        },
      },
      "invalid local file header signature 0x3034b50": {
        "entries": {
          "a.txt": 5,
          "b.txt": "damaged",
        },
      },
      "invalid relative path xt": {
        "entries": {
          "b.txt": 5,
        },
        "problems": [
          "entry-refused ../xt",
        ],
      },
      "invalid zip64 end of central directory record signature": "damaged",
      "multi-disk zip files are not supported found disk number 1": "damaged",
      "not enough bytes in the stream expected 2048576 got only 1000000": "damaged",
      "strong encryption is not supported": "unsupported-method",
      "too many bytes in the stream expected 82496 got at least 98304": {
        "entries": {
          "zeros.bin": "damaged",
        },
      },
      "too many length or distance symbols": {
        "entries": {
          "index.js": "damaged",
        },
      },
      "unexpected EOF": "damaged",
      "unsupported compression method 1": {
        "entries": {
          "a.txt": 5,
          "b.txt": "unsupported-method",
        },
      },
      "zip64 extended information extra field does not include compressed size": "damaged",
      "zip64 extended information extra field does not include relative header offset": "damaged",
      "zip64 extended information extra field does not include uncompressed size": "damaged",
    }
  `)
})
