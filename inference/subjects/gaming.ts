/** The writer plays video games. */
import { defineSubject } from '../subject.ts'
import { didSome, ways } from '../text/standing/chinese-clauses.ts'
import { iDid, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'gaming',
  kind: 'doing',
  fact: { en: 'plays video games', zh: '玩电子游戏' },
  sensitive: null,
  words: {
    en: {
      named: [
        'game|games|gaming|gamer|gamers|play|playing|played|plays|xbox|playstation|ps3|ps4|ps5|ps2|psp|nintendo|switch|wii|steam|pc gaming|console',
        'league of legends|fortnite|minecraft|overwatch|apex|call of duty|warzone|csgo|cs go|counter strike|dota|dota2|dota 2|world of warcraft',
        'warcraft|starcraft|diablo|skyrim|fallout|pokemon|pokemon go|zelda|mario|mario kart|smash|smash bros|animal crossing|elden ring|dark souls|gta|red dead',
        'fifa|madden|nba 2k|2k|pubg|valorant|hearthstone|destiny|destiny 2|halo|battlefield|rainbow six|runescape|osrs|maple|maplestory|final fantasy',
        'sims|candy crush|clash of clans|clash royale|mobile legends|genshin|among us|roblox|rocket league|stardew|stardew valley|terraria|civ|witcher',
        'assassin\'s creed|resident evil|metal gear|kingdom hearts|mmo|mmorpg|rpg|fps|raid|raiding|dungeon|boss fight|ranked|noob|nerf|speedrun',
        'twitch|dlc|level up|leveled up|leveling|respawn|lan|lan shop|lan party|arcade|video game|video games|videogame|videogames|computer game',
        'computer games|board game|chess|emulator|controller|headset|vr|oculus|gameboy|game boy|loot|my main|solo queue|clan|guild',
        'playing wow|play wow|wow classic|playing cod|play cod|mod pack|lagging|grinding|noobs|gg wp|ggwp|afk',
        'mmr|elo|smurf|smurfing|toxic players|server down|minecraft server|private server|bedwars|dnd|d&d|brawl stars|honor of kings|mlbb|wild rift|tft',
        'lol ranked|apex legends|god of war|last of us|red dead redemption|hogwarts legacy|baldur\'s gate|bg3|hades|hollow knight|celeste|undertale|factorio',
        'rimworld|civilization|total war|age of empires|aoe|ps vita|gamecube|n64|snes|3ds|nintendo ds|gba|switch game|switch games|new switch|my switch',
        'xbox live|psn|game pass|gamepass|steam deck|switch lite|quest 2|vr headset',
      ],
      notNamed: [
        'lost both games|won both games|both games|playing ball|play ball|played ball|crossword|crosswords|sudoku|wordle|hunger games|game of thrones|game changer|game plan|game day|game show|game face|olympic games|asian games|sea games|the game is rigged|blame game',
        'waiting game|mind games|mind game|end game|endgame|game over|big game|fair game|ball game|name of the game|skin in the game|head in the game',
        'football game|basketball game|baseball game|hockey game|soccer game|board game night|drinking game|card games|the wii u sux|play dumb|play with my',
        'play with your|playing with my dog|play with the kids|playing with my kids|play tennis|play soccer|play football|play basketball|play badminton',
        'play guitar|play piano|play the guitar|play the piano|playing guitar|playing the guitar|playing piano|playing the piano|play violin|play it safe',
        'play it cool|play it by ear|play along|play nice|play fair|play a role|plays a role|play a part|play date|play ground|play the victim',
        'playing the victim|play hard to get|play the lottery|play cards|word play|foul play|role play|play on words|power play|play off|play offs|play music',
        'playing music|school play|watch a play|mod team|the mods|light switch|switch to|switch off|switch on|switch up|switch from|switched|switch sides',
        'bait and switch|switch it|steam room|full steam|let off steam|steam engine|fallout from|the fallout|halo effect|wow that|wow i|wow you|wow this',
        'wow what|wow so|wow thats|wow that\'s|wow thanks|wow thank|wow congrats|wow just|wow it|wow is|wow how|wow your|wow the|wow haha|wow wat|wow amazing',
        'oh wow|super mario movie|destiny\'s child|my destiny|manifest destiny|our destiny|smash burger|maple syrup|maple leaf|maple leafs|cod fish|fish and cod',
        'twitch of|eye twitch|quest for|on a quest|police raid|raid on|panic raid|boss at|apex predator|civ lib|raid the|dungeons of|game theory|the long game',
        'ranked the|ranked as|ranked among|ranked number|ranked in|a server at|my server at|our server was|new to the game|the games|all games|mod post',
        'civil war',
        'ping me|ping u|ping you|ping pong|exp date|grind my gears|coffee grind|carry on|carry it|got carried away|carried away|carried out|the quest',
        'lag time|jet lag|jet lagged|jetlag|main concern|main consern|main job|main reason|main point|main course|main thing|main road|war games|nerf gun',
        'nerf guns|whiff punishing|nes tea|watch it while it\'s playing|playing in the background|play by play|the game will|game word|gamer word|gamer culture',
        'tabletop gaming|gaming word|football games|baseball games|basketball games|hockey games|soccer games|playoff game|playoff games|watch the game',
        'watching the game|watched the game|win the game|won the game|lost the game|rules of the game|game tonight|game last night|game on tv|at the game',
        'game against|beat the traffic|playing ball with|hasbro',
      ],
      routine: [
        'playing games|play games|played games|playing video games|play video games|played video games|playing videogames|play videogames|video games with',
        'playing computer games|play computer games|playing pc games|playing xbox|play xbox|on xbox|on my xbox|my xbox|playing playstation|on my ps4|my ps4',
        'my ps5|my ps3|playing ps4|playing ps5|play ps4|on ps4|my nintendo|my switch|nintendo switch|playing switch|my wii|my psp|my 3ds|my ds|my gameboy',
        'my gaming pc|my gaming|my steam|steam library|steam sale|gaming pc|gaming session|gaming all|gaming with|gaming since|gaming night',
        'gaming laptop|been gaming|play league|playing league|play fortnite|playing fortnite|played fortnite|play minecraft|playing minecraft|played minecraft',
        'playing overwatch|play overwatch|playing apex|play apex|playing call of duty|play call of duty|playing cod|play cod|playing csgo|play csgo|playing cs',
        'play cs|playing dota|play dota|playing wow|play wow|playing world of warcraft|playing warcraft|playing skyrim|playing fallout|playing pokemon',
        'play pokemon|pokemon go|playing zelda|play zelda|playing mario|play mario|mario kart|playing smash|play smash|playing animal crossing|playing gta',
        'play gta|playing fifa|play fifa|played fifa|playing madden|play madden|played madden|playing 2k|play 2k|playing pubg|play pubg|playing valorant',
        'play valorant|playing hearthstone|playing destiny|playing halo|play halo|played halo|playing battlefield|playing runescape|playing osrs|playing maple',
        'play maple|maplestory|play audition|playing final fantasy|playing sims|playing the sims|play the sims|candy crush|clash of clans|clash royale',
        'mobile legends|genshin|playing roblox|rocket league|stardew valley|playing civ|playing mmos|ranked match|ranked game|ranked games|solo queue|solo q',
        'climb ranked|hit diamond|hit platinum|hit gold in|my elo|my mmr|my guild|my clan|my teammates',
        'my k/d|beat the boss|beat the final boss|boss fight|beat the game|beaten the game|finished the game|finish the game|completed the game|new game plus',
        'my playthrough|my first playthrough|playthrough|one more game|pre ordered the game|preordered the game|bought the game|bought a game|bought this game',
        'new video game|hours in this game|hours in the game|hours played|level cap|leveled up|levelled up|level up my',
        'grinding for|grind for|raid tonight|raiding tonight|raid night|queue up|queued up|lan gaming|lan shop|lan party|play lan',
        'on discord with|hopped on|hop online|speedrun|speedrunning|as a gamer|i\'m a gamer|im a gamer|fellow gamer|gamer myself|my favorite game',
        'my favourite game|favorite video game|my save file|i main|i mained|got carried|respawn|battle pass|loot box|loot boxes',
        'drop rate|this game so|love this game|in this game|play this game|playing this game|played this game|game crashed|my game keeps',
        'this patch|video games wif|gaming wif|on discord wif',
        'my main is|my main in|my rank in|my rank is|my character is|my character in|my game keeps crashing|my game crashed|bought a new game|got a new game',
        'downloaded a new game|playing a new game|beat a level|beat the level|hours into the game|hours into skyrim|on steam all|on steam and|lan later|lan with',
        'dota later|dota with|dota tonight',
      ],
      notRoutine: [
        'this game is rigged|you play games|u play games|playing games with my|play games with my heart|playing mind games|stop playing games|what game is this',
        'my game day|my game face',
      ],
      elsewhere: [
        'my son plays|my kids play|my brother plays|my boyfriend plays|my husband plays|my bf plays|my nephew plays|watching streamers|watch streamers',
        'watching twitch|game developer|game developers|game studio|we make games|esports|the devs|video game industry|your game|your character',
      ],
      denied: [
        'don\'t play video games|dont play video games|don\'t play games|dont play games|do not play video games|never play video games|not a gamer|never played',
        'not into games|not into video games|no games|haven\'t played any|not much of a gamer',
        'don\'t game|dont game',
      ],
      past: [
        'used to play|used to game|used to be a gamer|stopped playing|quit playing|quit gaming|played as a kid|as a kid i played|haven\'t played in years',
        'played it years ago|back when i played|uninstalled|when i played|sold my xbox|sold my ps4',
      ],
      planned: [
        'want to play|wanna play|can\'t wait to play|cant wait to play|going to play|gonna play|plan to play|looking forward to playing',
        'thinking of getting a switch|might buy the game|waiting for the game|want a ps5|should i buy|is it worth buying',
      ],
      patterns: [
        // Word puzzles, cards and rackets are games of another kind.
        ['quoted', /\b(?:crosswords?|sudoku|wordle|scrabble|mahjong|badminton|tennis|squash|pickleball|ping pong|smash (?:is |so |damn |very )+(?:weak|bad|strong))\b/iu],
        ['denied', notI('(?:play(?:ing|ed)? (?:video ?|computer |pc |any |these |those |many |much )?games?|game)')],
        ['own', iDid('(?:play|plays|playing|played|beating|finishing|unlocking|winning|purchased|got|ordered|like|addicted to|into|beat|beaten|finished|completed|platinumed|bought|preordered|downloaded|installed|enjoy|enjoyed|love|loved|grinding|started|restarted|won|win|reached|unlocked)(?: (?!donat|chance|money|time|soccer|football|basketball|baseball|tennis|board|card|hide)[a-z0-9-]+){0,5} (?:video ?games?|computer games?|xbox|playstation|ps[1-5]|nintendo|switch|wii|steam|league of legends|fortnite|minecraft|overwatch|apex|call of duty|cod|warzone|csgo|dota ?2?|warcraft|starcraft|diablo|skyrim|fallout ?[0-9]*|pok[eé]mon(?: go)?|zelda|mario(?: kart)?|smash(?: bros)?|animal crossing|dark souls|elden ring|gta ?[v0-9]*|fifa|madden|2k|pubg|valorant|hearthstone|destiny ?2?|halo|battlefield|runescape|maple|audition|final fantasy|sims|mobile legends|genshin|roblox|rocket league|stardew|terraria|civ|witcher ?[0-9]*|mmo|mmorpg|rpg|ranked|dlc|raid|boss|level|games?(?! (?:of|show|night|plan)))')],
        ['own', iDid('(?:love|like|enjoy|loved|enjoyed|prefer|miss) gaming')],
        ['own', /\b(?:my|our) (?:[a-z]+ )?(?:xbox|playstation|ps[1-5]|nintendo|switch|wii|guild|clan|raid|elo|mmr|playthrough|gaming (?:pc|rig|setup|laptop|chair))\b/i],
      ],
    },

    zh: {
      named: [
        '这把|上号|团战|mvp|开团|来一局|来一把|一局|游戏|王者|吃鸡|lol|英雄联盟|原神|排位|上分|开黑|网游|手游|steam|ps4|ps5',
        'switch|xbox|psp|副本|氪金|抽卡|五杀|段位|魔兽|dota|cs|csgo|塞尔达|明日方舟|阴阳师|农药|绝地求生|帧数|fps|dnf',
        '传奇|梦幻西游|剑网|使命召唤|实况|fifa|nba2k|电竞|打怪|练级|装备|玩家|斗地主|麻将|单机|联机|通关|孤岛|极品飞车|cf|穿越火线',
        'qq飞车|炉石|守望先锋|和平精英|蛋仔|星际|红警|三国杀|game|大作|下副本|公会|跑分|3d游戏|崩坏|星穹铁道|永劫|瓦罗兰特|动森',
        '组排|双排|五排|五黑|峡谷|卡带|手柄|游戏机|ssr|十连|保底|皮肤碎片|挂机|刷本|肝图|金铲铲|cs2|lol手游|永劫无间|怪猎|怪物猎人|老头环|艾尔登法环|黑神话|双人成行|饥荒|我的世界|minecraft|模拟人生|文明6|三国志|拳皇|冒险岛|劲舞团|跑跑卡丁车|问道',
        '天龙八部|诛仙|征途|泡泡堂|植物大战僵尸|开心消消乐|消消乐|欢乐斗地主',
      ],
      notNamed: [
        '游戏厅|游戏规则|文字游戏|游戏人生|一场游戏|王者归来|王者荣耀代言|传奇人物|传奇故事|装备齐全|装备精良|配套装备|房间装备|打农药|喷农药|农药残留',
        '传奇色彩|传奇经历|传奇一生|switch语句|装备库|感情游戏|游戏本身就是|游戏开发|做游戏公司|亲子游戏|小朋友游戏',
      ],
      routine: [
        '玩游戏|打游戏|在玩游戏|打游戏呢|打游戏去|打了一天游戏|玩了一天游戏|玩了会游戏|玩会游戏|玩游戏玩|游戏玩|开黑|来开黑|求开黑|一起开黑|带我上分',
        '求带|打排位|打王者|玩王者|玩农药|打农药吗|今晚吃鸡|我的段位|上钻石|上星耀|通关了|打通关|打完副本|下副本|刷副本|氪了|又氪|肝活动|肝游戏',
        '玩原神|玩lol|打lol|玩dota|打dota|玩魔兽|玩wow|玩cs|打cs|玩cf|玩dnf|玩星际|玩炉石|玩实况|玩steam|steam买',
        'steam打折|买了switch|玩switch|玩ps|ps5到|买游戏|打怪|升级打怪|网吧包夜|去网吧|在网吧|网吧上网|打机|玩机打|打紧机|打联盟',
        '跑游戏|玩大型|玩大型游戏|玩网游|玩单机|玩手游|游戏没问题|游戏流畅|游戏很流畅|游戏不卡|游戏很爽|游戏无压力|游戏毫无压力|游戏卡|游戏有点卡',
        '游戏还行|游戏还可以|特效全开|开高特效|中等特效|最高特效',
      ],
      notRoutine: [
        '你玩游戏|他玩游戏|她玩游戏|不玩游戏|不打游戏|玩游戏吗|玩游戏了吗|没玩游戏|玩游戏的人|玩游戏的朋友|玩游戏的男|玩游戏的话|不玩大型|一般游戏没问题',
        '不适合玩游戏|适合玩游戏|想玩游戏|要玩游戏|如果玩游戏|玩游戏就|不能玩游戏',
      ],
      elsewhere: [
        '儿子玩游戏|孩子玩游戏|老公玩游戏|老公打游戏|男友打游戏|男朋友打游戏|男朋友玩游戏|弟弟打游戏|看游戏直播|看直播|看比赛',
      ],
      denied: [
        '不玩游戏|不打游戏|不玩网游|不会玩游戏|没玩游戏|从不玩|不大玩游戏|很少玩游戏|不怎么玩游戏|戒游戏|卸载了游戏|不是游戏玩家',
      ],
      past: [
        '以前玩|以前打|当年玩|小时候玩|早不玩|退游|退坑|弃坑|afk|好久没玩|很久没玩|戒了游戏',
      ],
      planned: [
        '想玩|准备玩|打算玩|想买switch|想买ps|游戏打折再买|等游戏打折|想入坑',
      ],
      patterns: [
        ['denied', /(?:我|本人|自己|平时|俺)?[^，。！？你您]{0,4}(?:不|从不|很少|不怎么|不太|没)(?:大|常|爱|会)?(?:玩|打)(?!大型|大游戏|3d|单机|网)[^，。！？]{0,4}(?:游戏|王者|吃鸡|网游|手游|排位|lol)/iu],
        ['own', /(?:王者|农药|吃鸡|排位|开黑|lol|游戏|联盟|上分|荣耀)[^，。！？你他她]{0,6}(?:可有|有没有人|来人|缺[一二三人]|来吗|走起|求带|求组|组队|一起)/iu],
        ['other', /(?:谁|哪个|哪些)[^，。！？我]{0,8}(?:游戏|王者|吃鸡|排位|农药|lol|网游)/iu],
        ...ways('玩[^，。！？你]{0,4}游戏|打[^，。！？你]{0,4}游戏|玩(?:王者|农药|吃鸡|原神|lol|魔兽|dota|cs|steam|switch|ps)|打(?:王者|排位|联盟|lol|dota|cs|魔兽|副本|团)|开黑|上分|氪金|通关|抽卡|吃鸡'),
        ['own', /(?:玩|跑|打|运行|开)(?:了|着|过|个|下|会|几把|一把|两把|几局|一局)?[^，。！？你您吗]{0,8}(?:游戏|魔兽|wow|dota|cs|lol|使命召唤|实况|nba|fifa|极品飞车|孤岛|cf|dnf|星际|gta|3d|生化|刺客信条|仙剑|大作)[^，。！？你您吗]{0,10}(?:流畅|卡|没问题|无压力|毫无压力|不错|很爽|行|可以|带劲|死机|掉帧|发热|发烫|吃力|轻松|够用|很慢|不卡|帧)/iu],
        ['own', /(?<=^|[，。！？,\s])[^，。！？,你您他她谁不没别想要如若]{0,8}(?:玩|打)(?:着|了|过|会儿?|一下)?(?:大型|大|3d|单机|网络|小|手机|电脑)?(?:游戏|魔兽|dota|cs|lol|王者|吃鸡|原神|农药|实况|星际|三国杀)(?![的厅规机]|吗|没|的话|就是)/iu],
        ['own', /(?:游戏|王者|荣耀|吃鸡)(?:id|号|名|账号|昵称)|加我[^，。！？]{0,6}(?:王者|游戏|吃鸡|上分)|我[^，。！？你不没]{0,6}(?:段位|钻石|铂金|星耀|青铜|黄金段|主播间)/iu],
        ['own', ...didSome('刷|打|玩|肝|氪|抽|通|上|开','副本|游戏|王者|排位|把|局|单|原神|魔兽|dota|lol|吃鸡|cs|钻石|星耀|黑')],
        ['own', /(?:排位|匹配|王者|农药|上分|吃鸡|联盟)[^，。！？你他她吗]{0,3}(?:连跪|连胜|掉|输|赢|又跪|五连|十连|打到|到[^，。]{1,3}点)/u],
        ['own', /(?<=^|[，。！？,\s])[^，。！？,\s你您他她不没别想]{0,6}(?:通宵|熬夜|包夜|宅家|在家|周末|下班)[^，。！？你他她]{0,4}(?:玩|打|肝)[^，。！？你]{0,6}(?:游戏|switch|ps|塞尔达|王者|lol|steam|原神|排位|吃鸡|dota|魔兽)/iu],
        ['own', /(?<=^|[，。！？,\s])(?:手游|网游|游戏)(?:玩|打)(?:多|久|得|到)/u],
        ['own', /(?:我|今天|今晚|晚上|正好|下班)[^，。！？你他她不没]{0,6}(?:有|约了|打了|组)[^，。！？你]{0,3}(?:游戏局|开黑局|一局|几局|排位)/u],
        ['own', /(?:打完|等我|再来|来|输了?|赢了?)(?:打完)?(?:这|一|两|几|最后一?)(?:把|局)(?!刀|伞|椅|菜|钥匙|年纪|手|汗)|(?<=^|[，。！？,\s])(?:快)?上号(?!线)|团战(?:又)?(?:输|赢|打)|(?:我|又|拿了?)[^，。！？你他]{0,4}(?:mvp|五杀|超神|躺赢)/iu],
        ['own', /(?<![你您他她不没别][^，。！？]{0,8})(?:打|玩)(?:了|着)[^，。！？你他她吗]{0,6}(?:lol|王者|游戏|dota|cs|原神|魔兽|吃鸡|农药|switch|ps)/iu],
        ['own', /(?<=^|[，。！？,\s])(?:我|俺|先|正|正在|在|又|还|这就|继续|晚上|今晚|昨晚|哈哈|嗯){0,4}(?:上分|吃鸡|开黑|排位|打团|下副本|刷副本|刷本|农药|组排|双排|五排|王者|联盟|打联盟|练级|挂机)(?:去了|呢|中|ing|啦|走起|ing|了|去啦|ing中)(?![吗？?])/iu],
        ['own', /我(?:的)?(?:lol|王者|吃鸡|dota|游戏|农药|联盟|排位|号)[^，。！？你他她不]{0,4}(?:黄金|白金|钻石|大师|宗师|最强王者|青铜|白银|铂金|星耀|[\d一二三四五六七八九十]+级|[\d一二三四五六七八九十]+星|省标|国服)/iu],
        ['own', /(?<![你他她您][^，。！？]{0,6})(?:新买|买了?|入了?|刚入|到手|收到|借了?|下载了?|装了?)(?:的|个|台|一?台)?[^，。！？你他她想吗]{0,5}(?:switch|ps[2-5]|psp|xbox|掌机|手柄|游戏机|卡带|游戏)(?!开发|公司|本身|吗|规则)/iu],
        ['own', /(?<![你他她您][^，。！？]{0,8})(?:游戏|魔兽|王者|原神|dota|lol|传奇|梦幻|dnf|cf|cs|剑网|阴阳师|吃鸡|星际)[^，。！？你他她吗不]{0,3}(?:玩|打|肝)(?:了|到|通|过)[^，。！？你他她吗]{0,6}(?:年|个?月|天|小时|晚|通宵|点|关|没电|吐|腻)/iu],
        ['own', /(?<![你他她您][^，。！？]{0,6})(?:抽到|抽中|抽出|歪了?|出了|单抽|十连|保底)[^，。！？你他她吗]{0,6}(?:五星|金|ssr|ur|皮肤|up|限定|六星|传说)/iu],
      ],
    },

    fr: {
      named: [
        'jeux vidéo|jeu vidéo|console|ps4|ps5|xbox|switch|nintendo|manette|gamer|gameuse|partie classée|ranked|fortnite|minecraft|league of legends|zelda',
        'pokémon|steam',
      ],
      notNamed: [
        'jeu de mots|hors jeu|jeux olympiques|jeux de société|console moi|console toi',
      ],
      routine: [
        'je joue à la console|jouer à la console|joué à la console|ma console|ma ps4|ma ps5|ma xbox|ma switch|jouer à la ps4|jouer à la ps5|jouer à zelda',
        'jouer à minecraft|jouer à fortnite|jouer aux jeux vidéo|joué aux jeux vidéo|fini le jeu|ma guilde|mon perso|partie classée|une game|des games',
      ],
      denied: [
        'je ne joue pas aux jeux vidéo|pas gamer',
      ],
      past: [
        'je jouais à|j\'ai arrêté de jouer',
      ],
    },
  },
  categories: ['games'],
  segments: ['733'],
})
