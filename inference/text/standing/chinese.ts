/** Chinese: whose a thing is and when, read from the characters around it. Texts come in simplified characters. */
import { CHINESE_TRAITS } from './chinese-traits.ts'
import type { Grammar } from './grammar.ts'

const OWN_ZH = /(?:我家|我们家|我哋屋企|咱家|咱们家|俺家|家里|屋企|自家|我养|我们养|养了|养咗|我的|我嘅|我们的|我这|俺|我|咱)(?:的|嘅|那|这|还|也|就|又|呢|只|隻|条|个|两|一|二|三|家|有|养|了|小|老|大|宝贝|胖|臭|傻|可爱){0,6}$/
const PEOPLE_ZH = '(?:你家|你们家|他家|她家|佢|他们家|人家|别人家?|邻居|隔壁|朋友|同事|同学|闺蜜|室友|舍友|老板|老细|房东|亲戚|前任|客户|客人|顾客|嫂子?|姐|妹|哥|弟|姑|姨|舅|叔|伯|奶奶|爷爷|外婆|外公|姥姥|姥爷|妈|爸|你的?|你们的?|他的?|她的?|他们的?|谁的?|路边|(?<![我咱俺]们?的?)小区|流浪|野|网上|视频里)'
/** The possessor just before the word; who is only along, as in 和室友开黑, is none. */
const OTHER_ZH = new RegExp(`(?:(?<![和跟与同陪约找][^，。！？]{0,3})${PEOPLE_ZH}|${PEOPLE_ZH}(?:家的?|的))(?:家|的|嘅|那|这|只|隻|条|个|两|一|养|里|小|有|也|们){0,6}$`)
/** What one congratulates on is the other's. */
const WISHED_TO_ZH = /(?:恭喜|恭贺|祝贺|祝你|祝福)[^，。！？我]{0,6}$/u
const DENIED_ZH = /(?:没有|木有|冇|没养|不养|不想养|不能养|不敢养|不让养|没法养|没|不喜欢|不是|讨厌|怕|过敏|别养|从来不|又不)[^，。]{0,6}$/
const WISHED_ZH = /(?:小心|注意|当心|想养|想要|好想|想买|想有|想领养|要是|如果|假如|打算养|考虑养|羡慕|云养|云吸|等我|以后养|以后也|要不要养|将来)[^，。]{0,8}$/
const PAST_ZH = /(?:以前|小时候|曾经|当年|那时候|过去|分手|离婚)[^，。]{0,10}$/
const GONE_ZH = /^[^，。]{0,6}(?:去世|走了|(?<![累饿困烦疼痛笑热冷堵吵忙急气渴吓爱想美帅晕挤难丑贵穷])死了|过敏|回汪星|回喵星)/
const HAVING_ZH = /(?:家里|家|又|也)?养[了咗着过]?(?:的|一|两|三|几|只|隻|条|个|小|老|大){0,4}$/u
/** Who is only along with the writer does not do it instead: 和朋友去跑步, 被老板骂. */
const NOT_ALONG = '(?<![和跟与同陪找约被比像][^，。！？]{0,4})(?<![我俺咱][^，。！？]{0,8}[给帮为替对][^，。！？]{0,3})'
const OTHERS_ZH = new RegExp(`${NOT_ALONG}(?:你|您|他(?!妈的)|她|佢|小(?:李|王|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|林|郭|罗|梁|宋|郑|韩|唐|冯|董|萧|曹|袁|邓|傅|沈|彭|吕)|老(?:李|王|张|刘|陈|杨|赵|周|吴|徐|孙|胡|朱|林|郭|罗|梁|宋|郑|韩|唐|冯|董|曹|袁|邓|沈|彭|吕)|楼[上下](?=在|又|的|天天|装修|搬|那|邻)|(?<![男女])朋友|有人|有的人|有些人|别人|人家|大家(?!好)|各位|侄|外甥|亲戚|嫂|姑|阿姨|舅|叔叔|同事|同学|邻居|闺蜜|老板|公司养|办公室养|室友|表[哥姐弟妹]|堂[哥姐弟妹]|[我俺咱](?:们|的|老)?[姐哥妹弟爸妈爹娘]|前任|舍友|客户|顾客|姐姐|哥哥|妹妹|弟弟|爸妈|老爸|老妈|妈妈|爸爸|爷爷|奶奶|外婆|外公|姥姥|姥爷|师傅|司机|老师|领导|明星|爱豆|偶像|谁|男人|女人|女生|男生|女孩|男孩|妹子|帅哥|美女|小姐姐|小哥|网友|楼主|博主|主播|作者|主角|女主|男主)`)
/** 加班的人, 网上买的话: said of anybody. */
const FOR_ANYBODY_ZH = /^的?(?:人|话|男人|女人|男的|女的|男生|女生|朋友们?|同学们?|孩子们|家伙)(?!说我)/u
/** People of one's own household. */
const HOUSEHOLD_ZH = /(?<![和跟与同陪带给为替帮找约被叫送接让像对][^，。！？]{0,3})(?:老公|老婆|媳妇|先生(?!们)|太太|男友|女友|男朋友|女朋友|对象|儿子|女儿|闺女|孩子|宝宝|娃|丈夫|妻子|爱人|婆婆|公公|岳母|岳父)/gu
const SELF_ZH = /(?:[我咱俺]|本人|自己)(?!(?:们|的|老|家)?(?:[姐哥妹弟爸妈爹娘嫂]|朋友|同学|同事|室友|舍友|闺蜜|邻居|侄))/gu
/** Asked of the other: a mark or a word of asking that no 我 stands before. */
const ASKED_ZH = /(?:[?？]|[吗麽]|么)\s*[~～。.！!?？]*$|(?:什么时候|啥时候|几时|几点|哪里|哪儿|哪个|哪家|为什么|为啥|怎么样|怎么(?:又|还)|是不是|有没有|要不要|能不能|可不可以|会不会|谁)(?!都|也)/u
/** Meant to be done; what follows may say that it has been. */
const PLANNED_ZH = /(?:想|要|准备|打算|计划|考虑|决定|将|将要|即将|明天|后天|下周|下个?月|下次|改天|周末|明年|以后|回头|等[^，。]{1,6}再|争取|希望|盼着|想着)[^，。了过完]{0,6}$/u
const DONE_ZH = /^[^，。！？]{0,4}(?:了(?!吗|没)|过|完)/u
const AT_WORK_ZH = /当老师|当班主任|当中介|做中介|做保姆|当保姆|月嫂|育儿嫂|宠物店上班|宠物店打工|在宠物店|宠物医院上班|动物医院上班|救助站|收容所|我们班|带班|备课|我的学生|学生们|学生家长|带客户|带看|佣金|帮客户|给客户|客户的|客户家|顾客的|顾客家|我们店|我是(?:一[名个])?[\p{Script=Han}]{0,4}(?:老师|中介|医生|护士|保姆|店员|美容师)/u
/** An idol or a character of a story called husband or wife: by many at once, by looks, for a performance. */
const FAN_TALK_ZH = /老[公婆](?:们|！！|!!|.{0,4}(?:好帅|太帅|帅[死炸哭]|好美|太美|绝了|杀疯|封神|营业|出道|出圈))|(?:喊|叫|是我|当我|做我)老[公婆]|新番|番剧|演员|歌手|男神|女神|抽卡|卡池|手办|舞台|打投|应援|爱豆|偶像|本命|墙头|直拍|演唱会|签售|粉丝|超话|纸片人|游戏角色|这个角色/u

/** The grammar of Chinese. */
export const chinese: Grammar = {
  own: [OWN_ZH],
  other: [OTHER_ZH, WISHED_TO_ZH],
  otherAfter: [FOR_ANYBODY_ZH],
  ownInside: /^(?:我|咱)/,
  // 我嫂子家养了一只: who has it stands further ahead.
  having: HAVING_ZH,
  denied: [DENIED_ZH],
  wished: [WISHED_ZH],
  past: [PAST_ZH],
  pastAfter: [GONE_ZH],
  others: [OTHERS_ZH],
  household: HOUSEHOLD_ZH,
  asked: ASKED_ZH,
  planned: PLANNED_ZH,
  plannedNot: DONE_ZH,
  readsPatterns: true,
  self: SELF_ZH,
  atWork: AT_WORK_ZH,
  fanTalk: FAN_TALK_ZH,
  traits: CHINESE_TRAITS,
}
