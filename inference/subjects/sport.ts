/** The writer practises a sport or exercises. */
import { defineSubject } from '../subject.ts'
import { didSome, ways } from '../text/standing/chinese-clauses.ts'
import { iDid, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'sport',
  kind: 'doing',
  fact: { en: 'practises a sport', zh: '做运动' },
  sensitive: null,
  words: {
    en: {
      named: [
        'gym|workout|workouts|work out|working out|worked out|exercise|exercises|exercised|exercising|run|runs|running|ran|jog|jogs|jogging|jogged|marathon',
        'half marathon|5k|10k|swim|swims|swimming|swam|yoga|pilates|zumba|crossfit|lifting|lift weights|weights|squats|deadlift|bench press|cardio|treadmill',
        'soccer|football|basketball|bball|tennis|badminton|volleyball|vball|netball|hockey|floorball|rugby|cricket|baseball|softball|golf|golfing|golfed',
        'bowling|bowled|table tennis|ping pong|squash|frisbee|dance class|ballet|martial arts|karate|taekwondo|judo|bjj|jiu jitsu|boxing|kickboxing|muay thai',
        'climbing|bouldering|hike|hikes|hiking|hiked|cycling|cycled|bike ride|biking|biked|spin class|surfing|surfed|skiing|skied|snowboarding|skateboarding',
        'skating|skated|rowing|kayaking|kayaked|dragon boat|triathlon|personal trainer|training|fitness|stretching|push ups|pull ups|sit ups',
        'plank|athlete|athletics|ippt|pe lesson|sports|sport|long walk|walked|go for a walk|disc golf|archery|fencing|gymnastics|wrestling',
        'canoeing|rock climbing|leg day|arm day|physical training',
        'pr on|new pr|pb|captain ball|ultimate|sepak takraw|silat|aikido|wushu|parkour|aerobics|hiit|spinning|kickboxing class|tae kwon do|pickleball',
        'racquetball|lacrosse|water polo|track meet|xc|cross country|mile run|miles today|tournament|scrimmage|zouk',
        'salsa|capoeira|lifted|cutting weights|pull up|muscle up|rowing machine|elliptical|ellipticals|swim meet|laps|pushups|situps|nafa|napfa|treks',
        'trek|trekking|skate|skateboard|snowboarded|ski',
        'tennis match|soccer match|football match|basketball match|badminton match|our match|scored a goal|scored two|scored three|scored the|goals in our',
        'goals in my|goal in our|goal in my|my trainer|dance practice|dance training|lifting weights',
      ],
      notNamed: [
        'running late|running low|running out|run out|ran out|runs out|run into|ran into|running into|running away|run away|ran away|runs away|in the long run',
        'long run|running around|run around|run down|running for office|run for president|running for president|running the|run the|runs the|ran the|run by',
        'is run by|running joke|running gag|dry run|trial run|test run|first run|up and running|hit and run|run a business|running a|run a|runs a|run errands',
        'ran errands|running errands|running errand|run over|ran over|got run over|run of|running on|runs on|run on|ran on|run it|running it|running mate',
        'home run|runny|running water|football game|football team|watched football|watching football|watch football|football season|football games|football fan',
        'soccer fan|basketball game on tv|fantasy football|football coach|football player|football players|soccer mom|baseball cap|watching basketball',
        'watched the game|golf club membership|heavy lifting|lifting spirits|swimming in money|swimming in debt|swimming pool party|driving range rover',
        'good exercise|exercise caution|exercise your|exercise their|exercise in|exercise my right|freedom of exercise|match made|no match|strike a match',
        'training data|training wheels|job training|staff training|training session at work|potty training|dog training|puppy training|next steps|steps to',
        'first steps|baby steps|take steps|steps down|a step|climbing the ladder|climbing stairs|boxing day|bowling alley owner|skating on thin ice|spoil sport',
        'good sport|sports car|sports bar|sports bra|run for it|run for your|run for my|work out for|works out|worked out for|worked out well|worked out fine',
        'worked out great|work out well|work out fine|work out the|work out a|work out what|work out how|it worked out|things work out|things to work out',
        'it will work out|walked in on|walked into|walked out|walked away|walked away from|run this|running this|runs this|run that|run some|run through',
        'run with it|run my|run your|nose running|running nose|runs in the family|run in the family|make a run|computer running|app running|program running',
        'server running|running windows|running linux|running commentary|running total|i have to run|gotta run|got to run|runs through|cricket noises|run from',
        'ran from',
        'scored a job|scored a date|goals for|my goals|life goals|goal in life|career goals|dance with the devil|lift me up|a lift|give me a lift|lift lobby',
        'lift door|take the lift|chair lift|match the donation|match my donation|match your|match it|match with my|to match|will match',
        'matches the|my match|match his|training session for work|training at work|work training|training day movie',
        'i don\'t run the|run the shop|run the show|trainers for|running shoes sale|trailer park|it\'s been running|has been running',
        'been running since|nose is running|running from the cops|still running|sports day|sports hall|tv tennis|strong winds|dance band',
        'dance bash',
      ],
      routine: [
        'hit the gym|hitting the gym|at the gym|at gym|to the gym|to gym|go gym|going gym|gg gym|went gym|from the gym|the gym today|the gym this|the gym with',
        'gym with|gym later|gym after|gym today|gym tmr|gym session|gym membership|gym buddy|my gym|leg day|chest day|arm day|my workout|my workouts',
        'workout today|my morning workout|good workout|great workout|after my workout|my run|my morning run|morning run|evening run|went for a run|go for a run',
        'going for a run|went for run|go for run|go run|go running|went running|going running|gg running|going for run|been running|out for a run|ran a mile',
        'ran miles|ran km|ran my|ran a 5k|ran a 10k|ran a half|ran the half marathon|running shoes|my running|i run|i ran|couch to 5k|my first 5k|my first 10k',
        'personal best|my first marathon|half marathon|training for a|training for the|my training|went jogging|go jogging|going jogging|go jog|went for a jog',
        'for a jog|my jog|jogged|went swimming|go swimming|going swimming|go swim|went for a swim|for a swim|swam|swimming laps|laps in the pool|my swim',
        'doing yoga|do yoga|did yoga|yoga class|my yoga|yoga practice|to yoga|pilates class|zumba class|spin class|crossfit class|lift weights|lifting weights',
        'lifted weights|i lift|bench pressed|deadlifted|my deadlift|my squat|my bench|play soccer|played soccer|playing soccer|play football|played football',
        'playing football|play basketball|played basketball|playing basketball|play bball|played bball|playing bball|play tennis|played tennis|playing tennis',
        'play badminton|played badminton|playing badminton|play volleyball|played volleyball|playing volleyball|play hockey|played hockey|play golf|played golf',
        'playing golf|play baseball|played baseball|playing baseball|played softball|play softball|playing softball|play squash|play table tennis',
        'played ping pong|play ping pong|play frisbee|played frisbee|played rugby|play rugby|play cricket|played cricket|playing cricket|round of golf',
        'holes of golf|golfing|go bowling|went bowling|bowling with|our team won|my team won|my soccer|my softball|my basketball|my tennis|my volleyball',
        'my hockey|my league|went hiking|go hiking|going hiking|went for a hike|went on a hike|a hike with|hike with|hiking with|hiked|bike ride|went biking',
        'go cycling|went cycling|cycled|went for a ride on my bike|rode my bike|riding my bike|my bike ride|bike to work|biked to|went surfing|go surfing',
        'went skiing|go skiing|went snowboarding|go climbing|went climbing|rock climbing|bouldering|went kayaking|go kayaking|my karate|karate class|my bjj',
        'boxing class|kickboxing class|muay thai|training tonight|training today|training tmr|training later|got training|have training|my trainer',
        'personal trainer|my coach|did cardio|doing cardio|push ups|pull ups|sit ups|worked out today|worked out this morning|work out every',
        'worked out for an hour|workout class|exercise every|exercise daily|exercised|exercising|exercise class|exercise routine|my exercise|some exercise',
        'do exercise|did exercise|doing exercise|my steps|10000 steps|went for a walk|go for a walk|going for a walk|took a walk|went on a walk|long walk',
        'took a long walk|walk every morning|evening walk|morning walk|dance class|my ballet|dance practice|dance training|tennis lesson|swim practice',
        'soccer practice|football practice|basketball practice|track practice|ippt|the gym wif|gym wif|bowling wif|a hike wif|hike wif|hiking wif|haf training',
      ],
      notRoutine: [
        'i run my own|i run our|i run a business|i run a shop|i run a salon|i run a small|i run the|i run into|i ran into|i ran out|i run out|i run late|i run errands|i ran errands|i run an|i ran an|i run this|i ran the shop|you hit the gym|did you workout|at the gym who|people at the gym|guys at the gym',
      ],
      elsewhere: [
        'my son plays|my daughter plays|my kids play|my son\'s soccer|my daughter\'s soccer|watch the match|watching the match|watch the game|watching the game',
        'watched the match|world cup|super bowl|nba finals|playoffs|fantasy league|football fan|league season|premier league|went to a game|tickets to the game',
        'tickets for the game|special olympics',
      ],
      denied: [
        'don\'t exercise|dont exercise|do not exercise|never exercise|hate exercise|hate running|hate the gym|never go to the gym|don\'t work out|dont work out',
        'not sporty|couch potato|skipped the gym|haven\'t been to the gym|havent been to the gym|no exercise|out of shape',
      ],
      past: [
        'used to play|used to run|used to swim|used to work out|used to lift|used to dance|played in high school|played in college|ran track in',
        'back when i played|in my running days|quit the gym|stopped going to the gym|cancelled my gym|when i played',
      ],
      planned: [
        'join a gym|joining a gym|join the gym|sign up for the gym|want to start running|start running|start exercising|start working out|need to exercise',
        'wanna go gym|want to go gym|wanna go run|wanna run|wanna swim|wan swim|wanna play badminton|wanna play tennis|should work out|should exercise',
        'get in shape|get back in shape|get fit',
      ],
      patterns: [
        ['denied', notI('(?:exercise|exercising|work out|working out|run|jog|play sports?|go to the gym|gym|swim)')],
        ['own', iDid('(?:exercised?|exercising|work out|works out|worked out|working out|jog|jogs|jogged|jogging|swam|swim laps|cycled?|hiked?|hiking|jogging|ran (?:an? |my |for |around the |on the |[0-9]|the half|two|three|four|five|six|ten|in a|outside|this|today)|run (?:an? |every|for |[0-9]|around|laps|tmr|later|at|in the|with)|running (?:[0-9]|with|at|in the|every|around the|on the treadmill)|lift(?:ed|ing)? (?:weights|heavy)|skied|skiing|snowboard(?:ed|ing)?|surfed|surfing|golfed|bowled|rode my (?:bike|bicycle)|bik(?:ed|ing)|walk(?:ed)? (?:[0-9]|two|three|four|five|six|several|my dog [0-9]|every day|a mile|miles))')],
        ['own', iDid('(?:play|plays|played|playing|won|win|scored|practi[cs]ed?|practi[cs]ing|joined|signed up for|finished|completed|trained?|training|coach|coached|do|did|doing|love|enjoy|took|take|taking|attend|attended)(?: (?!video|watch|on my|on the xbox|break|videos|about)[a-z0-9-]+){0,4} (?:soccer|football|basketball|bball|tennis|badminton|volleyball|hockey|floorball|netball|rugby|cricket|baseball|softball|golf|bowling|table tennis|ping pong|squash|frisbee|karate|taekwondo|judo|bjj|jiu jitsu|boxing|kickboxing|muay thai|yoga|pilates|zumba|crossfit|marathon|half marathon|triathlon|5k|10k|race|workout|work out|cardio|push ups|sit ups|climbing|dance class|spin class|aerobics|tai chi|racquetball|pickleball|martial arts|exercise|exercises|pool laps)')],
        ['own', iDid('(?:go|goes|going|went|gone|head|heading|headed|hit|hits|hitting|back|reached|got back|came back|come back|signed up|at|left)(?: (?!want|like)[a-z]+){0,4} (?:gym|run|jog|swim|swimming|running|jogging|hiking|hike|cycling|biking|bike ride|climbing|skiing|snowboarding|surfing|kayaking|golfing|bowling|yoga|crossfit|pilates|zumba|training|trek|trekking|dancing)')],
        ['own', iDid('(?:have|having|got|haf|hv|going (?:to|for)|after|go|went for|came back from|just (?:finished|ended)|ended|finish(?:ed)?|in|at|till|later|tmr)(?: (?:my|the|a|some|soccer|bball|basketball|football|netball|floorball|dance|swim(?:ming)?|track|volleyball|vball|hockey|rugby|badminton|tennis|cca|team|gym|morning|evening|band|boxing|hard))* (?:training|practice|scrimmage|tournament|workout|leg day|bball|netball|swim meet|track meet|race|dance class)(?! (?:at work|for work|wheels|data|course|program))')],
        ['own', /\b(?:bball|soccer|football|basketball|netball|floorball|dance|swim(?:ming)?|track|volleyball|vball|hockey|rugby|badminton|tennis|cheer|judo|taekwondo|tkd|wushu|silat|canoeing|dragon ?boat|climbing|fencing|gym) (?:training|practice|trng|session|game|match|tournament)\b[^.!?]{0,20}\b(?:at|today|tmr|tomorrow|later|tonight|just|ended|was|cancelled|till|until)\b(?![^.!?]*\b(?:son|daughter|kids?|brother|sister|tv|watch|you|u)\b)/i],
        ['own', /\b(?:my|our) (?:[a-z]+ )?(?:legs|arms|abs|thighs|muscles|whole body|body)\s+(?:are|is|r|so|damn|feel|feels)\s+(?:[a-z]+ )?(?:dead|sore|jelly|aching|ache|burning|shaking|killing me)\b[^.!?]{0,30}\b(?:squats?|gym|workout|run|leg day|training|swim|hike|yoga|exercise|match|game|marathon)\b|\bnew (?:pr|pb|personal (?:best|record))\b|\bhit (?:a|my) (?:new )?(?:pr|pb|personal best)\b/i],
        ['own', iDid('(?:scored|kicked|hit|ran|run|swam|jogged|cycled|biked|hiked|walked|rowed|did|done|finished|completed|went for)(?: (?:a|an|my|the|first|about|over|almost|[0-9.]+|two|three|four|five|six|ten|twenty|winning|good|nice|long|early|quick|in|of))* (?:goals?|home run|touchdown|k|km|kms|kilometers|miles?|laps|mile (?:run|walk|hike|swim|ride)|(?:early )?(?:run|jog|swim|hike|bike ride|push ?-?ups|pull ?-?ups|sit ?-?ups|squats|reps))')],
      ],
    },

    zh: {
      named: [
        '游水|游完|跑完|打完|踢完|练完|跑咗|公里|跑步|健身|游泳|打球|篮球|足球|羽毛球|乒乓|网球|瑜伽|爬山|登山|滑雪|骑行|骑车|锻炼|运动',
        '马拉松|夜跑|晨跑|慢跑|徒步|撸铁|深蹲|跳绳|跳操|普拉提|拳击|攀岩|滑板|台球|桌球|高尔夫|排球|私教|散步|有氧|引体|俯卧撑|仰卧起坐|太极',
        '广场舞|跳舞|舞蹈|溜冰|滑冰|冲浪|潜水|保龄|gym|踢球|球场|健走|暴走|跆拳道|散打|武术|体育课|泡温泉|jog|练',
      ],
      notNamed: [
        '游泳池|运动鞋|运动会|运动服|足球赛|篮球赛|球星|球迷|健身中心|健身器材|健身设施|健身房设施|网球场|篮球明星|运动员|运动品牌|运动手环',
        '体育运动频道|练习册|训练营|教练车|熟练|练车|磨练|老练|精练|练达',
      ],
      routine: [
        '去跑步|在跑步|跑步去|跑步呢|跑步了|刚跑完|跑完步|跑了步|跑了五公里|跑了十公里|跑了几圈|天天跑步|每天跑步|坚持跑步|跑步打卡|去健身|健身完',
        '健身去|健身卡|健身打卡|在健身房|去健身房|健身教练|练腿|练背|练胸|练臀|练腹|撸铁|去打球|打球去|刚打完球|打完球|踢完球|去游泳|游完泳|游泳去',
        '游泳了|在游泳|学游泳|游了几圈|游了一千|去爬山|爬完山|爬了山|做瑜伽|练瑜伽|瑜伽课|跳了一千|跳操|骑车去|骑车环|去滑雪|徒步了|去锻炼|锻炼身体',
        '我的私教|私教课|上私教|打太极|跳广场舞|学跳舞|练舞|去散步|散步去|散步回来|散了步|散步消食|运动完|刚运动|做运动|去运动|运动了|每天运动',
        '坚持运动|跟着keep|帕梅拉|刘畊宏|肌肉酸|打波|跑山|行山|做gym|拳击课',
      ],
      notRoutine: [
        '打球的男|打篮球的男|跑步的男|看打球|适合跑步|适合散步|散步的好|登山包|跳舞机|看跳舞|跑步机设施|健身房设施|健身房和|有健身房|健身房在',
        '健身房免费|健身房里设|打球的人|攀登山',
      ],
      elsewhere: [
        '你跑步|你健身|看球赛|看比赛|看足球|看篮球|观众席',
      ],
      denied: [
        '不运动|懒得运动|不爱运动|没运动|从不运动|不锻炼|没锻炼|不会游泳|不会打球|不会滑雪|讨厌跑步|讨厌运动',
      ],
      past: [
        '好久没运动|好久没跑步|很久没运动|很久没跑|好久没打球|好久没健身|以前打球|以前跑步|以前健身|小时候游泳|曾经练',
      ],
      planned: [
        '要运动|要健身|该运动|想去健身|想健身|准备健身|办健身卡|办张健身卡|想去跑步|要去跑步|要跑步|明天跑步|明天爬山|明天去爬山|周末爬山|周末打球',
        '约爬山|约打球|想学游泳|要去爬山|一起去爬山|想去滑雪|要去滑雪|去学游泳',
      ],
      patterns: [
        ['denied', /(?:讨厌|最烦|最恨|恨|不爱|不喜欢|害怕|懒得|没|不想|不会|从不|从来不)(?:去)?(?:跑步|运动|健身|锻炼|游泳|爬山|打球|瑜伽)(?![^，。！？]{0,2}(?:完|够))/u],
        ...ways('跑步|晨跑|夜跑|健身|游泳|打(?:了|完)?[^，。！？你]{0,3}球|踢(?:了|完)?[^，。！？]{0,2}球|爬(?:了|完)?山|滑雪|做?瑜伽|锻炼|运动|徒步|骑行|跳操|跳绳|散步|打波|行山|游(?:完|咗)?水|跑(?:完|咗)步'),
        ['own', /(?:今天|昨天|刚|刚刚|早上|晚上|下午|昨晚|今早|上次|这次|上午)[^，。！？你您他她吗不没想要看]{0,8}(?:跑(?:了|完)|游(?:了|完)|练(?:了|完)|骑了)/u],
        ['own', /(?:正在|在)(?:打[^，。！？]{0,3}球|跑步|健身|游泳|爬山|滑雪|锻炼|踢球|散步)(?![^，。！？]{0,3}的)/u],
        ['own', /(?<=^|[，。！？,\s])(?:我|俺|现在|先|马上|正|刚|这就|又){0,3}(?:去|来|在)(?:打(?:篮|羽毛|乒乓|网|台|桌|排|高尔夫)?球|踢球|跑步|健身房?|游泳|爬山|锻炼|运动|骑车|滑雪|练瑜伽)(?:了|呢|啦|去|，|。|！|~|$)(?!吗|不)/u],
        ['own', /(?<=^|[，。！？,\s])(?:打球|跑步|健身|游泳|踢球|爬山|锻炼|运动|骑车)(?:去|呢|中|回来|完)(?:了|啦|，|。|！|~|$)/u],
        ['own', ...didSome('打|踢|跑|游|爬|练|骑|跳|滑|做|走','球|步|公里|圈|泳|山|腿|背|胸|瑜伽|车|操|绳|雪|米|水|羽毛球|网球|个小时|小时|万步')],
        ['own', /(?<=^|[，。！？,\s])(?:今天)?(?:练(?:腿|背|胸|臀|肩|腹|核心)(?!习)|跳绳|骑行|夜跑|晨跑|徒步|撸铁|打卡健身|健身|深蹲|俯卧撑)(?:[一二两三四五六七八九十几百千\d]+|打卡|第|环|到|完|真爽|爽|日|回来|一小时)/u],
        ['own', /我(?:每周|每天|天天|平时|周末|经常|常|一般|都|也|喜欢|爱|习惯)[^，。！？你您不没]{0,6}(?:跑|游泳|打[^，。]{0,3}球|健身|爬山|瑜伽|锻炼|骑车|运动|踢球|滑雪|撸铁)/u],
        ['own', /(?<![你您他她谁][^，。！？]{0,8})(?:每周|一周|每天|每晚|天天|隔天|坚持|经常|常年|每个?周末|每[周个]?[一二三四五六日])[^，。！？你您他她吗不没想]{0,5}(?:打[^，。]{0,4}球|打(?:了)?[一两三四五几\d]+(?:次|场)|跑步|夜跑|晨跑|跑[^，。]{0,3}(?:公里|圈|步)|游泳|瑜伽|健身|锻炼|踢球|骑车|骑行|爬山|跳绳|跳操|撸铁|练(?:瑜伽|拳|舞|腿)|徒步|深蹲|举铁)/u],
        ['own', /(?:和|跟|约)(?:了)?[^，。！？你您他她]{1,6}(?:打|踢|去打|一起打|约了打)[^，。！？]{0,3}球[^。！？吗]{0,4}(?:打完|踢完|回来|赢|输|爽|累)|(?:打|踢|跑|游|练|爬|骑)完(?:了)?(?:球|步|泳|山|车)?(?:回来|好爽|爽|好累|累死|一身汗|腿)/u],
      ],
    },

    fr: {
      named: [
        'muscu|salle de sport|footing|jogging|course à pied|courir|marathon|natation|nager|piscine|yoga|pilates|randonnée|rando|vélo|foot|basket|tennis|rugby',
        'escalade|judo|boxe|danse|entraînement|match|fitness|séance de sport',
      ],
      notNamed: [
        'courir le risque|match nul à la télé|laisse courir',
      ],
      routine: [
        'je vais courir|suis allé courir|suis allée courir|mon footing|ma séance|ma salle de sport|à la salle|aller à la salle|à la muscu|mon entraînement',
        'couru|mon cours de yoga|fait du sport|je fais du sport|faire du sport|mon match|mon club de|mes baskets de course|partis en rando|une rando',
        'fait du vélo|nagé|ma licence',
      ],
      denied: [
        'je ne fais pas de sport|pas sportif|pas sportive|je fais pas de sport',
      ],
      past: [
        'je faisais du|j\'ai arrêté le sport|je jouais au',
      ],
    },
  },
  categories: ['sports', 'sports.gym', 'sports.outdoors', 'sports.cycling'],
  segments: ['408'],
})
