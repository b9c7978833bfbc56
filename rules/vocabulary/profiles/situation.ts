import { receivesRsa } from '../receives-rsa.js'
import { simpleCondition } from '../simple.js'

/** Profiles that follow from the household or from health. */
export const situations = {
  beneficiaire_rsa: simpleCondition(receivesRsa),
  parent: simpleCondition({
    id: 'parent',
    general: 'avoir au moins un enfant',
    test: c => c.household.enfants.length > 0,
    yes: 'Vous avez au moins un enfant.',
    no: 'Vous n’avez pas d’enfant.'
  }),
  situation_handicap: simpleCondition({
    id: 'situation_handicap',
    general: 'être en situation de handicap',
    test: c => c.household.demandeur.handicap,
    yes: 'Vous êtes en situation de handicap.',
    no: 'Vous n’êtes pas en situation de handicap.'
  })
}
