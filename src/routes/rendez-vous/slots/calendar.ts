import type { FastifyInstance } from 'fastify'
import { createHmac } from 'node:crypto'
import { momentInWords } from '../../../content/appointment-times.js'
import { calendarFile } from '../../../content/calendar-file.js'
import { mainland } from '../../../clock.js'
import { zoneOfPlace } from '../../../integrations/rdv/index.js'
import type { Services } from '../../../services.js'
import { declared } from '../../declared.js'
import { slotSchema, visit } from './visit.js'

/** The appointment for a calendar. Its identifier says nothing, and stays when the appointment is changed. */
export function calendar (app: FastifyInstance, services: Services): void {
  const routes = declared(app)
  const { config, clock } = services
  const host = new URL(config.baseUrl).hostname

  routes.get('/simulation/:id/rendez-vous/:place/rendez-vous.ics', { schema: slotSchema }, async (request, reply) => {
    const visited = await visit(request, reply, services)
    if (visited === undefined) return reply
    const { context, place, trace: { booked, times } } = visited
    if (booked === undefined) return reply.callNotFound()
    const zone = zoneOfPlace(place)
    const drawn = createHmac('sha256', config.sessionSecret).update(`agenda ${context.id} ${place.id}`).digest('hex').slice(0, 32)
    const file = calendarFile({
      uid: `${drawn}@${host}`,
      sequence: times - 1,
      startsAt: booked.startsAt,
      durationInMin: booked.durationInMin,
      title: `Rendez-vous : ${place.label}`,
      place: place.modes.includes('public_office') ? place.address : undefined,
      lines: [...zone === mainland ? [] : [`Le ${momentInWords(booked.startsAt, zone)}.`], `Avec ${place.withWhom}.`, `Numéro du rendez-vous : ${booked.id}.`, ...place.phone === undefined ? [] : [`Téléphone : ${place.phone}.`], place.otherWay]
    }, clock())
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="rendez-vous.ics"').send(file)
  })
}
