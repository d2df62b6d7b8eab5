/** Entry of `lookalike audit` and of the tests: the audit with this process's own arguments. */
import './deny-network.ts'
import { main } from './audit.ts'

process.exitCode = await main(process.argv.slice(2))
