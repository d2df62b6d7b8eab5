/** Sentences as people type them, by hand: of those who have it, and of those who only sound like it. Parted by bars. */

/** A topic with both kinds. */
export interface Sentences { readonly own: string; readonly not: string }

/** By topic. The own ones are a fair sample, hard ones left in. */
export const SENTENCES: Readonly<Record<'dog' | 'cat' | 'child' | 'partner' | 'moving', Sentences>> = {
  dog: {
    own: `
      brb gotta let the dog out | took biscuit to the vet, turns out he ate a sock again. dog is an idiot | our pup is finally house trained lol
      cant come, the dog sitter cancelled on us | walkies then home | ngl my doggo snores louder than u | the dog threw up on the carpet at 4am 🙃 | im on the sofa with the dog
      just giving the dogs their dinner | puppy kept us up all nite | had to bathe the dog after the park smh | my golden retriever is shedding everywhere
      need to pick up dog food otw home | bringing milo to the groomer at 3, my dog is so dramatic | wah my dog very naughty today leh | dog peed on the rug sia
      our labrador turned 3 today!! | walked the dogs already so we can leave at 7 | my frenchie ate the remote | the pup needs his second jab on monday | we adopted a puppy!!
      mum can you look after my dog next weekend | gonna take the doggo out before it rains | pawsitively exhausted after walking the dog for 2h | my corgi is judging me rn
      刚遛完狗回来累死 | 我家修勾又拆家了救命 | 毛孩子今天打疫苗 | 给狗洗了个澡，搞得一身水 | 我家柯基太能吃了 | 狗粮又见底了 | 下楼遛个狗马上回 | 我家金毛掉毛掉到崩溃 | 家里狗子半夜吐了 | 带我家狗去宠物医院绝育 | 今晚要早啲返去放狗 | 我隻狗又咬爛咗拖鞋 | 我家狗狗今天三岁生日 | 要回家喂狗了先走
      养了只泰迪，天天叫 | 我的狗今天又把沙发咬了 | 我家汪星人拆了快递 | 要帶狗狗去看獸醫 | 我家毛小孩又亂尿尿了 | 牵狗出去溜一圈 | 豆豆在家等我回去遛呢，狗不能憋太久 | 我家狗砸今天贼粘人 | had to come home early bc of the dog
      rufus is at the groomers, my dog smells like coconut now | ollie did a poo on the neighbours lawn, im never walking that dog again | we rescued a greyhound last week
      taking the pup to puppy school | dogs been sick again, vet at 10 | i have two dogs and a mortgage | gotta run, dog is whining | my staffie is a big baby
      our dogs birthday is tmr | dog hair all over my black trousers | cant stay long, dogs home alone | just got back from a dog walk on the heath | 狗在家憋着呢我先撤 | 刚带狗子做完绝育
      家里金毛生了六只 | 我们家那只狗不吃狗粮 | 下雨天遛狗真痛苦 | 每天六点起来遛狗 | 毛孩子住院了，狗狗肠胃炎 | 給狗狗剪指甲剪到流血 | 我家有狗，你怕狗吗 | 养了三年的柯基第一次走丢 | sorry im late the dog escaped
      monty needs his injection so im off to the vets with the dog | just me and my dog tonight | our beagle howls at the hoover | dog walk at 6?  bring ur pup
      cant do holidays till we find someone for the dog | my dog literally farts himself awake | she’s the best dog we’ve ever had | puppy has finally slept through
      hoovering dog hair again | 狗吐了一地 | 回家路上买袋狗粮 | 我狗今天特别乖 | 家有二哈，沙发遭殃 | 遛狗捡到五块钱 | 狗狗该打疫苗了`,
    not: `
      omg ur dog is adorable | walking my neighbours dog this week while shes away | dog sitting for priya until sunday | my ex kept the dog
      we had a dog when i was little, rex | every dog has its day | let sleeping dogs lie lol | that guy is such a dog | grabbing hot dogs at the game
      doggy bag for the leftovers | my parents dog is so old now | the office dog jumped on me | i volunteer at a dog shelter on saturdays | i really want a puppy one day
      landlord says no dogs | our old dog passed away five years ago | my flatmate’s dog ate my charger | im a dog groomer so i bathe dogs all day | watched a film about a dog
      snoop dogg tix | what’s up dawg | walked a client’s dog for rover | Dogecoin to the moon | we lost our dog last spring, still miss him | my brother got a puppy
      babysat my aunts dog | just walked the dog for my nan, her knee is bad | my gf wants a dog but i said no | he eats like a dog | downward dog killed me in yoga
      the dog park near work is always packed | 单身狗又过节了 | 别秀了，狗粮吃饱了 | 狗都不去 | 你家狗子好乖 | 帮同事遛狗两天 | 小时候老家养过一条大黄狗 | 好想养一只柯基啊 | 房东不让养狗 | 今天又是加班狗 | 朋友的狗寄养在我这三天 | 狗头保命 | 这价格狗不理
      舔狗没有好下场 | 我闺蜜家的金毛生了 | 狗东西气死我了 | 云吸狗 | 热狗五块钱一根 | 搜狗输入法真难用 | 宠物店上班天天给狗洗澡 | 我是宠物医生今天给三只狗绝育 | 邻居的狗叫了一夜 | 佢隻狗好得意 | 我嫂子家养了只泰迪 | 狗年出生的 | 我家狗去年走了 | 走狗屎运了 | walked past a cute dog
      is that your dog | the dog in that movie dies | he’s a lucky dog | dogs > cats fight me | might foster a dog in summer | uncle bobs dog bit the postman
      they let dogs in that pub | saw a man walking five dogs | thinking of getting a dog tbh | there’s a dog in the office today | 狗改不了吃屎 | 别人家的狗怎么那么听话 | 楼下谁家的狗在叫 | 我也想有只狗
      以前那只狗陪了我十年 | 狗子们晚安（粉丝群） | 看到一只柯基屁股 | 他属狗 | 同事带狗来上班了 | 爸妈那边养了条狗 | i dogsat last year for cash | a dog barked at me lol | dog days of summer | cute dog!! whats his name
      my mate has a bulldog | dads dog is deaf now | no dogs allowed sign | seeing eye dogs are amazing | they have a dog and 2 cats | used to have a dog | 狗都嫌 | 狗粮党 | 看见一只流浪狗
      老板的狗比我吃得好 | 他养了条狗 | 小狗表情包`,
  },
  cat: {
    own: `
      my cat knocked my coffee over AGAIN | gotta clean the litter before mum comes | the cats are fighting at 3am send help | cat threw up a hairball on my bed 😭
      our kitten climbed the curtains | have to be home to feed the cats | my kitty is on my keyboard so sorry for typos | booked the cat in at the vet for tuesday
      cat wont stop meowing outside my door | we got a second cat!! | my two cats hate each other | scooping the litter tray is my whole personality
      who will feed our cat when were in spain | the cat brought in a dead mouse eww | my tabby is soooo fat | my british shorthair doesnt like strangers | 猫主子又吐毛球了
      我家喵又踩我脸上叫我起床 | 铲完屎再出门 | 逗猫棒被我家猫咬断了 | 我家橘猫胖成球了 | 两只猫打架打到半夜 | 猫砂快没了帮我带一袋 | 给猫剪指甲被抓了 | 我家猫咪今天绝育，心疼 | 回去喂猫 | 家里两只猫天天跑酷 | 我家布偶好粘人 | 我隻貓又瞓喺個電腦上面 | 要幫貓咪清貓砂 | 我家毛孩子又拉在盆外面了，猫砂盆白买
      吸猫吸到停不下来，我家这只太可爱了 | 我家英短又不吃饭 | 带我家猫去打疫苗 | 我家狸花抓了只老鼠 | 收编了一只流浪猫，现在是我家的了 | cat’s on my laptop so im typing w one hand | my cats a menace
      mittens pooped outside the litter box again | having a cat is 90% lint rolling | cat decided 5am is breakfast | i have 3 cats dont judge | getting the kitten spayed thurs
      need to worm the cat | 我猫又尿床上了 | 猫在我腿上不敢动 | 猫粮涨价了 | 给猫洗澡洗出一身伤 | 每天下班第一件事铲屎 | 我家两只猫打翻了花瓶 | 貓咪吐毛球 | 屋企貓貓好曳 | cat sick everywhere lovely
      have you seen my cat hes been gone since morning | cat flap is broken again | i need to get home for the cats dinner | our cats are bengals
      my cat only eats the expensive stuff | cat hair on my blazer | picked up the cats meds | 猫又把杯子推下去了 | 猫生病了要去医院 | 我猫会开门 | 家里的猫半夜跑酷 | 猫砂盆该换了 | 給貓貓買罐罐`,
    not: `
      look at this cat meme | ur cat is so fluffy | cat got your tongue? | curiosity killed the cat | my housemates cat sleeps on my bed
      im feeding my neighbours cat while they are in greece | we had a cat growing up | im allergic to cats | my ex has the cat now | cats the musical was terrible
      Caterpillar boots on sale | catch up later | cat person or dog person? | would love a kitten but the lease says no pets | my mum’s cat is 19
      saw a stray cat outside lidl | catsitting for jo | volunteering at the cat cafe | copy cat | we put our cat down two years ago | my sister just got a kitten
      hello kitty merch | schrodinger’s cat lecture today | the cat distribution system will find me one day | I work at a cattery, 30 cats to feed every morning | 天猫双十一
      猫眼上买票 | 你家猫好胖 | 云养猫选手 | 朋友出差，我帮她喂猫一周 | 猫哭耗子 | 小时候外婆家有只猫 | 对猫毛过敏 | 想养猫但是租房不让 | 楼下的流浪猫又来了 | 猫咖撸猫去不去 | 前任把猫带走了 | 我室友的猫又钻我被窝 | 照猫画虎 | 熬夜熬成夜猫子 | 躲猫猫 | 猫山王榴莲好吃 | 黑猫投诉一下
      邻居家猫跑我家阳台来了 | 我姐养了两只布偶 | 佢隻貓好肥 | 我的猫前年走了，到现在还想它 | 熊猫好可爱 | 猫和老鼠重播了 | that cat on tiktok lol | cool cats only | my gf’s cat scratched me | do you have a cat
      the neighbour’s cat is pregnant | cat cafe sat? | cat videos are my therapy | someone lost a cat on our street | 猫咪表情包发我 | 上海的猫咖推荐 | 妹妹捡了只猫 | 喂了楼下流浪猫 | 猫性恋 | 他家猫比狗还大
      以前养过猫 | cat ears headband | is a cat ok with ur allergies | saw a cat stuck in a tree | grandma’s cat | meow lol | they rescued a cat | cats are assholes haha
      wish i could have a cat | 猫薄荷 | 网红猫去世了 | 猫好可爱想养 | 同学家的猫 | 别人的猫`,
  },
  child: {
    own: `
      cant talk, doing bath time | my lo wont nap today | picking up the kids at 3.15 | our little one has hand foot and mouth ugh | DS has a temp, staying home
      my daughters school rang, nits AGAIN | kids are finally down, wine time | toddler tantrum in tesco, i want to die | just dropped my boy at nursery
      my kids got parents evening thurs | both kids have swimming on saturday so cant do brunch | the baby was up every 2 hours | my 4yo asked why the moon follows us
      got to do the school run then im free | my son lost his first tooth 🥹 | her majesty (my toddler) refuses shoes | need a babysitter for friday, anyone?
      wifey is putting the kids to bed | my kid got PSLE this year, siao already | bringing my girl to tuition then go ntuc | fetch my son from childcare first hor
      packing lunchboxes for the kids | we’re out of diapers can you grab some | my teenager wont come out of his room | soccer practice for our youngest tonight
      im breastfeeding so no wine for me | kiddo has a fever again | my two boys are driving me up the wall | 娃终于睡了 | 去幼儿园接孩子 | 我家娃今天第一次叫妈妈 | 陪娃写作业写到血压升高 | 儿子期中考试数学不及格
      闺女发烧39度，请假了 | 给宝宝换了个尿不湿 | 我家老二又吐奶了 | 娃爸出差，我一个人带俩娃 | 老师在家长群里@我 | 我家小朋友明天春游 | 哄睡两小时，我先睡着了 | 带孩子去打预防针 | 我仔今日開學 | 要去接囡囡放學 | 送完娃再去上班 | 我家神兽明天开学终于解放了 | 我女儿要上小学了，学区房看哭了
      熊孩子把我口红画墙上了，我亲生的 | 我儿子非要买奥特曼 | 奶粉快喝完了，娃又要换段 | 辅导作业，母慈子孝不存在的 | 俩娃一起感冒 | 帮女儿报了个钢琴班 | 接儿子放学路上 | 我家大宝要幼升小了 | kids had me up at 5 | half term is killing me
      my eldest is doing gcses | got a 3 yr old and a newborn so no sleep | need to get the kids from school | baby has colic | our son started walking!!
      daughter has ballet at 4 | kids r watching bluey so i have 20 min | mum life lol, snot everywhere | im a mum of 2 | his teacher says my son is chatty
      can my daughter come to yours after school | third trimester and chasing a toddler | 孩子发烧三天了 | 我家姑娘期末考第一 | 我儿砸不肯吃饭 | 老公带娃我逛街 | 娃上幼儿园了我自由了 | 陪读妈妈的一天 | 小的吃奶大的写作业 | 阿女今日返學
      囡囡發燒要請假 | 带孩子看牙 | 为了娃上学换学区 | just dropped the kids off | picking my daughter up from brownies | son has a school trip tmr need packed lunch
      kids are arguing over the ipad | he has his first swimming lesson, so proud of my boy | maternity leave ends in may 😭 | kid threw up in the car | we have twins so
      my daughter says hi | putting little one down for a nap | 儿子非要跟我睡 | 女儿的家长会我去 | 娃的学费又涨了 | 孩子他奶奶来了 | 带俩孩子出门像打仗 | 给宝宝添加辅食了`,
    not: `
      kids these days | my niece is staying over, she is 5 | marking homework for my year 4 kids all weekend | the kids in my class were wild today
      im nannying for twins this summer, nappies all day | my sisters baby is so cute | babe ur such a child lol | babysitting my cousins kids tonight
      when i was a kid we lived in leeds | no kids and proud | we are not having kids | baby shower for jess on sunday | got a gift for their newborn
      my nephew’s birthday, what do 6yo boys like? | my fur baby is sick | hey baby whatcha doing | my inner child is healed | the school called me back about the teaching job
      kid cudi is playing | i want kids someday | my mum still calls me her baby | like father like son | dropping my little brother at school
      my goddaughter’s christening is on sunday | my students failed the mock | son of a... | my parents put me to bed at 8 as a kid | my friends son has a fever
      i was a spoiled kid | im a paediatric nurse, kids were screaming all shift | 你家娃多大了 | 我外甥女今天来我家玩 | 我们班孩子这次考得不错 | 当老师真累，家长群99+ | 给闺蜜的宝宝买了套衣服 | 宝宝心里苦 | 本宝宝不开心 | 宝宝晚安么么哒
      我侄子上初中了 | 同事生二胎了 | 不想生孩子 | 恭喜喜得贵子 | 小时候我妈天天打我 | 我还是个孩子啊 | 带班的孩子今天都不听话 | 我弟还在上小学，帮他辅导作业 | 催婚又催生 | 月嫂工作真不容易，天天哄睡别人家娃 | 别人家的孩子 | 我崽今天舞台杀疯了 | 女儿国国王 | 我哥的儿子太皮了 | 孩子们，我回来了
      姐姐家孩子发烧了，陪她去医院 | 我女鹅今天封神，新歌太好听 | 备孕中 | 表姐的女儿满月酒 | kids menu prices are wild | i babysit on fridays for extra cash | grew up as an only child | your kids are adorable
      bday present for my godson | my cousins had a baby | he’s acting like a child | primary school friends reunion | the kid next door plays drums
      i work at a nursery so im always ill | my brothers kid called me old | 这孩子演技真好 | 孩子王 | 当妈的都不容易 | 我妈说我小时候很皮 | 幼师的日常 | 帮姐姐接孩子 | 宝宝们双十一快乐 | 公司搞儿童节活动 | 你儿子真帅 | 以后有了孩子再说
      lots of kids at the pool | my sister had her baby | im a big kid | the kids at work are 22 | those kids next door | got asked when im having kids, again
      kids movie night with my nephews | i was such a weird kid | cousin’s baby shower | kidding lol | 同事的孩子考上大学 | 孩子气 | 你家孩子几岁 | 熊孩子电影院踢我椅子 | 我妈当年带孩子不容易 | 侄女周岁`,
  },
  partner: {
    own: `
      hubby is making dinner tonight | my wife and i are redoing the kitchen | the missus wants to go ikea | me and my bf just moved in together | my other half forgot the bins
      living with my gf is so chill | our anniversary dinner was lovely, 5 yrs married | the hubs is snoring already | my fiancé is working late so its just me n the tv
      my husbands mum is staying with us | my partner does the cooking, i wash up | wifey says no more plants | my hubby drive me to work one | me n the wife
      SO and i share the electric bill | 老公做饭我洗碗 | 我老婆非要看综艺 | 我家那位又忘了倒垃圾 | 跟老公吵架了分房睡 | 婆婆来住了一周 | 岳父岳母今天到我们家 | 和男朋友同居第二年 | 我媳妇怀孕了 | 结婚五周年快乐 | 我对象在家做饭呢 | 我先生明天出差 | 我太太話今晚唔煮飯
      我和女朋友合租的房子到期 | 我家领导不让买 | 队友出差了 | 老婆大人批准我买ps5了 | 爱人下班顺路买菜 | 小两口过日子 | 我老公打呼太响 | the wife’s birthday is sat help | my husband burnt the rice | bf moved in with me
      we’ve been together 8 years, bought the flat last yr | my fiance and i share a car | wife is asleep so shh | my girlfriend and i live in hackney | hubs forgot the keys
      我老公出差回来了 | 媳妇让我去买酱油 | 我俩结婚十年了 | 老婆怀孕五个月 | 我先生不吃辣 | 和对象住一起三年了 | 老婆生日送什么好 | 佢係我老公 | my husband and i went | the wife says no | wife made lasagne | hubby’s snoring
      our bedroom is so cold | my partner and i are looking at sofas | my wife’s parents are over | moved in with my girlfriend | 老公接我下班 | 我老婆生日 | 跟媳妇去超市 | 公公婆婆来住 | 我家那口子
      先生出差我带娃`,
    not: `
      my ex husband called | ldr is hard, he is in sydney until june | thanks babe (to colleague) | your wife is lovely | my work wife brought me coffee
      single and ready to mingle | my flatmate cooked dinner | our flat is freezing, me and the housemates | since my husband died i cook for one | my late wife loved this song
      im getting divorced | my business partner flew in | lab partner is useless | my sister’s husband is a dentist | harry styles is my husband
      my gf lives in manchester so we only see each other on weekends | we broke up | i wish i had a boyfriend | my brother’s wife is pregnant | dating apps are the worst
      my boss’s wife | dance partner cancelled | my bf still lives with his parents | no man no cry | 肖战老公好帅 | 老婆们，新舞台太绝了 | 我老婆新番更新了 | 前夫又来要钱 | 异地恋好难 | 我妈和我爸 | 单身挺好 | 刚分手
      闺蜜老公出轨 | 嫂子和我哥 | 相亲对象好油腻 | 离婚第三年 | 老公！！看到王一博我直接喊老公 | 舍友带男朋友回来 | 我先生走了三年了 | 室友做饭 | 男朋友在国外读书，一年见一次 | 邻居小两口又吵架 | 对象是什么，能吃吗 | 这个角色是我老婆 | 前女友结婚了 | 搭档 | 老板娘真好
      ex hubby has the kids | swiped right on a dentist | i’m third wheeling my friend and her bf | brother and his wife are here | my roommate and her bf are loud
      husband material tbh | widowed three years ago | 催我找对象 | 我爸妈离婚了 | 他老婆好凶 | 分居中 | 不想结婚 | 朋友圈全是结婚的 | my mates wife | is your husband coming | first wife club lol
      ex gf texted | my boyfriend lives in leeds | looking for a husband haha | partner at kpmg | single af | 他女朋友 | 我姐夫 | 想谈恋爱 | 单身狗 | 闺蜜和她老公 | 老婆饼`,
  },
  moving: {
    own: `
      we got the keys on the 14th!! so many boxes | landlord gave us notice, need to be out by end of month | flat hunting is soul destroying | got 3 viewings lined up saturday
      offer accepted on the house!! | exchanging contracts next week | put down the deposit for the new place | packing up the kitchen tonight | anyone got moving boxes?
      movers are coming friday at 8 | collecting keys to our BTO next month | lease is up in march so im looking for a room | signed the tenancy agreement today
      we move in on the 1st | need to redirect my mail and change my address | hired a van for the move | im relocating to berlin in august for the job | uhaul booked
      closing on the house tues | handing in my notice on the flat | house hunting again ugh this market | moving out next weekend
      sorting stuff for the move, anyone want a desk | found a new place, moving end of the month | 房子到期了，在找新房 | 周末去看房，三套 | 签了合同，下个月搬 | 约了货拉拉周六搬家 | 打包了二十个箱子 | 房东不续租了，月底前要搬走
      终于租到房了，下周搬 | 新房下个月交房 | 首付交了 | 自如看了几套都不行 | 搵緊屋租，有冇介紹 | 下個月搬屋 | 要搬去上海了，工作调动 | 有没有人转租，急 | 在跟中介谈租金 | 搬家公司报价好贵 | 退租交接真麻烦 | 收拾行李打包搬家中 | 我下周末搬家，谁来帮忙 | 換咗新屋，下星期搬
      we exchange on thursday | our landlord’s selling so we need a new place | just put in an offer on a 2 bed | van booked for the 3rd | boxes everywhere, help
      we’re moving out at the end of the month | flat’s been let, got the tenancy! | looking at a house in walthamstow sat | selling my sofa before the move
      they accepted our offer | new flat has a balcony!! | 看上一套两居室 | 月底就搬了 | 合同签了，1号入住 | 在闲鱼卖家具，搬家带不走 | 找了个搬家师傅 | 房子退了，押金还没给 | 下個月搬新屋 | got the keys today!
      estate agent is ghosting us | viewing at 5 in clapham | offer got rejected, back to rightmove | need boxes for moving | moving day is the 12th | we found a flat
      deposit paid for the new flat | giving notice to my landlord tomorrow | 中介约了六点看房 | 下周二搬 | 搬家收拾了一天 | 房东让我们月底搬 | 租到房子了 | 在打包，周末搬家`,
    not: `
      helping dave move this weekend | we moved in last year | my sister is moving to leeds | moving on... | that film was so moving | i show flats all day, im an estate agent
      my client had 3 viewings on the house today | lets move the meeting to 3 | dance moves | my parents are selling their house | cant move my neck | the bus isnt moving
      moving out was the best thing i did, 3 years ago | new neighbours are moving in | moved the sofa to the other wall | do not move | packing for spain!!
      boxes of christmas decorations in the attic | her lease is up | when did you move in? | the office is moving to canary wharf | checkmate in 3 moves
      house prices are mental | rent went up again but staying put | moving average crossed | we decided not to move after all | viewing figures are up | 同事下周搬家 | 去年搬的家
      帮朋友搬家累死 | 今天带客户看房，三组 | 公司搬办公室了 | 搬砖去了 | 搬到会议室开会 | 你什么时候搬家 | 我妹要搬去深圳 | 房价又跌了 | 看房子装修视频 | 搬运工 | 收拾行李去三亚 | 续租了，不搬了 | 我是中介，签了一单 | 搬家是三年前的事了 | 动漫搬运 | 新邻居搬来了 | 搬起石头砸自己的脚
      看了个房产综艺 | 我爸妈想换房子 | move your car pls | cant move after that burger | my brother moves in with his gf sat | we moved to london in 2015 | company move to teams
      the removal of that feature sucks | house music | new house of the dragon ep | she’s moving abroad | 搬救兵 | 他要搬走了 | 朋友新房暖房 | 二手房市场凉了 | 新家坡 | 表姐买房了 | 看房东脸色 | 老板要我搬椅子
      moving on with my life | very moving speech | mate is moving to oz | moved in 2019 | nice house | my boss bought a house | keys lost again | move to the next level | 搬运视频
      同学搬家 | 搬砖 | 房租好贵 | 动车 | 朋友买房了 | 她要搬去杭州`,
  },
}

/** The sentences of one list. */
export function sentencesOf(list: string): readonly string[] {
  return list.split(/\s*(?:\||\n)\s*/u).filter((one) => one !== '')
}
