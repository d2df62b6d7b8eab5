/** The store of a made-up person, as the generators of the project fill it. */
export { madeUpStore } from '../build/made-up-store.ts'
