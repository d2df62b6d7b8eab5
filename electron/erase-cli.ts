/** Entry of the tests: the erase with this process's own arguments. */
import './deny-network.ts'
import { main } from './erase-command.ts'

process.exitCode = await main(process.argv.slice(2))
