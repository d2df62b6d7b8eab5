/**
 * The closed list of what money is spent on and what interest that shows, and the shape of the signal that says how much
 * of each a person bought. Ids are stable for ever: guesses, segments and people's stores name them.
 */
import type { Example, Words } from '../../db/model.ts'

/**
 * `interest`: choosing it says something about taste or circumstance. `need`: everybody pays it (rent, power, fees).
 * `money`: money that changes place without buying anything; never counted as spending.
 */
export type CategoryKind = 'interest' | 'need' | 'money'

/** One category. `iab` is an id of IAB Audience Taxonomy 1.1 (names: segments/iab-audience.csv), null where none fits. */
export interface Category {
  readonly title: Words
  readonly iab: string | null
  readonly kind: CategoryKind
  /** Health and belief: counted, but named in no guess that is not itself marked sensitive. */
  readonly sensitive: boolean
}

function interest(en: string, zh: string, iab: string | null): Category {
  return { title: { en, zh }, iab, kind: 'interest', sensitive: false }
}
function need(en: string, zh: string, iab: string | null): Category {
  return { title: { en, zh }, iab, kind: 'need', sensitive: false }
}
function money(en: string, zh: string, iab: string | null): Category {
  return { title: { en, zh }, iab, kind: 'money', sensitive: false }
}
function sensitive(en: string, zh: string, iab: string | null): Category {
  return { title: { en, zh }, iab, kind: 'interest', sensitive: true }
}

/** Every category by id. An id with a dot is a part of the id before the dot. */
export const CATEGORIES = {
  groceries: need('Groceries', '超市生鲜', '973'),
  household: need('Household supplies', '日用百货', '1315'),
  dining: interest('Eating out', '外出就餐', '373'),
  'dining.delivery': interest('Food delivery', '外卖', '1405'),
  'dining.cafe': interest('Coffee, tea and bakeries', '咖啡茶饮', '1401'),
  alcohol: interest('Alcohol', '酒类', '369'),
  tobacco: interest('Tobacco and vaping', '烟草', null),
  baby: interest('Baby', '婴幼儿用品', '354'),
  children: interest('Children and toys', '儿童与玩具', '350'),
  'children.school': interest('School and childcare', '子女学校与托管', '355'),
  pets: interest('Pets', '宠物', '541'),
  'pets.dog': interest('Dogs', '狗', '544'),
  'pets.cat': interest('Cats', '猫', '543'),
  home: interest('Home and kitchen', '家居用品', '461'),
  'home.furniture': interest('Furniture', '家具', '1407'),
  'home.appliances': interest('Household appliances', '家电', '1287'),
  'home.diy': interest('Tools and do-it-yourself', '五金装修', '460'),
  'home.garden': interest('Garden and plants', '园艺', '458'),
  'home.moving': interest('Moving and storage', '搬家与仓储', '1508'),
  'home.rent': need('Rent', '房租', '1587'),
  'home.mortgage': need('Mortgage', '房贷', '1394'),
  utilities: need('Electricity, water and heating', '水电燃气物业', '1482'),
  telecom: need('Telephone and internet', '通信与宽带', '1678'),
  electronics: interest('Electronics', '数码电子', '703'),
  'electronics.phones': interest('Phones', '手机及配件', '961'),
  'electronics.computers': interest('Computers', '电脑', '953'),
  'electronics.tv': interest('Televisions', '电视机', '966'),
  'electronics.audio': interest('Headphones and audio', '耳机音响', '944'),
  'electronics.cameras': interest('Cameras', '相机与摄影', '947'),
  software: interest('Software and online services', '软件与网络服务', '1599'),
  fashion: interest('Clothing and accessories', '服饰', '676'),
  'fashion.shoes': interest('Shoes', '鞋', '930'),
  'fashion.jewellery': interest('Jewellery and watches', '珠宝腕表', '933'),
  beauty: interest('Beauty and cosmetics', '美妆护肤', '677'),
  'beauty.care': interest('Personal care', '个人护理', '684'),
  'beauty.salon': interest('Hairdressers and salons', '美容美发', '865'),
  books: interest('Books', '图书', '258'),
  'books.news': interest('Newspapers and magazines', '报刊', '1357'),
  games: interest('Video games', '电子游戏', '733'),
  hobbies: interest('Hobbies and crafts', '兴趣手工', '422'),
  'hobbies.music': interest('Musical instruments', '乐器', '1473'),
  'media.streaming': interest('Film, series and music subscriptions', '视频音乐会员', '800'),
  'media.events': interest('Cinema, concerts and events', '电影演出', '782'),
  sports: interest('Sport', '运动', '607'),
  'sports.gym': interest('Gym and fitness classes', '健身', '1593'),
  'sports.outdoors': interest('Outdoors and camping', '户外露营', '1635'),
  'sports.cycling': interest('Cycling', '骑行', '625'),
  travel: interest('Travel', '旅行', '719'),
  'travel.flights': interest('Flights', '机票', '1651'),
  'travel.hotels': interest('Hotels and lodging', '酒店住宿', '1666'),
  'travel.rail': interest('Long-distance trains and coaches', '火车票', '1669'),
  transport: need('Public transport', '公共交通', '1668'),
  'transport.rides': interest('Taxis and ride hailing', '打车', '1668'),
  car: interest('Car', '汽车', '854'),
  'car.fuel': need('Fuel and charging', '加油充电', '243'),
  'car.parking': need('Parking and tolls', '停车过路', '243'),
  education: interest('Courses and learning', '教育培训', '1368'),
  gifts: interest('Gifts and flowers', '礼品鲜花', '1420'),
  office: interest('Stationery and office', '文具办公', '1546'),
  charity: interest('Donations', '公益捐赠', '1539'),
  gambling: interest('Lottery and betting', '彩票博彩', '654'),
  health: sensitive('Doctors and health', '医疗健康', '1448'),
  'health.pharmacy': sensitive('Pharmacy', '药店', '1455'),
  'health.wellness': sensitive('Vitamins and supplements', '保健营养', '412'),
  belief: sensitive('Religious goods and gifts', '宗教用品与奉献', '1344'),
  services: need('Services and repairs', '生活服务', null),
  'services.post': need('Post and parcels', '快递邮政', '1507'),
  government: need('Taxes, fines and offices', '税费与公共服务', null),
  insurance: need('Insurance', '保险', '1389'),
  'finance.fees': need('Bank fees and interest', '银行费用', '1385'),
  'finance.credit': money('Credit and instalments', '借贷分期', '1388'),
  'finance.investing': money('Savings and investments', '投资理财', '1397'),
  'finance.transfer': money('Transfers', '转账', null),
  retail: need('General shops', '综合网购与商场', '606'),
  unknown: need('Not known', '未能归类', null),
} as const satisfies Record<string, Category>

