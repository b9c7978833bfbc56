import { chapterOrder, chapters } from '../../journey/chapters.js'
import type { FormField } from '../../journey/controls/control.js'
import type { Fault, Form } from '../../journey/form.js'
import type { Question } from '../../journey/question.js'

/** What the page of a question shows. `form`: as stored, or as typed when there are faults; `assisted`: the browser is not the person's own. */
export function questionView (question: Question, form: Form, faults: readonly Fault[], assisted = false) {
  const fields = question.control().fields(form, faults)
  // Its control carries the question as its label or legend; otherwise the fields have their own, under the page's title.
  const alone = fields.length === 1 && fields[0]!.libelle === question.title()
  return {
    titre: question.title(),
    seul: alone,
    indice: alone ? undefined : question.hint(),
    champs: fields.map(field => ({
      ...field, id: field.nom, titre_h1: alone, requis: question.optional && !question.canBeUnknown ? false : undefined, ...assisted ? { autocomplete: undefined } : {}
    })),
    aide: question.help(),
    erreurs: faults.map(({ name, message }) => ({ cible: target(fields, name), message })),
    etape: stepOf(question),
    compact: assisted && !question.aside,
    passer: question.canBeUnknown ? { nom: 'ne_sait_pas', valeur: 'Je ne sais pas' } : undefined
  }
}

/** The id that an error links to: the first option of a group, else the field itself. */
export const target = (fields: readonly FormField[], name: string): string =>
  fields.some(field => field.nom === name && (field.type === 'radios' || field.type === 'cases')) ? `${name}-1` : name

export function stepOf ({ chapter, aside }: Pick<Question, 'chapter' | 'aside'>) {
  if (aside) return undefined
  const rank = chapterOrder.indexOf(chapter)
  const next = chapterOrder[rank + 1]
  return { numero: rank + 1, total: chapterOrder.length, titre: chapters[chapter], suivante: next === undefined ? undefined : chapters[next] }
}
