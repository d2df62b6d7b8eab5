/** What shops may expect of the owner, in sentences: of each shop, and of how such figures did in the archive's own last weeks. */
import type { Evidence } from '../db/model.ts'
import { HORIZON_WEEKS } from './models/cohort.ts'
import { counted, figure, NOTHING, payee, percent, say, sentence, amount } from './shareable/sentence.ts'
import type { Loyalty, LoyaltyValue } from './signals/bought-loyalty.ts'

const SIGNAL = 'bought.loyalty'

/** One shop's figures: days of buying to come, what a day is worth, and whether the owner is still a customer. */
export function loyaltyEvidence({ name, history, alive, expected, worth, examples }: Loyalty, outcome: string): Evidence {
  const days = history.repeats + 1
  return {
    signal: SIGNAL, outcome, weight: 0, count: days, examples,
    says: sentence(
      say`${payee(name, 'unknown')}, after ${counted(days, 'day', 'days')} of buying: about ${figure(expected, expected < 3 ? 1 : 0)} more to be expected in the next ${figure(HORIZON_WEEKS)} weeks${worth === null ? NOTHING : say`, of ${amount(worth)} each`}; of customers who come and go like this, ${percent(alive)} are customers still`,
      say`${payee(name, 'unknown')}：买过${days}天，今后${figure(HORIZON_WEEKS)}周大约还会来${figure(expected, expected < 3 ? 1 : 0)}天${worth === null ? NOTHING : say`，每次约${amount(worth)}`}；这样来去的顾客里，${percent(alive)}还会再来`,
    ),
  }
}

/** How the figures did on the archive's last weeks, which were held back; nothing where it is too short. */
export function trialEvidence(value: LoyaltyValue | undefined, outcome: string): readonly Evidence[] {
  const trial = value?.trial
  if (!trial) return []
  const { weeks, shops, foretold, came, off, offAsBefore } = trial
  return [{
    signal: SIGNAL, outcome, weight: 0, count: came, examples: [],
    says: sentence(
      say`Tried on the last ${figure(weeks)} weeks of your own archive, which were held back: ${figure(foretold)} days of buying were foretold at ${counted(shops, 'shop', 'shops')}, and ${came} came. A shop’s figure was off by ${figure(off, 1)} days, “as often as before” by ${figure(offAsBefore, 1)}.`,
      say`用你自己记录中留出来的最后${figure(weeks)}周检验：${shops}家店预测共有${figure(foretold)}个消费日，实际${came}个。每家店平均差${figure(off, 1)}天，照以往频率推算则差${figure(offAsBefore, 1)}天。`,
    ),
  }]
}
