import { echelonBourse, plafondsBourse } from '../notions/etudes/bourse-echelon.js'
import { ageMaximumBourse, bourseSelonAge, bourseSelonEtudes } from '../notions/etudes/bourse-eligibilite.js'
import { baseRessourcesBourse, etudiantAutonome } from '../notions/etudes/bourse-ressources.js'
import { bourseSelonNationalite } from '../notions/sejour/bourse.js'
import { condition, type Condition } from '../rule.js'
import { perYear } from '../units.js'
import { euros } from '../words.js'

export const circulaireDesBourses = (annexe: string) => ({
  title: `Circulaire des bourses sur critères sociaux, ${annexe}`,
  url: 'https://www.education.gouv.fr/bo/20/Hebdo25/ESRS2013435C.htm'
})
export const arreteDesPlafonds = { title: 'Arrêté du 15 avril 2025 fixant les plafonds de ressources', url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051491048' }

/** Conditions of the grant, and of what goes to those who are entitled to it. */
export const bourseCriteresSociaux: readonly Condition[] = [
  condition({
    id: 'etudes',
    general: 'suivre une formation supérieure à plein temps, avant le doctorat, dans un établissement public ou sous contrat',
    source: circulaireDesBourses('annexe 1'),
    test: bourseSelonEtudes,
    sentence: (c, met) => met ? 'Votre formation ouvre droit à une bourse.' : 'Votre formation n’ouvre pas droit à une bourse.'
  }),
  condition({
    id: 'age',
    general: 'avoir moins de 28 ans au 1er septembre, un an de plus par enfant, sans limite en cas de handicap',
    source: circulaireDesBourses('annexe 2, 1'),
    value: { words: c => `${c.household.demandeur.age(c.date)} ans`, from: 'votre date de naissance' },
    threshold: c => `moins de ${ageMaximumBourse(c)} ans au 1er septembre`,
    test: bourseSelonAge,
    sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut avoir moins de ${ageMaximumBourse(c)} ans au 1er septembre`}.`
  }),
  condition({
    id: 'nationalite',
    general: 'être de nationalité française, ou avoir vécu assez longtemps en France',
    source: circulaireDesBourses('annexe 2, 3'),
    test: bourseSelonNationalite,
    sentence: (c, met) => met
      ? 'Votre nationalité ou votre séjour ouvre droit à une bourse.'
      : 'Sans nationalité européenne, il faut un titre de séjour, deux ans de présence en France et des parents qui y paient leurs impôts.'
  }),
  condition({
    id: 'ressources',
    general: 'avoir des parents dont les ressources ne dépassent pas un plafond',
    source: arreteDesPlafonds,
    compares: {
      value: baseRessourcesBourse,
      operator: '<=',
      threshold: c => plafondsBourse(c)[0]!,
      unit: perYear,
      from: 'le revenu des avis d’impôt de vos parents, ou le vôtre'
    },
    test: c => echelonBourse(c) >= 0,
    sentence: (c, met) => `${etudiantAutonome(c) ? 'Vos ressources' : 'Les ressources de vos parents'} (${euros(baseRessourcesBourse(c))} par an) ${met ? 'ne dépassent pas' : 'dépassent'} le plafond de ${euros(plafondsBourse(c)[0]!)}.`
  })
]
