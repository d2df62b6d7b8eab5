/**
 * Reads of which subjects a line speaks and how: the rules of whose and when, and the traits that the line models weigh.
 * Only subjects with a term in the line are looked at.
 */
import type { Said, Subject, SubjectList, SubjectWords } from '../subject.ts'
import { SAID } from '../subject.ts'
import { listsOf } from '../subjects.ts'
import type { AnalysedText, Hit } from '../text/analysis.ts'
import { PatternSet } from '../text/patterns/pattern-set.ts'
import { clauseOf, LONGEST_OWN_TEXT } from '../text/standing/clause.ts'
import type { Clause } from '../text/standing/clause.ts'
import { needOf } from '../text/standing/needs.ts'
import { hasTrait, isAboutOthers, isAboutWork, isFanTalk, patternsHoldNames, readsPatterns, simplified, standingOf, traitsOf } from '../text/standing.ts'
import type { GrammarLanguage, Standing } from '../text/standing.ts'
import type { WordList } from '../text/word-list.ts'

/** What a line says of one subject. */
export interface Line extends Hit {
  readonly subject: Subject
  readonly language: GrammarLanguage
  readonly said: Said
  /** What the rules found, as the line model names it: how it is said and roles of the terms. */
  readonly marks: readonly string[]
  /** The clause in which it is said: traits are looked for around it, each only when it is asked for. */
  readonly clause: Clause
}

/** Names of all that the line model weighs, each once: {@link Line.marks}, and the traits of clause and line. Tries the patterns of every trait. */
export function traitNames({ language, marks, clause }: Pick<Line, 'language' | 'marks' | 'clause'>): readonly string[] {
  return [...marks, ...traitsOf(language).flatMap((trait) => (hasTrait(trait, clause) ? [trait.name] : []))]
}

/** Reads lines for a fixed set of subjects. `lists` must be declared by the signal that reads. */
export interface Reader {
  readonly lists: readonly WordList[]
  read(text: AnalysedText): readonly Line[]
}

/** Terms of one subject in one language found in a line, by role. */
interface Terms { readonly subject: Subject; readonly language: GrammarLanguage; readonly words: SubjectWords; readonly roles: Map<SubjectList['role'], Hit[]> }
interface Found extends Hit { readonly said: Said }

const NOTHING: readonly Line[] = []
const NO_PATTERNS: NonNullable<SubjectWords['patterns']> = []

/** Makes a reader of the given subjects. */
export function createReader(subjects: readonly Subject[]): Reader {
  const all = subjects.flatMap(listsOf)
  const byList = new Map(all.map((one) => [one.list, one]))
  return {
    lists: all.map(({ list }) => list),
    read(text) {
      if (text.isPlain) return NOTHING
      const terms = gather(text, byList)
      if (terms.length === 0) return NOTHING
      const lines = terms.flatMap((own) => lineOf(text.text, own))
      // A line in two languages is read in that which says more.
      return lines.filter((line) => !lines.some((other) => other !== line && other.subject === line.subject && isBefore(other, line, lines)))
    },
  }
}

function isBefore(a: Line, b: Line, lines: readonly Line[]): boolean {
  const [first, second] = [SAID.indexOf(a.said), SAID.indexOf(b.said)]
  return first === second ? lines.indexOf(a) < lines.indexOf(b) : first < second
}

/** English words are no evidence in a French line, nor French ones in an English line: "son", "chat", "mari"; nor the Latin words of Chinese chat ("lol", "ot") where there is no Chinese. */
function isForeign(language: GrammarLanguage, text: AnalysedText): boolean {
  if (language === 'zh') return text.language !== 'zh' && !HAS_HAN.test(text.text)
  return (language === 'en' && text.language === 'fr') || (language === 'fr' && text.language === 'en')
}
const HAS_HAN = /\p{Script=Han}/u

function gather(text: AnalysedText, byList: ReadonlyMap<WordList, SubjectList>): readonly Terms[] {
  const terms: Terms[] = []
  for (const { list, start, end } of text.found) {
    const one = byList.get(list)
    if (!one || isForeign(one.language, text)) continue
    const { subject, language, role } = one
    let own = terms.find((known) => known.subject === subject && known.language === language)
    if (!own) {
      own = { subject, language, words: subject.words[language] ?? {}, roles: new Map() }
      terms.push(own)
    }
    const hits = own.roles.get(role)
    if (hits) hits.push({ start, end })
    else own.roles.set(role, [{ start, end }])
  }
  return terms
}

function lineOf(written: string, terms: Terms): readonly Line[] {
  const found = classify(written, terms)
  if (!found) return []
  const { subject, language, roles } = terms
  const { said, start, end } = found
  const marks = [`said:${said}`]
  for (const role of roles.keys()) marks.push(`has:${role}`)
  return [{ subject, language, said, start, end, marks, clause: clauseOf(written, found) }]
}

