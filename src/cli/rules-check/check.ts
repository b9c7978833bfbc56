import { orphans, compileCatalogue, type Formulas } from '../../engine/catalogue.js'
import { readRuleFiles } from '../../engine/rule-files.js'
import type { Geography } from '../../geography/index.js'
import type { Household } from '../../household/index.js'
import type { Vocabulary } from '../../engine/vocabulary.js'
import type { Case } from '../../household/index.js'
import { amounts } from './amounts.js'
import { impossibleChoices, unknownChoices } from './choices.js'
import { unknownCodes } from './codes.js'
import { daysToTry } from './days.js'
import { faultsOnDays } from './evaluated.js'
import { staleFigures } from './figures.js'
import { fault, type FileFinding } from './finding.js'
import { lostInstitutions } from './institutions.js'
import { impossiblePlaces } from './places.js'
import { childrenUpsideDown, impossibleRanges } from './ranges.js'
import { rdvLinksOfAids, rdvLinksOfPlaces } from './rdv-links.js'
import { sameAids } from './same-aid.js'
import { sameInstitutions } from './same-institution.js'
import { staleSources } from './sources.js'

export interface Checked { aids: number, institutions: number, figures: number, findings: FileFinding[] }

export interface CheckOptions {
  vocabulary: Vocabulary<Household>
  formulas: Formulas<Household>
  geography: Geography
  /** ISO day of the check. */
  day: string
  /** Households evaluated on the days when rules change; none to leave it out. */
  households?: readonly Case[]
  /** A figure overdue for more than six months is a fault. */
  strict?: boolean
}

const byAid = [unknownCodes, impossibleRanges, childrenUpsideDown, impossiblePlaces, impossibleChoices, staleSources, rdvLinksOfAids]

/** Everything that is wrong, or that somebody should look at again, in a folder of rules. */
export function checkRules (rulesDir: string, { vocabulary, formulas, geography, day, households = [], strict = false }: CheckOptions): Checked {
  const files = readRuleFiles(rulesDir)
  const { catalogue, problems } = compileCatalogue(files, vocabulary, formulas)
  const checks = [...byAid, unknownChoices(vocabulary), amounts(new Set(formulas.keys()))]
  const findings = [
    ...[...problems, ...orphans(files, formulas)].map(fault),
    ...files.aids.flatMap(source => {
      const found = files.institutions.get(source.yaml.data.institution)
      return found === undefined ? [] : checks.flatMap(check => check(source, found.institution, { files, geography, day }))
    }),
    ...sameAids(files),
    ...sameInstitutions(files),
    ...lostInstitutions(files, geography),
    ...rdvLinksOfPlaces(rulesDir),
    ...staleFigures(files, rulesDir, day, strict),
    ...faultsOnDays(catalogue, households, daysToTry(files, day), geography)
  ]
  return { aids: files.aids.length, institutions: files.institutions.size, figures: files.parameters.size, findings: onceEach(findings) }
}

/** The model of a table is wrong once, not once per row; conditions shared by profiles neither. */
function onceEach (findings: readonly FileFinding[]): FileFinding[] {
  const byText = new Map(findings.map(finding => [`${finding.file}:${finding.line} ${finding.field} ${finding.message}`, finding]))
  const collator = new Intl.Collator('fr', { numeric: true })
  return [...byText.values()].sort((a, b) => collator.compare(a.file, b.file) || a.line - b.line)
}
