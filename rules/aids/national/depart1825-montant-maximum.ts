import { ageDuDemandeur } from '../../aid-conditions/age.js'
import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { nbptr } from '../../notions/impot/nombre-de-parts.js'
import { anneeFiscale, moisCourant } from '../../notions/periodes.js'
import { rfr } from '../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { condition, Doubt, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const ages = parameter<{ minimum: number, maximum: number }>('jeunes/depart-1825-ages')
const montant = parameter('jeunes/depart-1825-montant')
const plafonds = parameter<{ base: number, parDemiPart: number }>('jeunes/depart-1825-plafond')
const derniereAnneeLue = parameter('jeunes/depart-1825-derniere-annee-lue')
const programme = { title: 'ANCV – Programme Départ 18:25', url: 'https://depart1825.com/' }

export const enContratEngagementJeune = notion('en contrat d’engagement jeune', c =>
  c.household.demandeur.montant('contrat_engagement_jeune', moisCourant(c)) > 0)

/** A status that dispenses from the income condition. */
const statutPrioritaire = notion('statut prioritaire Départ 18:25', c => {
  const { demandeur } = c.household
  return demandeur.alternant || demandeur.service_civique || enContratEngagementJeune(c) || (suitDesEtudes(c) && etudiantBoursier(c))
})

const plafond = notion('plafond Départ 18:25', c => {
  const { base, parDemiPart } = c.value(plafonds)
  return base + 2 * Math.max(0, nbptr(c, anneeFiscale(c)) - 1) * parDemiPart
})

/** The agency says its conditions every year: those of a later one than was read may be others. */
export const conditionsLues = notion('conditions de Départ 18:25 lues', (c): boolean => Number(c.date.slice(0, 4)) <= c.value(derniereAnneeLue))

export default formula({
  conditions: [
    ageDuDemandeur({
      source: programme,
      general: 'avoir de 18 à 25 ans',
      minimum: c => c.value(ages).minimum,
      maximum: c => c.value(ages).maximum
    }),
    condition({
      id: 'statut_ou_ressources',
      general: 'être boursier, alternant, en service civique ou en contrat d’engagement jeune, ou avoir un petit revenu fiscal',
      source: programme,
      test (c) {
        const met = statutPrioritaire(c) || rfr(c, anneeFiscale(c)) <= plafond(c)
        if (met && !conditionsLues(c)) throw new Doubt(`nous n’avons lu les conditions que jusqu’à ${c.value(derniereAnneeLue)} : vérifiez sur depart1825.com`)
        return met
      },
      sentence: (c, met) => statutPrioritaire(c)
        ? 'Votre statut ouvre droit à l’aide sans condition de revenu.'
        : `Votre revenu fiscal de référence (${euros(Math.round(rfr(c, anneeFiscale(c))))}) ${met ? 'ne dépasse pas' : 'dépasse'} ${euros(plafond(c))}.`
    })
  ],
  amount (c, explain) {
    explain(() => `L’aide paie jusqu’à 75 % du séjour, ${euros(c.value(montant))} au plus par an.`, programme)
    return c.value(montant)
  }
})
