/**
 * What one text says of its writer's relationship. Only the writer's own, and of the other person only that there is one.
 * The words are what people commonly say; none comes from a data set.
 */
import type { Verb } from '../../db/model.ts'
import type { AnalysedText } from '../text/analysis.ts'
import { isFanTalk } from '../text/standing.ts'
import type { WordList } from '../text/word-list.ts'
import { wordList } from '../text/word-list.ts'
import { inSentence, isOfOthers, isQuestion, isTooLong, timeIn } from './self.ts'
import type { InSentence } from './self.ts'
import type { Grade, Stated } from './stated.ts'

/** Where somebody stands with another person. */
export const STATUSES = ['single', 'in relationship', 'engaged', 'married', 'divorced', 'widowed'] as const
export type Status = typeof STATUSES[number]

/** One statement. */
export type StatusMention = Stated<Status>

/** Kin that one has: "my husband". Earlier ones, dead ones and the wished-for are told by the words beside them. */
const KIN: Readonly<Record<'married' | 'engaged' | 'in relationship', WordList>> = {
  'married': wordList('relationship.kin.married', [
    'my husband|my wife|my hubby|hubby|the hubby|my wifey|my spouse|my hubs|my missus|the missus|the wife|the husband|husband and i|wife and i|hubby and i|spouse and i|husband & i|wife & i|me and the wife|me and the hubby|wife\'s|husband\'s|my in laws|my mother in law|my father in law|my mil|my fil|our marriage|my marriage|married couple here',
    'mon mari|ma femme|mon épouse|mon époux|ma belle-mère|mon beau-père|mes beaux-parents',
    '我老公|我老婆|我媳妇|我媳妇儿|我爱人|我太太|我先生|我丈夫|我妻子|我和老公|我和老婆|我跟老公|我跟老婆|我婆婆|我公公|我岳母|我岳父|我丈母娘|我家那口子|我家孩子他爸|我家孩子他妈',
  ], '我老公公|我老婆饼|work wife|work husband|my husband material|the wife of|the husband of|our marriage counselor|ma femme de ménage'),
  'engaged': wordList('relationship.kin.engaged', 'my fiance|my fiancee|fiance and i|fiancee and i|the fiance|the fiancee|our wedding planner|mon fiancé|ma fiancée|我未婚夫|我未婚妻|我和未婚夫|我和未婚妻'),
  'in relationship': wordList('relationship.kin.dating', [
    'my boyfriend|my girlfriend|my bf|my gf|my partner|my so|my s.o.|my significant other|my other half|my better half|boyfriend and i|girlfriend and i|partner and i|bf and i|gf and i|me and my bf|me and my gf|me and my partner|my long distance boyfriend|my long distance girlfriend|my lover',
    'mon copain|ma copine|mon mec|ma meuf|mon chum|ma blonde|mon conjoint|ma conjointe|mon compagnon|ma compagne|mon amoureux|mon amoureuse',
    '我男朋友|我女朋友|我男友|我女友|我对象|我和男朋友|我和女朋友|我跟男朋友|我跟女朋友|我和对象|我跟对象|我男票|我女票|我家男朋友|我家女朋友',
  ], 'my partner in crime|my partner at work|my partner at the firm|my gym partner|my business partner|my lab partner|my so called|my girlfriends|my boyfriends|my so far|我对象是谁|我对象数组'),
}

