/**
 * Whose a named thing is, and whether it is there at all: "my dog" against "your dog", "my sister's dog", "we don't have
 * a dog", "I'd love a dog", "when I was little we had a dog", and a dog in a quoted title. Read from the clause around the
 * word only; English, Chinese and French.
 */
import type { Hit } from './analysis.ts'
import { FOLDED, HAN, KIND } from './characters.ts'

/**
 * `own`: said to be the writer's. `bare`: named, without saying whose. `other`: somebody else's. `denied`: said not to be
 * there. `wished`: wanted, planned or imagined. `past`: was. `quoted`: in a title, quotation, link or forwarded text.
 */
export type Standing = 'own' | 'bare' | 'other' | 'denied' | 'wished' | 'past' | 'quoted'

/** Longer texts are pasted articles and forwards far more often than words of one's own. */
const LONGEST_OWN_TEXT = 400
const CLAUSE_REACH = 80
const CLAUSE_END = /[.!?;,。！？；，、\n…]/

const QUOTES: readonly (readonly [string, string])[] = [['“', '”'], ['「', '」'], ['『', '』'], ['《', '》'], ['«', '»'], ['"', '"']]
const FORWARDED = /https?:\/\/|^\s*(?:>|rt @|fwd?:|forwarded|转发|转：|\[分享\]|\[链接\]|分享)/i

/** "Anna's", but not "it's" and "let's". */
const POSSESSOR = "\\b(?!(?:it|let|that|this|here|there|what|how|who|where|when|today|tonight|tomorrow|everything|all|he|she)['’]s)\\p{L}+['’]s"

/** Whose dog, child or home it may be, if not one's own: kin, friends, people of the house and of work. */
const PEOPLE_EN = '(?:step|grand)?(?:sister|sis|brother|bro|friend|bestie|mate|buddy|mum|mom|mother|dad|father|parent|cousin|colleague|coworker|co worker|boss|manager|neighbou?r|flatmate|flattie|roommate|roomie|housemate|aunt|auntie|aunty|uncle|ex|landlord|landlady|nan|nana|gran|granny|grandma|grandpa|grandad|grandparent|folk|niece|nephew|godmother|godfather|client|customer|patient|tenant|girlfriend|boyfriend|gf|bf|in law)'
/** "My neighbours dog": typed without its apostrophe. */
const PEOPLES_EN = `\\b(?:my|our|the|a|this|one of my)\\s+(?:\\p{L}+\\s+)?${PEOPLE_EN}(?:s|['’]s|s['’])\\s+(?:\\p{L}+\\s+)?`

