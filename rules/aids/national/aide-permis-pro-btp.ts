import { ageDuDemandeur } from '../../aid-conditions/age.js'
import { anneeFiscale } from '../../notions/periodes.js'
import { rfr } from '../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { condition, formula, notion, parameter, type Rule } from '../../rule.js'
import { perYear } from '../../units.js'
import { euros } from '../../words.js'

const montant = parameter('permis/pro-btp-montant')
const ages = parameter<{ minimum: number, limite: number }>('permis/pro-btp-ages')
const smicMensuel = parameter('travail/smic-mensuel-brut')
const moisDeLAnnee = 12
const fiche = { title: 'PRO BTP – Aide au permis des apprentis', url: 'https://www.probtp.com/part/apprenti/aide-permis.html' }

const plafond = (c: Rule) => moisDeLAnnee * c.value(smicMensuel)
/** The tax notice that the person can show is that of the last but one year. */
export const revenuPourLePermis = notion('revenu de l’aide au permis de PRO BTP', (c): number => rfr(c, anneeFiscale(c)))

export default formula({
  conditions: [
    ageDuDemandeur({
      source: fiche,
      general: 'avoir de 15 à 29 ans',
      minimum: c => c.value(ages).minimum,
      before: c => c.value(ages).limite
    }),
    condition({
      id: 'alternance',
      general: 'être en alternance',
      source: fiche,
      test: c => c.household.demandeur.alternant,
      sentence: (c, met) => met ? 'Vous êtes en alternance.' : 'Vous n’êtes pas en alternance.'
    }),
    condition({
      id: 'formation',
      general: 'préparer un métier du bâtiment ou des travaux publics',
      source: fiche,
      test: c => c.household.demandeur.groupe_specialites_formation === 'groupe_230',
      sentence: (c, met) => met ? 'Vous préparez un métier du bâtiment.' : 'Votre formation ne prépare pas à un métier du bâtiment.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir un revenu fiscal de référence inférieur au SMIC annuel',
      source: fiche,
      compares: {
        value: revenuPourLePermis,
        operator: '<=',
        threshold: plafond,
        unit: perYear,
        from: 'vos revenus imposables, ou ceux de vos parents'
      },
      sentence: (c, met) => `Le revenu fiscal de référence de votre foyer ${met ? 'ne dépasse pas' : 'dépasse'} ${euros(Math.round(plafond(c)))}.`
    })
  ],
  amount (c, explain) {
    explain(() => `Le montant est le même pour tout le monde : ${euros(c.value(montant))}.`, fiche)
    return c.value(montant)
  }
})
