/**
 * The given name in what somebody calls themselves: "Dr. Anne-Marie Weber", "Weber, Anne-Marie", 李思琪. Nicknames, handles
 * and roles give none: of those nobody knows what the tables would say.
 */

/** A given name: small letters a to z, or one or two Chinese characters. `whole` when a family name stands beside it. */
export interface GivenName { readonly name: string; readonly script: 'latin' | 'han'; readonly whole: boolean }
/** What a form of address says of who carries it. */
export type Title = 'female' | 'male'

const TITLES: Readonly<Record<string, Title>> = { mr: 'male', mister: 'male', herr: 'male', monsieur: 'male', sir: 'male', mrs: 'female', ms: 'female', miss: 'female', mme: 'female', mlle: 'female', madame: 'female', frau: 'female' }
const DEGREES = new Set(['dr', 'prof', 'professor', 'rev', 'ing', 'me', 'my', 'the', 'mom', 'mum', 'dad'])
/** Small words and roles that are no name. */
const NO_NAME = new Set(['me', 'my', 'the', 'mom', 'mum', 'mama', 'dad', 'papa', 'self', 'home', 'work', 'phone', 'mobile', 'user', 'you', 'owner', 'admin', 'account', 'deleted', 'unknown', 'private', 'love', 'babe', 'baby', 'boss', 'office'])

/** Two-character family names, and the single ones that some 98 in 100 Chinese bear (National census lists of surnames). */
const COMPOUND = new Set(['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '宇文', '长孙', '夏侯', '轩辕', '端木', '南宫', '歐陽', '司馬', '諸葛', '東方', '公孫', '長孫', '南宮'])
const SURNAMES = new Set('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱邓侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉蘇呂盧鐘譚陸韋賈鄒閻龍賀顧龔萬錢戴嚴歐湯齊喬龐顏莊聶魯關蘭寧紀畢單塗駱藍華饒陽時農繆簡車項連蘆麥婁竇宮費衛應閔鄔邊師榮叢鞏遲鄺'.split(''))

/** The form of address before a name, if there is one. */
export function titleOf(written: string): Title | undefined {
  const [first = '', ...others] = latinWords(written)
  return others.length === 0 ? undefined : TITLES[first]
}

/** Words of Latin letters in small letters without accents; a word keeps its hyphens. */
function latinWords(written: string): readonly string[] {
  return (written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}_'’.@-]+/gu) ?? []).map((word) => word.replace(/[.'’]+$/u, ''))
}

/** The given name, or undefined where none can be made out. */
export function givenNameOf(written: string): GivenName | undefined {
  const plain = written.replace(/\([^)]*\)|（[^）]*）|[\p{Extended_Pictographic}\p{So}\p{Cf}]|\ufe0f/gu, ' ').trim()
  const han = plain.replace(/[\s·]/g, '')
  if (/^\p{Script=Han}+$/u.test(han)) return hanName(han)
  const comma = /^([^,]+),\s*([^,]+)$/.exec(plain)
  const words = latinWords(comma === null ? plain : `${comma[2] ?? ''} ${comma[1] ?? ''}`).filter((word, at) => !(at < 2 && (word in TITLES || DEGREES.has(word))))
  const [first = ''] = words
  const name = first.replace(/-/g, '')
  if (!/^[a-z]{2,15}$/.test(name) || NO_NAME.has(name)) return undefined
  return { name, script: 'latin', whole: words.length > 1 && /^\p{Lu}/u.test(plain) && words.slice(1).every((word) => /^[\p{L}'’.-]+$/u.test(word)) }
}

/** Family name first: 2 to 4 characters of which the first one or two are a known family name. */
function hanName(han: string): GivenName | undefined {
  const size = COMPOUND.has(han.slice(0, 2)) && han.length > 2 ? 2 : SURNAMES.has(han.charAt(0)) ? 1 : 0
  const given = han.slice(size)
  return size === 0 || given.length === 0 || given.length > 2 ? undefined : { name: given, script: 'han', whole: true }
}
