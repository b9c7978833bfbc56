import { simpleCondition } from '../simple.js'

/** Profiles of those who work while they study. */
export const contrats = {
  apprenti: simpleCondition({
    id: 'apprenti',
    general: 'être en apprentissage',
    test: c => c.household.demandeur._contratAlternance === 'apprenti',
    yes: 'Vous êtes en apprentissage.',
    no: 'Vous n’êtes pas en apprentissage.'
  }),
  professionnalisation: simpleCondition({
    id: 'professionnalisation',
    general: 'être en contrat de professionnalisation',
    test: c => c.household.demandeur._contratAlternance === 'professionnalisation',
    yes: 'Vous êtes en contrat de professionnalisation.',
    no: 'Vous n’êtes pas en contrat de professionnalisation.'
  }),
  stagiaire: simpleCondition({
    id: 'stagiaire',
    general: 'être en stage',
    test: c => c.household.demandeur.stagiaire,
    yes: 'Vous êtes en stage.',
    no: 'Vous n’êtes pas en stage.'
  }),
  service_civique: simpleCondition({
    id: 'service_civique',
    general: 'être en service civique',
    test: c => c.household.demandeur.service_civique,
    yes: 'Vous êtes en service civique.',
    no: 'Vous n’êtes pas en service civique.'
  })
}
