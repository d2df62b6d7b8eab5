/**
 * title-category-zh: the kind of article from its Chinese title, by the app's own keywords (openbg-titles-zh). Measured only:
 * nothing is learnt from these titles, neither weights nor words.
 */
import type { BoughtByCategory, CategoryId } from '../../../inference/categories/categories.ts'
import interests from '../../../inference/guesses/interests-by-spending.ts'
import boughtByCategory from '../../../inference/signals/bought-by-category.ts'
import { eachAlone } from '../app-path.ts'
import { readTable } from '../csv-rows.ts'
import { accuracy, macroF1 } from '../metrics.ts'
import { CANNOT_TELL } from '../scored-rows.ts'
import type { Task } from './task.ts'

const FILE = 'openbg-titles-zh/train.csv.gz'
/** The commonest class of the rows at hand (README of the corpus). */
const COMMONEST = '大服饰'

/**
 * The market place's five classes by the app's category, or by the family before its dot. Household appliances are consumer
 * electronics there; what is for the home, children, animals, sport, car or office is general goods.
 */
const CLASS_OF: Readonly<Record<string, string>> = {
  fashion: '大服饰', electronics: '消费电子', 'home.appliances': '消费电子', games: '消费电子', software: '消费电子', telecom: '消费电子',
  beauty: '美妆洗护', 'health.wellness': '食品', groceries: '食品', alcohol: '食品', dining: '食品',
  home: '大百货', household: '大百货', pets: '大百货', baby: '大百货', children: '大百货', sports: '大百货', office: '大百货', hobbies: '大百货', books: '大百货', car: '大百货', gifts: '大百货',
}

function classOf(category: CategoryId): string | undefined {
  return CLASS_OF[category] ?? CLASS_OF[category.split('.')[0] ?? '']
}

/** The task. */
export const openbgTitlesTask: Task = {
  key: 'title-category-zh', corpus: 'openbg-titles-zh', unit: 'row', files: [FILE], guesses: [interests.key],
  slices: (dir) => [{ name: '', items: readTable(dir, FILE, ['row_id', 'title']).map((row) => ({ id: row['row_id'] ?? '', unit: row['row_id'] ?? '', truth: row['category'] || undefined, activities: [{ verb: 'bought' as const, text: row['title'] ?? '' }] })) }],
  metricNames: ['accuracy', 'macroF1'],
  metrics: (rows, base) => [accuracy, macroF1(rows, base)],
  withoutModel: COMMONEST, statesNone: true,
  predict: (items) => eachAlone(items, [boughtByCategory], (signals) => {
    const categories = Object.entries(signals.get<BoughtByCategory>(boughtByCategory.key)?.value.categories ?? {})
    // One title is one line of one category.
    const [category] = categories.map(([id]) => id as CategoryId)
    return { answer: (category === undefined ? undefined : classOf(category)) ?? CANNOT_TELL, p: {} }
  }),
}
