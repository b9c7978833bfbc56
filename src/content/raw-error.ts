/** Pages for what is refused before it is a request: no template, no style sheet, nothing of what was sent. */
const sentences: Readonly<Record<number, [title: string, text: string]>> = {
  408: ['Votre demande n’est pas arrivée en entier', 'La connexion est peut-être trop lente. Rechargez la page.'],
  414: ['Cette adresse est trop longue', 'Revenez à l’accueil.'],
  431: ['Votre navigateur envoie trop de choses', 'Effacez les cookies de ce site, puis rechargez la page.']
}
const other: [string, string] = ['Votre demande n’a pas pu être lue', 'Rechargez la page, ou revenez à l’accueil.']

export function rawError (status: number): string {
  const [title, text] = sentences[status] ?? other
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/">Accueil</a></p></html>\n`
}
