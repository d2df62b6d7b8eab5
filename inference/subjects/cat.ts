/** A cat in the household. */
import { defineSubject } from '../subject.ts'
import { iDid, mine } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'cat',
  kind: 'thing',
  fact: { en: 'has a cat', zh: '养猫' },
  sensitive: null,
  isAlsoWork: true,
  words: {
    en: {
      named: [
        'cat|cats|kitty|british shorthair|shorthair|persian cat|bengal cat|kitties|kitten|kittens|tabby|siamese|maine coon|ragdoll|moggy',
        'kitty cat|kittycat|tortie|calico|ginger tom|orange tabby|russian blue|sphynx|scottish fold|bengal|tuxedo cat|house cat|rescue cat|rescue cats|meow',
        'furbaby',
      ],
      notNamed: [
        'cat sitting|catsitting|cat\'s out of the bag|copy cat|copycat|cat fight|fat cat|fat cats|raining cats and dogs|cats and dogs|cat nap|catnap',
        'cat and mouse|hello kitty|doja cat|curiosity killed the cat|let the cat out|cool cat|cat eye|cat eyes|cat woman|black cat|top cat|schrodinger\'s cat',
        'cat burglar|cat walk|in the kitty|cat scan|year of the cat|cat memes|cat videos|cat video|cat gif',
        'cat person|cat people|cat lady|cats musical|cat got your|cat that got the|cat\'s pajamas|cat\'s meow|big cats|wild cats|cat ears|cat girl',
        'the cat in this|cat 5|cat5|cat6|cat call|catcall|cat fish|catfish|herding cats|look what the cat|cats or dogs|dogs and cats|calico critters|meow mix',
        'cat got ur|cat got u',
      ],
      routine: [
        'cleaning the litter|clean the litter|cat litter|feed the cat|fed the cat|feeding the cat|feed the cats|litter box|litter tray|scoop the litter|cat food',
        'the cat threw up|the cat is on my|cat on my lap|the cat ate|cat to the vet|the cat woke me|cat hair everywhere|cat sitter|cat tree|scratching post',
        'let the cat in|the cat brought in|hairball|my cat|our cat|my cats|our cats|my kitten|our kitten|my kitty|my kittens|our kittens|my british shorthair',
        'my ragdoll|my maine coon|my tabby|my siamese|clean the cat litter|scooping the litter|scooped the litter|clean the litter tray|change the litter',
        'changed the litter|feed the kitten|feeding the cats|fed the cats|cat in at the vet|cats to the vet|cats are fighting',
      ],
      elsewhere: [
        'cat rescue|rescue group|cat shelter|cat cafe|stray cats',
        'cat sitting for|catsitting for|cat sit for|looking after a cat|looking after the cat|house sitting|pet sitting|cat cafe|cattery|cat shelter',
        'animal shelter|my parents\' cat|my parents cat|my mum\'s cat|my mom\'s cat|mums cat|moms cat|foster cat',
        'community cat|community cats|neighbourhood cat|a random cat|someone\'s cat|all cats|cats are|every cat',
      ],
      patterns: [
        ['own', mine('(?:cats?|kitt(?:y|ies|ens?)|tabby|ragdoll|siamese|maine coon|tortie|calico|british shorthair|fur ?bab(?:y|ies))')],
        ['own', iDid('(?:have|own|got|adopt(?:ed)?|rescued|fostered|bought|raise|keep|took in)(?: (?!no|never|not|seen|heard|if|with|for|to|the|met|about)[a-z0-9-]+){0,4} (?:cats?|kittens?|kitt(?:y|ies))(?! (?:food|toys?|bed|video|shirt|show|allergy|meme|cafe))')],
        ['routine', iDid('(?:bring(?:ing)?|brought|tak(?:e|ing)|took|feed(?:ing)?|fed|bath(?:e|ed|ing)?|play(?:ed|ing)? with|cuddl(?:ed|ing) with|snuggl(?:ed|ing) with) (?:the|my|our|both|all the) (?:two |three )?(?:cats?|kittens?|kitt(?:y|ies))(?! (?:food|toys?))')],
        ['own', /(?:^|[.,!?]\s*|\b(?:cos|coz|cuz|because|bc|and|but|so|lol|ugh|haha|sorry|tmr|today)\s)(?:cat|cats|kitten|kitty)(?:['’]?s| is| was| has)? (?:just |still |also |keeps? |very |damn |so )?(?:sick|ate|threw|knocked|scratched|peed|pooped|puked|meowing|vomit(?:ed|ing)?|needs?|has to|kept|escaped|broke|woke|waiting|hungry|asleep|sleeping|sitting on)\b/i],
        ['own', /\b(?:as (?:a|an|the)|i['’]?m an?|i am an?|fellow|proud)\s+(?:[a-z]+ )?cat (?:owner|mom|mum|dad|parent|mama)\b|\bowner of (?:a|an|two|three|four|several|many|[0-9]) (?:[a-z]+ )?cats?\b/i],
      ],
    },

    zh: {
      named: [
        '猫|猫咪|小猫|喵星人|喵主子|橘猫|布偶|布偶猫|英短|美短|蓝猫|暹罗猫|加菲|三花|狸花|狸花猫|奶牛猫|猫主子|猫儿子|猫女儿|喵',
      ],
      notNamed: [
        '熊猫|天猫|猫眼|猫腻|夜猫子|夜猫|躲猫猫|猫头鹰|大脸猫|哆啦猫|机器猫|招财猫|猫途鹰|猫步|小熊猫|黑猫警长|黑猫投诉|猫王|猫耳|猫耳fm|猫山王|照猫画虎|猫哭耗子|三脚猫|阿猫阿狗|光猫|猫爪草|薛定谔的猫|猫和老鼠|灵猫|猫鼬|猫咖|猫屎咖啡|馋猫|小馋猫|懒猫|猫女|猫薄荷糖|喵喵机',
        '买主子|虹猫|蓝猫淘气|靴猫|龙猫|猫的报恩',
      ],
      routine: [
        '铲屎|铲屎官|铲完屎|铲个屎|铲了屎|猫主子又|主子又|梳毛球|逗猫棒|猫抓板|我家喵|我家英短|我家美短|我家狸花|我家三花|我家蓝猫|我家暹罗|我家加菲|我家奶牛猫|我家小猫|我家大橘|清猫砂|铲猫砂|猫砂|猫砂盆|喂猫|撸猫|吸猫|猫粮|猫条|猫罐头|猫爬架|猫抓了|猫吐了|猫踩|给猫|带猫去',
        '猫又|猫咪打疫苗|猫绝育|我家猫|我家猫咪|我家主子|我的猫|我们家猫|我家橘猫|我家布偶|掉毛的猫|猫毛|给主子',
      ],
      notRoutine: [
        '吸猫视频|去猫咖撸猫|猫咖撸猫|云吸猫|云撸猫|给猫眼',
      ],
      elsewhere: [
        '帮朋友喂|帮同事喂|帮邻居喂|帮她喂|帮他喂|上门喂猫|上门喂养|寄养|宠物店上班|宠物店打工|救助站|收容所|猫咖|我爸妈家的猫|老家的猫|我妈家的猫|公司的猫|流浪猫救助',
      ],
      notElsewhere: [
        '找寄养|寄养中心多少|送去寄养|寄养费|猫咖装修',
      ],
      patterns: [
        ['own', /(?:我|我们|我家|俺)(?:们?家)?(?:里|也|还|就|以?前?|又|现在){0,3}(?:有|养了?|领养了?|收养了?|买了|捡了|接了)(?:[一两二三四五几\d]|好几)?(?:只|条|个|隻)?[^，。！？吗]{0,5}(?:猫咪|小猫|猫|喵星人|主子)(?!咖|粮广)/u],
        ['own', /(?<=^|[，。！？\s])(?:家里?|屋里|家中)(?:的|有|养了?|那|这|还有|又|两|三|几|一){0,3}(?:只|条|个)?[^，。！？你吗]{0,4}(?:猫咪|小猫|猫|喵星人|主子)/u],
        ['own', /(?<=^|[，。！？,\s])(?:今天|昨天|昨晚|半夜|刚|带|我带|给|和|[一两三四]只|这只|那只|这死|臭|傻|小){0,3}(?:猫|猫咪|猫主子|主子|喵星人|毛孩子|橘猫|布偶|英短)(?:们)?(?![头脑说粉屎日急东年])[^，。！？你您他她吗]{0,6}(?:把我|踩我|咬我|蹭我|舔我|我的|沙发|猫砂|狗粮|猫粮|醒|拆|吐|尿|拉|掉毛|洗澡|洗香香|打疫苗|打完疫苗|驱虫|绝育|打架|跑酷|抱着睡|抱着|踩奶|很乖|不吃|生病)(?!视频|表情|[^，。！？]{0,4}[吗？?])/u],
      ],
      ownBefore: /(?:喂|给|带|抱|哄)(?:完|了|个|下|过|着|好|咗|紧|我|只|两)*$/u,
    },

    fr: {
      named: [
        'chaton|chatons|minou|le chat',
      ],
      routine: [
        'cat is sitting on|mon chat|notre chat|mes chats|nos chats|litière du chat|nourrir le chat|chat chez le véto|croquettes du chat',
      ],
      elsewhere: [
        'je garde le chat|le chat de mes parents',
      ],
    },
  },
  categories: ['pets.cat'],
  segments: ['543'],
})
