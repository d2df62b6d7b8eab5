/** What we said against what was true: ten bins on a square of 280 px, with how many people stand behind each. */
import type { ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { AccuracyCard } from '../../db/model.ts'
import { inHundred, whole } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Figure } from './figure.tsx'

type Bin = AccuracyCard['calibration'][number]

const UNITS = ['household', 'product', 'dialogue', 'row'] as const

/** So many of what a card counts: people, or what its measurement had in place of them (its `unit`, where it has one). */
export function counted(card: AccuracyCard, count: number, t: TFunction): string {
  const named: unknown = 'unit' in card ? card.unit : 'user'
  return t(`guess.counted.${UNITS.find((unit) => unit === named) ?? 'user'}`, { count })
}

/** The 95 % Wilson interval of a share seen in `count` people (Wilson 1927). */
export function wilson(share: number, count: number): readonly [low: number, high: number] {
  const z = 1.96
  const middle = (share + z * z / (2 * count)) / (1 + z * z / count)
  const reach = z * Math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}

// The square is 280 px: shares run to the right and upwards.
function x(share: number): number { return share * 280 }
function y(share: number): number { return 280 - share * 280 }

/** `chosen`, one of the bins, is drawn in the accent and labelled. `measure`: what was measured, and on how many. */
export function Calibration({ bins: all, chosen, measure }: { bins: readonly Bin[]; chosen: Bin | null; measure: string }): ReactNode {
  const { t, language } = useWords()
  const bins = all.filter((bin) => bin.count > 0)
  const most = Math.max(1, ...bins.map((bin) => bin.count))
  return (
    <Figure
      finding={t('guess.calibrationFinding')}
      measure={measure}
      chart={(
        <svg className="ch" width="400" height="404" viewBox="-44 -8 400 404" aria-hidden="true">
          <path className="e" d="M.5 0V280.5H280" />
          <path className="h ideal" d="M0 280L280 0" />
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <text x="-8" y={y(share) + 4} textAnchor="end">{share * 100}</text>
              <text x={x(share)} y="298" textAnchor="middle">{share * 100}</text>
            </g>
          ))}
          {bins.map((bin) => {
            const [low, high] = wilson(bin.true, bin.count)
            return (
              <g key={bin.said}>
                <path className="l" d={`M${x(bin.said)} ${y(low)}V${y(high)}`} />
                <circle className={bin === chosen ? 'm' : 'i'} cx={x(bin.said)} cy={y(bin.true)} r="4" />
                <rect className="q" x={x(bin.said) - 8} y={392 - Math.max(1, bin.count / most * 28)} width="16" height={Math.max(1, bin.count / most * 28)} />
              </g>
            )
          })}
          <text x="140" y="320" textAnchor="middle">{t('guess.said')}</text>
          <text x="-32" y="140" textAnchor="middle" transform="rotate(-90 -32 140)">{t('guess.wasTrue')}</text>
          <path className="e" d="M0 392.5H280" />
          <text x="0" y="356">{t('guess.howMany')}</text>
        </svg>
      )}
      table={(
        <table className="dense">
          <thead><tr><th className="r">{t('guess.said')}</th><th className="r">{t('guess.wasTrue')}</th><th className="r">{t('guess.howMany')}</th></tr></thead>
          <tbody>{bins.map((bin) => <tr key={bin.said}><td className="r">{inHundred(bin.said)}</td><td className="r">{inHundred(bin.true)}</td><td className="r">{whole(bin.count, language)}</td></tr>)}</tbody>
        </table>
      )}
    />
  )
}
