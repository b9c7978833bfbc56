import { firstDay, type Month } from '../../src/household/index.js'
import { notion, parameter, type Person } from '../rule.js'
import { ressourceDuMois } from './ressources-mensuelles.js'

const livretA = parameter('epargne/taux-livret-a')
const forfaits = parameter<{ epargne: number, bati: number, terrain: number }>('rsa/patrimoine')

/**
 * Income that savings and property bring or are taken to bring, by month (CASF, articles L. 132-1, R. 132-1 and R. 262-6).
 * Only the person is asked about them.
 */
export const revenusMensuelsDuPatrimoine = notion('revenus mensuels du patrimoine', (c, person: Person, month: Month): number => {
  const percus = ressourceDuMois(c, person, 'revenus_capital', month) + ressourceDuMois(c, person, 'revenus_locatifs', month)
  if (person !== c.household.demandeur) return percus
  const { livret_a: livret, epargne_revenus_non_imposables: epargne, valeur_locative_immo_non_loue: bati,
    valeur_locative_terrains_non_loues: terrain } = c.household.patrimoine
  const taux = c.value(forfaits, firstDay(month))
  const annuels = (livret ?? 0) * c.value(livretA, firstDay(month)) + (epargne ?? 0) * taux.epargne
  const locatifs = (bati ?? 0) * taux.bati + (terrain ?? 0) * taux.terrain
  return percus + annuels / 12 + locatifs / (c.habits.has('valeur-locative-mensuelle') ? 1 : 12)
})
