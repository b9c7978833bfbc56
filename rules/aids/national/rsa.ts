import { moisCourant } from '../../notions/periodes.js'
import { baseRessourcesRsa } from '../../notions/rsa-et-logement/base-ressources-rsa.js'
import { forfaitLogementRsa } from '../../notions/rsa-et-logement/forfait-logement-rsa.js'
import { montantRsa, plafondRsa } from '../../notions/rsa-et-logement/rsa.js'
import { parentIsole } from '../../notions/rsa-et-prime-activite/foyer-rsa.js'
import { ageOuvreLeRsa, etudesOuvrentLeRsa, montantForfaitaireRsa } from '../../notions/rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import { personnesDuFoyerRsa, unParentOuvreLeRsa } from '../../notions/sejour/foyer-rsa.js'
import { nonSuspendu, volontariat } from '../../notions/service-civique.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { inYears, perMonth } from '../../units.js'
import { count, euros } from '../../words.js'

const ageMinimum = parameter('rsa/age-minimum')
const casf = (article: string) => ({
  title: `Code de l’action sociale et des familles, article ${article}`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006074069/LEGISCTA000006157650/'
})

const ressources = (c: Rule): number => baseRessourcesRsa(c, moisCourant(c)) + forfaitLogementRsa(c, moisCourant(c))

export default formula({
  conditions: [
    condition({
      id: 'sejour',
      general: 'être de nationalité française, européenne avec un droit de séjour, ou avoir un titre de séjour qui l’ouvre (cinq ans en général), ou élever seul un jeune enfant en séjour régulier',
      source: casf('L262-4'),
      test: c => unParentOuvreLeRsa(c, moisCourant(c)),
      sentence: (c, met) => met
        ? 'Votre nationalité ou votre situation ouvre droit au RSA.'
        : 'Il faut un titre de séjour permettant de travailler depuis cinq ans, ou, pour un Européen, un droit de séjour et trois mois en France.'
    }),
    condition({
      id: 'age',
      general: 'avoir 25 ans, ou un enfant né ou à naître, ou avoir travaillé deux ans à temps plein dans les trois dernières années',
      source: casf('L262-4'),
      compares: {
        value: c => c.household.demandeur.age(c.date),
        operator: '>=',
        threshold: c => c.value(ageMinimum),
        unit: inYears,
        from: 'votre date de naissance'
      },
      test: c => ageOuvreLeRsa(c, moisCourant(c)),
      sentence: (c, met) => met
        ? 'Votre âge ou votre situation de famille ouvre droit au RSA.'
        : `Vous avez ${c.household.demandeur.age(c.date)} ans : avant ${c.value(ageMinimum)} ans, il faut un enfant à charge ou deux ans de travail à temps plein dans les trois dernières années.`
    }),
    condition({
      id: 'etudes',
      general: 'ne pas être élève, étudiant ou stagiaire',
      source: casf('L262-4'),
      test: c => etudesOuvrentLeRsa(c, moisCourant(c)),
      sentence: (c, met) => met ? 'Vos études n’empêchent pas de recevoir le RSA.' : 'Le RSA n’est pas ouvert aux étudiants, sauf aux parents isolés.'
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
      general: 'avoir des ressources inférieures au montant forfaitaire du foyer',
      source: casf('L262-2'),
      compares: {
        value: ressources,
        operator: '<=',
        threshold: c => plafondRsa(c, moisCourant(c)),
        unit: perMonth,
        from: 'les revenus des trois derniers mois de votre foyer, et son forfait logement'
      },
      sentence: (c, met) => met ? 'Les ressources de votre foyer ouvrent droit au RSA.' : 'Les ressources de votre foyer, logement compris, ne laissent pas de RSA.'
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    const personnes = personnesDuFoyerRsa(c, month)
    explain(() => `Montant forfaitaire${parentIsole(c, month) ? ' majoré pour isolement' : ''}, pour ${count(personnes, 'une personne', 'personnes')} : ${euros(Math.round(montantForfaitaireRsa(c, month)))}.`, casf('D262-4'))
    explain(() => `Ressources moyennes des trois derniers mois : ${euros(Math.round(baseRessourcesRsa(c, month)))}.`, casf('R262-7'))
    explain(() => `Forfait logement déduit : ${euros(Math.round(forfaitLogementRsa(c, month)))}.`, casf('R262-9'))
    return montantRsa(c, month)
  }
})
