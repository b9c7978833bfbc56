import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Services } from '../../services.js'
import { gestures, one, type Form, type PageFault } from './form.js'

/** A file that was made and checked. */
export interface Made { id: string, text: string, what: string, folder: string }

const email = z.email()

/** The file, downloaded or sent. Undefined: neither was asked, the preview is shown. */
export async function deliver (request: FastifyRequest, reply: FastifyReply, form: Form, made: Made, { mailbox }: Services): Promise<FastifyReply | readonly PageFault[]> {
  const gesture = one(form, 'geste')
  if (gesture === gestures.download) {
    return reply.header('content-disposition', `attachment; filename="${made.id}.yml"`).type('application/yaml; charset=utf-8').send(made.text)
  }
  if (gesture !== gestures.send) return []
  const replyTo = one(form, 'courriel')
  if (!email.safeParse(replyTo).success) return [{ cible: 'courriel', message: 'Écrivez une adresse électronique complète, par exemple contact@mairie.fr : nous y répondrons.' }]
  const delivery = await mailbox.send({
    subject: `${made.what} : ${made.id}`,
    text: `${made.what}, par ${replyTo}.\n\n${one(form, 'message').slice(0, 2000)}\n\nÀ relire, puis à mettre dans ${made.folder}.\n`,
    replyTo,
    attachments: [{ filename: `${made.id}.yml`, content: made.text }]
  })
  request.log.info({ code: delivery }, 'courrier d’institution')
  return reply.status(delivery === 'plein' ? 503 : 200).view('pages/institutions/envoi.njk', {
    titre: delivery === 'plein' ? 'Votre envoi n’est pas parti' : 'Nous avons votre fichier',
    retour: { href: '/institutions', libelle: 'Pour les institutions' },
    livraison: delivery
  })
}
