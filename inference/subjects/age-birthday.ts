/** The writer states own age, year of birth or birthday. */
import { defineSubject } from '../subject.ts'

/** "I'm 32", "im already 25": thirteen to eighty-nine. */
const AGES = Array.from({ length: 77 }, (_, nth) => ["i'm", 'im', 'i am', 'i m', 'already', 'alr', 'turn', 'turned', 'turning', 'just', 'only', 'almost', 'nearly'].map((before) => `${before} ${nth + 13}`).join('|'))

/** "I am 20 weeks": no age. */
const SPANS = Array.from({ length: 48 }, (_, nth) => ["i'm", 'im', 'i am'].flatMap((before) => ['week', 'weeks', 'wks', 'months', 'days', 'minutes', 'mins'].map((unit) => `${before} ${nth + 13} ${unit}`)).join('|'))

/** 今年二十八, 我三十多, 我95年的: an age or a year of birth without 岁. */
const AGES_ZH = ['今年', '我都', '我才', '我快', '我已经', '奔'].flatMap((before) => ['十', '二十', '三十', '四十', '五十', '六十', '1', '2', '3', '4', '5', '6'].map((tens) => before + tens)).concat(Array.from({ length: 10 }, (_, digit) => [`${digit}年的`, `${digit}年生`]).flat()).join('|')

