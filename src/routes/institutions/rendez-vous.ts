import type { FastifyInstance, FastifyReply } from 'fastify'
import { today } from '../../clock.js'
import { linkFaults, linkKinds, linksOf, newPlace, placeIdOf, readRdvLink, type Described, type NewPlaceFault, type RdvLink } from '../../integrations/rdv/index.js'
import { capital } from '../../journey/words.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { declared } from '../declared.js'
import { modes, placeView } from '../rendez-vous/place-view.js'
import { deliver } from './deliver.js'
import { all, back, formSchema, gestures, one, type Form, type PageFault } from './form.js'

const titre = 'Ouvrir un lieu de rendez-vous'

/** Fields of the form, by those of the place's file. */
const fields = {
  label: 'nom', withWhom: 'avec', forWhom: 'pour', about: 'objet', phone: 'telephone', address: 'adresse', hours: 'horaires', otherWay: 'autrement', site: 'site'
} as const
const optional: readonly string[] = ['phone', 'address', 'hours', 'site']

/** Form (a): a public link of RDV, read without asking anything of RDV, then described, seen as a young person sees it, and made a file. */
export function rendezVousForm (app: FastifyInstance, services: Services): void {
  const { catalogue, geography, rdv, config, clock, mailbox } = services
  const benefits = new Set([...catalogue.aids.map(({ id }) => id), ...catalogue.institutions.keys()])
  const address = '/institutions/rendez-vous'

  app.get(address, async (_, reply) => reply.view('pages/institutions/lien.njk', { titre, retour: back, erreurs: [], indexable: true }))

  declared(app).post(address, { config: { cost: costs.results }, schema: { body: formSchema } }, async (request, reply) => {
    const form = request.body ?? {}
    const read = readRdvLink(one(form, 'lien'), config.rdv)
    if (!read.ok) {
      const message = capital(`${linkFaults[read.fault]}.`)
      return reply.status(422).view('pages/institutions/lien.njk', { titre, retour: back, lien: one(form, 'lien'), erreur: message, erreurs: [{ cible: 'lien', message }] })
    }
    if (Object.keys(form).every(name => ['_csrf', 'lien', 'geste'].includes(name)) || one(form, 'geste') === gestures.change) return describe(reply, read.link, form)
    const { described, faults } = readDescription(form)
    const links = linksOf(read.link, config.rdv)
    const made = newPlace(placeIdOf(described.label), read.link, described, links, { today: today(clock), benefits, instances: config.rdv, others: rdv.places.all })
    if (!made.ok || faults.length > 0) return describe(reply.status(422), read.link, form, [...faults, ...made.ok ? [] : made.faults.map(fault => onPage(fault, form))])
    return deliver(request, reply, form, { id: made.place.id, text: made.text, what: 'Lieu de rendez-vous proposé', folder: 'rules/services/rdv' }, {
      page: 'pages/institutions/lieu.njk', titre: 'Relire le lieu', action: address, lieu: placeView(made.place, rdv.places, false), lien: links.usager, attention: made.warnings
    }, mailbox)
  })

  function describe (reply: FastifyReply, link: RdvLink, form: Form, faults: readonly PageFault[] = []) {
    const links = linksOf(link, config.rdv)
    const value = (nom: string) => one(form, nom)
    const wrong = (cible: string) => faults.find(fault => fault.cible === cible)?.message
    return reply.view('pages/institutions/decrire.njk', {
      titre: 'Décrire le lieu',
      retour: { href: address, libelle: 'Un autre lien' },
      erreurs: faults,
      lien: one(form, 'lien'),
      sorte: linkKinds[link.kind],
      instance: link.target.instance,
      identite: link.identity,
      retire: link.dropped,
      demenage: link.legacy,
      liens: links,
      valeurs: Object.fromEntries(['nom', 'avec', 'pour', 'objet', 'telephone', 'adresse', 'horaires', 'autrement', 'site', 'communes', 'epcis', 'departements', 'aides'].map(nom => [nom, value(nom)])),
      erreurDe: Object.fromEntries(faults.map(({ cible }) => [cible, wrong(cible)])),
      modes: Object.entries(modes).map(([valeur, libelle]) => ({ valeur, libelle: capital(libelle), coche: all(form, 'modes').includes(valeur) })),
      suivi: all(form, 'suivi').length > 0
    })
  }

  function readDescription (form: Form): { described: Described, faults: PageFault[] } {
    const codes = (name: string): string[] => one(form, name).split(/[\s,;]+/).filter(code => code !== '')
    const [cities, epcis, departements, aids] = ['communes', 'epcis', 'departements', 'aides'].map(codes)
    const unknown = (cible: string, list: readonly string[] = [], known: (code: string) => boolean, what: string): PageFault[] =>
      list.filter(code => !known(code)).map(code => ({ cible, message: `« ${code} » n’est pas ${what}.` }))
    const texts = Object.fromEntries(Object.entries(fields).flatMap(([key, nom]) => {
      const text = one(form, nom)
      return text === '' && optional.includes(key) ? [] : [[key, text]]
    }))
    const everywhere = [cities, epcis, departements].every(list => list!.length === 0)
    return {
      described: {
        ...texts, modes: all(form, 'modes'), benefits: aids, cities, epcis, departements, ...all(form, 'suivi').length > 0 ? { checkedOn: today(clock) } : {}
      } as Described,
      faults: [
        ...unknown('communes', cities, code => geography.commune(code)?.code === code, 'le code INSEE d’une commune d’aujourd’hui'),
        ...unknown('departements', departements, code => geography.departement(code) !== undefined, 'le code d’un département'),
        // Everybody in France is a choice, never what is left when nothing is written.
        ...everywhere && aids!.length === 0 ? [{ cible: 'communes', message: 'Dites pour quel territoire ou pour quelles aides le lieu reçoit.' }] : []
      ]
    }
  }
}

const names: Readonly<Record<string, string>> = { ...fields, modes: 'modes-1', benefits: 'aides', cities: 'communes', epcis: 'epcis', departements: 'departements' }
const labels: Readonly<Record<string, string>> = {
  'nom': 'Nom du lieu', 'avec': 'Avec qui', 'pour': 'Pour qui', 'objet': 'Pour quoi', 'autrement': 'Que faire sans ce lien', 'modes-1': 'Comment', 'site': 'Site', 'telephone': 'Téléphone'
}

/** A fault of the file, on the field of the form, in the words of the form. */
function onPage ({ field, message }: NewPlaceFault, form: Form): PageFault {
  const cible = names[field] ?? 'nom'
  const label = labels[cible]
  if (cible === 'modes-1') return { cible, message: 'Dites comment se passe le rendez-vous.' }
  if (cible === 'site') return { cible, message: 'Écrivez une adresse qui commence par https://' }
  if (field !== '' && label !== undefined && one(form, cible) === '' && !optional.includes(field)) return { cible, message: `Remplissez «\u00a0${label}\u00a0».` }
  return { cible, message: `${capital(message).replace(/^Phone, address ou site : /, '')}.`.replace(/\.\.$/, '.') }
}
