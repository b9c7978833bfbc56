import { z } from 'zod'
import { qrPath } from '../../content/qr.js'
import type { Answers } from '../../household/index.js'
import { withoutTyped } from '../../integrations/demarche-numerique/index.js'
import type { Services } from '../../services.js'
import { newCode, type Ticket } from '../../sessions/index.js'

/** Kept beside the answers, sealed and erased with them: the code to show again, and what keeps its copy up to date. */
const ticketSchema = z.object({ code: z.string(), place: z.string(), key: z.string() })
export type ResumeTicket = z.infer<typeof ticketSchema>

export const ticketName = 'reprise'
/** Kept in the copy: somebody has been shown its code. */
const shownName = 'reprise.montree'
export const readTicket = (answers: Answers): ResumeTicket | undefined => ticketSchema.safeParse(answers.get(ticketName)).data

/** What a copy holds: the answers, without the ticket that leads to it, nor what was written for a file that could not be made. */
export const copied = (answers: Answers): Answers => new Map([...answers]
  .filter(([name]) => name !== ticketName && name !== shownName)
  .map(([name, value]) => [name, withoutTyped(name, value)]))

/** Draws a code and puts the answers behind it. */
export async function issueTicket (date: string, answers: Answers, { stores }: Services): Promise<ResumeTicket> {
  const code = newCode()
  const ticket: Ticket = await stores.copies.ticket(code, 'draw')
  await stores.copies.put(ticket, { date, answers: copied(answers) })
  return { ...ticket, code }
}

/** The answers leave this browser. So does a copy whose code nobody was shown: it could never be opened. `revoke`: any copy. */
export async function dropCopy (answers: Answers, { stores: { copies } }: Services, revoke = false): Promise<void> {
  const ticket = readTicket(answers)
  if (ticket === undefined) return
  const copy = revoke ? undefined : await copies.open(ticket)
  if (copy?.answers.get(shownName) !== true) await copies.remove(ticket)
}

const inWords = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', day: 'numeric', month: 'long', year: 'numeric' })

/** The code as it is shown and printed; undefined without a code, or when its copy is gone. */
export async function codeView (answers: Answers, { stores, config }: Services) {
  const ticket = readTicket(answers)
  const copy = ticket && await stores.copies.open(ticket)
  if (ticket === undefined || copy === undefined) return undefined
  if (copy.answers.get(shownName) !== true) await stores.copies.change(ticket, new Map([[shownName, true]]))
  const site = config.baseUrl.replace(/\/$/, '')
  const lien = `${site}/reprendre/${ticket.code}`
  return { code: ticket.code, lien, adresse: `${site}/reprendre`.replace(/^https?:\/\//, ''), jusquau: inWords.format(copy.expires), qr: qrPath(lien) }
}
