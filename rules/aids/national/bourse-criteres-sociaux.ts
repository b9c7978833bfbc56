import { ageMaximumBourse, bourseSelonAge, bourseSelonEtudes, bourseSelonNationalite } from '../../notions/bourse-eligibilite.js'
import { echelonBourse, plafondsBourse, pointsDeCharge } from '../../notions/bourse-echelon.js'
import { baseRessourcesBourse, etudiantAutonome } from '../../notions/bourse-ressources.js'
import { condition, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const montants = parameter<readonly number[]>('bourse/montants-par-echelon')
const circulaire = (annexe: string) => ({
  title: `Circulaire des bourses sur critères sociaux, ${annexe}`,
  url: 'https://www.education.gouv.fr/bo/20/Hebdo25/ESRS2013435C.htm'
})
const plafonds = { title: 'Arrêté du 15 avril 2025 fixant les plafonds de ressources', url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051491048' }

/** Bourse d’enseignement supérieur sur critères sociaux: euros a month, ten months a year. 0 without a right to it. */
export const montantBourseCriteresSociaux = notion('bourse sur critères sociaux', (c): number =>
  bourseSelonAge(c) && bourseSelonEtudes(c) && bourseSelonNationalite(c) ? c.value(montants)[echelonBourse(c)] ?? 0 : 0)

export default formula({
  conditions: [
    condition({
      id: 'etudes',
      general: 'suivre une formation supérieure à plein temps, avant le doctorat, dans un établissement public ou sous contrat',
      source: circulaire('annexe 1'),
      test: bourseSelonEtudes,
      sentence: (c, met) => met ? 'Votre formation ouvre droit à une bourse.' : 'Votre formation n’ouvre pas droit à une bourse.'
    }),
    condition({
      id: 'age',
      general: 'avoir 28 ans au plus, un an de plus par enfant, sans limite en cas de handicap',
      source: circulaire('annexe 2, 1'),
      value: c => `${c.household.demandeur.age(c.date)} ans`,
      threshold: c => `${ageMaximumBourse(c)} ans au plus`,
      test: bourseSelonAge,
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; la limite est de ${ageMaximumBourse(c)} ans`}.`
    }),
    condition({
      id: 'nationalite',
      general: 'être de nationalité française ou européenne',
      source: circulaire('annexe 2, 3'),
      test: bourseSelonNationalite,
      sentence: (c, met) => met
        ? 'Votre nationalité ouvre droit à une bourse.'
        : 'Sans nationalité européenne, une bourse reste possible avec certains titres de séjour : demandez au Crous.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des parents dont les ressources ne dépassent pas un plafond',
      source: plafonds,
      value: c => euros(baseRessourcesBourse(c)),
      threshold: c => `${euros(plafondsBourse(c)[0]!)} au plus`,
      test: c => echelonBourse(c) >= 0,
      sentence: (c, met) => `${etudiantAutonome(c) ? 'Vos ressources' : 'Les ressources de vos parents'} (${euros(baseRessourcesBourse(c))} par an) ${met ? 'ne dépassent pas' : 'dépassent'} le plafond de ${euros(plafondsBourse(c)[0]!)}.`
    })
  ],
  amount (c, explain) {
    explain(() => `Points de charge : ${pointsDeCharge(c)} (distance et autres enfants à la charge de vos parents).`, circulaire('annexe 3, 2'))
    explain(() => `Échelon ${echelonBourse(c) === 0 ? '0 bis' : echelonBourse(c)}, pour ${euros(baseRessourcesBourse(c))} de ressources par an.`, plafonds)
    return montantBourseCriteresSociaux(c)
  }
})
