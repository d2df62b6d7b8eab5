/** 林小满的两份账单：微信支付（2025 年前的 CSV）和支付宝（2023 年 2 月以后的 App 格式，GB18030）。 */
import { daysBetween, isoWall, two, type Day, type WallTime } from '../calendar.ts'
import { encodeGbk } from '../gb18030.ts'
import type { MadeUpArchive } from '../made-up-person.ts'
import type { Seeded } from '../seeded.ts'
import { FIRST_DAY, LAST_DAY } from './chats.ts'

interface Shop { readonly name: string; readonly item: string; readonly low: number; readonly high: number }
const shop = (name: string, item: string, low: number, high: number): Shop => ({ name, item, low, high })

/** 微信里的小额消费（分）。 */
const DAILY: readonly Shop[] = [
  shop('虚构麻辣烫', '堂食', 1800, 3200), shop('示例咖啡', '拿铁', 1290, 2200), shop('样例奶茶店', '奶茶', 1200, 1900), shop('便利店示例', '/', 600, 3500), shop('上海地铁示例', '乘车', 300, 700), shop('示例火锅', '团购套餐', 6800, 15800), shop('样例水果店', '水果', 1500, 4200), shop('虚构电影院', '电影票', 3500, 6900),
]
/** 支付宝里的网购。 */
const ONLINE: readonly (Shop & { readonly category: string })[] = [
  { ...shop('示例服饰旗舰店', '卫衣女春秋宽松', 7900, 15900), category: '服饰装扮' }, { ...shop('虚构数码专营店', '蓝牙耳机降噪', 12900, 29900), category: '数码电器' }, { ...shop('样例日用百货', '抽纸24包整箱', 2990, 4990), category: '日用百货' },
  { ...shop('虚构美妆店', '护手霜三支装', 3900, 6900), category: '美容美发' }, { ...shop('示例图书店', '小说 悬疑', 2500, 4900), category: '文化休闲' }, { ...shop('样例运动户外', '跑鞋女轻便', 19900, 39900), category: '运动户外' },
]
const DOG_GOODS: readonly Shop[] = [shop('乐宠宠物用品', '狗狗牵引绳 中小型犬', 2900, 4900), shop('乐宠宠物用品', '磨牙棒 狗零食', 1900, 3900), shop('示例宠物医院', '犬疫苗接种', 9800, 16000)]

/** Sale days on which most is bought. */
const SALE_DAYS = new Set(['06-16', '06-17', '06-18', '11-01', '11-10', '11-11', '12-12'])

interface WechatRow { readonly time: string; readonly cells: readonly string[]; readonly way: '收入' | '支出' | '/'; readonly cents: number }

/** Both bills. */
export function linPayments(random: Seeded): readonly MadeUpArchive[] {
  return [wechatBill(random), alipayBill(random)]
}

const money = (cents: number): string => `${Math.floor(cents / 100)}.${two(cents % 100)}`
const at = (day: Day, hour: number, random: Seeded): WallTime => ({ ...day, hour, minute: random.int(0, 59), second: random.int(0, 59) })

