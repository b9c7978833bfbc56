import type { FastifyInstance } from 'fastify'
import { setTimeout as wait } from 'node:timers/promises'

/** What is still being answered, or sent, that long (ms) after nobody new is let in is cut: a half-sent form must not keep the process alive. */
const LONGEST = 2_000

/** From the signal to the exit, for a supervisor: see docs/exploitation.md. */
export const longestStop = (lameDuck: number): number => lameDuck + LONGEST + 2_000

/**
 * Leaves without hanging up on anybody: /pret turns red, and for `lameDuck` ms whoever comes is still answered (who sends the traffic needs
 * that long to see it); then nobody new is let in, what was read is answered, and the rest of `app` closes.
 */
export async function stop (app: FastifyInstance, lameDuck: number): Promise<void> {
  app.leaving = true
  await wait(lameDuck)
  const cut = setTimeout(() => { app.server.closeAllConnections() }, LONGEST)
  await app.close()
  clearTimeout(cut)
}
