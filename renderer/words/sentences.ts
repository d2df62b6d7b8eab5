/** Every sentence of the page: the nouns put together, by language. A noun that is not here has no keys. */
import { accuracy } from './sentences/accuracy.ts'
import { archives } from './sentences/archives.ts'
import { charts } from './sentences/charts.ts'
import { claims } from './sentences/claims.ts'
import { errors } from './sentences/errors.ts'
import { firstRun } from './sentences/first-run.ts'
import { guess } from './sentences/guess.ts'
import { guesses } from './sentences/guesses.ts'
import { imports } from './sentences/imports.ts'
import { lines } from './sentences/lines.ts'
import { overview } from './sentences/overview.ts'
import { profile } from './sentences/profile.ts'
import { settings } from './sentences/settings.ts'
import { shell } from './sentences/shell.ts'
import { units } from './sentences/units.ts'

/** The page in English. */
export const en = {
  ...shell.en,
  ...firstRun.en,
  ...archives.en,
  ...imports.en,
  ...overview.en,
  ...guesses.en,
  ...guess.en,
  ...profile.en,
  ...accuracy.en,
  ...lines.en,
  ...charts.en,
  ...claims.en,
  ...settings.en,
  ...errors.en,
  ...units.en,
}

/** The page in Chinese. */
export const zh = {
  ...shell.zh,
  ...firstRun.zh,
  ...archives.zh,
  ...imports.zh,
  ...overview.zh,
  ...guesses.zh,
  ...guess.zh,
  ...profile.zh,
  ...accuracy.zh,
  ...lines.zh,
  ...charts.zh,
  ...claims.zh,
  ...settings.zh,
  ...errors.zh,
  ...units.zh,
}
