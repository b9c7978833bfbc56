import { jeuneSansRessources, recoitLeRsa } from '../../../notions/local/eure-et-loir.js'
import { condition, formula } from '../../../rule.js'

export default formula({
  conditions: [
    condition({
      id: 'situation',
      general: 'avoir droit au RSA, ou de 18 à 25 ans gagner moins que le RSA d’une personne seule',
      source: {
        title: 'Département d’Eure-et-Loir – Procédure de transport social',
        url: 'https://github.com/openfisca/openfisca-france-local/wiki/files/departements/eure-et-loir/Procedure_transport_social_2019.pdf'
      },
      test: c => jeuneSansRessources(c) || recoitLeRsa(c),
      sentence: (_, met) => met
        ? 'Vous avez droit au RSA, ou vous êtes jeune et gagnez moins que le RSA.'
        : 'L’aide est pour les bénéficiaires du RSA, et pour les 18 à 25 ans qui gagnent moins que le RSA.'
    })
  ]
})
