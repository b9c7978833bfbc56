import { fiscalIncome, type Catalogue, type Verdict } from '../../../rules/catalogue.js'
import type { Rule } from '../../../rules/rule.js'
import { aidFileSchema } from '../../engine/aid-file.js'
import type { Institution } from '../../engine/institution.js'
import { Unanswered } from '../../household/index.js'
import { bicycleAids, type BicycleAid } from '../../integrations/aides-velo/index.js'

/** Where the field puts them: after the national aids, before the other local ones. */
const TOP = 13

/** The bicycle aids as verdicts like any other; none while the commune or the interest is not known. Rejects when the model fails. */
export async function bicycleVerdicts (catalogue: Catalogue, c: Rule, longest?: number): Promise<Verdict[]> {
  try {
    const found = await bicycleAids(c.household, fiscalIncome(c), { habits: c.habits, longest })
    return found.map(bicycle => asVerdict(bicycle, giverOf(bicycle, catalogue)))
  } catch (error) {
    if (error instanceof Unanswered) return []
    throw error
  }
}

function asVerdict ({ id, label, description, link, amount, outcome, missing, checked }: BicycleAid, institution: Institution): Verdict {
  const text = aidFileSchema.parse({
    label,
    description,
    institution: institution.id,
    type: 'float',
    unit: '€',
    periodicite: 'ponctuelle',
    legend: 'au maximum, selon le prix du vélo',
    link,
    sources: [{ title: institution.name, url: link, ...checked === null ? {} : { verifie_le: checked } }]
  })
  const aid = { id, file: 'aides-velo', text, institution, conditions: [], profiles: [], formula: null, top: TOP }
  return { aid, outcome, amount: amount === null ? null : Math.floor(amount), raw: amount, missing, received: false }
}

/** The institution of our catalogue with the same territory, else one made from the aid's own words. */
function giverOf ({ collectivity: { type, code }, label }: BicycleAid, { institutions }: Catalogue): Institution {
  const known = [...institutions.values()].find(institution =>
    institution.type === type && (type === 'epci' ? institution.code_siren : institution.code_insee) === code)
  return known ?? { id: code, name: label.split(' – ')[1] ?? label, type }
}
