/** The test's hand inside the imitated Electron: commands by name, and news of what happened. */

type Command = (...args: readonly never[]) => unknown

const commands = new Map<string, Command>()

/** Tells the test what happened. */
export function note(what: string, detail?: unknown): void {
  process.send?.({ happening: detail === undefined ? { what } : { what, detail } })
}

/** Offers a command to the test. */
export function offer(name: string, command: Command): void {
  commands.set(name, command)
}

/** Listens for commands; each is answered with its result, or with the message of what it threw. */
export function listen(): void {
  process.on('message', (message: { id: number; name: string; args: readonly never[] }) => {
    const run = async (): Promise<unknown> => {
      const command = commands.get(message.name)
      if (!command) throw new Error(`the stand-in has no command ${message.name}`)
      return command(...message.args)
    }
    run().then(
      (result) => process.send?.({ id: message.id, result }),
      (thrown: unknown) => process.send?.({ id: message.id, error: thrown instanceof Error ? thrown.message : String(thrown) }),
    )
  })
}
