import type { Month } from '../../../src/household/index.js'
import { personnesDuMenage } from '../../notions/enfants.js'
import { plafondFsl, prestationsFsl, prestationsHorsRsa, ressourcesFsl } from '../../notions/local/fsl-eure-et-loir.js'
import { montantAeeh } from '../../notions/prestations-familiales/aeeh.js'
import { montantArs } from '../../notions/prestations-familiales/ars.js'
import { montantAideLogement } from '../../notions/rsa-et-logement/aide-logement.js'
import type { Rule } from '../../rule.js'
import { forfaitsDuRsa } from '../forfaits-du-rsa.js'
import { condition, decidedBy, habit, notion } from '../habit.js'

const aides = [
  'eure_et_loir_eligibilite_fsl_acces_logement', 'eure_et_loir_fsl_eligibilite_installation_logement',
  'eure_et_loir_fsl_eligibilite_maintien_fourniture', 'eure_et_loir_fsl_eligibilite_maintien_logement'
]

const prestations = (c: Rule, month: Month): number =>
  prestationsHorsRsa(c, month) + forfaitsDuRsa(c, month) + montantAeeh(c, month) + montantAideLogement(c, month) + montantArs(c)

export default habit({
  says: 'Le fonds logement d’Eure-et-Loir compte les prestations de la famille une fois par personne, et celles que son règlement de 2020 écarte ; ce règlement y vaut toujours.',
  replaces: [
    notion(prestationsFsl, () => (c, month) => personnesDuMenage(c).length * prestations(c, month)),
    ...aides.map(aid => condition({ aid, id: 'ressources' }, decidedBy(c => ressourcesFsl(c) <= plafondFsl(c))))
  ]
})
