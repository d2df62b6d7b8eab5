/** Further names of places that no source has: what people call countries, and what their people are called. */

/** By English name of the place, or by the full Chinese name of a division. The first Chinese name of a division is its short one. */
export const MORE_NAMES: {
  readonly latin: Readonly<Record<string, readonly string[]>>
  readonly han: Readonly<Record<string, readonly string[]>>
} = {
  latin: {
    'United States': ['USA', 'US', 'U.S.', 'U.S.A.', 'the US', 'the USA', 'the U.S.', 'the States', 'the United States', 'United States of America', 'America', 'the United States of America'],
    'United Kingdom': ['UK', 'the UK', 'U.K.', 'Britain', 'Great Britain', 'the United Kingdom', 'Grande-Bretagne'],
    Netherlands: ['the Netherlands', 'Holland', 'Hollande'], Philippines: ['the Philippines'], 'United Arab Emirates': ['UAE', 'the UAE', 'the Emirates'],
    Czechia: ['Czech Republic', 'the Czech Republic', 'République tchèque'], 'South Korea': ['Korea'], 'Congo - Kinshasa': ['DRC', 'the DRC', 'DR Congo', 'Congo'],
    Türkiye: ['Turkey'], 'Hong Kong': ['HK', 'Hongkong'], Singapore: ['SG'], Bahamas: ['the Bahamas'], Gambia: ['the Gambia'], Maldives: ['the Maldives'], 'Côte d’Ivoire': ['Ivory Coast', 'the Ivory Coast'],
    Russia: ['the Russian Federation'], Switzerland: ['CH'], China: ['mainland China', 'PRC'], 'New Zealand': ['NZ', 'Aotearoa'], 'South Africa': ['SA', 'Mzansi'], Australia: ['Oz'], 'Papua New Guinea': ['PNG'], Macau: ['Macao'], Réunion: ['La Réunion'], Ireland: ['Éire'],
  },
  han: {
    'United States': ['美利坚', '美帝'], 'United Kingdom': ['不列颠'], 'United Arab Emirates': ['阿联酋'], 'South Korea': ['南韩'], Russia: ['俄国'], 'New Zealand': ['纽西兰'], Australia: ['澳大利亚', '澳洲'],
    Singapore: ['狮城', '新国'], 'Hong Kong': ['香江'], Netherlands: ['尼德兰'], Macau: ['澳門'], Myanmar: ['缅甸'], Türkiye: ['土耳其'],
    内蒙古自治区: ['内蒙古', '内蒙'], 新疆维吾尔自治区: ['新疆'], 宁夏回族自治区: ['宁夏'], 广西壮族自治区: ['广西'], 西藏自治区: ['西藏'],
    北京市: ['北京', '帝都'], 上海市: ['上海', '魔都', '申城'], 广州市: ['广州', '羊城', '花城'], 深圳市: ['深圳', '鹏城'], 成都市: ['成都', '蓉城'], 武汉市: ['武汉', '江城武汉'], 南京市: ['南京', '金陵'], 杭州市: ['杭州', '杭城'], 重庆市: ['重庆', '山城重庆'],
    哈尔滨市: ['哈尔滨', '冰城'], 昆明市: ['昆明', '春城昆明'], 济南市: ['济南', '泉城'], 西安市: ['西安', '古城西安'], 长沙市: ['长沙', '星城'],
    延边朝鲜族自治州: ['延边'], 恩施土家族苗族自治州: ['恩施'], 湘西土家族苗族自治州: ['湘西'], 阿坝藏族羌族自治州: ['阿坝'], 甘孜藏族自治州: ['甘孜'], 凉山彝族自治州: ['凉山'], 黔西南布依族苗族自治州: ['黔西南'], 黔东南苗族侗族自治州: ['黔东南'], 黔南布依族苗族自治州: ['黔南'],
    楚雄彝族自治州: ['楚雄'], 红河哈尼族彝族自治州: ['红河州'], 文山壮族苗族自治州: ['文山'], 西双版纳傣族自治州: ['西双版纳', '版纳'], 大理白族自治州: ['大理'], 德宏傣族景颇族自治州: ['德宏'], 怒江傈僳族自治州: ['怒江州'], 迪庆藏族自治州: ['迪庆'],
    临夏回族自治州: ['临夏'], 甘南藏族自治州: ['甘南'], 海北藏族自治州: ['海北州'], 黄南藏族自治州: ['黄南州'], 海南藏族自治州: ['海南州'], 果洛藏族自治州: ['果洛'], 玉树藏族自治州: ['玉树'], 海西蒙古族藏族自治州: ['海西州'],
    昌吉回族自治州: ['昌吉'], 博尔塔拉蒙古自治州: ['博州'], 巴音郭楞蒙古自治州: ['巴州'], 克孜勒苏柯尔克孜自治州: ['克州'], 伊犁哈萨克自治州: ['伊犁'],
  },
}

