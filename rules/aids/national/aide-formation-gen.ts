import { echelonBourse, plafondsBourse, pointsDeCharge } from '../../notions/etudes/bourse-echelon.js'
import { baseRessourcesBourse } from '../../notions/etudes/bourse-ressources.js'
import { moisCourant } from '../../notions/periodes.js'
import { montantRsa } from '../../notions/rsa-et-logement/rsa.js'
import { parentIsole } from '../../notions/rsa-et-prime-activite/foyer-rsa.js'
import { bourseSelonNationalite } from '../../notions/sejour/bourse.js'
import { condition, formula, parameter } from '../../rule.js'
import { perYear } from '../../units.js'
import { euros } from '../../words.js'

const montants = parameter<readonly number[]>('bourse/montants-par-echelon')
const decret = { title: 'Décret n° 2017-537 du 13 avril 2017', url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000034429379/' }

export default formula({
  conditions: [
    condition({
      id: 'formation',
      general: 'suivre une formation labellisée Grande École du Numérique',
      source: decret,
      test: c => c.household.demandeur.scolarite === 'grande_ecole_du_numerique',
      sentence: (c, met) => `Vous ${met ? 'suivez' : 'ne suivez pas'} une formation de la Grande École du Numérique.`
    }),
    condition({
      id: 'nationalite',
      general: 'être de nationalité française, ou avoir vécu assez longtemps en France',
      source: decret,
      test: bourseSelonNationalite,
      sentence: (c, met) => met ? 'Votre nationalité ou votre séjour ouvre droit à l’aide.' : 'Votre séjour en France n’ouvre pas droit à l’aide.'
    }),
    condition({
      id: 'alternance',
      general: 'ne pas être en alternance',
      source: decret,
      test: c => !c.household.demandeur.alternant,
      sentence: (c, met) => met ? 'Vous n’êtes pas en alternance.' : 'L’aide ne s’ajoute pas à un contrat d’alternance.'
    }),
    condition({
      id: 'rsa',
      general: 'ne pas recevoir le RSA, sauf majoré',
      source: decret,
      test: c => montantRsa(c, moisCourant(c)) === 0 || parentIsole(c, moisCourant(c)),
      sentence: (c, met) => met ? 'Le RSA ne vous empêche pas de recevoir l’aide.' : 'L’aide ne s’ajoute pas au RSA non majoré.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources qui ne dépassent pas le plafond des bourses',
      source: decret,
      compares: {
        value: baseRessourcesBourse,
        operator: '<=',
        threshold: c => plafondsBourse(c)[0]!,
        unit: perYear,
        from: 'le revenu des avis d’impôt de vos parents, ou le vôtre'
      },
      test: c => echelonBourse(c) >= 0,
      sentence: (c, met) => `Les ressources retenues (${euros(baseRessourcesBourse(c))} par an) ${met ? 'ne dépassent pas' : 'dépassent'} ${euros(plafondsBourse(c)[0]!)}.`
    })
  ],
  amount (c, explain) {
    explain(() => `Échelon ${echelonBourse(c) === 0 ? '0 bis' : echelonBourse(c)} pour ${pointsDeCharge(c)} points de charge.`, decret)
    return c.value(montants)[echelonBourse(c)] ?? 0
  }
})
