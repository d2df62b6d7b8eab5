/**
 * Five traits of character. Never told: on people who had filled in a questionnaire, what they wrote to a stranger said next
 * to nothing of it (personality-from-talk in measured/). The guess stands here so that this is said where it is asked for.
 */
import { CANNOT_TELL, defineInference } from '../inference.ts'
import { own } from '../shareable/sentence.ts'

export default defineInference({
  key: 'personality',
  attribute: 'person.personality',
  catalogue: 115,
  title: own('Traits of character', '性格特质'),
  subject: own('What sort of character?', '是什么样的性格'),
  sensitive: false,
  joins: false,
  outcomes: {},
  needs: ['said.languages'],
  baseRates: [],
  rule: own(
    'The trade sells traits of character read from words. On some 1,600 people who had answered a questionnaire, a model that read what they wrote to a stranger agreed with it hardly better than chance: 0 would be chance and 1 the questionnaire itself, and it reached between 0 and 0.2. So none is named here.',
    '有人靠读文字来卖性格特质。约1600个填过问卷的人，让模型读他们写给陌生人的话，和问卷几乎对不上：0等于瞎猜，1等于问卷本身，结果在0到0.2之间。所以这里一种也不说。',
  ),
  guess: () => ({ answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], reason: 'no-better' }),
})
