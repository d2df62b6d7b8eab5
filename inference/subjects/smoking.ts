/** The writer smokes or vapes. */
import { defineSubject } from '../subject.ts'
import { ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'smoking',
  kind: 'doing',
  fact: { en: 'smokes or vapes', zh: '抽烟' },
  sensitive: 'health',
  words: {
    en: {
      named: [
        'smoke|smokes|smoking|smoked|smokin|smoker|smokers|cigarette|cigarettes|cig|cigs|ciggy|ciggies|ciggie|fag|fags|tobacco|nicotine|vape|vapes|vaping|vaped',
        'juul|e cig|ecig|e cigarette|marlboro|newports|newport|pack a day|chain smoke|cigar|cigars|hookah|shisha|weed|blunt',
        'blunts|bong|edibles|marijuana|cannabis|stoned|stoner|thc|sativa|indica|ashtray|nic|nicorette|rollies|roll up',
        'yellow box',
        'vape juice|e juice|a puff|puffs|a smoke|marlboros|marl|viceroy|ciggs|ciggarette|cigerette|cigarrette|smoke a joint',
        'roll a joint|quit smoking|stop smoking|stopped smoking|i\'m high|im high|get high|got high|getting high|high rn|high af|my lighter',
        'smoke pot|smoking pot|smoked pot|a joint|joints and',
        'smoked a bowl|smoke a bowl|pack a bowl|packed a bowl|so high right now|vape pods',
      ],
      notNamed: [
        'smoke alarm|smoke detector|smoke screen|smoke and mirrors|smoke signal|where there\'s smoke|where there is smoke|holy smoke|smoke bomb|up in smoke',
        'blowing smoke|blow smoke|smoke from the fire|wildfire smoke|forest fire smoke|smoke in the air|smoking hot|smoking gun|smokin hot|smoking ruin',
        'smoked salmon|smoked meat|smoked meats|smoked brisket|smoked ribs|smoked turkey|smoked cheese|smoked ham|smoked paprika|smoked pork|smoked fish',
        'smoked gouda|meat smoker|smoke a brisket|smoke brisket|smoked a brisket|smoking a brisket|smoke meat|smoke shop owner|smoke you|smoke them|smoke him',
        'smoke her|smoked him|smoked them|got smoked|smoke show|smokeshow|joint account|joint bank account|joint venture|joint pain|joint custody|joint effort',
        'joint statement|knee joint|hip joint|joint owners|joint owner|joint replacement|burger joint|pizza joint|juice joint|food joint|bbq joint|eating joint',
        'joint session|joint stock|out of joint|joint tenancy|bagpipe|pipe dream|pipe down|water pipe|pipe burst|pipes|pipeline|drain pipe|pipe up|to be blunt',
        'be blunt|blunt force|blunt about|being blunt|brutally blunt|so blunt|too blunt|bluntly|emily blunt|james blunt|pot luck|potluck|pot roast|flower pot',
        'crock pot|instant pot|pot of|pots and pans|coffee pot|melting pot|jackpot|pot calling|pot hole|pot pie|hot pot|steam boat and hot pot|plant pot',
        'pot of gold|weed out|weeds|weed whacker|weed the garden|weed killer|seaweed|tumbleweed|patch up|patch notes|new patch|patch of|bug fix patch',
        'patch kids|cabbage patch|sour patch|camel toe|camels hump|puff pastry|puff daddy|huff and puff|huffing and puffing|curry puff|cream puff|puff piece',
        'lighter color|lighter note|lighter than|lighter fluid bbq|much lighter|lighter and|dab of|what are you smoking|what r u smoking|what were you smoking',
        'whatever you\'re smoking|whatever he\'s smoking|what he\'s smoking|crack pipe dream|high school|high five|high quality|high end|high on life|high and dry',
        'so high up|high time|high price|high level|high horse|high score|high as the|high up|high chair|high fever|high tide|high expectations|high blood',
        'junior high|high maintenance|sky high|fag end|cigar box guitar',
        'bowl of|super bowl|fish bowl|bowl movement|dust bowl|salad bowl|rice bowl|toilet bowl|weed wacker|weed eater|pull weeds|weeding|smoke my exam|smoke my exams|smoke my paper|smoke my papers|smoke my tests',
        'smoke my test|smoke my exam|smoke my presentation|smoke through|smoked my paper|tobacco companies|alcohol and tobacco|pods of|air pods|airpods',
        'tide pods|chop sticks|chopsticks|fish sticks|drum sticks|sticks to|sticks out|sticks with',
        'a joint account|a joint bank|a joint venture|a joint effort|a joint statement|a joint session|a joint decision|a joint meeting|a joint owner',
        'joints and muscles|muscles and joints|joints and bones|a joint party|a joint project',
      ],
      routine: [
        'my vape|my juul|my cigarettes|my cigarette|my cigs|my smokes|my smoke break|smoke break|smoke breaks|cigarette break|fag break|ciggy break|my lighter',
        'pack of smokes|pack of cigarettes|pack of cigs|pack of fags|packet of fags|carton of cigarettes|pack of marlboro|pack a day|half a pack a day',
        'packs a day|cigarettes a day|cigs a day|sticks a day|a cigarette|a cig|a fag|a ciggy|a ciggie|bum a cigarette|bummed a cigarette|bum a smoke',
        'need a smoke|need a cigarette|need a cig|went for a smoke|go for a smoke|going for a smoke|out for a smoke|gone for a smoke|having a smoke|had a smoke',
        'have a smoke|outside for a smoke|outside smoking|outside to smoke|step out for a smoke|smoke outside|i smoke|i smoked a|i\'m a smoker|im a smoker',
        'i am a smoker|as a smoker|smoker here|smoker myself|light smoker|heavy smoker|social smoker|chain smoke|chain smoking|chain smoked|smoked a cigarette',
        'smoked a whole|smoking a cigarette|smoke cigarettes|smoking cigarettes|smoke cigs|smoking cigs|smoke too much|smoking too much|smoke so much',
        'smoke a lot|smoke weed|smoking weed|smoked weed|smoke pot|smoking pot|smoke a joint|smoked a joint|smoking a joint|smoke a blunt|smoked a blunt',
        'smoke a bowl|smoked a bowl|smoked some weed|smoke some weed|smoke everyday|smoke every day|smoke daily|smoke at night|smoke with|smoked with',
        'smoking with|smoke up|smoke one|smoke sesh|smoke session|roll a joint|rolled a joint|roll one|rolling a joint|my bong|my pipe|my weed|my stash',
        'my dealer|my weed dealer|my plug|my edibles|took an edible|ate an edible|eat an edible|some edibles|hit the bong|hit my vape|hit the vape|i vape',
        'i\'m vaping|im vaping|been vaping|vape juice|vaping instead|vape pen|dab pen|nicotine addiction|nicotine patch|nicotine patches|nicotine gum',
        'craving a cigarette|cravings for a cigarette|craving nicotine|i\'m high|im high|i am high|high af|high right now|high rn|got high',
        'getting high|got stoned|get stoned|i\'m stoned|im stoned|stoned and|too stoned|super stoned|cigar with|smoked a cigar|smoke cigars|my cigar|my cigars',
        'good cigar|a cigar|hookah with|smoked hookah|smoke hookah|smoking hookah|hookah bar|shisha with|smoke shisha|shisha at|rolling tobacco|rollies',
        'buy cigarettes|bought cigarettes|buy cigs|buy smokes|run out of cigarettes|medical marijuana|my medical marijuana|medical card|dispensary',
        'trying to quit smoking|try to quit smoking|trying to stop smoking|need to quit smoking|cutting down on smoking|cut down on smoking|stoner',
        'fellow stoner|wake and bake|smoke wif|smoked wif|smoking wif|cigar wif|hookah wif|shisha wif|haf a smoke',
      ],
      notRoutine: [
        'weed wacker|weed eater|weed whacker|my weed wacker|my weed eater|my weed whacker',
        'you smoke|u smoke|he smokes|she smokes|they smoke|do you smoke|you smoking|his dealer|i smoke brisket|you\'re high|you high|are you high|must be high',
        'if i smoke|get high quality|so high that it|prices so high|so high up',
      ],
      elsewhere: [
        'second hand smoke|secondhand smoke|passive smoking|smoke from next door|smoking ban|no smoking|smoking area|smoking is bad|smoking kills',
        'smoking causes|tobacco company|tobacco companies|cigarette companies|my dad smokes|my mom smokes|my boyfriend smokes|my neighbor smokes',
        'my husband smokes|people who smoke|legalize weed|legal weed|legalization|weed dealer next door|smokers are|smokers should',
        'dad gave up smoking|mum gave up smoking|mom gave up smoking|dad quit smoking|mom quit smoking|mum quit smoking|husband quit smoking|wife quit smoking',
        'he quit smoking|she quit smoking|brother quit smoking|friend quit smoking|he gave up smoking|she gave up smoking|uncle quit smoking|dad stopped smoking',
        'he stopped smoking|she stopped smoking',
      ],
      denied: [
        'don\'t smoke|dont smoke|do not smoke|dun smoke|never smoke|never smoked|non smoker|nonsmoker|not a smoker|don\'t vape|dont vape|hate smoking',
        'hate the smell of|hate smokers|can\'t stand smoke|can\'t stand smoking|haven\'t smoked|havent smoked|smoke free|never tried weed',
        'never touched a cigarette',
        'can\'t stand the smell of cigarettes|cant stand the smell of|can\'t stand the smell of smoke|hate cigarettes|allergic to smoke|smoke free since',
      ],
      past: [
        'quit smoking|stopped smoking|gave up smoking|given up smoking|used to smoke|former smoker|ex smoker|i smoked for|quit vaping|stopped vaping',
        'used to vape|without a cigarette|days without smoking|months without smoking|since i quit|since my last cigarette|when i smoked|quit cold turkey',
        'when i quit smoking|smoke free for|back when i smoked|kicked the habit',
      ],
      planned: [
        'kill for a smoke|kill for a cigarette|want a cigarette|want to smoke|wanna smoke|feel like smoking|start smoking|thinking of vaping|let\'s smoke',
        'lets smoke',
      ],
      patterns: [
        ['own', /\b(?:trying|try|tried|want|need|struggling) to (?:quit|stop|give up) (?:smoking|vaping|cigarettes)\b/i],
        ['denied', notI('(?:smoke|smoking|smoked|vape|vaping|touch(?:ed)? (?:a )?(?:cigarettes?|weed)|do weed)')],
        ['past', /\b(?:i|we)(?:['’]?ve| have| had| just)?\s+(?:finally |just |already |successfully )*(?:quit|stopped|gave up|given up)\s+(?:smoking|vaping|cigarettes|smokes|weed|nicotine|tobacco|pot)\b/i],
        ['own', iDid('(?:smoke|smokes|smoking|smoked|smokin|vape|vaping|vaped|puff|puffing|puffed)(?! (?:alarm|detector|you|him|her|them|a brisket|brisket|meat|ribs|salmon|fish|pork|turkey))')],
        ['own', iDid('(?:buy|bought|buying|need|lit|light|lighting|roll|rolled|rolling|hit|ate|took|have|had|having|love|crave|craving|share|shared|passed|bum|bummed|grow|growing|dealing|pick up|picked up|copped)(?: (?!account|venture|pain)[a-z0-9-]+){0,4} (?:cigarettes?|cigs?|ciggy|fags?|tobacco|nicotine|vape|juul|cigars?|hookah|shisha|weed|joints?|blunts?|bong|edibles?|marijuana|cannabis|dabs?)')],
        ['own', iAm('(?:(?:a )?(?:heavy |light |social |daily |casual |regular |chain |pot |weed )?smoker|high(?! (?:school|on life|up|and|maintenance))|stoned|baked|blazed|stoner|addicted to (?:nicotine|smoking|vaping|weed|cigarettes))')],
        ['own', /\b(?:wan(?:na|t)?(?: to)?|try(?:ing|na)?(?: to)?|hard to|need to|must|gotta|cannot|can['’]?t|failed to) (?:quit|stop|cut down(?: on)?|give up) (?:smok(?:ing|e)|vaping|cigarettes|cigs|weed)\b(?!.*\b(?:he|she|my (?:dad|mom|mum|husband|wife|brother|friend))\b)/i],
        ['own', iDid('(?:go(?:ing)?|went|stepp(?:ed|ing)|head(?:ing|ed)|pop(?:ped|ping)?|am|gg|come)(?: (?:down|out|outside|downstairs|up|back|to|for|quickly))* (?:a |one |my )?(?:quick )?(?:puff|cig|ciggy|smoke(?: break)?|vape|cigarette|fag)')],
        ['own', /\b(?:running low on|ran out of|out of|low on|no more|left with|finish(?:ed)? (?:my|the)|need (?:to buy |some |a |more )?|buy(?:ing)? (?:some |a pack of |more )?|bum (?:a|me a)) ?(?:cigs?|cigarettes?|smokes|vape (?:juice|pods)|ciggies|tobacco|weed|fags)\b(?![^.!?]*\?)/i],
      ],
    },

    zh: {
      named: [
        '冇烟|没烟|烟|抽烟|香烟|吸烟|电子烟|烟瘾|烟民|戒烟|打火机|烟灰缸|vape|尼古丁|万宝路|抽根|食烟|雪茄|烟弹',
        '半包|一包|两包|抽了|老烟枪|烟油|华子|芙蓉王|利群|黄鹤楼烟|烟钱',
      ],
      notNamed: [
        '烟花|烟台|烟雾|烟味|油烟|烟火|烟囱|炊烟|云烟|禁烟|无烟|烟草公司|烟草局|烟消云散|烟雨|硝烟|狼烟|烟头|烟灰|烟霞|烟熏|二手烟|灰飞烟灭',
        '人烟|烟波|烟筒|烟城|荒烟|烟蒂|烟感|一溜烟|烟酒店|烟草味|烟道',
        '抽了血|抽了时间|抽了奖|抽了签|抽了空|抽了个时间|一包纸|两包纸|半包薯片|一包薯片|一包辣条|一包零食|一包方便面|一包糖|一包茶|一包咖啡|抽了张',
      ],
      routine: [
        '食紧烟|食完烟|食枝烟|去食烟|落去食烟|戒唔到烟|戒极都戒唔|抽根烟|抽支烟|抽了根|抽了支|抽了一根|抽了一支|抽烟去|去抽烟|我抽烟|抽着烟|出去抽|抽了一包|一天一包|一天半包|我的烟|买包烟|买盒烟|买条烟',
        '带包烟|带盒烟|带条烟|拿包烟|没烟了|烟没了|烟抽完|烟抽没|烟瘾犯|烟瘾上|烟瘾又|来根烟|来支烟|给根烟|给我根烟|点了根烟|点根烟|点支烟|点上一支',
        '点了支烟|食支烟|饭后一支烟|饭后一根烟|事后烟|我的电子烟|抽电子烟|借个火|一根接一根|吸烟室|吸烟区抽|找地方抽烟|抽得嗓子',
      ],
      notRoutine: [
        '别抽烟|少抽烟|不抽烟|抽烟的人|抽烟的男|有人在抽烟|不许抽烟|禁止抽烟|卖烟弹|你抽根烟|他抽根烟',
      ],
      elsewhere: [
        '少抽烟|少抽点烟|别抽烟|不许抽烟|禁止吸烟|吸烟有害|有人抽烟|有人吸烟|隔壁抽烟|抽烟的人|抽烟喝酒',
      ],
      denied: [
        '不抽烟|不吸烟|从不抽|不会抽烟|讨厌抽烟|讨厌烟味|受不了烟味|无烟房|无烟楼层|不抽|不喜欢烟味|闻不了烟味|烟酒不沾',
      ],
      past: [
        '戒烟了|戒了烟|把烟戒|烟戒了|戒烟成功|以前抽烟|戒烟第|戒烟|戒掉了烟',
      ],
      planned: [
        '准备戒烟|想抽烟|想抽根',
      ],
      patterns: [
        ['own', /(?<=^|[，。！？\s])(?:我)?(?:又|没|冇|快没)(?:没|有)?烟(?:了|啦)(?!吗)|(?:落去|下楼|出去|去楼下|去便利店)[^，。你他]{0,4}买(?:包|盒|条)?烟/u],
        ['denied', /(?:我|我们|本人|俺)(?:从来|一直|又|也|都|是)?(?:不|从不|不会|没)(?:怎么)?(?:抽|吸)烟?/u],
        ...ways('抽(?:了|着|完|根|支|一|两|几|包)*[^，。！？]{0,3}烟(?![花台])|吸(?:了|着)?烟|点(?:了|着)?[根支]烟|抽[根支]'),
        ['own', /烟瘾(?:犯|又|上|来)|(?:给我|帮我|顺便|顺路|替我)[^，。！？]{0,6}(?:带|买|拿|捎)[^，。！？]{0,4}(?:包|盒|条)?烟(?![花台])/u],
        ['own', /戒烟(?:又)?(?:失败|好难|太难|第[一二三四五六七八九十\d]+天又)|(?<![你他她您][^，。！？]{0,6})(?:又|还是|没忍住|忍不住)(?:又)?抽(?:上|起来|烟|了[一两几半]?[根支包])|(?:我|想|正在|打算|开始)[^，。！？你他她]{0,4}戒烟(?:中|ing|呢)/u],
        ['own', /(?<![你他她您人谁][^，。！？]{0,6})抽(?:了|掉|完|光)[^，。！？你他她吗]{0,3}(?:半|一|两|三|几|好几|\d+)(?:包|根|支|口|盒|条)(?!纸|血|签)|一天(?:抽)?(?:半|一|两|三|\d)包(?!纸)|(?:我的|我)(?:电子烟|烟弹|烟|打火机)(?:又|都|也|快)?(?:没|抽完|坏|丢|不见)/u],
      ],
    },

    fr: {
      named: [
        'fumer|fume|fumé|fumeur|fumeuse|clope|clopes|cigarette|cigarettes|tabac|vapote|vapoter|vapoteuse|cigarette électronique|nicotine|patch|joint|beuh|weed',
        'cigare|chicha|briquet',
      ],
      notNamed: [
        'saumon fumé|jambon fumé|tabac presse|détecteur de fumée|joint de culasse|ci joint|compte joint|fumée',
      ],
      routine: [
        'ma clope|mes clopes|pause clope|une clope|je fume|fumer une clope|fumer une cigarette|mon paquet|paquet de clopes|paquet de cigarettes|ma vapoteuse',
        'ma cigarette électronique|je vapote|je suis fumeur|je suis fumeuse|mon briquet|fumé un joint|tabac à rouler',
      ],
      denied: [
        'je ne fume pas|je fume pas|non fumeur|non fumeuse|jamais fumé',
      ],
      past: [
        'j\'ai arrêté de fumer|arrêté la clope|je fumais|ancien fumeur|ancienne fumeuse',
      ],
      planned: [
        'envie d\'une clope|envie de fumer',
      ],
    },
  },
  categories: ['tobacco'],
  segments: [],
})
