import { z } from 'zod'
import type { Dossier } from './created.js'

const dossierSchema = z.object({ number: z.int(), token: z.string(), url: z.string() })

/**
 * One sending, kept with the simulation's answers: sealed on disk, erased with them (contract 8.3). Each has its own row and its own
 * outcome: neither `dossier` nor `trouble` while nobody knows. `hash` tells the same content sent again, `shown` and `ticked` are names of
 * fields. No value but `typed`: what was written on the page, kept only while it could not be sent, so that nobody writes it twice.
 */
const sendingSchema = z.object({
  at: z.number(),
  hash: z.string(),
  shown: z.array(z.string()),
  ticked: z.array(z.string()),
  typed: z.record(z.string(), z.array(z.string())).optional(),
  trouble: z.string().optional(),
  dossier: dossierSchema.optional()
})
export type Sending = z.infer<typeof sendingSchema>
/** By name, the first sent first. */
export type Sendings = ReadonlyMap<string, Sending>

const start = (mapping: string): string => `demarches.${mapping}.`
export const sendingName = (mapping: string, id: string): string => start(mapping) + id

/** The sendings to one démarche, among all that a simulation keeps. */
export function readSendings (answers: ReadonlyMap<string, unknown>, mapping: string): Sendings {
  const found = [...answers].filter(([name]) => name.startsWith(start(mapping))).flatMap(([name, value]) => {
    const read = sendingSchema.safeParse(value)
    return read.success ? [[name.slice(start(mapping).length), read.data] as const] : []
  })
  return new Map(found.sort(([, a], [, b]) => a.at - b.at))
}

/** A sending without what was written on its page, for a copy that lives longer than the page; anything else as it is. */
export function withoutTyped (name: string, value: unknown): unknown {
  if (!name.startsWith('demarches.') || typeof value !== 'object' || value === null) return value
  const { typed: _, ...rest } = value as Partial<Sending>
  return rest
}

const REMEMBERED = 8
/** Those that are forgotten when one more comes: the oldest, but never the only way to a file. */
export function superfluous (sendings: Sendings): string[] {
  const file = lastMade(sendings)
  return [...sendings].slice(0, Math.max(0, sendings.size + 1 - REMEMBERED)).filter(([, { dossier }]) => dossier === undefined || dossier !== file).map(([id]) => id)
}

export const lastSending = (sendings: Sendings): Sending | undefined => [...sendings.values()].at(-1)
/** The file to take up again. */
export const lastMade = (sendings: Sendings): Dossier | undefined => [...sendings.values()].findLast(({ dossier }) => dossier !== undefined)?.dossier
