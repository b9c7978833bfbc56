import type { Chapter } from '../../journey/chapters.js'
import type { FormField } from '../../journey/controls/control.js'
import { list, text, type Fault, type Form } from '../../journey/form.js'
import type { Journey, Step } from '../../journey/replay.js'
import { chapterSteps, formOf, prefixOf, shownName, unknownName } from './chapter-form.js'
import { target } from './question-view.js'

interface Typed { form: Form, faults: ReadonlyMap<string, readonly Fault[]> }

/** The anchor of a question on its chapter's page. */
export const anchorOf = (path: string): string => `question-${path.replaceAll('/', '-')}`

/** The questions of a chapter, each as its own page shows it, under names that are told apart. `typed`: a form that was refused. */
export function chapterView (journey: Journey, chapter: Chapter, typed?: Typed) {
  const steps = chapterSteps(journey, chapter)
  const shown = typed === undefined ? [] : list(typed.form, shownName)
  const blocs = steps.map(step => block(step, typed !== undefined && shown.includes(step.question.path) ? typed : undefined))
  return { blocs, erreurs: blocs.flatMap(({ erreurs }) => erreurs) }
}

/** « Oui » and « Non » on one line: a chapter has many of them. */
const isShort = ({ options }: FormField): boolean => Array.isArray(options) && options.length === 2 && options.every(({ libelle }) => String(libelle).length <= 3)

function block ({ question, state, values }: Step, typed: Typed | undefined) {
  const control = question.control()
  const prefix = prefixOf(question)
  const form = typed === undefined ? control.fill(values) : formOf(question, typed.form)
  const faults = typed?.faults.get(question.path) ?? []
  const fields = control.fields(form, faults)
  const [first] = fields
  const given = Object.values(values)
  return {
    id: anchorOf(question.path),
    chemin: question.path,
    titre: question.title(),
    // A control that carries the question as its label or legend; the others need one around them.
    seul: fields.length === 1 && first!.libelle === question.title() && first!.type !== 'revenu',
    indice: question.hint(),
    champs: fields.map(field => ({
      ...field, nom: prefix + field.nom, id: prefix + field.nom, titre_h1: false, autocomplete: undefined, en_ligne: isShort(field), requis: question.optional ? false : undefined
    })),
    aide: question.help(),
    inconnu: !question.canBeUnknown ? undefined : {
      nom: unknownName(question),
      coche: typed === undefined ? state === 'answered' && given.length > 0 && given.every(value => value === null) : text(form, 'ne_sait_pas') !== ''
    },
    erreurs: faults.map(({ name, message }) => ({ cible: prefix + target(fields, name), message: `${question.title()} ${message}` }))
  }
}
