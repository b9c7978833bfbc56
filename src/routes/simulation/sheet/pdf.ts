import type { FastifyInstance } from 'fastify'
import { SITE_NAME } from '../../../content/site.js'
import type { Services } from '../../../services.js'
import { costs } from '../../costs.js'
import { findSimulation } from '../context.js'
import { sheetBlocks } from './blocks.js'
import { sheetContent } from './content.js'

/** The sheet as a file: same content as the page of the same name, made at each request and kept nowhere. Neither its name nor its metadata say whose it is. */
export function pdf (app: FastifyInstance, services: Services, name: 'fiche' | 'fiche-complete'): void {
  app.get<{ Params: { id: string } }>(`/simulation/:id/${name}.pdf`, { config: { cost: costs.file } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const file = await services.pdf.make(context.owner, async () => {
      const content = await sheetContent(context, services, name === 'fiche-complete')
      const blocks = sheetBlocks(content, { nom: SITE_NAME, official: services.config.brand === 'etat' })
      return { title: `Votre fiche du ${content.imprime_le}`, service: SITE_NAME, date: content.date, blocks }
    })
    return reply.type('application/pdf').header('content-disposition', 'inline; filename="fiche-aides.pdf"').send(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  })
}
