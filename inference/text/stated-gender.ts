/**
 * Where the writer says what they are: "as a mum of two I…", "I'm a guy", "I (27F)"; 我一个男生, 本人女; « je suis une femme »,
 * « je suis arrivée ». Others, wishes, jokes about being something else, and what somebody was taken for are left out.
 */
import { wordList } from './word-list.ts'

/** What was stated. */
export type Gender = 'female' | 'male'
/** One statement: `said` in so many words, `form` by a French ending that a slip of the pen changes. UTF-16 offsets. */
export interface StatedGender { readonly gender: Gender; readonly by: 'said' | 'form'; readonly start: number; readonly end: number }

const WOMAN = 'woman|girl|gal|lady|female|chick|mum|mom|mummy|mommy|mother|mama|grandma|grandmother|nan|granny|wife|housewife|widow|sister|daughter|aunt|auntie|niece|bride|girlfriend|businesswoman|schoolgirl|tomboy|feminine person|cis woman|trans woman|ballerina|actress|waitress|seamstress|lesbian'
const MAN = 'man|guy|dude|bloke|lad|gentleman|male|dad|daddy|father|papa|grandpa|grandfather|grandad|granddad|husband|widower|brother|son|uncle|nephew|groom|boyfriend|businessman|schoolboy|boy|trans man|cis man|bachelor|waiter'
const FEMALE_WORDS = new Set(WOMAN.split('|'))
const LAST_WORD = new RegExp(`(?:${WOMAN}|${MAN})$`, 'i')

/** What may follow the noun for it to be the head: "a man" and no "man city fan", "girl dad". */
const HEAD = String.raw`(?=\s*(?:$|[.,!?;:)(…—–/~\n]|-\s|(?:and|but|who|with|in|of|so|too|now|lol|haha|from|that|not|at|on|here|like|myself|as|or|for|by|after|living|working|trying|raising|aged|because|cause|cos|cuz|whose|to|n|this|when|while|if|obviously|tbh|i|my|we|it|already|also|over|under|and)\b))(?!['’])`
const BETWEEN = String.raw`(?:(?!(?:with|of|to|for|who|and|in|at|whose|that|from|by|whom|on|like|or)\b)[\p{L}\d'’-]+[ ,]+){0,3}?`
const NOUN = `(?:${WOMAN}|${MAN})`

