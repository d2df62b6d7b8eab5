/**
 * How often somebody will buy again, from how often and how lately they did: the BG/NBD model (Fader, Hardie and Lee 2005,
 * "Counting your customers" the easy way, Marketing Science 24). While somebody is a customer they buy at a rate of their
 * own, evenly at random; after each purchase they may leave for good. Rates differ among customers as a gamma distribution
 * (r, alpha), chances of leaving as a beta distribution (a, b). What a purchase is worth is a gamma-gamma model (Fader and
 * Hardie 2013, "The Gamma-Gamma model of monetary value"). Times are in weeks.
 */
import { hypergeometric, logGamma } from './special-functions.ts'

/** What a cohort of customers is like. All four are positive; alpha is in weeks. */
export interface Cohort { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number }

/** One customer: repeat purchase days (the first does not count), weeks from the first to the last, weeks from the first to the end of what is known. */
export interface History { readonly repeats: number; readonly lastAfter: number; readonly knownFor: number }

/** The logarithm of the likelihood of one customer's history (equation 6). */
export function logLikelihood({ r, alpha, a, b }: Cohort, { repeats: x, lastAfter, knownFor }: History): number {
  const shared = logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x)
  const staying = -(r + x) * Math.log(alpha + knownFor)
  if (x === 0) return shared + staying
  const leaving = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + lastAfter)
  const top = Math.max(staying, leaving)
  return shared + top + Math.log(Math.exp(staying - top) + Math.exp(leaving - top))
}

/** The probability that somebody is still a customer at the end of what is known (Fader, Hardie and Lee 2008). Always 1 before the first repeat: in this model nobody leaves without having come back. */
export function probabilityAlive({ r, alpha, a, b }: Cohort, { repeats: x, lastAfter, knownFor }: History): number {
  if (x === 0) return 1
  return 1 / (1 + a / (b + x - 1) * ((alpha + knownFor) / (alpha + lastAfter)) ** (r + x))
}

/** The formulas divide by a - 1; so near to 1 they are continued from beside it. */
const NEAR_ONE = 1e-6
function awayFromOne(a: number): number { return Math.abs(a - 1) < NEAR_ONE ? 1 + NEAR_ONE : a }

/** The expected number of purchase days in the next `weeks` of a customer with this history (equation 10). */
export function expectedPurchases(cohort: Cohort, history: History, weeks: number): number {
  if (weeks === 0) return 0
  const { r, alpha, b } = cohort
  const { repeats: x, knownFor } = history
  const a = awayFromOne(cohort.a)
  const from = alpha + knownFor
  const decay = (from / (from + weeks)) ** (r + x) * hypergeometric(r + x, b + x, a + b + x - 1, weeks / (from + weeks))
  return (a + b + x - 1) / (a - 1) * (1 - decay) * probabilityAlive(cohort, history)
}

/**
 * The probability of at least one purchase day in the next `weeks`. Given that somebody is still a customer, their rate is
 * gamma distributed with r + x and alpha + T, so that no purchase has the probability ((alpha + T) / (alpha + T + weeks))^(r + x).
 */
export function probabilityOfReturn(cohort: Cohort, history: History, weeks: number): number {
  const from = cohort.alpha + history.knownFor
  return probabilityAlive(cohort, history) * (1 - (from / (from + weeks)) ** (cohort.r + history.repeats))
}

/** How purchases are worth differently within a customer (p) and among customers (q, gamma). `gamma` is in the currency's main unit. */
export interface SpendCohort { readonly p: number; readonly q: number; readonly gamma: number }

/** Repeat purchase days of one customer, one at least, and their mean value, above 0. */
export interface Spending { readonly repeats: number; readonly mean: number }

/** The logarithm of the likelihood of one customer's mean spend (Fader and Hardie 2013, equation 1a). */
export function spendLogLikelihood({ p, q, gamma }: SpendCohort, { repeats: x, mean }: Spending): number {
  const px = p * x
  return logGamma(px + q) - logGamma(px) - logGamma(q) + q * Math.log(gamma) + (px - 1) * Math.log(mean) + px * Math.log(x) - (px + q) * Math.log(gamma + mean * x)
}

/** What a purchase day of somebody is expected to be worth (equation 5): between their own mean and that of the cohort, nearer to their own the more days there are. Without any repeat it is the cohort's. */
export function expectedSpend({ p, q, gamma }: SpendCohort, { repeats: x, mean }: Spending): number {
  return p * (gamma + mean * x) / (p * x + q - 1)
}
