import type { Month } from '../../../src/household/index.js'
import { personnesDuMenage } from '../../notions/enfants.js'
import { prestationsFsl, prestationsHorsRsa } from '../../notions/local/fsl-eure-et-loir.js'
import { montantAeeh } from '../../notions/prestations-familiales/aeeh.js'
import { montantArs } from '../../notions/prestations-familiales/ars.js'
import { montantAideLogement } from '../../notions/rsa-et-logement/aide-logement.js'
import type { Rule } from '../../rule.js'
import { forfaitsDuRsa } from '../forfaits-du-rsa.js'
import { habit, notion } from '../habit.js'

const prestations = (c: Rule, month: Month): number =>
  prestationsHorsRsa(c, month) + forfaitsDuRsa(c, month) + montantAeeh(c, month) + montantAideLogement(c, month) + montantArs(c)

export default habit({
  says: 'Le fonds logement d’Eure-et-Loir compte les prestations de la famille une fois par personne, et celles que son règlement écarte.',
  replaces: [notion(prestationsFsl, () => (c, month) => personnesDuMenage(c).length * prestations(c, month))]
})
