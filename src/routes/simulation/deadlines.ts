import type { FastifyInstance } from 'fastify'
import { createHmac } from 'node:crypto'
import { today } from '../../clock.js'
import { calendarOfDays } from '../../content/calendar-file.js'
import { capital } from '../../journey/words.js'
import { deadlines as deadlinesOf, type Deadline } from '../../results/deadlines.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { evaluateNow } from '../evaluation/evaluate-all.js'
import { comingSoon } from './coming-soon.js'
import { findSimulation } from './context.js'

/** One's own days for a calendar: when an aid opens or closes, what the next birthday changes. Identifiers say nothing of whom. */
export function deadlines (app: FastifyInstance, services: Services): void {
  const { config, clock } = services
  const host = new URL(config.baseUrl).hostname
  app.get<{ Params: { id: string } }>('/simulation/:id/echeances.ics', { config: { cost: costs.results } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const verdicts = context.journey.next === null ? evaluateNow(services, context.journey.household) : []
    const found = verdicts.filter(({ outcome }) => outcome === 'yes')
    const days = deadlinesOf(found, today(clock), comingSoon(context, verdicts, services)).map(deadline => ({
      uid: `${createHmac('sha256', config.sessionSecret).update(`echeance ${context.id} ${deadline.kind} ${deadline.aids.join()}`).digest('hex').slice(0, 32)}@${host}`,
      day: deadline.day,
      title: titleOf(deadline),
      lines: deadline.aids.map(capital)
    }))
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="echeances.ics"').send(calendarOfDays(days, clock()))
  })
}

const titleOf = ({ kind, aids }: Deadline): string => ({
  opens: `On peut demander\u00a0: ${aids.join(', ')}`,
  closes: `Dernier jour pour demander\u00a0: ${aids.join(', ')}`,
  age: 'Votre âge change vos droits\u00a0: refaites la simulation'
})[kind]
