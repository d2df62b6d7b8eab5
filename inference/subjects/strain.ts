/** The writer is under mental strain: stress, sleeplessness, low spirits. */
import { defineSubject } from '../subject.ts'
import { sighs, ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid, iHave, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'strain',
  kind: 'state',
  fact: { en: 'is under mental strain', zh: '精神压力大' },
  sensitive: 'health',
  words: {
    en: {
      named: [
        'stress|stressed|stressful|stressing|strees|anxiety|anxious|anxiously|depressed|depression|depress|depressing|depressive|panic|panicking|panic attack',
        'panic attacks|overwhelmed|overwhelming|burnt out|burned out|burnout|burn out|insomnia|can\'t sleep|cant sleep|cannot sleep|sleepless|couldn\'t sleep',
        'mental health|mental breakdown|breakdown|meltdown|therapist|therapy|counselor|counsellor|counselling|counseling|psychiatrist|psychologist',
        'antidepressants|ssri|xanax|zoloft|prozac|lexapro|suicidal|suicide|self harm|lonely|loneliness|crying|cry|cried|exhausted|drained|worry|worried',
        'worrying|worries|pressure|tension|nervous|miserable|hopeless|numb|ptsd|bipolar|ocd|adhd|trauma|traumatized|emo|sianz|sian|moody|down',
        'upset|sad|unhappy|freaking out|losing my mind|going crazy|can\'t cope|cant cope|cope|coping|hate my life|hate myself|worthless|empty|grief|grieving',
        'mourning|at my wits end|breaking point|nightmares|tearing my hair|struggling|overthinking|overthink|paranoid',
        'sleep properly|slept properly|mentally|emotionally|burnt|down today|down recently|super down|so down|very down|meltdowns|on edge|breakdowns|depress la',
        'no mood|my mind',
      ],
      notNamed: [
        'stress that|stress the importance|stresses that|stressed that|stress enough|stressed the importance|stress test|stress ball|stress relief toy',
        'no stress|dont stress|don\'t stress|stress free|dun stress|don\'t worry|dont worry|dun worry|no worries|not to worry|nothing to worry|worry not',
        'don\'t panic|dont panic|panic at the disco|panic button|anxiety girl|the great depression|great depression|depression era|economic depression',
        'depressing to hear|that\'s depressing|thats depressing|is depressing|so depressing|depressing news|peer pressure|blood pressure|air pressure',
        'tire pressure|water pressure|pressure cooker|under pressure song|high pressure system|pressure on|water cooler breakdown|break down the|broke down car',
        'breakdown of|car breakdown|cry me a river|cry baby|crybaby|crying laughing|crying with laughter|laughing and crying|cry wolf|for crying out loud',
        'crying shame|i\'m crying lol|crying lmao|retail therapy|physical therapy|speech therapy|couples therapy|radiation therapy|suicide squad|suicide hotline',
        'commit suicide|political suicide|suicide bomber|down with|sit down|down the|sat down|calm down|slow down|come down|go down|put down|shut down',
        'break down|write down|down to|down in|down there|up and down|let down|down vote|downvote|downvoted|down for|turn down|get down|cut down|look down',
        'upside down|hands down|lay down|lie down|fell down|fall down|down syndrome|settle down|back down|step down|sad to hear|sad to see|it\'s sad|its sad',
        'that\'s sad|thats sad|so sad that|is sad|very sad to|sad day for|sad story|sad song|sad thing|sad part|sad truth|sorry to hear|empty stomach',
        'empty bottle|emo music|emo band|emo kid|numb lips|exhausted all|drained the|down payment',
      ],
      routine: [
        'so stressed|i\'m stressed|im stressed|i am stressed|stressed out|too stressed|very stressed|damn stressed|super stressed|really stressed',
        'feeling stressed|been stressed|getting stressed|stressed about|stressed over|stressed by|stressed from|stressed at|stressed with|stressing me out',
        'stresses me out|stress me out|stressing out|stressing about|stressing over|i\'m stressing|im stressing|my stress|my stress level|so much stress',
        'a lot of stress|lots of stress|under a lot of stress|under stress|under so much stress|from stress|stress from|stress at work|stress in my life',
        'damn stress|so stress|very stress|super stress|stress sia|stress la|stress lah|stress lor|stress liao|stress siah|quite stress|stress ah',
        'too much stress|stressful day|stressful week|stressful month|stressful time|stressful for me|stressful lately|very stressful|so stressful',
        'been stressful|really stressful|stressful job|my anxiety|my depression|social anxiety|anxiety attack|anxiety attacks|anxiety is|anxiety has been',
        'have anxiety|with anxiety|anxiety disorder|having anxiety|i\'m anxious|im anxious|i am anxious|so anxious|feeling anxious|feel anxious|really anxious',
        'very anxious|been anxious|makes me anxious|making me anxious|makes me depressed|i\'m depressed|im depressed|i am depressed|so depressed',
        'feeling depressed|feel depressed|been depressed|really depressed|very depressed|depressed lately|depressed for|depressed and|depressed about',
        'feeling down|feel down|been down lately|feeling low|feel low|feeling blue|feeling so low|down lately|severe depression|suffer from depression',
        'suffering from depression|suffer from anxiety|struggle with depression|struggling with depression|struggle with anxiety|struggling with anxiety',
        'battling depression|fighting depression|dealing with depression|dealing with anxiety|living with depression|clinical depression|panic attack',
        'panic attacks|panicking|i panic|i panicked|having a breakdown|having a mental breakdown|mental breakdown|nervous breakdown|having a meltdown',
        'my mental health|for my mental health|overwhelmed|feeling overwhelmed|so overwhelmed|overwhelming for me|burnt out|burned out|burn out|burning out',
        'my burnout|my insomnia|insomnia|can\'t sleep|cant sleep|cannot sleep|couldn\'t sleep|couldnt sleep|could not sleep|unable to sleep|didn\'t sleep',
        'didnt sleep|haven\'t slept|havent slept|no sleep|trouble sleeping|hard to sleep|barely slept|sleepless nights|sleepless night|lying awake',
        'awake all night|up all night worrying|tossing and turning|my therapist|my psychiatrist|my psychologist|my counselor|my counsellor|my shrink|in therapy',
        'going to therapy|started therapy|therapy session|therapy appointment|see a therapist|seeing a therapist|seeing a counsellor|antidepressants',
        'anti depressants|on zoloft|on prozac|on lexapro|on ssris|xanax|my meds for anxiety|suicidal|suicidal thoughts|want to die|wanna die|wish i was dead',
        'want to kill myself|kill myself|end it all|hate my life|hate myself|i hate my life|my life sucks|life sucks|so lonely|i\'m lonely|im lonely|i am lonely',
        'feel lonely|feeling lonely|feel so alone|feel alone|feeling alone|all alone|crying all|cried all|cried myself to sleep|cry myself to sleep',
        'been crying|keep crying|can\'t stop crying|cant stop crying|i cried|cry every|feel like crying|want to cry|wanna cry|on the verge of tears|in tears',
        'bawling|mentally exhausted|emotionally exhausted|so drained|emotionally drained|mentally drained|mentally tired|worried about|so worried',
        'i\'m worried|im worried|i am worried|been worrying|worrying about|worry so much|worry a lot|worry about my|can\'t cope|cant cope|cannot cope|not coping',
        'hard to cope|can\'t handle|cant handle|cant take it anymore|can\'t take it anymore|cannot take it|so nervous|i\'m nervous|im nervous|very nervous',
        'nervous about|nervous for my|miserable|feel hopeless|feeling hopeless|hopeless|feel numb|feeling numb|feel worthless|feeling worthless|feel empty',
        'feeling empty|feel like shit|feel like crap|feeling like shit|feel terrible|my ptsd|my trauma|my ocd|my adhd|my bipolar|i\'m bipolar|so emo',
        'feeling emo|emo now|so pressured|feel pressured|a lot of pressure|so much pressure|under pressure',
        'under a lot of pressure|freaking out|losing my mind|going crazy|going insane|losing it|at my wits end|wits end|breaking point|falling apart',
        'at rock bottom|hit rock bottom|rock bottom|nightmares|overthinking|i overthink|so upset|feeling upset|feeling sad|i\'m so sad|im so sad|so sad today',
        'feel sad|i feel so sad|grieving|bad headspace|dark place|rough week|rough time|tough time|hard time lately|bad mental|struggling mentally',
        'struggling to get through|struggling a lot|i\'m struggling|im struggling|been struggling|tearing my hair out|stressed wif|wif anxiety',
        'struggle wif depression|struggling wif depression|struggle wif anxiety|struggling wif anxiety|dealing wif depression|dealing wif anxiety',
        'living wif depression|haf anxiety',
        'have no friends|i\'ve no friends|so exhausted from|so much tension|damn emo',
      ],
      notRoutine: [
        'you stressed|u stressed|you\'re stressed|you feel stressed|stressed out kids|if you\'re depressed|if you are depressed|you depressed|u depressed',
        'why so stress|why u so stress|you worried about|u worried about|not worried about|you can\'t sleep|you nervous|i\'m struggling to see|struggling to see',
        'don\'t be nervous|dont be nervous|get stressed out|under pressure song|exhausted all',
      ],
      elsewhere: [
        'get her into therapy|get him into therapy|your therapist|see a therapist if|my sister has depression|my mom has anxiety|mental health awareness',
        'mental health services|therapist as a job|i\'m a therapist|im a therapist|respiratory therapist|physical therapist|massage therapist|speech therapist',
      ],
      denied: [
        'not stressed|not depressed|not anxious|not worried|stress free|no stress|never stressed|less stressed|less stressful|no longer depressed|not nervous',
        'less anxious|isn\'t stressful|relieved|relaxed|worry free|no longer anxious',
        'not emo|so relaxed',
      ],
      past: [
        'used to be depressed|was depressed for|was depressed in|when i was depressed|used to have anxiety|used to suffer|used to be anxious',
        'overcame depression|overcame my|recovered from depression|was stressed but|years of depression|my depression was|beat depression',
        'got over my depression|was suicidal|when i was suicidal|used to cry|had depression|had anxiety',
      ],
      planned: [
        'should see a therapist|need therapy|need a therapist|thinking of therapy|looking for a therapist',
      ],
      patterns: [
        ['quoted', /\b(?:printer|laptop|computer|car|bus|train|boiler|machine|wifi|server|app|phone)\b[^.!?]{0,20}\b(?:breakdown|meltdown|panic(?:king)?|stressed)\b/iu],
        ['quoted', /\b(?:cry(?:ing)?|cried|dying|screaming|can['’]?t cope|losing it|going (?:crazy|insane)|want to die|wanna die|kill (?:me|myself)|so (?:sad|depressed|stressed|upset))\b[^.!?]{0,30}(?:😂|🤣|😆|\blo+l\b|\blmf?ao\b|\b(?:ha){2,}h?\b|\bjk\b)/iu],
        ['denied', notI('(?:stress(?:ed|ing)?|depressed|anxious|worr(?:y|ied)|nervous|panic|sad|lonely|upset)')],
        ['own', iAm('(?:stress(?:ed|ing)?|depress(?:ed)?|anxious|overwhelmed|burn(?:t|ed) out|exhausted|drained|worried|worrying|nervous|miserable|hopeless|lonely|suicidal|panicking|panicked|paranoid|numb|worthless|freaking out|freaked out|losing (?:it|my mind)|going (?:crazy|insane|mad)|pressured|under (?:a lot of |so much |lots of )?(?:stress|pressure)|emo|sian|sianz|moody|upset|devastated|heartbroken|crying|struggling|falling apart|terrified|scared of|frustrated|fed up|unhappy|bipolar|sleepless|unable to sleep|in (?:therapy|tears|a dark place|a bad place)|on (?:antidepressants|edge|the verge)|so down|feeling (?:down|low|blue|sad))')],
        ['own', iHave('(?:anxiety|depression|panic attacks?|insomnia|ptsd|ocd|breakdown|mental breakdown|meltdown|nightmares?|stress|suicidal thoughts|trouble sleeping|a lot on my (?:mind|plate)|so much on my mind)')],
        ['own', /\b(?:i|we)\s+(?:really |just |still |also |literally |seriously )*(?:can['’]?t|cannot|couldn['’]?t|cant|could not|didn['’]?t|haven['’]?t)\s+(?:really |even |seem to |get to |fall a|been able to )*(?:sleep|slept|cope|stop crying|stop worrying|handle (?:it|this|the stress|the pressure)|take (?:it|this) any ?more|get out of bed)\b(?! (?:in|late|over|at night knowing|there|on))/i],
        ['own', /\b(?:i|i['’]?m|im|feel(?:ing)?|been)\s+(?:[a-z]+ ){0,3}(?:feel(?:ing)? )?(?:super|so|very|really|damn|quite|pretty|kinda|rather|extremely|a bit|abit|mentally|emotionally)\s+(?:down|low|depressed|stressed|anxious|drained|exhausted|overwhelmed|burn(?:t|ed) out|lonely|hopeless|worthless|miserable|numb|lost)\b(?! (?:to earth|with|on|for|key|the|in the))/i],
        ['own', iDid('(?:cried|cry(?:ing)?|broke down|break(?:ing)? down|bawl(?:ed|ing)|sobb(?:ed|ing)|tear(?:ed|ing) up)(?: [a-z]+){0,4} (?:work|school|toilet|bathroom|bed|car|sleep|night|again|today|yesterday|everyday|stress|alone|shower|office|hours)(?! (?:laugh|happy|joy))')],
        ['own', iDid('(?:suffer(?:ing|ed)? from|struggl(?:e|ing) with|deal(?:ing)? with|battl(?:e|ing)|diagnosed with|living with|have|having|got|medicated for|on meds for|fight(?:ing)?)(?: (?:a|an|my|severe|chronic|bad|really|social|clinical|major|some|crippling|such|so|much|very|terrible))* (?:depression|anxiety|ptsd|insomnia|panic attacks?|ocd|bipolar(?: disorder)?|burn ?out|mental breakdowns?|suicidal thoughts)')],
        ['own', /\b(?:haven['’]?t|havent|have not|can['’]?t|cant|couldn['’]?t|not been|hardly|barely)\s+(?:been )?(?:sle(?:ep|pt|eping))\b[^.!?]{0,40}\b(?:weeks|days|properly|mind|stress|worr\w+|thinking|anxi\w+|at all|nights)\b|\b(?:too much|so much|a lot) on my (?:mind|plate)\b|\beverything (?:is|feels?|['’]s)(?: like)? too much\b/i],
      ],
    },

    zh: {
      named: [
        '压力|崩溃|失眠|睡不着|焦虑|抑郁|郁闷|烦|心累|累|emo|难过|哭|心情|精神|心理|熬夜|绝望|迷茫|孤独|痛苦|难受|无助|煎熬|撑不住|受不了',
        '疲惫|委屈|内耗|心碎|伤心|噩梦|纠结|疯|悲伤|低落|想死|抓狂|压抑|stress|depress|失落|空虚|活不下去|心酸|寂寞',
      ],
      notNamed: [
        '累计|积累|麻烦|不烦|哭笑不得|系统崩溃|电脑崩溃|程序崩溃|软件崩溃|机器崩溃|精神文明|精神病院|精神病|电脑压力|水压力|胎压力|无压力|毫无压力',
        '没压力|没有压力|烦请|不厌其烦|心理学|心理书|心理诊所|心理医生的书|心理价位|心理准备|疯狂的|累赘|劳累了|连累|频繁|血压力|压力锅|烦人',
        '精神食粮|疯抢|疯了一样抢',
      ],
      routine: [
        '我崩溃|要崩溃了|快崩溃|快要崩溃|已经崩溃|整个人崩溃|心态崩|崩溃边缘|濒临崩溃|压力好大|压力太大|压力很大|压力山大|好大压力|压力让我|失眠了',
        '又失眠|失眠到|天天失眠|连续失眠|睡不着觉|睡不好|整夜没睡|整晚没睡|一夜没睡|一晚没睡|彻夜难眠|辗转反侧|焦虑死|好焦虑|很焦虑|太焦虑|焦虑得',
        '抑郁了|有点抑郁|快抑郁|要抑郁|心好累|心累|身心俱疲|好累好累|活得好累|活着好累|活得累|心情不好|心情很差|心情好差|心情糟',
        '心情低落|心情很糟|情绪低落|情绪崩溃|情绪不好|好想哭|哭了一晚|哭了好久|一个人哭|躲着哭|偷偷哭|眼泪止不住|撑不下去|撑不住|坚持不下去|熬不下去',
        '好丧|太丧|emo了|好烦|烦死|快疯了|要疯了|要疯|快被逼疯|逼疯|精神内耗|看心理医生|抗抑郁|安眠药|褪黑素|好绝望|很绝望|好迷茫|很迷茫|好无助',
        '好孤独|好难过|很难过|好难受|心里难受|好委屈|做噩梦|压力大到|喘不过气|压得|神经衰弱|不想活|好郁闷|很郁闷|郁闷死|郁闷中|好烦躁|扛不住|顶唔顺',
        '好攰|瞓唔着|压力爆',
      ],
      notRoutine: [
        '累死了这个本|想死你|想死我|想死他|开心得睡不着|兴奋得睡不着|激动得睡不着|高兴得睡不着|激动的睡不着|想哭笑|感动得想哭|感动的想哭|想哭的冲动的书',
        '压得住|累到了吗',
      ],
      elsewhere: [
        '别难过|别伤心|别哭|别焦虑|别烦|别太累|不要太累|别给自己压力|不要有压力|没事的|想开点|开心点|别郁闷|缓解压力|释放压力',
      ],
      denied: [
        '没压力|不焦虑|不失眠|不抑郁|没有压力|不难过|没失眠',
      ],
      past: [
        '以前抑郁|曾经抑郁|得过抑郁症|那段时间|抑郁症好了|走出来了',
      ],
      patterns: [
        ['other', /(?:酒店|房间|电脑|本本|机器|系统|屏幕|书|隔音|快递|客服|前台|服务|键盘|vista|xp|网速|光盘|发货|包装|携程|空调|价|块|赠|送|吵|噪音|发烧友)[^。！？]{0,24}(?:崩溃|郁闷|抓狂|受不了|烦|痛苦|失望|难受)/iu],
        ...ways('崩溃|失眠|睡不着|焦虑|抑郁|压力(?:好|很|太|真|山|特别|超|越来越)大?|心累|心情(?:不好|很差|糟|低落|差)|想哭|要疯|快疯|撑不[住下]|熬不下|绝望|迷茫|烦死|难过|做噩梦|emo', false),
        ['own', /(?<![你您他她别][^，。！？]{0,6})(?:工作|学习|考试|论文|作业|考研|生活|带娃|房贷|人生)[^，。！？你您吗不]{0,8}(?:压力(?:大|好|太|山|让)|崩溃|焦虑|心累|好累|太累|累死|烦死|要疯|快疯|想哭)/u],
        ['own', /(?:压力|烦恼|焦虑|失眠|坏心情)[^，。！？你]{0,3}(?:走开|滚|快走|离我|远离我|退散)/u],
        ['own', ...sighs('压力(?:好|太|真|很|超|山)大|失眠|又失眠|睡不着觉?|心情(?:不好|好差|很差|糟透|低落|差)|(?:好|真|太|超级|最近)?(?:烦死|心烦|心累|焦虑|抑郁|迷茫|绝望|难过|委屈|无助|压抑)|好想哭|想哭|要疯|快疯|要崩溃|快崩溃|崩溃|emo|身心俱疲')],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:大哭一场|好想(?:大)?哭|想大哭|哭了(?:一晚|好久|一夜|半天|一场)|整个人都不好|难过得|郁闷得|烦得|累得(?:想|要|快)|睡眠很差|失眠多梦|心态(?:崩|炸))/u],
      ],
    },

    fr: {
      named: [
        'stress|stressé|stressée|stressant|angoisse|angoissé|angoissée|anxiété|anxieux|anxieuse|dépression|déprimé|déprimée|déprime|burn out|burnout|insomnie',
        'panique|crise d\'angoisse|psy|psychologue|psychiatre|antidépresseurs|épuisé|épuisée|à bout|pleuré|pleurer|surmené|débordé|débordée|moral à zéro',
      ],
      notNamed: [
        'pas de panique|sans stress|pas de stress|pas de souci',
      ],
      routine: [
        'je suis stressé|je suis stressée|trop stressé|trop stressée|ça me stresse|mon stress|je stresse|mes angoisses|crise d\'angoisse|crises d\'angoisse',
        'crise de panique|mon anxiété|je suis angoissé|je suis angoissée|je déprime|je suis déprimé|je suis déprimée|ma dépression|en burn out|en burnout',
        'je dors plus|je n\'arrive pas à dormir|j\'arrive pas à dormir|insomnie|insomnies|mon psy|ma psy|sous antidépresseurs|je suis à bout|je n\'en peux plus',
        'j\'en peux plus|je suis épuisé|je suis épuisée|j\'ai pleuré|moral à zéro|le moral dans les chaussettes|charge mentale',
      ],
      denied: [
        'pas stressé|pas stressée|je ne stresse pas',
      ],
      past: [
        'j\'ai fait une dépression|j\'étais en dépression|j\'ai fait un burn out|j\'étais déprimé|j\'étais déprimée',
      ],
    },
  },
  segments: [],
})
