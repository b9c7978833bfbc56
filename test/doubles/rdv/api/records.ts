import { rubyTime } from '../times.js'
import type { Agent, Motif, Organisation, Person, Plan, Rdv, World } from '../world.js'

type Fields = Record<string, unknown>

/** Records as the API and the webhooks write them (contract 3.3); times the Ruby way. */
export const organisationRecord = ({ id, name, phone_number: phone, verticale = 'rdv_mairie', email }: Organisation): Fields =>
  ({ id, email: email ?? null, name, phone_number: phone ?? null, verticale })

export const motifRecord = (motif: Motif, recent: boolean): Fields => ({
  id: motif.id, name: motif.name, location_type: motif.location_type, bookable_by: motif.bookable_by, bookable_publicly: isPublic(motif), collectif: false, follow_up: false,
  instruction_for_rdv: motif.instruction_for_rdv ?? null, deleted_at: null, service_id: motif.service_id, organisation_id: motif.organisation_id, motif_category: null,
  ...recent ? { default_duration_in_min: motif.default_duration_in_min, min_public_booking_delay: 1800, max_public_booking_delay: (motif.max_public_booking_delay_days ?? 90) * 86_400 } : {}
})
export const isPublic = ({ bookable_by: by }: Motif): boolean => by === 'everyone'

export const agentRecord = ({ id, email, first_name: first, last_name: last }: Agent): Fields => ({ id, email, first_name: first, last_name: last })

const formatted = (phone: string | undefined): string | null => phone === undefined ? null : phone.replace(/[^\d+]/g, '').replace(/^0/, '+33')

/** Everything about a person: what nobody should keep. */
export function userRecord (world: World, { more = {}, ...user }: Person, withProfiles = false): Fields {
  const nothing = { address: null, address_details: null, affiliation_number: null, birth_date: null, birth_name: null, caisse_affiliation: null, family_situation: null, number_of_children: null }
  return {
    id: user.id, first_name: user.first_name, last_name: user.last_name, email: user.email, phone_number: user.phone_number ?? null, phone_number_formatted: formatted(user.phone_number),
    notification_email: null, notify_by_sms: true, notify_by_email: true, responsible: null, responsible_id: null, invitation_accepted_at: null, invitation_created_at: null,
    ...nothing, ...world.flags.era === '2024' ? { case_number: null, logement: null, notes: null } : {}, ...more, created_at: more['created_at'] ?? rubyTime(world.now),
    user_profiles: withProfiles ? (user.organisation_ids ?? []).map(id => ({ organisation: organisationRecord(world.organisation(id)!) })) : null
  }
}

/** `url`: on the domain of the agent, which is not always the one that was asked. */
export const planRecord = (world: World, asked: string, plan: Plan): Fields => {
  const origin = world.flags.agentOrigin ?? asked
  const rdv = world.rdvs.find(({ id }) => id === plan.rdv_id)
  return {
    id: plan.id, created_at: rubyTime(plan.created_at), updated_at: rubyTime(plan.updated_at), url: `${origin}/agents/rdv_plans/${plan.id}`, user_id: plan.user_id,
    rdv: rdv === undefined ? null : { id: rdv.id, status: rdv.status, starts_at: rubyTime(rdv.starts_at, world.flags.timeZone), ...world.flags.timeZone === undefined ? {} : { time_zone: world.flags.timeZone }, location_type: world.motif(rdv.motif_id)!.location_type }
  }
}

export const participationId = ({ id }: Rdv): number => id - 2000

export function rdvRecord (world: World, origin: string, rdv: Rdv): Fields {
  const motif = world.motif(rdv.motif_id)!
  const lieu = world.lieu(rdv.lieu_id)
  const user = world.people.find(({ id }) => id === rdv.user_id)
  const users = user === undefined ? [] : [userRecord(world, user)]
  const by = { created_by: rdv.by.toLowerCase(), created_by_type: rdv.by, created_by_id: null }
  return {
    id: rdv.id, uuid: `00000000-0000-4000-8000-${String(rdv.id).padStart(12, '0')}`, address: lieu?.address ?? '', agents: world.agents.slice(0, 1).map(agentRecord),
    cancelled_at: rdv.cancelled_at === undefined ? null : rubyTime(rdv.cancelled_at), collectif: false, context: null, created_at: rubyTime(world.now), ...by,
    duration_in_min: motif.default_duration_in_min, ends_at: rubyTime(rdv.starts_at + motif.default_duration_in_min * 60_000), lieu: lieu ?? null, max_participants_count: null,
    motif: motifRecord(motif, world.flags.era === '2026'), name: null, organisation: organisationRecord(world.organisation(rdv.organisation_id)!),
    participations: users.map(user => ({
      id: participationId(rdv), status: rdv.status, send_lifecycle_notifications: true, send_reminder_notification: true, ...by, created_by_agent_prescripteur: false, user
    })),
    starts_at: rubyTime(rdv.starts_at), status: rdv.status, url_for_agents: `${origin}/agents/rdvs/${rdv.id}`, users, users_count: users.length, visio_url: null
  }
}