/** Codes that stand after a city's name, beside those of the states of the United States: "Perth WA" is read with its city. */
export const STATE_CODES: Readonly<Record<string, string>> = {
  ON: 'Ontario, Canada', QC: 'Quebec, Canada', BC: 'British Columbia, Canada', AB: 'Alberta, Canada', NSW: 'New South Wales, Australia', QLD: 'Queensland, Australia', VIC: 'Victoria, Australia', TAS: 'Tasmania, Australia',
  UK: 'United Kingdom', USA: 'United States', US: 'United States', NZ: 'New Zealand', UAE: 'United Arab Emirates',
}

/** Who lives there, by id of the place: nouns and adjectives that people use of themselves, in English and in French. */
export const DEMONYMS: readonly (readonly [string, string])[] = [
  ['United States', 'american|américain|américaine'], ['United Kingdom', 'brit|british|britannique'], ['England, United Kingdom', 'englishman|englishwoman|anglais|anglaise'], ['Scotland, United Kingdom', 'scot|scottish|scotsman|écossais|écossaise'], ['Wales, United Kingdom', 'welsh|welshman|gallois|galloise'],
  ['Ireland', 'irish|irishman|irishwoman|irlandais|irlandaise'], ['Canada', 'canadian|canuck|canadien|canadienne'], ['Quebec, Canada', 'québécois|québécoise|quebecer'], ['Australia', 'australian|aussie|australien|australienne'], ['New Zealand', 'new zealander|kiwi|néo-zélandais|néo-zélandaise'],
  ['France', 'frenchman|frenchwoman|français|française'], ['Brittany, France', 'breton|bretonne'], ['Germany', 'german|allemand|allemande'], ['Bavaria, Germany', 'bavarian|bavarois|bavaroise'], ['Austria', 'austrian|autrichien|autrichienne'], ['Switzerland', 'swiss|suisse|suissesse'], ['Italy', 'italian|italien|italienne'], ['Sicily, Italy', 'sicilian'],
  ['Spain', 'spaniard|spanish|espagnol|espagnole'], ['Catalonia, Spain', 'catalan|catalane'], ['Portugal', 'portuguese|portugais|portugaise'], ['Netherlands', 'dutch|dutchman|dutchwoman|néerlandais|néerlandaise|hollandais'], ['Belgium', 'belgian|belge'], ['Luxembourg', 'luxembourger|luxembourgeois'],
  ['Denmark', 'dane|danish|danois|danoise'], ['Sweden', 'swede|swedish|suédois|suédoise'], ['Norway', 'norwegian|norvégien|norvégienne'], ['Finland', 'finn|finnish|finlandais|finlandaise'], ['Iceland', 'icelander|icelandic|islandais'], ['Poland', 'pole|polish|polonais|polonaise'], ['Czechia', 'czech|tchèque'], ['Slovakia', 'slovak|slovaque'],
  ['Hungary', 'hungarian|hongrois|hongroise'], ['Romania', 'romanian|roumain|roumaine'], ['Bulgaria', 'bulgarian|bulgare'], ['Greece', 'greek|grec|grecque'], ['Croatia', 'croat|croatian|croate'], ['Serbia', 'serb|serbian|serbe'], ['Slovenia', 'slovene|slovenian|slovène'], ['Bosnia and Herzegovina', 'bosnian|bosniaque'], ['Albania', 'albanian|albanais'],
  ['Ukraine', 'ukrainian|ukrainien|ukrainienne'], ['Russia', 'russian|russe'], ['Belarus', 'belarusian|biélorusse'], ['Lithuania', 'lithuanian|lituanien'], ['Latvia', 'latvian|letton'], ['Estonia', 'estonian|estonien'], ['Türkiye', 'turk|turkish|turc|turque'], ['Israel', 'israeli|israélien'], ['Lebanon', 'lebanese|libanais|libanaise'], ['Egypt', 'egyptian|égyptien|égyptienne'],
  ['Morocco', 'moroccan|marocain|marocaine'], ['Algeria', 'algerian|algérien|algérienne'], ['Tunisia', 'tunisian|tunisien|tunisienne'], ['Senegal', 'senegalese|sénégalais|sénégalaise'], ['Cameroon', 'cameroonian|camerounais|camerounaise'], ['Nigeria', 'nigerian|naija|nigérian'], ['Ghana', 'ghanaian|ghanéen'], ['Kenya', 'kenyan|kényan'],
  ['Uganda', 'ugandan|ougandais'], ['Tanzania', 'tanzanian|tanzanien'], ['Ethiopia', 'ethiopian|éthiopien'], ['South Africa', 'south african|saffa|sud-africain'], ['Zimbabwe', 'zimbabwean|zimbabwéen'], ['India', 'indian|desi|indien|indienne'], ['Pakistan', 'pakistani|pakistanais'], ['Bangladesh', 'bangladeshi'],
  ['Sri Lanka', 'sri lankan|sri-lankais'], ['Nepal', 'nepali|nepalese|népalais'], ['Iran', 'iranian|persian|iranien|iranienne'], ['Iraq', 'iraqi|irakien'], ['Syria', 'syrian|syrien|syrienne'], ['Saudi Arabia', 'saudi|saoudien'], ['Japan', 'japanese|japonais|japonaise'], ['China', 'chinese|chinois|chinoise'], ['Hong Kong', 'hong konger|hongkonger'],
  ['Taiwan', 'taiwanese|taïwanais'], ['South Korea', 'korean|south korean|coréen|coréenne'], ['Vietnam', 'vietnamese|vietnamien|vietnamienne'], ['Thailand', 'thai|thaïlandais'], ['Malaysia', 'malaysian|malaisien'], ['Singapore', 'singaporean|singapourien'], ['Indonesia', 'indonesian|indonésien'], ['Philippines', 'filipino|filipina|pinoy|pinay|philippin'],
  ['Mexico', 'mexican|mexicain|mexicaine'], ['Brazil', 'brazilian|brésilien|brésilienne'], ['Argentina', 'argentinian|argentine|argentin'], ['Chile', 'chilean|chilien|chilienne'], ['Colombia', 'colombian|colombien|colombienne'], ['Peru', 'peruvian|péruvien|péruvienne'], ['Venezuela', 'venezuelan|vénézuélien'], ['Bolivia', 'bolivian|bolivien'],
  ['Ecuador', 'ecuadorian|équatorien'], ['Cuba', 'cuban|cubain|cubaine'], ['Jamaica', 'jamaican|jamaïcain'], ['Honduras', 'honduran'], ['Guatemala', 'guatemalan'], ['Costa Rica', 'costa rican|tico|tica'], ['Haiti', 'haitian|haïtien|haïtienne'],
  ['London, United Kingdom', 'londoner|londonien|londonienne'], ['Liverpool, United Kingdom', 'scouser|liverpudlian'], ['Newcastle, United Kingdom', 'geordie'], ['Manchester, United Kingdom', 'mancunian'], ['Birmingham, United Kingdom', 'brummie'], ['Glasgow, Scotland, United Kingdom', 'glaswegian'], ['Dublin, Ireland', 'dubliner'],
  ['New York, United States', 'new yorker'], ['Texas, United States', 'texan'], ['California, United States', 'californian'], ['Chicago, Illinois, United States', 'chicagoan'], ['Boston, Massachusetts, United States', 'bostonian'], ['Paris, France', 'parisian|parisien|parisienne'], ['Lyon, France', 'lyonnais|lyonnaise'], ['Marseille, France', 'marseillais|marseillaise'],
  ['Toulouse, France', 'toulousain|toulousaine'], ['Bordeaux, France', 'bordelais|bordelaise'], ['Lille, France', 'lillois|lilloise'], ['Nantes, France', 'nantais|nantaise'], ['Strasbourg, France', 'strasbourgeois|strasbourgeoise'], ['Berlin, Germany', 'berliner|berlinois|berlinoise'], ['Sydney, New South Wales, Australia', 'sydneysider'], ['Melbourne, Victoria, Australia', 'melburnian'], ['Toronto, Ontario, Canada', 'torontonian'], ['Montreal, Quebec, Canada', 'montrealer|montréalais|montréalaise'],
]
