import { sonPropreLogement, statutRepondu } from '../../notions/logement/statut-occupation.js'
import { includesWord } from '../listed.js'

/** How the household occupies its home, in the field's ten values. */
export default includesWord({
  type: 'statut_occupation_logement',
  subject: 'votre logement',
  read: statutRepondu,
  sure (c, values) {
    if (values.some(value => value !== 'sans_domicile')) sonPropreLogement(c)
  },
  words: {
    primo_accedant: 'propriétaire pour la première fois', proprietaire: 'propriétaire', locataire_hlm: 'locataire HLM',
    locataire_vide: 'locataire d’un logement vide', locataire_meuble: 'locataire d’un meublé', loge_gratuitement: 'hébergement gratuit',
    locataire_foyer: 'locataire en foyer ou résidence', sans_domicile: 'sans domicile stable'
  }
})
