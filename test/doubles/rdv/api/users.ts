import { randomInt } from 'node:crypto'
import { isBlank, isKnownTo, isMine, onlyMine, paginated, text, type Call, type Operation } from './call.js'
import { organisationOf } from './organisations.js'
import { organisationRecord, userRecord } from './records.js'
import { forbidden, invalid, missing, notFound, noRightOnUser, Refusal, unknown, type Wrong } from './refusals.js'
import { rubyTime } from '../times.js'
import type { Person } from '../world.js'

const fields = ['birth_name', 'birth_date', 'address', 'caisse_affiliation', 'affiliation_number', 'family_situation', 'number_of_children', 'notify_by_sms', 'notify_by_email', 'notification_email', 'responsible_id']

const given = (body: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(fields.filter(name => name in body).map(name => [name, body[name]]))
const numbers = (value: unknown): number[] => [value ?? []].flat().map(Number)

/** Names are mandatory for a new person, an address of sign-in belongs to one. */
export function nameFaults (body: Record<string, unknown>): Wrong[] {
  return ['last_name', 'first_name'].filter(field => isBlank(body[field])).map(field => ({ field, error: 'blank' }))
}

const emailFaults = ({ world }: Call, body: Record<string, unknown>, id?: number): Wrong[] =>
  !isBlank(body['email']) && world.people.some(person => person.email === text(body['email']) && person.id !== id) ? [{ field: 'email', error: 'taken' }] : []

export const listUsers: Operation = call => {
  const ids = call.query.getAll('ids[]').map(Number)
  const seen = call.world.people.filter(person => isKnownTo(call, person) && (ids.length === 0 || ids.includes(person.id)))
  return paginated(call, 'users', seen.map(person => userRecord(call.world, person)))
}

export const createUser: Operation = call => {
  const { body, world } = call
  const organisations = numbers(body['organisation_ids'])
  if (organisations.length === 0) throw missing('organisation_ids')
  for (const id of organisations) onlyMine(call, id)
  const faults = [...nameFaults(body), ...emailFaults(call, body)]
  if (faults.length > 0) throw invalid(faults)
  const person = addPerson(call, body, { email: text(body['email']) || null, organisation_ids: organisations })
  return { status: 200, body: { user: userRecord(world, person) } }
}

export function addPerson ({ world }: Call, body: Record<string, unknown>, more: Pick<Person, 'email' | 'organisation_ids'>): Person {
  const person: Person = {
    id: world.nextId('user'), first_name: text(body['first_name']), last_name: text(body['last_name']), ...more,
    ...isBlank(body['phone_number']) ? {} : { phone_number: text(body['phone_number']) }, more: { ...given(body), created_at: rubyTime(world.now) }
  }
  world.people.push(person)
  return person
}

/** A person of one of the agent's organisations. Throws Refusal. */
function personOf (call: Call, id: number, message?: string): Person {
  const person = call.world.people.find(person => person.id === id)
  if (person === undefined) throw unknown('user')
  if (!isKnownTo(call, person)) throw forbidden(message)
  return person
}

export const showUser: Operation = (call, id) => ({ status: 200, body: { user: userRecord(call.world, personOf(call, id, noRightOnUser), true) } })

export const changeUser: Operation = (call, id) => {
  const { body, world } = call
  const person = personOf(call, id, noRightOnUser)
  const faults = [...nameFaults({ first_name: person.first_name, last_name: person.last_name, ...body }), ...emailFaults(call, body, id)]
  if (faults.length > 0) throw invalid(faults)
  Object.assign(person, {
    ...'first_name' in body ? { first_name: text(body['first_name']) } : {}, ...'last_name' in body ? { last_name: text(body['last_name']) } : {},
    ...'email' in body ? { email: text(body['email']) || null } : {}, ...'phone_number' in body ? { phone_number: text(body['phone_number']) } : {},
    more: { ...person.more, ...given(body) }
  })
  return { status: 200, body: { user: userRecord(world, person) } }
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** Eight capital letters or digits; the same when it is asked again. */
export const inviteUser: Operation = (call, id) => {
  const person = personOf(call, id)
  person.rdv_invitation_token ??= Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]!).join('')
  return { status: 200, body: { invitation_token: person.rdv_invitation_token } }
}

export const listMembers: Operation = (call, organisation) => {
  organisationOf(call, organisation)
  return paginated(call, 'users', call.world.people.filter(({ organisation_ids: ids = [] }) => ids.includes(organisation)).map(person => userRecord(call.world, person)))
}

export const showMember: Operation = (call, organisation, id) => {
  if (!isMine(call, organisation)) throw forbidden(noRightOnUser)
  const person = call.world.people.find(person => person.id === id && person.organisation_ids?.includes(organisation))
  if (person === undefined) throw unknown('user')
  return { status: 200, body: { user: userRecord(call.world, person, true) } }
}

/** Attaches a person to an organisation. */
export const createProfile: Operation = call => {
  const { world, body } = call
  const [organisation, person] = [world.organisation(Number(body['organisation_id'])), world.people.find(({ id }) => id === Number(body['user_id']))]
  const absent = [...organisation === undefined ? ['organisation'] : [], ...person === undefined ? ['user'] : []]
  if (organisation === undefined || person === undefined) throw invalid(absent.map(field => ({ field, error: 'blank', message: 'doit exister' })))
  onlyMine(call, organisation.id)
  if (person.organisation_ids?.includes(organisation.id)) throw invalid([{ field: 'user', error: 'taken' }])
  person.organisation_ids = [...person.organisation_ids ?? [], organisation.id]
  return { status: 200, body: { user_profile: { organisation: organisationRecord(organisation), user: userRecord(world, person) } } }
}

/** A person who is left without an organisation goes. */
export const removeProfile: Operation = call => {
  const { world, body, query } = call
  const number = (name: string): number => Number(body[name] ?? query.get(name))
  const organisation = number('organisation_id')
  if (world.organisation(organisation) === undefined) throw notFound('Organisation', organisation)
  onlyMine(call, organisation)
  const person = world.people.find(({ id, organisation_ids: ids }) => id === number('user_id') && ids?.includes(organisation))
  if (person === undefined) throw new Refusal(404, { errors: ['Couldn\'t find UserProfile with [WHERE "user_profiles"."organisation_id" = $1 AND "user_profiles"."user_id" = $2]'] }, {}, true)
  person.organisation_ids = person.organisation_ids!.filter(id => id !== organisation)
  if (person.organisation_ids.length === 0) world.people = world.people.filter(other => other !== person)
  return { status: 204 }
}