function wechatBill(random: Seeded): MadeUpArchive {
  const rows: WechatRow[] = []
  const add = (time: WallTime, type: string, other: string, item: string, way: WechatRow['way'], cents: number, method: string, state: string): void => {
    rows.push({ time: isoWall(time), way, cents, cells: [isoWall(time), type, other, item, way, `¥${money(cents)}`, method, state, `1000${random.digits(24)}\t`, `${random.digits(20)}\t`, '/'] })
  }
  for (const day of daysBetween(FIRST_DAY, LAST_DAY)) {
    for (let times = random.int(0, 3); times > 0; times--) {
      const { name, item, low, high } = random.pick(DAILY)
      add(at(day, random.pick([8, 12, 12, 18, 19, 20, 21]), random), '商户消费', name, item === '/' ? '/' : `"${item}"`, '支出', random.int(low, high), '零钱', '支付成功')
    }
    if (day.day === 1) add(at(day, 10, random), '转账', '房东示例', '"转账备注:房租"', '支出', 320_000, '招商银行(0000)', '对方已收钱')
    if (random.chance(0.04)) add(at(day, 20, random), '微信红包', '发给周舟', '/', '支出', random.int(100, 8800), '零钱', '支付成功')
    if (random.chance(0.03)) add(at(day, 21, random), '转账', '周舟', '"转账备注:微信转账"', '收入', random.int(2000, 12000), '/', '已存入零钱')
    if (day.day === 11) add(at(day, 9, random), '零钱充值', '招商银行(0000)', '/', '/', 100_000, '招商银行(0000)', '充值完成')
  }
  const sorted = rows.toSorted((a, b) => (a.time < b.time ? 1 : -1))
  const total = (way: WechatRow['way']): string => {
    const own = rows.filter((row) => row.way === way)
    return `${own.length}笔 ${money(own.reduce((sum, { cents }) => sum + cents, 0))}元`
  }
  const pad = (text: string): string => `${text},,,,,,,,,,`
  const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = [
    pad('微信支付账单明细'), pad('微信昵称：[小满]'), pad('起始时间：[2024-03-01 00:00:00] 终止时间：[2026-02-28 23:59:59]'), pad('导出类型：[全部]'), pad('导出时间：[2026-03-01 08:00:00]'), pad(''),
    pad(`共${rows.length}笔记录`), pad(`收入：${total('收入')}`), pad(`支出：${total('支出')}`), pad(`中性交易：${total('/')}`), pad('注：'),
    pad('1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易'), pad('2. 本明细仅展示当前账单中的交易，不包括已删除的记录'), pad('3. 本明细仅供个人对账使用'), pad(''),
    pad('----------------------微信支付账单明细列表--------------------'),
    '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注',
    ...sorted.map(({ cells }) => cells.map(quoted).join(',')),
  ]
  return { name: '微信支付账单(20240301-20260228).csv', bytes: new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`) }
}

interface AlipayRow { readonly time: string; readonly category: string; readonly other: string; readonly item: string; readonly way: '收入' | '支出' | '不计收支'; readonly cents: number; readonly method: string; readonly state: string }

function alipayBill(random: Seeded): MadeUpArchive {
  const rows: AlipayRow[] = []
  let nextFood = 12
  for (const day of daysBetween(FIRST_DAY, LAST_DAY)) {
    const isSale = SALE_DAYS.has(`${two(day.month)}-${two(day.day)}`)
    const buy = ({ name, item, low, high }: Shop, category: string, cents = random.int(low, high)): void => {
      rows.push({ time: isoWall(at(day, isSale ? random.pick([0, 20, 23]) : random.pick([12, 21, 22, 23]), random)), category, other: name, item, way: '支出', cents, method: isSale ? '花呗&红包' : '花呗', state: '交易成功' })
    }
    if (day.index >= nextFood) {
      buy(shop('乐宠宠物用品', '小型犬成犬粮 柯基专用狗粮 6kg', 0, 0), '宠物', isSale ? 13_900 : 15_900)
      nextFood = day.index + 27 + random.int(0, 3)
    }
    const orders = isSale ? random.int(3, 5) : random.chance(0.07) ? 1 : 0
    for (let left = orders; left > 0; left--) {
      const good = random.pick(ONLINE)
      buy(good, good.category, isSale ? Math.round(good.low * 0.8) : random.int(good.low, good.high))
    }
    if (random.chance(0.02)) buy(random.pick(DOG_GOODS), '宠物')
    if (day.day === 10) rows.push({ time: isoWall(at(day, 15, random)), category: '收入', other: '上海虚构科技有限公司', item: '工资', way: '收入', cents: 968_000 + random.int(0, 40_000), method: '余额', state: '交易成功' })
    if (day.day === 20) rows.push({ time: isoWall(at(day, 9, random)), category: '充值缴费', other: '示例移动', item: '话费充值', way: '支出', cents: 5_900, method: '余额宝', state: '充值成功' })
    if (day.day === 9) rows.push({ time: isoWall(at(day, 9, random)), category: '信用借还', other: '花呗', item: '花呗主动还款', way: '不计收支', cents: random.int(80_000, 180_000), method: '余额宝', state: '还款成功' })
  }
  const sorted = rows.toSorted((a, b) => (a.time < b.time ? 1 : -1))
  const total = (way: AlipayRow['way']): string => {
    const own = rows.filter((row) => row.way === way)
    return `${own.length}笔 ${money(own.reduce((sum, { cents }) => sum + cents, 0))}元`
  }
  const dashes = '-'.repeat(84)
  const lines = [
    dashes, '导出信息：', '姓名：林小满', '支付宝账户：lin@example.org', '起始时间：[2024-03-01 00:00:00]    终止时间：[2026-02-28 23:59:59]', '导出交易类型：[全部]', '导出时间：[2026-03-01 08:10:00]',
    `共${rows.length}笔记录`, `收入：${total('收入')}`, `支出：${total('支出')}`, `不计收支：${total('不计收支')}`, '', '特别提示：', '1.本回单内容可表明支付宝受理了相应支付交易申请。', '',
    '------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------',
    '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,',
    ...sorted.map(({ time, category, other, item, way, cents, method, state }) => [time, category, other, '/', item, way, money(cents), method, state, `${time.slice(0, 10).replaceAll('-', '')}${random.digits(20)}\t`, `T200P${random.digits(18)}\t`, '', ''].join(',')),
  ]
  return { name: '支付宝交易明细(20240301-20260228).csv', bytes: encodeGbk(`${lines.join('\r\n')}\r\n`) }
}
