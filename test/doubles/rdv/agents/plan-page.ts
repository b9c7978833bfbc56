import { escape, form } from '../layout.js'
import { dayInWords, hourOf } from '../times.js'
import type { Visit } from '../visit.js'
import type { Plan, Rdv, Slot, World } from '../world.js'

/** /agents/rdv_plans/:id: the agent chooses a slot for the person already filled in, confirms, and goes back (contract 3.5). True: answered. */
export function planPage (visit: Visit, changed: (rdv: Rdv, event: 'created') => void): boolean {
  const { exchange: { path, method }, session, world, form: given } = visit
  const id = /^\/agents\/rdv_plans\/(\d+)(?:\/\w+)?$/.exec(path)?.[1]
  if (id === undefined || world.flags.era === '2024') return false
  const plan = world.plans.find(plan => plan.id === Number(id))
  const chosen = method === 'POST' ? world.agent(Number(given.get('agent_id'))) : undefined
  if (chosen !== undefined) session.agent = chosen.id
  if (session.agent === undefined) signIn(visit)
  else if (plan === undefined || plan.planning_agent_id !== session.agent) visit.show('Page introuvable', '', 404)
  else if (plan.rdv_id !== null) visit.show('Rendez-vous déjà pris', '<p>Ce rendez-vous est pris.</p>')
  else if (method !== 'POST' || !given.has('creneau')) choose(visit, plan)
  else confirm(visit, plan, changed)
  return true
}

function signIn (visit: Visit): void {
  const { world, session, exchange: { path } } = visit
  visit.show('Connexion agent', world.agents.map(({ id, first_name: first, last_name: last }) =>
    form(path, session.csrf, `Continuer avec le compte de ${first} ${last}`, [], { agent_id: String(id) })).join(''))
}

/** All that an agent may book, whoever else sees it. */
export const slotsFor = (world: World, plan: Plan): Slot[] => world.motifs
  .filter(({ organisation_id: id }) => world.agent(plan.planning_agent_id)?.organisation_ids.includes(id))
  .flatMap(motif => world.slots(motif))

const nameOf = ({ motif, lieu, at }: Slot): string => `${motif.id} ${lieu ?? ''} ${at}`

function choose (visit: Visit, plan: Plan): void {
  const { world, session } = visit
  const user = world.people.find(({ id }) => id === plan.user_id)
  const more = user?.more ?? {}
  const contact = [more['notification_email'] ?? user?.email, user?.phone_number].filter(Boolean).join(', ')
  visit.show('Prendre rendez-vous pour un usager', `<p>Usager : ${escape(`${user?.first_name} ${user?.last_name}`)}${contact === '' ? '' : ` (${escape(contact)})`}</p>
${slotsFor(world, plan).map(slot => form(`/agents/rdv_plans/${plan.id}`, session.csrf,
    `${slot.motif.name}, ${dayInWords(slot.at)} à ${hourOf(slot.at)}`, [], { creneau: nameOf(slot) })).join('')}`)
}

function confirm (visit: Visit, plan: Plan, changed: (rdv: Rdv, event: 'created') => void): void {
  const { world, form: given } = visit
  const slot = slotsFor(world, plan).find(slot => nameOf(slot) === given.get('creneau'))
  if (slot === undefined) return visit.go(`/agents/rdv_plans/${plan.id}`, 'Ce créneau n\'est plus disponible. Veuillez en sélectionner un autre.')
  changed(bookPlan(world, plan, slot), 'created')
  if (plan.return_url === undefined) visit.show('Rendez-vous confirmé', '<p>Le rendez-vous est pris.</p>')
  else visit.go(plan.return_url)
}

export function bookPlan (world: World, plan: Plan, slot: Slot): Rdv {
  const rdv = world.book(slot, world.people.find(({ id }) => id === plan.user_id)!, 'Agent')
  Object.assign(plan, { rdv_id: rdv.id, updated_at: world.now })
  return rdv
}
