/** Merchant names as statements write them, made comparable: payment prefixes, terminal ids, cities and branch names removed. */
import { fold } from '../text/characters.ts'

/**
 * What payment services put before the merchant: PayPal, Square, SumUp, iZettle, Stripe, Toast, Google, and on Chinese
 * bank lines 财付通- (WeChat Pay), 支付宝- and 美团支付-.
 */
const PREFIX = /^(?:paypal \*|pp\*|sq \*|sumup ?\*|zettle_? ?\*|iz ?\*|stripe ?\*|tst ?\*|sp \*? ?|google ?\*|apple pay |ccard |pos |kartenzahlung |carte \d+ |cb ?\*|visa |mastercard |debit card |card payment to |lastschrift |prlv |(?:财付通|支付宝|微信支付|美团支付|京东支付|云闪付|银联|抖音支付|拉卡拉)[-－—_ ：:*])/iu

/** Legal forms and company suffixes at the end of a name. */
const SUFFIX = /(?:\b(?:gmbh(?: co kg)?|ag|kg|ug|se|e k|ohg|inc|llc|ltd|limited|co|corp|plc|sarl|sas|sa|bv|nv|oy|ab|aps|srl|spa|pty)\b\.?|(?:股份|集团|科技|网络|信息|技术|贸易|商贸|实业|管理|服务|有限|责任|公司)+)$/u

/** More of a name is not looked at; real ones are shorter. */
const LONGEST_NAME = 120

/** A cleaned name for showing and grouping: "PAYPAL *SPOTIFY P1C2" and "Spotify" are one merchant. Empty when nothing is left. */
export function cleanMerchant(raw: string): string {
  let name = raw.slice(0, LONGEST_NAME).normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
  for (let times = 0; times < 2; times += 1) {
    const stripped = name.replace(PREFIX, '').trim()
    if (stripped === '') break
    name = stripped
  }
  name = name
    // Branch in brackets: 云膳过桥米线(传奇广场店).
    .replaceAll(/[（(【[][^）)】\]]*[）)】\]]/gu, ' ')
    // Addresses, telephone numbers and order references after the name: "AMZN Mktp US*2A3BC", "LIDL SAGT DANKT 1234//Berlin".
    .replace(/(?:\/\/|\*).*$/u, (rest, at: number) => (at >= 3 ? '' : rest))
    .replaceAll(/\b(?:www\.|https?:\/\/)/giu, '')
    .replaceAll(/\.(?:com|de|fr|net|co\.uk|org|io|cn)\b(?:\/\S*)?/giu, '')
    // Terminal ids and store numbers: words that hold a digit and are long, and numbers alone at the end.
    .replaceAll(/(?:\s|^)(?=\S*\d)[A-Z0-9#-]{5,}(?=\s|$)/gu, ' ')
    .replace(/(?: (?:#|no\.?|nr\.?|store)? ?\d+)+$/iu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return name === '' ? raw.slice(0, LONGEST_NAME).trim() : name
}

/** The form in which merchants are compared: cleaned, folded, without punctuation and legal form. */
export function merchantKey(raw: string): string {
  const folded = fold(cleanMerchant(raw)).replaceAll(/['’]/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const short = folded.replace(SUFFIX, '').trim()
  return short.length >= 2 ? short : folded
}
