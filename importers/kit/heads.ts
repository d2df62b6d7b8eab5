/** Beginnings of several entries, of which some may be unreadable. */
import type { Input } from '../input.ts'
import { InputError } from './input-error.ts'

/** Looks at beginnings one after the other and remembers which could not be read: one damaged entry says nothing about its neighbours. */
export class Heads {
  /** Paths that could not be read, in the order of asking. */
  readonly unreadable: string[] = []
  private readonly input: Input
  private failure: InputError | undefined

  constructor(input: Input) {
    this.input = input
  }

  /** Up to `bytes` from the beginning of an entry, or undefined when it cannot be read. */
  async of(path: string, bytes: number): Promise<Uint8Array | undefined> {
    try {
      return await this.input.head(path, bytes)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      this.failure ??= error.path === path ? error : new InputError(error.code, path)
      this.unreadable.push(path)
      return undefined
    }
  }

  /** Throws the first {@link InputError} there was, for an archive in which nothing else was found. */
  throwFailure(): void {
    if (this.failure !== undefined) throw this.failure
  }
}
