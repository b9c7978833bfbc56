import { suitDesEtudes } from '../../../notions/etudes/etudiant.js'
import { sansCss } from '../../../notions/local/css.js'
import { condition, formula } from '../../../rule.js'

export default formula({
  conditions: [
    condition({
      id: 'hors_etudes',
      general: 'ne pas être en études : une mutuelle étudiante existe',
      source: { title: 'Région Auvergne-Rhône-Alpes – Ma mutuelle Région', url: 'https://www.auvergnerhonealpes.fr/particuliers/mamutuelleregion' },
      test: c => !suitDesEtudes(c),
      sentence: (_, met) => met ? 'Vous n’êtes pas en études.' : 'Vous êtes en études : la Région a une mutuelle étudiante.'
    }),
    sansCss
  ]
})
