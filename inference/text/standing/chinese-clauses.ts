/**
 * Clauses of the first person in Chinese, as the subjects' files need them: "我昨天面试了", "刚面试完", the same of somebody
 * else, asked, denied, meant or long ago. Each piece makes patterns over a whole line; what is given to them are regular
 * expressions of predicates, without anchors. Chinese drops its subject, so a predicate at the start of a clause that tells
 * of something done is the writer's unless the clause asks, advises or speaks of everybody.
 */
import type { Said } from '../../subject.ts'

/** Kin and friends, whose doings are not the writer's. */
const KIN_ZH = '(?:[姐哥妹弟爸妈爹娘嫂叔姨姑舅]|朋友|同学|同事|室友|舍友|闺蜜|邻居|侄)'
const STOP = '，。！？,!?；;、\\s'
const OTHER = `(?:[你您妳他她佢谁](?!妈的)|人家|别人|有人|有的人|大家|我(?:们|的|老|家)?${KIN_ZH}|${KIN_ZH}|老公|老婆|男友|女友|男朋友|女朋友|儿子|女儿|孩子|宝宝|男人|女人|男生|女生|女孩|男孩|明星|爱豆|主角|女主|男主)`
/** The writer; not where somebody does it to or behind the writer. */
const SELF = `(?<!背着|瞒着|当着|让|叫|给|帮|替|为|教|劝|问|骂|求|嫌|怪|说)(?:[我俺咱]们?|本人|自己|老子|老娘|劳资)(?!(?:们|的|老|家)?(?:${KIN_ZH}|公司))`
/** Between subject and verb: nothing that brings in another subject, a wish, a denial or a report. */
const between = (most: number): string => `(?:(?![你您妳他她谁吗不没别未想说听问劝若祝盼]|如果|要是|以为|觉得|认为|感觉|相信|害怕|建议|希望|打算|准备|计划|考虑|可以|应该|能不能|${KIN_ZH}|孩子|儿子|女儿|老公|老婆)[^${STOP}]){0,${most}}`
/** Who is along does not do it instead. */
const ALONG = `(?:[和跟与同陪带约找](?:着|了)?[^${STOP}]{1,8})?`
/** A question, or a remark on the thing itself: 爬山好啊, 喝酒伤身. */
const NO_REMARK = `(?!\\s*(?:吗|么|嘛|吧[？?]|没有?[？?]|不[？?]|[？?]|的(?:人|男|女|时候|话|好处|原因|朋友|同学)|伤|误|好(?:啊|呀|哦|吗)|很(?:好|正常|累吗)|是(?:为|要|一|很|什么)|有(?:什么|益|害|助)|就(?:好|行)|也(?:好|行|没)|会|能|可以|对|需要|怎么|期间))(?![^${STOP}]{0,8}(?:吗|[？?]|怎么办))`
const ADVERB = '(?:[\\s~～…—]|啱啱|琴晚|寻晚|也|又|都|还|就|才|刚刚?|已经?|正在?|在|今[天晚早]|昨[天晚]|前天|现在|终于|居然|竟然|真的?|总算|刚才|上[周午]|下午|中午|晚上|早上|这[周两]天?|最近|周末|唉|哎|啊|嗯|哈+|恩|额|哦|呵+|嘿+|不过|但是?|因为|所以|由于|而且|然后|结果|后来|本来|其实|妈的?|爸|亲|好|是的?|对|对啊|没事|谢谢|一起|一个人|偷偷|天天|每天|每晚|每周|坚持|继续|偶尔|照样|经常|连续|直接|赶紧|一直|反正|就是)'
const START = `(?<=^|[${STOP}.~～…:：）)])${ADVERB}{0,5}`
const TIME = '(?:刚刚?|刚才|啱啱|琴晚|寻晚|今朝|昨天|昨晚|今天|今晚|今早|前天|上午|下午|中午|早上|晚上|上周|这周|上个?月|上次|这次|最近|终于|已经|正在|还在|周[一二三四五六日末]|\\d+[号日点])'
const LONG_AGO = '(?:以前|曾经|当年|当初|那时候?|小时候|去年|前年|多年前|几年前|上学时|年轻时|想当年)'
const ADVICE_AFTER = '(?![^。！？]{0,14}(?:就好|就行|别|不要|没事的|很正常|怎么办|想开))'

/** A pattern, and what it cannot match without: cheap to try first. */
export type Claim = readonly [pattern: RegExp, needs: RegExp]

/** Somebody else does it: "你…", "我同事…", "听说…". */
export function othersDo(predicate: string): RegExp {
  return new RegExp(`(?<![和跟与同陪带约找被给][^${STOP}]{0,4})${OTHER}(?!.{0,4}[和跟与陪带约叫](?:着|上)?我)[^${STOP}我]{0,8}(?:${predicate})|(?:听说|据说|如果|要是|万一|假如)[^${STOP}我]{0,10}(?:${predicate})`, 'iu')
}

