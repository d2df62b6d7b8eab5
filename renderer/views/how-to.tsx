/** The two ways to begin without an archive at hand: how to get one, and a made-up person to look at. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button, Radio, RadioGroup } from 'react-aria-components'
import type { AppState } from '../../electron/contract.ts'
import { useImports } from '../imports.ts'
import { Chevron } from '../parts/voice.tsx'
import { firstName } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

const FIRST = 5
/** Whose life is nearest to the reader's. */
const FIRST_PERSON = { en: 'mira', zh: 'lin' } as const

/** How to get an export from each platform, in its own menu names. */
export function HowTo({ sources }: { sources: AppState['sources'] }): ReactNode {
  const { t, language, say } = useWords()
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const sorted = sources.toSorted((a, b) => a.rank[language] - b.rank[language])
  const shown = all ? sorted : sorted.slice(0, FIRST)
  return (
    <section aria-labelledby="no-archive">
      <h2 id="no-archive">{t('first.noArchive')}</h2>
      <p className="cap">{t('first.ask')}</p>
      <ul className="howto">
        {shown.map((source) => (
          <li key={source.id}>
            <Button className="bare how" aria-expanded={open === source.id} onPress={() => setOpen(open === source.id ? null : source.id)}>
              <strong>{say(source.title)}</strong><span className="two wait">{say(source.howTo.wait)}</span><Chevron />
            </Button>
            {open === source.id && <ol className="steps">{source.howTo.steps.map((step, index) => <li key={`${source.id} ${String(index)}`}>{say(step)}</li>)}</ol>}
          </li>
        ))}
      </ul>
      {sources.length > FIRST && <p className="row-t s3"><Button className="bare go" aria-expanded={all} onPress={() => setAll(!all)}>{all ? t('first.fewer') : t('first.all', { count: sources.length })}</Button></p>}
    </section>
  )
}

/** A made-up person to look at; in Chinese first the one who lives in China. `note` says what becomes of one's own archives. */
export function OnlyLooking({ samples, title, note }: { samples: AppState['samples']; title: string; note?: string }): ReactNode {
  const { t, language, say } = useWords()
  const [imports] = useImports()
  const navigate = useNavigate()
  const [picked, setWho] = useState<string | null>(null)
  const who = picked ?? (samples.find(({ name }) => name === FIRST_PERSON[language]) ?? samples[0])?.name ?? ''
  const chosen = samples.find((sample) => sample.name === who)
  if (chosen === undefined) return null
  const open = (): void => {
    void imports.bringSample(who)
    void navigate({ to: '/archives/add' })
  }
  return (
    <section aria-labelledby="looking">
      <h2 id="looking">{title}</h2>
      <p className="cap">{t('first.invented')}{note !== undefined && ` ${note}`}</p>
      <RadioGroup className="people" aria-label={t('first.who')} value={who} onChange={(name) => { if (name !== null) setWho(name) }}>
        {samples.map((sample) => (
          <Radio key={sample.name} value={sample.name} className="cb radio person"><span className="box" aria-hidden="true" /><strong>{firstName(say(sample.title))}</strong><span className="two">{say(sample.about)}</span></Radio>
        ))}
      </RadioGroup>
      <p className="s4"><Button className="btn" onPress={open}>{t('first.open', { name: firstName(say(chosen.title)) })}</Button></p>
    </section>
  )
}
