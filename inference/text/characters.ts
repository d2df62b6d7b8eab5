/**
 * What kind each UTF-16 code unit is, and the form in which it is compared: lower case, without accents, full-width
 * letters and curly apostrophes made plain, and the traditional form of the Han characters that word lists use made simplified.
 * Both tables are built once (65,536 entries each), so that a text is read with one look-up for each unit.
 */

/** Kinds of code unit. */
export const OTHER = 0
/** A letter of an alphabet written with spaces between words: Latin. */
export const LATIN = 1
export const DIGIT = 2
export const HAN = 3
export const KANA = 4
export const HANGUL = 5
export const CYRILLIC = 6
/** Letters of any other script. */
export const LETTER = 7
/** A symbol drawn as an emoji, the first half of a surrogate pair included. */
export const EMOJI = 8
/** How many kinds there are. */
export const KINDS = 9

/** Traditional and simplified, pair after pair: the characters of the word lists whose forms differ. */
const TRADITIONAL = '貓猫養养兒儿媽妈爸爸爺爷貝贝寶宝孫孙學学幼幼園园師师長长會会買买賣卖錢钱產产婦妇嬰婴尿尿布布車车屋屋租租約约簽签'
  + '搬搬遷迁傢家裝装潢潢鑰钥匙匙貸贷款款銀银鄰邻居居區区樓楼層层間间廳厅廚厨衛卫鋪铺舖铺點点單单聽听說说話话語语對对愛爱親亲結结婚婚離离'
  + '媳媳婦妇夫夫妻妻們们個个這这那那裡里裏里還还沒没無无為为與与從从來来過过後后會会時时間间國国來来開开關关門门見见觉觉覺觉現现實实'
  + '課课業业節节歲岁數数歡欢樂乐飯饭麵面麼么嗎吗妳你她她牠它寵宠獸兽醫医診诊絕绝領领飼饲糧粮盆盆砂砂鏟铲溜溜遛遛繩绳籠笼窩窝'
  + '網网購购訂订貨货運运費费價价優优惠惠計计劃划準准備备選选擇择轉转讓让換换調调處处聯联係系絡络紙纸箱箱打打掃扫清清潔洁讀读書书'
  + '發发燒烧罵骂鬧闹幫帮帶带給给餵喂緊紧隻只條条別别臺台體体嘔呕檢检針针藥药傷伤壞坏貼贴鐘钟衝冲應应該该夠够緒绪'
  + '煙烟飲饮窮穷壓压減减懷怀預预戀恋證证禮礼職职員员導导論论試试複复復复習习績绩遊游戲戏號号機机飛飞鐵铁場场達达護护島岛歸归腳脚頭头嚨咙熱热難难慮虑鬱郁悶闷瘋疯淚泪夢梦駕驾駛驶輪轮險险違违練练馬马籃篮騎骑鍛锻煉炼贏赢輸输賬账帳账貧贫債债餘余額额'
  + '貴贵聖圣經经禱祷廟庙榮荣屬属龍龙雞鸡鷄鸡豬猪齡龄舊旧壽寿遞递訊讯營营團团隊队級级殺杀陣阵戰战勝胜敗败續续總总終终剛刚將将邊边幾几誰谁問问請请謝谢寫写筆笔類类圖图館馆樣样顧顾賺赚罰罚資资勞劳務务廠厂際际週周暈晕癢痒腫肿術术歷历紅红乾干顆颗雙双'
  + '隨随紗纱鑽钻憂忧種种爛烂膽胆腸肠櫃柜麗丽鳥鸟魚鱼驗验測测線线電电視视腦脑鍵键盤盘軟软遠远進进適适遲迟鄉乡縣县東东灣湾廣广蘇苏漢汉陽阳陰阴陳陈劉刘張张楊杨吳吴趙赵闆板餓饿釀酿滿满補补獎奖僱雇辭辞態态劇剧繳缴戶户燈灯蓋盖娛娱藝艺塊块壯壮擊击擔担'
  + '據据攝摄斷断曬晒檔档歐欧氣气決决況况淨净溫温滅灭漲涨濕湿瀏浏災灾爭争狀状獨独環环異异痠酸療疗監监禍祸積积穩稳競竞範范純纯紀纪細细紹绍組组維维編编縮缩織织繼继罷罢膚肤臉脸興兴華华萬万葉叶薦荐虛虚虧亏蝦虾規规覽览觀观訓训記记許许評评認认誤误諾诺'
  + '講讲負负責责質质賽赛贊赞趕赶跡迹踐践軍军輕轻輛辆辦办農农醬酱釣钓鈴铃銷销錄录鎖锁鎮镇閒闲閱阅闖闯隱隐雖虽雜杂雲云靜静響响頁页順顺須须頓顿頸颈題题願愿顯显風风餅饼饒饶駁驳驚惊髮发鬆松魯鲁鮮鲜麥麦齊齐齒齿喫吃噴喷嚇吓囉啰堅坚墮堕壇坛夾夹奪夺姊姐'
  + '姪侄宮宫審审寬宽尋寻專专屆届岡冈巖岩帥帅幣币彈弹彙汇徵征恆恒悅悦惡恶慘惨慣惯憑凭懶懒懼惧拋抛捨舍採采揀拣損损搖摇擁拥擠挤攜携攤摊'

