/**
 * The browser sessions that @fastify/session reads: a JSON value by session id, gone 24 h after it was last read.
 * It holds no answer: they are in the SimulationStore, where two requests at once cannot undo each other.
 */
export interface SessionRows {
  read (id: string): Promise<string | undefined>
  write (id: string, json: string): Promise<void>
  remove (id: string): Promise<void>
}
