import { type Month, monthsBefore } from '../../../src/household/index.js'
import { moisCourant } from '../../notions/periodes.js'
import { verse } from '../../notions/prestations-familiales/crds.js'
import { baseRessourcesPpa, revenusActiviteDuFoyer } from '../../notions/rsa-et-prime-activite/base-ressources-ppa.js'
import { montantPpa } from '../../notions/rsa-et-prime-activite/ppa.js'
import {
  activiteOuvreLaPrime, plafondPpa, ressourcesLaissentUnePrime, ressourcesPpa, revenuDActivite, revenuDActiviteMinimum
} from '../../notions/rsa-et-prime-activite/ppa-conditions.js'
import { forfaitLogementPpa, montantForfaitairePpa, unMembreALAge } from '../../notions/rsa-et-prime-activite/prime-fictive.js'
import { unParentOuvreLaPrime } from '../../notions/sejour/foyer-ppa.js'
import { nonSuspendu, volontariat } from '../../notions/service-civique.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { inYears, perMonth } from '../../units.js'
import { euros } from '../../words.js'

const ageMinimum = parameter('prime-activite/age-minimum')
const trimestre = 3
const css = (article: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006073189/LEGISCTA000031087519/'
})

const moisDeReference = (c: Rule) => monthsBefore(moisCourant(c), trimestre)
const moyenne = (c: Rule, amount: (c: Rule, month: Month) => number) =>
  Math.round(moisDeReference(c).reduce((sum, month) => sum + amount(c, month), 0) / trimestre)

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'avoir 18 ans',
      source: css('L842-2'),
      compares: {
        value: c => c.household.demandeur.age(c.date),
        operator: '>=',
        threshold: c => c.value(ageMinimum),
        unit: inYears,
        from: 'votre date de naissance'
      },
      test: c => moisDeReference(c).some(month => unMembreALAge(c, month)),
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; la prime est ouverte à partir de ${c.value(ageMinimum)} ans`}.`
    }),
    condition({
      id: 'sejour',
      general: 'être de nationalité française ou européenne, ou avoir un titre de séjour qui l’ouvre (cinq ans en général), ou élever seul un jeune enfant en séjour régulier',
      source: css('L842-2'),
      test: c => moisDeReference(c).some(month => unParentOuvreLaPrime(c, month)),
      sentence: (c, met) => met
        ? 'Votre nationalité ou votre situation ouvre droit à la prime d’activité.'
        : 'Il faut un titre de séjour permettant de travailler depuis cinq ans.'
    }),
    condition({
      id: 'activite',
      general: 'avoir un revenu d’activité, assez élevé chaque mois pour un étudiant, un stagiaire ou un apprenti',
      source: css('L842-2'),
      compares: {
        value: revenuDActivite,
        operator: '>',
        threshold: revenuDActiviteMinimum,
        unit: perMonth,
        from: 'les salaires et autres revenus du travail des trois derniers mois'
      },
      test: activiteOuvreLaPrime,
      sentence: (c, met) => met ? 'Votre activité des trois derniers mois ouvre droit à la prime.' : 'Votre activité des trois derniers mois n’ouvre pas droit à la prime.'
    }),
    condition({
      id: 'service_civique',
      general: 'ne pas être en service civique',
      source: volontariat,
      test: c => nonSuspendu(c, moisCourant(c)),
      sentence: (c, met) => met ? 'Vous n’êtes pas en service civique.' : 'Le versement est suspendu pendant le service civique, et reprend à la fin du contrat.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources qui laissent une prime d’au moins 15 €',
      source: css('L842-3'),
      compares: {
        value: ressourcesPpa,
        operator: '<=',
        threshold: plafondPpa,
        unit: perMonth,
        from: 'les ressources de votre foyer et son forfait logement, chacun des trois derniers mois comptant au moins pour le montant forfaitaire'
      },
      test: ressourcesLaissentUnePrime,
      sentence: (c, met) => met ? 'Les ressources de votre foyer laissent une prime.' : 'Les ressources de votre foyer ne laissent pas de prime, ou une prime trop faible pour être versée.'
    })
  ],
  amount (c, explain) {
    explain(() => `Montant forfaitaire de votre foyer : ${euros(moyenne(c, montantForfaitairePpa))}.`, css('D843-1'))
    explain(() => `Revenus d’activité moyens des trois derniers mois : ${euros(moyenne(c, revenusActiviteDuFoyer))}, dont une part s’ajoute au forfait.`, css('D843-3'))
    explain(() => `Ressources moyennes : ${euros(moyenne(c, baseRessourcesPpa))}, et forfait logement : ${euros(moyenne(c, forfaitLogementPpa))}.`, css('R844-3'))
    return verse(c, montantPpa(c, moisCourant(c)), moisCourant(c), explain)
  }
})
