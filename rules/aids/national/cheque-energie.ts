import { yearOf } from '../../../src/household/index.js'
import { declareSesRevenus, nombreDePersonnes, rfrDuMenage } from '../../notions/menage.js'
import { personnesDuMenage } from '../../notions/enfants.js'
import { residence } from '../../notions/residence.js'
import { statutOccupationLogement } from '../../notions/statut-occupation.js'
import { condition, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

type Tranches = readonly { a_partir_de: number, montant: number }[]
const montants = parameter<Record<'une' | 'moins_de_deux' | 'deux_et_plus', Tranches>>('energie/cheque-montants')
const unites = parameter<{ premiere: number, deuxieme: number, suivante: number }>('energie/unites-consommation')
const partAlternee = parameter('prestations-familiales/part-garde-alternee')
const code = {
  title: 'Code de l’énergie, articles L. 124-1, R. 124-1 à R. 124-4',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000023983208/'
}
const logements: readonly unknown[] = ['primo_accedant', 'proprietaire', 'locataire_vide', 'locataire_meuble']

/** The law asks who lived where on the 1st of January: today's home and household stand for those of that day. */
export const occupeUnLogement = notion('logement du chèque énergie', c =>
  residence(c) !== 'saint-martin' && logements.includes(statutOccupationLogement(c)))

export const personnesEnGardeAlternee = notion('personnes en garde alternée', c =>
  personnesDuMenage(c).filter(person => person.garde_alternee).length)

const unitesDeConsommation = notion('unités de consommation', c => {
  const { premiere, deuxieme, suivante } = c.value(unites, `${yearOf(c.date)}-01-01`)
  const personnes = nombreDePersonnes(c) - personnesEnGardeAlternee(c) * (1 - c.value(partAlternee))
  return premiere + deuxieme * Math.min(1, Math.max(0, personnes - 1)) + suivante * Math.max(0, personnes - 2)
})

const revenuParUnite = notion('revenu par unité de consommation', c => rfrDuMenage(c) / unitesDeConsommation(c))

const montant = notion('montant du chèque énergie', c => {
  const nombre = unitesDeConsommation(c)
  const tranches = c.value(montants, `${yearOf(c.date)}-01-01`)[nombre <= 1 ? 'une' : nombre < 2 ? 'moins_de_deux' : 'deux_et_plus']
  return tranches.findLast(tranche => tranche.a_partir_de <= revenuParUnite(c))?.montant ?? 0
})

export default formula({
  conditions: [
    condition({
      id: 'declarant',
      general: 'faire sa propre déclaration de revenus, hors du foyer fiscal de ses parents',
      source: code,
      test: declareSesRevenus,
      sentence: (c, met) => met
        ? 'Votre ménage fait sa propre déclaration de revenus.'
        : 'Vos parents vous comptent dans leur foyer fiscal.'
    }),
    condition({
      id: 'logement',
      general: 'occuper un logement dont on est locataire ou propriétaire',
      source: code,
      test: occupeUnLogement,
      sentence: (c, met) => met
        ? 'Vous êtes locataire ou propriétaire de votre logement.'
        : 'Votre logement n’ouvre pas droit au chèque énergie.'
    }),
    condition({
      id: 'revenus',
      general: 'avoir un revenu fiscal de référence sous un plafond, selon le nombre de personnes',
      source: code,
      value: c => `${euros(Math.round(revenuParUnite(c)))} par unité de consommation`,
      threshold: c => `moins de ${euros(c.value(montants).une.at(-1)?.a_partir_de ?? 0)}`,
      test: c => montant(c) > 0,
      sentence: c => `Votre revenu fiscal de référence est estimé à ${euros(Math.round(rfrDuMenage(c)))}, ` +
        `soit ${euros(Math.round(revenuParUnite(c)))} par unité de consommation.`
    })
  ],
  amount (c, explain) {
    const unite = unitesDeConsommation(c).toLocaleString('fr-FR')
    explain(() => `Votre ménage compte ${unite} unité(s) de consommation : ${euros(montant(c))} par an.`, code)
    return montant(c)
  }
})
