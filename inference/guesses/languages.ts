/** Which languages the person writes, the commonest first. A count, not a model: script and common words of each own text. */
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { SaidLanguages } from '../signals/said-languages.ts'
import { counted, languageName, NOTHING, own, percent, say, sentence } from '../shareable/sentence.ts'

const TEXTS_WANTED = 20
/** Part of all texts that quotation, names and slips of the word lists put into a language nobody writes; what is less is left out. */
const SLIPS = 0.02
const LEAST_TEXTS = 3
/** Where the language of fewer of the texts can be told, it is none that is known here. */
const LEAST_TOLD = 0.3
const SHOWN = 12

export default defineInference({
  key: 'languages',
  attribute: 'person.languages',
  catalogue: 4,
  title: { en: 'Languages', zh: '语言' },
  subject: own('Which languages?', '使用什么语言'),
  statement: (value) => sentence(say`Writes ${languageName(value)}`, say`使用${languageName(value)}`),
  sensitive: false,
  joins: false,
  outcomes: 'open',
  ordinary: 'all',
  outcomeWords: (value) => sentence(say`${languageName(value)}`, say`${languageName(value)}`),
  needs: ['said.languages'],
  baseRates: [],
  rule: {
    en: 'A person speaks the languages they write in; the one they write most is the language for their advertisements.',
    zh: '一个人写什么语言就懂什么语言；写得最多的那种，就是投广告时该用的语言。',
  },
  guess(signals) {
    const said = signals.get<SaidLanguages>('said.languages')
    const support = { have: said?.support ?? 0, want: TEXTS_WANTED, of: own('texts of your own long enough to tell', '条足够长、看得出语言的文字') }
    // Filler, codes and names look like a little of some language.
    if (said && said.support < LEAST_TOLD * (said.support + said.value.undetermined)) return { answer: CANNOT_TELL, status: 'too-little', reason: 'no-pattern', outcomes: [], evidence: [] }
    if (!said || said.support < TEXTS_WANTED) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support }
    const written = said.value.languages.filter(({ share, texts }) => share > SLIPS && texts >= LEAST_TEXTS).slice(0, SHOWN)
    return {
      answer: written[0]?.code ?? CANNOT_TELL,
      status: 'unmeasured',
      outcomes: written.map(({ code }) => ({ value: code, probability: null, low: null, high: null, baseRate: null })),
      evidence: written.map(({ code, texts, share, channels, examples }) => ({
        signal: 'said.languages', outcome: code, weight: Math.min(3, Math.log(share / SLIPS)), count: texts, examples,
        says: sentence(
        say`${counted(texts, 'text', 'texts')} in ${languageName(code)}, ${percent(share < 0.995 ? Math.round(share * 100) / 100 : 1, texts)} of those whose language can be told${channels === 0 ? NOTHING : say`; the main language of ${counted(channels, 'conversation', 'conversations')}`}`,
        say`${texts}条文字是${languageName(code)}，占能看出语言的${percent(share < 0.995 ? Math.round(share * 100) / 100 : 1, texts)}${channels === 0 ? NOTHING : say`；在${channels}个聊天里是主要语言`}`,
      ),
      })),
    }
  },
})
