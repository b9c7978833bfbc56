import { montantAah } from '../../notions/minima-sociaux/aah.js'
import {
  aTravailleCinqAns, avantLaRetraite, joursDuMois, montantAss, montantJournalierAss, plafondAss,
  sansAllocationChomage
} from '../../notions/minima-sociaux/ass.js'
import { baseRessourcesAss } from '../../notions/minima-sociaux/base-ressources-ass.js'
import { moisCourant } from '../../notions/periodes.js'
import { suspendu, volontariat } from '../../notions/service-civique.js'
import { condition, formula, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

const travail = (article: string) => ({
  title: `Code du travail, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000018496266/'
})

const demandeur = (c: Rule) => c.household.demandeur

export default formula({
  conditions: [
    condition({
      id: 'activite-anterieure',
      general: 'avoir travaillé cinq ans dans les dix ans avant la fin de votre dernier contrat',
      source: travail('R5423-1'),
      test: c => aTravailleCinqAns(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous avez travaillé cinq ans sur les dix dernières années.' : 'Vous n’avez pas travaillé cinq ans sur les dix dernières années.'
    }),
    condition({
      id: 'chomage',
      general: 'être au chômage sans allocation d’assurance chômage, ou avoir repris un travail depuis trois mois au plus',
      source: travail('L5423-1'),
      test: c => sansAllocationChomage(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous n’avez plus d’allocation chômage.' : 'Vous recevez une allocation chômage, ou vous avez repris un travail depuis plus de trois mois.'
    }),
    condition({
      id: 'age',
      general: 'ne pas avoir atteint l’âge de la retraite',
      source: travail('L5421-4'),
      value: { words: c => `${demandeur(c).age(c.date)} ans`, from: 'votre date de naissance' },
      test: c => avantLaRetraite(c, demandeur(c), moisCourant(c)),
      sentence: c => `Vous avez ${demandeur(c).age(c.date)} ans.`
    }),
    condition({
      id: 'aah',
      general: 'ne pas recevoir l’allocation aux adultes handicapés',
      source: travail('L5423-7'),
      test: c => montantAah(c, demandeur(c), moisCourant(c)) <= 0,
      sentence: (c, met) => met ? 'Vous n’avez pas l’AAH.' : 'Vous avez droit à l’AAH, qui ne se cumule pas avec cette allocation.'
    }),
    condition({
      id: 'service_civique',
      general: 'ne pas être en service civique',
      source: volontariat,
      test: c => !suspendu(c, demandeur(c), moisCourant(c)),
      sentence: (c, met) => met ? 'Vous n’êtes pas en service civique.' : 'Le versement est suspendu pendant le service civique, et reprend à la fin du contrat.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources inférieures à un plafond',
      source: travail('R5423-1'),
      compares: {
        value: c => baseRessourcesAss(c, moisCourant(c)),
        operator: '<=',
        threshold: c => plafondAss(c, moisCourant(c)) - montantJournalierAss(c, moisCourant(c)),
        unit: perMonth,
        from: 'les ressources de votre foyer de l’année passée'
      },
      sentence: (c, met) => `Les ressources de votre foyer ${met ? 'restent sous le' : 'dépassent le'} plafond de ${euros(Math.round(plafondAss(c, moisCourant(c))))} par mois.`
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Montant plein : ${euros(montantJournalierAss(c, month))} par jour, ${euros(Math.round(joursDuMois * montantJournalierAss(c, month)))} par mois de 30 jours.`, travail('L5423-6'))
    explain(() => `Plafond de ${euros(Math.round(plafondAss(c, month)))}, moins vos ressources : ${euros(Math.round(baseRessourcesAss(c, month)))} par mois.`, travail('R5423-1'))
    return montantAss(c, demandeur(c), month)
  }
})
