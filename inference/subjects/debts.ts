/**
 * The writer owes money: loans, credit cards that are not paid off, instalments. A mortgage is a home's (home-owner), and to
 * be short of money is another thing (money-worry); a round of drinks owed to a friend is none.
 */
import { defineSubject } from '../subject.ts'
import { iAm, iDid, iHave, notI } from '../text/standing/english-clauses.ts'

const DEBT = '(?:debts?|loans?(?! (?:word|words|form|shark|officer))|student loans?|student debt|credit card debt|card debt|overdraft|car finance|car payments?|payday loans?|klarna|clearpay|afterpay|credit cards?)'
const OWED_ZH = '(?:花呗|借呗|白条|网贷|微粒贷|信用卡|车贷|助学贷款|消费贷|信用贷|校园贷|分期|(?<!房|房子|公积金)贷款|欠款|外债)'

export default defineSubject({
  key: 'debts',
  kind: 'state',
  fact: { en: 'owes money', zh: '有欠债' },
  sensitive: null,
  words: {
    en: {
      named: ['debt|debts|loan|loans|student debt|student loan|student loans|overdraft|car finance|car loan|car payment|car payments|klarna|clearpay|afterpay|credit card|credit cards|maxed out|owe|owes|owed|instalments|installments|ccj|iva|debt collector|debt collectors|payday loan|payday loans|repayments|repayment|consolidation'],
      notNamed: [
        'technical debt|tech debt|sleep debt|oxygen debt|debt of gratitude|in your debt|in his debt|in her debt|forever in debt to|national debt|government debt|on loan|loan shark movie|loan word|loan words|interlibrary loan|library loan|owe you|owe u|owe ya|owe it to|owe him a drink|owe her a drink',
        'owe him one|owe her one|owe them one|owe myself|owe an apology|owe her an apology|owe him an apology|owe them an apology|owe my life|owe everything|owe nobody|owe no one|third world debt|debt ceiling|bad debt expense|loan player|loan spell|student loan company jobs',
      ],
      routine: [
        'my student loan|my student loans|my car loan|my loan repayment|my loan repayments|my loans|my loan is|my loan was|my debt|my debts|our debts|our debt|my overdraft|my credit card debt|my card debt|my student debt|my car finance|my payday loan|my klarna|my clearpay|my afterpay|my car payment|my car payments',
        'paying off my loan|paying off my loans|paying off my debt|paying off my debts|paying off my credit card|paying off my card|paying off my student|paying back my loan|pay off my loan|pay off my loans|pay off my debt|pay off my debts|pay off my credit card|pay off my student',
        'maxed out my credit card|maxed out my card|maxed out my cards|my credit card is maxed|my cards are maxed|debt collectors called|debt collectors keep|debt collector keeps|in my overdraft|into my overdraft|deep in debt|drowning in debt|up to my neck in debt|up to my eyes in debt|my debt consolidation',
      ],
      notRoutine: ['paid off my loan|paid off my loans|paid off my debt|paid off all my debt|my debt to you|my debts to you|my debt to society|my loan officer|my loan word|my debt is paid|my debts are paid|cleared my debt|cleared my debts|my old debts'],
      elsewhere: ['owes me|owe me|owed me|lent him|lent her|my loan officer job|i work in debt|loans department|debt advice charity|debt collection agency i work'],
      denied: ['debt free|no debt|no debts|out of debt|not in debt|don\'t have any debt|dont have any debt|don\'t have debts|no loans|loan free|never been in debt|never had a loan|don\'t owe anyone|dont owe anyone|don\'t owe anybody'],
      past: ['paid off my loan|paid off my loans|paid off my debt|paid off my debts|paid off all my debt|paid off my credit card|paid off my student loan|paid off my student loans|paid off the car|paid off my car|cleared my debt|cleared my debts|cleared my overdraft|used to be in debt|was in debt|got out of debt|my debts are paid|my debt is paid|finally debt free'],
      planned: ['apply for a loan|applying for a loan|applied for a loan|take out a loan|taking out a loan|need a loan|get a loan|getting a loan|thinking of a loan|want a loan'],
      patterns: [
        ['past', /\b(?:(?:able|managed) to (?:\S+ )?pay off (?:all|one|our last|my last)|finished paying off|done paying off)\b/iu],
        ['past', /\b(?:paid|cleared|settled)\b[^.!?]{0,24}\b(?:loans?|debts?|overdraft|credit cards?)\b(?! (?:payment|bill))/iu],
        ['denied', notI(`(?:in (?:any )?debt|owe (?:anyone|anybody|any money|a penny)|(?:have|got|use|own|need) (?:a |any |an )?${DEBT})`)],
        ['planned', /\b(?:need|want|wanna|apply(?:ing)? for|applied for)\b[^.!?]{0,16}\bloans?\b/iu],
        ['own', iAm('(?:(?:so |deep |deeply |heavily |badly |\\S+ grand |[£$€]?\\d\\S* )?in debt(?! to (?:you|him|her|them|my (?:mum|mom|dad)))|in my overdraft|(?:drowning|swimming|buried) in (?:debt|loans)|still paying (?:off|back)[^.!?]{0,24}(?:loans?|debts?|credit card|overdraft|car))')],
        ['own', iHave('(?:(?:student|car|bank|personal|payday) loans?|loans?(?= (?:to|from|with|i|out|at|for|of (?:[£$€]|\\d))|\\W*$)|debts?(?! (?:collector|free|advice))|credit card debt|overdraft|ccj|iva)')],
        ['own', iDid(`(?:pay(?:ing)?|still pay(?:ing)?) (?:off|back|down) (?:(?!his|her|their|your|mortgage|house)\\S+ ){0,4}${DEBT}`)],
        ['own', iDid('(?:took|taken|take) out (?:a |another )(?:\\S+ )?loan')],
        ['own', /\b(?:i|we)\s+(?:still |already |currently |really |now |actually |probably )*owe(?: (?:about|over|nearly|like|almost|around))? (?:the bank|hmrc|the taxman|klarna|the council|the irs|visa|amex|thousands|(?:my )?(?:landlord|parents|bank)|[£$€]\s?\d{2,}|\d{3,}|\d+ ?(?:k|grand)\b)/iu],
        ['own', /\b(?:debt collectors?|bailiffs?)\b[^.!?]{0,30}\b(?:me|my|us|our)\b/iu],
      ],
    },

    zh: {
      named: ['花呗|借呗|白条|网贷|微粒贷|信用卡|车贷|助学贷款|消费贷|信用贷|校园贷|分期|贷款|欠款|欠债|负债|外债|还债|债|欠|催收|卡数|逾期'],
      notNamed: ['房贷|公积金贷款|债券|国债|债基|可转债|欠揍|欠扁|欠打|欠抽|欠缺|欠佳|欠费|欠考虑|人情债|风流债|血债|欠妥|国家负债|资产负债表|信用卡套|信用卡还款日提醒|申请信用卡送|分期乐|医保卡|欠收拾|债主剧'],
      routine: [
        '花呗还没还|还花呗|花呗又|花呗欠|欠花呗|我的花呗|还借呗|借呗还|还白条|白条还|白条欠|还网贷|网贷还|欠网贷|我的网贷|信用卡欠|欠信用卡|还车贷|车贷还|我的车贷|还助学贷款|助学贷款还|一屁股债|欠了一屁股|还不起信用卡|信用卡刷爆|刷爆信用卡|信用卡逾期|花呗逾期|网贷逾期|分期还没还完',
        '我负债|我的负债|我的欠款|我欠了银行|被催收|催收打电话|催收又|碌爆卡|找卡数|还最低还款|以贷养贷',
      ],
      notRoutine: ['还花呗了吗|你的花呗|他还花呗|她还花呗|花呗还要不要|信用卡欠费|花呗还行|白条还行|花呗还能|花呗还可以'],
      elsewhere: ['欠我|借钱不还|他欠|她欠|做催收|在催收公司|干催收|贷款部|信贷部|办贷款的客户|客户贷款'],
      denied: ['无债一身轻|没有负债|没负债|没有外债|没欠|不欠|没有网贷|没网贷|没有贷款|没贷款|不用花呗|没开花呗|没有花呗|不用信用卡|没欠债|零负债|没有欠款|从不分期|冇债'],
      past: ['还清了|还完了|结清了|还清花呗|还清网贷|以前欠|曾经负债|终于还完|上岸了网贷|网贷上岸|还清咗'],
      planned: ['想贷款|打算贷款|准备贷款|要贷款|考虑贷款|申请贷款|申请网贷|想借网贷|打算分期|想办信用卡'],
      patterns: [
        ['past', /(?:花呗|借呗|白条|网贷|信用卡|车贷|助学贷款|贷款|债|欠款)[^，。！？]{0,6}(?:都|全|已经|终于)?(?:还清|还完|结清|清零)(?:了|啦)(?!吗)|(?:还清|还完|结清)了?[^，。！？]{0,8}(?:花呗|借呗|白条|网贷|信用卡|车贷|助学贷款|贷款|债|欠款)/u],
        ['other', /(?:找|问|向|跟)我借/u],
        ['asked', /(?:花呗|借呗|网贷|信用卡|贷款|欠)[^，。！？我]{0,8}(?:吗|么[？?]?$|[？?])/u],
        ['other', /(?:你|您|他|她|我[爸妈哥姐弟妹]|我?(?:老公|老婆|男朋友|女朋友|朋友|同事|同学|室友|闺蜜|舅舅|叔叔)|国家|公司|恒大|老板|前男友|前夫)(?!.{0,3}(?:借我|帮我|催我))[^，。！？我]{0,8}(?:花呗|借呗|网贷|信用卡|车贷|贷款|负债|欠)/u],
        ['wished', /(?:如果|要是|万一|假如|千万别|不要|别|建议|远离|谁)[^，。！？]{0,8}(?:花呗|借呗|网贷|信用卡|贷款|负债|欠债|分期)/u],
        ['own', new RegExp(`(?:我|俺|我们)(?:现在|还|也|都|已经|身上|每个月|这个月|今年|又|真的|一共|总共|，)*(?:欠(?:着|了|银行|支付宝)?[^，。！？你他她我]{0,8}(?:钱|万|千|块|债|银行|${OWED_ZH})|(?:背|负|有|还着|还有|用了?|办了?|借了?)(?:着|了)?[^，。！？你他她没]{0,8}(?:债|${OWED_ZH})(?!的(?:人|话)|记录|广告|app))`, 'u')],
        ['own', new RegExp(`(?<=^|[，。！？\\s])(?:我|这个月|下个月|月底|今天|每个?月|发工资|工资|刚|又|又要|要|得|还要|先|全|都|拿去|拿来|就|只能|天天|还在|一直在|在|慢慢|全部|到手|一到手){0,6}还(?:完)?(?:了)?(?:一半|点|这个月的?|上个月的?|\\d+的?)?${OWED_ZH}(?!日|吗|的(?:人|时候)|卡种)`, 'u')],
        ['own', new RegExp(`(?<![你您他她][^，。！？]{0,6})${OWED_ZH}(?:又|还|都|已经|这个月|账单|里|一共|每个?月)*(?:欠(?:着|了)?|还(?:有|剩|差|要还|没还|不上|不起|不清)|逾期|要还|该还|刷爆|利滚利|压得|[一二两三四五六七八九十几\\d]+[万千百块k])(?!吗|费)`, 'u')],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:负债|欠债|外债)(?:了|还|有|累累|快|都|将近|大概){0,2}[一二两三四五六七八九十几\d]+[万千百个k]|背(?:着|了)(?:一身|一屁股|[一二三几\d]+万)[^，。！？]{0,2}债/u],
      ],
    },

    fr: {
      named: ['dette|dettes|prêt étudiant|crédit conso|crédit auto|prêt auto|découvert|endetté|endettée|surendetté|surendettée|surendettement|rembourser|mensualités|huissier|je dois'],
      notNamed: ['prêt immobilier|crédit immobilier|dette publique|dette de sommeil|découvert que|découvert un|découvert une|découvert le|découvert la|j\'ai découvert'],
      routine: ['mon prêt étudiant|mes dettes|ma dette|mon crédit conso|mon crédit auto|mon crédit voiture|rembourser mon prêt|rembourser mes dettes|rembourser mon crédit|je suis à découvert|mon découvert|je suis endetté|je suis endettée|je suis surendetté|je suis surendettée|j\'ai des dettes|dossier de surendettement|les huissiers me'],
      notRoutine: ['j\'ai remboursé mes dettes|rembourser mon prêt immobilier|fini de rembourser mes dettes'],
      denied: ['pas de dettes|aucune dette|plus de dettes|pas endetté|pas endettée|jamais à découvert|pas de crédit'],
      past: ['j\'ai remboursé|fini de rembourser|j\'avais des dettes|j\'étais endetté|j\'étais endettée'],
      planned: ['demander un prêt|faire un prêt|besoin d\'un prêt|prendre un crédit'],
    },
  },
  segments: ['537'],
})