const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e

function kindOf(unit: number, text: string): number {
  if (unit >= 0xd83c && unit <= 0xd83e) return EMOJI
  if (unit >= 0xd840 && unit <= 0xd87f) return HAN
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER
  if (/\p{Script=Latin}/u.test(text)) return LATIN
  if (/\p{Nd}/u.test(text)) return DIGIT
  if (/\p{Script=Han}/u.test(text)) return HAN
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return KANA
  if (/\p{Script=Hangul}/u.test(text)) return HANGUL
  if (/\p{Script=Cyrillic}/u.test(text)) return CYRILLIC
  if (/\p{L}/u.test(text)) return LETTER
  if (/\p{Extended_Pictographic}/u.test(text) && unit > 0x2000) return EMOJI
  return OTHER
}

function foldedUnit(unit: number, text: string): number {
  if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) return foldedUnit(unit - 0xfee0, String.fromCharCode(unit - 0xfee0))
  if (unit === 0x2019 || unit === 0x2018 || unit === 0xff07) return 0x27
  if (/\s/.test(text) || unit === 0x2d || unit === 0x2010 || unit === 0x2011) return 0x20
  const plain = text.toLowerCase().normalize('NFD')
  const first = plain.charCodeAt(0)
  // One unit in, one unit out: offsets in the folded text are offsets in the text. Hangul syllables stay whole.
  return unit >= 0xac00 && unit <= 0xd7a3 ? unit : first
}

/** Long runs of one kind that fold to themselves: most of all units, and asking each of them what it is takes a tenth of a second at every start. */
const RUNS: readonly { readonly first: number; readonly last: number; readonly kind: number }[] = [
  { first: 0x3400, last: 0x4dbf, kind: HAN }, { first: 0x4e00, last: 0x9fff, kind: HAN }, { first: 0xac00, last: 0xd7a3, kind: HANGUL }, { first: 0xe000, last: 0xf8ff, kind: OTHER },
]
function runOf(unit: number): (typeof RUNS)[number] | undefined { return RUNS.find(({ first, last }) => unit >= first && unit <= last) }

function build(): { readonly kind: Uint8Array; readonly folded: Uint16Array } {
  const kind = new Uint8Array(65_536)
  const folded = new Uint16Array(65_536)
  for (let unit = 0; unit < 65_536; unit += 1) {
    const run = runOf(unit)
    if (run) {
      kind[unit] = run.kind
      folded[unit] = unit
      continue
    }
    const text = String.fromCharCode(unit)
    kind[unit] = kindOf(unit, text)
    folded[unit] = foldedUnit(unit, text)
  }
  for (let at = 0; at + 1 < TRADITIONAL.length; at += 2) folded[TRADITIONAL.charCodeAt(at)] = TRADITIONAL.charCodeAt(at + 1)
  return { kind, folded }
}

const tables = build()

/** Kind of each code unit. */
export const KIND: Uint8Array = tables.kind
/** Compared form of each code unit. */
export const FOLDED: Uint16Array = tables.folded

/** A text in compared form; as long as the text itself. */
export function fold(text: string): string {
  let from = 0
  while (from < text.length && FOLDED[text.charCodeAt(from)] === text.charCodeAt(from)) from += 1
  if (from === text.length) return text
  let folded = text.slice(0, from)
  for (let at = from; at < text.length; at += 1) folded += String.fromCharCode(FOLDED[text.charCodeAt(at)] ?? 0)
  return folded
}
