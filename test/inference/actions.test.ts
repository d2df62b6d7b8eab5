import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Archive, Claim, Identifier, Inference, Segment } from '../../db/model.ts'
import { NOTE } from '../../inference/action.ts'
import type { ActionKind } from '../../inference/action.ts'
import { emailKeys, nameKeys, phoneKeys } from '../../inference/actions/customer-match.ts'
import { planActions } from '../../inference/actions/registry.ts'
import { BRIEFS, TOPIC_BRIEFS } from '../../inference/campaign-briefs.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { TOPICS } from '../../inference/models/topics.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import { audience } from '../../inference/segments/iab-audience.ts'
import { redactionFor } from '../../inference/shareable/redaction.ts'
import { ownText } from '../../inference/shareable/own-words.ts'
import { answered, claims, claimStore, inference, outcome } from './built-inferences.ts'

/** As it is written. */
const NOTE_TEXT = { en: NOTE.en, zh: NOTE.zh }
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Kept { readonly identifiers?: readonly Identifier[]; readonly claims?: readonly Claim[]; readonly owners?: readonly (readonly [importer: string, name: string])[] }

/** An action as it is written to a file. */
interface Action { readonly kind: ActionKind; readonly because: readonly string[]; readonly body: { readonly note: unknown; readonly measured: boolean; readonly [field: string]: unknown } }

const SOURCES = new Map([['whatsapp', ownText('whatsapp')], ['amazon', ownText('amazon')], ['x', ownText('x')], ['telegram', ownText('telegram')]])

function plan(guesses: readonly Inference[], { identifiers = [], claims: stated = [], owners = [] }: Kept = {}): readonly Action[] {
  const archives = owners.map(([importer, name]): Archive => ({
    id: 1, name: 'made-up.zip', path: '/made-up.zip', sha256: '', bytes: 1, importer, generation: 'made-up', confidence: 1, addedAt: 0, owner: { name, how: 'stated' }, sample: null,
    account: {
      files: { read: 0, unused: 0, unknown: 0, failed: 0 }, rows: { seen: 0, kept: 0, skipped: 0, why: {} }, byVerb: {}, byKind: {}, claims: 0, claimsByKind: {}, activities: 0, duplicates: 0,
      participants: 0, firstAt: null, lastAt: null, money: [], notes: [], noteCounts: {}, poorFiles: [], totals: [], problems: [], problemCount: 0, waiting: [],
    },
  }))
  const actions = planActions({ ...claimStore(stated), identifiers: () => identifiers, archives: () => archives }, guesses, { sha256, redaction: redactionFor('month', () => 0), source: (id) => SOURCES.get(id) ?? null })
  return JSON.parse(JSON.stringify(actions)) as readonly Action[]
}

function planned(kind: ActionKind, guesses: readonly Inference[], kept: Kept = {}): readonly Action[] {
  return plan(guesses, kept).filter((action) => action.kind === kind)
}

function names(actions: readonly Action[]): readonly unknown[] {
  return actions.map(({ body }) => (body['name'] as { en: string }).en)
}

const fed = (guess: Inference, ...ids: readonly string[]): Inference => ({ ...guess, segments: ids.map((id): Segment => audience(id)) })
const cat = { ...fed(answered('has-cat', 'yes', 299), '543'), answerWithout: { whatsapp: 'yes', amazon: CANNOT_TELL } }
const evenings = inference('active-hours', 'evening')
const english = inference('languages', 'en')
const children = fed(answered('children-at-home', 'yes', 330), '98', '350')

/** Every guess there is, answering something. */
const everything: readonly Inference[] = [
  cat, evenings, english, children, answered('has-dog', 'no', 900), fed(answered('moving-soon', 'yes', 43), '1508'), fed(answered('lives-with-partner', 'yes', 835), '160'),
  inference('income-band', 'low'), inference('customer-value', 'growing'), fed(inference('price-sensitivity', 'keen'), '535'), inference('payday', 'day-25'), inference('replenishment', 'Cat litter 20 L · 2026-03-08'),
  fed(inference('interests-by-spending', 'books'), '258'), inference('says-and-buys', 'both:books'), inference('best-time-to-send', 'fri-15'),
  inference('topics-of-conversation', 'flights', { status: 'measured', outcomes: [outcome('flights', { probability: 0.9 })] }), inference('age-band', 'under-26', { status: 'measured', outcomes: [outcome('under-26', { probability: 0.8, baseRate: 0.5 })] }),
]

