import { simpleWord } from '../simple.js'

export default simpleWord({
  id: 'formation_sanitaire_social',
  general: 'suivre une formation du secteur sanitaire et social',
  test: c => c.household.demandeur.groupe_specialites_formation === 'groupe_330',
  yes: 'Votre formation est dans le secteur sanitaire et social.',
  no: 'Votre formation n’est pas dans le secteur sanitaire et social.'
})
