import { isMine, onlyMine, paginated, text, type Call, type Operation } from './call.js'
import { agentRecord, isPublic, motifRecord, organisationRecord } from './records.js'
import { forbidden, notFound, unknown } from './refusals.js'
import type { Organisation } from '../world.js'

export const me: Operation = ({ agent }) => ({ status: 200, body: { agent: agentRecord(agent) } })

export const listAgents: Operation = call => {
  const organisation = call.query.get('organisation_id')
  return paginated(call, 'agents', call.world.agents
    .filter(({ organisation_ids: ids }) => ids.some(id => isMine(call, id)) && (organisation === null || ids.includes(Number(organisation)))).map(agentRecord))
}

export const listOrganisations: Operation = call => {
  const departement = call.query.get('departement_number')
  return paginated(call, 'organisations', call.world.organisations
    .filter(({ id, departement: of }) => isMine(call, id) && (departement === null || of === departement)).map(organisationRecord))
}

export const showOrganisation: Operation = (call, id) => ({ status: 200, body: { organisation: organisationRecord(organisationOf(call, id)) } })

export const changeOrganisation: Operation = (call, id) => {
  const organisation = organisationOf(call, id)
  if (call.agent.role !== 'admin') throw forbidden()
  if (text(call.body['name']) !== '') organisation.name = text(call.body['name'])
  if ('phone_number' in call.body) organisation.phone_number = text(call.body['phone_number'])
  if ('email' in call.body) organisation.email = text(call.body['email'])
  return { status: 200, body: { organisation: organisationRecord(organisation) } }
}

/** Its existence is told before the agent's right to it. */
export function organisationOf (call: Call, id: number): Organisation {
  const organisation = call.world.organisation(id)
  if (organisation === undefined) throw call.recent ? notFound('Organisation', id) : unknown('organisation')
  onlyMine(call, id)
  return organisation
}

export const listMotifs: Operation = (call, id) => {
  organisationOf(call, id)
  const { query, recent } = call
  const wants = (name: string): boolean | undefined => query.has(name) ? query.get(name) === 'true' : undefined
  const motifs = call.world.motifs.filter(motif => motif.organisation_id === id &&
    wants('active') !== false && (wants('bookable_publicly') ?? isPublic(motif)) === isPublic(motif) &&
    (!query.has('service_id') || Number(query.get('service_id')) === motif.service_id))
  return paginated(call, 'motifs', motifs.map(motif => motifRecord(motif, recent)))
}
