import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAeeh } from '../prestations-familiales/aeeh.js'
import { enFoyer } from './logement-foyer.js'

const seuil = parameter('logement/seuil-patrimoine')
const forfaits = parameter<{ epargne: number, bati: number, terrain: number }>('rsa/patrimoine')

/** Not counted in a foyer, nor where somebody has the AAH or the AEEH (CCH, articles L. 822-5 and R. 822-22). */
const dispense = notion('patrimoine non compté', (c, month: Month) =>
  enFoyer(c) || montantAeeh(c, month) > 0 || membresDeLaFamille(c).some(person => montantAah(c, person, month) > 0))

/** Yearly income that savings and property without rent are taken to bring, above a threshold. Only the person is asked about them. */
export const patrimoineLogement = notion('revenus du patrimoine pour le logement', (c, month: Month) => {
  const { patrimoine } = c.household
  const epargne = (patrimoine.livret_a ?? 0) + (patrimoine.epargne_revenus_non_imposables ?? 0)
  const foncier = (patrimoine.valeur_patrimoine_loue ?? 0) + (patrimoine.valeur_immo_non_loue ?? 0) + (patrimoine.valeur_terrains_non_loues ?? 0)
  if (epargne + foncier + (patrimoine.epargne_revenus_imposables ?? 0) <= c.value(seuil) || dispense(c, month)) return 0
  const taux = c.value(forfaits, firstDay(month))
  return epargne * taux.epargne + (patrimoine.valeur_locative_immo_non_loue ?? 0) * taux.bati +
    (patrimoine.valeur_locative_terrains_non_loues ?? 0) * taux.terrain
})
