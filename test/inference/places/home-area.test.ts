import { describe, expect, test } from 'vitest'
import { branchesOf, guessedOf } from './places.ts'
import type { PlaceLine } from './places.ts'

const NOWHERE = 'cannot tell'

describe('Where somebody lives', () => {
  test.each<readonly [who: string, lines: readonly PlaceLine[], home: string]>([
    ['says it once', ['on my way', 'I live in Lyon now, come by'], 'Lyon, France'],
    ['types small', ['i live in london', 'lol'], 'London, United Kingdom'],
    ['names the state', ['we moved to Portland, Maine and it is cold'], 'Portland, Maine, United States'],
    ['lives in Nice', ['so hot here in Nice again', 'my flat in Nice has no air con'], 'Nice, France'],
    ['lives in Reading', ['I live in Reading, I read on the train to London'], 'Reading, United Kingdom'],
    ['names a quarter of the city', ['I live in Brooklyn'], 'New York, United States'],
    ['names country and city', ['we live in France', 'my flat in Toulouse is tiny'], 'Toulouse, France'],
    ['moved on', [[0, 'I live in Leeds'], [10, 'living in Leeds is fine'], [400, 'I moved to Bristol last month'], [420, 'rain again here in Bristol']], 'Bristol, United Kingdom'],
    ['left and says so', [[0, 'I used to live in Berlin'], [5, 'I live in Oslo']], 'Oslo, Norway'],
    ['on tour', [[0, 'I live in Cork'], [30, 'here in Rome for the weekend'], [31, 'visiting Rome, hotel is great'], [60, 'living in Cork has its charm']], 'Cork, Ireland'],
    ['stays on', ["I've lived in Vienna for nine years"], 'Vienna, Austria'],
    ['hints alone, several', ['took the Luas again', 'my Leap Card is empty', 'the DART was late', 'Rathmines is noisy tonight', 'Luas strike tomorrow', 'party in Drumcondra'], 'Dublin, Ireland'],
    ['pays the rent', ['my salary hardly covers Santiago’s living costs', 'my rent in Santiago went up again'], 'Santiago, Chile'],
    ['does as they do there', ['In Ghent we put mayo on everything'], 'Ghent, Belgium'],
    ['weather again and again', ['Oslo winters are dark', 'the weather in Oslo, honestly', 'Oslo traffic today', 'metro in Oslo is down', 'rush hour in Oslo'], 'Oslo, Norway'],
    ['écrit en français', ["J'habite à Nantes depuis trois ans", 'ici à Nantes il pleut'], 'Nantes, France'],
    ['a déménagé', [[0, "j'habite à Lille"], [300, "on a déménagé à Bordeaux l'an dernier"]], 'Bordeaux, France'],
    ['用中文说', ['我住在成都，火锅管够'], 'Chengdu, Sichuan, China'],
    ['说区', ['我在海淀区租房'], 'Beijing, China'],
    ['有坐标', ['坐标杭州，今天降温了'], 'Hangzhou, Zhejiang, China'],
    ['繁体', ['我住在倫敦好多年了'], 'London, United Kingdom'],
    ['我们这边', ['我们武汉这边下雪了', '我在武汉上班五年了'], 'Wuhan, Hubei, China'],
    ['搬了家', [[0, '我住在上海'], [200, '我搬到深圳一年了'], [210, '我在深圳上班']], 'Shenzhen, Guangdong, China'],
  ])('%s', async (_who, lines, home) => {
    expect((await guessedOf(lines)).home.answer).toBe(home)
  })

  test.each<readonly [who: string, lines: readonly PlaceLine[]]>([
    ['somebody else lives there', ['my sister lives in Texas, he moved to Austin too', 'people who live in Paris never smile', 'do you live in Madrid?', 'my parents moved to Spain']],
    ['wished, planned, denied', ["I'd love to live in Paris one day", "I don't live in Boston", 'we might move to Canada', 'thinking of living in Porto', 'if I lived in Rome I would eat all day']],
    ['quoted', ['she goes “I live in Rome” lol', 'https://example.org I live in Milan']],
    ['travelling', ['here in Tokyo for a week', 'flying to Seoul tomorrow', 'staying in a hotel in Lima']],
    ['a visitor’s weather', ['the weather in Rome was great', 'In Paris we went to the Louvre', 'Tokyo traffic is crazy on this trip', 'her rent in Boston is mad', 'what is the rent in Oslo like?']],
    ['words that are no places', ['i was reading here in bed', 'nice, moved to the mobile version', 'living in bath water', 'i live in hope', 'working in bar shifts', 'we live in the moment', 'life in the fast lane']],
    ['people, brands, dishes', ['I work in Paris Hilton’s team', 'Peking duck tonight', 'brussels sprouts again', 'moved to Jackson Street', '我在兰州拉面吃饭', '住在长春花园对面', '我在南京路等你', '北京烤鸭真好吃']],
    ['一个提示不算', ['刚到春熙路', '哈哈']],
    ['别人的', ['我妈住在武汉', '她在北京工作三年了', '你住在上海吗', '我朋友在广州上班']],
    ['想去的、以前的', ['我想去北京工作', '以前在广州住过', '要是我住在海南就好了', '我不住在天津', '我在西安出差，住在酒店']],
    ['two at once, and no time tells', [[0, 'I live in Rome'], [0, 'I live in Oslo']]],
  ])('is not told: %s', async (_who, lines) => {
    expect((await guessedOf(lines)).home.answer).toBe(NOWHERE)
  })

  test('says what each line is, and that a hint is one', async () => {
    const { home } = await guessedOf(['I live in Dublin', 'here in Dublin it pours', 'took the Luas', 'my Leap Card is empty', 'I used to live in Galway'])
    expect(home.status).toBe('unmeasured')
    expect(home.outcomes.map(({ value, probability }) => [value, probability])).toEqual([['Dublin, Ireland', null]])
    expect(home.evidence.map(({ says, examples, count }) => [says.en, says.zh, count, examples.length])).toEqual([
      ['1 message says that you live in Dublin, Ireland', '1条消息说你住在爱尔兰都柏林', 1, 1],
      ['1 message speaks of Dublin, Ireland as of here', '1条消息把爱尔兰都柏林当作自己这边来说', 1, 1],
      ['A hint only: 2 messages use words of people who live in Dublin, Ireland, such as its quarters, trams or offices', '只是线索：2条消息用了爱尔兰都柏林当地人才常用的词，比如街区、地铁、办事的地方', 2, 2],
    ])
  })
})

