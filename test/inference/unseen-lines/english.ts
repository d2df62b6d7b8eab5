/**
 * Made-up English lines in the manner of phone messages in Singapore, comments, told moments and dialogue, written before the
 * rules were widened by them and labelled by the guide of the labelled lines: true of the writer now, or not. They have been
 * looked at since: they keep what was won, and measure unseen text no more. Separated by `|`.
 */
export const ENGLISH_UNSEEN: Readonly<Record<string, { readonly own: string; readonly not: string }>> = {
  dog: {
    own: "our lab mix snores louder than my husband|I took my dogs to the lake and they swam for hours|gotta go home n feed my doggie first ok|My rescue pup finally learned how to sit|We have a dachshund named Pickles and she runs this house|Cant make it, dog got diarrhea sia|I came home and my dog was waiting at the door wagging his tail|Yes I have two dogs and a hamster|My old girl (14 yo beagle) still chases squirrels|bringing the dog for his jab later",
    not: "Your dog has the sweetest face|I wish I had a dog like that|My neighbor's dog kept barking all night|Dogs are so much better than people|We used to have a golden when I was a kid|are you allowed to keep dogs there?|My sister got a puppy and I met it today|that guy is a lucky dog|working like a dog this week|I donated to the animal shelter because dogs deserve homes",
  },
  cat: {
    own: "My kitty curled up in my lap while I read|we adopted two kittens from the shelter last month|One of my cats does exactly this with the printer|i dun like to travel leh my cat will be lonely|My cat Mochi slept on my face again|Our orange boy just turned ten|have to go home early to feed my cats|As the owner of three cats I can confirm|Cat knocked over my coffee, happy monday|Took my cat to the vet and he is healthy",
    not: "The cat in this video is a legend|Cat got your tongue?|I saw a stray cat sleeping under the void deck|her cat died so she is very sad|I'd love a cat but my landlord says no|My cat passed away in 2012 and I still miss her|do u have a cat ah|cats are evil geniuses|Catwoman was a terrible movie|look what the cat dragged in",
  },
  child: {
    own: "My daughter took her first steps today|I have two boys, 6 and 9, so money goes fast|got to fetch my son from childcare first|My kids would love something like that|As a father of three I totally get it|my little one has fever so cannot come|We took the children to the zoo on Saturday|My five year old asked me why the moon follows us|I'm a single mom and this charity means a lot to me|putting the baby to sleep, call u later",
    not: "Do you have any children?|His son just entered primary school|We are thinking about having kids someday|I don't have kids so I wouldn't know|When I was a kid we played outside|my sis just gave birth to a baby boy|Those poor children in Syria need help|Don't be such a baby|kids these days lol|my brother's kids came to visit",
  },
  expecting: {
    own: "I am 20 weeks pregnant and still throwing up|We found out that we are having a girl!|My wife is due in March and I am terrified|felt the baby kick for the first time today|Im preggers liao so cannot drink|The ultrasound showed our baby has a strong heartbeat|we are in the middle of adopting a little boy|Being pregnant in summer is no joke, my feet are balloons|told my parents that they are going to be grandparents|third trimester is killing my back",
    not: "My cousin is expecting her second|When I was pregnant with my son I craved pickles|I'm expecting a call from the bank|are you pregnant or what|Pregnant women should not lift that|We are trying for a baby|I am not pregnant, just fat|She announced her pregnancy on facebook|my friend had her baby shower today|I was expecting more from this movie",
  },
  partner: {
    own: "My husband cooked dinner and even did the dishes|going out with my gf tonight so cannot la|My wife and I watched a movie together|my boyfriend surprised me with flowers at work|I met up with bf after work for dinner|My fiancé and I have been together for six years|The hubby is snoring beside me|My better half says I worry too much|my girlfriend hates it when I do this|My bf's mum invited me for reunion dinner",
    not: "Do you have a boyfriend?|Her husband is such a jerk|I wish I had a girlfriend|My ex boyfriend texted me again|How is your wife doing?|single and loving it|my friend's wife just had surgery|He is a good husband to her|Find yourself a nice boyfriend la|wife material right there",
  },
  'break-up': {
    own: "My ex and I share custody|just got dumped, what a week|I broke up with my boyfriend of 4 years last night|My divorce was finalised yesterday|me and him broke up liao|I left my husband in January and never looked back|She left me for her coworker|I've been divorced for ten years|we decided to go our separate ways, I'm heartbroken|My ex used to do that all the time",
    not: "Did they break up?|She should dump him|my parents divorced when I was eight|you're breaking up, can't hear you|I heard Jen and Tom split up|if we ever break up I'm keeping the cat|Break a leg tonight|a breakup song for the ages|lets split the bill|he just got out of a bad divorce",
  },
  wedding: {
    own: "My fiancee and I picked the venue today|I said yes!!! we are engaged|I got married last weekend and it was perfect|wedding planning is eating my life, 3 weeks left|I proposed to my girlfriend and she said yes|trying on gowns for my big day|My bridesmaids threw me a surprise bachelorette party|sending out our save the dates tonight|ROM next month, finally becoming mrs tan|We booked the caterer for our wedding",
    not: "I attended my cousin's wedding yesterday|Are you two getting married?|I was a bridesmaid at my friend's wedding|we've been married for 15 years|Royal wedding was so boring|My sister is getting married in June|I never want to get married|will you marry me lol|her engagement ring is huge|shotgun wedding vibes",
  },
  'moving-home': {
    own: "We moved into our new apartment last weekend|still unpacking boxes from the move|I just moved to Denver and know nobody|shifting house today damn tired|the movers broke my lamp on the way to the new place|Finally settled into the new flat, love the view|I moved out of my parents' house this week|packing everything up, we move out on saturday|moved in with my girlfriend last week|Got the keys and slept on the floor of our new place",
    not: "I want to move to Canada|We moved around a lot when I was young|time to move on|when are you moving?|My best friend moved to Texas|nice move bro|this song is so moving|we're planning to move next year|don't move, there's a bee|movers and shakers",
  },
  'home-owner': {
    own: "We finally paid off the mortgage on our house|I own a small house with a big yard|redid our kitchen ourselves over the summer|My hoa fined me for the fence|We bought our first home two years ago|my bto flat reno is finally done|I planted tomatoes in my backyard and mowed my lawn|our house needs a new roof and property taxes went up|closed on the house this morning!!|collected the keys to our hdb and started renovation",
    not: "I can't afford a house in this market|My landlord refuses to fix the heat|do you own your house?|My parents bought a house in Florida|I am at home now|We are saving for a down payment|the white house announced it|we had a full house at poker|rent is due tomorrow|his house is gorgeous",
  },
  car: {
    own: "my car wouldn't start so I was late|I'm driving, text u when i reach|I drove four hours to see my grandmother|i pick u up at mrt ok, parking now|just changed the oil in my truck|Finally paid off my Honda|stuck in a jam on the PIE, be there in 20|I bought a used motorcycle and rode it to work|I got a ticket for speeding on my way to work|washed and waxed the car this morning",
    not: "Can you give me a lift?|My dad drove me to school|He bought a Tesla|I don't own a car, I bike everywhere|this game drives me nuts|Taking a cab now|nice car!|I want to get my licence next year|bus driver was so rude|save it on the hard drive",
  },
  job: {
    own: "my manager gave me the day off|i'm still in office, ot again|I got promoted at work today|i teach second grade so I see this daily|Working the night shift at the hospital|My coworker brought donuts for everyone|got my pay liao, can makan|I work from home as a translator|meeting with client at 3 so can't talk|As a nurse I deal with this every shift",
    not: "Where do you work?|My husband works for the city|This doesn't work|I used to work at a cinema|good job team!|I have no job at the moment|my dad's boss is a nightmare|hard work pays off|the boss fight took me three hours|he needs to get a job",
  },
  'job-search': {
    own: "had my second interview today, fingers crossed|I was laid off on Friday|sent out like 50 resumes and nothing|i just quit my job, feels amazing|still looking for a job leh so sian|I am currently unemployed so I can't donate|I resigned today after 8 years|Job hunting is soul crushing|I got fired for being late|I had a job interview this morning and it went well",
    not: "He got laid off last year|are you still looking for a job?|We are interviewing candidates this week|that interview with the president was a mess|I quit drinking|my sister is job hunting|you should apply for that job|You're fired lol|glad I'm not looking for work in this economy|someone at my office got fired",
  },
  student: {
    own: "got lecture at 9 tmr haiz|I passed my organic chem final!|rushing my project report due tonight|I am a junior at a state college|my prof extended the deadline|studying in the library with my groupmates|got an A on my paper|I have class until 5|As a grad student I live on noodles|my o lvls next month stress sia|revising for my mid terms",
    not: "how was your exam?|My daughter starts college in the fall|When I was in high school nobody had phones|a new study says chocolate is good|good luck for ur paper!|I teach at a high school|He dropped out of university|old school hip hop|I graduated years ago|what are you studying?",
  },
  trip: {
    own: "I'm in Bangkok now, so hot|Just got back from a week in Portugal|reached the airport already, boarding in 30 min|I went on a road trip with my best friends to Yosemite|we are on holiday in Bali|our flight got delayed so stuck in Dubai|I visited Paris for the first time last week|checked into our hotel, the view is insane|i'm overseas now will call u when i'm back|we took a cruise and saw dolphins",
    not: "Have a safe trip!|when are you flying off?|I want to go to Japan so bad|My boss is on vacation|we're going to Korea in December|the tour de france is on|that movie was a trip|I've never been on a plane|She just came back from Taiwan|cheap flights are a scam",
  },
  health: {
    own: "down with fever, on mc today|I threw up twice this morning|I've been diagnosed with type 2 diabetes|I have a bad cold and lost my voice|my back is killing me since the accident|got stitches in my hand after work|saw the doc, he gave me antibiotics|i'm having diarrhea since last nite|recovering from knee surgery|I have asthma so I can't do that|food poisoning, been in bed two days",
    not: "hope you get well soon|My grandfather is in the hospital|that trick is sick|sick of this nonsense|Are you feeling better?|I broke my leg when I was ten|The doctor in that show is hot|I feel perfectly fine now|drink water or you'll get a headache|my boss pains me lol",
  },
  strain: {
    own: "I haven't slept properly in weeks, too much on my mind|So stressed about finals i could cry|feeling super down today|I have depression and some days I can't get up|I had an anxiety attack at work|i'm really struggling mentally right now|damn stress la this project|cried in the toilet at work again|My therapist told me to journal|feel like everything is too much, totally burnt out",
    not: "don't stress too much ok|She suffers from depression|are you ok? you sound stressed|I used to be depressed but I'm good now|no worries!|the great depression|that movie gave me anxiety lol jk|my mom is stressed about the wedding|stress is a silent killer|I'm not stressed at all",
  },
  diet: {
    own: "I've been vegetarian for six years|trying to lose weight so no rice for me|I lost 8 pounds this month!|I can't eat gluten|on keto so I brought my own lunch|i'm on diet la dun tempt me|Down 20 lbs since January|I only eat halal food|counting calories is working for me|no supper for me, watching my weight",
    not: "diet coke or regular?|She is vegan|are you on a diet?|you don't need to lose weight|Vegans always tell you|I eat everything|he lost a lot of weight|I tried keto once and hated it|I'm lactating|food for thought",
  },
  alcohol: {
    own: "had a few beers with my coworkers after work|I'm so hungover today|Opened a bottle of wine with my wife|gg clubbing tonight, gonna get drunk|I drank too much at the party last night|my friends and I went to a bar and had cocktails|A cold beer after mowing is the best|we did shots until 3am|whiskey is my drink of choice|I enjoyed a glass of red wine on the porch",
    not: "I don't drink|I've been sober for two years|He was so drunk|do u drink?|drink more water|my dad is an alcoholic|the lads at the pub were loud|I quit drinking last spring|root beer float|Drunk driving kills",
  },
  smoking: {
    own: "just stepped out for a cig|I smoke about a pack a day|need a smoke break|my vape juice ran out|I've been smoking since I was 16|having a cigarette on the balcony|i wan quit smoking but damn hard|I smoked a bowl and watched cartoons|going down for a puff, wan join?|running low on cigs",
    not: "I quit smoking three years ago|do you smoke?|my dad gave up smoking|He smokes too much|I can't stand the smell of cigarettes|smoke alarm keeps beeping|smoking hot|I never smoked|where there's smoke there's fire|smoked brisket for dinner",
  },
  sport: {
    own: "I ran my first half marathon on Sunday|just came back from gym, shag|going swimming later as usual, my weekly laps|I play tennis every Saturday|bball training at 7 tmr cannot make it|my legs are dead after squats|I scored two goals in our game last night|went for a 5 mile run this morning|I do yoga before work|Hiked up a mountain with my friends|hit a new PR on bench",
    not: "Did you watch the game?|my son plays soccer|I hate running|running late!|He goes to the gym every day|I should start working out|I used to swim in school|The Lakers are terrible|run along now|I don't run the shop|what a good sport",
  },
  'money-worry': {
    own: "I'm broke until payday|i no money liao this month|I can barely pay my rent|drowning in student loans here|I can't afford to donate right now, money is tight|my credit card is maxed out|we live paycheck to paycheck|had to borrow money from my sister for groceries|I'm on a fixed income and behind on bills|overdraft fees again, only $3 in my account",
    not: "The charity needs money|He owes me fifty bucks|my phone is broken|I paid off my loans, debt free!|Are you short of cash?|people who can't afford food|Money can't buy happiness|they're broke as a joke|rich people problems|I got a raise so I'm good",
  },
  religion: {
    own: "I went to church with my family on Sunday|I pray before every meal|As a Muslim I don't eat pork|going for mass later|god answered my prayers and I am thankful|I'm a Christian and I tithe|my cell group is meeting tonight|We read the bible together every evening|I was baptized last week|fasting this month so lunch is out",
    not: "oh my god no way|Jesus Christ that's expensive|I'm not religious|She is a devout Catholic|Do you believe in God?|I grew up catholic but left|the church on the corner burned down|pray for me lol|Religion ruins everything|holy crap",
  },
  buying: {
    own: "I just bought a new laptop|my parcel arrived today!|I ordered a pizza and watched netflix|bought my wife a necklace for her birthday|Got a great deal on some shoes at the mall|went shopping with my mum, spent too much|I purchased a new bed and it is so comfy|ordered from taobao, so cheap|picked up groceries and a plant on the way home|I treated myself to a new pair of headphones",
    not: "Where did you buy that?|I want to buy a new phone|She bought a bag|in order to do that|don't buy it, waste money|can you help me buy lunch?|I would buy that|I'm not buying that excuse|He ordered a steak|shop till you drop",
  },
  'age-birthday': {
    own: "I'm 32 and still don't know|Today is my birthday and my friends surprised me|turning 21 next week|as a 50 year old woman|i'm already 25 leh so old|I was born in '94|I celebrated my 40th birthday with my family|i'm 17 m looking for friends|my bday is on the 5th|just turned thirty and my knees hurt",
    not: "Happy birthday!!|how old r u?|My son turned 5 yesterday|when I was 16|her birthday party was fun|a 30 year old house|He is 45|it's my mom's birthday today|the company turned ten|act your age",
  },
  gaming: {
    own: "I finally beat Dark Souls|playing dota now, later then talk|My friends and I stayed up playing Mario Kart|I've put 300 hours into Skyrim|just hit diamond in league|bought the new pokemon game and played all day|my ps4 controller died|I main Mercy|raid tonight with my guild|gaming with my bros till 4am",
    not: "do you play fortnite?|he plays too many video games|I don't play video games|game over|watching the game at the bar|My brother is addicted to his xbox|mind games|the game of thrones finale|that game looks fun|games are for kids",
  },
}
