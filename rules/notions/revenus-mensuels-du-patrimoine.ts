import { firstDay, type Month } from '../../src/household/index.js'
import { notion, parameter, type Person } from '../rule.js'
import { ressourceDuMois } from './ressources-mensuelles.js'

const livretA = parameter('epargne/taux-livret-a')
const forfaits = parameter<{ epargne: number, bati: number, terrain: number }>('rsa/patrimoine')

/** What property that is not let is taken to bring in a month: a part of its yearly rental value. */
export const revenusSupposesDesBiens = notion('revenus supposés des biens non loués', (c, month: Month): number => {
  const { valeur_locative_immo_non_loue: bati, valeur_locative_terrains_non_loues: terrain } = c.household.patrimoine
  const taux = c.value(forfaits, firstDay(month))
  return ((bati ?? 0) * taux.bati + (terrain ?? 0) * taux.terrain) / 12
})

/**
 * Income that savings and property bring or are taken to bring, by month (CASF, articles L. 132-1, R. 132-1 and R. 262-6).
 * Only the person is asked about them.
 */
export const revenusMensuelsDuPatrimoine = notion('revenus mensuels du patrimoine', (c, person: Person, month: Month): number => {
  const percus = ressourceDuMois(c, person, 'revenus_capital', month) + ressourceDuMois(c, person, 'revenus_locatifs', month)
  if (person !== c.household.demandeur) return percus
  const { livret_a: livret, epargne_revenus_non_imposables: epargne } = c.household.patrimoine
  const annuels = (livret ?? 0) * c.value(livretA, firstDay(month)) + (epargne ?? 0) * c.value(forfaits, firstDay(month)).epargne
  return percus + annuels / 12 + revenusSupposesDesBiens(c, month)
})
