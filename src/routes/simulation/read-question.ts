import { text, type Form, type Reading } from '../../journey/form.js'
import type { Question } from '../../journey/question.js'

/** « Je ne sais pas » wins over anything else on the page: text browsers send a preselected answer along with it. */
export function read (question: Question, form: Form): Reading {
  const control = question.control()
  const unknown = question.canBeUnknown && (text(form, 'ne_sait_pas') !== '' || (question.optional && control.names.every(name => text(form, name) === '')))
  return unknown ? { values: Object.fromEntries(control.names.map(name => [name, null])) } : control.read(form)
}
