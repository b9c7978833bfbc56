import { champsIn, isOpen, type Demarche } from './demarche.js'
import { html, redirect, type Exchange } from './exchange.js'
import { escape, filled, form, page } from './layout.js'
import { parseQuery } from './query.js'
import { Raised } from './screen.js'
import { accounts, fromFranceConnect, visitorOf, type Visitor } from './visitors.js'
import type { Draft, World } from './world.js'

type Headers = Record<string, string>
export const notFound = (exchange: Exchange, headers: Headers = {}): void => html(exchange, 404, page('La page que vous cherchez est introuvable', ''), headers)

/** GET /commencer/:path, all its outcomes (contract 1.4 and 4). */
export function commencer (world: World, exchange: Exchange, path: string): void {
  const { visitor, headers } = visitorOf(exchange)
  const demarche = world.byPath(path)
  if (demarche === undefined) return redirect(exchange, 302, '/', headers)
  if (!isOpen(demarche)) return redirect(exchange, 302, demarche.replacedBy === null ? `/fermeture/${demarche.path}` : `/commencer/${demarche.replacedBy}`, headers)
  const params = parseQuery(exchange.query)
  const token = typeof params['prefill_token'] === 'string' ? params['prefill_token'] : undefined
  if (path.toLowerCase() !== demarche.path) {
    return redirect(exchange, 301, `/commencer/${demarche.path}${token === undefined ? '' : `?prefill_token=${token}`}`, headers)
  }
  if (token !== undefined) return open(world, exchange, demarche, token, visitor, headers)
  if (!Object.keys(params).some(key => key.startsWith('champ_') || key.startsWith('identite_'))) return html(exchange, 200, start(demarche, visitor, ''), headers)
  const digest = JSON.stringify(Object.entries(params).filter(([key]) => key.startsWith('champ_')))
  const before = world.drafts.find(({ token }) => token === visitor.linked?.token)
  try {
    const draft = visitor.linked?.digest === digest && before !== undefined ? before : world.create(demarche, params)
    visitor.linked = { digest, token: draft.token }
    return show(world, exchange, draft, visitor, headers)
  } catch (error) {
    if (!(error instanceof Raised)) throw error
    html(exchange, 500, page('Erreur', ''), headers)
  }
}

function open (world: World, exchange: Exchange, demarche: Demarche, token: string, visitor: Visitor, headers: Headers): void {
  world.tidy()
  const draft = world.drafts.find(one => one.token === token && one.demarche.number === demarche.number && one.state === 'brouillon')
  return draft === undefined ? notFound(exchange, headers) : show(world, exchange, draft, visitor, headers)
}

/** The first signed-in visitor becomes the owner; another account sees nothing. */
function show (world: World, exchange: Exchange, draft: Draft, visitor: Visitor, headers: Headers): void {
  const { demarche, token } = draft
  if (visitor.account === null) return html(exchange, 200, start(demarche, visitor, `?prefill_token=${token}`), headers)
  if (draft.owner !== null && draft.owner !== visitor.account) return notFound(exchange, headers)
  if (draft.owner === null) {
    draft.owner = visitor.account
    if (visitor.account === 'usager-fc') draft.identity = { ...fromFranceConnect }
    world.mails.push({ to: visitor.account, subject: `Retrouvez votre brouillon pour la démarche « ${demarche.schema.title} »` })
  }
  html(exchange, 200, page('Vous avez un dossier prérempli', `<p>${escape(demarche.schema.title)}, dossier n° ${draft.number}.</p>
<p><a href="/dossiers/${draft.number}/brouillon">Poursuivre mon dossier prérempli</a></p>`), headers)
}

function start (demarche: Demarche, { account }: Visitor, query: string): string {
  const back = `/commencer/${demarche.path}${query}`
  const signIn = accounts.map(name => form(`/connexion${query}`, name === 'usager-fc' ? 'S’identifier avec FranceConnect' : `J’ai déjà un compte (${name})`, { compte: name, retour: back })).join('\n')
  return page(demarche.schema.title, account === null
    ? `<p>Connectez-vous pour commencer la démarche.</p>\n${signIn}`
    : `<p>Vous êtes connecté : ${account}.</p><p><a href="/dossiers">Mes dossiers</a></p>`)
}

export function signIn (exchange: Exchange): void {
  const { visitor, headers } = visitorOf(exchange)
  const sent = new URLSearchParams(exchange.body)
  const account = accounts.find(name => name === sent.get('compte'))
  const back = sent.get('retour') ?? '/'
  if (account === undefined || !/^\/(?!\/)/.test(back)) return notFound(exchange, headers)
  visitor.account = account
  redirect(exchange, 303, back, headers)
}

/** /dossiers/:n/identite, /dossiers/:n/brouillon: identity first, even prefilled; nothing is sent before « Déposer ». */
export function dossier (world: World, exchange: Exchange, number: number, step: string): void {
  const { visitor, headers } = visitorOf(exchange)
  const draft = world.drafts.find(one => one.number === number && one.owner !== null && one.owner === visitor.account)
  if (draft === undefined || draft.state === 'supprime') return notFound(exchange, headers)
  const url = `/dossiers/${number}/${step}`
  if (exchange.method === 'POST') {
    if (step === 'identite') draft.identified = true
    if (step === 'depot') Object.assign(draft, { state: 'en_construction', submittedAt: new Date(world.now()).toISOString() })
    if (step === 'suppression') draft.state = 'supprime'
    draft.updatedAt = world.now()
    return redirect(exchange, 303, step === 'identite' ? `/dossiers/${number}/brouillon` : '/dossiers', headers)
  }
  if (step === 'brouillon' && !draft.identified) return redirect(exchange, 302, `/dossiers/${number}/identite`, headers)
  if (step === 'identite') {
    const { prenom, nom, genre } = draft.identity
    return html(exchange, 200, page('Identité du demandeur', `<p>${escape([genre, prenom, nom].filter(part => part !== null).join(' ') || 'À compléter')}</p>${form(url, 'Continuer')}`), headers)
  }
  if (step !== 'brouillon') return notFound(exchange, headers)
  html(exchange, 200, page(draft.demarche.schema.title, `<p>Dossier n° ${number}, ${draft.state === 'brouillon' ? 'brouillon' : 'déposé'}.</p>
${filled(draft, champsIn(draft.demarche))}
${draft.state === 'brouillon' ? form(`/dossiers/${number}/depot`, 'Déposer') + form(`/dossiers/${number}/suppression`, 'Supprimer') : ''}`), headers)
}

export function dossiers (world: World, exchange: Exchange): void {
  const { visitor, headers } = visitorOf(exchange)
  const own = world.drafts.filter(({ owner, state }) => owner !== null && owner === visitor.account && state !== 'supprime')
  html(exchange, 200, page('Mes dossiers', `<ul>${own.map(({ number, demarche, state }) =>
    `<li><a href="/dossiers/${number}/brouillon">${escape(demarche.schema.title)}, n° ${number}</a> : ${state === 'brouillon' ? 'brouillon' : 'déposé'}</li>`).join('')}</ul>`), headers)
}