/** What says or goes with a status, by itself. */
const SAYS: readonly { readonly status: Status; readonly grade: Grade; readonly list: WordList }[] = [
  { status: 'married', grade: 'plain', list: wordList('relationship.married', [
    'i\'m married|im married|i am married|we\'re married|were married for|we are married|happily married|married life|being married|been married for|we\'ve been married|we got married|i got married|just got married|newly married|recently married|got hitched|tied the knot|tying the knot|we said i do|after saying i do|my wedding day|our wedding day|our wedding anniversary|my wedding vows|our wedding vows|our honeymoon|my wedding ring|our anniversary dinner|years of marriage|years into marriage|married for|newlyweds here|newlywed here|as newlyweds|as a newlywed|as a married|as a wife|as a husband|married here|wedding vows were my|our wedding vows|exchanging vows was|our wedding was|my wedding was|our marriage counselor|years as husband and wife',
    'je suis marié|je suis mariée|on est mariés|on s\'est mariés|nous sommes mariés|notre anniversaire de mariage|depuis notre mariage',
    '我结婚了|我们结婚了|我们结婚|我已婚|已婚人士|结婚纪念日|我们领证|我领证了|我已经领证|我和老公结婚|婚后生活|我们婚后|我嫁给|我娶了',
  ], 'when i\'m married|getting married|not married|it\'s like we\'re married|i got married to the idea') },
  { status: 'married', grade: 'hint', list: wordList('relationship.married.hint', 'marriage takes|marriage means|marriage taught|marriage is about|in laws|wedding vows|date night with the|marriage changed|marriage brought|spouse|婆媳|带老公|带老婆|le mariage m\'a') },
  { status: 'engaged', grade: 'plain', list: wordList('relationship.engaged', [
    'recently got engaged|just got engaged|we got engaged|i got engaged|newly engaged|we\'re engaged|were finally engaged|i\'m engaged to|im engaged to|i\'m engaged now|i am engaged to|getting engaged changed|engaged couple here|engaged here|planning our wedding|planning my wedding|our wedding is in|my engagement ring|our engagement|my engagement|our engagement party|he proposed and i|she said yes to me|i proposed to her and|my wedding is next|our wedding is next|my wedding dress fitting|bride to be|groom to be|saving for our wedding|tying the knot soon|getting married next|we\'re getting married|i\'m getting married|im getting married|soon to be married|since getting engaged|after getting engaged|post engagement|venue hunting|wedding venue hunting|our wedding venue|our save the dates|our guest list for the wedding|wedding planning has|wedding planning is|knee deep in wedding planning|our registry',
    'on s\'est fiancés|je suis fiancé|je suis fiancée|on se marie en|on se marie l\'an prochain|nos fiançailles',
    '我订婚了|我们订婚|跟我求婚了|向我求婚|在备婚|我们备婚|备婚中|我们婚礼定在|下个月结婚|明年结婚',
  ], 'engaged in|engaged with') },
  { status: 'in relationship', grade: 'plain', list: wordList('relationship.dating', [
    'i\'m seeing someone|im seeing someone|seeing someone new|i\'m in a relationship|im in a relationship|in a committed relationship|in a long term relationship|in a long distance relationship|we\'ve been dating|weve been dating|we started dating|been dating for|we\'ve been together|weve been together|been together for|our relationship is|i\'m taken|not single anymore|we moved in together|moving in with my boyfriend|moving in with my girlfriend|met someone special|my new relationship|got a girlfriend|got a boyfriend|girlfriend and me|date night with my|with my so|with the so|partner at home|our date nights|our date night',
    'je suis en couple|on est ensemble depuis|on sort ensemble|en couple depuis|relation à distance avec',
    '我脱单了|我们在一起了|我们在一起已经|我们在一起快|我谈恋爱了|我们谈恋爱|我有男朋友|我有女朋友|我有对象|我恋爱了|异地恋|我们异地',
  ], '什么时候脱单|怎么脱单|还没脱单|求脱单|想脱单') },
  { status: 'divorced', grade: 'plain', list: wordList('relationship.divorced', [
    'my divorce|since the divorce|after the divorce|post divorce|i\'m divorced|im divorced|i am divorced|newly divorced|recently divorced|got divorced|getting divorced|we divorced|my ex husband|my ex wife|my exhusband|my exwife|ex husband and i|ex wife and i|going through a divorce|went through a divorce|signing divorce papers|signed the divorce papers|signed divorce papers|divorce papers|divorce changed|divorce taught|divorce was|divorce made|after divorce|since divorce|divorced here|as a divorcee|divorced life|as a divorced|my first marriage|my failed marriage|when my marriage ended|my marriage ended|co parenting with my ex|divorce settlement|the divorce was finalized|my divorce was|separated from my husband|separated from my wife|i left my husband|i left my wife|my husband left me|my wife left me|life after marriage',
    'mon ex-mari|mon ex-femme|je suis divorcé|je suis divorcée|mon divorce|depuis le divorce|après le divorce|en plein divorce',
    '我离婚|我们离婚|我已经离婚|我刚离婚|我前夫|我前妻|离异|离婚后|离了婚|办离婚|离婚证|离婚协议',
  ], 'getting divorced from reality|my parents divorced|parents\' divorce|parents divorce|my parents got divorced|离婚率|离婚冷静期|离婚律师|爸妈离婚|父母离婚|跟我离婚|和我离婚|要我离婚|让我离婚|我离婚的话|离婚后果') },
  { status: 'divorced', grade: 'hint', list: wordList('relationship.divorced.hint', 'alimony|custody battle|custody weekend|marriage fell apart|marriage didn\'t work|marriage failed|starting over after|second marriage|single again after|divorce lawyer|ex spouse|抚养权|抚养费|pension alimentaire|garde alternée') },
  { status: 'engaged', grade: 'hint', list: wordList('relationship.engaged.hint', 'engagement ring|wedding planning|wedding budget|wedding invitations|bridal shower|wedding playlist|wedding date|婚纱|婚礼策划|婚庆|préparatifs du mariage') },
  { status: 'in relationship', grade: 'hint', list: wordList('relationship.dating.hint', 'date night|date nights|anniversary dinner|as a couple|couples trip|couple trip|shared netflix|his toothbrush|her toothbrush|meeting the parents|met the parents|纪念日|约会') },
  { status: 'widowed', grade: 'plain', list: wordList('relationship.widowed', [
    'my late husband|my late wife|my late spouse|i\'m a widow|im a widow|i am a widow|i\'m a widower|im a widower|as a widow|as a widower|since my husband died|since my wife died|since my husband passed|since my wife passed|when my husband died|when my wife died|when my husband passed|when my wife passed|after my husband died|after my wife died|after my husband passed|after my wife passed|lost my husband|lost my wife|lost my spouse|losing my husband|losing my wife|losing my spouse|losing your spouse|i was widowed|widowed young|being widowed|widowhood|my deceased husband|my deceased wife|widow here|widower here',
    'feu mon mari|ma défunte femme|mon défunt mari|je suis veuf|je suis veuve|depuis la mort de mon mari|depuis la mort de ma femme',
    '我亡夫|我亡妻|丧偶|守寡|我老伴走了|老伴走后|我老公去世|我老婆去世|我先生去世|我太太去世|我爱人去世|我丈夫去世|我妻子去世',
  ], 'black widow|lost my husband in the|丧偶式') },
  { status: 'single', grade: 'plain', list: wordList('relationship.single', [
    'i\'m single|im single|i am single|still single|currently single|forever single|perpetually single|happily single|newly single|single life|single af|being single|staying single|single by choice|single here|single and proud|single and happy|single and loving|single and thriving|single and free|single and ready|single lifestyle|single ladies like|us singles|for us singles|as a single woman|as a single man|as a single guy|as a single girl|as a single lady|as a single person|as a single mom|as a single mum|as a single dad|as a single parent|i\'m a single mom|i\'m a single mum|i\'m a single dad|solo life|solo lifestyle|solo living|not looking for a relationship|not looking for love|my nonexistent love life|nonexistent love life|career over romance|flying solo in life|i don\'t have a boyfriend|i don\'t have a girlfriend|i dont have a boyfriend|i dont have a girlfriend|don\'t have a partner|haven\'t found the one|never been married|never married|no boyfriend|no girlfriend|no husband|no wife|perks of being single|single gal|single guy here|single girl here|singlehood|single folks like me|single people like me|no ring on my finger|we broke up|i broke up with my|my boyfriend dumped me|my girlfriend dumped me|my bf dumped me|my gf dumped me|since the breakup|after my breakup|my breakup',
    'je suis célibataire|célibataire endurci|toujours célibataire|ma vie de célibataire|célibataire depuis|on a rompu|on s\'est séparés',
    '我单身|我还单身|一直单身|母胎单身|母单|单身多年|我没对象|没有对象|没对象|没有男朋友|没有女朋友|没男朋友|没女朋友|我是单身|作为单身|本单身|我这个单身|单身贵族|我们分手了|我分手了|我刚分手|咱俩分手|我俩分手|跟我分手了|我被分手',
  ], 'single life insurance|no wife beater|no girlfriends|不是单身|单身公寓|single handed|i am single handedly|single life form|分手了吗|single parent household') },
  { status: 'single', grade: 'hint', list: wordList('relationship.single.hint', [
    'dating apps|dating app|on tinder|on hinge|on bumble|tinder date|hinge date|bumble date|tinder dates|swiping right|swipe right|left swiped|right swipes|swiping left|bad dates|first dates|blind date|blind dates|plus one|marriage pressure|settle down pressure|settling down questions|not ready to settle|dating horror|on the market|romance can wait|my last relationship|love life|mr right|my dating life|dating scene|dating pool|dating is hard|dating in your|my date|solo adventures|solo trips|flying solo|riding solo|rolling solo|going solo|live alone|living alone|living solo|my ex|no ring|still looking for|cat lady|third wheel|third wheeling|table for one|cooking for one|dinner for one|still waiting for mr right|when will you get married|when are you getting married|settle down questions|why are you still single|singles|wingman|my solo',
    'je vis seul|je vis seule|sur tinder|appli de rencontre|applis de rencontre|mon ex',
    '相亲|被催婚|催婚|一个人住|独居|单身狗|脱单|我前任|前男友|前女友|交友软件|探探|光棍节',
  ], 'singles chart|singles match|mixed singles|my ex colleague|my ex boss|my ex coworker|my ex husband|my ex wife|相亲相爱|相亲节目|single singles|my ex roommate|my ex company|my date of birth') },
]