// Possessives just before the word, nearest last. The group of the nearest decides.
const OWN_EN = /\b(?:my|our|ours|mine)\s+(?:own\s+)?(?:\p{L}+\s+){0,2}$/iu
const OTHER_EN = new RegExp(`(?:\\b(?:your|ur|his|her|their|whose|someone|somebody|another|that|those|these)\\s+(?:\\p{L}+\\s+){0,2}|(?:${POSSESSOR}|\\p{L}s['’])\\s+(?:\\p{L}+\\s+)?|${PEOPLES_EN}|^\\s*(?!(?:this|his|its|was|has|yes|thats|whats|lets|shes|theres|wheres|hows|guess|bless|miss|walks|feeds|always|sometimes|besides|kids|cats|dogs|does|ours|plus|unless)\\b)\\p{L}{3,}s\\s+)$`, 'iu')
/** "I have a dog", "we adopted two kittens": having says own. */
const HAVING_EN = /\b(?:i|we)(?: just| already| also| do| actually)*(?:['’]ve got| have got|['’]ve| have| got| adopted| bought| rescued)(?: just| adopted| got)?\s+(?:(?:a|an|one|two|three|four|\d+|another|our)\s+)?(?:\p{L}+\s+)?$|\bhaving (?:a|an|two|\d+)\s+$/iu
const HAVING_FR = /\b(?:j['’]ai|on a|nous avons)(?: adopté| pris| récupéré)?\s+(?:un|une|deux|trois)\s+(?:\p{L}+\s+)?$/iu
const OWN_FR = /\b(?:mon|ma|mes|notre|nos)\s+(?:\p{L}+\s+){0,1}$/iu
const OTHER_FR = /\b(?:ton|ta|tes|votre|vos|son|sa|ses|leur|leurs)\s+(?:\p{L}+\s+){0,1}$/iu
const OTHER_AFTER = /^\s+(?:next door|(?:of (?!course)|belonging to|d[eu]s?)\s*(?:my|the|a|ma|mon|mes|la|le|les|ta|ton|tes)?\s*\p{L}+)/iu

/** Only what denies the thing itself: "can't talk, the kids are ill" has kids. */
const DENIED_EN = new RegExp([
  "\\b(?:don['’]?t|do not|doesn['’]?t|didn['’]?t|never|not|can['’]?t|cannot|couldn['’]?t|won['’]?t)\\s+(?:\\p{L}+\\s+)?(?:have|had|own|want|wanted|keep|like|do|allow|allowed)\\b.{0,30}$",
  "\\b(?:no|without|zero)\\s+(?:\\p{L}+\\s+)?$", "\\b(?:not|never|isn['’]?t|aren['’]?t|wasn['’]?t|haven['’]?t|hasn['’]?t)\\s+(?:\\p{L}+\\s+)?$",
  '\\b(?:allergic|hate|scared of|afraid of|instead of|neither|nor)\\b',
].join('|'), 'iu')
const WISHED_EN = /\b(?:wish|if (?:i|we) (?:had|got|get|could|ever)|(?:would|['’]d) (?:love|like|want)|wanna (?:get|have)|want(?:s|ed)? (?:a|another|to (?:get|have|adopt|buy))|dream|someday|one day|should (?:i|we|get)|thinking (?:of|about)|maybe get|get(?:ting)? (?:a|another)|adopt(?:ing)? (?:a|another)|considering|imagine|like an? |babysitting|sitting for|looking after|dogsit|catsit|borrow)\b/i
const PAST_EN = /\b(?:used to|as a (?:kid|child)|when i was|growing up|childhood|years ago|had (?:a|an|two|another)\s+(?:(?!with|for|at|in|to|about|from|on)\p{L}+\s+){0,2}$|died|passed away|put down|broke up|split up|divorced?|rip|rest in peace|ex)\b|\b(?:lost|late|miss|missed|missing)\s+(?:my|our)?\s*$/iu
/** After the word only what ends a life or dates it: "my dog had a bath" is no past. */
const PAST_AFTER_EN = /\b(?:years ago|died|passed away|passed|put down|put to sleep|rainbow bridge|as a (?:kid|child)|when i was|growing up|rip|rest in peace)\b/i
const DENIED_FR = /\b(?:pas d[e']|n['’]ai pas|n['’]a pas|n['’]avons pas|jamais|aucun|sans|plus de|allergique|ni)\b/i
const WISHED_FR = /\b(?:aimerais|voudrais|aimerait|voudrait|rêve|un jour|si j['’]avais|adopter|envie d['’]un)\b/i
const PAST_FR = /\b(?:quand j['’]étais|avait|avais|mort|morte|décédée?)\b/i

const OWN_ZH = /(?:我家|我们家|我哋屋企|咱家|咱们家|俺家|家里|屋企|自家|我养|我们养|养了|养咗|我的|我嘅|我们的|我这|俺|我|咱)(?:的|嘅|那|这|呢|只|隻|条|个|两|一|二|三|家|有|养|了|小|老|大|宝贝|胖|臭|傻|可爱){0,6}$/
const OTHER_ZH = /(?:你家|你们家|他家|她家|佢|他们家|人家|别人家?|邻居|隔壁|朋友|同事|同学|闺蜜|室友|舍友|老板|老细|房东|亲戚|前任|客户|客人|顾客|嫂子?|姐|妹|哥|弟|姑|姨|舅|叔|伯|奶奶|爷爷|外婆|外公|姥姥|姥爷|妈|爸|你的?|你们的?|他的?|她的?|他们的?|谁的?|路边|小区|流浪|野|网上|视频里)(?:家|的|嘅|那|这|只|隻|条|个|两|一|养|里|小|有|也|们){0,6}$/
const DENIED_ZH = /(?:没有|没养|不养|不想养|不能养|不敢养|不让养|没法养|没|不喜欢|不是|讨厌|怕|过敏|别养|从来不|又不)[^，。]{0,6}$/
const WISHED_ZH = /(?:想养|想要|好想|想买|想有|想领养|要是|如果|假如|打算养|考虑养|羡慕|云养|云吸|等我|以后养|以后也|要不要养|将来)[^，。]{0,8}$/
const PAST_ZH = /(?:以前|小时候|曾经|当年|那时候|过去|分手|离婚)[^，。]{0,10}$/
const GONE_ZH = /^[^，。]{0,6}(?:去世|走了|死了|过敏|回汪星|回喵星)/

/** Work with other people's animals, children and homes. */
const AT_WORK_EN = /\b(?:i['’]?m|i am|i work as|as) an? (?:\p{L}+ ){0,2}(?:groomer|dog walker|vet|nurse|nanny|au pair|teacher|teaching assistant|tutor|childminder|babysitter|paediatrician|midwife|sitter|estate agent|letting agent|property agent|realtor|broker|breeder)\b|\b(?:nannying|nanny job|my clients?|our clients?|(?:a|the|another) client|my (?:pupils|students)|kids in my class|my class of|i teach|all shift|i show (?:flats|houses|apartments|condos)|showing (?:flats|houses|apartments|condos)|at the (?:shelter|kennels?|cattery)|volunteer(?:ing)? (?:at|for|with) (?:\p{L}+ ){0,2}(?:shelter|rescue|kennels?|cats?|dogs?|animals?|spca|rspca)|for rover|on rover|(?:my|the) commission)\b/iu
const AT_WORK_ZH = /当老师|当班主任|当中介|做中介|做保姆|当保姆|月嫂|育儿嫂|宠物店上班|宠物店打工|在宠物店|宠物医院上班|动物医院上班|救助站|收容所|我们班|带班|备课|我的学生|学生们|学生家长|带客户|带看|佣金|帮客户|给客户|客户的|客户家|顾客的|顾客家|我们店|我是(?:一[名个])?[\p{Script=Han}]{0,4}(?:老师|中介|医生|护士|保姆|店员|美容师)/u

/** True when the text is about the writer's work with other people's animals, children or homes. */
export function isAboutWork(text: string): boolean {
  return AT_WORK_EN.test(text) || AT_WORK_ZH.test(simplified(text))
}

/** An idol or a character of a story called husband or wife: by many at once, by looks, for a performance. */
const FAN_TALK = /老[公婆](?:们|！！|!!|.{0,4}(?:好帅|太帅|帅[死炸哭]|好美|太美|绝了|杀疯|封神|营业|出道|出圈))|(?:喊|叫|是我|当我|做我)老[公婆]|新番|番剧|抽卡|卡池|手办|舞台|打投|应援|爱豆|偶像|本命|墙头|直拍|演唱会|签售|粉丝|超话|纸片人|游戏角色|这个角色|\b(?:bias|comeback stage|photocard|anime|stan|waifu|husbando|is my (?:husband|wife)|future (?:husband|wife)|celebrity crush)\b/iu

/** True when the text speaks of idols, actors or characters. */
export function isFanTalk(text: string): boolean {
  return FAN_TALK.test(simplified(text))
}

let lastText = ''
let lastPlain = ''

/** Traditional characters made simplified, so that one pattern reads both; offsets stay. */
export function simplified(text: string): string {
  if (text === lastText) return lastPlain
  let plain = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    plain += KIND[unit] === HAN ? String.fromCharCode(FOLDED[unit] ?? unit) : text.charAt(at)
  }
  lastText = text
  lastPlain = plain
  return plain
}

/** Reads whose the thing named at `hit` is. */
export function standingOf(written: string, hit: Hit): Standing {
  const text = written.length > LONGEST_OWN_TEXT ? written : simplified(written)
  if (text.length > LONGEST_OWN_TEXT || FORWARDED.test(text) || isQuoted(text, hit)) return 'quoted'
  const before = clauseBefore(text, hit.start)
  const after = clauseAfter(text, hit.end)
  if (WISHED_EN.test(before) || WISHED_FR.test(before) || WISHED_ZH.test(before)) return 'wished'
  if (PAST_EN.test(before) || PAST_AFTER_EN.test(after) || PAST_FR.test(before) || PAST_ZH.test(before) || GONE_ZH.test(after)) return 'past'
  const inside = text.slice(hit.start, hit.end)
  const owner = ownerOf(before, inside, after)
  // "My dog doesn't…" keeps its dog, and so does "don't forget my dog": a possessive outweighs a negation before it.
  if (owner === 'bare' && (DENIED_EN.test(before) || DENIED_FR.test(before) || DENIED_ZH.test(before))) return 'denied'
  return owner
}

/** "Walked the dog for my nan". */
const FOR_OTHERS = new RegExp(`^\\s+(?:\\p{L}+\\s+){0,3}for\\s+(?:my|a|our|his|her|the)\\s+(?:\\p{L}+\\s+)?${PEOPLE_EN}s?\\b`, 'iu')
const HAVING_ZH = /(?:家里|家|又|也)?养[了咗着过]?(?:的|一|两|三|几|只|隻|条|个|小|老|大){0,4}$/u

const OTHERS_EN = /\b(?:he|she|they|people|you|your|u|ur|his|her|their|who|(?:my|our|his|her|their|a|the) (?:\p{L}+ )?(?:sister|brother|friend|friends|mate|mates|mum|mom|dad|parents|cousin|cousins|colleague|boss|neighbou?rs?|flatmates?|housemates?|roommates?|client|clients|customer|son|daughter|uncle|aunt|ex|landlord|office|team|company))(?:\s|['’])/iu
const POSSESSOR_EN = new RegExp(`${POSSESSOR}\\s`, 'iu')
/** First-person words inside the phrase itself: "can you help us move" is about us. */
const FIRST_PERSON = /\b(?:us|me|we|we['’]re|i|i['’]m|my|our|je|on|nous|ma|mon|mes|nos|notre)\b|[我咱]/iu
/** The writer as the one who does it; 我姐 is not the writer. */
const SELF_EN = /\b(?:i|i['’]?m|i['’]?ve|i['’]?ll|we|we['’]?re|we['’]?ve|gotta|gonna|lemme)\s/giu
const SELF_ZH = /[我咱](?![姐哥妹弟爸妈朋同室舍闺嫂])/gu
const OTHERS_FR = /\b(?:il|elle|ils|elles|tu|vous|(?:ma|mon|mes|sa|son|ses) (?:s[oœ]eur|frère|amie?s?|pote|parents|mère|père|cousine?|collègue|voisine?s?|patron))\s/iu
const OTHERS_ZH = /(?:你|他|她|佢|(?<![男女])朋友|有人|别人|侄|外甥|亲戚|嫂|姑|阿姨|舅|叔叔|同事|同学|邻居|闺蜜|老板|公司|办公室|室友|表[哥姐弟妹]|我[姐哥妹弟爸妈]|前任|舍友|客户|顾客|姐姐|哥哥|妹妹|弟弟|爸妈|谁)/

const OTHERS_EVERYWHERE = [POSSESSOR_EN, OTHERS_EN, OTHERS_FR, OTHERS_ZH].map((pattern) => new RegExp(pattern, `${pattern.flags}g`))

/** True when the clause says that somebody else does it: "my sister is moving house", 同事要搬家. */
export function isAboutOthers(written: string, hit: Hit): boolean {
  const text = written.length > LONGEST_OWN_TEXT ? written : simplified(written)
  if (FIRST_PERSON.test(text.slice(hit.start, hit.end))) return false
  const before = clauseBefore(text, hit.start)
  const other = Math.max(...OTHERS_EVERYWHERE.map((pattern) => latest(`${before} `, pattern)))
  if (other === -1) return false
  // Without full stops one clause holds many: whoever was named last before the word does it.
  return other > Math.max(latest(`${before} `, SELF_EN), latest(before, SELF_ZH))
}

function ownerOf(before: string, inside: string, after: string): 'own' | 'bare' | 'other' {
  if (/^(?:my|our|mon|ma|mes|nos|notre)\b/i.test(inside) || /^(?:我|咱)/.test(inside)) return OTHER_ZH.test(before) ? 'other' : 'own'
  if (OTHER_AFTER.test(after) || FOR_OTHERS.test(after)) return 'other'
  const having = HAVING_ZH.exec(before)
  // 我嫂子家养了一只: who has it stands further ahead.
  if (having && OTHERS_ZH.test(before.slice(0, having.index))) return 'other'
  const own = Math.max(...[OWN_EN, HAVING_EN, OWN_FR, HAVING_FR, OWN_ZH].map((pattern) => lastIndex(before, pattern)))
  const other = Math.max(lastIndex(before, OTHER_EN), lastIndex(before, OTHER_FR), lastIndex(before, OTHER_ZH))
  if (own === -1 && other === -1) return 'bare'
  // "My sister's dog": the possessive nearest to the word is the sister's. "我姐家的狗" likewise.
  return own > other ? 'own' : 'other'
}

/** Where the last match of a global pattern begins; -1 without one. */
function latest(text: string, pattern: RegExp): number {
  let at = -1
  for (const match of text.matchAll(pattern)) at = match.index
  return at
}

function lastIndex(before: string, pattern: RegExp): number {
  return pattern.exec(before)?.index ?? -1
}

function isQuoted(text: string, hit: Hit): boolean {
  return QUOTES.some(([open, close]) => {
    const from = text.lastIndexOf(open, hit.start - 1)
    if (from === -1 || hit.start === 0) return false
    if (open === close && count(text.slice(0, hit.start), open) % 2 === 0) return false
    const to = text.indexOf(close, from + 1)
    return to >= hit.end
  })
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function clauseBefore(text: string, start: number): string {
  const reach = text.slice(Math.max(0, start - CLAUSE_REACH), start)
  for (let at = reach.length - 1; at >= 0; at -= 1) if (CLAUSE_END.test(reach.charAt(at))) return reach.slice(at + 1)
  return reach
}

function clauseAfter(text: string, end: number): string {
  const reach = text.slice(end, end + CLAUSE_REACH)
  const at = reach.search(CLAUSE_END)
  return at === -1 ? reach : reach.slice(0, at)
}
