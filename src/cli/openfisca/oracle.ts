import type { Aid, Verdict } from '../../../rules/catalogue.js'
import { displayed } from '../../engine/rounding.js'
import type { Amount } from '../../engine/formula.js'
import type { Household } from '../../household/index.js'
import { OpenFisca, periodsOf, requestFor, valueFor, type Known, type MonthlySmic, type TestCase, type Value, type Wanted } from '../../integrations/openfisca/index.js'

/** Where the eligibility of an aid is read when it is not the variable of its name, and what is asked beside. */
const readFrom: Readonly<Record<string, string>> = { crous_logement_eligibilite: 'bourse_criteres_sociaux' }
const beside: Readonly<Record<string, readonly string[]>> = { css_participation_forfaitaire: ['cmu_c'] }
const always = ['boursier'], ofTheTaxYear = ['rfr', 'nbptr']

type Asked = Omit<Wanted, 'period'> & { yearly: boolean, interest: string | null }
/** Raw and as displayed; false when there is no right. */
export interface Found { raw: Value, shown: Amount }

/** OpenFisca read as the incumbent does: same variables, same order of asking (its results depend on it). */
export class Oracle {
  private constructor (readonly api: OpenFisca, readonly known: Known, readonly smic: MonthlySmic, readonly asked: readonly Asked[]) {}

  static async open (url: string, aids: readonly Aid[]): Promise<Oracle> {
    const api = new OpenFisca(url)
    const names = await api.variables()
    const [hourly, hours] = await Promise.all(['smic_b_horaire', 'nb_heures_travail_mensuel'].map(name => api.parameter(`marche_travail.salaire_minimum.smic.${name}`)))
    const computed = aids.filter(aid => aid.formula !== null && names.has(readFrom[aid.id] ?? aid.id)).sort((a, b) => a.id < b.id ? -1 : 1)
    const variables = computed.flatMap(({ id, text }) => [readFrom[id] ?? id, ...beside[id] ?? []].map(name => ({ name, interest: text.interestFlag ?? null })))
    const asked: Asked[] = []
    for (const { name, interest } of [...variables, ...always.map(name => ({ name, interest: null }))]) {
      if (!asked.some(other => other.name === name)) asked.push({ name, interest, ...await api.variable(name) })
    }
    return new Oracle(api, name => names.has(name), month => before(hourly!, month) * before(hours!, month), asked.sort((a, b) => Number(a.yearly) - Number(b.yearly)))
  }

  request (household: Household): TestCase {
    const { month, year, fiscalYear } = periodsOf(household.date)
    const interested = ({ interest }: Asked) => interest === null || household.demandeur[interest as '_interetBafa'] === true
    const wanted = this.asked.filter(interested).map(({ name, entity, yearly }) => ({ name, entity, period: yearly ? year : month }))
    const taxes = ofTheTaxYear.map(name => ({ name, entity: 'foyers_fiscaux' as const, period: fiscalYear }))
    return requestFor(household, { knows: this.known, smic: this.smic, wanted: [...wanted, ...taxes] })
  }

  /** What it found for one of our aids; null when it was not asked. */
  found (answer: TestCase, { aid }: Pick<Verdict, 'aid'>, household: Household): Found | null {
    const { month, year } = periodsOf(household.date)
    const read = (name: string): Value | undefined => valueFor(answer, name, this.asked.find(asked => asked.name === name)?.yearly ? year : month)
    const raw = read(readFrom[aid.id] ?? aid.id)
    if (raw === undefined || raw === null || typeof raw === 'string') return null
    const value = beside[aid.id]?.some(name => read(name) === true) ? true : raw
    // A yes that stands for an amount counts for one.
    const amount = aid.text.type === 'float' ? Number(value) : value
    return { raw: value, shown: displayed(amount, aid.text) || false }
  }
}

/** The last value of a figure strictly before the first day of a month. */
function before (values: Readonly<Record<string, number | null>>, month: string): number {
  const date = Object.keys(values).filter(from => from < `${month}-01`).sort().at(-1)
  return (date === undefined ? null : values[date]) ?? 0
}
