/**
 * The words that tell morning from afternoon in 12-hour times, in the languages that phones write them. A word names
 * hours of the day, so that parts of the day (凌晨, 晚上, রাত) are read by the same rule as its halves.
 */
import { CLDR_DAY_WORDS } from './day-half-words.ts'

/** Hours of a day that a word names: bit 0 is midnight to one. */
export type DayHours = number

/** The first and the second half of the day. */
export const MORNING: DayHours = 0xfff
export const AFTERNOON: DayHours = 0xfff000

/** Words of older phones, and of iPhones, that CLDR has no more or never had; the format paper, section 4, and CLDR 21 to 44. */
const HALVES: readonly (readonly [DayHours, readonly string[]])[] = [
  [MORNING, [
    'am', '上午', '午前', '오전', 'ص', 'صباحا', 'قظ', 'قبلازظهر', 'πμ', 'pg', 'sa', 'öö', 'de', 'पूर्वाह्न', 'पूर्वमध्यान्ह', 'मपू', 'pd', 'paradite', 'eparadites', 'fm', 'förmiddag', 'ap', 'vm', 'vorm', 'voorm',
    'ก่อนเที่ยง', 'לפנהצ', 'לפנה״צ', 'לפנה"צ', 'לפניהצהריים', 'dop', 'dopoledne', 'dopoludnia', 'дп', 'дополудня', 'дополуночи', 'дапоўдня', 'дапалудня', 'முற்பகல்', 'முப', 'ಪೂರ್ವಾಹ್ನ', 'ಪೂ', 'ಬೆಳಿಗ್ಗೆ',
    'പൂർവാഹ്നം', 'పూర్వాహ్నం', 'పూ', 'ఉదయం', 'രാവിലെ', 'damanhã', 'manhã', 'asubuhi', 'таңғы', 'পূর্বাহ্ণ', 'পূর্বাহ্ন', 'পূৰ্বাহ্ণ', 'પૂર્વમધ્યાહ્ન', 'ਪੂਦੁ', 'ਸਵੇਰ', 'قبلدوپہر', 'قد', 'ጥዋት', 'ጠዋት', 'ጠ', 'နံနက်', 'မနက်', 'ព្រឹក', 'មុនថ្ងៃត្រង់', 'ກ່ອນທ່ຽງ',
    'შუადღემდე', 'կա', 'կեսօրիցառաջ', 'пробяд', 'проб', 'предиобяд', 'преподне', 'prepodne', 'prijepodne', 'претпладне', 'ek', 'ennekeskpäeva', 'priekšpusdienā', 'priekšp',
    'priešpiet', 'prp', 'fh', 'rn', 'үө', 'таңертеңгі', 'таңкы', 'тңк', 'тдк', 'to', 'то', 'tusho', 'tushgacha', 'sf', 'safiya', 'yb', 'ekuseni', 'පෙව', 'غم', 'gh',
  ]],
  [AFTERNOON, [
    'pm', '下午', '午後', '오후', 'م', 'مساء', 'بظ', 'بعدازظهر', 'μμ', 'ptg', 'ch', 'ös', 'du', 'अपराह्न', 'उत्तरमध्यान्ह', 'मउ', 'md', 'pasdite', 'epasdites', 'em', 'eftermiddag', 'ip', 'nm', 'nachm', 'nam',
    'หลังเที่ยง', 'אחהצ', 'אחה״צ', 'אחה"צ', 'אחריהצהריים', 'odp', 'odpoledne', 'popoludní', 'сл', 'пп', 'послеполудня', 'пасляпоўдня', 'пасляпалудня', 'பிற்பகல்', 'பிப', 'ಅಪರಾಹ್ನ', 'ಅ',
    'അപരാഹ്നം', 'అపరాహ్నం', 'సాయంత్రం', 'വൈകുന്നേരം', 'datarde', 'tarde', 'mchana', 'түстенкейінгі', 'অপরাহ্ণ', 'অপরাহ্ন', 'অপৰাহ্ণ', 'ઉત્તરમધ્યાહ્ન', 'ਬਾਦੁ', 'بعددوپہر', 'بد', 'ከሰዓት', 'ከቀኑ', 'ከ', 'ညနေ', 'ល្ងាច', 'រសៀល', 'ຫຼັງທ່ຽງ',
    'შუადღისშემდეგ', 'կհ', 'կեսօրիցհետո', 'слоб', 'следобед', 'поподне', 'popodne', 'poslijepodne', 'попладне', 'pk', 'pärastkeskpäeva', 'pēcpusdienā', 'pēcp',
    'popiet', 'eh', 'in', 'үх', 'түстенкейін', 'түштөнкийинки', 'тшк', 'тк', 'tk', 'tushk', 'tushdankeyin', 'ym', 'yamma', 'yh', 'ntambama', 'පව', 'غو', 'gd',
  ]],
]

