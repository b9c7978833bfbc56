import { beneficesImposables } from '../../notions/impot/benefices-imposables.js'
import { pensionsAlimentairesVersees } from '../../notions/impot/pensions-alimentaires-versees.js'
import { revenusDuCapital, revenusFonciers } from '../../notions/impot/revenus-du-patrimoine.js'
import { beneficesMensuels } from '../../notions/logement/ressources-visale.js'
import { anneeDeReference, personnesImposees, ressourcesCommunes } from '../../notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { estAnneeFiscale, revenusFiscauxConnus } from '../../notions/ressources-mensuelles.js'
import { indemnitesImposables } from '../../notions/revenu-imposable/revenus-imposables.js'
import type { Person, Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

/** Family benefits alone deduct the alimony that was given from the tax notice. */
const verseesConnues = (c: Rule, { fiscales }: Person, year: number): number =>
  estAnneeFiscale(c, year) && revenusFiscauxConnus(c) ? fiscales.pensions_alimentaires_versees ?? 0 : 0

export default habit({
  says: 'Seuls salaires, chômage et pensions entrent dans le revenu fiscal : ni bénéfices, ni loyers, ni capital, ni indemnités.',
  replaces: [
    ...[beneficesImposables, indemnitesImposables, revenusFonciers, revenusDuCapital, pensionsAlimentairesVersees].map(ignored => notion(ignored, () => () => 0)),
    notion(beneficesMensuels, () => () => 0),
    notion(ressourcesCommunes, law => (c, month) => law(c, month) -
      personnesImposees(c).reduce((sum, person) => sum + verseesConnues(c, person, anneeDeReference(month)), 0))
  ]
})
