/** The writer follows a diet: vegan, halal, losing weight. */
import { defineSubject } from '../subject.ts'
import { begins, iDo } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'diet',
  kind: 'state',
  fact: { en: 'follows a diet', zh: '有饮食讲究或在节食' },
  sensitive: null,
  words: {
    en: {
      named: [
        'diet|diets|dieting|vegan|vegans|veganism|vegetarian|vegetarians|veggie|pescatarian|plant based|keto|ketogenic|paleo|atkins|low carb|carbs|carb',
        'calories|calorie|calorie deficit|counting calories|weight watchers|whole30|intermittent fasting|fasting|fast|gluten free|gluten|celiac|coeliac',
        'dairy free|lactose|lactose intolerant|halal|kosher|lose weight|losing weight|lost weight|weight loss|pounds lost|lbs|kg|slim down|slimming|slim',
        'overweight|meal prep|macros|sugar free|no sugar|cut out sugar|cutting out|eat healthy|eating healthy|healthy eating|eat clean|clean eating|healthier',
        'nutritionist|dietitian|detox|juice cleanse|cleanse|fodmap|meat|meatless|dont eat meat|protein shake|salad|portion control|cheat day|weigh in|my weight',
        'gain weight|bulking|cutting|peanut allergy|nut allergy|organic|fat|fats|weight',
        'pounds|lb|kgs|kilos|stone|intolerant|intolerance|allergy|supper|no carb|cholesterol|diabetic diet|sugar|seafood|pork|beef|dairy|bread|rice',
        'calorie counting|omad|carnivore|raw vegan|pescetarian|flexitarian|muslim food|fasted',
      ],
      notNamed: [
        'diet coke|diet pepsi|diet soda|diet dr pepper|diet mountain dew|diet sprite|diet drinks|news diet|media diet|fast food|fast forward|fast car|so fast',
        'very fast|too fast|as fast as|how fast|fast asleep|hold fast|breakfast|fast and furious|fast paced|fast reply|not so fast|fast as',
        'super fast|real fast|faster|meat of|dead meat|meat loaf singer|meet and greet|carbs on the news|carbon|slim shady|slim chance|slim to none|fat chance',
        'phat|fat cat|fat finger|fat lip|fat joe|fat stack|big fat|fat boy slim|gained weight of|carry weight|pull your weight|weight of the',
        'weight off my shoulders|weight on my shoulders|heavy weight|paper weight|worth its weight|weight room|free weights|lift weights|lifting weights',
        'cutting edge|cutting it close|cutting corners|cutting board|cutting class|cut the|cutting the|cutting down trees|organic chemistry|organic traffic',
        'organic growth|organically|kosher with me|not kosher|lbs of|kg of|word salad|fruit salad song',
        'pounds of|pounds sterling|million pounds|british pounds|pounds a month|pounds per|rolling stone|stone cold|stone age|stone cold|in stone|gemstone',
        'kidney stone|keystone|emma stone|sugar daddy|sugar mama|rice cooker|bread winner|breadwinner|beef with|beef between|no beef|chicken rice|fried rice',
        'duck rice|come fast|think fast|spread fast|fast one|too fat to|last supper',
      ],
      routine: [
        'my diet|on a diet|on diet|on my diet|go on a diet|going on a diet|gg on diet|went on a diet|started a diet|start my diet|started my diet|new diet',
        'i\'m dieting|im dieting|i am dieting|been dieting|am dieting|dieting and|dieting for|watch my diet|watching my diet|control my diet|cheat on my diet',
        'break my diet|stick to my diet|my weight loss|i\'m vegan|im vegan|i am vegan|am vegan|vegan myself|as a vegan|fellow vegan|been vegan|went vegan',
        'go vegan|going vegan|i\'m a vegan|became vegan|vegan for|i\'m vegetarian|im vegetarian|i am vegetarian|i\'m a vegetarian|im a vegetarian',
        'i am a vegetarian|as a vegetarian|been vegetarian|been a vegetarian|vegetarian myself|went vegetarian|became vegetarian|became a vegetarian',
        'vegetarian for|vegetarian so|pescatarian|plant based diet|plant based|i\'m keto|im keto|doing keto|on keto|keto diet|started keto|my keto|been on keto',
        'doing paleo|atkins diet|low carb|low carb diet|cut out carbs|cutting carbs|cut carbs|no carbs|avoid carbs|avoiding carbs|cut out sugar',
        'cutting out sugar|cut sugar|no sugar|cut down on sugar|giving up sugar|gave up sugar|quit sugar|sugar free|cut out meat|gave up meat',
        'stopped eating meat|no meat|don\'t eat meat|dont eat meat|do not eat meat|don\'t eat pork|dont eat pork|can\'t eat pork|don\'t eat beef|dont eat beef',
        'can\'t eat beef|don\'t eat dairy|don\'t eat gluten|can\'t eat gluten|cannot eat gluten|gluten free|gluten intolerant|dairy free|lactose intolerant|celiac',
        'coeliac|celiac disease|eat halal|eat only halal|halal food|only halal|must be halal|keep kosher|eat kosher|low sodium|low fat|counting calories',
        'count calories|count my calories|my calories|my macros|calorie deficit|calories a day|calories today|calories per day|tracking my food|myfitnesspal',
        'weight watchers|slimming world|noom|whole30|intermittent fasting|i\'m fasting|im fasting|fasting today|fasting for|lose weight|losing weight',
        'lose some weight|trying to lose|to lose weight|lost weight|lost pounds|lost lbs|lost kg|lost kilos|pounds lighter|lost a pound|lost two pounds',
        'lost five pounds|lost 5 pounds|lost 10 pounds|lost 2 pounds|lost 3 pounds|lost 20 pounds|lost 15 pounds|lost 30 pounds|down pounds|goal weight',
        'my goal weight|target weight|weigh in|weighed myself|weighed in|my weight|slim down|slimming|slimmed down|on a cut|cutting season|bulking|on a bulk',
        'meal prep|meal prepped|meal prepping|eating healthy|eat healthy|eating healthier|eat healthier|eating clean|eat clean|eating right|eating better',
        'eat better|healthy eater|healthy eating|healthy diet|healthy lifestyle|juice cleanse|detox|fodmap|my nutritionist|my dietitian|cheat day|cheat meal',
        'portion control|smaller portions|protein shake|salad for lunch|salads every|no junk food|cut out junk|cut out soda|gave up soda|quit soda',
        'stopped drinking soda|stopped eating|meatless monday|peanut allergy|nut allergy|allergic to nuts|allergic to peanuts|allergic to dairy',
        'allergic to gluten|allergic to shellfish|fit into my old|pants are loose|put on weight|gained weight',
      ],
      notRoutine: [
        'no meat left|no meat in the|no meat at the|no dairy left|you lose weight|u lose weight|your diet|ur diet|help you lose weight|you to lose weight|ways to lose weight|need to lose weight la u|u need to lose',
        'you need to lose|you can lose weight|anyone can lose weight|you\'re vegan|are you vegan|you vegan|if you\'re vegan|vegetarian option|vegetarian options',
        'gained weight of',
        'go vegan.',
      ],
      elsewhere: [
        'vegan restaurant|vegan restaurants|vegans are|vegans who|annoying vegans|my vegan friend|my vegetarian friend|my wife is vegan|my girlfriend is vegan',
        'my sister is vegan|my friend is vegan|balanced diet for kids|balanced diet|proper diet|diet of|children\'s diet|diet industry|diet pills',
        'vegan activists',
      ],
      denied: [
        'not on a diet|not vegan|not a vegan|not vegetarian|not a vegetarian|don\'t diet|dont diet|never dieted|eat everything|i eat meat|can\'t diet',
        'don\'t need to lose|hate dieting|love meat|i\'m not dieting|could never be vegan|couldn\'t go vegan|never go vegan',
      ],
      past: [
        'used to be vegan|used to be a vegan|used to be vegetarian|was vegan for|was a vegetarian for|was vegetarian for|ex vegan|former vegan|quit keto',
        'stopped being vegan|gave up on my diet|used to diet|when i was vegan|when i was vegetarian',
      ],
      planned: [
        'should go on a diet|need to go on a diet|need to lose weight|need to diet|must diet|must lose weight|wanna lose weight|want to lose weight',
        'start dieting|start a diet|start my diet|diet starts|going to start a diet|thinking of going vegan|considering going vegan|need to eat healthier',
        'wanna go on diet|should eat healthier|gotta lose weight|hope to lose weight',
      ],
      patterns: [
        ['past', /\b(?:i|we) (?:once |already |have |['’]?ve )?tried (?:the )?(?:keto|vegan|vegetarian|paleo|atkins|dieting|a diet)\b[^.!?]*\b(?:once|but|hated|gave up|couldn['’]?t|lasted)\b/i],
        ['own', iAm('(?:on (?:a |my |the )?(?:[a-z-]+ ){0,2}(?:diet|keto|paleo|weight watchers|cut|cleanse)|(?:a )?(?:strict |lifelong |longtime |proud )?(?:vegan|vegetarian|pescatarian|celiac|coeliac|healthy eater|picky eater)|(?:lactose|gluten)[ -](?:intolerant|free)|dieting|keto|fasting|trying to (?:lose|eat|cut|slim|control|watch)|losing weight|(?:getting |so |too |growing )?fat|counting calories|cutting (?:out|down|back|carbs)|watching (?:my|what i)|down (?:[0-9]+|ten|five|twenty) (?:lbs|pounds|kg|kilos))')],
        ['own', iDid('(?:lost|lose|dropped|shed)(?: (?:about|over|almost|nearly|around|a|another|my|first|like|total|of|few|couple|some|more|at|least|[0-9.]+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty))*\\s?[0-9.]*\\s?(?:pounds?|lbs?|kgs?|kilos?|weight|stone|inches)')],
        ['own', /\b(?:i|we)\s+(?:really |just |still |also |personally )*(?:can['’]?t|cannot|cant|don['’]?t|dont|do not|never|dun|stopped|quit|avoid|gave up|have given up|cut out|cut back on|cut down on|['’]?ve cut)\s+(?:eat(?:ing)? |having |have |consum(?:e|ing) |touch |any |all |most |out )*(?:meat|pork|beef|carbs|sugar|gluten|dairy|wheat|bread|rice|red meat|chicken|fish|seafood|animal products|processed food|junk food|fast food|soda|sweets|non-halal|oily food|fried food)\b/i],
        ['own', iDid('(?:made|make|had|ate|cooked|cooking|baked|tried|try)(?: (?!for)[a-z]+){0,3} (?:vegan|vegetarian|keto|gluten[ -]free|low[ -]carb|plant[ -]based)')],
        ['own', /\b(?:trying|going|want(?:ing)?|started|decided) to (?:cut (?:down|back|out)|stop eating|give up|eat (?:less|better|healthier|healthy|clean)|lose (?:some )?weight|control my diet|watch (?:my|what i))\b/i],
        ['own', iDid('(?:eat|eating|ate|started eating|been eating|try to eat|trying to eat)(?: [a-z]+){0,2} (?:healthy|healthier|healthily|clean|keto|vegan|vegetarian|low carb|halal|kosher|plant based|plant-based|salads?|better|right|less)')],
        ['own', /(?:^|[.!?,]\s*|\bi['’]?m |\bim |\bi am |\bnow )(?:already |now |finally |officially |almost |about |nearly )*(?:down|lighter by) (?:by |almost |about |over |nearly )?[0-9]+ ?(?:lbs?|pounds?|kgs?|kilos?|stone|kg)\b|\b[0-9]+ ?(?:lbs?|pounds?|kgs?|kilos?) (?:down|lighter|gone|to go|lost)\b/i],
        ['own', /\bi(?:['’]?m| am|['’]?ve| have)\s+(?:[a-z]+ ){0,3}(?:watching (?:my|what i)|cutting|counting|avoiding|allergic to (?:nuts|peanuts|dairy|gluten|seafood|shellfish|eggs|milk|prawns)|[a-z]+ intolerant|on (?:a |the )?(?:[a-z]+ )?diet|fasting|trying to (?:lose|slim|eat))\b|\bno (?:supper|dinner|rice|carbs?|sugar|snacks|dessert)s?\b[^.!?]{0,20}\b(?:for me|diet|weight|slim|fat)\b/i],
        ['own', /\bi\s+(?:only|just|strictly|mostly|also)?\s*eat (?:only )?(?:halal|kosher|vegan|vegetarian|clean|plants?|organic|once a day|salads?)\b|\bso no (?:rice|carbs?|sugar|dessert|cake|bread|supper|meat) for me\b/i],
      ],
    },

    zh: {
      named: [
        '减肥|节食|吃素|素食|瘦|胖|体重|卡路里|热量|低碳|生酮|轻食|代餐|断食|忌口|戒糖|清真|斋|无糖|健身餐|饮食|少吃|不吃晚饭|不吃肉|斤|脂肪',
        '减脂|碳水|沙拉|减重|回民|halal|vegetarian|diet|海鲜过敏|乳糖不耐',
        '海鲜|花生过敏|乳糖|麸质|控碳|断碳|戒宵夜|戒零食|轻断食|鸡胸肉|水煮菜|过午不食|瘦下来|胖了|瘦了',
      ],
      notNamed: [
        '瘦肉粥|瘦肉|皮蛋瘦肉|胖子|小胖|胖友|清真寺|公斤|斋戒|书斋|斤斤计较|两斤|三斤|半斤|几斤|瘦身书|聊斋|胖哥|胖虎|胖乎乎|荣宝斋|热量大',
        '散热量|发热量|瘦西湖',
      ],
      routine: [
        '我在减肥|减肥中|在减肥|正在减肥|还在减肥|减肥期|减肥第|减肥的我|我减肥|我节食|在节食|节食中|减脂期|减脂中|在减脂|掉秤|又掉秤|瘦了几斤',
        '瘦了好多|瘦下来了|减下来|我吃素|吃素的|吃全素|长期吃素|初一十五吃素|不吃肉|不吃猪肉|不吃牛肉|不吃荤|我是素食|素食主义|素食者|我是回民',
        '我是回族|只吃清真|168断食|戒碳水|断碳水|戒奶茶|在忌口|要忌口|医生说忌口|控糖|控制体重|控制饮食|控制热量|算卡路里|不吃晚饭|不吃晚餐',
        '没吃晚饭减肥|少吃碳水|减肥不吃|减肥不能|减肥呢|减紧肥|食素|食斋',
      ],
      notRoutine: [
        '你减肥中|房间不吃晚饭|高血糖控糖|平台期待',
      ],
      elsewhere: [
        '减肥药代理|减肥产品|减肥茶|教你减肥|减肥方法|减肥达人|包瘦|你不胖|你又不胖|不用减肥|别减肥',
      ],
      denied: [
        '不减肥|不节食|不想减肥|没减肥|不用减肥|放弃减肥|减什么肥',
      ],
      past: [
        '以前减肥|减肥成功|曾经减肥|以前吃素|减过肥|之前减肥',
      ],
      planned: [
        '要减肥|该减肥|开始减肥|从明天|决定减肥|得减肥|想减肥|准备减肥|打算减肥|必须减肥|减肥计划|要瘦|想瘦|让我瘦|减肥了|明天减肥|要少吃|要控制',
      ],
      patterns: [
        ['asked', /(?:减肥|节食|吃素|瘦)[^，。！？我]{0,5}(?:吗|没有?[？?]|么[？?]?$|[？?])/u],
        ['other', /(?:你|您|他|她|你们|他们|女生|男生|女人|女子|女孩子?)(?:们)?[^，。！？我]{0,8}(?:减肥|节食|吃素|瘦|胖|忌口)/u],
        ['planned', /(?:要|该|得|想|准备|打算|决定|开始|必须|发誓|明天|下周|下个?月|以后|从今天)[^，。！？吗你]{0,8}(?:减肥|节食|减脂|瘦下来|瘦身|吃素)/u],
        ['own', ...iDo('(?:在|正)[^，。]{0,4}(?:减肥|节食|减脂|忌口|断食)|控制(?:饮食|体重)|吃素|戒糖|减肥(?:中|呢|期|第)')],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:减|(?<=(?:减肥|节食|减脂|断食|轻食|生酮|低碳|代餐|少吃|控制饮食)[^。！？]{0,14})(?:瘦|掉))了?(?:有|快|差不多)?[一二两三四五六七八九十几\d]+(?:多)?(?:斤|公斤|kg)/iu],
        ['own', /我(?:是|从来|一直|本来|平时)?(?:不|从不|从来不)吃(?:肉|猪肉|牛肉|羊肉|荤|海鲜|鸡蛋|奶制品)/u],
        ['own', /(?:不去|不吃|不喝|不要|戒)[^。！？你]{0,6}(?:我)?(?:要|在|得|还要)减肥/u],
        ['own', /(?:不吃|少吃|没吃|不喝|戒了?)[^。！？你您他她]{0,8}[，,\s]+(?:我)?(?:要|在|还在|正在|得)?减肥(?![吗药茶方？?])/u],
        ['own', /(?<!(?:爬山|跑步|运动|健身|打球|游泳|锻炼|病|失恋|累|忙)[^。！？]{0,8})(?<=^|[，。！？,\s])(?:我|最近|这个月|又|已经|居然|总共|一共|终于|真的|半年|两个月|一个月){0,4}(?:瘦|减|掉)了(?:有|快|差不多|将近)?[一二两三四五六七八九十几\d]+(?:多)?(?:斤|公斤|kg)/iu],
        ['own', /(?:我|本人|俺)(?:从小|一直|也|是)?(?:对)(?:海鲜|虾|螃蟹|花生|牛奶|乳糖|麸质|鸡蛋|坚果|芒果|贝类)[^，。！？]{0,3}(?:过敏|不耐)|(?:我|本人|俺)[^，。！？你他她]{0,3}(?:乳糖不耐|麸质过敏|海鲜过敏|花生过敏)/u],
        ['own', ...begins('戒糖|戒碳水?|断碳|戒奶茶|戒宵夜|戒零食|吃素|轻断食|断食|减脂|节食|生酮|控糖|控碳|减肥|过午不食|不吃晚[饭餐]')],
      ],
    },

    fr: {
      named: [
        'régime|végétarien|végétarienne|végan|végane|vegan|calories|perdre du poids|maigrir|kilos|sans gluten|halal|casher|cétogène|jeûne|jeûne intermittent',
        'rééquilibrage alimentaire|lactose|nutritionniste|diététicienne',
      ],
      notNamed: [
        'régime politique|le régime de|ancien régime|régime général|régime de retraite|régime totalitaire',
      ],
      routine: [
        'je suis au régime|mon régime|au régime|je suis végétarien|je suis végétarienne|je suis végan|je suis végane|je suis vegan|je mange halal',
        'je mange pas de viande|je ne mange pas de viande|je ne mange plus de viande|intolérant au lactose|intolérante au lactose|intolérant au gluten',
        'intolérante au gluten|j\'ai perdu kilos|perdu du poids|compter les calories|rééquilibrage alimentaire|ma nutritionniste|mon nutritionniste',
        'jeûne intermittent|je mange sain|je mange sainement',
      ],
      denied: [
        'pas au régime|je ne suis pas végétarien|je mange de tout',
      ],
      past: [
        'j\'étais végétarien|j\'étais végétarienne|j\'ai arrêté mon régime',
      ],
      planned: [
        'faut que je me mette au régime|je dois perdre du poids|commencer un régime',
      ],
    },
  },
  segments: ['412'],
})