export default defineSubject({
  key: 'age-birthday',
  kind: 'state',
  fact: { en: 'states an age or a birthday', zh: '说出年龄或生日' },
  sensitive: null,
  words: {
    en: {
      named: [
        ...AGES,
        'birthday|bday|b day|birthdays|bdae|years old|year old|yrs old|yr old|yo|y o|y/o|years young|age|aged|turn|turned|turning|born in|born on|date of birth|dob',
        'my age|20s|30s|40s|50s|60s|my twenties|my thirties|my forties|my fifties|twenties|thirties|forties|fifties|sixties|teens|teen|teenager|middle aged',
        'senior citizen|birth year|2018|birth|older|young',
        'i\'m thirty|i\'m forty|i\'m twenty|i\'m fifty|i\'m sixty|im thirty|im twenty|im forty|turned twenty|m looking for|f looking for|30th bday|21st|my 21st',
        '18th bday|yrs young|years of age|bdays|bornday|belated',
      ],
      notNamed: [
        ...SPANS,
        'happy birthday|happy bday|happy belated birthday|happy b day|have a great birthday|merry birthday|day and age|age of',
        'ages of|in this age|golden age|new age|age gap|ice age|old age pension|ages ago|for ages|all ages|any age|age limit|age restriction|under age|underage',
        'space age|stone age|middle ages|school age|bronze age|tender age|average age|different ages|turned out|turned into|turned on|turned off|turned up',
        'turned down|turned around|turned it|turned him|turned her|turned to|turned in|turned my|turned the|turning point|turning into|turning on|turning off',
        'turning around|turning to|turning up|turning in|turning it|turned away|turned me|turned back|turned from|turned red|turned his|yo mama|yo what|yo bro',
        'yo dude|yo man|birthday suit|birthday party for|teen titans|teen mom|teen wolf|teenage mutant|young people|young kids|young children|young man',
        'young woman|young ones|young lady|the young|so young|very young|too young|young adult|older people|getting older|older brother|older sister',
        'year old organization|birth control|birth certificate|birth rate|gave birth|give birth',
      ],
      routine: [
        'my birthday|my bday|my b day|my bdae|my birthdae|my 16th birthday|my 18th birthday|my 20th birthday|my 21st|my 21st birthday|my 25th birthday|my 30th',
        'my 30th birthday|my 40th|my 40th birthday|my 50th|my 50th birthday|my 60th|my 60th birthday|birthday party for me|birthday wishes|for my birthday',
        'on my birthday|it\'s my birthday|its my birthday|today is my birthday|tomorrow is my birthday|my birthday is|my birthday party|my birthday cake',
        'my birthday present|my birthday gift|my birthday dinner|birthday present from|birthday gift from|celebrated my birthday|celebrate my birthday',
        'celebrating my birthday|celebrated our birthdays|birthday twin|surprise party for me|surprise birthday party for me|surprised me for my birthday',
        'turned 16|turned 18|turned 19|turned 20|turned 21|turned 22|turned 23|turned 24|turned 25|turned 26|turned 27|turned 28|turned 29|turned 30|turned 31',
        'turned 32|turned 33|turned 35|turned 40|turned 45|turned 50|turned 55|turned 60|turned 65|turned 70|turning 18|turning 20|turning 21|turning 22',
        'turning 23|turning 24|turning 25|turning 26|turning 27|turning 28|turning 29|turning 30|turning 35|turning 40|turning 45|turning 50|turning 60',
        'turned thirty|turned forty|turned fifty|turning thirty|turning forty|turning fifty|at my age|my age|for my age|people my age|i was born in',
        'i was born on|born in the 80s|born in the 90s|born in the 70s|born in the 60s|my date of birth|my dob|in my 20s|in my 30s|in my 40s|in my 50s',
        'in my 60s|in my 70s|in my early twenties|in my late twenties|in my mid twenties|in my early thirties|in my late thirties|in my early 20s|in my mid 20s',
        'in my late 20s|in my early 30s|in my mid 30s|in my late 30s|in my early 40s|in my late 40s|in my twenties|in my thirties|in my forties|in my fifties',
        'in my sixties|in my teens|i\'m a teenager|im a teenager|as a teenager i|years old myself|years old now and i|as a 20 something|as a 30 something',
        'old lady myself|i\'m middle aged|i\'m too old|im too old|i\'m so old|im so old|feel old|feeling old|makes me feel old|getting old|i\'m getting old|i\'m old',
        'im old|we\'re the same age|same age as me|one year older|a year older|another year older',
      ],
      notRoutine: [
        'i was born in a|people my age gap|you feel old',
        'this is getting old|joke is getting old|it\'s getting old|that\'s getting old|that is getting old|thing is getting old',
        'getting old fast|gets getting old',
        'act my age|acting my age|at my age group|my age gap',
      ],
      elsewhere: [
        'my son\'s birthday|my daughter\'s birthday|my mom\'s birthday|my mum\'s birthday|my dad\'s birthday|my wife\'s birthday|my husband\'s birthday',
        'my sister\'s birthday|my brother\'s birthday|my friend\'s birthday|his birthday|her birthday|your birthday|ur birthday|ur bday|your bday|their birthday',
        'birthday girl|birthday boy|my 1 year old|my 2 year old|my 3 year old|my 4 year old|my 5 year old|my 6 year old|my 7 year old|my 8 year old',
        'my 9 year old|my 10 year old|my two year old|my three year old|my four year old|my five year old|my six year old|my seven year old|my eight year old',
        'my nine year old|my ten year old|my eleven year old|my twelve year old|a 2 year old|a 3 year old|a 4 year old|a 5 year old|turned one|turned two',
        'turned three|turned four|turned five|my kids ages|she turned|he turned|my baby turned|my son turned|my daughter turned|my grandma turned',
      ],
      denied: [
        'not my birthday|isn\'t my birthday|not telling my age',
      ],
      past: [
        'when i was 5|when i was 6|when i was 7|when i was 8|when i was 9|when i was 10|when i was 11|when i was 12|when i was 13|when i was 14|when i was 15',
        'when i was 16|when i was 17|when i was 18|when i was 19|when i was 20|when i was 21|when i was 22|when i was 23|when i was 25|when i was 30',
        'when i was your age|at the age of|at age|since i was|last birthday|my last birthday|years ago on my birthday|i turned 18 in',
      ],
      patterns: [
        ['past', /\b(?:when|since|until|till|before|after|back when|by the time) i (?:was|turned|were) (?:about |around |like |only |just )?(?:[0-9]{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|your age|young|a kid|a child|a teen)\b/i],
        ['own', /(?<!\b(?:when|if|since|until|till|before|like|wish|as though) )\bi(?:['’]?m| am| m| just turned| turned| turn| will be| will turn| be|['’]?ll be| am turning|['’]?m turning| became)\s+(?:only |just |about |now |almost |nearly |already |like |a |an |also |actually |still |turning |gonna be |going to be |officially |currently )*(?:1[3-9]|[2-8][0-9]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?:\s*(?:\/?\s?[mf]\b|years?[- ]old|yrs?[- ]old|yo\b|y\/o|y\.o)|(?=\s*(?:$|[.,!?;:)]|and\b|now\b|this\b|today\b|tomorrow\b|next\b|soon\b|so\b|but\b|yrs?\b|years of age\b|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|a )|lol\b|haha|n\b|u\b|liao\b|already\b|alr\b|male\b|female\b|with\b|from\b|too\b|\+)))(?!\s*(?:%|percent|minutes?|mins?|hours?|hrs?|weeks?|days?|months?|miles?|km|pounds?|lbs|kg|dollars))/i],
        ['own', /\b(?:as an?|i['’]?m an?|i am an?|being an?|am an?)\s+(?:[a-z]+ ){0,2}(?:1[3-9]|[2-8][0-9])[- ]?(?:years?[- ]old|yrs?[- ]old|yo\b|y\/o|something)/i],
        ['own', /\b(?:me|i|my (?:so|bf|gf|husband|wife))\s?[([]\s?(?:1[3-9]|[2-7][0-9])\s?\/?\s?[mf]\s?[)\]]|^\s*(?:1[3-9]|[2-7][0-9])\s?\/?\s?[mf]\b|^\s*(?:also |only |just )?(?:1[3-9]|[2-7][0-9]) (?:years old|yrs old|yo|y\/o|here|too|as well|also)\b/i],
        ['own', /\bi(?: was|['’]?m|)\s+born (?:in|on) (?:the )?(?:(?:early |late |mid )?(?:19|20)?[0-9]{2}s?|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i],
        ['elsewhere', /\b(?:my|our|a|an|the|her|his|your|their|that|this|two|three|some|and|with)\s+(?:[a-z]+ ){0,2}(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?1\/2)?[- ](?:(?:and[- ]a[- ]half[- ])?(?:years?|yrs?|months?|weeks?|days?)[- ]olds?|yo\b|y\/o)/i],
        ['other', /\b(?:(?:his|her|your|ur|their|our|(?!(?:it|that|today|tomorrow|here|there)['’])[a-z]+['’]s)\s+(?!my\b)(?:[a-z0-9]+ ){0,2}(?:birthday|bday|age)|(?:he|she|they|you|u|who|it|son|daughter|mom|mum|dad|mother|father|sister|brother|niece|nephew|baby|kid|grandma|grandpa|cat|dog)(?:['’]?s| is| are|['’]?re| was| were| just| will be)?\s+(?:just |only |now |about |like |probably |almost |already |turned |turns |turning )*(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:\s*(?:years?|yrs?|yo\b))?)/i],
        ['own', /\bmy (?:(?:[0-9]{1,2}(?:st|nd|rd|th)|own|upcoming|big|sweet sixteen|birth) ?)?(?:birthday|bday|b-day|birthdate|birthdae|bdae)\b/i],
        ['own', /(?<!\b(?:when|if|since|until|till|before|after|like|wish|as though|because|cos|for|the) )\bi(?:['’]?m| am| m)\s+(?:only |just |now |already |alr |almost |nearly |turning |still |a )*(?:1[3-9]|[2-8][0-9])(?:\s?[mf]\b|\s?\/\s?[mf]\b|\s+(?:m|f|male|female|leh|la|lah|lor|liao|sia|this|next|and|but|so|years?|yrs?|yo)\b|\s*[,.!;]|\s*$)(?!\s*(?:%|percent|min(?:ute)?s?|mins?|hours?|hrs?|weeks?|days?|months?|miles?|km|pounds?|lbs|kg|dollars|away|in\b|late))/i],
        ['own', /\bmy (?:(?:[0-9]{1,2}(?:st|nd|rd|th)|twentieth|thirtieth|fortieth|fiftieth|upcoming|own) )?(?:bday|b-?day|birthday|bdae|birthdae)\b(?! (?:wish(?:es)? (?:for|to) (?:you|u)))/i],
      ],
    },

    zh: {
      named: [
        AGES_ZH,
        '岁|生日|年龄|过生|属鼠|属牛|属虎|属兔|属龙|属蛇|属马|属羊|属猴|属鸡|属狗|属猪|90后|80后|70后|00后|95后|85后|出生|寿星',
        '周岁|大寿|虚岁|本命年|岁数|奔三|奔四|birthday|年纪|生辰|牛一',
        '九零后|八零后|七零后|零零后|八五后|九五后|奔五|奔六|而立之年|不惑之年|花甲|三十多了|四十多了|二十好几|三十好几|快三十|快四十|快五十|三十而立|老阿姨一枚',
      ],
      notNamed: [
        '岁月|万岁|太岁|岁末|守岁|岁数不小|年年岁岁|千岁|岁尾|周岁班',
      ],
      routine: [
        '我生日|我的生日|我过生日|我过生|今天我生日|明天我生日|今天是我生日|我生日快到|我的生日快到|我生日那天|我满|我快满|祝我生日|祝自己生日',
        '生日快乐自己|自己生日|给自己过生日|我的18岁|我的二十岁|我二十岁|我三十岁|我四十岁|本命年|我本命年|我奔三|奔三的人|奔四的人|奔三了|奔四了',
        '我90后|我80后|我00后|我95后|90后的我|80后的我|作为80后|作为90后|身为80后|身为90后|本人80后|本人90后|我是80后',
        '我是90后|我是00后|我属|我也属|我出生|我生于|又老了一岁|老了一岁|又长一岁|长了一岁|我牛一|我生日啊|一把年纪的我',
      ],
      notRoutine: [
        '我生日快乐的祝|祝我生日的朋|我属于|我也属于|我满意|我满足|我满怀|我满脸|我满心|我满世界|我满脑|我出生入死',
      ],
      elsewhere: [
        '生日快乐|祝你生日|祝生日|寿星|生日祝福|给他过生日|给她过生日|给妈妈过生日|给爸爸过生日|他生日|她生日|你生日|宝宝生日|生日礼物送他|岁以上',
        '岁以下|岁的孩子|岁的女孩|岁的男孩|岁左右的|岁小孩',
      ],
      past: [
        '那年我|岁那年|岁的时候|岁时|小时候生日|岁之前',
      ],
      notElsewhere: [
        '自己生日快乐|生日快乐给我|生日快乐给自己|祝我生日快乐|祝自己生日快乐|我生日快乐|生日快乐我自己|收到的生日礼物|收到生日礼物|我的生日礼物',
      ],
      patterns: [
        ['own', /(?:祝|给)(?:我|自己|我自己|本人)[^，。！？你他她]{0,3}生日(?:快乐)?|生日快乐[^，。！？你他她]{0,3}(?:给|祝)?(?:我)?自己|生日快乐给我/u],
        ['other', /(?:你|您|他|她|你们|他们|妈|爸|姐|哥|弟|妹|爷爷|奶奶|外婆|外公|儿子|女儿|孩子|宝宝|老公|老婆|朋友|同学|同事|婆婆|女人|男人|女生|男生)(?:们)?(?:的|快|都|也|今年|明天|今天|阳历|阴历)*[^，。！？我]{0,6}(?:生日|过生|\d+岁|[一二三四五六七八九十]+岁|属[鼠牛虎兔龙蛇马羊猴鸡狗猪])/u],
        ['past', /(?:我|俺)[^，。！？]{0,4}(?:[\d一二三四五六七八九十]+)岁(?:的时候|时|那年|之前|以前|那会|前)/u],
        ['own', /(?:我|俺|本人|老子|姐|老娘)(?:今年|现在|都|已经|才|快|也|都快|马上|就要|就|是|刚|过了|满|刚满|也快|虚岁|眼看|还有\S{1,4}就){0,3}(?:个)?\s*[\d一二三四五六七八九十]{1,3}(?:多)?(?:周)?岁/u],
        ['own', /(?:我|本人|俺)(?:是|就是|也是|也)?(?:个)?(?:[5-9０-９0]\d|[五六七八九零][零五])后|(?:我|本人)(?:也|是|也是)?属(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪)|(?:我|本人)(?:是|也是)?\s*(?:19|20)?\d{2}年(?:的(?=[，。！?？]|$)|生|出生)/u],
        ['own', /(?:今天|明天|后天|昨天|下周|这周|这个?月|下个?月|周[一二三四五六日]|\d+[号日])(?:就)?是?我(?:的)?[^，。！？你他她]{0,5}(?:生日|过生|周岁)/u],
        ['own', /我(?:的)?[^，。！？你您他她妈爸姐哥弟妹]{0,6}生日(?!礼物[^，。]{0,3}给你|祝)/u],
        ['own', /(?:我|俺|本人|老子|老娘)(?:今年|今年都|都|已经|才|快|也|眼看|马上|就要|转眼){1,3}(?:[一二三四五六七]?十[一二三四五六七八九]?|[1-7]\d)(?:多|几|好几|出头|整)?(?:了|啦|咯|多了|的人|，|。|！|$)(?![^，。！？]{0,2}(?:块|元|个|人|次|天|分|斤|万|页|本|月))/u],
        ['own', /(?<=^|[，。！？,\s@]|我|作为|身为|本人)(?:[5-9０-９0]\d|[五六七八九零][零五])后(?:表示|路过|一枚|飘过|老阿姨|大叔|阿姨|伤不起|报到|妹子|男|女|单身|宝妈|的我|，|。|！|$)/u],
        ['own', /(?:我|本人|俺|楼主|博主)(?:是|就是|也是|也)?(?:19|20)?(?:[5-9]\d|0\d)年?(?:的|生的?|出生的?)(?![^，。！？]{0,4}(?:书|老|房|车|酒|时候|事))/u],
      ],
    },

    fr: {
      named: [
        'anniversaire|anniv|ans|âge|né en|née en|né le|née le|trentaine|vingtaine|quarantaine|cinquantaine',
      ],
      notNamed: [
        'joyeux anniversaire|bon anniversaire|bon anniv|il y a ans|moyen âge|anniversaire de mariage|en quarantaine',
      ],
      routine: [
        'mon anniversaire|mon anniv|c\'est mon anniversaire|mes 18 ans|mes 20 ans|mes 30 ans|mes 40 ans|mes 50 ans|j\'ai 18 ans|j\'ai 20 ans|j\'ai 25 ans',
        'j\'ai 30 ans|j\'ai 35 ans|j\'ai 40 ans|j\'ai 50 ans|à mon âge|je suis né en|je suis née en|je suis né le|je suis née le',
      ],
      past: [
        'quand j\'avais|quand j\'étais petit|quand j\'étais petite',
      ],
      patterns: [
        ['own', /\bj['’]ai (?:eu |bientôt |presque |déjà )*(?:1[3-9]|[2-8][0-9]) ans\b/iu],
      ],
    },
  },
  segments: [],
})