/** The id of a category. */
export type CategoryId = keyof typeof CATEGORIES

/** All ids in the order of the list. */
export const CATEGORY_IDS: readonly CategoryId[] = Object.keys(CATEGORIES).filter(isCategoryId)

/** The category, typed as one: `CATEGORIES` itself keeps its literal types. */
export function categoryOf(id: CategoryId): Category {
  return CATEGORIES[id]
}

/** True for the id of a known category. */
export function isCategoryId(id: string): id is CategoryId {
  return Object.hasOwn(CATEGORIES, id)
}

/** True when `id` is `whole` or a part of it: `pets.dog` is within `pets`. */
export function isWithin(id: CategoryId, whole: CategoryId): boolean {
  return id === whole || id.startsWith(`${whole}.`)
}

/** An amount of one currency in minor units; refunds are already taken off, so it can be negative. */
export interface Spend { readonly currency: string; readonly minor: number }

/** What the owner bought and paid for in one category. */
export interface CategorySpend {
  /** Order lines and payments that spent money; refunds are not among them. */
  readonly lines: number
  /** Rows that gave money back. */
  readonly refunds: number
  /** Distinct days with a line: ten lines of one order are one day. */
  readonly days: number
  /** Net spend, one entry for each currency, most lines first; never added across currencies. */
  readonly spend: readonly Spend[]
  /** Part of all lines with a known category (0 to 1). */
  readonly shareOfLines: number
  /** Part of the net spend in the main currency, over known categories; null when nothing was spent in it. */
  readonly shareOfSpend: number | null
  /** ms UTC; null when no row has a time. */
  readonly firstAt: number | null
  readonly lastAt: number | null
  /** Lines by month, `YYYY-MM`. */
  readonly months: Readonly<Record<string, number>>
  /** The words that decided, with their number of lines, commonest first, at most twenty. Empty when the source's own category decided. */
  readonly words: readonly { readonly word: string; readonly lines: number }[]
  /** Up to forty rows, spread over all of them. */
  readonly examples: readonly Example[]
}

/**
 * Value of the signal `bought.by-category`: `bought` lines and `paid` rows that went out to merchants. Transfers between
 * people, own accounts and cancelled rows are left out. Categories with no line are absent.
 */
export interface BoughtByCategory {
  readonly categories: Readonly<Partial<Record<CategoryId, CategorySpend>>>
  /** All lines counted, those of category `unknown` included. */
  readonly lines: number
  readonly unknown: number
  /** The currency with most lines; null when no line has an amount. */
  readonly currency: string | null
  /** Net spend over everything, by currency. */
  readonly spend: readonly Spend[]
}
