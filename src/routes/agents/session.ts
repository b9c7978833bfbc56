declare module 'fastify' {
  interface Session {
    /** Where the vault keeps the account of the agent who uses this browser. */
    rdvAccount?: string
    /** The connection that this browser asked for: serves once, ten minutes (contract 7.2). */
    rdvState?: { value: string, verifier: string, until: number, appointment: { simulation: string, lieu: string, aide: string } }
  }
}

export const STATE_LIFE = 10 * 60_000
