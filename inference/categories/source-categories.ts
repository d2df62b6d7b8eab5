/**
 * The categories that sources give themselves: Alipay's 交易分类, the kinds of WeChat Pay and the Category column of old
 * Amazon order reports. A `weak` one is the source's default for anything it does not know (Alipay files most of
 * Taobao under 日用百货), so that title and merchant may overrule it.
 */
import { isCategoryId } from './categories.ts'
import type { CategoryId } from './categories.ts'
import { decide, matchWords } from './matcher.ts'

/** What a source's own word means. */
export interface SourceCategory { readonly category: CategoryId; readonly weak: boolean }

const STRONG: Readonly<Partial<Record<CategoryId, string>>> = {
  dining: '餐饮美食 美食 餐饮',
  fashion: '服饰装扮 服饰美容 服饰鞋包',
  home: '家居家装 居家用品',
  electronics: '数码电器 手机数码 数码产品',
  sports: '运动户外',
  beauty: '美容美发 美容护肤',
  baby: '母婴亲子 母婴',
  pets: '宠物 宠物生活',
  transport: '交通出行 出行交通 交通',
  car: '爱车养车',
  utilities: '住房物业 住房缴费 生活缴费',
  'travel.hotels': '酒店旅游 酒店',
  education: '教育培训 学习教育 教育',
  health: '医疗健康 医疗保健 医疗',
  charity: '公益捐赠 公益',
  insurance: '保险 互助保障 保险缴费',
  telecom: '充值缴费 通讯物流 话费充值',
  'finance.investing': '投资理财 理财 购买理财通',
  'finance.credit': '信用借还 信用卡还款',
  'finance.transfer': '转账红包 亲友代付 账户存取 转账 微信红包 群收款 零钱提现 零钱充值 提现 充值提现 亲属卡交易 二维码收款',
  groceries: 'LEAVENING_AGENT CULINARY_SALT MILK_SUBSTITUTE DAIRY_BASED_DRINK CONCENTRATED_FLAVORING_SUBSTANCE',
  household: 'HEALTH_PERSONAL_CARE',
  books: 'ABIS_BOOK ABIS_EBOOKS',
}

const WEAK: Readonly<Partial<Record<CategoryId, string>>> = {
  household: '日用百货 日常用品',
  services: '生活服务 商业服务 生活',
  government: '公共服务',
  'media.events': '文化休闲 休闲娱乐',
  unknown: '其他 其它 商户消费 扫二维码付款 消费 收入 退款 赞赏码',
}

function table(): ReadonlyMap<string, SourceCategory> {
  const found = new Map<string, SourceCategory>()
  for (const [group, weak] of [[STRONG, false], [WEAK, true]] as const) {
    for (const [category, words] of Object.entries(group)) {
      if (!isCategoryId(category)) continue
      for (const word of words.split(' ').filter((one) => one !== '')) found.set(word, { category, weak })
    }
  }
  return found
}

const bySourceWord = table()

/** What the source's own category says, or undefined when it is not known. Parts joined by `/`, `>` or `-` are tried from the last. */
export function sourceCategory(words: string): SourceCategory | undefined {
  const whole = bySourceWord.get(words.trim())
  if (whole) return whole
  // Amazon's product types: DOG_FOOD, INPUT_MOUSE.
  if (/^[A-Z][A-Z_]{2,60}$/.test(words)) {
    const named = decide(matchWords(words.toLowerCase().replaceAll('_', ' ')), false)
    return named && { category: named.category, weak: false }
  }
  return words.split(/[/>|]/u).map((part) => bySourceWord.get(part.trim())).findLast((found) => found !== undefined)
}