/** "I'm a single mum", "I am the father of two", "I'm his wife". "I'm your father" is a quotation. */
const I_AM = new RegExp(String.raw`\bi\s?(?:['’]?\s?a?m)\s+(?:just |only |still |also |already |actually |literally |basically |honestly |now |really )*(?:an?|the|his|her|their|one|this|another|some|that) (${BETWEEN}${NOUN})${HEAD}`, 'iu')
/** "As a woman, I…", "speaking as a dad". */
const AS_A = new RegExp(String.raw`(?:^|[.!?;,(—–\n]\s*|\b(?:and|but|so|because|speaking|being|coming|especially) )(?:as|being) an? (${BETWEEN}${NOUN})${HEAD}(?=.{0,90}\b(?:i|i['’]m|i['’]ve|my|me|we|us|our|myself)\b)`, 'isu')
/** "When I was a little girl". */
const WAS = new RegExp(String.raw`\b(?:when|since|back when|ever since) i was (?:just |still )?an? (?:\p{L}+ ){0,2}?(girl|boy|lad|schoolgirl|schoolboy)\b(?!['’]s|friend)`, 'iu')
/** "Us girls", "we mums". "Guys" are anybody. */
const WE = /\b(?:us|we) (girls|women|ladies|mums|moms|mothers|wives|dads|fathers|men|lads|blokes|husbands)\b(?!['’])/iu
const WE_WORDS: Readonly<Record<string, Gender>> = { girls: 'female', women: 'female', ladies: 'female', mums: 'female', moms: 'female', mothers: 'female', wives: 'female', dads: 'male', fathers: 'male', men: 'male', lads: 'male', blokes: 'male', husbands: 'male' }
/** "Guy here": at the start of a sentence, without pointing at somebody. */
const HERE = /(?:^|[.!?\n]\s*)(?:(?!(?:the|that|a|an|this|some|any|no|another|which|what|my|your|every|one|hot|cute|nice|new)\b)[\p{L}\d]+ ){0,2}(woman|girl|female|lady|mum|mom|guy|dude|male|man|dad|bloke)\s+here\b(?!['’])/iu
/** "A girl like me", "this mama right here", "I was the only woman on the team". "Girls like me" may be what they do. */
const LIKE_ME = /\b(?:an?|one) (?:\p{L}+ )?(woman|girl|gal|lady|mum|mom|mother|guy|man|dude|bloke|lad|dad|father) like (?:me|myself)\b/iu
const RIGHT_HERE = /\bthis (?:\p{L}+ )?(gal|girl|mama|chick|lady|mum|mom|guy|dude|dad|bloke|lad) (?:right|over) here\b/iu
const ONLY_ONE = /\bi(?: was| am|\s?['’]?m) (?:\p{L}+ )?(?:the|one of the) (?:only|few) (woman|women|girls?|females?|lady|ladies|guys?|man|men|males?|boys?)(?! name)\b/iu
/** "Mum of two, …": at the start of a clause, without saying whose. */
const PARENT_OF = /(?:^|[.!?\n]\s*)(?:(?:proud|busy|single|tired|new|working|stay[- ]at[- ]home|full[- ]time|exhausted) )*(mum|mom|mama|mother|dad|father) (?:of|to) (?:\d|one|two|three|four|five|twins|an? (?:toddler|teen|teenager|baby|newborn|\d))/iu

/** "I (27F)", "me [31 M]", "I'm 27F". */
const AGED = /\b(?:i|me|my)\s*[[(]\s*(?:\d{2}\s*\/?\s*([fm])|([fm])\s*\/?\s*\d{2})\s*[\])]|\bi\s?['’]?\s?a?m\s+(?:a\s+)?(?:\d{2}\s?([fm])|([fm])\s?\d{2})\b(?!\s*(?:away|from|of|to|tall|long|high|per|in|below|above|deep))/iu

/** What stands before makes it a wish, a comparison, or somebody's opinion. */
const NOT_SO_EN = /\b(?:if|wish|wished|imagine|pretend(?:ing)?|pretended|like|assum(?:e|ed|es|ing)|think(?:s|ing)?|thought|says?|said|believes?|believed|told|tells|call(?:s|ed)?|mistak\w+|mistook|guess(?:ed)?|hope[ds]?|dream(?:t|ed)?|suppose|not sure|whether|unless|until|reckons?|figured|act(?:ing)? as if|as if|as though|you|he|she|they|treat(?:s|ed)?|dress(?:ed|ing)?|identif\w+|quote|lyrics?|song|character|cosplay\w*|role ?play\w*|game|avatar|dreamed)\b[^.!?;\n]{0,24}$/iu

const WOMAN_ZH = '女生|女孩子?|女人|女的|妹子|妹纸|女士|女性|女同志|姑娘|少女|妈妈|宝妈|老母亲|母亲|当妈的|老阿姨|家庭主妇|全职太太|孕妇|小女子|女博士|女硕士|女大学生|女研究生|女青年|女程序员|女工程师|女教师|女老师|女司机|女汉子|单亲妈妈|新手妈妈|妹妹控的女'
const MAN_ZH = '男生|男孩子?|男人|男的|汉子|男士|男性|男同志|小伙子?|大老爷们儿?|爷们儿?|爸爸|奶爸|宝爸|老父亲|父亲|当爹的|当爸的|单身汉|直男|宅男|男青年|男博士|男硕士|男大学生|男研究生|男程序员|男工程师|男教师|男老师|男护士|新手爸爸'
const MORE_ZH = String.raw`(?!朋友|友|的话|宿舍|寝室|厕所|神|装|团|篮|足|排|票|主角|粉丝|专|家长|儿童|装控|控|学校|用的|节)`
/** 我是个女生, 我一个大男人, 我作为一名母亲, 身为男人我. Up to six characters may describe. */
const SELF_ZH = new RegExp(String.raw`(?:我(?:可|也|就|都|毕竟|好歹|还|现在|只|本来)?(?:是|作为|身为)?(?:一[个名位]|[个名位])|我(?:可|也|就|都|毕竟|好歹|还|现在|只|本来)?(?:是|作为|身为)|(?:身为|作为)(?:一[个名位])?)(?:(?!女|男)[\p{Script=Han}]){0,6}?(${WOMAN_ZH}|${MAN_ZH})${MORE_ZH}`, 'u')
/** 我们女生, 咱们男人. */
const US_ZH = new RegExp(String.raw`(?:我们|咱们|咱|我等)(?:做|当|这些|这种|这帮)?(${WOMAN_ZH}|${MAN_ZH})${MORE_ZH}`, 'u')
/** 本人女, 我，男，25岁; 性别女. */
const FORM_ZH = /(?:本人|楼主|[Ll][Zz]|^我|[，。,；;\s]我)[，,、\s]*(?:是)?(?:性别)?[，,：:、\s]?(女|男)(?=[，,。、\s\d；;!！]|$)|(?:^|[，,。\s])性别[：:\s]?(女|男)(?=[，,。、\s\d；;]|$)/u
/** 本姑娘, 老娘: by those who say so of themselves. 我是孩子他妈. */
const NAMES_ZH = /(本姑娘|本小姐|本仙女|本宝妈|老娘我|老娘(?=今|不|才|要|就|都|还|又|可)|小女子我)|我是(?:孩子|娃|孩|宝宝)(?:他|她|的)?(妈|爸|爹)/u
const NOT_SO_ZH = /(?:如果|要是|假如|假设|希望|以为|觉得|当成|当作|看成|说|认成|梦见|下辈子|来世|好像|仿佛|装|扮|演|难道|不|别|谁|你|他|她)[^，。！？!?；;]{0,6}$/u
const ASKED_ZH = /^[^，。！!；;]{0,4}(?:吗|(?<![怎什那这多])么|嘛\?|\?|？|就好了|该多好|多好)/u

/** Forms after « je suis » that differ by gender in writing: masculine, feminine. */
const FORMS_FR = 'allé|arrivé|parti|sorti|rentré|né|resté|tombé|venu|revenu|fatigué|désolé|ravi|content|prêt|sûr|certain|occupé|motivé|étudiant|marié|divorcé|inscrit|assis|perdu|crevé|énervé|déçu|passionné|retraité|employé|enseignant|heureux|amoureux|curieux|sérieux|infirmier|vendeur|directeur|coiffeur'
const FEMININE_FR: Readonly<Record<string, string>> = { heureux: 'heureuse', amoureux: 'amoureuse', curieux: 'curieuse', sérieux: 'sérieuse', infirmier: 'infirmière', vendeur: 'vendeuse', directeur: 'directrice', coiffeur: 'coiffeuse' }
const FEMALE_FR = new Set(FORMS_FR.split('|').map((form) => FEMININE_FR[form] ?? `${form}e`))
const MALE_FR = new Set(FORMS_FR.split('|'))
const BY_FORM_FR = /\bje\s+(?:me\s+)?(?:ne\s+)?suis\s+(?:pas\s+)?(?:très |trop |vraiment |bien |déjà |encore |toujours |tellement |super |assez |si |un peu |une? )*([\p{L}]+)/iu
const NOUN_FR = /\bje\s+suis\s+(?:juste |aussi |quand même )?(?:une?|la|le|sa|son|leur)\s+(?:(?:jeune|vieille|vieux|petite?|simple|vraie?|grande?|bonne|bon|mauvaise?)\s+)*(femme|fille|maman|mère|mamie|grand-mère|nana|meuf|dame|épouse|veuve|homme|mec|gars|garçon|papa|père|papy|grand-père|type|mari|veuf)(?![\p{L}'’-])/iu
const AS_FR = /(?:^|[.!?,;\n]\s*)en tant que\s+(?:jeune\s+)?(femme|fille|maman|mère|homme|mec|papa|père)(?=.{0,90}\b(?:je|j['’]|moi|ma|mon|mes)\b)/isu
const WOMEN_FR = new Set(['femme', 'fille', 'maman', 'mère', 'mamie', 'grand-mère', 'nana', 'meuf', 'dame', 'épouse', 'veuve'])
const NOT_SO_FR = /\b(?:si|comme si|croit|croient|dit|disent|pense|pensent|que|rêve|imagine)\b[^.!?;\n]{0,16}$/iu

/** Words of which a statement has at least one: the quick way past all other texts. */
export const GENDER_WORDS = wordList('gender.words', [
  WOMAN, MAN, 'females|males|guys|boys', Object.keys(WE_WORDS).join('|'), [...WOMEN_FR].join('|'), 'homme|mec|gars|garçon|père|papy|grand-père|type|mari|veuf',
  [...MALE_FR, ...FEMALE_FR].join('|'),
  WOMAN_ZH.replaceAll('孩子?', '孩'), MAN_ZH.replaceAll('孩子?', '孩').replaceAll('伙子?', '伙').replaceAll('们儿?', '们'), '本人|楼主|我女|我男|我，女|我，男|我,女|我,男|性别|本姑娘|本小姐|本仙女|老娘|小女子|孩子他妈|孩子她妈|孩子妈|孩子爸|孩他妈|孩他爸|娃妈|娃他妈|娃爸|娃他爸|孩子他爸|孩子的妈|孩子的爸',
])

/** Longer texts are pasted; a song, a poem or a story says "I" of somebody else. */
const LONGEST = 1_500

const genderOf = (word: string): Gender => (FEMALE_WORDS.has((LAST_WORD.exec(word)?.[0] ?? '').toLowerCase()) ? 'female' : 'male')

function isDoubted(text: string, at: number, pattern: RegExp): boolean { return pattern.test(text.slice(Math.max(0, at - 60), at)) || isQuoted(text, at) }

/** Inside a pair of quotation marks. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return [['“', '”'], ['「', '」'], ['«', '»']].some(([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close)) || (before.split('"').length % 2 === 0 && text.slice(at).includes('"'))
}

function english(text: string): StatedGender | undefined {
  for (const pattern of [I_AM, AS_A, WAS, WE, HERE, LIKE_ME, RIGHT_HERE, ONLY_ONE, PARENT_OF]) {
    const match = pattern.exec(text)
    if (match === null || isDoubted(text, match.index, NOT_SO_EN)) continue
    const word = (match[1] ?? '').toLowerCase()
    const gender = pattern === WE ? WE_WORDS[word] : pattern === ONLY_ONE ? (/^(?:wom|girl|fem|lad)/.test(word) ? 'female' : 'male') : genderOf(word)
    if (gender !== undefined) return { gender, by: 'said', start: match.index, end: match.index + match[0].length }
  }
  const aged = AGED.exec(text)
  const letter = (aged?.[1] ?? aged?.[2] ?? aged?.[3] ?? aged?.[4])?.toLowerCase()
  return aged === null || letter === undefined ? undefined : { gender: letter === 'f' ? 'female' : 'male', by: 'said', start: aged.index, end: aged.index + aged[0].length }
}

function chinese(text: string): StatedGender | undefined {
  for (const pattern of [SELF_ZH, US_ZH, FORM_ZH, NAMES_ZH]) {
    const match = pattern.exec(text)
    if (match === null || isDoubted(text, match.index, NOT_SO_ZH) || ASKED_ZH.test(text.slice(match.index + match[0].length))) continue
    const word = match[1] ?? match[2] ?? ''
    return { gender: /女|妈|母|妹|姑娘|阿姨|主妇|太太|孕|仙女|小姐|娘/u.test(word) ? 'female' : 'male', by: 'said', start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

function french(text: string): StatedGender | undefined {
  for (const pattern of [NOUN_FR, AS_FR]) {
    const match = pattern.exec(text)
    if (match !== null && !isDoubted(text, match.index, NOT_SO_FR)) return { gender: WOMEN_FR.has((match[1] ?? '').toLowerCase()) ? 'female' : 'male', by: 'said', start: match.index, end: match.index + match[0].length }
  }
  const form = BY_FORM_FR.exec(text)
  const word = (form?.[1] ?? '').toLowerCase()
  if (form === null || isDoubted(text, form.index, NOT_SO_FR)) return undefined
  return FEMALE_FR.has(word) ? { gender: 'female', by: 'form', start: form.index, end: form.index + form[0].length } : MALE_FR.has(word) ? { gender: 'male', by: 'form', start: form.index, end: form.index + form[0].length } : undefined
}

/** The statement of a text, if it makes one about its writer. `language` is that of the text, `und` where it is too short to say. */
export function genderStatedIn(text: string, language: string): StatedGender | undefined {
  if (text.length > LONGEST) return undefined
  if (language === 'zh') return chinese(text)
  return (language === 'fr' ? french(text) : undefined) ?? english(text) ?? (language === 'fr' ? undefined : french(text))
}

/** A quick look for "27F" and its like, which no word list finds. */
export const AGED_LETTER = /\d\d\s?\/?\s?[fm]\b|\b[fm]\s?\/?\s?\d\d/i
