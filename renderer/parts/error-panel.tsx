/** An error: what happened, what it means, what to do; code and reference at the end, to select or copy. */
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { CallError } from '../../electron/contract.ts'
import { copyText } from '../copy-text.ts'
import { useWords } from '../words/use-words.ts'

/** How loud: a refusal is plain, damage is a warning, a failure of ours is bad. */
function tone(code: CallError['code']): string {
  if (code === 'unexpected' || code === 'engine-stopped' || code === 'import-stopped' || code === 'store-damaged') return 'note bad'
  if (code === 'damaged' || code === 'truncated' || code === 'disk-full' || code === 'bomb' || code === 'too-large') return 'note warn'
  return 'note'
}

/** `children` are further buttons beside "Try again", which is there only when `retry` is given. */
export function ErrorPanel({ error, retry, children }: { error: CallError; retry?: () => void; children?: ReactNode }): ReactNode {
  const { t, say, language } = useWords()
  const [copied, setCopied] = useState(false)
  const details = useRef<HTMLElement>(null)
  // The code is for whoever helps: an English word, it is copied and not shown on a Chinese page.
  const reference = error.reference === undefined ? error.code : `${error.code} · ${error.reference}`
  const copy = async (): Promise<void> => {
    const text = [say(error.what), say(error.means), say(error.tryThis), reference].join('\n')
    if (await copyText(text)) setCopied(true)
    // Without a clipboard the reference is selected, ready for the person's own copy key.
    else if (details.current !== null) getSelection()?.selectAllChildren(details.current)
  }
  return (
    <div className="error" role="alert">
      <div className={tone(error.code)}>
        <p className="what">{say(error.what)}</p>
        <p>{say(error.means)}</p>
        <p>{say(error.tryThis)}</p>
      </div>
      <div className="acts">
        {retry !== undefined && <Button className="btn" onPress={retry}>{t('error.retry')}</Button>}
        {children}
        <Button className="btn text" onPress={() => { void copy() }}>{copied ? t('error.copied') : t('error.copy')}</Button>
        <span className="cap code" ref={details}>
          {language === 'en' && <span className="mono">{error.code}</span>}
          {error.reference !== undefined && <>{language === 'en' && ' · '}{t('error.reference', { n: error.reference })} · {t('error.log')}</>}
        </span>
      </div>
    </div>
  )
}
