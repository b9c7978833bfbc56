import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Services } from '../../services.js'
import type { AppointmentRequest } from './appointment-request.js'

interface Whose { appointment: AppointmentRequest, agent: { id: number } }

/** RDV's number for the person of a simulation: sent again, so that RDV does not make a second file for her (contract 3.5). It goes with the answers. */
const nameOf = ({ appointment: { place }, agent }: Whose): string => `rdv.personne.${new URL(place.instance ?? '').host}.${agent.id}`

const numberSchema = z.int().positive()

export async function knownPerson ({ owner }: FastifyRequest, whose: Whose, { stores }: Services): Promise<number | undefined> {
  const simulation = owner === undefined ? undefined : await stores.simulations.find(whose.appointment.simulation, owner)
  return numberSchema.safeParse(simulation?.answers.get(nameOf(whose))).data
}

/** Undefined: it no longer serves. */
export async function keepPerson ({ owner }: FastifyRequest, whose: Whose, user: number | undefined, { stores }: Services): Promise<void> {
  if (owner !== undefined) await stores.simulations.save(whose.appointment.simulation, owner, new Map([[nameOf(whose), user]]))
}
