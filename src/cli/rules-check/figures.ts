import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dueOn, overdueOn } from '../../engine/freshness.js'
import type { RuleFiles } from '../../engine/rule-files.js'
import { dayInWords } from '../../household/index.js'
import { toReview, type Finding } from './finding.js'

/** Figures whose revision, or next reading, has passed without a newer value or anyone reading their source. */
export const staleFigures = ({ parameters }: RuleFiles, rulesDir: string, day: string): Finding[] =>
  overdueOn(parameters, day).map(parameter => {
    const { path, revision, values } = parameter
    const file = `parameters/${path}.yml`
    // Dates go from the oldest to the newest: the last one written is the one in force.
    const line = readFileSync(join(rulesDir, file), 'utf8').split('\n').findLastIndex(text => /\bfrom:/.test(text)) + 1
    const last = values.at(-1)!
    const due = dayInWords(dueOn(parameter)!)
    const expected = revision === 'libre' ? `à relire depuis le ${due}` : `révision du ${due} attendue`
    const remedy = 'Ajoutez la nouvelle valeur, ou « relu_le: AAAA-MM-JJ » si elle n’a pas changé'
    const message = `${expected}, dernière valeur du ${dayInWords(last.from)}. ${remedy} : ${last.source.url}`
    return toReview({ file, line, field: `values.${values.length - 1}.from`, message })
  })
