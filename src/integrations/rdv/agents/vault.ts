/** Where tokens are kept, encrypted: found by an identifier that only the agent's browser session knows. */
export interface Vault {
  read (id: string): Promise<unknown>
  /** `life`: ms from now. */
  write (id: string, value: unknown, life: number): Promise<void>
  remove (id: string): Promise<void>
}