describe('every action', () => {
  it('says that nothing is sent, rests on guesses that answer, and says whether they were measured', () => {
    const actions = plan(everything, { owners: [['x', 'Ada Example']] })
    const measured = new Map(everything.map(({ key, status }) => [key, status === 'measured']))
    expect([...new Set(actions.map(({ kind }) => kind))].toSorted()).toEqual(['bid-request', 'campaign', 'customer-match', 'lookalike-seed', 'suppression'])
    for (const { because, body } of actions) {
      expect([body.note, body.measured]).toEqual([NOTE_TEXT, because.length > 0 && because.every((key) => measured.get(key) === true)])
      expect(because.filter((key) => !measured.has(key))).toEqual([])
    }
  })

  it('comes of no guess that cannot tell, has too little, is no better than its base rate or of a regulated class', () => {
    const useless = (more: Partial<Inference>): readonly Action[] => plan(everything.map((guess) => ({ ...guess, ...more })))
    expect([{ answer: CANNOT_TELL }, { status: 'too-little' as const }, { noBetterThanBase: true }, { sensitive: true }].map(useless)).toEqual([[], [], [], []])
  })

  it('is the same each time', () => {
    expect(plan(everything)).toEqual(plan(everything))
  })
})

describe('a campaign', () => {
  it('says who and why, when, in which language, what, and whether it still reaches the person without a source', () => {
    expect(planned('campaign', [cat, evenings, english])).toEqual([{
      kind: 'campaign', because: ['has-cat', 'active-hours', 'languages'],
      body: {
        note: NOTE_TEXT, measured: false, name: { en: 'Cat food on subscription', zh: '猫粮订购' }, purpose: 'sells',
        who: {
          match: [{ guess: 'has-cat', outcome: 'yes', words: { en: 'has a cat', zh: '养猫' }, measured: false, probability: null }],
          segments: [{ taxonomy: 'iab-audience-1.1', id: '543', name: 'Interest > Pets > Cats' }], not: null,
        },
        when: { guess: 'active-hours', says: { en: 'in the evening (17 to 23)', zh: '晚上（17点到23点）' }, measured: false }, language: 'en',
        says: { en: 'Never carry litter home again.', zh: '猫砂猫粮，不用再自己扛回家。' }, reachedWithout: { whatsapp: true, amazon: false }, regulated: null,
      },
    }])
  })

  it('is sent at the hours of quick answers where those are known', () => {
    const [first] = planned('campaign', [cat, evenings, inference('best-time-to-send', 'fri-15')])
    expect([first?.because, first?.body['when'], first?.body['language']]).toEqual([
      ['has-cat', 'best-time-to-send'], { guess: 'best-time-to-send', says: { en: 'Fridays, 15:00 to 17:00', zh: '周五15点到17点' }, measured: false }, null,
    ])
  })

  it('is marked where the law or platforms object', () => {
    const codes = planned('campaign', everything).map(({ body }) => [(body['name'] as { en: string }).en, (body['regulated'] as { codes: readonly string[] } | null)?.codes ?? []])
    expect(Object.fromEntries(codes)).toMatchObject({
      'Cat food on subscription': [], 'Removal company': ['S'], 'Family cover': ['P28-min', 'S'], 'Loan at short notice': ['P28-fin', 'credit', 'S'], 'Payday offer': ['P28-fin', 'S'], 'Shop: Books': [],
    })
  })

  it('of a measured guess needs the confidence of a segment', () => {
    const topic = (probability: number): Inference => inference('topics-of-conversation', 'flights', { status: 'measured', outcomes: [outcome('flights', { probability })] })
    expect([0.59, 0.6].map((probability) => names(planned('campaign', [topic(probability)])))).toEqual([[], ['Airline']])
    expect(planned('campaign', [topic(0.9)])[0]?.body.measured).toBe(true)
  })

  it('follows the leading three of an open guess, and sells nothing about health', () => {
    const due = ['Ibuprofen 400 mg tablets · 2026-03-01', 'Cat litter 20 L · 2026-03-02'].map((value) => outcome(value))
    const talk = ['services-nearby', 'flights', 'hotels', 'cooking', 'films'].map((value) => outcome(value, { probability: 0.9 }))
    const joined = ['both:books', 'buys-only:beauty', 'talk-only:dining.cafe'].map((value) => outcome(value))
    expect(names(planned('campaign', [
      inference('replenishment', due[0]?.value ?? '', { outcomes: due }), inference('topics-of-conversation', 'services-nearby', { status: 'measured', outcomes: talk }),
      inference('says-and-buys', 'both:books', { outcomes: joined }),
    ]))).toEqual(['Reminder to buy again', 'Enthusiasts: Books', 'Talks about it: Coffee, tea and bakeries', 'Airline', 'Hotel search', 'Recipe boxes'])
  })

  it('of one interest names the segment of that interest alone', () => {
    const spending = fed(inference('interests-by-spending', 'books', { outcomes: [outcome('books'), outcome('sports.cycling'), outcome('office')] }), '258', '625')
    expect(planned('campaign', [spending]).map(({ body }) => (body['who'] as { segments: readonly Segment[] }).segments.map(({ id }) => id))).toEqual([['258'], ['625'], []])
  })

  it('reminds three days before something runs out', () => {
    const [reminder] = planned('campaign', [inference('replenishment', 'Cat litter 20 L · 2026-03-02'), evenings])
    expect([reminder?.because, reminder?.body['when']]).toEqual([['replenishment'], { guess: 'replenishment', says: { en: 'in February 2026, 3 days before', zh: '在2026年2月，提前3天' }, measured: false }])
  })

  it('is written for answers and topics that exist, in both languages', () => {
    const outcomes = new Map(inferenceDefinitions.map(({ key, outcomes: listed }) => [key, listed === 'open' ? [] : Object.keys(listed)]))
    expect(BRIEFS.filter(({ who: [guess, answer] }) => !(outcomes.get(guess) ?? []).includes(answer))).toEqual([])
    expect([...TOPIC_BRIEFS.keys()].filter((topic) => !Object.hasOwn(TOPICS, topic))).toEqual([])
    for (const { name, says } of [...BRIEFS, ...TOPIC_BRIEFS.values()]) expect([name.zh, says.zh].every((words) => /\p{Script=Han}/u.test(words) && !/[!！]/u.test(words))).toBe(true)
  })
})

