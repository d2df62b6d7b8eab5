/** The answer to a look-up about something sensitive, of which no guess is made. */
import type { ReactNode } from 'react'
import { useShared } from '../app-state.ts'
import { Link } from '../parts/link.tsx'
import { sensitiveClass } from '../words/sensitive-words.ts'
import { useWords } from '../words/use-words.ts'

/** What is asked for and switched off, or not made at all. */
export function SensitiveAsked({ typed }: { typed: string }): ReactNode {
  const { t } = useWords()
  const { state } = useShared()
  const asked = sensitiveClass(typed)
  if (asked === null) return null
  return (
    <output className="note row-t s3">
      {t(state.settings.sensitive ? 'guesses.askedOn' : 'guesses.askedOff', { subject: t(`guesses.classes.${asked}`) })}{' '}
      {!state.settings.sensitive && <Link className="go" to="/settings">{t('nav.settings')}</Link>}
    </output>
  )
}
