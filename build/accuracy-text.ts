/** ACCURACY.md: the same as the page "How good are we", for people who read the project. */
import type { Accuracy, AccuracyTask } from '../electron/contract.ts'
import type { MeasuredFigure } from '../inference/measured.ts'

const GROUP_TITLES: Readonly<Record<Accuracy['groups'][number]['key'], string>> = {
  lines: 'What a line says of its writer', people: 'Who a person is', names: 'What a first name says', households: 'What groceries say of a household',
  customers: 'Who buys again', talk: 'What talk is about', mood: 'How a text sounds', goods: 'What a title names', other: 'Others',
}
const HOW: Readonly<Record<AccuracyTask['how'], string>> = {
  'held-out': 'cross-validated: each unit judged by a model that never saw it', shipped: 'as it ships; nothing was learnt from these rows', none: 'not measured',
}

const shown = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 1_000) / 1_000))
const interval = ({ value, low, high }: MeasuredFigure): string => (value === null ? '–' : low === null || high === null ? shown(value) : `${shown(value)} (${shown(low)} to ${shown(high)})`)
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [row(head), row(head.map(() => '---')), ...rows.map(row)]
const name = (task: AccuracyTask): string => `${task.key} (${task.corpus})`

/** What calibration came to: the mean distance between said and true, and what perfect calibration would show. */
function calibration({ ece, eceFloor }: MeasuredFigure): string {
  return ece === null ? '–' : eceFloor === null ? shown(ece) : `${shown(ece)} (perfect: ${shown(eceFloor)})`
}

function groupLines({ key, tasks }: Accuracy['groups'][number]): readonly string[] {
  const measured = tasks.filter(({ headline }) => headline !== null)
  const rows = measured.map((task): readonly string[] => {
    const { headline: figure, references } = task
    if (figure === null) return []
    const reference = references.find(({ metric }) => metric === figure.metric)
    return [
      task.what?.en ?? task.key, name(task), `${figure.people} ${task.unit}s`, figure.metric, interval(figure), shown(figure.baseline),
      reference === undefined ? '–' : `${shown(reference.value)}, ${reference.from.en}`, figure.coverage === null ? '–' : shown(figure.coverage), calibration(figure),
    ]
  })
  return [
    `## ${GROUP_TITLES[key]}`, '',
    ...(rows.length === 0 ? [] : [...table(['what', 'task (data)', 'on how many', 'measure', 'value (95 %)', 'without a model', 'reference', 'answered', 'said against true'], rows), '']),
    ...measured.flatMap(otherReaders),
    ...tasks.filter(({ headline }) => headline === null).map((task) => `Not measured: ${task.what?.en ?? task.key} (${name(task)}). ${task.figures[0]?.why ?? 'no figure'}; ${task.figures[0]?.people ?? 0} ${task.unit}s lie ready.\n`),
  ]
}

function otherReaders({ key, others, headline, from }: AccuracyTask): readonly string[] {
  if (others.length === 0 || headline === null) return []
  return [
    `The first guesses of language models on the same rows of ${key}, beside this program’s. On ${from?.whom.en ?? ''}.`, '',
    ...table(['who', 'named right, of what people could tell (95 %)'], [['this program', interval(headline)], ...others.map(({ name: other, figure }) => [other, interval(figure)])]), '',
  ]
}

function detailLines(task: AccuracyTask): readonly string[] {
  return [
    `### ${name(task)}`, '',
    `${task.what?.en ?? task.key}. On ${task.from === null ? task.corpus : `${task.from.whom.en} (${task.from.name})`}. ${HOW[task.how][0]?.toUpperCase()}${HOW[task.how].slice(1)}.${task.limits === null ? '' : ` ${task.limits.en}`}${task.without === null ? '' : ` “Without a model” means ${task.without.en}.`}`
      + (task.guesses.length === 0 ? '' : ` Guesses that rest on it: ${task.guesses.map(({ key }) => key).join(', ')}.`), '',
    ...(task.otherKinds.length === 0 ? [] : [`Not measured on texts of other kinds, which are left unread as far as they can be told; it would read, of ${task.otherKinds.map(({ name: other, passed }) => `${other} ${shown(passed)}`).join(', ')}.`, '']),
    ...table(['part', 'measure', 'units', 'rows', 'value (95 %)', 'without a model', 'gain (95 %)', 'answered'], task.figures.map((figure) => [
      figure.slice === '' ? 'all' : figure.slice, figure.metric, String(figure.people), String(figure.items), figure.value === null ? figure.why ?? '–' : interval(figure), shown(figure.baseline),
      figure.gain === null ? '–' : interval({ ...figure, value: figure.gain, low: figure.gainLow, high: figure.gainHigh }), shown(figure.coverage),
    ])), '',
  ]
}

function madeUpLines({ madeUp }: Accuracy): readonly string[] {
  return madeUp.flatMap(({ title, verdicts }) => {
    const of = (wanted: string): number => verdicts.filter(({ verdict }) => verdict === wanted).length
    return [
      `${title.en}: ${of('right')} right, ${of('wrong')} wrong, ${of('cannot tell')} cannot tell.`, '',
      ...table(['guess', 'what it says', 'true of them', 'so it is'], verdicts.map(({ guess, statement, truth, verdict }) => [guess, statement.en, truth?.en ?? '–', verdict])), '',
    ]
  })
}

/** The whole file. */
export function accuracyText(accuracy: Accuracy): string {
  const tasks = accuracy.groups.flatMap((group) => group.tasks)
  return `${[
    '# How good are we', '',
    'Written by `npm run accuracy` from the records of `npm run measure` (inference/measured, inference/guesses/*.accuracy.json) and from the made-up people; do not edit. The same stands in the app under “How good are we”.', '',
    'The interval is that of 2,000 resamples of units. “Without a model” is the same measure on the same rows when everybody gets the commonest answer. “Cannot tell” counts as no better than that. A figure that falls by more than its noise is named by `npm test`.', '',
    ...accuracy.groups.flatMap(groupLines),
    '## Never measured', '',
    `${accuracy.unmeasured.length} guesses are rules that marketers use, or are tried in a person’s own archive; no odds are shown for them. To measure one takes people who hand over such archives and say what is true of them; no such data are public.`, '',
    ...accuracy.unmeasured.map(({ key, title }) => `- ${title.en} (${key})`), '',
    '## The made-up people', '',
    'Invented, with exports in true formats. What is true of them is written in samples/; these are the guesses about it, the wrong ones too.', '',
    ...madeUpLines(accuracy),
    '## The trade', '',
    ...accuracy.trade.flatMap(({ says, source }) => [`- ${says.en} ${source}.`]), '',
    '## All figures', '',
    ...tasks.flatMap(detailLines),
  ].join('\n').replace(/\n+$/, '')}\n`
}
