/**
 * Words by which people ask for what is sensitive (GDPR Article 9, PIPL Article 28): a look-up that finds no guess must not
 * look as if nothing could be guessed. Only what is typed into the look-up is compared with them; no text of an archive is.
 */

/** The classes that are switched off until the person switches them on. */
export type SensitiveClass = 'health' | 'sex' | 'belief' | 'politics' | 'origin' | 'union'

/** Beginnings of English words, and Chinese words as they stand. */
const WORDS: Readonly<Record<SensitiveClass, readonly string[]>> = {
  health: [
    'pregnan', 'expecting', 'miscarr', 'abort', 'ill', 'illness', 'sick', 'health', 'disease', 'diagnos', 'cancer', 'diabet', 'hiv', 'aids', 'depress', 'anxi', 'therap', 'mental', 'medic', 'drug', 'addict', 'alcoholi', 'disab', 'autis', 'adhd', 'surgery', 'doctor', 'hospital', 'contracept', 'fertil', 'ivf', 'menopaus', 'weight', 'obes', 'smok',
    '怀孕', '孕', '备孕', '流产', '堕胎', '病', '健康', '癌', '糖尿', '艾滋', '抑郁', '焦虑', '心理', '药', '毒品', '成瘾', '酗酒', '残疾', '自闭', '多动', '手术', '医院', '看医生', '避孕', '不孕', '试管', '更年期', '肥胖', '减肥', '吸烟', '抽烟', '生病',
  ],
  sex: ['gay', 'lesbian', 'bisex', 'homosex', 'queer', 'lgbt', 'trans', 'sexual', 'sex', 'porn', 'affair', 'cheat', '同性恋', '性取向', '双性', '跨性别', '性生活', '色情', '出轨', '婚外', '同志', '出柜'],
  belief: ['relig', 'belief', 'believ', 'christian', 'catholic', 'muslim', 'islam', 'jew', 'buddh', 'hindu', 'atheis', 'church', 'mosque', 'pray', '宗教', '信仰', '信教', '基督', '天主', '穆斯林', '伊斯兰', '犹太', '佛教', '信佛', '道教', '无神论', '教会', '清真'],
  politics: ['politic', 'vote', 'voter', 'party member', 'left-wing', 'right-wing', 'liberal', 'conservativ', 'socialis', 'communis', 'republican', 'democrat', 'protest', '政治', '投票', '政党', '党员', '左派', '右派', '自由派', '保守', '抗议', '政见'],
  origin: ['ethnic', 'race', 'racial', 'black', 'white', 'asian', 'migrant', 'immigra', 'nationality', '民族', '种族', '族裔', '移民', '国籍', '少数民族'],
  union: ['union', 'strike', 'works council', '工会', '罢工'],
}

/** Short English words that begin many others count only whole. */
const WHOLE: ReadonlySet<string> = new Set(['ill', 'sex', 'race', 'hiv', 'ivf', 'aids', 'gay', 'jew', 'black', 'white', 'union', 'strike', 'vote', 'sick', 'drug', 'trans', 'cheat', 'affair', 'asian', 'weight', 'doctor'])

/** The sensitive class that a look-up asks for, or null. */
export function sensitiveClass(typed: string): SensitiveClass | null {
  const text = typed.normalize('NFKC').toLowerCase()
  const words = text.split(/[^\p{L}\p{N}-]+/u)
  for (const [name, list] of Object.entries(WORDS) as [SensitiveClass, readonly string[]][]) {
    const asked = list.some((stem) => /\p{Script=Han}/u.test(stem) || stem.includes(' ') ? text.includes(stem)
      : words.some((word) => WHOLE.has(stem) ? word === stem || word === `${stem}s` : word.startsWith(stem)))
    if (asked) return name
  }
  return null
}
