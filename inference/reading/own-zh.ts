/**
 * Chinese lines that touch a place, a sex or a star sign, as the models of models/own-line-zh.ts read them: the words that
 * touch, and the line with them blanked and with signs for what the rules read.
 */
import { blanked, ownProbability } from '../models/own-line-zh.ts'
import type { OwnTopic } from '../models/own-line-zh.ts'
import { CHINESE_PLACE_NAMES } from '../places/chinese-names.ts'
import { PLACE_LISTS } from '../places/cues.ts'
import { placeStatements } from '../places/statements.ts'
import type { PlaceStanding } from '../places/statements.ts'
import type { AnalysedText, Hit } from '../text/analysis.ts'
import { simplified } from '../text/standing/clause.ts'
import { wordList } from '../text/word-list.ts'

/** Words of each sex for the writer themselves or anybody; both together ask rather than tell. */
export const FEMALE = wordList('own.female', '女|妹子|妹纸|姑娘|美女|少女|公主|小姐姐|老娘|仙女|女汉子|萌妹|软妹', '处女座|处女男|处女女')
/** See {@link FEMALE}. */
export const MALE = wordList('own.male', '男|汉子|爷们|帅哥|小哥|大叔|少年|王子|小伙|老爷们|糙汉|小鲜肉')
/** What touches a sex without being a word for oneself. */
const SEX = wordList('own.sex', '性别|老公|老婆|丫头|性感|同性恋|哥哥|姐姐|弟弟|妹妹|小姐|先生|大妈|大爷|阿姨|叔叔|老爷|老婆婆|奶奶|爷爷|出轨|坏人')
/** The twelve signs in the order of the year from Aries on, with their second names. */
export const SIGNS = ['aries', 'taurus', 'gemini', 'cancer', 'leo', 'virgo', 'libra', 'scorpio', 'sagittarius', 'capricorn', 'aquarius', 'pisces'] as const
/** One of {@link SIGNS}. */
export type Sign = (typeof SIGNS)[number]
const SIGN_NAMES = ['白羊|牡羊|羊羊座', '金牛', '双子', '巨蟹', '狮子', '处女', '天秤|天平座', '天蝎', '射手|人马座', '摩羯|魔羯|山羊座', '水瓶|宝瓶座', '双鱼'] as const
/** One list for each sign. */
export const SIGN_LISTS = SIGN_NAMES.map((names, at) => wordList(`own.sign.${SIGNS[at]}`, names))
const SIGN = wordList('own.sign', '星座')

/** What the shared automaton must look for. */
export const OWN_LISTS = [CHINESE_PLACE_NAMES, FEMALE, MALE, SEX, ...SIGN_LISTS, SIGN, ...PLACE_LISTS]

/** What the rules read of a place, as a sign in the model's second text. */
const MARKS: Readonly<Record<PlaceStanding, string>> = { own: '①', past: '②', stay: '③', other: '④', unreal: '⑤' }
const LISTS_OF = { location: [CHINESE_PLACE_NAMES], gender: [FEMALE, MALE, SEX], constellation: [...SIGN_LISTS, SIGN] } as const satisfies Readonly<Record<OwnTopic, readonly unknown[]>>

/** Where a topic's words stand in a text, in order; empty where it does not touch it. */
export function touchedBy(topic: OwnTopic, text: AnalysedText): readonly Hit[] {
  return LISTS_OF[topic].flatMap((list) => text.hits(list)).toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** What a line has, as signs: who is spoken of, whether it asks or denies, where the touched word stands, how much else there is. */
const LINE_MARKS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['⑥', /我|俺|咱|本人|老子|老娘|姐是|哥是/u], ['⑦', /你|楼主|博主/u], ['⑧', /[?？]|吗|么[。！]?$|呢$|谁|哪/u], ['⑨', /他|她|它|人家|别人|大家|们/u], ['⑩', /不|没|别/u], ['⑪', /也|都是|同|一样/u],
  ['⑫', /^.{0,3}〇/u], ['⑬', /〇[^\p{Script=Han}〇]*$/u], ['⑭', /^.{0,8}$/u], ['⑮', /^.{24,}$/u], ['⑯', /〇.*〇/u], ['⑰', /我[^，。！？]{0,4}〇/u], ['⑱', /你[^，。！？]{0,4}〇/u], ['⑲', /(?:是|都是)[^，。！？]{0,2}〇/u],
]

const NOT_KIN = '(?!妈|爸|爹|娘|爷|奶|外|姥|哥|姐|弟|妹|叔|姨|舅|姑|老公|老婆|男|女|对象|朋友|同学|同事|闺蜜|室友|儿子|孩子|老师|老板|媳妇|喜欢|觉得|以为|认识|见|爱|和|跟)'
const NAMES_SELF: Readonly<Record<'gender' | 'constellation', RegExp>> = {
  gender: /(?:我|俺|咱|本人|人家)(?:也|就|才|可|真的?|都|只|不过|明明|确实)*(?:是|系|乃)(?:个|一个|一名|名|只|枚|妥妥的|标准|正宗|真)*[^，。！？是]{0,3}$/u,
  constellation: new RegExp(`(?:我|俺|咱|本人|人家|自己)${NOT_KIN}[^，。！？你他她]{0,5}$`, 'u'),
}

/** True when the words just before say that the writer is what is named: the models tell whose a line is, not what of it is named. */
export function namesSelf(topic: 'gender' | 'constellation', text: AnalysedText, { start }: Hit): boolean {
  return NAMES_SELF[topic].test(simplified(text.text).slice(Math.max(0, start - 14), start))
}

/** A line as the model of a topic reads it. */
export function ownTexts(topic: OwnTopic, text: AnalysedText, parts: readonly Hit[]): { readonly line: string; readonly blank: string } {
  const line = simplified(text.text)
  const plain = blanked(line, parts, '')
  const marks = [...LINE_MARKS.filter(([, pattern]) => pattern.test(plain)).map(([sign]) => sign), ...(topic === 'location' ? placeStatements(text).map(({ standing }) => MARKS[standing]) : [])]
  // Line ends between them: runs of marks would be features of their own that hardly any other line has.
  return { line, blank: `${plain}\n${marks.join('\n\n\n')}` }
}

/** Probability that a Chinese line which names a place speaks of its writer's; undefined without a known name, or for a line of another kind. */
export function ownPlaceProbability(text: AnalysedText): number | undefined {
  const parts = touchedBy('location', text)
  if (parts.length === 0) return undefined
  const { line, blank } = ownTexts('location', text, parts)
  return ownProbability('location', line, blank)
}
