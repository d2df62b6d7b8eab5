/** `npm run measure`: trains the models and writes their records, or scores the shipped ones on labelled data. */
import '../electron/deny-network.ts'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scoreTasks } from './measure/scoring.ts'
import { TASKS } from './measure/tasks/tasks.ts'
import { tableOf, trainTasks } from './measure/training-run.ts'

const USAGE = `npm run measure -- --corpora DIR [--only KEY…] [--accept KEY…] [--shuffle-labels]
npm run --silent measure -- --corpora DIR --score --json FILE [--predictions FILE.jsonl] [--bootstrap N] [--only KEY…]

Without --score: trains, cross-validates, writes weights, accuracy cards and the records in inference/measured.
A figure that falls by more than its noise is named by the tests until it is measured with --accept KEY.
With --score: scores the shipped weights on DIR and trains nothing. FILE may be - for standard output.
Keys: ${TASKS.map(({ key }) => key).join(', ')}
`

interface Asked { readonly corpora: string; readonly only: readonly string[]; readonly score: boolean; readonly json: string | undefined; readonly predictions: string | undefined; readonly resamples: number; readonly shuffle: boolean; readonly accept: readonly string[] }

/** The checkout: this file is in build/ as source and in dist/ when built. */
const root = join(import.meta.dirname, '..')

function readArgs(args: readonly string[]): Asked | string {
  let values
  let positionals
  try {
    ({ values, positionals } = parseArgs({
      args: [...args], strict: true, allowPositionals: true,
      options: {
        corpora: { type: 'string' }, only: { type: 'string', multiple: true }, accept: { type: 'string', multiple: true }, score: { type: 'boolean' }, json: { type: 'string' },
        predictions: { type: 'string' }, bootstrap: { type: 'string' }, 'shuffle-labels': { type: 'boolean' }, help: { type: 'boolean' },
      },
    }))
  } catch (problem) {
    return problem instanceof Error ? problem.message : 'The arguments cannot be read.'
  }
  // `--only A B` names both: what follows a value without an option of its own belongs to --only.
  const only = [...(values.only ?? []), ...positionals].flatMap((keys) => keys.split(',')).filter((key) => key !== '')
  if (positionals.length > 0 && values.only === undefined) return `Unexpected: ${positionals.join(' ')}`
  const accept = (values.accept ?? []).flatMap((keys) => keys.split(','))
  const unknown = [...only, ...accept].filter((key) => !TASKS.some((task) => task.key === key))
  const resamples = Number(values.bootstrap ?? 2_000)
  if (values.corpora === undefined) return 'Name the folder: --corpora DIR'
  if (!existsSync(values.corpora)) return 'The folder of --corpora does not exist.'
  if (unknown.length > 0) return `No such key: ${unknown.join(', ')}`
  if (!Number.isInteger(resamples) || resamples < 1) return '--bootstrap takes a whole number from 1 on.'
  if (values.score === true && values.json === undefined) return '--score needs --json FILE'
  if (values.score !== true && (values.json !== undefined || values.predictions !== undefined)) return '--json and --predictions go with --score.'
  if (accept.length > 0 && (values.score === true || values['shuffle-labels'] === true)) return '--accept goes with measuring that writes records.'
  if (values.score === true && values['shuffle-labels'] === true) return '--shuffle-labels goes with training.'
  return { corpora: values.corpora, only, score: values.score === true, json: values.json, predictions: values.predictions, resamples, shuffle: values['shuffle-labels'] === true, accept }
}

const say = (line: string): void => { process.stderr.write(`${line}\n`) }

/** Runs the command; resolves to its exit code: 0 all done, 1 a leak or the unexpected, 2 wrong usage, 3 a damaged corpus. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) { process.stdout.write(USAGE); return 0 }
  const asked = readArgs(args)
  if (typeof asked === 'string') { say(`${asked}\n\n${USAGE}`); return 2 }
  const tasks = TASKS.filter(({ key }) => asked.only.length === 0 || asked.only.includes(key))
  return asked.score ? score(tasks, asked) : learn(tasks, asked)
}

async function score(tasks: typeof TASKS, { corpora, json, predictions, resamples }: Asked): Promise<number> {
  const scores = await scoreTasks(tasks, corpora, resamples, say)
  const text = `${JSON.stringify(scores.figures, null, 1)}\n`
  if (json === '-') process.stdout.write(text)
  else if (json !== undefined) { writeFileSync(json, text); say(tableOf(scores.figures)) }
  if (predictions !== undefined) writeFileSync(predictions, scores.predictions.map((line) => `${line}\n`).join(''))
  for (const line of scores.damaged) say(line)
  return scores.damaged.length > 0 ? 3 : 0
}

async function learn(tasks: typeof TASKS, { corpora, resamples, shuffle, accept }: Asked): Promise<number> {
  const { damaged, leaks } = await trainTasks(tasks, { corpora, root, resamples, shuffle, accept, say, print: (line) => { process.stdout.write(`${line}\n`) } })
  for (const line of [...damaged, ...leaks]) say(line)
  return damaged.length > 0 ? 3 : leaks.length > 0 ? 1 : 0
}