/** Parts of the day as older Chinese, Korean and Japanese phones wrote them. */
const PARTS: readonly (readonly [string, number, number])[] = [
  ['凌晨', 0, 6], ['清晨', 4, 9], ['早上', 4, 11], ['早晨', 4, 11], ['半夜', 0, 5], ['午夜', 23, 25], ['中午', 11, 14], ['傍晚', 16, 20], ['晚上', 17, 24], ['深夜', 22, 27], ['夜里', 19, 30], ['夜間', 19, 30],
  ['새벽', 0, 7], ['아침', 5, 11], ['정오', 12, 13], ['저녁', 17, 22], ['밤', 19, 28], ['正午', 12, 13], ['夜中', 23, 28],
  ['রাত', 19, 28], ['ভোর', 3, 7], ['বিকেল', 14, 19], ['দুপুর', 11, 16], ['रात', 19, 28], ['सुबह', 3, 12], ['शाम', 16, 20], ['दोपहर', 11, 17], ['रात्री', 19, 28], ['सकाळी', 4, 12], ['दुपारी', 11, 17], ['संध्याकाळी', 16, 21],
]

/** Words between date and time, or after it, that name no part of the day: "at", "o'clock", "h". */
const NO_HALVES: ReadonlySet<string> = new Set([
  'klo', 'kl', 'um', 'uhr', 'à', 'alle', 'ore', 'as', 'às', 'pukul', 'pkl', 'jam', 'om', 'uur', 'o', 'ob', 'u', 'v', 'в', 'о', 'об', 'у', 'saat', 'saati', 'kell', 'plkst', 'val', 'at', 'a', 'alas', 'ales',
  'las', 'les', 'h', 'hrs', 'hr', 'lúc', 'vào', 'เวลา', 'น', '시', 'годині', 'г', 'ч', 'na', 'në', 'la', 'ag', 'saa', 'ngo', 'klukkan', 'في', 'ساعت', 'بجے', 'को', 'बजे', 'eto', 'godz', 'óra', 'kor',
])

const known = new Map<string, DayHours>()
for (const [hours, words] of HALVES) for (const word of words) known.set(word, hours)
for (const [word, from, to] of PARTS) {
  let hours = 0
  for (let hour = from; hour < to; hour += 1) hours |= 1 << (hour % 24)
  known.set(word, hours)
}
let hasCldr = false

/** The thousand words of CLDR are put in at the first one that is not in the lists above. */
function addCldr(): void {
  hasCldr = true
  const found = new Map<string, DayHours>()
  for (const list of Object.values(CLDR_DAY_WORDS)) {
    for (const entry of list.split(', ')) {
      const space = entry.lastIndexOf(' ')
      const word = entry.slice(0, space)
      found.set(word, (found.get(word) ?? 0) | Number.parseInt(entry.slice(space + 1), 16))
    }
  }
  // One word in two languages may name hours that do not go together: then it tells nothing.
  for (const [word, hours] of found) if (!known.has(word) && !NO_HALVES.has(word) && (hours & (hours >> 12)) === 0) known.set(word, hours)
}

/** Without marks, dots and spaces of any width, composed and in lower case: `p. m.` and `PM` are one. */
export function plainDayWord(text: string): string {
  return text.replaceAll(/[\s.․·\u00a0\u202f\u2009\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '').normalize('NFC').toLowerCase()
}

/**
 * What a word beside a time says: the hours it may mean, 0 where it says nothing (no word, or one like "at"), undefined for
 * a word that is not known.
 */
export function dayHoursOf(text: string): DayHours | undefined {
  const word = plainDayWord(text)
  if (word === '') return 0
  const hours = known.get(word)
  if (hours !== undefined) return hours
  if (NO_HALVES.has(word)) return 0
  if (!hasCldr) addCldr()
  return known.get(word)
}

/** The hour of 24. A word beside an hour over twelve is a known bug of some phones and means nothing; 24 is how clocks that count hours from one write midnight, of the day that begins. */
export function hourOfDay(hour: number, hours: DayHours): number {
  if (hours === 0 || hour > 12) return hour === 24 ? 0 : hour
  const early = hour % 12
  if (hours === MORNING) return early
  if (hours === AFTERNOON) return early + 12
  // The hour that is nearest to those that the word names.
  for (let away = 0; away < 6; away += 1) {
    const isEarly = isNear(hours, early, away)
    if (isEarly !== isNear(hours, early + 12, away)) return isEarly ? early : early + 12
  }
  return hour
}

function isNear(hours: DayHours, hour: number, away: number): boolean {
  return ((hours >> ((hour + away) % 24)) & 1) === 1 || ((hours >> ((hour - away + 24) % 24)) & 1) === 1
}
