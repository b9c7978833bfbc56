import type { RuleFiles } from '../../engine/rule-files.js'
import type { Geography } from '../../geography/index.js'
import { communeFault, departementFault, epciFault, regionFault } from './codes.js'
import { fault, type FileFinding } from './finding.js'

const faults = { epci: epciFault, commune: communeFault, departement: departementFault, region: regionFault } as const
const absent = 'code absent : on ne saurait pas qui habite là. Ajoutez-le, entre guillemets.'

/** Institutions whose territory does not exist, or no longer. */
export const lostInstitutions = ({ institutions }: RuleFiles, geography: Geography): FileFinding[] =>
  [...institutions.values()].flatMap(({ institution: { type, code_insee: insee, code_siren: siren }, yaml }) => {
    if (!(type in faults)) return []
    const [field, code] = type === 'epci' ? ['code_siren', siren] : ['code_insee', insee]
    const message = code === undefined ? absent : faults[type as keyof typeof faults](code, geography)
    return message === null ? [] : [fault(yaml.problemAt([field], message))]
  })
