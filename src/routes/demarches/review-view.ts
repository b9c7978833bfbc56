import {
  categories, documentsOf, lastMade, lastSending, type Category, type Identity, type Prepared, type Ready, type ScalarType, type SingleField, type Usable
} from '../../integrations/demarche-numerique/index.js'
import { typography } from '../../content/typography.js'
import type { Services } from '../../services.js'
import { frame } from '../simulation/context.js'
import { hintFor, limitFor } from './messages.js'
import { identityLabels, identityName, identityParts, nameOf, values, type Fault } from './typed.js'
import { backToAid, pageUrl, type Body, type ReviewVisit } from './visit.js'

export interface Shown {
  ready: Extract<Ready, { ok: true }>
  fields: readonly Prepared[]
  asked: readonly Usable<SingleField>[]
  intent: string
  again: boolean
  /** What was sent, when it has to be corrected. */
  body?: Body
  faults?: readonly Fault[]
}

/** The review page: exactly what would be sent, one checkbox each, then what can only be typed (contract 9.5). */
export function reviewView (visit: ReviewVisit, services: Services, { ready, fields, asked, intent, again, body, faults = [] }: Shown) {
  const { mapping } = visit.loaded
  const dossier = lastMade(visit.sendings)
  const last = lastSending(visit.sendings)
  // What was unticked stays unticked, and what was written is still there: after an error, a failure, or Back.
  const ticked = body === undefined ? last?.ticked ?? [] : values(body, 'champs')
  const typed = body ?? last?.typed
  const isTicked = ({ key, category }: Prepared) => body !== undefined || last?.shown.includes(key) === true ? ticked.includes(key) : category !== 'sensible'
  const inputs = [...identityInputs(identityParts(mapping), typed), ...asked.map(one => input(one, typed, faults))]
    // What the browser knows is the agent's, not the person's.
    .map(one => visit.agent === undefined ? one : { ...one, autocomplete: undefined })
  return {
    ...frame(visit),
    titre: `Préparer votre dossier\u00a0: ${ready.schema.title ?? mapping.recipient}`,
    retour: backToAid(visit),
    erreurs: faults,
    action: pageUrl(visit),
    envoi: intent,
    nouveau: again,
    destinataire: mapping.recipient,
    service: new URL(services.demarches.settings.baseUrl).host,
    groupes: (Object.keys(categories) as Category[]).map(category => ({
      titre: categories[category],
      cases: fields.filter(field => field.category === category).map(field => box(field, visit, isTicked(field))),
      champs: inputs.filter(one => one.categorie === category)
    })).filter(({ cases, champs }) => cases.length + champs.length > 0),
    nombre: fields.filter(isTicked).length,
    documents: documentsOf(ready.schema),
    dossier: dossier === undefined ? undefined : { numero: dossier.number, href: pageUrl(visit, 'dossier') },
    lien: services.demarches.plainLink(mapping)
  }
}

function box ({ key, label, shown, rows, facts }: Prepared, visit: ReviewVisit, coche: boolean) {
  const step = visit.journey.path
    .find(({ question, state }) => state === 'answered' && Object.values(question.facts).some(fact => facts.includes(fact)))
  const back = encodeURIComponent(`demarches/${visit.loaded.mapping.id}`)
  return {
    cle: key,
    libelle: label,
    valeur: shown,
    lignes: rows.map(lines => lines.map(({ label, shown }) => ({ libelle: label, valeur: shown }))),
    coche,
    modifier: step === undefined ? undefined : `/simulation/${visit.id}/${step.question.path}?retour=${back}`
  }
}

const titles: [string, string][] = [['Mme', 'Madame'], ['M.', 'Monsieur']]
const inputModes: Partial<Record<ScalarType, string>> = {
  email: 'email', phone: 'tel', integer_number: 'numeric', decimal_number: 'decimal'
}

/** An input of ours, named after the champ: radios where the answers are few and known, a line of text elsewhere. */
function input ({ field, descriptor }: Usable<SingleField>, body: Body | undefined, faults: readonly Fault[]) {
  const nom = nameOf(field.key)
  const typed = body === undefined ? [] : values(body, nom)
  const options = optionsOf(field, descriptor.options ?? [], descriptor.otherOption === true)
  return {
    type: field.type === 'textarea' ? 'zone' : options === undefined ? 'texte' : field.type === 'multiple_drop_down_list' ? 'cases' : 'radios',
    categorie: field.category,
    nom,
    id: nom,
    libelle: typography(descriptor.label.trim()),
    requis: field.ask?.required === true,
    indice: [field.ask?.hint ?? hintFor(field.type), limitFor(field)].filter(part => part !== undefined).join('. ') || undefined,
    autocomplete: field.ask?.autocomplete,
    inputmode: inputModes[field.type],
    valeur: typed[0],
    options: options === undefined ? undefined : choices(options, typed, field.type !== 'multiple_drop_down_list'),
    erreur: faults.find(({ champ }) => champ === nom)?.message
  }
}

function optionsOf ({ type }: SingleField, options: readonly string[], other: boolean): [string, string][] | undefined {
  if (type === 'yes_no' || type === 'checkbox') return [['oui', 'Oui'], ['non', 'Non']]
  if (type === 'civilite') return titles
  const closed = type === 'multiple_drop_down_list' || (type === 'drop_down_list' && !other)
  return closed ? options.map(option => [option, option]) : undefined
}

/** Text browsers send the first radio when none is chosen: the one that sends nothing comes first, chosen. */
function choices (options: [string, string][], typed: readonly string[], one: boolean) {
  const listed = options.map(([valeur, libelle]) => ({ valeur, libelle, coche: typed.includes(valeur) }))
  return one ? [{ valeur: '', libelle: 'Ne pas répondre', coche: listed.every(({ coche }) => !coche) }, ...listed] : listed
}

function identityInputs (parts: readonly (keyof Identity)[], body: Body | undefined) {
  return parts.map(part => {
    const nom = identityName(part)
    const valeur = body === undefined ? undefined : values(body, nom)[0]
    return {
      type: part === 'genre' ? 'radios' : 'texte',
      categorie: 'identite' as const,
      nom,
      id: nom,
      libelle: identityLabels[part],
      requis: false,
      autocomplete: ({ prenom: 'given-name', nom: 'family-name' } as Record<string, string>)[part],
      valeur,
      options: part === 'genre' ? choices(titles, valeur === undefined ? [] : [valeur], true) : undefined
    }
  })
}