describe('the bid request', () => {
  const text = z.string().min(1)
  /** User, Data, Segment, EID and UID of OpenRTB 2.6, 3.2.20 to 3.2.22, 3.2.27 and 3.2.28; deprecated fields are left out. */
  const User = z.strictObject({
    id: text.optional(), buyeruid: text.optional(), keywords: text.optional(), kwarray: z.array(text).optional(), customdata: text.optional(), consent: text.optional(),
    data: z.array(z.strictObject({
      id: text.optional(), name: text.optional(), ext: z.strictObject({ segtax: z.literal(4) }),
      segment: z.array(z.strictObject({ id: z.string().regex(/^\d+$/), name: text, value: z.string().regex(/^(?:0\.\d\d|1\.00)$/).optional(), ext: z.looseObject({ measured: z.boolean() }) })).min(1),
    })).min(1),
    eids: z.array(z.strictObject({ source: text, inserter: text.optional(), matcher: text.optional(), mm: z.number().int().optional(), uids: z.array(z.strictObject({ id: text, atype: z.number().int() })) })).optional(),
  })

  it('is a user object of OpenRTB 2.6 with made-up ids and exactly the segments that the guesses feed', () => {
    const [bid, ...more] = planned('bid-request', everything)
    const user = User.parse(bid?.body['user'])
    expect(more).toEqual([])
    expect(user.data[0]?.segment.map(({ id }) => id).toSorted()).toEqual(['98', '160', '258', '350', '535', '543', '1508'].toSorted())
    expect([user.id, user.buyeruid, user.eids?.[0]?.source, user.eids?.[0]?.uids[0]?.id].filter((id) => !(id ?? '').startsWith('made-up'))).toEqual([])
    expect(bid?.because).toEqual(['has-cat', 'children-at-home', 'moving-soon', 'lives-with-partner', 'price-sensitivity', 'interests-by-spending'])
  })

  it('gives a value where a probability was measured, and marks what may be unlawful', () => {
    const books = fed(inference('interests-by-spending', 'books', { status: 'measured', outcomes: [outcome('books', { probability: 0.914 })] }), '258', '350')
    const [bid] = planned('bid-request', [children, books])
    expect(User.parse(bid?.body['user']).data[0]?.segment).toEqual([
      { id: '98', name: audience('98').name, ext: { measured: false, guesses: ['children-at-home'], mayBeUnlawful: ['P28-min', 'S'] } },
      { id: '350', name: audience('350').name, value: '0.91', ext: { measured: true, guesses: ['children-at-home', 'interests-by-spending'], mayBeUnlawful: ['P28-min', 'S'] } },
      { id: '258', name: audience('258').name, value: '0.91', ext: { measured: true, guesses: ['interests-by-spending'], mayBeUnlawful: [] } },
    ])
    expect([bid?.body.measured, bid?.body['regulated']]).toEqual([false, expect.objectContaining({ mayBeUnlawful: true, codes: ['P28-min', 'S'] })])
  })

  it('is not made without a segment', () => {
    expect(planned('bid-request', [evenings, english])).toEqual([])
  })
})

