import type { FastifyInstance, FastifyReply } from 'fastify'
import { categories, decide, offered, readDemarcheAddress, type Category } from '../../integrations/demarche-numerique/index.js'
import { canonicalPath, type DemarcheSchema } from '../../integrations/demarche-numerique/schema.js'
import { typography } from '../../content/typography.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { declared } from '../declared.js'
import { deliver } from './deliver.js'
import { all, back, carried, formSchema, gestures, one, type Form, type PageFault } from './form.js'

const titre = 'Préremplir une démarche'
const address = '/institutions/demarche'

type Found = { ok: true, schema: DemarcheSchema } | { ok: false, fault: PageFault }

/** Form (b): a published démarche, its fields read from /schema, what we could send for each, decided by a person, then its mapping. */
export function demarcheForm (app: FastifyInstance, services: Services): void {
  const { demarches, catalogue, mailbox } = services

  app.get(address, async (_, reply) => reply.view('pages/institutions/demarche.njk', { titre, retour: back, erreurs: [], indexable: true }))

  declared(app).post(address, { config: { cost: costs.file }, schema: { body: formSchema } }, async (request, reply) => {
    const form = request.body ?? {}
    const faults = about(form)
    const found = await find(one(form, 'demarche'))
    if (!found.ok) faults.unshift(found.fault)
    if (!found.ok || faults.length > 0) {
      return reply.status(422).view('pages/institutions/demarche.njk', {
        titre, retour: back, erreurs: faults, erreurDe: Object.fromEntries(faults.map(({ cible, message }) => [cible, message])),
        demarche: one(form, 'demarche'), organisme: one(form, 'organisme'), aide: one(form, 'aide')
      })
    }
    const { schema } = found
    const first = !Object.keys(form).some(name => name.startsWith('champ.'))
    if (first || one(form, 'geste') === gestures.change) return choose(reply, schema, form)
    const decided = decide(schema, name => all(form, name), { recipient: one(form, 'organisme'), benefit: one(form, 'aide') || undefined })
    if (!decided.ok) {
      const undecided = decided.open.some(({ name }) => /^(?:champ|rang)\./.test(name)) || decided.faults.length > 0
      return undecided ? choose(reply.status(422), schema, form, decided.open, decided.faults) : translate(reply, schema, form, decided)
    }
    const made = { id: decided.mapping.id, text: decided.text, what: 'Correspondance de démarche proposée', folder: 'rules/services/demarches' }
    const { fields } = decided.mapping
    return deliver(request, reply, form, made, {
      page: 'pages/institutions/correspondance.njk',
      titre: 'Relire la correspondance',
      action: address,
      nom: schema.title ?? one(form, 'organisme'),
      groupes: (Object.keys(categories) as Category[]).map(category => ({
        titre: categories[category],
        champs: fields.filter(field => field.category === category).map(field => ({ libelle: field.label, ecrit: 'ask' in field && field.ask !== undefined }))
      })).filter(({ champs }) => champs.length > 0)
    }, mailbox)
  })

  function about (form: Form): PageFault[] {
    const aid = one(form, 'aide')
    return [
      ...one(form, 'organisme') === '' ? [{ cible: 'organisme', message: 'Écrivez le nom de l’organisme qui reçoit les dossiers.' }] : [],
      ...aid === '' || catalogue.aids.some(({ id }) => id === aid) ? [] : [{ cible: 'aide', message: `Aucune aide du site n’a l’identifiant « ${aid} ».` }]
    ]
  }

  /** Only the configured service is asked, by a number or by the end of a path: never the address that was pasted. */
  async function find (pasted: string): Promise<Found> {
    const { client, settings, loaded } = demarches
    const no = (message: string): Found => ({ ok: false, fault: { cible: 'demarche', message } })
    const host = new URL(settings.baseUrl).host
    const read = readDemarcheAddress(pasted, [new URL(settings.baseUrl).origin, ...settings.origins])
    if (read === undefined) return no(`Donnez le numéro de la démarche, ou son adresse sur ${host}.`)
    const known = 'number' in read ? loaded.find(({ mapping }) => mapping.number === read.number)?.mapping.path : read.path
    const answer = 'number' in read && known === undefined ? await client.byNumber(read.number) : await client.schema(known ?? '')
    if (!answer.ok) {
      return no(answer.gone
        ? 'Démarche introuvable : elle doit être publiée, et ses données ouvertes (réglage « opendata » de la démarche).'
        : `${host} n’a pas répondu. Réessayez plus tard${'number' in read ? ', ou donnez l’adresse de la démarche' : ''}.`)
    }
    return canonicalPath(answer.schema) === undefined ? no('La description de cette démarche n’a pas d’adresse : nous ne pouvons pas la relier.') : { ok: true, schema: answer.schema }
  }

  function choose (reply: FastifyReply, schema: DemarcheSchema, form: Form, open: readonly { name: string }[] = [], faults: readonly string[] = []) {
    const questions = offered(schema)
    return reply.view('pages/institutions/champs.njk', {
      titre: 'Décider champ par champ',
      retour: { href: address, libelle: 'Une autre démarche' },
      erreurs: [
        ...faults.map(message => ({ cible: 'champs', message })),
        ...questions.filter(({ name }) => open.some(one => one.name === name)).map(({ name, label }) => ({ cible: name, message: `Décidez : ${label}` }))
      ],
      nom: schema.title,
      numero: schema.number,
      cache: ['demarche', 'organisme', 'aide'].map(nom => ({ nom, valeur: one(form, nom) })),
      champs: questions.map(({ name, label, group, options, guess }) => ({
        nom: name,
        libelle: typography(label),
        groupe: group,
        propose: options.find(([value]) => value === guess)?.[1],
        erreur: open.some(one => one.name === name),
        options: options.map(([valeur, libelle]) => ({ valeur, libelle, choisi: one(form, name) === valeur }))
      })),
      autres: schema.revision.champDescriptors.length
    })
  }

  function translate (reply: FastifyReply, schema: DemarcheSchema, form: Form, { open, boxes }: Extract<ReturnType<typeof decide>, { ok: false }>) {
    const again = Object.keys(form).some(name => name.startsWith('valeur.'))
    // Options are set aside once every answer is translated.
    const left = open.length > 0 ? [] : boxes
    const asked = one(form, 'restes') === '1'
    const faults = [
      ...again ? open.map(({ name, label, group }) => ({ cible: name, message: `Décidez : ${group}, ${label}` })) : [],
      ...asked ? left.map(({ name, label }) => ({ cible: `${name}-1`, message: `« ${label} » : cochez chaque option qu’aucune réponse ne choisit.` })) : []
    ]
    return reply.status(faults.length > 0 ? 422 : 200).view('pages/institutions/choix.njk', {
      titre: 'Traduire les choix',
      retour: { href: address, libelle: 'Une autre démarche' },
      erreurs: faults,
      nom: schema.title,
      cache: carried(form, ['restes', ...left.map(({ name }) => name), ...open.map(({ name }) => name)]),
      choix: open.map(({ name, label, group, options }) => ({ nom: name, libelle: label, groupe: group, erreur: faults.some(({ cible }) => cible === name), options: options.map(([valeur, libelle]) => ({ valeur, libelle, choisi: one(form, name) === valeur })) })),
      restes: left.map(({ name, label, options }) => ({ id: name, nom: name, libelle: `${label} : options qu’aucune réponse ne choisit`, options: options.map(valeur => ({ valeur, libelle: valeur, coche: all(form, name).includes(valeur) })) }))
    })
  }
}
