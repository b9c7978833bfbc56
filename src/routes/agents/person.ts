import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Services } from '../../services.js'
import type { Errand } from './errand.js'

interface Whose { errand: Errand, agent: { id: number } }

/** RDV's number for the person of a simulation: sent again, so that RDV does not make a second file for her (contract 3.5). It goes with the answers. */
const nameOf = ({ errand: { place }, agent }: Whose): string => `rdv.personne.${new URL(place.instance ?? '').host}.${agent.id}`

const numberSchema = z.int().positive()

export async function knownPerson ({ owner }: FastifyRequest, whose: Whose, { stores }: Services): Promise<number | undefined> {
  const simulation = owner === undefined ? undefined : await stores.simulations.find(whose.errand.simulation, owner)
  return numberSchema.safeParse(simulation?.answers.get(nameOf(whose))).data
}

/** Undefined: it no longer serves. */
export async function keepPerson ({ owner }: FastifyRequest, whose: Whose, user: number | undefined, { stores }: Services): Promise<void> {
  if (owner !== undefined) await stores.simulations.save(whose.errand.simulation, owner, new Map([[nameOf(whose), user]]))
}
