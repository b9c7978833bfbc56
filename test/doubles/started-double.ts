/** An imitation of an outside service, listening on this machine: what it is called, where it is, and how the site is told to use it. */
export interface StartedDouble {
  name: string
  origin: string
  /** Variables of src/config.ts. */
  env: Readonly<Record<string, string>>
  close: () => Promise<void>
}