describe('Where somebody comes from', () => {
  test.each<readonly [who: string, lines: readonly PlaceLine[], origin: string]>([
    ['born there', ['I was born in Naples but I live in Turin'], 'Naples, Italy'],
    ['grew up there', ['we grew up in a small town near Springfield, Illinois'], 'Springfield, Illinois, United States'],
    ['is from there', ["I'm from Nice, the one in France"], 'Nice, France'],
    ['a people', ['As a Scot I find that funny', "I'm Scottish, of course I like rain"], 'Scotland, United Kingdom'],
    ['en français', ['je suis né à Dakar', 'je viens de manger'], 'Dakar, Senegal'],
    ['老家', ['我老家是湖南长沙的'], 'Changsha, Hunan, China'],
    ['我是…人', ['我是四川人，现在在深圳上班'], 'Sichuan, China'],
    ['出生在', ['我出生在哈尔滨'], 'Harbin, Heilongjiang, China'],
  ])('%s', async (_who, lines, origin) => {
    expect((await guessedOf(lines)).origin.answer).toBe(origin)
  })

  test.each<readonly [who: string, lines: readonly PlaceLine[]]>([
    ['of others', ['my wife is from Naples', 'are you from Leeds?', 'he grew up in Kent', '她是重庆人', '你是北京人吗', '我老公是山东人', '我妈老家是河南的']],
    ['of things', ['this cheese is from Parma', "I'm an Italian restaurant addict", 'from Reading to writing', '我是个好人', '我是本地人', '我们女人']],
    ['denied', ["I'm not from Texas", '我不是上海人']],
  ])('is not told: %s', async (_who, lines) => {
    expect((await guessedOf(lines)).origin.answer).toBe(NOWHERE)
  })

  test('"back home in" is where one comes from, not where one lives', async () => {
    const { home, origin } = await guessedOf(['back home in Ghent we put mayo on everything', 'I grew up in Ghent', 'I live in Leeds'])
    expect([home.answer, origin.answer]).toEqual(['Leeds, United Kingdom', 'Ghent, Belgium'])
  })
})

describe('The city of the shops', () => {
  const paidAt = (shops: readonly string[], days: number): Promise<string> => branchesOf(Array.from({ length: days }, (_, day) => ({ day: day * 3, shop: shops[day % shops.length] ?? '' })))
  test.each([
    ['many days', ['盒马鲜生（深圳蛇口店）', '瑞幸咖啡(深圳万象天地店)'], 24, 'Shenzhen, Guangdong, China'],
    ['a few days', ['盒马鲜生（深圳蛇口店）'], 4, 'cannot tell'],
    ['streets that are called after cities', ['全家（南京路店）', '罗森（北京东路店）', '便利蜂（长春花园店）'], 30, 'cannot tell'],
    ['companies by where they sit', ['深圳市腾讯计算机系统有限公司', '杭州网易云音乐科技有限公司'], 30, 'cannot tell'],
    ['two cities by turns: no more than the country', ['盒马鲜生（上海张江店）', '盒马鲜生（成都银泰店）'], 48, 'China'],
  ] as const)('paid at on %s', async (_what, shops, days, home) => {
    expect(await paidAt(shops, days)).toBe(home)
  })
})
