/** The writer is short of money or in debt. */
import { defineSubject } from '../subject.ts'
import { iAm, iHave } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'money-worry',
  kind: 'state',
  fact: { en: 'is short of money', zh: '缺钱或欠债' },
  sensitive: null,
  words: {
    en: {
      named: [
        'broke|bankrupt|bankruptcy|debt|debts|in debt|loan|loans|overdraft|overdrawn|money|cash|bills|bill|rent|afford|paycheck|payday|poor|credit card',
        'credit cards|credit score|bad credit|mortgage|savings|budget|tight|struggling|financial|financially|finances|borrow|borrowed|owe|owes|owed|lend',
        'penniless|skint|evicted|eviction|collections|debt collector|food stamps|food bank|welfare|benefits|pawn|pawned|minimum wage|cannot afford|expensive',
        'hardship|homeless|low on funds|funds|ends meet|fixed income|disability income|ebt|short on cash|no $|no $$',
        'barely pay|overdraft fee|overdraft fees|maxed|maxed out|paycheck to paycheck|moola|moni|lui|payday loan|collections agency|utilities|gas money',
        'lunch money|electricity bill|pay day|make rent|grocery money|pay the rent|pay my rent|my rent',
      ],
      notNamed: [
        'broke up|broke down|broke my|broke his|broke her|broke the|broke it|broke a|broke into|broke out|broke off|broke through|broke in|broke their',
        'broke our|it broke|just broke|heart broke|voice broke|that broke|broke me|broke records|broke even|broke ground|go for broke|loan form|loan words',
        'on loan|loan shark movie|poor thing|poor guy|poor girl|poor kid|poor kids|poor children|poor people|poor man|poor woman|poor dog|poor cat|poor you',
        'poor baby|poor soul|poor choice|poor taste|poor quality|the poor|poor families|poor countries|poor little|poor job|bill gates|bill clinton|bill murray',
        'the bill was passed|pass the bill|fit the bill|foot the bill|budget airline|on a budget travel|tight lipped|sit tight|hold tight|sleep tight',
        'hang tight|tight hug|tight pants|tight schedule|tight now|skin tight|owe you one|money laundering|money is the root|money heist|worth the money',
        'waste of money|easy money|money shot|blood money|raise money|raising money|donate money|donating money|give money|giving money|their money|his money',
        'her money|your money|money goes|cash me outside|borrow your|borrow my|borrow a pen|borrow notes|borrow ur|can i borrow|budget 2018|budget speech',
        'library',
      ],
      routine: [
        'i\'m broke|im broke|i am broke|so broke|too broke|super broke|still broke|dead broke|flat broke|damn broke|broke now|broke already|broke liao|broke rn',
        'broke af|broke as|broke ass|broke this month|broke college student|totally broke|very broke|being broke|going broke|go broke|gonna be broke',
        'till payday|til payday|until payday|before payday|until i get paid|till i get paid|waiting for payday|paycheck to paycheck|pay cheque to pay cheque',
        'living paycheck|my debt|my debts|our debt|in debt|my student loans|my student loan|student loan debt|student loans|paying off my|pay off my',
        'my credit card debt|credit card debt|my overdraft|my bills|bills to pay',
        'behind on rent|behind on my rent|behind on bills|late on rent|make rent|can\'t pay rent|can\'t afford|cant afford|cannot afford',
        'couldn\'t afford|can not afford|could not afford|barely afford|can hardly afford|cannot even afford|no money|no more money|got no money|have no money',
        'not enough money|ran out of money|run out of money|running out of money|out of money|low on money|low on cash|low on funds|short on money',
        'short on cash|short of money|short of cash|money is tight|money\'s tight|moneys tight|things are tight|tight on money|tight budget|on a tight',
        'financially struggling|struggling financially|financial trouble|financial problems|financial difficulties|financial difficulty',
        'financial hardship|financial issues|financial stress|financial situation|make ends meet|making ends meet|ends meet|barely getting by|just getting by',
        'scraping by|scrape by|need money|need cash|need more money|need extra money|can\'t make ends|strapped for cash|cash strapped|strapped',
        'hard up|skint|penniless|overdrawn|negative balance|declined my card|my card got declined|card was declined|maxed out',
        'maxed out my|went bankrupt|filed bankruptcy|filing bankruptcy|filed for bankruptcy|debt collectors|on food stamps',
        'on welfare|living off ramen|eating ramen|i\'m poor|im poor|i am poor|we\'re poor|we are poor|so poor|too poor',
        'poor college student|poor myself|poor liao|poor now|poor already|poor right now|lost all my money|bad credit|my credit is',
        'evicted|getting evicted|am homeless|been homeless|pinching pennies|penny pinching',
        'lend me money|lend me some|lend me $|borrow money|borrow some money|borrowed money|left in my account|dollars to my name|last few dollars',
        'i have bills|we have bills|so many bills|money problems|money issues|money worries|worried about money|worry about money',
        'stressed about money|tough financially|tight financially|tight this month|money woes|tight right now|tight at the moment|can\'t spare|cant spare',
        'living on ssi|living on disability|haf no money',
        'need to save money|trying to save money|have to save money|struggle to pay my bills|difficult for me to pay|can\'t pay my bills|cant pay my bills',
        'trying to pay my bills|hard to pay my bills|i owe money|we owe money|i owe the bank|on a budget this|on a tight budget|on a small budget',
        'on a limited budget|i\'m on a budget|living on a fixed income|on a fixed income|to the food bank|from the food bank|at the food bank',
        'my bank account is empty|my bank account is crying|paying off my loan|paying off my loans|repaying my loan|my loan shark|my loans are|my low income',
        'i am low income|i\'m low income|disability income|my disability check|no money liao|no money alr|no money le|no money already|no moni|broke alr|bo lui',
        'no cash liao|no $ liao|no moolah',
      ],
      notRoutine: [
        'i owe you one|i owe u one|owe you a pint|owe you a coffee|owe you a beer|owe you lunch|they can\'t afford|who can\'t afford|people can\'t afford|parents can\'t afford|families can\'t afford|those who can\'t|they cant afford',
        'cannot afford to feed them|couldn\'t afford the|you can\'t afford|you cant afford|if you can\'t afford|who cannot afford|they cannot afford',
        'that can\'t afford|in debt to you|they need money|kids with no money|people with no money|they have no money|need money to|you need money',
        'on a budget travel',
        'phone no money|card no money|ez link no money|ezlink no money|hp no money|no money in my phone|no money in phone|prepaid no money|paid off my credit',
        'paid off all my bills|paid all my bills|paying off my mortgage early|can\'t afford to lose|cant afford to lose',
        'can\'t afford to miss|cant afford to miss|can\'t afford to be late|cannot afford to lose|cannot afford to miss|cannot afford to be late',
        'i need money to buy you|i owe you|i owe u|i owe him one|i owe them one|we owe it|i owe it|i owe my|we owe our|owe an apology|i owe a debt of',
      ],
      elsewhere: [
        'national debt|student debt crisis|third world|developing countries|people in poverty|in poverty|government debt|loan officer|loan application',
        'my friend owes|owes me|owe me|owed me|he owes|she owes|low income families|poor families|homeless people|the homeless|homeless man|homeless shelter',
      ],
      denied: [
        'not broke|debt free|out of debt|no debt|paid off all|never been broke|financially stable|well off|not short of money|can afford|could afford',
        'can now afford|able to afford|loan free|mortgage free',
      ],
      past: [
        'used to be broke|was broke back|when i was broke|used to be poor|grew up poor|growing up poor|when we were poor|was in debt|were in debt',
        'used to be in debt|got out of debt|paid off my debt|paid off my student loans|paid off my loan|paid off my car|paid off all my',
        'paid off my loans|paid off my debts|paid off my credit card|paid all my bills|paid off our debt|paid off the last of my',
      ],
      planned: [
        'apply for a loan|applying for a loan|take a loan|take out a loan|need a loan',
      ],
      patterns: [
        ['past', /\b(?:i|we)(?:['’]?ve| have)?\s+(?:just |finally |recently |already )*(?:paid(?: off)?|cleared|settled|finished paying)\s+(?:off )?(?:all )?(?:of )?(?:my|our|the|those)\s+(?:[a-z]+ ){0,3}(?:bills?|loans?|debts?|cards?|mortgage)\b/i],
        // "I'm broke after that curry haha": a dear evening.
        ['quoted', /\bbroke\b[^.!?]{0,40}(?:\blo+l\b|\blmf?ao\b|\b(?:ha){2,}h?\b|\bjk\b|😂|🤣)|\bbroke\s+(?:la |after )(?:that|this|the|all (?:that|the|those))\b/iu],
        ['own', iAm('(?:broke|poor|skint|bankrupt|penniless|overdrawn|in debt|homeless|struggling(?: financially| to pay| to make| with money| with bills)|short (?:of|on) (?:money|cash|funds)|low on (?:money|cash|funds)|tight on (?:money|cash|funds)|living paycheck|on a (?:tight |fixed |limited |strict |small )?(?:budget|income)|out of (?:money|cash)|worried about (?:money|bills|rent)|having (?:money|financial))')],
        ['own', iHave('(?:debts?|loans?|bills|no money|student loans|credit card debt|overdraft|financial (?:problems|issues|troubles?)|money (?:problems|issues))')],
        ['own', /\b(?:i|we)\s+(?:really |just |simply |still |also )?(?:can['’]?t|cannot|can not|couldn['’]?t|could not|cant|can barely|can hardly|could barely|don['’]?t think i can|am not able to|am unable to|was not able to)\s+(?:even |really |currently |possibly )?(?:afford|pay (?:my|our|the|for)|spare)\b/i],
        ['own', /\b(?:i|we)\s+(?:really |just |still |also |currently )?(?:(?:don['’]?t|do not|dont|dun|didn['’]?t)\s+(?:really |currently |even )?(?:have |got |haf )?(?:much|any|enough|a lot of|alot of|that much|too much|extra|a)|(?:have|got|ve got|haf)\s+(?:really |currently )?(?:no|very little|little|so little|barely any|limited|not (?:much|enough|a lot of)))\s+(?:[a-z]+ )?(?:money|cash|funds|income|spare change|\$)/i],
        ['own', /\b(?:i|we)\s+(?:really |only |still |also |just )*(?:need|owe|borrowed|ran out of|ran low on)\s+(?:the |some |more |extra |all |every |lots of |my )*(?:money|cash|dollars|penny|[$£€]|[0-9]+ ?(?:dollars|bucks|k)\b)/i],
        ['own', /\b(?:i|we)\s+(?:can |could )?(?:barely|hardly|scarcely|just about)\s+(?:able to )?(?:afford|pay|make (?:rent|ends)|cover|survive|eat|feed|scrape)\b|\b(?:only|just|have|got|left with)\s+(?:about |like |only )?[$£€]\s?[0-9.]+ (?:in my|left|to my|until|till|to last)\b|\b[$£€]?[0-9.]+ (?:dollars?|bucks|quid|pounds)? ?(?:left )?in my (?:bank|account|wallet)\b/i],
        ['own', /\b(?:no|not enough|out of|run(?:ning)? out of|ran out of|short of|short on|low on)\s+(?:more )?(?:money|moni|moola|cash|\$|lui|funds)\s+(?:liao|alr|already|le|now|this|la|lah|leh|sia|to (?:pay|buy|eat|spend|take|go))\b|\boverdraft fees?\b|\bmy (?:credit )?cards? (?:is|are|was|were|got|all) (?:[a-z]+ )?(?:maxed(?: out)?|declined|overdue)\b/i],
      ],
    },

    zh: {
      named: [
        '手里|只剩|就剩|兜里|身上|借我|借点|借俺|没钱|穷|欠|债|工资|花呗|借呗|贷款|还款|房贷|月供|破产|吃土|月光|网贷|白条|拮据|借钱|生活费',
        '省钱|缺钱|负债|打点钱|打钱|利息|账单|买不起|付不起|还不起|卡里|贫困|贫穷|钱不够|没米|无钱|broke|手头|囊中羞涩|剩下|涨价|开销|赔钱',
        '亏|credit|loan|钱',
        '透支|月光族|借了|欠了|分期|见底|揭不开锅|手头紧|余额|没银子|没票子|房贷压|穷死|穷疯|穷得|穷逼|穷光蛋|冇钱|差钱|还不上',
      ],
      notNamed: [
        '欠抽|欠揍|欠扁|欠打|欠骂|欠缺|欠佳|无穷|穷追|穷游|穷尽|贫嘴|手机没钱|话费没钱|欠费|月光宝盒|价钱|多少钱|钱包邮|其乐无穷|层出不穷',
        '后患无穷|债券|无债|穷凶|山穷水尽|欠妥|值这个钱|花钱买罪|门钱|钱塘|钱江|挣钱买|有钱人|零钱通|压岁钱|幸亏|吃亏是福|多亏|亏得|房间价钱',
        '打钱包|穷奢|眼前',
      ],
      routine: [
        '没钱了|我没钱|卡里没|钱不够|钱花光|钱花完|钱都花|没生活费|生活费没|生活费不够|打点钱|打钱给我|给我打钱|给我打点|给我转点|穷成|穷逼|我穷',
        '月光族|又月光|吃土|要吃土|月底吃土|花呗还|还花呗|欠花呗|花呗账单|还信用卡|信用卡还不|信用卡账单|信用卡欠|刷爆|还不起|还不上|欠了一|欠了好',
        '欠债|一屁股债|还债|借我点|借点钱|找人借|手头紧|手头有点紧|手头不宽|工资不够|发不出工资|等发工资|破产了|要破产|快破产',
        '囊中羞涩|余额不足|余额只剩|余额为|只剩几十|只剩几块|买不起|付不起|租不起|住不起|养不起|吃不起|省着花|勒紧裤|还房贷|房贷压|还贷|还贷款',
        '还车贷|还款压力|没收入|没钱吃|没钱买|没钱去|没钱交|没钱花|身无分文|口袋空|钱包空|钱包瘪|钱包扁|钱包见底|穷学生|冇钱|无钱|没米了|入不敷出',
        '捉襟见肘',
      ],
      notRoutine: [
        '买不起你|穷人家|借钱不还|向你借钱|你没钱了|他没钱了|手机没钱了|没钱了吗|穷人们|借点钱给他|跟我借钱|找我借钱|问我借钱|向我借钱',
      ],
      elsewhere: [
        '跟我借钱|找我借钱|问我借钱|向我借钱|欠我|借钱不还|他没钱|她没钱|你没钱|老板拖欠|非洲穷|国家穷',
      ],
      denied: [
        '不缺钱|不差钱|有钱|不穷|不欠|没欠|还清了|还完了|不借钱',
      ],
      past: [
        '以前穷|小时候穷|小时候家里穷|那时候没钱|当年没钱|曾经负债',
      ],
      patterns: [
        ['other', /(?:你|您|他|她|你们|他们|国家|农民|山区)(?:们)?(?!.{0,4}(?:给我|借我|打点))[^，。！？我]{0,6}(?:没钱|很穷|太穷|好穷|欠|负债|破产|贷款|信用卡)/u],
        ['other', /(?:没钱|没有钱)(?:的)?(?:人|男人|女人|人家|没关系|也没关系|也行)|(?:如果|要是|万一|就算|即使)[^，。！？]{0,6}没钱/u],
        ['other', /(?:手机|话费|饭卡|公交卡|地铁卡|流量|电话)[^，。！？]{0,3}(?:没钱|欠费|没费|余额)/u],
        ['own', /(?:我|俺|本人|我们)(?!们?公司)[^，。！？你您吗不别]{0,8}(?:没钱|没什么钱|(?<!不)穷(?![追游尽])|破产|欠了?[^，。！？]{0,6}(?:钱|债|万|块|贷)|负债|缺钱|吃土|月光(?!宝)|买不起|还不起|手头紧|信用卡[^，。！？]{0,4}(?:还不|还没还|爆|欠)|花呗)/u],
        ['own', /(?<=^|[，。！？,\s])[^，。！？,\s你您他她]{0,8}(?:又|也|都|真|太|还是|因为|可惜|主要是?|关键是?|就是)(?:是)?没(?:有)?钱(?!包|的)/u],
        ['own', /(?<=^|[，。！？,\s])(?:妈|爸|老妈|老爸|哥|姐)[^。！？你]{0,8}(?:没钱|打点?钱|转点?钱|生活费|钱花完|钱不够)/u],
        ['own', /(?<=^|[，。！？,\s])(?:卡里|身上|兜里|口袋里?|银行卡|微信|支付宝|余额)(?:都|也|已经|又|快|就|只)?(?:没钱|没有?钱|剩|不够|空)/u],
        ['own', /(?<=^|[，。！？,\s])(?:我|俺|现在|最近|这个月|又|真的?|都|好|太|实在|超级|月底|可是|因为|还是){0,3}(?:没钱|没米|穷(?!游|追|尽|人|国|山|的))(?:了|啊|呀|去|买|吃|交|花|看|玩|回|，|。|！|~|$|死|得|成|到|疯)(?!吗)/u],
        ['own', /(?<![你他她找跟向问])借(?:我|俺|给我)(?:点|[一二两三四五几\d])?[^，。！？]{0,3}(?:钱|块|百|千)|(?:身上|手里|手上|卡里|兜里)(?:就|只|只有|就剩|只剩)[^，。！？你]{0,4}(?:块|元|毛)/u],
        ['own', /(?:我|俺)(?:这么|太|好|真|很|超级|比较|也|还是|实在)*穷(?!游|追|尽)|贫穷(?:使|让|限制)(?:了)?我|我[^，。！？你不]{0,6}(?:贫穷|贫困|穷人|穷鬼|穷光蛋|月光族)/u],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:手里|手上|身上|卡里|兜里|口袋|微信|余额)(?:就|只|里|都)?(?:剩|有)?(?:下|了)?[^，。！？你]{0,2}(?:[一二两三四五六七八九十几百\d]+)(?:块|元|毛|分)/u],
        ['own', /(?<=^|[，。！？,\s])(?:我|真|太|好|现在|都){0,2}穷(?:的|得)[^，。！？你他]{1,6}|(?:混|住|吃|玩|买|租|养|用)不起[^，。！？你他她]{0,8}(?:只能|只好)/u],
        ['own', /(?<![你您他她公司][^，。！？]{0,6})(?:生活费|钱|工资|存款|积蓄|零花钱)(?:都|已经|又|快|也|全|实在)?(?:花光|花完|花没|没了|见底|用完|不够|太低|太少|少得)(?!吗)|花呗[^，。！？你]{0,6}还|一分钱(?:都|也)?没|(?:刚)?交完(?:房租|学费|房贷)[^。]{0,6}(?:穷|没|吃土)/u],
        ['own', /(?<![你您他她谁别][^，。！？]{0,6})(?:(?:又|快|要|已经|都|再次|这个月){1,3}透支|(?:借|欠)了[^，。！？你您他她书]{1,7}(?:块|元|千|百|万|钱|债)|(?:又|成|是|做|当)?月光(?:族|了)|生活费(?:又|都|快|已经)?(?:见底|没了|花完|用完|不够)|(?:花呗|借呗|白条|信用卡|网贷)[^，。！？你他她吗]{0,5}(?:还不|还完|欠|逾期|爆|要还|没还|该还|压)|(?:卡里|余额|口袋|钱包|账户)(?:只|就)?(?:剩|还剩|没钱|空|[0-9一二三]+块))(?![^，。！？]{0,5}[吗？?])/u],
        ['own', /(?<=^|[，。！？,\s])(?:我|俺|最近|真的|实在|好|真|太|这个月|月底|哎|唉|又){0,4}(?:穷(?:死|疯|得|啊|逼|了|$|，|。|！|光)|没钱(?:了|啊|吃|用|花|买|交|还|$|，|。|！)|冇钱|缺钱(?:啊|了|$|，|。)|吃土|手头紧|破产了)(?![^，。！？]{0,4}(?:人|吗|？|\?|别|就))/u],
      ],
    },

    fr: {
      named: [
        'fauché|fauchée|dettes|dette|découvert|crédit|prêt|loyer|factures|fin de mois|fins de mois|sans le sou|thune|thunes|argent|ruiné|endetté|endettée',
        'huissier',
      ],
      notNamed: [
        'je suis prêt|pas prêt|tout prêt|prêt à|médaille d\'argent|à découvert le',
      ],
      routine: [
        'je suis fauché|je suis fauchée|à découvert|mon découvert|mes dettes|fins de mois difficiles|plus un rond|plus un sou|pas les moyens|plus d\'argent',
        'payer mon loyer|payer mes factures|rembourser mon prêt|en galère d\'argent|galère de thunes|pas assez d\'argent|banque de france|restos du coeur',
      ],
      denied: [
        'pas de dettes|plus de dettes',
      ],
      past: [
        'j\'étais fauché|j\'ai remboursé|fini de rembourser',
      ],
    },
  },
  segments: ['537'],
})
