/** A dog in the household. */
import { defineSubject } from '../subject.ts'
import { iDid, mine } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'dog',
  kind: 'thing',
  fact: { en: 'has a dog', zh: '养狗' },
  sensitive: null,
  isAlsoWork: true,
  words: {
    en: {
      named: [
        'dog|dogs|doggo|doggy|doggie|puppy|puppies|pup|labrador|golden retriever|poodle|dachshund|terrier|border collie|corgi|husky|beagle|shih tzu|spaniel',
        'german shepherd|bulldog|chihuahua|whippet|frenchie|cockapoo|cavapoo|labradoodle|goldendoodle|greyhound|rottweiler|pomeranian|jack russell|yorkie|pug',
        'pupper|pups|mutt|schnauzer|dalmatian|staffie|staffy|lurcher|collie|retriever|doxie|sausage dog|cavalier|bichon|westie|weimaraner|vizsla|chiots',
        'fur baby|fur babies|furbaby|fur kid|maltese|shiba|shiba inu|samoyed|mastiff|great dane|pooch|doggies|maltipoo|doberman|basset hound|havanese|pit bull',
        'pitbull|pit mix|lab mix|lab puppy|malamute|papillon|akita|heeler|sheltie|sheepdog|sheepdogs|hound|hounds|rescue dog|rescue dogs|guide dog|golden doodle',
        'bernedoodle|dachsund|poodles|corgis|huskies|beagles|chihuahuas|bulldogs|pugs|rottie|singapore special',
      ],
      notNamed: [
        'dog-eared|dog eared|hot dog|hot dogs|dog sitting|dogsitting|hotdog|dog tired|dog days|sick as a dog|underdog|top dog|dog ear|dog eared|dog eat dog|every dog has its day',
        'lucky dog|sly dog|dirty dog|snoop dogg|dog breath|doghouse|in the dog house|corn dog|corn dogs|raining cats and dogs|cats and dogs|dog tag|dog tags',
        'dog whistle|you dog|dogs bollocks|dog\'s bollocks|dog\'s dinner|dog\'s breakfast|going to the dogs|year of the dog',
        'hot doggy|hound you|hounded|grey hound bus|greyhound bus|dog show|dog and pony|dogs of war|dog filter|big dog|dog collar|dog house|working like a dog',
        'work like a dog|like a dog|dog pile|dogs and cats|dogs or cats|dog person|dog people|dog walking weather',
      ],
      routine: [
        'dog park with|walk the dog|walking the dog|walked the dog|walk the dogs|walking the dogs|dog walk|dog walks|dog needs a walk|take the dog out',
        'took the dog out|taking the dog out|let the dog out|feed the dog|fed the dog|feeding the dog|dog food|walkies|the dog threw up|the dog is sick',
        'the dog ate|dog to the vet|dog sitter|dog walker|puppy training|puppy class|poop bags|poo bags|dog is barking|dog to the groomer|dog at the groomer',
        'the dog woke me|my dog|our dog|my dogs|our dogs|my puppy|our puppy|my pup|our pup|my doggo|our doggo|my puppies|bathe the dog|bath the dog',
        'bathed the dog|wash the dog|washed the dog|feeding the dogs|feed the dogs|dogs their dinner|dog his dinner|dog her dinner|let the dogs out',
        'take the doggo out|taking the doggo out|walked the dogs|house trained|house training|potty trained the|my frenchie|my corgi|my poodle|my husky',
        'my beagle|my pug|my schnauzer|my chihuahua|my rottweiler|my greyhound',
      ],
      elsewhere: [
        'dog rescue|dog charity|dog cafe|stray dogs|shelter dog',
        'dog sitting for|dogsitting for|dog sit for|looking after a dog|looking after the dog|minding the dog|house sitting|pet sitting|dog walking job',
        'dog walking business|dog groomer|dog grooming job|dog shelter|animal shelter|rescue shelter|office dog|my parents\' dog|my parents dog',
        'family dog back home|my mum\'s dog|my mom\'s dog|mums dog|moms dog|foster dog',
        'bit by a dog|bitten by a dog|a random dog|someone\'s dog|every dog|all dogs|dogs are|dog shows',
      ],
      patterns: [
        ['own', mine('(?:dogs?|doggos?|doggies?|pupp(?:y|ies)|pups?|labrador|golden retriever|poodle|dachshund|terrier|border collie|corgi|husky|beagle|shih tzu|spaniel|german shepherd|bulldog|chihuahua|frenchie|greyhound|rottweiler|pomeranian|pug|schnauzer|maltese|lab mix|pit ?bull|fur ?bab(?:y|ies))')],
        ['own', iDid('(?:have|own|got|adopt(?:ed)?|rescued|fostered|bought|raise|keep)(?: (?!no|never|not|seen|heard|if|with|for|to|the|met|about)[a-z0-9-]+){0,4} (?:dogs?|pupp(?:y|ies)|pups?|labs?|labradors?|golden retrievers?|poodles?|dachshunds?|terriers?|corgis?|husk(?:y|ies)|beagles?|shih tzus?|pugs?|pit ?bulls?|chihuahuas?)(?! (?:food|toys?|bed|video|shirt|walker|park|show|bite|allergy))')],
        ['routine', iDid('(?:walk(?:ed|ing)?|bring(?:ing)?|brought|tak(?:e|ing)|took|feed(?:ing)?|fed|bath(?:e|ed|ing)?|wash(?:ed|ing)?|groom(?:ed|ing)?|play(?:ed|ing)? with|cuddl(?:ed|ing) with|snuggl(?:ed|ing) with|pick(?:ed|ing)? up) (?:the|my|our|both|both of our|all the) (?:two |three )?(?:dogs?|doggos?|doggies?|pupp(?:y|ies)|pups?)(?! (?:food|toys?))')],
        ['own', /(?:^|[.,!?]\s*|\b(?:cos|coz|cuz|because|bc|and|but|so|lol|ugh|haha|sorry|tmr|today)\s)(?:dog|dogs|puppy|pup)(?:['’]?s| is| was| has)? (?:just |still |also |keeps? |very |damn |so )?(?:got|sick|ate|threw|chewed|peed|pooped|puked|barking|whining|vomit(?:ed|ing)?|needs?|has to|having|kept|escaped|knocked|woke|waiting|hungry|asleep|sleeping|having|naughty)\b/i],
        ['own', /\b(?:as (?:a|an|the)|i['’]?m an?|i am an?|fellow|proud)\s+(?:[a-z]+ )?dog (?:owner|mom|mum|dad|parent|mama)\b|\bowner of (?:a|an|two|three|four|several|many|[0-9]) (?:[a-z]+ )?dogs?\b/i],
      ],
    },

    zh: {
      named: [
        '狗|狗狗|小狗|狗子|汪星人|狗砸|狗崽|金毛|拉布拉多|柯基|泰迪|贵宾犬|柴犬|哈士奇|二哈|边牧|比熊|博美|萨摩耶|法斗|雪纳瑞|阿拉斯加|狗儿子|修勾|柴柴|田园犬|吉娃娃|约克夏|马尔济斯|中华田园犬|小土狗',
      ],
      notNamed: [
        '小奶狗|小狼狗|喂了狗|狗屁|狗命|狗胆|改不了吃屎|旺旺|汪汪队|汪洋|加班汪|单身汪|上班狗|打工狗|狗狗祟祟|单身狗|加班狗|狗粮|撒狗粮|狗血|狗腿|狗屎|走狗|热狗|狗东西|狗日|狗比|狗头|狗仔|狗仔队|舔狗|狗带|疯狗|狗眼|狗急|狗年|属狗|考研狗|学生狗|程序狗|搜狗|狗不理|海狗',
        '狗狗币|累成狗|冻成狗|累得像狗|天狗|狗熊|癞皮狗|像狗一样|狗男女|丧家狗|落水狗|热得像狗|热成狗|忙成狗|偷鸡摸狗|狗拿耗子|狼心狗肺|狗咬吕洞宾|鸡飞狗跳|猪狗|狗叫|真狗|狗官|狗尾巴草|狗尾续貂',
        '狗都不吃|狗都不理|狗都不如|狗都不干|连狗都',
      ],
      routine: [
        '遛狗|遛完狗|遛弯儿狗|喂狗|给狗洗澡|狗要出去|带狗去|带狗子|狗狗洗澡|狗狗打疫苗|捡狗屎|狗拉稀|拆家|狗咬了沙发|我家狗|我家狗狗|我家狗子|我的狗|我们家狗|我家金毛|我家柯基|我家泰迪|我家柴犬|我家边牧|我家比熊|我家博美|我家哈士奇|我家二哈|我家萨摩耶|我家拉布拉多|我家法斗',
        '我家雪纳瑞|我家狗砸|我家狗崽|我家修勾|我家汪星人|放狗去|遛个狗|遛狗回来|给狗驱虫|狗在叫|买狗粮|买了狗粮|囤狗粮|狗粮没了|狗粮又没|袋狗粮|包狗粮|买点狗粮|狗粮涨价|狗粮见底|狗粮又见底|狗粮又吃完|狗不能憋|狗粮快没|狗粮快吃完|狗粮不够|狗粮打折|狗粮到了|换狗粮|狗粮吃完|狗绳',
        '狗窝',
      ],
      elsewhere: [
        '帮同事遛|帮朋友遛|帮邻居遛|帮人遛狗|代遛|上门遛狗|上门喂养|寄养|宠物店上班|宠物店打工|救助站|收容所|我爸妈家的狗|老家的狗|我妈家的狗|公司的狗|狗咖',
      ],
      notElsewhere: [
        '给狗找寄养|找寄养|寄养中心多少|送去寄养|寄养费',
      ],
      patterns: [
        ['own', /(?:我|我们|我家|俺)(?:们?家)?(?:里|也|还|就|以?前?|又|现在){0,3}(?:有|养了?|领养了?|收养了?|买了|捡了|接了)(?:[一两二三四五几\d]|好几)?(?:只|条|个|隻)?[^，。！？吗]{0,5}(?:狗狗|小狗|狗子|狗|金毛|柯基|泰迪|柴犬|哈士奇|边牧|比熊)(?!咖|粮广)/u],
        ['own', /(?<=^|[，。！？\s])(?:家里?|屋里|家中)(?:的|有|养了?|那|这|还有|又|两|三|几|一){0,3}(?:只|条|个)?[^，。！？你吗]{0,4}(?:狗狗|小狗|狗子|狗|金毛|柯基|泰迪|柴犬|哈士奇|边牧|比熊)/u],
        ['own', /(?<=^|[，。！？,\s])(?:今天|昨天|昨晚|半夜|刚|带|我带|给|和|[一两三四]只|这只|那只|这死|臭|傻|小){0,3}(?:狗|狗子|狗狗|狗砸|毛孩子|修勾|金毛|柯基|泰迪|柴犬|哈士奇|二哈)(?:们)?(?![头脑说粉屎日急东年])[^，。！？你您他她吗]{0,6}(?:把我|踩我|咬我|蹭我|舔我|我的|沙发|猫砂|狗粮|猫粮|醒|拆|吐|尿|拉|掉毛|洗澡|洗香香|打疫苗|打完疫苗|驱虫|绝育|打架|跑酷|抱着睡|抱着|踩奶|很乖|不吃|生病)(?!视频|表情|[^，。！？]{0,4}[吗？?])/u],
      ],
      ownBefore: /(?:遛|溜|喂|牵|放|给|带|抱)(?:完|了|个|下|过|着|好|咗|紧|我|只|条|两)*$/u,
    },

    fr: {
      named: [
        'chien|chiens|chienne|chiot|toutou',
      ],
      notNamed: [
        'un temps de chien|mal de chien|nom d\'un chien|chien chaud',
      ],
      routine: [
        'sortir le chien|sors le chien|promener le chien|promène le chien|mon chien|notre chien|croquettes du chien|nourrir le chien|chien chez le véto',
      ],
      elsewhere: [
        'je garde le chien|le chien de mes parents|refuge',
      ],
    },
  },
  categories: ['pets.dog'],
  segments: ['544'],
})