/** How the line speaks of the subject: a pattern, somewhere else, somebody's work, then the first of {@link SAID} that any term gives. */
function classify(written: string, { subject, language, words, roles }: Terms): Found | null {
  const hitsOf = (role: SubjectList['role']): readonly Hit[] => roles.get(role) ?? []
  const fans = subject.isFanTalk && isFanTalk(written) ? (hitsOf('routine')[0] ?? hitsOf('named')[0]) : undefined
  // 老公 is what fans call an idol.
  if (fans) return { ...fans, said: 'other' }
  const matched = matchOf(written, words, subject, language, [...hitsOf('routine'), ...hitsOf('named')])
  const [elsewhere] = hitsOf('elsewhere')
  // Where patterns are claims, a phrase that says somewhere else outweighs them: 男朋友在国外读书.
  if (matched && !matched.isTurned && !(elsewhere && readsPatterns(language))) return matched
  if (elsewhere) return { ...elsewhere, said: standingOf(written, elsewhere) === 'quoted' ? 'quoted' : isAboutOthers(written, elsewhere) ? 'other' : 'elsewhere' }
  const first = hitsOf('routine')[0] ?? hitsOf('named')[0] ?? hitsOf('denied')[0] ?? hitsOf('past')[0] ?? hitsOf('planned')[0]
  if (!first) return matched
  if (subject.isAlsoWork && isAboutWork(written)) return { ...first, said: 'elsewhere' }
  // "Our flat" is also what flatmates say.
  if (hitsOf('beside').length > 0) return { ...first, said: 'other' }
  let best: Found | null = null
  const offer = (said: Said, { start, end }: Hit): void => { if (!best || SAID.indexOf(said) < SAID.indexOf(best.said)) best = { said, start, end } }
  if (matched) offer(matched.said, matched)
  // "Sold my car" and "quit smoking" say it by themselves: neither the name in them nor a name beside them counts again.
  const turns = (['denied', 'past', 'planned'] as const).flatMap((role) => hitsOf(role).map((hit) => ({ hit, said: turned(written, hit, role) })))
  for (const { hit, said } of turns) offer(said, hit)
  for (const hit of hitsOf('routine')) {
    if (turns.some((turn) => turn.hit.start < hit.end && hit.start < turn.hit.end)) continue
    const standing = standingIn(written, hit, subject)
    const isOwn = standing === 'own' || ((standing === 'bare' || (standing === 'asked' && subject.kind === 'thing')) && !isAboutOthers(written, hit, isPersonal(subject)))
    offer(isOwn ? 'routine' : standing === 'bare' ? 'other' : standing, hit)
  }
  if (turns.length === 0) for (const hit of hitsOf('named')) offer(namedAs(written, hit, subject, language, words), hit)
  return best
}

/** The first pattern of the subject that holds in the line; without one the first whose claim the clause around it turned, which other terms may outweigh. */
function matchOf(written: string, { patterns = NO_PATTERNS }: SubjectWords, subject: Subject, language: GrammarLanguage, names: readonly Hit[]): Found & { readonly isTurned: boolean } | null {
  // A long text is not the person's own.
  if (written.length > LONGEST_OWN_TEXT) return null
  if (readsPatterns(language) && subject.isAlsoWork && isAboutWork(written)) return null
  if (patterns.length === 0) return null
  const plain = simplified(written)
  let turned: Found & { readonly isTurned: boolean } | null = null
  let needed: RegExp | undefined
  let isThere = true
  const set = setOf(patterns)
  set.look(plain)
  for (const [index, [said, pattern, given]] of patterns.entries()) {
    if (!set.may(index)) continue
    const needs = given ?? needOf(pattern)
    if (needs !== needed) {
      needed = needs
      isThere = needs?.test(plain) ?? true
    }
    if (!isThere) continue
    const match = pattern.exec(plain)
    if (!match) continue
    const found = { said, start: match.index, end: match.index + match[0].length, isTurned: false }
    if ((said !== 'own' && said !== 'routine') || !readsPatterns(language)) return found
    if (patternsHoldNames(language) && !names.some(({ start, end }) => start < found.end && found.start < end)) continue
    // 我哥买了车: the pattern began with the writer's 我, and it is the brother who did it.
    const standing = readsPatterns(language) && isOfKinOnly(match[0]) ? 'other' : standingIn(written, found, subject)
    if (standing === 'own' || (standing === 'bare' && !isAboutOthers(written, found, isPersonal(subject)))) return found
    turned ??= { ...found, said: standing === 'bare' ? 'other' : standing, isTurned: true }
  }
  return turned
}

const sets = new WeakMap<NonNullable<SubjectWords['patterns']>, PatternSet>()

