import type { Month } from '../../src/household/index.js'
import { notion, parameter, type Person } from '../rule.js'
import { enfantsDuMenage } from './enfants.js'
import { enfantsACharge, parentsDeLaFamille } from './famille.js'
import { montantAah } from './minima-sociaux/aah.js'
import { moisCourant } from './periodes.js'
import { montantAeeh } from './prestations-familiales/aeeh.js'
import { montantAf } from './prestations-familiales/af.js'
import { montantAsf } from './prestations-familiales/asf.js'
import { anneeDeReference, revenusSansAbattement } from './prestations-familiales/base-ressources-prestations-familiales.js'
import { pensionsImposables, revenuAssimileSalaire } from './revenu-imposable/traitements-salaires-pensions.js'
import { beneficesImposables } from './impot/benefices-imposables.js'
import { montantCf } from './prestations-familiales/cf.js'
import { montantAideLogement } from './rsa-et-logement/aide-logement.js'
import { montantRsa } from './rsa-et-logement/rsa.js'
import { montantPpa } from './rsa-et-prime-activite/ppa.js'
import { paje } from './local/paje.js'

interface Parts extends Record<string, number | number[]> { parents: number, enfants: number[], enfant_suivant: number, enfant_handicape: number }
const bareme = parameter<Parts>('prestations-familiales/parts-caf')

export const partsCaf = notion('parts de la Caf', (c, month: Month): number => {
  const { parents, enfants, enfant_suivant: suivant, enfant_handicape: handicape } = c.value(bareme)
  const nombre = enfantsACharge(c, month).length
  const rangs = Array.from({ length: nombre }, (_, rank) => enfants[rank] ?? suivant)
  const handicapes = enfantsDuMenage(c).filter(enfant => enfant.handicap).length
  return parents + rangs.reduce((sum, part) => sum + part, 0) + handicape * handicapes
})

/** What the CAF pays in the month. */
export const prestationsCaf = notion('prestations versées par la Caf', (c, month: Month): number =>
  montantAf(c, month) + montantCf(c, month) + montantAsf(c, month) + paje(c, month) + montantAeeh(c, month) + montantRsa(c, month) +
  montantPpa(c, month) + montantAideLogement(c, month) +
  parentsDeLaFamille(c).reduce((sum, parent) => sum + montantAah(c, parent, month), 0))

/** Income of the year before last as it is declared, less alimony paid: no tax abatement is taken off (décret n° 2024-277, article 1, II). */
export const revenusAvantAbattements = notion('revenus avant abattements fiscaux', (c, month: Month): number => {
  const year = anneeDeReference(month)
  const revenus = (person: Person) => revenuAssimileSalaire(c, person, year) + pensionsImposables(c, person, year) + beneficesImposables(c, person, year)
  return parentsDeLaFamille(c).reduce((sum, person) => sum + revenus(person), 0) + revenusSansAbattement(c, month)
})

/** A twelfth of the yearly income, and the benefits of the month, for each part: what the CAF prints on its certificates. */
export const quotientFamilialCaf = notion('quotient familial de la Caf', (c): number => {
  const month = moisCourant(c)
  return (revenusAvantAbattements(c, month) / 12 + prestationsCaf(c, month)) / partsCaf(c, month)
})