describe('a suppression', () => {
  it('leaves out of what the guess speaks against, and says of what', () => {
    expect(planned('suppression', [answered('has-dog', 'no', 900), inference('price-sensitivity', 'easy')])).toEqual([
      {
        kind: 'suppression', because: ['has-dog'],
        body: {
          note: NOTE_TEXT, measured: false, name: { en: 'No dog', zh: '不养狗' }, who: { match: [{ guess: 'has-dog', outcome: 'no', words: { en: 'no dog', zh: '不养狗' }, measured: false, probability: null }] },
          leavesOut: { en: 'advertisements for dog goods', zh: '狗狗用品的广告' }, regulated: null,
        },
      },
      expect.objectContaining({ because: ['price-sensitivity'] }),
    ])
  })

  it('of whoever has no children tells of no child', () => {
    expect(planned('suppression', [answered('children-at-home', 'no', 900)]).map(({ body }) => body['regulated'])).toEqual([expect.objectContaining({ codes: ['S'] })])
  })

  it('does not come of a "no" that only the base rate gives', () => {
    expect(planned('suppression', [answered('has-dog', 'no', 30, 0.4)])).toEqual([])
  })
})

describe('a seed', () => {
  it('leads with what is rarest among everyone, and has ten traits at most', () => {
    const rated = (guess: Inference, baseRate: number): Inference => ({ ...guess, outcomes: [outcome('yes', { baseRate }), outcome('no', { baseRate: 1 - baseRate })] })
    const interests = fed(inference('interests-by-spending', 'books'), '258', '541', '607', '625', '676', '677', '684', '703', '719', '733')
    const [seed] = planned('lookalike-seed', [rated(cat, 0.3), interests, rated(fed(answered('moving-soon', 'yes', 43), '1508'), 0.11)])
    const traits = seed?.body['traits'] as readonly { readonly segment: Segment; readonly unlike: number | null }[]
    expect([traits.length, traits.slice(0, 3).map(({ segment, unlike }) => [segment.id, unlike])]).toEqual([10, [['1508', 2.21], ['543', 1.2], ['258', null]]])
  })

  it('is not made of one or two traits', () => {
    expect(planned('lookalike-seed', [cat])).toEqual([])
  })
})

