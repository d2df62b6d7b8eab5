/**
 * Most of this is read by the compiler and not run: each `@ts-expect-error` fails the type check as soon as the line below
 * it compiles, so that a raw text, payee, title, file name, exact date or identifier can get into nothing that leaves.
 */
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Activity, Archive, Identifier, Inference } from '../../db/model.ts'
import { writeReport } from '../../electron/audit/output.ts'
import { archiveLine, guessLines } from '../../electron/audit/summary.ts'
import { html } from '../../electron/report/html.ts'
import { reportWords } from '../../electron/report/words.ts'
import { tell, terminal, typedByPerson } from '../../electron/terminal-text.ts'
import { actionFrom } from '../../inference/action.ts'
import type { ActionBody } from '../../inference/action.ts'
import { joined, ownText, shared, sharedHash } from '../../inference/shareable/own-words.ts'
import type { Redaction } from '../../inference/shareable/redaction.ts'
import { counted, date, own, payee, product, say, sentence } from '../../inference/shareable/sentence.ts'
import type { Phrase, Sentence } from '../../inference/shareable/sentence.ts'
import type { SharedJson, Shareable } from '../../inference/shareable/shareable.ts'

/** What must not leave, as the store gives it. */
interface Raw { readonly activity: Activity; readonly archive: Archive; readonly identifier: Identifier; readonly inference: Inference; readonly redaction: Redaction }

/** Never called: what does not compile here does not exist. */
export function leaks({ activity, archive, identifier, inference, redaction }: Raw): readonly unknown[] {
  const text = activity.text ?? ''
  const report = reportWords('en')
  return [
    // @ts-expect-error -- a message is not shareable
    (): Shareable => text,
    // @ts-expect-error -- nor is it by being called so
    (): Shareable => text as Shareable,
    // @ts-expect-error -- nor in an object of its form
    (): Shareable => ({ toString: () => text, toJSON: () => text }),
    // @ts-expect-error -- no message in a shared text
    () => shared`It says ${text}`,
    // @ts-expect-error -- a text put together is not written out
    () => ownText(`It says ${text}`),
    // @ts-expect-error -- nor is a text by itself
    () => ownText(text),
    // @ts-expect-error -- nor in a slot
    () => ownText('It says {it}', { it: text }),
    // @ts-expect-error -- nor a choice between something written out and something put together
    () => ownText(text.length > 3 ? 'long' : `short ${text}`),
    // @ts-expect-error -- no payee in a list
    () => joined([activity.object ?? ''], ownText(', ')),
    // @ts-expect-error -- no message in the report
    () => html`<p>${text}</p>`,
    // @ts-expect-error -- no file name in the report
    () => html`<p>${archive.name}</p>`,
    // @ts-expect-error -- no exact day in the report
    () => html`<p>${new Date(activity.at ?? 0).toISOString()}</p>`,
    // @ts-expect-error -- no private sentence in the report
    () => html`<p>${inference.evidence[0]?.says.en ?? ''}</p>`,
    // @ts-expect-error -- no answer in the report: it may be a title
    () => html`<p>${inference.answer}</p>`,
    // @ts-expect-error -- no name in one of the report's sentences
    () => report('people', { count: identifier.name ?? '' }),
    // @ts-expect-error -- no text is a report
    () => writeReport('report.html', `<p>${text}</p>`),
    // @ts-expect-error -- no answer in a campaign
    () => actionFrom('campaign', [], { says: inference.answer }),
    // @ts-expect-error -- no address in a bid request
    () => actionFrom('bid-request', [], { user: { id: identifier.value } }),
    // @ts-expect-error -- no name in a seed
    () => actionFrom('lookalike-seed', [], { traits: [{ name: identifier.name ?? '' }] }),
    // @ts-expect-error -- no number in a customer match
    () => actionFrom('customer-match', [], { keys: [{ google: identifier.value }] }),
    // @ts-expect-error -- no title in a suppression
    (): ActionBody => ({ note: redaction.copy(own('a', 'b')), measured: false, name: text }),
    // @ts-expect-error -- no text is JSON that may leave
    (): SharedJson => ({ deep: [{ deeper: text }] }),
    // @ts-expect-error -- no text goes to the terminal
    () => tell(process.stdout, text),
    // @ts-expect-error -- nor within one
    () => terminal`${text}`,
    // @ts-expect-error -- nor a path of an archive, but as the person typed it
    () => archiveLine(archive.path, archive, 'en'),
    // @ts-expect-error -- nor guesses that nothing redacts
    () => guessLines([inference], 'en'),
    // @ts-expect-error -- no payee in a sentence of a guess but in its slot
    () => say`Paid ${activity.object ?? ''}`,
    // @ts-expect-error -- nor as fixed words
    () => own(text, text),
    // @ts-expect-error -- nor as a noun
    () => counted(3, text, text),
    // @ts-expect-error -- a pair of texts is no sentence
    (): Sentence => ({ en: text, zh: text }),
    // @ts-expect-error -- nor a text a phrase
    (): Phrase => text as Phrase,
    // @ts-expect-error -- a sentence of a guess is not shareable before it is redacted
    (): Shareable => sentence(say`${payee('Anna', 'unknown')}`, say`${payee('Anna', 'unknown')}`),
  ]
}

describe('what may leave', () => {
  it('is made by what redacts', () => {
    expectTypeOf(shared`a ${ownText('b')}`).toEqualTypeOf<Shareable>()
    expect([String(shared`a ${ownText('b')}`), sharedHash('abc'), String(sharedHash('a'.repeat(64))), JSON.stringify({ a: ownText('x') })]).toEqual(['a b', null, 'a'.repeat(64), '{"a":"x"}'])
    expect(String(html`<p title="${ownText('"<&')}">${ownText('a\u202eb')}</p>`)).toBe('<p title="&quot;&lt;&amp;">a␣b</p>')
    expect(String(typedByPerson('x'))).toBe('x')
    expect(sentence(say`${product('Kettle')} ${date(19_787)}`, say`x`).en).toBe('Kettle 5 March 2024')
  })

  it('cannot be forged past the compiler either: a forgery has no text', () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a forger would write just this
    const forged = { toString: () => 'a message' } as unknown as Shareable
    expect([JSON.stringify({ forged }), String(html`<p>${forged}</p>`), String(terminal`${forged}`), String(shared`${forged}`)]).toEqual(['{"forged":{}}', '<p></p>', '', ''])
  })
})
