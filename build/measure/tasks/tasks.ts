/** All rows of the table in measure.md, in its order. */
import { cdnowTasks } from './cdnow.ts'
import { firstNameTasks } from './first-names.ts'
import { groceriesTasks } from './groceries.ts'
import { kvpiTasks } from './kvpi-zh.ts'
import { lifeTopicTask } from './life-topic.ts'
import { notToldTasks } from './not-told.ts'
import { openbgTitlesTask } from './openbg-titles.ts'
import { partnerWordTask } from './partner-words.ts'
import { profileTask } from './profile.ts'
import { pricerunnerTask } from './pricerunner.ts'
import { statedFactTasks } from './stated-facts.ts'
import { statementTasks } from './statements.ts'
import { sentimentTasks } from './sentiment.ts'
import { strengthTask } from './strength.ts'
import { styleTasks } from './style.ts'
import type { Task } from './task.ts'
import { wantsTasks } from './wants.ts'

/** Every task. */
export const TASKS: readonly Task[] = [
  pricerunnerTask, ...wantsTasks, ...sentimentTasks, strengthTask, ...styleTasks, ...firstNameTasks, partnerWordTask, ...notToldTasks, ...statementTasks, ...statedFactTasks,
  ...groceriesTasks, ...cdnowTasks, ...kvpiTasks, openbgTitlesTask, lifeTopicTask, profileTask,
]
