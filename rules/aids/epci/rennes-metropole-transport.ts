import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { enfantsACharge, estEnCouple } from '../../notions/famille.js'
import { montantAPartirDe, montantJusquA, type Bareme, type Plafonds } from '../../notions/local/bareme.js'
import { echelonAccorde } from '../../notions/local/echelon-accorde.js'
import { ressourcesRennes } from '../../notions/local/ressources-rennes.js'
import { moisCourant } from '../../notions/periodes.js'
import { condition, Doubt, formula, notion, parameter, type Rule } from '../../rule.js'
import { euros, percent } from '../../words.js'

const parRessources = parameter<Plafonds>('local/rennes-metropole/transport-par-ressources')
const parEchelon = parameter<Bareme>('local/rennes-metropole/transport-par-echelon')
const seuilsCertains = parameter('local/rennes-metropole/transport-seuils-certains')
const majorations = parameter<{ deuxieme_personne: number, enfant: number }>('local/rennes-metropole/transport-majorations')
const page = {
  title: 'Rennes Métropole – Tarifs réduits pour les transports',
  url: 'https://transport.metropole.rennes.fr/tarifs-reduits-pour-les-transports/'
}

/** A parent alone is counted as a couple. */
const personnes = (c: Rule): number => {
  const enfants = enfantsACharge(c, moisCourant(c)).length
  const { deuxieme_personne: deuxieme, enfant } = c.value(majorations)
  return 1 + (estEnCouple(c) || enfants > 0 ? deuxieme + enfant * enfants : 0)
}
const plafond = (c: Rule): number => c.value(parRessources).at(-1)!.jusqu_a * personnes(c)
/** The thresholds were raised in 2025, all but the first: what an old one gave is still due, beyond the last one known nothing is. */
function selonRessources (c: Rule): number {
  const seuils = c.value(parRessources)
  const connus = seuils.slice(0, c.value(seuilsCertains))
  const ressources = ressourcesRennes(c) / personnes(c)
  if (connus.length < seuils.length && ressources > connus.at(-1)!.jusqu_a) throw new Doubt('les plafonds ont été relevés en mars 2025, et nous ne les avons pas lus')
  return montantJusquA(seuils, ressources)
}

const reduction = notion('réduction de transport à Rennes', (c): number => suitDesEtudes(c)
  ? montantAPartirDe(c.value(parEchelon), Math.max(0, echelonAccorde(c)))
  : selonRessources(c))

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir des ressources modestes ; en études, une bourse à l’échelon 2 au moins',
      source: page,
      threshold (c) {
        if (suitDesEtudes(c)) return 'échelon 2 au moins'
        return c.value(seuilsCertains) < c.value(parRessources).length ? 'sous un plafond relevé en mars 2025' : `au plus ${euros(Math.round(plafond(c)))} par mois`
      },
      value: { words: c => suitDesEtudes(c) ? `échelon ${Math.max(0, echelonAccorde(c))}` : `${euros(Math.round(ressourcesRennes(c)))} par mois`, from: 'vos ressources récentes, ou l’échelon de votre bourse' },
      test: c => reduction(c) > 0,
      sentence (c, met) {
        if (suitDesEtudes(c)) return met ? 'L’échelon de votre bourse donne une réduction.' : 'Il faut une bourse à l’échelon 2 au moins.'
        return `Les ressources de votre foyer sont estimées à ${euros(Math.round(ressourcesRennes(c)))} par mois${met ? '' : ` ; il faut au plus ${euros(Math.round(plafond(c)))}`}.`
      }
    })
  ],
  amount (c, explain) {
    explain(() => `Votre réduction : ${percent(reduction(c) / 100)}.`, page)
    return reduction(c)
  }
})
