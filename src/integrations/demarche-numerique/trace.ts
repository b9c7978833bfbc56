import { z } from 'zod'
import type { Dossier } from './created.js'

/**
 * What is left of a submission, kept with the simulation's answers: sealed on disk, erased with them (contract 8.3).
 * `hash` tells the same submission sent again, `made` is in order, `keys` are names of fields. No value.
 */
const traceSchema = z.object({
  made: z.array(z.object({ hash: z.string(), dossier: z.object({ number: z.int(), token: z.string(), url: z.string() }) })).default([]),
  trouble: z.string().optional(),
  keys: z.array(z.string()).optional()
})
export type PrefillTrace = z.infer<typeof traceSchema>

export const prefillTraceName = (mapping: string): string => `demarches.${mapping}`
export const readPrefillTrace = (value: unknown): PrefillTrace => traceSchema.safeParse(value).data ?? { made: [] }

const REMEMBERED = 5
/** One more file made; what failed before is forgotten. */
export const withDossier = ({ made }: PrefillTrace, hash: string, dossier: Dossier, keys: readonly string[]): PrefillTrace =>
  ({ made: [...made, { hash, dossier }].slice(-REMEMBERED), keys: [...keys] })
/** The file to take up again. */
export const latest = ({ made }: PrefillTrace): Dossier | undefined => made.at(-1)?.dossier
