import { z } from 'zod'

/** Kept with the simulation, sealed, until it goes: enough to find the file again, nothing of what was sent. */
export interface Dossier { number: number, token: string, url: string }

/** Answer to the POST (contract 1.2); only what we need is read. */
const createdSchema = z.object({ dossier_url: z.string(), dossier_number: z.int().positive() })

/** The file, if the answer is one: our own parse decides where a person is sent (contract 9.6, step 6). undefined otherwise. */
export function readCreated (json: unknown, origins: readonly string[]): Dossier | undefined {
  const read = createdSchema.safeParse(json)
  if (!read.success) return undefined
  const { dossier_url: address, dossier_number: number } = read.data
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const token = url.searchParams.get('prefill_token')
  const ours = origins.includes(url.origin) && url.username === '' && url.password === '' && /^\/commencer\/[^/]+$/.test(url.pathname)
  return ours && token ? { number, token, url: url.href } : undefined
}

export const states = ['prefilled', 'brouillon', 'en_construction', 'en_instruction', 'accepte', 'refuse', 'sans_suite'] as const
export type DossierState = typeof states[number]

const statesSchema = z.array(z.object({ state: z.enum(states), submitted_at: z.string().nullish(), dossier_number: z.int() }))

/** Answer of the state endpoint; null: the file is no more (contract 1.3). undefined: not an answer. */
export function readState (json: unknown, { number }: Dossier): { state: DossierState, submittedAt?: string } | null | undefined {
  const read = statesSchema.safeParse(json)
  if (!read.success) return undefined
  const found = read.data.find(({ dossier_number }) => dossier_number === number)
  if (found === undefined) return null
  return { state: found.state, ...found.submitted_at ? { submittedAt: found.submitted_at.slice(0, 10) } : {} }
}
