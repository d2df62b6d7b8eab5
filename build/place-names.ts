/**
 * What the place table needs and no source gives: English names for places that GeoNames lists under a local one, second
 * names people use, regions of countries whose people name them, Chinese romanisations that differ from pinyin.
 */

/** `country Name-in-GeoNames|English name, or = for the same|further names|Chinese, the usual one first`. */
export const CITY_NAMES: readonly string[] = `
AE Dubai|=||迪拜
AT Vienna|=|Wien,Vienne
AU Adelaide|=||阿德莱德
AU Brisbane|=||布里斯班
AU Canberra|=||堪培拉
AU Gold Coast|=|the Gold Coast
AU Melbourne|=|Melb
AU Sydney|=||悉尼
BE Antwerpen|Antwerp|Anvers
BE Brugge|Bruges|
BE Brussels|=|Bruxelles,Brussel
BE Gent|Ghent|Gand
BR Rio de Janeiro|=|Rio
BR São Paulo|=|Sampa
CA Calgary|=||卡尔加里
CA Halifax|=||哈利法克斯
CA Montréal|Montreal|
CA Québec|Quebec City|
CH Basel|=|Basle,Bâle
CH Bern|=|Berne
CH Genève|Geneva|Genf
CH Luzern|Lucerne|
CH Zürich|Zurich|Zuerich
CL Santiago|=||圣地亚哥
CU Havana|=||哈瓦那
CZ Prague|=|Praha
DE Berlin|=||柏林
DE Düsseldorf|=|Duesseldorf
DE Frankfurt am Main|Frankfurt|Francfort
DE Hamburg|=|Hambourg
DE Hannover|Hanover|Hanovre
DE Köln|Cologne|Koeln|科隆
DE Munich|=|München,Muenchen
DE Nürnberg|Nuremberg|Nuernberg
DK Copenhagen|=|København,Copenhague
DK Århus|Aarhus|
EG Alexandria|=|Alexandrie
EG Cairo|=|Le Caire
ES Barcelona|=|Barcelone,Barca|巴塞罗那
ES Palma|=|Palma de Mallorca
ES Sevilla|Seville|Séville|塞维利亚
ES Valencia|=||巴伦西亚
ES Zaragoza|=|Saragossa
FR Lyon|=|Lyons|里昂
FR Marseille|=|Marseilles
FR Montpellier|=||蒙彼利埃
FR Nice|=||尼斯
FR Rouen|=||鲁昂
FR Toulouse|=||图卢兹
GB Bath|=||巴斯
GB Birmingham|=|Brum
GB Brighton|=||布莱顿
GB Cambridge|=||剑桥
GB Edinburgh|=|Édimbourg,Edimbourg
GB Kingston upon Hull|Hull|
GB Leeds|=||利兹
GB London|=|Londres
GB Newcastle upon Tyne|Newcastle|
GB Nottingham|=||诺丁汉
GB Oxford|=||牛津
GB Reading|=||雷丁
GB Southampton|=||南安普顿
GB Stoke-on-Trent|=|Stoke
GR Athens|=|Athènes
GR Thessaloníki|Thessaloniki|Salonica
HK Kowloon|=||九龙
HK Sha Tin|=||沙田
ID Jakarta|=||雅加达
ID Yogyakarta|=|Jogja
IE Dublin|=||都柏林
IN Bengaluru|Bangalore|Bengaluru
IN Chennai|=|Madras|金奈
IN Gurgaon|=|Gurugram
IN Jaipur|=||斋浦尔
IN Kolkata|=|Calcutta|加尔各答
IN Mumbai|=|Bombay
IT Florence|=|Firenze
IT Genoa|=|Genova,Gênes
IT Milan|=|Milano
IT Naples|=|Napoli|那不勒斯
IT Palermo|=||巴勒莫
IT Rome|=|Roma
IT Turin|=|Torino
IT Venice|=|Venezia,Venise
JP Chiba|=||千叶
JP Saitama|=||埼玉
JP Yokohama|=||横滨
KE Nairobi|=||内罗毕
KR Seoul|=|Séoul
LB Beirut|=|Beyrouth
MA Casablanca|=|Casa
MX Mexico City|=|CDMX,Ciudad de México
MY George Town|=|Georgetown,Penang
MY Kuala Lumpur|=|KL
NL The Hague|=|Den Haag,La Haye
NP Kathmandu|=||加德满都
NZ Auckland|=||奥克兰
NZ Christchurch|=||基督城
NZ Wellington|=||惠灵顿
PH Quezon City|=|QC
PL Gdańsk|Gdansk|Danzig
PL Kraków|Krakow|Cracow,Cracovie
PL Warsaw|=|Warszawa,Varsovie
PT Lisbon|=|Lisboa,Lisbonne
PT Porto|=|Oporto
RO Bucharest|=|București,Bucarest|布加勒斯特
RS Belgrade|=|Beograd
RU Moscow|=|Moskva,Moscou
RU Saint Petersburg|=|St Petersburg,St. Petersburg,Saint-Pétersbourg
SA Riyadh|=|Riyad|利雅得
SE Göteborg|Gothenburg|
TH Bangkok|=|BKK
TR Istanbul|=|İstanbul|伊斯坦布尔
TR İzmir|Izmir|
TW Hualien City|=||花莲
TW Taoyuan City|=||桃园
UA Kyiv|=|Kiev|基辅
US Austin|=||奥斯汀
US Boston|=||波士顿
US Brooklyn|=||布鲁克林
US Cleveland|=||克利夫兰
US Denver|=||丹佛
US Detroit|=||底特律
US Houston|=||休斯敦
US Las Vegas|=|Vegas
US Los Angeles|=|LA,L.A.
US Miami|=||迈阿密
US Minneapolis|=||明尼阿波利斯
US Nashville|=||纳什维尔
US New Orleans|=|NOLA
US New York City|New York|NYC,NY City|纽约
US Oklahoma City|=|OKC
US Philadelphia|=|Philly
US Queens|=||皇后区
US Sacramento|=||萨克拉门托
US Saint Paul|=|St. Paul,St Paul
US Salt Lake City|=|SLC
US San Diego|=||圣地亚哥,圣迭戈
US San Francisco|=|SF,San Fran,Frisco|旧金山
US Seattle|=||西雅图
US St. Louis|=|Saint Louis
US The Bronx|=||布朗克斯
US Washington|Washington DC|Washington,Washington D.C.,Washington, D.C.
VN Hanoi|=|Ha Noi
VN Ho Chi Minh City|=|Saigon,HCMC
ZA Cape Town|=||开普敦
ZA Johannesburg|=|Joburg,Jozi
`.trim().split('\n')

