import { sejourPrestationsFamiliales } from '../../aid-conditions/sejour-prestations-familiales.js'
import { enfantsACharge } from '../../notions/famille.js'
import { moisCourant } from '../../notions/periodes.js'
import { droitAf } from '../../notions/prestations-familiales/af.js'
import {
  afDeBase, allocationForfaitaire, assezDEnfants, minimumEnfants
} from '../../notions/prestations-familiales/allocations-familiales.js'
import { baseRessourcesPrestationsFamiliales } from '../../notions/prestations-familiales/base-ressources-prestations-familiales.js'
import { verse } from '../../notions/prestations-familiales/crds.js'
import { majorationPourAge } from '../../notions/prestations-familiales/majoration-pour-age.js'
import { plafondsAf, tauxDeModulation } from '../../notions/prestations-familiales/modulation-allocations-familiales.js'
import { condition, formula } from '../../rule.js'
import { count, euros, percent } from '../../words.js'

const article = (name: string, id: string) => ({
  title: `Code de la sécurité sociale, article ${name}`, url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`
})
const l521 = article('L. 521-1', 'LEGIARTI000029963006')
const d521 = article('D. 521-1', 'LEGIARTI000030680318')

export default formula({
  conditions: [
    condition({
      id: 'enfants',
      general: 'avoir au moins deux enfants à charge, un seul outre-mer',
      source: l521,
      value: { words: c => count(enfantsACharge(c, moisCourant(c)).length, 'un enfant', 'enfants'), from: 'l’âge de vos enfants et leurs ressources' },
      threshold (c) {
        const minimum = minimumEnfants(c, moisCourant(c))
        return Number.isFinite(minimum) ? `${minimum} au moins` : 'sans objet à Mayotte'
      },
      test: c => assezDEnfants(c, moisCourant(c)) || allocationForfaitaire(c, moisCourant(c)) > 0,
      sentence (c, met) {
        const nombre = enfantsACharge(c, moisCourant(c)).length
        if (met) return nombre === 0 ? 'Un de vos enfants vient de passer l’âge limite.' : `Vous avez ${count(nombre, 'un enfant', 'enfants')} à charge.`
        return nombre === 0 ? 'Vous n’avez pas d’enfant à charge.' : `Vous avez ${count(nombre, 'un seul enfant', 'enfants')} à charge ; il en faut plus.`
      }
    }),
    sejourPrestationsFamiliales
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    const enfants = enfantsACharge(c, month).length
    explain(() => `Vos ressources de l’année N-2 : ${euros(Math.round(baseRessourcesPrestationsFamiliales(c, month)))}, premier plafond ` +
      `${euros(plafondsAf(c, month, enfants).premier)}, donc ${percent(tauxDeModulation(c, month, enfants))} du montant.`, d521)
    explain(() => `Allocation de base : ${euros(afDeBase(c, month))}.`, d521)
    if (majorationPourAge(c, month) > 0) explain(() => `Majoration pour l’âge des enfants : ${euros(majorationPourAge(c, month))}.`, d521)
    if (allocationForfaitaire(c, month) > 0) explain(() => `Allocation forfaitaire : ${euros(allocationForfaitaire(c, month))}.`, l521)
    return verse(c, droitAf(c, month), month, explain)
  }
})
