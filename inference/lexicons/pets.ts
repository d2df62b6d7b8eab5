/** Words of living with a dog or a cat, and what only sounds like it. Own list. */
import { wordList } from '../text/word-list.ts'

/** Names of the animal: say something only together with whose it is. */
export const DOG_NAMED = wordList('pets.dog.named', [
  'dog|dogs|doggo|doggy|doggie|puppy|puppies|pup|labrador|golden retriever|poodle|dachshund|terrier|border collie|corgi|husky|beagle|shih tzu|spaniel|german shepherd|bulldog|chihuahua|whippet|frenchie|cockapoo|cavapoo|labradoodle|goldendoodle|greyhound|rottweiler|pomeranian|jack russell|yorkie|pug|pupper|pups|mutt|schnauzer|dalmatian|staffie|staffy|lurcher|collie|retriever|doxie|sausage dog|cavalier|bichon|westie|weimaraner|vizsla',
  'chien|chiens|chienne|chiot|chiots|toutou',
  '狗|狗狗|小狗|狗子|汪星人|狗砸|狗崽|金毛|拉布拉多|柯基|泰迪|贵宾犬|柴犬|哈士奇|二哈|边牧|比熊|博美|萨摩耶|法斗|雪纳瑞|阿拉斯加|狗儿子|修勾|柴柴|田园犬|吉娃娃|约克夏|马尔济斯|中华田园犬|小土狗',
], [
  'hot dog|hot dogs|dog sitting|dogsitting|hotdog|dog tired|dog days|sick as a dog|underdog|top dog|dog ear|dog eared|dog eat dog|every dog has its day|lucky dog|sly dog|dirty dog|snoop dogg|dog breath|doghouse|in the dog house|corn dog|corn dogs|raining cats and dogs|cats and dogs|dog tag|dog tags|dog whistle|you dog|dogs bollocks|dog\'s bollocks|dog\'s dinner|dog\'s breakfast|going to the dogs|year of the dog|un temps de chien|mal de chien|nom d\'un chien|chien chaud',
  '小奶狗|小狼狗|喂了狗|狗屁|狗命|狗胆|改不了吃屎|旺旺|汪汪队|汪洋|加班汪|单身汪|上班狗|打工狗|狗狗祟祟|单身狗|加班狗|狗粮|撒狗粮|狗血|狗腿|狗屎|走狗|热狗|狗东西|狗日|狗比|狗头|狗仔|狗仔队|舔狗|狗带|疯狗|狗眼|狗急|狗年|属狗|考研狗|学生狗|程序狗|搜狗|狗不理|海狗|狗狗币|累成狗|冻成狗|累得像狗|天狗|狗熊|癞皮狗|像狗一样|狗男女|丧家狗|落水狗|热得像狗|热成狗|忙成狗|偷鸡摸狗|狗拿耗子|狼心狗肺|狗咬吕洞宾|鸡飞狗跳|猪狗|狗叫|真狗|狗官|狗尾巴草|狗尾续貂',
])
/** Doings of somebody who has a dog at home. */
export const DOG_ROUTINE = wordList('pets.dog.routine', [
  'dog park with|walk the dog|walking the dog|walked the dog|walk the dogs|walking the dogs|dog walk|dog walks|dog needs a walk|take the dog out|took the dog out|taking the dog out|let the dog out|feed the dog|fed the dog|feeding the dog|dog food|walkies|the dog threw up|the dog is sick|the dog ate|dog to the vet|dog sitter|dog walker|puppy training|puppy class|poop bags|poo bags|dog is barking|dog to the groomer|dog at the groomer|the dog woke me|my dog|our dog|my dogs|our dogs|my puppy|our puppy|my pup|our pup|my doggo|our doggo|my puppies|bathe the dog|bath the dog|bathed the dog|wash the dog|washed the dog|feeding the dogs|feed the dogs|dogs their dinner|dog his dinner|dog her dinner|let the dogs out|take the doggo out|taking the doggo out|walked the dogs|house trained|house training|potty trained the|my frenchie|my corgi|my poodle|my husky|my beagle|my pug|my schnauzer|my chihuahua|my rottweiler|my greyhound',
  'sortir le chien|sors le chien|promener le chien|promène le chien|mon chien|notre chien|croquettes du chien|nourrir le chien|chien chez le véto',
  '遛狗|遛完狗|遛弯儿狗|喂狗|给狗洗澡|狗要出去|带狗去|带狗子|狗狗洗澡|狗狗打疫苗|捡狗屎|狗拉稀|拆家|狗咬了沙发|我家狗|我家狗狗|我家狗子|我的狗|我们家狗|我家金毛|我家柯基|我家泰迪|我家柴犬|我家边牧|我家比熊|我家博美|我家哈士奇|我家二哈|我家萨摩耶|我家拉布拉多|我家法斗|我家雪纳瑞|我家狗砸|我家狗崽|我家修勾|我家汪星人|放狗去|遛个狗|遛狗回来|给狗驱虫|狗在叫|买狗粮|买了狗粮|囤狗粮|狗粮没了|狗粮又没|袋狗粮|包狗粮|买点狗粮|狗粮涨价|狗粮见底|狗粮又见底|狗粮又吃完|狗不能憋|狗粮快没|狗粮快吃完|狗粮不够|狗粮打折|狗粮到了|换狗粮|狗粮吃完|狗绳|狗窝',
])
/** French "chat" is English for talk: it counts only with a possessive, in the routine list. */
export const CAT_NAMED = wordList('pets.cat.named', [
  'cat|cats|kitty|british shorthair|shorthair|persian cat|bengal cat|kitties|kitten|kittens|tabby|siamese|maine coon|ragdoll|moggy',
  'chaton|chatons|minou|le chat',
  '猫|猫咪|小猫|喵星人|主子|喵主子|橘猫|布偶|布偶猫|英短|美短|蓝猫|暹罗猫|加菲|三花|狸花|狸花猫|奶牛猫|猫主子|猫儿子|猫女儿|喵',
], [
  'cat sitting|catsitting|cat\'s out of the bag|copy cat|copycat|cat fight|fat cat|fat cats|raining cats and dogs|cats and dogs|cat nap|catnap|cat and mouse|hello kitty|doja cat|curiosity killed the cat|let the cat out|cool cat|cat eye|cat eyes|cat woman|black cat|top cat|schrodinger\'s cat|cat burglar|cat walk|in the kitty|cat scan|year of the cat|cat memes|cat videos|cat video|cat gif',
  '熊猫|天猫|猫眼|猫腻|夜猫子|夜猫|躲猫猫|猫头鹰|大脸猫|哆啦猫|机器猫|招财猫|猫途鹰|猫步|小熊猫|黑猫警长|黑猫投诉|猫王|猫耳|猫耳fm|猫山王|照猫画虎|猫哭耗子|三脚猫|阿猫阿狗|光猫|猫爪草|薛定谔的猫|猫和老鼠|灵猫|猫鼬|猫咖|猫屎咖啡|馋猫|小馋猫|懒猫|猫女|猫薄荷糖|喵喵机|买主子|虹猫|蓝猫淘气|靴猫|龙猫|猫的报恩',
])
export const CAT_ROUTINE = wordList('pets.cat.routine', [
  'cleaning the litter|clean the litter|cat litter|feed the cat|fed the cat|feeding the cat|feed the cats|litter box|cat litter|litter tray|clean the litter|scoop the litter|cat food|the cat threw up|the cat is on my|cat on my lap|cat is sitting on|the cat ate|cat to the vet|the cat woke me|cat hair everywhere|cat sitter|cat tree|scratching post|let the cat in|the cat brought in|hairball|my cat|our cat|my cats|our cats|my kitten|our kitten|my kitty|my kittens|our kittens|my british shorthair|my ragdoll|my maine coon|my tabby|my siamese|clean the cat litter|scooping the litter|scooped the litter|clean the litter tray|change the litter|changed the litter|feed the kitten|feeding the cats|fed the cats|cat in at the vet|cats to the vet|cats are fighting',
  'mon chat|notre chat|mes chats|nos chats|litière du chat|nourrir le chat|chat chez le véto|croquettes du chat',
  '铲屎|铲屎官|铲完屎|铲个屎|铲了屎|猫主子又|主子又|梳毛球|逗猫棒|猫抓板|我家喵|我家英短|我家美短|我家狸花|我家三花|我家蓝猫|我家暹罗|我家加菲|我家奶牛猫|我家小猫|我家大橘|清猫砂|铲猫砂|猫砂|猫砂盆|喂猫|撸猫|吸猫|猫粮|猫条|猫罐头|猫抓板|猫爬架|猫抓了|猫吐了|猫踩|给猫|带猫去|猫又|猫咪打疫苗|猫绝育|我家猫|我家猫咪|我家主子|我的猫|我们家猫|我家橘猫|我家布偶|掉毛的猫|猫毛|给主子',
], '吸猫视频|去猫咖撸猫|猫咖撸猫|云吸猫|云撸猫|给猫眼')
/** Somebody else's dog: minded, walked or washed for them. */
export const DOG_ELSEWHERE = wordList('pets.dog.elsewhere', [
  'dog sitting for|dogsitting for|dog sit for|looking after a dog|looking after the dog|minding the dog|house sitting|pet sitting|dog walking job|dog walking business|dog groomer|dog grooming job|dog shelter|animal shelter|rescue shelter|office dog|my parents\' dog|my parents dog|family dog back home|my mum\'s dog|my mom\'s dog|mums dog|moms dog|foster dog',
  'je garde le chien|le chien de mes parents|refuge',
  '帮同事遛|帮朋友遛|帮邻居遛|帮人遛狗|代遛|上门遛狗|上门喂养|寄养|宠物店上班|宠物店打工|救助站|收容所|我爸妈家的狗|老家的狗|我妈家的狗|公司的狗|狗咖',
], '给狗找寄养|找寄养|寄养中心多少|送去寄养|寄养费')
/** Somebody else's cat. */
export const CAT_ELSEWHERE = wordList('pets.cat.elsewhere', [
  'cat sitting for|catsitting for|cat sit for|looking after a cat|looking after the cat|house sitting|pet sitting|cat cafe|cattery|cat shelter|animal shelter|my parents\' cat|my parents cat|my mum\'s cat|my mom\'s cat|mums cat|moms cat|foster cat',
  'je garde le chat|le chat de mes parents',
  '帮朋友喂|帮同事喂|帮邻居喂|帮她喂|帮他喂|上门喂猫|上门喂养|寄养|宠物店上班|宠物店打工|救助站|收容所|猫咖|我爸妈家的猫|老家的猫|我妈家的猫|公司的猫|流浪猫救助',
], '找寄养|寄养中心多少|送去寄养|寄养费|猫咖装修')
