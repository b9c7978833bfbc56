import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { inFrench } from '../../household/index.js'
import type { Mailbox } from '../../integrations/mail/index.js'
import { back, carried, gestures, one, type Form, type PageFault } from './form.js'

/** A file that was made and checked. */
export interface Made { id: string, text: string, what: string, folder: string }

/** What the page of a file shows before it: seen as a young person sees it. `action`: where its form is sent. */
export interface Preview { page: string, titre: string, action: string, [detail: string]: unknown }

const email = z.email()
const LONGEST = 2000

/** The last page of a form: the file is downloaded or sent; neither was asked, or the address is wrong: its preview is shown. */
export async function deliver (request: FastifyRequest, reply: FastifyReply, form: Form, made: Made, preview: Preview, mailbox: Mailbox): Promise<FastifyReply> {
  const gesture = one(form, 'geste')
  const file = `${made.id}.yml`
  if (gesture === gestures.download) return reply.header('content-disposition', `attachment; filename="${file}"`).type('application/yaml; charset=utf-8').send(made.text)
  const faults = gesture === gestures.send ? wrong(form) : []
  if (gesture === gestures.send && faults.length === 0) return send(request, reply, form, made, mailbox)
  const { page, ...shown } = preview
  return reply.status(faults.length > 0 ? 422 : 200).view(page, {
    ...shown,
    retour: back,
    erreurs: faults,
    erreurDe: Object.fromEntries(faults.map(({ cible, message }) => [cible, message])),
    champs: carried(form, ['courriel', 'message']),
    courriel: one(form, 'courriel'),
    message: one(form, 'message'),
    fichier: file,
    texte: made.text
  })
}

const wrong = (form: Form): PageFault[] => [
  ...email.safeParse(one(form, 'courriel')).success ? [] : [{ cible: 'courriel', message: 'Écrivez une adresse électronique complète, par exemple contact@mairie.fr\u00a0: nous y répondrons.' }],
  ...one(form, 'message').length <= LONGEST ? [] : [{ cible: 'message', message: `Raccourcissez ce mot\u00a0: ${inFrench(LONGEST)} signes au plus.` }]
]

async function send (request: FastifyRequest, reply: FastifyReply, form: Form, { id, text, what, folder }: Made, mailbox: Mailbox): Promise<FastifyReply> {
  const replyTo = one(form, 'courriel')
  const delivery = await mailbox.send({
    subject: `${what} : ${id}`,
    text: `${what}, par ${replyTo}.\n\n${one(form, 'message')}\n\nÀ relire, puis à mettre dans ${folder}.\n`,
    replyTo,
    attachments: [{ filename: `${id}.yml`, content: text }]
  })
  request.log.info({ code: delivery }, 'courrier d’institution')
  return reply.status(delivery === 'plein' ? 503 : 200).view('pages/institutions/envoi.njk', {
    titre: delivery === 'plein' ? 'Votre envoi n’est pas parti' : 'Nous avons votre fichier',
    retour: back,
    livraison: delivery
  })
}
