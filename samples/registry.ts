/** The made-up people that ship with the app, by name. */
import { lin } from './lin.ts'
import type { MadeUpPerson } from './made-up-person.ts'
import { mira } from './mira.ts'

export const madeUpPeople: ReadonlyMap<string, MadeUpPerson> = new Map([mira, lin].map((person) => [person.name, person]))
