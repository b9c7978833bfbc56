import { isMine, isObject, paginated, text, type Call, type Operation } from './call.js'
import { organisationOf } from './organisations.js'
import { participationId, rdvRecord } from './records.js'
import { forbidden, invalid, missing, notFound } from './refusals.js'
import { timeOf } from '../times.js'
import type { Rdv } from '../world.js'

const statuses = ['unknown', 'seen', 'excused', 'revoked', 'noshow']

const instant = (text: string): number => timeOf(/\d{2}:\d{2}/.test(text) ? text : `${text.slice(0, 10)} 00:00`)

function found (call: Call, organisation?: number): Rdv[] {
  const { query, world } = call
  const list = (name: string): string[] => [...query.getAll(`${name}[]`), ...query.getAll(name)]
  const among = (name: string, value: unknown): boolean => list(name).length === 0 || list(name).includes(String(value))
  const [after, before] = ['starts_after', 'starts_before'].map(name => query.get(name))
  return world.rdvs.filter(rdv => (organisation === undefined ? isMine(call, rdv.organisation_id) && among('organisation_id', rdv.organisation_id) : rdv.organisation_id === organisation) &&
    among('user_id', rdv.user_id) && among('id', rdv.id) && among('status', rdv.status) &&
    (!after || rdv.starts_at >= instant(after)) && (!before || rdv.starts_at <= instant(before)))
    .sort((a, b) => a.id - b.id)
}

export const listRdvs: Operation = call => paginated(call, 'rdvs', found(call).map(rdv => rdvRecord(call.world, call.origin, rdv)))

export const listOrganisationRdvs: Operation = (call, id) => {
  organisationOf(call, id)
  return paginated(call, 'rdvs', found(call, id).map(rdv => rdvRecord(call.world, call.origin, rdv)))
}

/** The status of an appointment, told to the webhooks. */
async function become (call: Call, rdv: Rdv, status: unknown) {
  if (!statuses.includes(text(status))) throw invalid([{ field: 'status', error: 'inclusion' }])
  Object.assign(rdv, { status: text(status), ...['excused', 'revoked'].includes(text(status)) ? { cancelled_at: call.world.now } : {} })
  await call.webhooks.send(rdv, 'updated')
  return { status: 200, body: { rdv: rdvRecord(call.world, call.origin, rdv) } }
}

export const changeStatus: Operation = async (call, id) => {
  const rdv = call.world.rdvs.find(rdv => rdv.id === id)
  if (rdv === undefined) throw notFound('Rdv', id)
  if (!isMine(call, rdv.organisation_id)) throw forbidden()
  return become(call, rdv, call.body['status'])
}

export const changeParticipation: Operation = async (call, id) => {
  const rdv = call.world.rdvs.find(rdv => participationId(rdv) === id)
  if (rdv === undefined) throw notFound('Participation', id)
  if (!isMine(call, rdv.organisation_id)) throw forbidden()
  const participation = call.body['participation'] ?? ('status' in call.body ? { status: call.body['status'] } : undefined)
  if (!isObject(participation)) throw missing('participation')
  return become(call, rdv, participation['status'])
}
