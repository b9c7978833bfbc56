import type { ApiTrouble } from '../../integrations/rdv/index.js'

/** Why there is no answer, and what to do (contract 7.3); the page adds the other ways. */
export const troubles: Readonly<Record<ApiTrouble, string>> = {
  unavailable: 'La prise de rendez-vous en ligne ne répond pas. Vous pouvez téléphoner, ou réessayer plus tard.',
  unknown: 'Nous ne savons pas si le rendez-vous a été préparé. Vérifiez dans RDV Service Public avant de recommencer.',
  bad_response: 'La réponse de RDV Service Public était illisible. Vérifiez dans RDV Service Public avant de recommencer.',
  unauthorized: 'Votre connexion à RDV Service Public a expiré. Reconnectez-vous.',
  needs_reconnection: 'Votre connexion à RDV Service Public a expiré. Reconnectez-vous.',
  forbidden: 'Votre compte ne permet pas de prendre rendez-vous pour cette personne.',
  not_found: 'RDV Service Public ne retrouve pas cette personne\u00a0: sa fiche a été supprimée, ou elle est d’un autre service. Recommencez\u00a0: une nouvelle fiche sera créée.',
  invalid: 'RDV Service Public n’a pas accepté ces informations. Recommencez en les corrigeant.'
}

/** The same, once the appointment was prepared: RDV shows it to who prepared it only, and says nothing more of it to others. */
export const unreadTroubles: Readonly<Partial<Record<ApiTrouble, string>>> = {
  bad_response: 'La réponse de RDV Service Public était illisible. Vérifiez le rendez-vous là-bas.',
  forbidden: 'Votre compte ne permet pas de voir ce rendez-vous. Vérifiez avec quel compte vous êtes connecté sur RDV Service Public.',
  not_found: 'RDV Service Public ne montre pas ce rendez-vous à votre compte\u00a0: il a été préparé avec un autre compte, ou il n’existe plus. Vérifiez dans RDV Service Public avant de recommencer.'
}