/** `country code|English|Chinese,…|further names`: first-level regions, for the countries whose people name them. Codes are GeoNames' where a city is to name its region. */
export const REGIONS: readonly string[] = `
US AL|Alabama|亚拉巴马,亚拉巴马州,阿拉巴马
US AK|Alaska|阿拉斯加,阿拉斯加州
US AZ|Arizona|亚利桑那,亚利桑那州
US AR|Arkansas|阿肯色,阿肯色州
US CA|California|加利福尼亚,加州|Cali,SoCal,NorCal
US CO|Colorado|科罗拉多,科罗拉多州
US CT|Connecticut|康涅狄格,康州
US DE|Delaware|特拉华,特拉华州
US DC||
US FL|Florida|佛罗里达,佛州,弗州
US GA|Georgia|佐治亚,佐治亚州
US HI|Hawaii|夏威夷,夏威夷州
US ID|Idaho|爱达荷,爱达荷州
US IL|Illinois|伊利诺伊,伊利诺伊州,伊州
US IN|Indiana|印第安纳,印第安纳州
US IA|Iowa|艾奥瓦,爱荷华,爱荷华州
US KS|Kansas|堪萨斯,堪萨斯州
US KY|Kentucky|肯塔基,肯塔基州
US LA|Louisiana|路易斯安那,路易斯安那州
US ME|Maine|缅因,缅因州
US MD|Maryland|马里兰,马里兰州
US MA|Massachusetts|马萨诸塞,麻省,麻州|Mass
US MI|Michigan|密歇根,密歇根州,密州
US MN|Minnesota|明尼苏达,明尼苏达州,明州
US MS|Mississippi|密西西比,密西西比州
US MO|Missouri|密苏里,密苏里州
US MT|Montana|蒙大拿,蒙大拿州
US NE|Nebraska|内布拉斯加,内布拉斯加州
US NV|Nevada|内华达,内华达州
US NH|New Hampshire|新罕布什尔,新罕布什尔州
US NJ|New Jersey|新泽西,新泽西州|Jersey
US NM|New Mexico|新墨西哥,新墨西哥州
US NY|New York State|纽约州|upstate New York,Upstate NY
US NC|North Carolina|北卡罗来纳,北卡
US ND|North Dakota|北达科他,北达科他州
US OH|Ohio|俄亥俄,俄亥俄州
US OK|Oklahoma|俄克拉何马,俄克拉荷马州
US OR|Oregon|俄勒冈,俄勒冈州
US PA|Pennsylvania|宾夕法尼亚,宾州
US RI|Rhode Island|罗得岛,罗德岛州
US SC|South Carolina|南卡罗来纳,南卡
US SD|South Dakota|南达科他,南达科他州
US TN|Tennessee|田纳西,田纳西州
US TX|Texas|得克萨斯,德州,得州,德克萨斯|TX
US UT|Utah|犹他,犹他州
US VT|Vermont|佛蒙特,佛蒙特州
US VA|Virginia|弗吉尼亚,弗吉尼亚州|NoVA
US WA|Washington State|华盛顿州
US WV|West Virginia|西弗吉尼亚,西弗吉尼亚州
US WI|Wisconsin|威斯康星,威斯康辛,威州
US WY|Wyoming|怀俄明,怀俄明州
CA 01|Alberta|阿尔伯塔,阿省
CA 02|British Columbia|不列颠哥伦比亚,卑诗省,BC省|BC
CA 03|Manitoba|曼尼托巴,曼省
CA 04|New Brunswick|新不伦瑞克
CA 05|Newfoundland|纽芬兰|Newfoundland and Labrador
CA 07|Nova Scotia|新斯科舍
CA 08|Ontario|安大略,安省
CA 09|Prince Edward Island|爱德华王子岛|PEI
CA 10|Quebec|魁北克,魁省|Québec
CA 11|Saskatchewan|萨斯喀彻温,萨省
AU 01||
AU 02|New South Wales|新南威尔士,新州|NSW
AU 03|Northern Territory|北领地
AU 04|Queensland|昆士兰,昆州|QLD
AU 05|South Australia|南澳
AU 06|Tasmania|塔斯马尼亚,塔州|Tassie
AU 07|Victoria|维多利亚州,维州|Vic
AU 08|Western Australia|西澳|WA
GB ENG|England|英格兰|Angleterre
GB SCT|Scotland|苏格兰|Écosse
GB WLS|Wales|威尔士|Pays de Galles
GB NIR|Northern Ireland|北爱尔兰|Ulster
GB -|Kent|肯特郡
GB -|Essex|埃塞克斯
GB -|Surrey|萨里郡
GB -|Sussex|萨塞克斯|East Sussex,West Sussex
GB -|Yorkshire|约克郡|North Yorkshire,West Yorkshire,South Yorkshire
GB -|Cornwall|康沃尔
GB -|Devon|德文郡
GB -|Dorset|多塞特
GB -|Somerset|萨默塞特
GB -|Norfolk|诺福克
GB -|Suffolk|萨福克
GB -|Hampshire|汉普郡
GB -|Lancashire|兰开夏
GB -|Cheshire|柴郡
GB -|Cumbria|坎布里亚
GB -|Hertfordshire|赫特福德郡|Herts
GB -|Buckinghamshire|白金汉郡|Bucks
GB -|Oxfordshire|牛津郡
GB -|Cambridgeshire|剑桥郡
GB -|Lincolnshire|林肯郡
GB -|Nottinghamshire|诺丁汉郡
GB -|Derbyshire|德比郡
GB -|Leicestershire|莱斯特郡
GB -|Staffordshire|斯塔福德郡
GB -|Gloucestershire|格洛斯特郡
GB -|Wiltshire|威尔特郡
GB -|Northumberland|诺森伯兰
GB -|Merseyside|默西赛德
GB -|Aberdeenshire|阿伯丁郡
DE -|Bavaria|巴伐利亚|Bayern
DE -|Saxony|萨克森|Sachsen
DE -|Hesse|黑森州|Hessen
DE -|North Rhine-Westphalia|北威州|Nordrhein-Westfalen,NRW
DE -|Baden-Württemberg|巴符州
DE -|Lower Saxony|下萨克森|Niedersachsen
DE -|Thuringia|图林根|Thüringen
DE -|Brandenburg|勃兰登堡
DE -|Schleswig-Holstein|石荷州
DE -|Rhineland-Palatinate|莱法州|Rheinland-Pfalz
DE -|Saarland|萨尔兰
FR -|Brittany|布列塔尼|Bretagne
FR -|Normandy|诺曼底|Normandie
FR -|Alsace|阿尔萨斯
FR -|Provence|普罗旺斯
FR -|Burgundy|勃艮第|Bourgogne
FR -|Corsica|科西嘉|Corse
FR -|Île-de-France|法兰西岛
FR -|Occitanie|奥克西塔尼
FR -|Savoie|萨瓦|Haute-Savoie
FR -|Dordogne|多尔多涅
FR -|Vendée|旺代
FR -|Auvergne|奥弗涅
FR -|Picardie|皮卡第
FR -|Ardèche|阿尔代什
IT -|Tuscany|托斯卡纳|Toscana
IT -|Sicily|西西里|Sicilia
IT -|Sardinia|撒丁岛|Sardegna
IT -|Lombardy|伦巴第|Lombardia
IT -|Piedmont|皮埃蒙特|Piemonte
IT -|Veneto|威尼托
IT -|Puglia|普利亚|Apulia
IT -|Calabria|卡拉布里亚
IT -|Umbria|翁布里亚
ES -|Catalonia|加泰罗尼亚|Catalunya,Cataluña
ES -|Andalusia|安达卢西亚|Andalucía
ES -|Galicia|加利西亚
ES -|Basque Country|巴斯克|the Basque Country,País Vasco
ES -|Asturias|阿斯图里亚斯
ES -|Mallorca|马略卡|Majorca
ES -|Tenerife|特内里费
CH -|Ticino|提契诺|Tessin
CH -|Vaud|沃州
CH -|Valais|瓦莱州|Wallis
BE -|Flanders|佛兰德|Vlaanderen
BE -|Wallonia|瓦隆|Wallonie
NL -|Friesland|弗里斯兰
NL -|Limburg|林堡
NL -|Brabant|布拉班特|Noord-Brabant
AT -|Tyrol|蒂罗尔|Tirol
AT -|Styria|施蒂利亚|Steiermark
AT -|Carinthia|克恩顿|Kärnten
AT -|Vorarlberg|福拉尔贝格
IE -|Connemara|康尼马拉
IE -|County Kerry|凯里郡|Kerry
IE -|County Cork|科克郡
IE -|County Mayo|梅奥郡
IE -|County Donegal|多尼戈尔郡|Donegal
IN -|Kerala|喀拉拉邦
IN -|Tamil Nadu|泰米尔纳德邦
IN -|Karnataka|卡纳塔克邦
IN -|Maharashtra|马哈拉施特拉邦
IN -|Gujarat|古吉拉特邦
IN -|Punjab|旁遮普邦
IN -|Rajasthan|拉贾斯坦邦
IN -|Uttar Pradesh|北方邦
IN -|West Bengal|西孟加拉邦
IN -|Bihar|比哈尔邦
IN -|Assam|阿萨姆邦
IN -|Goa|果阿
IN -|Telangana|特伦甘纳邦
IN -|Andhra Pradesh|安得拉邦
JP -|Hokkaido|北海道
JP -|Kyushu|九州
JP -|Shikoku|四国
JP -|Kansai|关西|the Kansai region
JP -|Kanto|关东
MY -|Selangor|雪兰莪
MY -|Johor|柔佛
MY -|Sabah|沙巴
MY -|Sarawak|砂拉越,砂劳越
MY -|Perak|霹雳州
ID -|Bali|巴厘岛,峇里岛
ID -|Java|爪哇
ID -|Sumatra|苏门答腊
PH -|Mindanao|棉兰老岛
PH -|Luzon|吕宋
TH -|Phuket|普吉,普吉岛
TH -|Isan|伊善
NG -|Lagos State|拉各斯州
NZ -|Otago|奥塔哥
NZ -|Waikato|怀卡托
MX -|Jalisco|哈利斯科
MX -|Oaxaca|瓦哈卡
MX -|Yucatán|尤卡坦
BR -|Bahia|巴伊亚
BR -|Minas Gerais|米纳斯吉拉斯
AR -|Patagonia|巴塔哥尼亚
PT -|Algarve|阿尔加维|the Algarve
PT -|Madeira|马德拉
GR -|Crete|克里特
ZA -|KwaZulu-Natal|夸祖鲁-纳塔尔|KZN
ZA -|Gauteng|豪登省
ZA -|Western Cape|西开普省
RU -|Siberia|西伯利亚
`.trim().split('\n')

