/** The lines themselves, for and against, with file and place. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { EvidenceLine, GuessDetail } from '../../electron/contract.ts'
import { ErrorPanel } from '../parts/error-panel.tsx'
import { Quote } from '../parts/quote.tsx'
import { Surrounding } from '../parts/surrounding.tsx'
import { PAGE, usePages } from '../use-pages.ts'
import { useWords } from '../words/use-words.ts'
import { linesId, pieces } from './why.tsx'
import type { Piece } from './why.tsx'

/** A quote with its neighbours and its citation. */
function Cited({ line }: { line: EvidenceLine }): ReactNode {
  return <div className="cited"><Quote line={line} /><Surrounding line={line} /></div>
}

/** More lines of one piece than came with the guess; `after` counts the lines already there. */
function More({ guess, piece }: { guess: string; piece: Piece }): ReactNode {
  const { t } = useWords()
  const pages = usePages<EvidenceLine>(`${guess} ${piece.index}`, async (client, had, signal) => {
    const { lines, total } = await client.call('evidence.page', { key: guess, index: piece.index, after: piece.lines.length + had.length, limit: PAGE }, { signal })
    return { rows: lines, total: Math.max(0, total - piece.lines.length) }
  })
  return (
    <>
      {pages.error !== null && <ErrorPanel error={pages.error} retry={pages.more} />}
      {pages.rows?.map((line) => <Cited key={line.activity} line={line} />)}
      {pages.rows !== null && !pages.ended && <p className="row-t s3"><Button className="bare go" onPress={pages.more}>{t('guess.loadMore')}</Button></p>}
      {pages.rows !== null && pages.ended && pages.rows.length + piece.lines.length < piece.count && (
        <p className="cap more">{t('guess.sample', { shown: pages.rows.length + piece.lines.length, count: piece.count })}</p>
      )}
    </>
  )
}

function PieceLines({ guess, piece }: { guess: string; piece: Piece }): ReactNode {
  const { t, say } = useWords()
  const [more, setMore] = useState(false)
  const left = piece.count - piece.lines.length
  return (
    <section id={linesId(piece.index)} tabIndex={-1} className="piece" aria-label={say(piece.says)}>
      <h4 className="row-t">{say(piece.says)}</h4>
      {piece.lines.map((line) => <Cited key={line.activity} line={line} />)}
      {piece.lines.length === 0 && <p className="cap none">{t('guess.counted_')}</p>}
      {left > 0 && piece.lines.length > 0 && !more && (
        <p className="row-t more"><Button className="bare go" onPress={() => setMore(true)}>{t('guess.more', { count: left, what: say(piece.title) })}</Button></p>
      )}
      {more && <More guess={guess} piece={piece} />}
    </section>
  )
}

/** Both groups; a group without lines is left out. */
export function Lines({ guess }: { guess: GuessDetail }): ReactNode {
  const { t } = useWords()
  const all = pieces(guess)
  const groups = [
    { title: t('guess.for'), pieces: all.filter((piece) => piece.pull > 0) },
    { title: t('guess.neither'), pieces: all.filter((piece) => piece.pull === 0) },
    { title: t('guess.against'), pieces: all.filter((piece) => piece.pull < 0).toReversed() },
  ].filter((group) => group.pieces.length > 0)
  return (
    <section className="s7" aria-labelledby="lines">
      <h2 id="lines" tabIndex={-1}>{t('guess.lines')}</h2>
      {all.every((piece) => piece.lines.length === 0) ? <p className="two s3">{t('guess.linesNone')}</p> : groups.map((group, index) => (
        <div key={group.title} className={index === 0 ? 's3' : 's6'}>
          <h3 className="cap group">{group.title}</h3>
          {group.pieces.map((piece) => <PieceLines key={`${piece.index}`} guess={guess.key} piece={piece} />)}
        </div>
      ))}
    </section>
  )
}