/** The patterns of a subject's file as a set, made when the first line is read. */
function setOf(patterns: NonNullable<SubjectWords['patterns']>): PatternSet {
  let set = sets.get(patterns)
  if (!set) sets.set(patterns, set = new PatternSet(patterns.map(([, pattern]) => pattern)))
  return set
}

/** The writer's kin or friends at the head of a match in which the writer is not named again. */
const KIN_ONLY = /^[我俺咱](?:们|家|的)?(?:[老大小二三表堂亲]?(?:[姐哥弟妹爸妈爹娘嫂叔姨姑舅](?!妹?子?[，,]?我)|朋友(?!圈)|同学|同事|室友|舍友|闺蜜|邻居|侄|老板|领导|外公|外婆|爷爷|奶奶|亲戚))[^我俺咱]*$/u
function isOfKinOnly(matched: string): boolean { return KIN_ONLY.test(matched) }

/** Doing, being or living through it is one's own; a thing is the household's. */
function isPersonal({ kind }: Subject): boolean { return kind !== 'thing' && kind !== 'person' }

/** Where a state is meant, being about to is being in it: 要上班 is said by somebody with work. */
function standingIn(written: string, hit: Hit, { kind }: Subject): Standing {
  const standing = standingOf(written, hit)
  return standing === 'planned' && kind !== 'event' && kind !== 'doing' ? 'bare' : standing
}

/** A phrase that by itself says no longer, not or not yet; of somebody else it says nothing. */
function turned(written: string, hit: Hit, said: 'denied' | 'past' | 'planned'): Said {
  const standing = standingOf(written, hit)
  if (standing === 'quoted' || standing === 'other') return standing
  return standing !== 'own' && isAboutOthers(written, hit) ? 'other' : said
}

/** What is told of one's own animal or child: it did something just now. */
const BEGINS_A_STORY = /^(?:['’]?s\s|\s(?:is|was|has|had|ate|chewed|needs|wants|keeps|kept|threw|peed|pooped|puked|vomited|got|wont|won['’]t|wouldn['’]?t|can['’]?t|doesn['’]?t|refuses|refused|just|still|finally|woke|been|are|r|have|were|smells|stinks|whining|whines|decided|home alone|on my|in my|under my|hair|fur|made|makes|cooked|cooks|said|says|bought|forgot|knocked|stole|broke|escaped|jumped|tantrum|meltdown)(?:\s|$)|[又在把不睡吐掉拉生绝打病跑叫闹哭醒终发期考上放吵感该要还刚就今明昨没非])/iu
/** What may stand before the word where Chinese tells such a story: a time, a number, a pet word. */
const BEFORE_A_STORY = /(?:^|[，。！？；、,.!?;\s])(?:今[天晚]|昨[天晚]|刚才?|半夜|早上|晚上|家里?|那|这|两|俩|三|[2-4]|只|个|条|臭|傻|小|老|大|二|死|破|胖){0,4}$|(?:^|[\s,])(?:bc|because|coz|cos|cuz|and|but|so|ugh|omg|lol|soz|sorry)\s$/iu

/**
 * "The dog is asleep" is mostly said of one's own. Chinese leaves the possessive out: a bare 老公 is one's own husband
 * unless the clause is about somebody else.
 */
function namedAs(written: string, hit: Hit, subject: Subject, language: GrammarLanguage, { ownBefore, ownName, ownInStory }: SubjectWords): Said {
  const { kind } = subject
  const standing = standingIn(written, hit, subject)
  if (standing === 'own' && subject.namesTellNothing) return 'bare'
  // 我的压力, 我的钱包: whose the noun is says nothing of the state; its patterns do.
  if (standing === 'own' && isPersonal(subject) && readsPatterns(language)) return 'bare'
  if (standing !== 'bare') return standing
  if (isAboutOthers(written, hit, isPersonal(subject))) return isPersonal(subject) ? 'other' : 'bare'
  const text = simplified(written)
  const inside = text.slice(hit.start, hit.end)
  const before = text.slice(Math.max(0, hit.start - 12), hit.start)
  const isStory = BEGINS_A_STORY.test(text.slice(hit.end)) && BEFORE_A_STORY.test(before)
  if (ownName?.test(inside) || ownBefore?.test(before)) return 'own'
  if ((isStory || text.startsWith('的', hit.end)) && ownInStory?.test(inside)) return 'own'
  if ((kind !== 'thing' && kind !== 'person') || subject.isOftenOthers || subject.namesTellNothing) return 'bare'
  const isDefinite = /\b(?:the|le|la|les)\s$/i.test(text.slice(Math.max(0, hit.start - 4), hit.start)) || /^le\s/i.test(inside)
  // Notes leave the article out: "dog's been sick", "puppy chewed my shoes", 狗又把鞋咬了.
  return isDefinite || isStory ? 'definite' : 'bare'
}
