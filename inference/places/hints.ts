/**
 * Words that residents of a place use: its quarters, its trams and cards, its offices and schools. Travellers use them too: a
 * hint says that it is one and never decides alone. Written in capitals here means written in capitals there.
 */
import { fold } from '../text/characters.ts'
import { wordList } from '../text/word-list.ts'

/** Place, and the words that hint at it. */
const HINTS: readonly (readonly [place: string, words: string])[] = [
  ['London, United Kingdom', 'Shoreditch|Peckham|Brixton|Camden Town|Clapham|Islington|Canary Wharf|Walthamstow|Lewisham|Dalston|Tooting|Hackney|the tube|Oyster card|TfL|Central line|Victoria line|Jubilee line|Northern line|the Overground|Elizabeth line'],
  ['Manchester, United Kingdom', 'Didsbury|Chorlton|the Northern Quarter|Deansgate|Metrolink'], ['Glasgow, Scotland, United Kingdom', 'Byres Road|Sauchiehall|Kelvingrove|Hillhead'], ['Edinburgh, Scotland, United Kingdom', "Leith|Arthur's Seat|Lothian Buses|the Meadows|Morningside|Bruntsfield"],
  ['Dublin, Ireland', 'the Luas|Leap Card|the DART|Rathmines|Drumcondra|Phibsborough|Dublin Bus'],
  ['New York, United States', "Bushwick|Bed-Stuy|Park Slope|Greenpoint|Crown Heights|Flatbush|Upper West Side|Upper East Side|Lower East Side|Washington Heights|MetroCard|the L train|the MTA|Long Island City|LIRR"],
  ['San Francisco, California, United States', 'SoMa|Haight-Ashbury|the Embarcadero|Outer Sunset|Noe Valley|BART|Caltrain|MUNI'], ['Los Angeles, California, United States', 'the 405|Silver Lake|WeHo|Los Feliz|Echo Park|Sherman Oaks|Van Nuys'],
  ['Chicago, Illinois, United States', 'Wicker Park|Logan Square|Wrigleyville|Lake Shore Drive|the CTA|Lakeview|the Red Line'], ['Boston, Massachusetts, United States', 'MBTA|Back Bay|Jamaica Plain|Southie|Allston|CharlieCard'], ['Philadelphia, Pennsylvania, United States', 'SEPTA|Fishtown|Manayunk'],
  ['Atlanta, Georgia, United States', 'MARTA|Buckhead|the BeltLine'], ['Seattle, Washington State, United States', 'Link light rail|ORCA card|Fremont Bridge'], ['Portland, Oregon, United States', 'TriMet|MAX line'], ['Washington DC, United States', 'WMATA|Dupont Circle|Adams Morgan|the Beltway'],
  ['Toronto, Ontario, Canada', 'TTC|Etobicoke|Leslieville|Liberty Village|the Gardiner|Presto card|Kensington Market|the 6ix'], ['Vancouver, British Columbia, Canada', 'Kitsilano|Gastown|TransLink|Compass card'], ['Montreal, Quebec, Canada', 'Plateau-Mont-Royal|Hochelaga|le Plateau|STM|Bixi|carte Opus'],
  ['Sydney, New South Wales, Australia', 'Opal card|Surry Hills|Bondi|Marrickville|Parramatta'], ['Melbourne, Victoria, Australia', 'myki|Fitzroy|St Kilda|Footscray|Flinders Street'], ['Brisbane, Queensland, Australia', 'go card|Fortitude Valley|South Bank Parklands|CityCat'], ['Auckland, New Zealand', 'AT HOP|Ponsonby|Takapuna'],
  ['Paris, France', "Belleville|Ménilmontant|Oberkampf|le Marais|le périph|le RER|RER A|RER B|ligne 13|Vélib|pass Navigo|Navigo|carte Navigo|RATP|Batignolles|la Défense"], ['Lyon, France', "Croix-Rousse|Part-Dieu|Villeurbanne|la Guillotière|Bellecour|Vélo'v|Perrache"], ['Marseille, France', 'Vieux-Port|la Canebière|le Panier|Cours Julien|la Plaine'],
  ['Toulouse, France', 'Capitole|Tisséo|Saint-Cyprien|Compans-Caffarelli'], ['Bordeaux, France', 'les Chartrons|tram TBM|la Bastide|Saint-Michel'], ['Lille, France', 'Wazemmes|Vieux-Lille|Euralille|Ilévia'], ['Brussels, Belgium', 'Ixelles|Saint-Gilles|Schaerbeek|STIB|Etterbeek|Uccle'], ['Geneva, Switzerland', 'Carouge|Plainpalais|les Pâquis|TPG'],
  ['Berlin, Germany', 'Kreuzberg|Neukölln|Prenzlauer Berg|Friedrichshain|Tempelhofer Feld|BVG|Ringbahn|Späti'], ['Munich, Germany', 'Schwabing|Sendling|Giesing|Haidhausen|the Isar|Englischer Garten|MVG|Wiesn'], ['Hamburg, Germany', 'Eimsbüttel|Altona|Sternschanze|HVV'], ['Cologne, Germany', 'Ehrenfeld|Nippes|KVB'], ['Frankfurt, Germany', 'Sachsenhausen|Bornheim|RMV'],
  ['Vienna, Austria', 'Wiener Linien|Favoriten|Naschmarkt|Ottakring'], ['Zurich, Switzerland', 'ZVV|Oerlikon|Langstrasse'], ['Amsterdam, Netherlands', 'de Pijp|the Jordaan|Jordaan|GVB'], ['Copenhagen, Denmark', 'Nørrebro|Vesterbro|Østerbro|Amager'], ['Stockholm, Sweden', 'Södermalm|Vasastan|SL card|tunnelbana'], ['Oslo, Norway', 'Grünerløkka|T-bane|Frogner|Majorstuen|Ruter'], ['Helsinki, Finland', 'Kallio|HSL card'],
  ['Madrid, Spain', 'Malasaña|Lavapiés|Chueca|Cercanías'], ['Barcelona, Spain', 'Eixample|Gràcia|el Raval|Poblenou'], ['Lisbon, Portugal', 'Alfama|Bairro Alto|Chiado'], ['Rome, Italy', 'Trastevere|Testaccio|Pigneto|ATAC'], ['Milan, Italy', 'Navigli|Porta Genova|Porta Romana|ATM Milano'], ['Naples, Italy', 'Vomero|Spaccanapoli|Circumvesuviana'],
  ['Warsaw, Poland', 'Mokotów|Śródmieście|Żoliborz|Ursynów'], ['Krakow, Poland', 'Kazimierz|Nowa Huta'], ['Prague, Czechia', 'Žižkov|Vinohrady|Smíchov|Karlín'], ['Istanbul, Türkiye', 'Kadıköy|Beşiktaş|Beyoğlu|Marmaray|İstanbulkart|metrobüs'], ['Athens, Greece', 'Exarchia|Kolonaki|Pagrati'],
  ['Tokyo, Japan', 'Shibuya|Shinjuku|Shimokitazawa|Yamanote|Ikebukuro|Nakameguro|Setagaya|Kichijoji|Akihabara'], ['Osaka, Japan', 'Umeda|Namba|Tennoji'], ['Kyoto, Japan', 'Arashiyama|Kamo River|Kamogawa|Fushimi'], ['Seoul, South Korea', 'Gangnam|Hongdae|Itaewon|Mapo-gu|Han River'], ['Taipei, Taiwan', 'Ximending|EasyCard|Neihu|YouBike'],
  ['Singapore', 'HDB|EZ-Link|Ang Mo Kio|Tampines|Bedok|Toa Payoh|Jurong|Bukit Timah|CPF|Punggol|Sengkang|Woodlands MRT|hawker centre'], ['Hong Kong', 'MTR|Octopus card|Mong Kok|Causeway Bay|Wan Chai|Sham Shui Po|Tseung Kwan O|八达通|旺角|铜锣湾|深水埗|港铁'], ['Kuala Lumpur, Malaysia', 'Bangsar|Mont Kiara|KLCC|LRT Kelana Jaya|Rapid KL'],
  ['Bangkok, Thailand', 'Sukhumvit|Thonglor|Ekkamai|BTS Skytrain|the BTS|Asok'], ['Manila, Philippines', 'EDSA|Intramuros|jeepney stop'], ['Jakarta, Indonesia', 'TransJakarta|Kemang|Sudirman'], ['Mumbai, India', 'Bandra|Andheri|Dadar|Borivali'], ['Delhi, India', 'Connaught Place|Hauz Khas|Delhi Metro|Lajpat Nagar|Saket'], ['Bangalore, India', 'Koramangala|Indiranagar|HSR Layout|Namma Metro'],
  ['Nairobi, Kenya', 'Kilimani|Westlands|Kibera|Thika Road|Ngong Road'], ['Lagos, Nigeria', 'Lekki|Ikeja|Third Mainland Bridge|danfo|Surulere'], ['Johannesburg, South Africa', 'Sandton|Soweto|Gautrain|Melville'], ['Cape Town, South Africa', 'Sea Point|Camps Bay|Observatory Cape Town|MyCiTi'], ['Cairo, Egypt', 'Zamalek|Maadi|Heliopolis|Nasr City'],
  ['Mexico City, Mexico', 'Coyoacán|Roma Norte|Condesa|Polanco|Xochimilco'], ['São Paulo, Brazil', 'Vila Madalena|Avenida Paulista|Pinheiros'], ['Buenos Aires, Argentina', 'San Telmo|Recoleta|el subte|Villa Crespo'], ['Bogotá, Colombia', 'TransMilenio|Chapinero|Usaquén'], ['Santiago, Chile', 'Providencia|Ñuñoa|tarjeta Bip'], ['Lima, Peru', 'Miraflores|Barranco|Metropolitano bus'],
  ['United Kingdom', 'council tax|GCSEs|A-levels|HMRC|GP surgery|bank holiday|NHS app|my NHS|National Insurance number|Universal Credit|DVLA'], ['Ireland', 'Leaving Cert|the Gardaí|PPS number|the HSE|Eircode'], ['United States', '401k|the DMV|FAFSA|Social Security card|W-2|my HOA|IRS refund|zip code|Medicaid'], ['Canada', 'loonie|toonie|Service Canada|my SIN|T4 slip|GST rebate'],
  ['Australia', 'Centrelink|HECS|Bunnings|this arvo|the servo|my ute|superannuation'], ['New Zealand', "KiwiSaver|Pak'nSave|WINZ"], ['Germany', 'Anmeldung|Rundfunkbeitrag|Deutschlandticket|BAföG|Bürgeramt|Finanzamt'], ['France', 'Carte Vitale|Pôle emploi|France Travail|ma CAF|la CAF|les APL|taxe d’habitation|Parcoursup'], ['Switzerland', 'SBB|Halbtax|demi-tarif CFF|AHV|Migros Cumulus'], ['Netherlands', 'DigiD|OV-chipkaart|BSN number|zorgverzekering'], ['Austria', 'Klimaticket|Meldezettel|ÖBB'],
  ['South Africa', 'load shedding|loadshedding|Eskom|braai|braaiing|matric results'], ['India', 'Aadhaar|JEE mains|CBSE|PG accommodation|lakhs|crores'], ['Kenya', 'M-Pesa|matatu|matatus'], ['Nigeria', 'NYSC|JAMB|NEPA|keke napep'], ['Philippines', 'barangay|jeepney|sari-sari store'], ['Japan', 'konbini|my Suica|juminhyo'], ['South Korea', 'T-money|jeonse'],
  ['Beijing, China', '五道口|中关村|望京|西二旗|国贸|回龙观|天通苑|后厂村|北京一卡通|亦庄|朝阳大悦城'], ['Shanghai, China', '陆家嘴|徐家汇|张江|五角场|静安寺|莘庄|上海交通卡|人民广场站'], ['Guangzhou, Guangdong, China', '羊城通|珠江新城|体育西|天河城|大学城南'], ['Shenzhen, Guangdong, China', '深圳通|华强北|科技园|车公庙|深圳北站|岗厦'], ['Chengdu, Sichuan, China', '春熙路|天府通|天府三街|金融城|玉林路'], ['Chongqing, China', '解放碑|观音桥|沙坪坝|轻轨李子坝|南坪'],
  ['Hangzhou, Zhejiang, China', '杭州通|未来科技城|武林广场|西溪湿地|滨江区'], ['Wuhan, Hubei, China', '光谷|武汉通|户部巷|楚河汉街'], ["Xi'an, Shaanxi, China", '长安通|小寨|钟楼站|高新路'], ['Nanjing, Jiangsu, China', '新街口站|夫子庙站|仙林'], ['Changsha, Hunan, China', '五一广场|橘子洲|岳麓区'], ['Tianjin, China', '滨海新区|天津西站|意式风情街'],
]

const placeOf = new Map(HINTS.flatMap(([place, words]) => words.split('|').map((word) => [fold(word), { place, word }] as const)))

/** All of them, for the shared automaton. */
export const HINT_LIST = wordList('places.hints', HINTS.map(([, words]) => words))

/** The place that a word hints at, as it is written: a name without any capital is no name, and an acronym needs all of them. */
export function hintedBy(written: string): string | undefined {
  const known = placeOf.get(fold(written))
  if (known === undefined) return undefined
  const { place, word } = known
  const bare = word.replace(/^(?:the|le|la|les|my|de|el) /u, '')
  if (/^[A-Z-]{2,6}$/.test(bare)) return written.endsWith(bare) ? place : undefined
  return /^\p{Lu}/u.test(bare) && !/\p{Lu}/u.test(written) ? undefined : place
}
