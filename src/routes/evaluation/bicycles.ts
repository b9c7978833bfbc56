import { bicycleRules, type Aid, type Catalogue, type Verdict } from '../../../rules/catalogue.js'
import type { Rule } from '../../../rules/rule.js'
import { livingOn } from '../../../rules/vocabulary/conditions/attached-to-institution.js'
import { aidFileSchema } from '../../engine/aid-file.js'
import { ownCounter } from '../../engine/counter.js'
import type { Institution } from '../../engine/institution.js'
import { dayInWords, Unanswered } from '../../household/index.js'
import { bicycleAids, type BicycleAid, type KnownBicycleAid } from '../../integrations/aides-velo/index.js'

/** Where the field puts them: after the national aids, before the other local ones. */
const TOP = 13

/** The bicycle aids as verdicts like any other; none while the commune or the interest is not known. Rejects when the model fails. */
export async function bicycleVerdicts (catalogue: Catalogue, c: Rule, longest?: number): Promise<Verdict[]> {
  try {
    // The rules are read at once, the model answers later.
    const { result, overdue } = c.watch(() => bicycleAids(c.household, bicycleRules(c), { longest }))
    return (await result).map(bicycle => asVerdict(bicycle, catalogue, c.date, overdue))
  } catch (error) {
    if (error instanceof Unanswered) return []
    throw error
  }
}

const asVerdict = ({ outcome, amount, missing, doubts, ...known }: BicycleAid, catalogue: Catalogue, date: string, overdue: Verdict['overdue']): Verdict =>
  ({ aid: asAid(known, catalogue, date), outcome, amount: amount === null ? null : Math.floor(amount), raw: amount, missing, doubts, overdue, received: false })

/** A bicycle aid as one of the catalogue. `date`, ISO: after the last day that its giver announced, the person is told. */
export function asAid (bicycle: KnownBicycleAid, catalogue: Catalogue, date: string): Aid {
  const { id, label, description, link, checked, end } = bicycle
  const institution = giverOf(bicycle, catalogue)
  const text = aidFileSchema.parse({
    label,
    description,
    institution: institution.id,
    type: 'float',
    unit: '€',
    nature: 'reduction',
    periodicite: 'ponctuelle',
    legend: 'au maximum, selon le prix du vélo',
    conditions: end !== null && end < date ? [`Vérifier que l’aide continue : elle était annoncée jusqu’au ${dayInWords(end)}.`] : [],
    link,
    sources: [{ title: institution.name, url: link, ...checked === null ? {} : { verifie_le: checked } }]
  })
  return { id, file: 'aides-velo', text, institution, counter: ownCounter(institution), conditions: [livingOn(institution)], profiles: [], formula: null, top: TOP }
}

const codeOf = (type: string): 'code_siren' | 'code_insee' => type === 'epci' ? 'code_siren' : 'code_insee'

/** The institution of our catalogue with the same territory, else one made from the aid's own words. */
function giverOf ({ collectivity: { type, code }, giver }: KnownBicycleAid, { institutions }: Catalogue): Institution {
  const known = [...institutions.values()].find(institution =>
    institution.type === type && institution[codeOf(type)] === code)
  return known ?? { id: code, name: giver, type, [codeOf(type)]: code }
}
