import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toCheck } from '../../engine/freshness.js'
import type { RuleFiles } from '../../engine/rule-files.js'
import { dayInWords } from '../../household/index.js'
import { toReview, type Finding } from './finding.js'

/** Figures that usually change in a month that has passed, and that nobody has confirmed since. */
export const staleFigures = ({ parameters }: RuleFiles, rulesDir: string, day: string): Finding[] =>
  toCheck(parameters, day).map(({ path, revision, values }) => {
    const file = `parameters/${path}.yml`
    // Dates go from the oldest to the newest: the last one written is the one in force.
    const line = readFileSync(join(rulesDir, file), 'utf8').split('\n').findLastIndex(text => /\bfrom:/.test(text)) + 1
    const month = revision === 'aout' ? 'août' : revision
    const changed = `ce montant change d’habitude en ${month} et date du ${dayInWords(values.at(-1)!.from)}.`
    const remedy = 'Ajoutez la nouvelle valeur, ou « verifie_le » à sa source s’il n’a pas changé.'
    return toReview({ file, line, field: `values.${values.length - 1}.from`, message: `${changed} ${remedy}` })
  })
