import { expect, it } from 'vitest'
import { systemLanguage } from '../../electron/system-language.ts'

it('is what the variables say, then what the system says, Chinese of any kind or English', () => {
  const cases: readonly (readonly [NodeJS.ProcessEnv, string | undefined])[] = [
    [{ LANG: 'zh_CN.UTF-8' }, 'en-US'], [{ LANG: 'de_DE.UTF-8' }, 'zh-Hans-CN'], [{ LC_ALL: 'zh_TW', LANG: 'en_US' }, undefined],
    [{}, 'zh-Hans-CN'], [{ LANG: '' }, 'zh-Hant-HK'], [{}, 'fr-CH'],
  ]
  expect(cases.map(([env, preferred]) => systemLanguage(env, preferred))).toEqual(['zh', 'en', 'zh', 'zh', 'zh', 'en'])
})
