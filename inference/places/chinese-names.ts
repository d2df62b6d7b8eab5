/** The Chinese names by which a line is known to touch a place: provinces, prefectures and countries; too few to cost every message much. */
import { wordList } from '../text/word-list.ts'
import { MORE_NAMES } from './names.ts'
import table from './places.json' with { type: 'json' }

const SUFFIX = /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|地区|林区|省|市|盟)$/u

function names(): readonly string[] {
  const divisions = table.china.split('\n').flatMap((line) => {
    const [code = '', full = ''] = line.split('|')
    if (code.length > 4 || full.endsWith('县') || full.endsWith('区')) return MORE_NAMES.han[full] ?? []
    const short = full.replace(SUFFIX, '')
    return [...(full.endsWith('自治州') ? [] : [short.length < 2 ? full : short]), ...(MORE_NAMES.han[full] ?? [])]
  })
  const countries = table.countries.split('\n').flatMap((line) => { const [, en = '', zh = ''] = line.split('|'); return [zh, ...(MORE_NAMES.han[en] ?? [])] })
  return [...divisions, ...countries].filter((name) => name.length >= 2)
}

/** All of them, for the shared automaton. Names of places that are in other words too are shielded. */
export const CHINESE_PLACE_NAMES = wordList('places.zh.names', names(), '长春花|海南鸡|兰州拉面|北京时间|哈密瓜|中国好声音|东方不败')
