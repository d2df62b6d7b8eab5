/** Made-up sentences by subject of life: of the writer's own, and such as only hold its words. Separated by `|`. */
export const ENGLISH_SENTENCES: Readonly<Record<string, { readonly own: string; readonly not: string }>> = {
  'job': {
    own: 'my boss wants the slides by five|stuck at work till nine again|Got a raise at the warehouse, finally|i work as a dental nurse|on night shift this week so no calls|Just clocked out, feet are killing me|my coworkers threw me a little party|haf to do ot tonight sorry',
    not: 'this phone does not work|good job on the exam!|when do you finish work?|he works for a bank|my last job was in retail|that trick never works|she got promoted again|do you like your boss?',
  },
  'alcohol': {
    own: 'had two pints with the lads after the match|hungover and regretting everything|I opened a bottle of red wine and watched a film|we went for drinks on Friday|so drunk last night lol|My wife and I shared some sake|i brewed my own stout in the shed|gin and tonic in the garden, bliss',
    not: "I don't drink|remember to drink water|he got drunk and fell asleep|quit drinking in march|do you want a beer?|that bar exam sounds awful|drunk drivers should lose their licence|the dog drank from the puddle",
  },
  'sport': {
    own: 'hit the gym before breakfast|I ran ten miles this morning|leg day, cannot walk|We played badminton on Saturday|my yoga class was packed|swam forty laps today|I finished my first triathlon|going for a jog now',
    not: "running late, sorry|he runs the company|watched the football game on tv|my son plays tennis|I hate exercise|we ran out of milk|are you going to the gym?|used to swim at school",
  },
  'money-worry': {
    own: "so broke till payday|I can't afford the dentist|we are behind on rent again|my student loans will outlive me|not enough money for petrol this week|i'm drowning, credit card debt everywhere|had to borrow money from mum|Living paycheck to paycheck",
    not: 'my phone broke|they broke up in may|he owes me ten dollars|the poor cat was soaked|many families cannot afford food|the vase broke|is your brother broke?|paid off all my debts, debt free at last',
  },
  'car': {
    own: 'my car failed its inspection|I drove to Leeds and back|parked outside, come down|got a flat tire on the motorway|driving home now|our van needs new brakes|we drove up the coast|filled up my tank, so expensive',
    not: "that noise drives me crazy|I don't have a car|my hard drive died|his car is red|can't drive, never learned|the taxi driver was rude|drive safely!|do you have a car?",
  },
  'student': {
    own: 'i have an exam tomorrow|cramming for finals in the library|my professor cancelled class|tmr got lect at 8 sian|I passed my chemistry test|writing my thesis until dawn|in class, text you later|my dorm room smells of noodles',
    not: 'good luck with your exams|he studies law|when I was in college we had no phones|studies show that coffee helps|do you have school tomorrow?|that is old school|my son is in college now|a blood test will tell',
  },
  'job-search': {
    own: "I've got a job interview on Tuesday|just got laid off|i quit my job yesterday|updating my resume again|still unemployed after six months|applied for jobs all week|looking for a new job in marketing|my second interview went well",
    not: 'he got fired|watched an interview with the singer|I quit smoking|does not apply here|we are hiring two cooks|good luck with your interview|she is looking for work|nice job!',
  },
  'gaming': {
    own: 'playing minecraft with the boys|my xbox overheated mid match|I finished the new zelda in a week|one more ranked match then bed|been gaming since noon|finally beat the final boss|i main support|bought a game on steam and lost the weekend',
    not: "he plays video games all day|I don't play games|game over for us|the hunger games was a good book|my son plays fortnite|switch off the light|do you play dota?|stop playing games with my heart",
  },
  'trip': {
    own: 'just landed in lisbon|we flew to crete for a week|jet lagged and starving|at the airport, boarding soon|back from our trip to Wales|my hotel has a pool|Went camping by the lake|on holiday till monday',
    not: 'have a safe flight!|she flew to Rome|time flies|he is on vacation|I tripped over the step|is your flight delayed?|my parents are on vacation|never been abroad',
  },
  'home-owner': {
    own: 'we closed on our house on friday|my mortgage went up again|remodeling our kitchen, dust everywhere|I own my flat|mowed the lawn and painted the fence|got the keys to our bto|bought our first home in may|my hoa sent another letter',
    not: "the white house said no|going home now|my landlord raised the rent|his mortgage is huge|we rent a small flat|can't afford a house|watched house of cards|my parents bought a house",
  },
  'expecting': {
    own: "I'm fourteen weeks pregnant|my wife is pregnant with our second|we're expecting a boy in june|first ultrasound today|baby kicked for the first time|my due date is near|found out we are having a baby|our baby shower is on saturday",
    not: 'I was not expecting that|my sister is pregnant|are you pregnant?|expecting a parcel today|when I was pregnant I ate pickles|pregnant women should rest|the cat looks pregnant|not pregnant, phew',
  },
  'health': {
    own: 'down with flu since sunday|I broke my arm skiing|my throat hurts so much|saw the doctor, got antibiotics|had a migraine all day|on mc today, fever|just had surgery on my knee|i am in the hospital, room 4',
    not: 'sick of this rain|get well soon|my uncle is in hospital|that beat is sick|are you feeling better?|never sick, knock on wood|cold beer in the fridge|the children are ill',
  },
  'strain': {
    own: "i'm so stressed about the move|can't sleep, mind racing|had a panic attack on the train|my anxiety is through the roof|feeling really down lately|work is burning me out, totally overwhelmed|my therapist says to breathe|cried all night",
    not: "don't stress about it|no worries|she is depressed|are you stressed?|the great depression was long ago|blood pressure is fine|used to be depressed, not any more|he had a breakdown",
  },
  'diet': {
    own: "I'm vegan so no cheese please|on a diet, no cake for me|lost five pounds this month|counting calories is so dull|i don't eat meat|doing keto with my sister|lactose intolerant, sadly|trying to lose weight before summer",
    not: 'a diet coke please|are you vegan?|vegans are so loud|she lost weight|fast food again|my sister is vegetarian|you look fine, no need to lose weight|he follows a strict diet',
  },
  'smoking': {
    own: 'went out for a smoke|my vape is empty|need a cigarette after that call|I smoke too much when I write|smoked a joint and slept|half a pack a day these days|lit a cigarette on the balcony|i am trying to quit smoking',
    not: "I don't smoke|quit smoking two years ago|smoke alarm went off|he smokes like a chimney|smoked salmon on toast|we have a joint account|do you smoke?|smoking is bad for you",
  },
  'religion': {
    own: 'at church with the kids|I pray every night|praise God for this day|fasting for ramadan, so thirsty|our pastor preached on hope|went to the temple this morning|As a Catholic I go to mass|bible study ran late',
    not: 'oh my god look at that|jesus christ that was loud|do you go to church?|my gran is religious|I am an atheist|the church was built in 1200|bless you|lord of the rings marathon',
  },
  'buying': {
    own: 'just ordered a new desk|I bought boots in the sale|my parcel came early|went shopping with mum|treated myself to a camera|finally bought a decent kettle|picked up a new coat at the market|We ordered pizza',
    not: 'did you buy milk?|I want to buy a bike|she bought a dress|in order to win|never buy cheap tyres|they ordered us to leave|buy now, pay later|he ordered fish',
  },
  'age-birthday': {
    own: "I'm 24 years old|turned 30 last week|it's my birthday today!|as a 45 year old I feel ancient|i was born in 1988|my 21st birthday was wild|I turn 19 in may|at my age you need naps",
    not: 'happy birthday!|my son is 5 years old|when I was 12 we moved|she turned 40|how old are you?|a ten year old car|his birthday is in june|it turned out fine',
  },
  'wedding': {
    own: "we got engaged in the rain|planning our wedding is a full time job|my fiance cooks better than me|he proposed last night and I said yes|trying on my wedding dress|getting married in october|my bridal shower is on sunday|just got married!",
    not: "my cousin's wedding was long|are you getting married?|I propose we leave at six|our wedding anniversary is in may|they got married in 1990|not engaged|the bell will ring|went to a wedding in Kent",
  },
  'break-up': {
    own: 'my ex keeps texting|we broke up in march|going through a divorce right now|he dumped me by email|I am divorced with no regrets|she left me for her trainer|my girlfriend cheated on me|newly single and eating ice cream',
    not: 'they broke up again|my parents got divorced when I was six|did you break up?|the signal is breaking up|we split the bill|separated the eggs|his ex is here|not a single seat left',
  },
}