describe('a customer match', () => {
  const identifier = (part: Partial<Identifier>): Identifier => ({ id: 1, source: 'whatsapp', kind: 'phone', value: '', name: null, isOwner: false, ...part })

  it('normalises as Google and Meta do, with the published vectors', () => {
    const hashed = ({ google, meta }: { readonly google: string | null; readonly meta: string | null }): readonly (string | null)[] => [google, meta].map((key) => (key === null ? null : sha256(key)))
    expect(hashed(emailKeys('  Jane.Doe@Gmail.com '))).toEqual(['d6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69', '831f6494ad6be4fcb3a724c3d5fef22d3ceffa3c62ef3a7984e45a0ea177f982'])
    expect(hashed(phoneKeys('+44 (0)20 7946 0018'))).toEqual(['faad3b10918e39b5f4d5334f1e1e128719608e8bd3ad3b963dc30187b4518e23', '99a4599795d24445a5be21117f375c1bbe9e795daf7f62666686ce081e1f32dc'])
    expect([emailKeys('Jane.Doe@example.org'), phoneKeys('0044 20 7946 0018'), nameKeys(' O’Brien ')]).toEqual([
      { google: 'jane.doe@example.org', meta: 'jane.doe@example.org' }, { google: '+442079460018', meta: '442079460018' }, { google: 'o’brien', meta: 'obrien' },
    ])
  })

  it('gives no key for what is no address, or a number without its country', () => {
    expect([emailKeys('jane'), emailKeys('a@b'), phoneKeys('020 7946 0018'), phoneKeys('+1'), phoneKeys('')]).toEqual(Array.from({ length: 5 }, () => ({ google: null, meta: null })))
  })

  it('hashes the person’s own identifiers, each once, and only counts those of others', () => {
    const [match, ...more] = planned('customer-match', [], {
      identifiers: [
        identifier({ value: '+44 20 7946 0018', isOwner: true }), identifier({ value: '+44 20 7946 0999', name: 'Bo' }), identifier({ value: '+44 20 7946 0998' }), identifier({ value: '+44 20 7946 0997', name: 'Doe, Jane' }),
        identifier({ kind: 'email', value: 'bo@example.org' }), identifier({ kind: 'name', value: 'Bo' }),
      ],
      claims: claims(['email', 'Jane.Doe@gmail.com'], ['phone-number', '+442079460018'], ['interest', 'Cats']), owners: [['x', 'Jane Doe'], ['whatsapp', 'Jane Doe'], ['telegram', '王小明']],
    })
    const hashes = (google: string, meta: string): unknown => ({ google: sha256(google), meta: sha256(meta) })
    expect(more).toEqual([])
    expect(match).toEqual({
      kind: 'customer-match', because: [],
      body: {
        note: NOTE_TEXT, measured: false, algorithm: 'SHA-256', others: { phone: 'fewer than 5', email: 'fewer than 5' },
        keys: [
          { kind: 'phone', sources: ['whatsapp', 'x'], ...hashes('+442079460018', '442079460018') as object },
          { kind: 'email', sources: ['x'], ...hashes('janedoe@gmail.com', 'jane.doe@gmail.com') as object },
          { kind: 'first-name', sources: ['x', 'whatsapp'], ...hashes('jane', 'jane') as object },
          { kind: 'last-name', sources: ['x', 'whatsapp'], ...hashes('doe', 'doe') as object },
        ],
      },
    })
    const text = JSON.stringify(match)
    expect(['7946', 'jane', 'bo@', sha256('bo@example.org'), sha256('+442079460999')].filter((part) => text.toLowerCase().includes(part))).toEqual([])
  })

  it('is not made where the archives hold no key at all', () => {
    expect(planned('customer-match', [cat], { identifiers: [identifier({ kind: 'name', value: 'Bo' })] })).toEqual([])
  })
})
