import { addMonths, type Month } from '../../../../src/household/index.js'
import { notion, parameter, type Person } from '../../../rule.js'
import { enfantsDuMenage, personnesDuMenage } from '../../enfants.js'
import { montantAah } from '../../minima-sociaux/aah.js'
import { ouvreDroitAspa } from '../../minima-sociaux/minimum-vieillesse.js'
import { moisCourant } from '../../periodes.js'

const ages = parameter<{ age: number, inapte: number }>('local/paris/personne-agee-ages')

/** The month before the request: what the income ceilings look at. */
export const moisPrecedent = notion('mois précédent', (c): Month => addMonths(moisCourant(c), -1))

/** Children on the tax household, not placed elsewhere. */
export const enfantsParis = notion('enfants comptés à Paris', c =>
  enfantsDuMenage(c).filter(enfant => enfant.enfant_a_charge && !enfant.enfant_place))

export const enfantsHandicapesParis = notion('enfants handicapés comptés à Paris', c => enfantsParis(c).filter(({ handicap }) => handicap))

/** Of 65, or 60 and unfit for work, or entitled to the ASPA (règlement municipal, article II.A). */
export const estAgee = notion('personne âgée à Paris', (c, person: Person): boolean => {
  const age = person.age(c.date)
  const { age: minimum, inapte } = c.value(ages)
  return age >= minimum || (person.inapte_travail && age >= inapte) || ouvreDroitAspa(c, person, moisCourant(c))
})

/** Disabled, or with a benefit that says so (règlement municipal, article III.A.2). */
export const estHandicapee = notion('personne handicapée à Paris', (c, person: Person): boolean => {
  const month = moisPrecedent(c)
  return person.handicap || person.montant('pch', month) > 0 || person.montant('pensions_invalidite', month) > 0 ||
    montantAah(c, person, month) > 0
})

export const unePersonneAgee = notion('une personne âgée à Paris', (c): boolean => personnesDuMenage(c).some(person => estAgee(c, person)))
export const unePersonneHandicapee = notion('une personne handicapée à Paris', (c): boolean =>
  personnesDuMenage(c).some(person => estHandicapee(c, person)))
