import type { FastifyInstance } from 'fastify'
import type { Services } from '../../../services.js'
import { appointment } from './appointment.js'
import { calendar } from './calendar.js'
import { cancel } from './cancel.js'
import { choose } from './choose.js'
import { confirm } from './confirm.js'

/** Taking an appointment on our own pages, at the places whose free times this deployment may show. */
export function slots (app: FastifyInstance, services: Services): void {
  choose(app, services)
  confirm(app, services)
  appointment(app, services)
  cancel(app, services)
  calendar(app, services)
}
