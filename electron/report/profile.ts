/** The profile in the report: what a form about the person would say, field by field, in words that may be shared. */
import type { Inference, Language } from '../../db/model.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import type { KnownBy, ProfileField } from '../../inference/profile.ts'
import { profileOf } from '../../inference/profile.ts'
import { outcomeWordsShared, sharedStatement } from '../../inference/shareable/known-guesses.ts'
import { joined, ownText } from '../../inference/shareable/own-words.ts'
import type { Redaction } from '../../inference/shareable/redaction.ts'
import type { Shareable } from '../../inference/shareable/shareable.ts'
import { html, NO_HTML } from './html.ts'
import type { Html } from './html.ts'
import type { ReportWords } from './words.ts'

type Both = Readonly<Record<Language, Shareable>>

const FIELDS: Readonly<Record<ProfileField, Both>> = {
  age: { en: ownText('Age'), zh: ownText('年龄') }, gender: { en: ownText('Gender'), zh: ownText('性别') }, relationship: { en: ownText('Lives with'), zh: ownText('和谁一起过') },
  children: { en: ownText('Children'), zh: ownText('孩子') }, home: { en: ownText('Home'), zh: ownText('住在') }, origin: { en: ownText('From'), zh: ownText('来自') },
  work: { en: ownText('Work'), zh: ownText('工作') }, education: { en: ownText('Education'), zh: ownText('学历') }, income: { en: ownText('Income'), zh: ownText('收入') },
}
const BY: Readonly<Record<KnownBy, Both>> = {
  said: { en: ownText('said in own messages'), zh: ownText('本人说的') }, name: { en: ownText('the first name'), zh: ownText('名字') }, style: { en: ownText('the way of writing'), zh: ownText('措辞') },
  bought: { en: ownText('bought'), zh: ownText('买过的') }, searched: { en: ownText('searched'), zh: ownText('搜过的') }, chats: { en: ownText('how the chats run'), zh: ownText('聊天的节奏') },
}

/** The section. Fields that cannot be told stay, and say so; without any field there is no section. */
export function profileSection(inferences: readonly Inference[], say: ReportWords, language: Language, redaction: Redaction): Html {
  const entries = profileOf(inferences)
  if (entries.length === 0) return NO_HTML
  const rows = entries.map(({ field, guess, by }) => {
    const answer = guess.answer === 'yes' || guess.answer === 'no' ? sharedStatement(guess.key, guess.answer, language, redaction) : outcomeWordsShared(guess.key, guess.answer, redaction)[language]
    const how = guess.answer === CANNOT_TELL || by.length === 0 ? NO_HTML : html`${joined(by.map((one) => BY[one][language]), language === 'zh' ? ownText('、') : ownText(', '))}`
    return html`<tr><th scope="row">${FIELDS[field][language]}</th><td>${answer}</td><td class="bears">${how}</td></tr>`
  })
  return html`<section class="whole"><h2>${say('profile')}</h2><p class="small">${say('profileNote')}</p>
<table class="form"><thead><tr><th scope="col">${say('profileField')}</th><th scope="col">${say('profileAnswer')}</th><th scope="col">${say('profileBy')}</th></tr></thead><tbody>${rows}</tbody></table></section>`
}