/** All lists. */
export const STATUS_LISTS: readonly WordList[] = [...Object.values(KIN), ...SAYS.map(({ list }) => list)]

/** Just before the kin: not that of now. */
const NOT_NOW_BEFORE = /\b(?:ex|late|former|future|first|dead|deceased|dream|imaginary|fictional|if i (?:had|have)|wish|where(?:['’]s| is)|find|finding|looking for|want|need|be|becom\p{L}+|met|meet|when i (?:meet|find|have)|someday|one day|waiting for|b|as|who(?:['’]s| is)|做|当|答应做|没有|想要|想找|找|要是|如果|未来的?|以后的?)\s*$/iu
const NOT_NOW_AFTER = /^\s*(?:material|at the time|back then|in law|of the year|died|passed away|left me|goals|['’]?s (?:ex|funeral)|去世|走了|过世|呢[？?]|在哪|in this (?:task|game|chat|hit))/iu
const IS_YOU = /^\s*[(,]?\s*(?:which|who|that) (?:is|are|would be) you/iu
const DATING_PAST = /\b(?:was|were|when i|back when|at the time|used to|years ago|cheated|dumped)\b|那时候|以前|当时/iu
/** "Husband material", "is that your wife": the sentence asks. */
const HYPOTHETICAL = /\b(?:if|imagine|pretend|would be|act like|treat(?:s|ed)? me like|like)\b[^,.]*$/iu

function isKinOfNow(read: InSentence, status: 'married' | 'engaged' | 'in relationship'): boolean {
  const { before, after, sentence, hit } = read
  if (NOT_NOW_BEFORE.test(before) || NOT_NOW_AFTER.test(after) || HYPOTHETICAL.test(before) || IS_YOU.test(sentence.slice(hit.end))) return false
  // "'s" is also what people say of the wives of others: only at the head of a clause it is one's own.
  if (/^(?:wife|husband)['’]s$/iu.test(sentence.slice(hit.start, hit.end)) && before.trim() !== '') return false
  if (/\b(?:not|no longer|never|isn['’]?t|wasn['’]?t)\s+$|不是\s*$/iu.test(before)) return false
  return status !== 'in relationship' || !(DATING_PAST.test(before) || DATING_PAST.test(after))
}

/** Phrases that hold their own past ("got divorced", "we broke up") are facts of now all the same. */
const HAPPENED: ReadonlySet<Status> = new Set(['divorced', 'widowed', 'single', 'married', 'engaged'])
const UNDONE = /\b(?:when i was|back when|used to be|before i|until i|if|wish|imagine|almost|nearly|not|never|don['’]?t|isn['’]?t|ain['’]?t|hope|want(?:ed)? to|wanna|dream of|gonna|will be|might|would|could|should|thinking (?:of|about)|afraid of|scared of|pretend|as if|like)\b|要是|如果|想要?|以前|曾经|小时候|差点|怕|不想|没有?\s*$|si j|quand j['’]étais/iu

const NOT_NOW_HINT = /\b(?:if i|wish i|used to|back when|when i was|before i|before we)\b|以前|当年|小时候/iu

function isStatedNow(read: InSentence, status: Status, grade: Grade): boolean {
  const { before, sentence, hit, after } = read
  if (isQuestion(read)) return false
  if (status === 'single' && grade === 'plain' && /^(?:single|being single)/iu.test(sentence.slice(hit.start, hit.end)) && /^\s*(?:use|bed|room|malt|origin|player|ticket|track|file|most)\b/iu.test(after)) return false
  if (grade === 'hint') return !NOT_NOW_HINT.test(before)
  return !UNDONE.test(before) && (HAPPENED.has(status) || timeIn(before) === 'now')
}

/** "Single = …", "Single; …": the bare word at the head of a line, set off. */
const BARE_SINGLE = /^\s*(?:currently |still |happily )?single(?:\s*(?:[=:;,.!~–—-]|\p{Extended_Pictographic})|\s+(?:here|and|af|too|but|btw)\b)/iu

/** Everything that one text says of the writer's relationship; each status once, plainly where it is plain. */
export function statusesIn(text: AnalysedText, verb: Verb): readonly StatusMention[] {
  const written = text.text
  if (isTooLong(written, verb)) return []
  const found = new Map<Status, StatusMention>()
  const offer = (mention: StatusMention): void => {
    if (found.get(mention.value)?.grade !== 'plain') found.set(mention.value, mention)
  }
  let isFan: boolean | undefined
  for (const { status, grade, list } of SAYS) {
    for (const hit of text.hits(list)) {
      const read = inSentence(written, hit)
      if (!isOfOthers(read) && isStatedNow(read, status, grade)) offer({ value: status, grade, ...hit })
    }
  }
  for (const status of ['married', 'engaged', 'in relationship'] as const) {
    for (const hit of text.hits(KIN[status])) {
      const read = inSentence(written, hit)
      if (isOfOthers(read) || !isKinOfNow(read, status) || (isFan ??= isFanTalk(written))) continue
      offer({ value: status, grade: 'plain', ...hit })
    }
  }
  const bare = BARE_SINGLE.exec(written)
  if (bare !== null) offer({ value: 'single', grade: 'plain', start: 0, end: bare[0].length })
  // Who tells of a marriage that ended names the husband too.
  if (found.has('divorced') || found.has('widowed')) for (const status of ['married', 'single'] as const) found.delete(status)
  return [...found.values()]
}
