import type { Services } from '../../services.js'
import { issueTicket, readTicket, ticketName } from './resume-ticket.js'

/**
 * A simulation filled in with somebody has its code from the start: when silence closes it, what was answered
 * is already behind the code that its sheet shows, however little warning there was.
 */
export async function giveCode (id: string, owner: string, services: Services): Promise<void> {
  const found = await services.stores.simulations.find(id, owner)
  if (found === undefined || readTicket(found.answers) !== undefined) return
  const ticket = await issueTicket(found.date, found.answers, services)
  await services.stores.simulations.save(id, owner, new Map([[ticketName, ticket]]))
}
