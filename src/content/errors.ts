/** Pages that say more than « votre demande n’a pas pu être lue » (4xx) or « le service a un problème » (5xx). */
export const pages: Readonly<Record<number, string>> = { 403: 'erreur-403', 404: 'erreur-404', 410: 'erreur-410', 429: 'erreur-429', 503: 'erreur-503' }

const messages: Readonly<Record<number, string>> = {
  404: 'Cette adresse ne mène à rien.',
  413: 'Le corps de la requête est trop grand.',
  415: 'Le corps de la requête doit être du JSON (content-type: application/json).',
  429: 'Trop de requêtes. Attendez le nombre de secondes donné par l’en-tête retry-after.',
  503: 'Le service est très demandé, ou en cours de mise à jour. Revenez après le nombre de secondes donné par l’en-tête retry-after.'
}

/** What the API answers to a request that reached no route, or that failed; never the error's own message. */
export const apiErrors = (status: number) => ({
  erreurs: [{
    chemin: '(requête)',
    message: messages[status] ?? (status < 500 ? 'La requête n’a pas pu être lue.' : 'L’erreur vient de nous. Réessayez dans une minute.')
  }]
})

/** Sent when the page of the error cannot be made either. */
export const lastResort = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Le service a un problème</title>' +
  '<h1>Le service a un problème</h1><p>L’erreur vient de nous, pas de vous. Attendez une minute, puis rechargez la page.</p></html>\n'
