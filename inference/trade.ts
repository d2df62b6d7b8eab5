/** What others measured of the trade: each figure as its paper states it, with what it was measured on. */
import type { Words } from '../db/model.ts'

/** One finding. `source` names the paper; both languages say only what stands there. */
export interface TradeFinding { readonly id: string; readonly says: Words; readonly source: string }

/** The findings, newest first. */
export const TRADE: readonly TradeFinding[] = [
  {
    id: 'brokers',
    says: {
      en: 'Data brokers in the United States: 183 volunteers were shown what brokers had filed about them through Facebook’s advertising system. At least 40 in 100 of those attributes were not at all accurate.',
      zh: '美国的数据经纪公司：183位志愿者借Facebook的广告系统，看到了经纪公司给自己记下的特征。其中至少40%完全不准。',
    },
    source: 'Venkatadri, Sapiezynski, Redmiles, Mislove, Goga, Mazurek, Gummadi: Auditing Offline Data Brokers via Facebook’s Advertising Platform. WWW 2019',
  },
  {
    id: 'profiles',
    says: {
      en: 'Profiles that companies open to the people in them: 8 people were interviewed and 100 asked in a survey. Many profiles were inaccurate, some in as much as 80 in 100 of what they said.',
      zh: '公司开放给本人查看的画像：访谈了8人，又调查了100人。许多画像不准，最差的有80%是错的。',
    },
    source: 'Rao, Schaub, Sadeh: What do they know about me? Contents and Concerns of Online Behavioral Profiles. arXiv 1506.01675, 2015',
  },
]
