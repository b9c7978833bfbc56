import { condition, decidedBy, habit } from '../habit.js'

const interet = '_interetEtudesEtranger'

export default habit({
  says: 'Dans le supérieur, seul qui étudie dans un établissement public ou sous contrat est interrogé sur un séjour à l’étranger ; les autres sont comptés comme n’en voulant pas.',
  replaces: [
    condition({ id: interet }, decidedBy(({ household: { facts, demandeur } }) => !facts.isMissing(`individu.demandeur.${interet}`) && demandeur[interet]))
  ]
})
