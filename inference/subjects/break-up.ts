/** The writer has separated or divorced, or is just doing so. */
import { defineSubject } from '../subject.ts'
import { ways } from '../text/standing/chinese-clauses.ts'
import { iDid } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'break-up',
  kind: 'event',
  fact: { en: 'has separated or divorced', zh: '分手或离婚' },
  sensitive: null,
  words: {
    en: {
      named: [
        'break up|breakup|breakups|breaking up|broke up|broken up|broke it off|broke things off|split up|splitting up|split|we split|divorce|divorced|divorcing',
        'divorcee|separated|separation|separating|dumped|dump|dumping|ex|exes|my ex|ex wife|ex husband|ex boyfriend|ex girlfriend|ex bf|ex gf|single',
        'newly single|heartbroken|heartbreak|heartache|broken heart|left me|cheated on|cheating|moved out|custody|alimony|ghosted|ended things|end things',
        'ended it|relationship ended|walked out|getting over|move on|over him|over her|kicked me out|called it quits|parted ways|exs',
        'left my husband|left my wife|left my boyfriend|left my girlfriend|ex hubby|exhusband|exwife|ex-wife|ex-husband|go our separate ways',
        'went our separate ways|gone our separate ways|separate ways|patch back|patched back|break off|broke off',
      ],
      notNamed: [
        'break up the|breaking up the|broke up the|broke up a|break up a|signal is breaking up|you\'re breaking up|line is breaking up',
        'break up with your bank|separated from their|separated from families|separated from parents|families separated|children separated|separated by',
        'separated at birth|separated into|separated the|separated shoulder|separation of|separation anxiety|separation of church|power separation|banana split',
        'split second|split the|split bill|split the bill|split it|split between|split in|split into|split screen|split personality|split ends|split decision',
        'dump truck|garbage dump|take a dump|took a dump|dumpster|dumped in|dumped on|dumped it|dumped the|dumped all|dump the|dump it|taking a dump|brain dump',
        'dumping ground|ex machina|ex mormon|ex military|ex president|ex marine|ex cop|ex smoker|ex muslim|ex christian|ex con|ex colleague|ex boss',
        'ex classmate|ex schoolmate|ex co|e x|for ex|spouse ex|single one|single thing|single time|single day|single person|single player|every single',
        'single handedly|single use|single bed|single room|single malt|not a single|a single|single digit|single parent|single mother|single mom|single mum',
        'single dad|hit single|new single|lead single|single mothers|single ply|single file|single out|singles out|custody of children|police custody',
        'in custody|moved out of|cheating on the test|cheat on exam|cheating death|cheating at|cheating in the game|heartbreak hotel|heart broken for',
        'heartbreaking|it\'s heartbreaking|is heartbreaking|so heartbreaking|heart breaks|breaks my heart|broke my heart to see|broke my heart to hear',
        'left me speechless|left me with|left me wondering|left me feeling|left me alone|left me a|left me in|left me on read|left me the|left me to|move on to',
        'moving on to|moved on to|lets move on|over her head|over him at|over her shoulder|win over him',
        'breakup song|breakup songs|break up song|break up songs|breakup album|breakup movie|split pea',
      ],
      routine: [
        'my ex|my ex\'s|my exs|my exes|my ex wife|my ex husband|my ex boyfriend|my ex girlfriend|my ex bf|my ex gf|my ex partner|my ex fiance|my ex fiancee',
        'my exwife|my exhusband|an ex of mine|ex of mine|my previous relationship|my last relationship|my recent breakup|my breakup|my break up|our breakup',
        'our break up|after the breakup|after our breakup|after my breakup|since the breakup|since the break up|after the break up|a bad breakup',
        'i broke up|we broke up|we\'ve broken up|just broke up|broke up with me|broke up with my|broke up with him|broke up with her|broke up last',
        'broke up yesterday|broken up with|breaking up with me|breaking up with my|we\'re breaking up|we are breaking up|broke it off|broke things off',
        'ended things with|ended our relationship|ended it with|ended my relationship|we split up|we\'ve split|we split',
        'split up with my|split from my|splitting up|my divorce|our divorce|the divorce is|divorce papers|divorce is final|divorce was final|divorce finalized',
        'divorce lawyer|divorce attorney|filed for divorce|filing for divorce|getting divorced|getting a divorce|get a divorce|got divorced',
        'going through a divorce|going through divorce|through a divorce|initiated the divorce|wants a divorce|want a divorce|asked for a divorce',
        'since my divorce|after my divorce|i\'m divorced|im divorced|i am divorced|am divorced|been divorced|recently divorced|newly divorced|divorced now',
        'divorced dad|divorced mom|divorced my|divorcing me|divorced me|we are divorced|we\'re divorced|we\'re separated|we are separated|i\'m separated',
        'im separated|i am separated|separated from my|my separation|our separation|separated last|legally separated|dumped me|got dumped|been dumped',
        'was dumped|i was dumped|i dumped|left me for|he left me|she left me|my wife left|my husband left|my boyfriend left|my girlfriend left|walked out on me',
        'cheated on me|i\'m single|im single|i am single|newly single|recently single|single again|single now',
        'back to being single|become single|heartbroken|my heartbreak|my broken heart|broke my heart|getting over my',
        'over my ex|alimony|custody battle',
        'custody of my|share custody|shared custody|joint custody|co parent|co parenting|coparenting|kicked me out|threw me out|parted ways|called it quits',
        'ghosted me|we\'re done|we are over|it\'s over between us|its over between us|we\'re over|no longer together|not together anymore|we\'re not together',
        'we are not together|not with him anymore|not with her anymore|broke up wif me|broke up wif my|broke up wif him|broke up wif her|broken up wif',
        'breaking up wif me|breaking up wif my|ended things wif|ended it wif|split up wif my|not wif him anymore|not wif her anymore',
        'i pay child support|my child support|paying child support|after a breakup|went through a breakup|going through a breakup|recovering from a breakup',
        'she cheated on me|he cheated on me',
      ],
      notRoutine: [
        'we split the|we split a|we split it|your ex|her ex|his ex|their ex|you broke up|they broke up|u broke up|they split|he dumped|she dumped|if we broke up|if you broke up|u dumped',
        'i dumped the|i dumped it|i dumped all|share custody of a dog|broke my heart to see|broke my heart to hear',
        'dumped me with|cheated on me in the test|we\'re done here|we\'re done with|we\'re done for|we are done with',
      ],
      elsewhere: [
        'my parents divorced|my parents are divorced|my parents got divorced|my parents\' divorce|my parents divorce|parents separated|my parents separated',
        'parents split up|my friend broke up|my sister broke up|my sister\'s divorce|my brother\'s divorce|my brother is getting divorced',
        'my friend is getting divorced|he divorced her|she divorced him|they divorced|they got divorced|they\'re getting divorced|celebrity breakup|divorce rate',
        'divorce rates|he broke up with her|she broke up with him|just get divorced|get divorced and|break up with him|break up with her|leave him|leave her',
        'dump him|dump her|dump his|you should break up',
      ],
      denied: [
        'not breaking up|didn\'t break up|not divorced|never divorced|never broken up|still together|got back together|back together|not getting divorced',
      ],
      past: [
        'years ago we broke up|years after my divorce|when i was single',
      ],
      planned: [
        'want to break up|thinking of breaking up|thinking about breaking up|going to break up|gonna break up|break up with my|want to divorce',
        'thinking of divorce|considering divorce|thinking about divorce|about to break up|leave my husband|leave my wife|leaving my husband|leaving my wife',
        'leave my boyfriend|leave my girlfriend',
      ],
      patterns: [
        // Things one is done with.
        ['quoted', /\b(?:phone|laptop|tap|boiler|car|computer|printer|diet|gym|sofa|bed|app|sugar|coffee|wifi|internet|oven|fridge|scale|alarm)\s+(?:and|&)\s+(?:i|me)\b|\b(?:breaking up|divorce|split(?:ting)?) (?:with|from) (?:my|this|the) (?:phone|laptop|diet|gym|sofa|bed|sugar|coffee|wifi|computer|printer)\b/iu],
        ['other', /\b(?:he|she|they|you|u|(?:my|his|her|your) (?:friend|sister|brother|parents|mom|mum|dad|cousin|bff|best friend|roommate|son|daughter))(?:['’]?s| just| recently| finally| is| are| has| have| had| got| was| were)*\s+(?:broke up|broken up|split up|split|divorced|divorcing|separated|getting (?:a )?divorced?|dumped|got dumped|been dumped)\b(?! (?:me|with me|us)\b)/i],
        ['own', iDid('(?:broke up|broken up|break up|breaking up|split up|split|separated|separating|divorced|divorcing|parted ways|got (?:a )?divorced?|getting (?:a )?divorced?|got dumped|been dumped|left my (?:husband|wife|boyfriend|girlfriend|bf|gf|partner|fianc[eé]e?)|filed for divorce|ended (?:it|things|our|my)|called it quits|went through (?:a|my) (?:[a-z]+ )?(?:divorce|breakup|break up|separation))(?! (?:from their|from our friends|into|the|a|by))')],
        ['own', /\b(?:he|she|my (?:[a-z]+ )?(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|fianc[eé]e?|ex))\s+(?:just |recently |finally |suddenly |has |had |is |was |wants to |then )*(?:dumped|dumping|left|leaving|divorced|divorcing|divorce|cheated on|ghosted|broke up with|breaking up with|walked out on|kicked)\s+me\b(?! (?:speechless|alone at|a |the |some|with|in|at|on read))/i],
        ['own', /\bmy (?:(?:crazy|abusive|stupid|toxic|first|last|recent|shitty|psycho|most recent|now) ){0,2}(?:ex|exes|ex['’]s|exs)(?:[- ](?:wife|husband|boyfriend|girlfriend|bf|gf|partner|fianc[eé]e?|so))?\b(?![- ](?:boss|colleague|coworker|classmate|roommate|schoolmate|teacher|company|manager))/i],
        ['own', /^\W*\[name\] (?:dumped|left|broke up with|cheated on) me\b/i],
        ['own', /\b(?:me (?:and|n|&) (?:him|her|my (?:bf|gf|boyfriend|girlfriend|ex|stead))|(?:my (?:bf|gf|boyfriend|girlfriend|husband|wife|stead|partner)|him|her|he|she) (?:and|n|&) (?:i|me))\s+(?:[a-z]+ ){0,2}(?:broke (?:up|off)|broken up|break (?:up|off)|split(?: up)?|divorced|separated|parted)\b/i],
        ['own', iDid('(?:left|divorced|dumped|broke (?:up|off) with|broke up|break up|break off) (?:my|the) (?:[a-z-]+ ){0,2}(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|fianc[eé]e?|stead)')],
        ['own', /\b(?:he|she|my (?:[a-z]+ )?(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|stead)|\[name\])\s+(?:just |finally |suddenly |has |had )*(?:left me for|walked out on (?:me|us)|ended (?:it|things) with me|broke (?:up|off|things off) (?:with|wif) me|initiated (?:the|a|our) divorce)\b/i],
        ['own', /\b(?:we|we['’]?ve|we have)\s+(?:[a-z]+ ){0,2}(?:go|went|gone|going) our separate ways\b|\bwe (?:decided|agreed) to (?:separate|divorce|split(?: up)?|break up|end (?:it|things))\b/i],
      ],
    },

    zh: {
      named: [
        '分手|失恋|离婚|前任|前男友|前女友|前夫|前妻|被甩|甩了|绿了|出轨|复合|分居|净身出户|离异|前度|ex|分了|旧爱|劈腿|离了',
        '分开|掰了|一刀两断|挽回|单身了|恢复单身',
      ],
      notNamed: [
        '前任领导|前任总统|前任主席|前任经理|前任老板|前任校长|前任教练|充分了|部分了|分了好多|分了很多|离了谱|分手大师|前任攻略|前任3|失恋33天',
        '失恋三十三天|十分了|缘分了|离了解|复合材料|复合型|复合木|过分了',
      ],
      routine: [
        '前任|我分手|分手了|刚分手|和他分手|跟他分手|和她分手|跟她分手|我们分手|我俩分手|已经分手|分手吧|分手第|分手那天|分手半年|分手一年|分手之后',
        '和男朋友分|跟男朋友分|和女朋友分|跟女朋友分|和男友分|和女友分|跟男友分|跟女友分|和对象分|跟对象分|我失恋|刚失恋|又失恋|我离婚|离婚了|离了婚',
        '刚离婚|办离婚|已经离婚|已离婚|离婚证|离婚手续|离婚官司|和老公离|和老婆离|单亲妈妈|我前任|我的前任|我前男友|前男友|我前女友|前女友|我前夫',
        '前夫|我前妻|前妻|我ex|my ex|被甩|被甩了|被绿|被绿了|被分手|他提分手|她提分手|提了分手|跟我分手|和我分手|甩了我|劈腿了|他出轨|她出轨',
        '老公出轨|老婆出轨|和平分手|净身出户|单身了|恢复单身|回归单身|散咗|飞咗|分咗手|前度',
      ],
      notRoutine: [
        '前任领导|前任总统|前任主席|前任经理|前任老板|前任校长|前任攻略|前任3|前任和现任|什么是前任|的前任是|你分手了|分手了吗|分手了没|分手了么',
        '他前女友|她前男友|你前任|他前任|她前任|你前男友|你前女友|他前妻|她前夫|男友的前任|男朋友的前任|男朋友前女友|男友前女友|女朋友前男友|老公前女友',
        '老公前妻|失恋了吧|离婚了吗|离婚率|要离婚的人',
      ],
      elsewhere: [
        '爸妈离婚|父母离婚|我爸妈离|同事离婚|闺蜜分手|同学分手|室友分手|明星离婚|官宣离婚|离婚律师|劝分|祝你们分手',
      ],
      denied: [
        '没分手|不分手|没有分手|没离婚|不离婚|不会分手|不会离婚|没失恋',
      ],
      planned: [
        '想分手|准备分手|打算分手|想离婚|准备离婚|打算离婚|要离婚|要不要分手|考虑离婚|考虑分手',
      ],
      patterns: [
        ['denied', /(?:我|我们)[^，。！？]{0,4}(?:不会|不想|不要|不肯|不愿|不能|没|没有|舍不得|从没)[^，。！？]{0,6}(?:分手|离婚|分开)/u],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:分手|离婚|失恋)(?:都|已经|快|有|后)?(?:第)?[一二两三四五六七八九十几半\d]+个?多?(?:月|天|周|星期|礼拜)/u],
        ['other', /(?:男人|女人|男生|女生|情侣|夫妻|人)(?:们)?(?:分手|离婚|失恋)|(?:不是|而是)因为(?:分手|失恋)/u],
        ['other', /分手(?:后|以后|了)?[^。！？我]{0,6}(?:你|您)/u],
        ...ways('分手(?!大师)|失恋(?![0-9])|离婚|被甩|被绿|分居|离了'),
        ['own', /(?:最后|后来|然后|结果|终于|还是|已经|在一起[^。！？]{0,12})[^，。！？你他她吗]{0,4}(?:分手|离婚)(?!吗|[？?])/u],
        ['own', /(?:我们?|咱俩?|咱们)(?:还是)?(?:分手|离婚)吧/u],
        ['own', /(?<![你您他她][^，。！？]{0,8})(?:跟|和|与)[^，。！？]{1,8}(?:分手|离婚|分了)(?:了|啦)?(?![吗？?])/u],
        ['own', /[\d一二三四五六七八九十]+[月号日天][^，。！？你他她]{0,3}(?:分手|离婚)/u],
        ['own', /把我(?:给)?(?:甩|踹|绿)|(?:甩|绿|抛弃)了我|我被[^，。！？]{0,4}(?:甩|绿|踹|抛弃)/u],
        ['own', /(?:我们俩?|我[和跟与](?:他|她|男友|女友|男朋友|女朋友|老公|老婆|前任|那个人))[^，。！？你您吗不没要会想]{0,5}(?:分开|掰|结束|离|散|断|分|拜拜|完)(?:了|啦|很久|一个月|半年|一年)(?![^，。！？]{0,2}[吗？?组工班])/u],
      ],
    },

    fr: {
      named: [
        'rupture|rompu|séparé|séparée|séparés|séparation|divorce|divorcé|divorcée|divorcer|largué|larguée|quitté|quittée|mon ex|ex|célibataire|trompé|trompée',
        'garde alternée|pension alimentaire',
      ],
      notNamed: [
        'rupture de stock|rupture conventionnelle|rupture de contrat|ex aequo|par ex|séparation des pouvoirs|quitté la maison|quitté le travail',
      ],
      routine: [
        'mon ex|mon ex femme|mon ex mari|ma rupture|notre rupture|on a rompu|j\'ai rompu|on s\'est séparés|je me suis séparé|je me suis séparée|mon divorce',
        'notre divorce|je divorce|on divorce|je suis divorcé|je suis divorcée|il m\'a quittée|elle m\'a quitté|il m\'a larguée|elle m\'a largué',
        'je me suis fait larguer|il m\'a trompée|elle m\'a trompé|de nouveau célibataire|garde alternée|pension alimentaire|en instance de divorce',
      ],
      elsewhere: [
        'mes parents ont divorcé|mes parents sont divorcés|divorce de mes parents|ils ont rompu|ils se sont séparés|ton ex|son ex',
      ],
      denied: [
        'pas divorcé|toujours ensemble',
      ],
      planned: [
        'envie de rompre|je vais le quitter|je vais la quitter|je pense divorcer',
      ],
    },
  },
  segments: [],
})
