import type { Source } from '../../src/engine/source.js'
import { echelonBourseScolaire, elevesBoursiers, plafondEchelon, type Etablissement } from '../notions/etudes/bourse-scolaire.js'
import { anneeFiscale } from '../notions/periodes.js'
import { rfr } from '../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { condition, type Condition } from '../rule.js'
import { inPupils, perYear } from '../units.js'
import { count, euros } from '../words.js'

const lowestStep = '1'

/** A pupil, and parents whose reference income lies under a ceiling. */
export const bourseScolaire = (etablissement: Etablissement, lieu: string, source: Source): readonly Condition[] => [
  condition({
    id: 'eleve',
    general: `avoir un enfant au ${lieu}`,
    source,
    compares: {
      value: c => elevesBoursiers(c, etablissement),
      operator: '>',
      threshold: () => 0,
      unit: inPupils,
      from: 'les études de vos enfants, ou les vôtres'
    },
    sentence: (c, met) => met
      ? `${count(elevesBoursiers(c, etablissement), 'Un élève est', 'élèves sont')} au ${lieu}.`
      : `Aucun enfant n’est au ${lieu}.`
  }),
  condition({
    id: 'revenus',
    general: 'avoir un revenu fiscal de référence sous un plafond',
    source,
    compares: {
      value: c => rfr(c, anneeFiscale(c)),
      operator: '<=',
      threshold: c => plafondEchelon(c, etablissement, lowestStep),
      unit: perYear,
      from: 'vos revenus imposables'
    },
    test: c => echelonBourseScolaire(c, etablissement) !== null,
    sentence: c => `Le revenu fiscal de référence est estimé à ${euros(Math.round(rfr(c, anneeFiscale(c))))} ; ` +
      `le plafond est de ${euros(plafondEchelon(c, etablissement, lowestStep))}.`
  })
]
