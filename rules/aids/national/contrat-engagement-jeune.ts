import { titreEnRegle } from '../../aid-conditions/titre-en-regle.js'
import { monthsBefore, type Kind, type Month } from '../../../src/household/index.js'
import { declareParLaPersonne } from '../../notions/allocations-declarees.js'
import { trancheImposition } from '../../notions/impot/tranche-imposition.js'
import { indemnitesJournalieres } from '../../notions/indemnites-journalieres.js'
import { anneeFiscale, moisCourant } from '../../notions/periodes.js'
import { baremeDeMayotte } from '../../notions/residence.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { dernierRevenuNonSalarieMensuel } from '../../notions/revenus-non-salaries.js'
import { montantRsa } from '../../notions/rsa-et-logement/rsa.js'
import { montantPpa } from '../../notions/rsa-et-prime-activite/ppa.js'
import { smicMensuelBrut } from '../../notions/smic.js'
import { suspendu } from '../../notions/service-civique.js'
import { condition, Doubt, formula, notion, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

const montants = parameter<Record<'mineur' | 'majeur-non-imposable' | 'majeur-premiere-tranche', number>>('cej/montants')
const partMayotte = parameter('cej/part-mayotte')
const ages = parameter<{ 'minimum': number, 'maximum': number, 'maximum-handicap': number, 'majorite': number }>('cej/ages')
const degressivite = parameter<{ 'franchise': number, 'part-du-smic': number }>('cej/degressivite')
const deduitesEnEntier: readonly Kind[] = ['revenus_stage_formation_pro', 'chomage_net']
const deduitesEnPartie: readonly Kind[] = ['indemnites_chomage_partiel', 'salaire_net']
const travail = (article: string) => ({
  title: `Code du travail, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000033010978/'
})

const ageLimite = (c: Rule) => c.household.demandeur.handicap ? c.value(ages)['maximum-handicap'] : c.value(ages).maximum
const tranche = (c: Rule) => trancheImposition(c, anneeFiscale(c))

/** Full allowance: by age and by the tax bracket of the household, less in Mayotte (article D. 5131-19). */
const montantPlein = (c: Rule): number =>
  baremeDeMayotte(c, moisCourant(c)) ? Math.round(montantNational(c) * c.value(partMayotte) * 100) / 100 : montantNational(c)

const montantNational = (c: Rule): number => {
  const { mineur, 'majeur-non-imposable': nonImposable, 'majeur-premiere-tranche': imposable } = c.value(montants)
  if (c.household.demandeur.age(c.date) < c.value(ages).majorite) return mineur
  return tranche(c) === 0 ? nonImposable : imposable
}

const moyenne = (c: Rule, month: Month, kinds: readonly Kind[]) => monthsBefore(month, 3).reduce((total, known) =>
  total + kinds.reduce((sum, kind) => sum + ressourceDuMois(c, c.household.demandeur, kind, known), 0), 0) / 3

export const beneficesDuMois = notion('bénéfices déduits du CEJ', (c): number => dernierRevenuNonSalarieMensuel(c, c.household.demandeur))

/** Income that lowers the allowance bit by bit. */
const revenusDuTravail = notion('revenus déduits en partie', (c): number => {
  const month = moisCourant(c)
  const indemnites = monthsBefore(month, 3).reduce((sum, known) => sum + indemnitesJournalieres(c, c.household.demandeur, known), 0) / 3
  return moyenne(c, month, deduitesEnPartie) + indemnites + beneficesDuMois(c)
})

/** What income takes off the allowance: training pay and unemployment benefit whole, the rest by a slope above a free part (article D. 5131-23). */
const deduction = notion('revenus déduits du CEJ', (c): number => {
  const month = moisCourant(c)
  const plein = montantPlein(c)
  const { franchise, 'part-du-smic': part } = c.value(degressivite)
  const pente = plein / (part * smicMensuelBrut(c, month) - franchise)
  const enEntier = moyenne(c, month, deduitesEnEntier)
  // The slope follows the minimum wage, which is lower there.
  if (enEntier < plein && revenusDuTravail(c) > franchise && baremeDeMayotte(c, month)) {
    throw new Doubt('à Mayotte, ce que vos revenus retirent à l’allocation dépend d’un autre salaire minimum, que nous n’avons pas lu')
  }
  return enEntier + pente * Math.max(0, revenusDuTravail(c) - franchise)
})

/** Allocation d’engagement jeune of the person (article D. 5131-23): declared, or computed for who meets its conditions. */
export const montantCej = notion('allocation du contrat d’engagement jeune', (c): number => {
  const month = moisCourant(c)
  const declare = declareParLaPersonne(c, c.household.demandeur, 'contrat_engagement_jeune', month)
  if (declare !== null) return declare
  return Math.max(0, montantPlein(c) - deduction(c))
})

const derniersMois = (c: Rule, amount: (c: Rule, month: Month) => number): number =>
  monthsBefore(moisCourant(c), 3).reduce((sum, month) => sum + amount(c, month), 0)

const conseilDEtat = {
  title: 'Conseil d’État, 12 juin 2023, n° 463398',
  url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2023-06-12/463398'
}

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'avoir de 16 à 25 ans, 29 ans en situation de handicap',
      source: travail('L5131-6'),
      value: { words: c => `${c.household.demandeur.age(c.date)} ans`, from: 'votre date de naissance' },
      threshold: c => `de ${c.value(ages).minimum} à ${ageLimite(c)} ans`,
      test: c => c.household.demandeur.age(c.date) >= c.value(ages).minimum && c.household.demandeur.age(c.date) <= ageLimite(c),
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; le contrat est ouvert de ${c.value(ages).minimum} à ${ageLimite(c)} ans`}.`
    }),
    condition({
      id: 'etudes',
      general: 'ne pas être étudiant',
      source: travail('L5131-6'),
      test: c => c.household.demandeur.activite !== 'etudiant',
      sentence: (c, met) => met ? 'Vous n’êtes pas en études.' : 'Le contrat s’adresse aux jeunes qui ne sont ni en études, ni en formation.'
    }),
    condition({
      id: 'imposition',
      general: 'appartenir à un foyer fiscal non imposable ou imposable dans la première tranche',
      source: travail('D5131-22'),
      test: c => tranche(c) <= 1,
      sentence: (c, met) => met ? 'Votre foyer fiscal ne dépasse pas la première tranche de l’impôt.' : 'Votre foyer fiscal dépasse la première tranche de l’impôt : l’accompagnement reste possible, sans allocation.'
    }),
    condition({
      id: 'volontariat',
      general: 'ne pas être en service civique ou en volontariat indemnisé',
      source: travail('R5131-17'),
      test: c => !suspendu(c, c.household.demandeur, moisCourant(c)) && ressourceDuMois(c, c.household.demandeur, 'indemnites_volontariat', moisCourant(c)) === 0,
      sentence: (c, met) => met ? 'Vous n’êtes pas en service civique, et n’avez pas d’indemnité de volontariat.' : 'Vous êtes en service civique, ou recevez une indemnité de volontariat.'
    }),
    condition({
      id: 'rsa',
      general: 'ne pas recevoir le RSA',
      source: travail('D5131-22'),
      test: c => derniersMois(c, montantRsa) <= 0,
      sentence: (c, met) => met ? 'Vous ne recevez pas le RSA, qui remplacerait l’allocation.' : 'Vous avez droit au RSA, qui ne se cumule pas avec l’allocation.'
    }),
    condition({
      id: 'prime-activite',
      general: 'ne pas recevoir la prime d’activité',
      source: travail('D5131-22'),
      test: c => derniersMois(c, montantPpa) <= 0,
      sentence: (c, met) => met ? 'Vous ne recevez pas la prime d’activité, qui remplacerait l’allocation.' : 'Vous avez droit à la prime d’activité, qui ne se cumule pas avec l’allocation.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des revenus qui laissent une part de l’allocation',
      source: travail('D5131-23'),
      compares: {
        value: deduction,
        operator: '<',
        threshold: montantPlein,
        unit: perMonth,
        from: 'ce que vos revenus des trois derniers mois retirent de l’allocation'
      },
      sentence: (c, met) => met ? 'Vos revenus laissent une part de l’allocation.' : 'Vos revenus des trois derniers mois ne laissent rien de l’allocation.'
    }),
    titreEnRegle({ source: conseilDEtat })
  ],
  amount (c, explain) {
    explain(() => `Allocation maximale pour votre âge et votre foyer fiscal : ${euros(montantPlein(c))} par mois.`, travail('D5131-22'))
    explain(() => `Vos revenus du travail : ${euros(Math.round(revenusDuTravail(c)))} par mois ; ils ne diminuent l’allocation qu’au-delà de ${euros(c.value(degressivite).franchise)}.`, travail('D5131-23'))
    return montantCej(c)
  }
})
