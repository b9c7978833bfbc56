import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dueOn, isOverdue, monthsAfter } from '../../engine/freshness.js'
import type { Parameter } from '../../engine/parameter.js'
import type { RuleFiles } from '../../engine/rule-files.js'
import { dayInWords } from '../../household/index.js'
import { fault, toReview, type FileFinding } from './finding.js'

/** Months left to a maintainer after a missed revision, when the check is strict. */
const GRACE = 6

const remedy = 'Ajoutez la nouvelle valeur, ou « relu_le: AAAA-MM-JJ » si elle n’a pas changé'

/** Figures whose revision, or next reading, has passed without a newer value or anyone reading their source; a fault past the grace when `strict`. */
export const staleFigures = ({ parameters }: RuleFiles, rulesDir: string, day: string, strict: boolean): FileFinding[] =>
  [...parameters.values()].flatMap(parameter => {
    const { path, relu_le: read } = parameter
    const at = (field: string, message: string) => ({ file: `parameters/${path}.yml`, line: lastLineOf(join(rulesDir, `parameters/${path}.yml`), field), field, message })
    if (read !== undefined && read > day) return [fault(at('relu_le', `date à venir : ${dayInWords(read)}. Écrivez le jour où vous avez lu le texte.`))]
    if (!isOverdue(parameter, day)) return []
    const finding = at('from', overdueMessage(parameter))
    return [strict && monthsAfter(dueOn(parameter)!, GRACE) <= day ? fault(finding) : toReview(finding)]
  })

function overdueMessage (parameter: Parameter): string {
  const due = dayInWords(dueOn(parameter)!)
  const last = parameter.values.at(-1)!
  const expected = parameter.revision === 'libre' ? `à relire depuis le ${due}` : `révision du ${due} attendue`
  return `${expected}, dernière valeur du ${dayInWords(last.from)}. ${remedy} : ${last.source.url}`
}

/** Dates go from the oldest to the newest: the last one written is the one in force. */
const lastLineOf = (file: string, field: string): number =>
  readFileSync(file, 'utf8').split('\n').findLastIndex(text => new RegExp(`^ *(?:- )?${field}: *['"]?\\d{4}-`).test(text)) + 1