/** It is asked. */
export function asks(predicate: string): RegExp {
  return new RegExp(`(?:${predicate})[^${STOP}我]{0,5}(?:吗|么(?=[\\s~？?]*$)|没有?[？?]|了没(?![^${STOP}])|怎么样|[？?])|(?:怎么|为什么|干嘛|干吗|什么时候|啥时候|几时|几点|有没有|是不是|会不会|要不要)[^${STOP}我]{0,8}(?:${predicate})`, 'iu')
}

/** It was so years ago. */
export function longAgo(predicate: string): RegExp {
  return new RegExp(`${LONG_AGO}[^。！？!?]{0,10}(?:${predicate})`, 'iu')
}

/** The writer denies it. Not to want what one is in, as in 不想上班, denies nothing: `isMeant` is false for states. */
export function denies(predicate: string, isMeant = true): RegExp {
  return new RegExp(`(?:${SELF}|${START})(?:[^${STOP}你他她]{0,4})(?:从来?不|从没|不|没有?|不会|${isMeant ? '不想|不爱|' : ''}不用|别)(?:怎么|太|大|常|敢|${isMeant ? '打算|喜欢|爱|会|' : ''}去|再)?(?:${predicate})(?!完)`, 'iu')
}

/** It is meant or wished, and not done yet. */
export function means(predicate: string): RegExp {
  return new RegExp(`(?:想|要|干脆|不如|要不|准备|打算|计划|考虑|纠结|犹豫|决定|明天|后天|下周|下个?月|下次|改天|有空|以后|将|约|等)(?:着|不要|要不要|再|去|一起|也|就)*[^${STOP}了过完你您吗]{0,6}(?:${predicate})(?!了|完|过)`, 'iu')
}

/** 我 … does it. */
export function iDo(predicate: string): Claim {
  return [new RegExp(`${SELF}${between(6)}${ALONG}${between(6)}(?:${predicate})${NO_REMARK}`, 'iu'), new RegExp(predicate, 'iu')]
}

/** A time just past or now, without a subject: "昨天面试了". */
export function justNow(predicate: string): Claim {
  return [new RegExp(`(?<!${OTHER}[^${STOP}]{0,8})${TIME}${between(5)}${ALONG}${between(2)}(?:${predicate})${NO_REMARK}`, 'iu'), new RegExp(predicate, 'iu')]
}

/** At the start of a clause and done or going on: "面试完了", "失恋中". */
export function begins(predicate: string): Claim {
  return [new RegExp(`${START}${ALONG}${ADVERB}{0,2}(?:${predicate})(?:了(?!吗|没|么|嘛)|完|着|中(?!心|间)|咗|啦|呢(?![？?])|ing|去(?:了|啦|咯)|回来|失败|第[一二三四五六七八九十\\d]+天|打卡|得(?=[^${STOP}])|到(?=[^${STOP}底])|成(?=[^${STOP}])|(?:都|已经|快|有)?[一二两三四五六七八九十几半好多\\d]+个?(?:天|周|月|年|星期|礼拜|小时|晚))${ADVICE_AFTER}${NO_REMARK}`, 'iu'), new RegExp(predicate, 'iu')]
}

/** Some of it done, at the start of a clause: "抄了一下午作业", "和同事打了场羽毛球". */
export function didSome(verb: string, noun: string): Claim {
  return [new RegExp(`(?:${START}|${SELF}${between(6)})${ALONG}${ADVERB}{0,2}(?:${verb})(?:了|完|过|咗|着)(?!吗|没|么)[^${STOP}你您他她吗]{0,7}(?:${noun})(?!的(?:人|话))(?![吗？?])`, 'iu'), new RegExp(noun, 'iu')]
}

/** At the start of a clause, as one sighs it, without any mark of time: "头疼死了", "压力好大". */
export function sighs(predicate: string): Claim {
  return [new RegExp(`${START}(?:${predicate})(?:死|得|啊|呀|呢|唉|好几天|好多天|[一二三几\\d]天|还?没好|好难受|难受)*(?=[，。！!,~～…\\s了]|$)(?!了?[吗么没])${ADVICE_AFTER}`, 'iu'), new RegExp(predicate, 'iu')]
}

/** Ways to say one predicate, in the order in which they decide. With `isMeant` a plan of it is not yet it. */
export function ways(predicate: string, isMeant = true): readonly (readonly [Said, RegExp, RegExp])[] {
  const needs = new RegExp(predicate, 'iu')
  const all: readonly (readonly [Said, RegExp])[] = [
    ['other', othersDo(predicate)], ['asked', asks(predicate)], ['past', longAgo(predicate)], ['denied', denies(predicate, isMeant)],
    ...(isMeant ? [['planned', means(predicate)] as const] : []),
    ['own', iDo(predicate)[0]], ['own', justNow(predicate)[0]], ['own', begins(predicate)[0]],
  ]
  return all.map(([said, pattern]) => [said, pattern, needs] as const)
}
