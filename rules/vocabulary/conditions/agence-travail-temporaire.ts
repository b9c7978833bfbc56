import { simpleWord } from '../simple.js'

export default simpleWord({
  id: 'agence_travail_temporaire',
  general: 'travailler en intérim',
  test: c => c.household.demandeur._agence_travail_temporaire,
  yes: 'Vous travaillez en intérim.',
  no: 'Vous ne travaillez pas en intérim.'
})
