import { simpleWord } from '../simple.js'

export default simpleWord({
  id: 'difficultes_acces_ou_frais_logement',
  general: 'avoir des difficultés importantes pour trouver un logement ou en payer les frais',
  test: c => c.household.menage._difficultes_acces_ou_frais_logement,
  yes: 'Vous avez des difficultés importantes pour trouver un logement ou en payer les frais.',
  no: 'Vous n’avez pas de difficulté importante pour trouver un logement ou en payer les frais.'
})
