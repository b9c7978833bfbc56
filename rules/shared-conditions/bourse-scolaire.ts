import type { Source } from '../../src/engine/source.js'
import { echelonBourseScolaire, elevesBoursiers, plafondEchelon, type Etablissement } from '../notions/etudes/bourse-scolaire.js'
import { anneeFiscale } from '../notions/periodes.js'
import { rfr } from '../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { condition, type Condition } from '../rule.js'
import { count, euros } from '../words.js'

const lowestStep = '1'

/** A pupil, and parents whose reference income lies under a ceiling. */
export const bourseScolaire = (etablissement: Etablissement, lieu: string, source: Source): readonly Condition[] => [
  condition({
    id: 'eleve',
    general: `avoir un enfant au ${lieu}`,
    source,
    value: c => count(elevesBoursiers(c, etablissement), 'un élève', 'élèves'),
    test: c => elevesBoursiers(c, etablissement) > 0,
    sentence: (c, met) => met
      ? `${count(elevesBoursiers(c, etablissement), 'Un élève est', 'élèves sont')} au ${lieu}.`
      : `Aucun enfant n’est au ${lieu}.`
  }),
  condition({
    id: 'revenus',
    general: 'avoir un revenu fiscal de référence sous un plafond',
    source,
    value: c => euros(Math.round(rfr(c, anneeFiscale(c)))),
    threshold: c => `${euros(plafondEchelon(c, etablissement, lowestStep))} au plus`,
    test: c => echelonBourseScolaire(c, etablissement) !== null,
    sentence: c => `Le revenu fiscal de référence est estimé à ${euros(Math.round(rfr(c, anneeFiscale(c))))} ; ` +
      `le plafond est de ${euros(plafondEchelon(c, etablissement, lowestStep))}.`
  })
]