/** Chinese places whose Latin name is not their pinyin. */
export const CHINESE_NAMES: Readonly<Record<string, string>> = {
  陕西: 'Shaanxi', 内蒙古: 'Inner Mongolia', 西藏: 'Tibet', 新疆: 'Xinjiang', 香港: 'Hong Kong', 澳门: 'Macau', 哈尔滨: 'Harbin', 呼和浩特: 'Hohhot', 乌鲁木齐: 'Urumqi',
  拉萨: 'Lhasa', 齐齐哈尔: 'Qiqihar', 佳木斯: 'Jiamusi', 鄂尔多斯: 'Ordos', 包头: 'Baotou', 呼伦贝尔: 'Hulunbuir', 锡林郭勒: 'Xilingol', 日喀则: 'Shigatse', 喀什: 'Kashgar', 吐鲁番: 'Turpan',
  克拉玛依: 'Karamay', 伊犁: 'Ili', 阿勒泰: 'Altay', 和田: 'Hotan', 厦门: 'Xiamen', 六安: "Lu'an", 六盘水: 'Liupanshui', 台州: 'Taizhou (Zhejiang)', 泰州: 'Taizhou (Jiangsu)', 蚌埠: 'Bengbu', 亳州: 'Bozhou', 丽水: 'Lishui',
  长春: 'Changchun', 长沙: 'Changsha', 长治: 'Changzhi', 重庆: 'Chongqing', 宿州: 'Suzhou (Anhui)', 抚州: 'Fuzhou (Jiangxi)', 宜春: 'Yichun (Jiangxi)', 伊春: 'Yichun (Heilongjiang)', 榆林: 'Yulin (Shaanxi)', 玉林: 'Yulin (Guangxi)',
  延边: 'Yanbian', 西双版纳: 'Xishuangbanna', 大理: 'Dali', 迪庆: 'Diqing', 阿坝: 'Aba', 甘孜: 'Garze', 凉山: 'Liangshan', 海拉尔: 'Hailar', 满洲里: 'Manzhouli', 大兴安岭: "Da Hinggan Ling", 朝阳: 'Chaoyang',
}
