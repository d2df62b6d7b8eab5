/** Skype's ids: a number for the kind, and the name. */

/** A person's name without `8:`, as quotes and calls write it: `live:ada`. Other kinds keep their number but phones, which are `4:`. */
export function plainId(id: string): string {
  return id.replace(/^(?:8:|4:(?=\+))/u, '')
}

/** What an id as written stands for: bots are `28:`, Skype itself `48:`. */
export function kindOfId(id: string): 'account' | 'phone' | 'service' {
  return /^(?:28|48):/u.test(id) ? 'service' : /^(?:4:)?\+\d{5,}$/u.test(id) ? 'phone' : 'account'
}
