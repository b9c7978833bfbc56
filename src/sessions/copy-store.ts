/** What a code opens: the day of the simulation and its answers, as they were last changed. */
export interface Copy { date: string, answers: ReadonlyMap<string, unknown>, expires: number }

/** What a code gives once stretched: the place of its copy, and the key that opens it (base64). Neither is ever on disk in clear. */
export interface Ticket { place: string, key: string }

/** Copies of simulations that a code, and nothing else, opens: the server keeps neither the code nor the key. */
export interface CopyStore {
  /**
   * Slow on purpose (scrypt), so that a stolen file does not let codes be tried by the million. Codes that are tried wait for one another,
   * never those that are drawn; beyond a bounded number, who comes next is refused at once (Busy).
   */
  ticket (code: string, reason?: 'draw' | 'try'): Promise<Ticket>
  /** Gives the time (ms) at which the copy disappears. */
  put (ticket: Ticket, copy: Pick<Copy, 'date' | 'answers'>): Promise<number>
  /** undefined: no such code, expired or revoked. */
  open (ticket: Ticket): Promise<Copy | undefined>
  /** Applies changes to the copy (`undefined` forgets an answer), and pushes its end back; does nothing when it is gone. */
  change (ticket: Ticket, changes: ReadonlyMap<string, unknown>): Promise<void>
  remove (ticket: Ticket): Promise<void>
}
