import { fault, list, type Values } from './form.js'
import { count } from './controls/amount.js'
import { bind, type AboutHome } from './define.js'
import { errorOf, type Control } from './controls/control.js'
import type { Scene } from './question.js'
import { nameOf } from './words.js'

export const maximumOfChildren = 12

/** How many children. Stored as their ids, which are random so that two tabs and Back never mix two children. */
export const enfantsCount: AboutHome = scene => ({
  ...bind<null>({
    field: 'enfants',
    chapter: 'foyer',
    title: 'Combien d’enfants avez-vous à charge ?',
    hint: 'Ceux qui vivent chez vous ou que vous élevez, y compris en garde alternée ; écrivez 0 si vous n’en avez pas.',
    help: {
      title: 'Qu’est-ce qu’un enfant à charge ?',
      paragraphs: [
        'Un enfant, de vous ou non, dont vous payez le logement, la nourriture et l’éducation.',
        'Ne comptez pas un enfant à naître : une autre question en parle.'
      ]
    },
    control: ({ name, legend, hint }) =>
      confirmed(countOfIds(count({ name, label: legend, hint, what: 'le nombre d’enfants', max: maximumOfChildren })), scene)
  }, null, '', scene),
  id: 'enfants',
  path: 'enfants',
  facts: { enfants: 'enfants' },
  changes: values => new Map([['enfants', idsFor(Number(values['enfants']), scene.household.facts.known.get('enfants') as string[] | undefined ?? [])]])
})

/** The list of the children, to go on, or to change, remove or add one. Asked once they are all described. */
export const enfantsListe: AboutHome = scene => ({
  ...bind<null>({
    field: 'liste',
    chapter: 'foyer',
    title: 'Vos enfants',
    asked: (_, { household }) => household.enfants.length > 0,
    control: () => confirmation
  }, null, 'enfants', scene),
  optional: true
})

/** A page that only needs to be seen: going on is the answer. */
const confirmation: Control = {
  names: ['liste'],
  read: () => ({ values: { liste: true } }),
  fill: () => ({}),
  fields: () => [],
  say: () => [],
  keep: values => values
}

/** The count is what is typed and said; the ids are what is stored. */
function countOfIds (control: Control): Control {
  const counted = (values: Values): Values => ({ enfants: (values['enfants'] as string[] | undefined)?.length })
  return { ...control, fill: values => control.fill(counted(values)), say: values => control.say(counted(values)) }
}

/** A smaller count would take away the last children: those already described are named, and a box asks to confirm. */
function confirmed (control: Control, scene: Scene): Control {
  const { facts: { known } } = scene.household
  const enfants = known.has('enfants') ? scene.household.enfants : []
  const described = (id: string) => [...known.keys()].some(fact => fact.startsWith(`individu.${id}.`))
  return {
    ...control,
    read (form) {
      const reading = control.read(form)
      if ('faults' in reading || list(form, 'retirer').includes('oui')) return reading
      const lost = enfants.slice(Number(reading.values['enfants'])).filter(({ id }) => described(id)).map(enfant => nameOf(enfant, scene))
      if (lost.length === 0) return reading
      return fault('retirer', `Cochez la case pour retirer ${new Intl.ListFormat('fr').format(lost)}, ou corrigez le nombre.`)
    },
    fields (form, faults) {
      const fields = control.fields(form, faults)
      const erreur = errorOf(faults, 'retirer')
      if (erreur === undefined) return fields
      const box = { valeur: 'oui', libelle: 'Oui, retirer et effacer les réponses' }
      return [
        ...fields.map(field => ({ ...field, libelle: 'Nombre d’enfants', indice: undefined })),
        { type: 'cases', nom: 'retirer', libelle: 'Retirer des enfants déjà décrits ?', erreur, options: [box] }
      ]
    }
  }
}

/** Keeps the children already described, as many as counted, and adds new ids. */
export function idsFor (count: number, ids: readonly string[]): string[] {
  const kept = ids.slice(0, count)
  return [...kept, ...Array.from({ length: count - kept.length }, newChildId)]
}

export const newChildId = (): string => `enfant_${crypto.randomUUID().slice(0, 8)}`
