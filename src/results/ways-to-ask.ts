import type { Aid } from '../../rules/catalogue.js'
import type { Standing } from './standing.js'
import { dayInWords } from '../household/index.js'

export interface WayToAsk { libelle: string, href: string, externe: true }

/** Every way to ask for an aid, the quickest first: online, on paper, instructions, the institution's page. */
export function waysToAsk ({ text }: Aid): WayToAsk[] {
  const online = { href: text.teleservice, libelle: 'Faire la demande en ligne' }
  const paper = { href: text.form, libelle: 'Remplir le formulaire' }
  const instructions = { href: text.instructions, libelle: 'Lire comment la demander' }
  const page = { href: text.link, libelle: 'Lire la page de l’organisme' }
  const seen = new Set<string>()
  return [online, paper, instructions, page].flatMap(({ href, libelle }) => {
    if (!href || seen.has(href)) return []
    seen.add(href)
    return [{ libelle, href, externe: true as const }]
  })
}

/** What to do first and where, in a few words, for the list of results. `ours`: what can be done from here, a file to prepare or an appointment. */
export function firstStep (aid: Aid, { opening, automatic }: Pick<Standing, 'opening' | 'automatic'>, ours?: string): string {
  const { text, counter } = aid
  if (automatic) return 'rien à faire, elle arrive d’elle-même'
  const first = ours ?? whatAndWhere(text, counter)
  return opening.state === 'closed' ? `à partir du ${dayInWords(opening.opens)}, ${first}` : first
}

function whatAndWhere (text: Aid['text'], counter: Aid['counter']): string {
  if (text.premier_pas !== undefined) return text.premier_pas
  const account = text.is_teleservice_need_register ? 'créer un compte, puis ' : ''
  if (text.teleservice) return `${account}faire la demande en ligne sur ${siteOf(text.teleservice)}`
  if (text.form) return counter === null ? 'remplir le formulaire et l’envoyer' : `remplir le formulaire et l’envoyer (${counter.name})`
  return counter === null ? 'lire comment la demander' : `la demander ${counter.where}`
}

/** « caf.fr »: what a person would recognize, without the names of machines and of sign-in pages. */
const siteOf = (address: string): string => new URL(address).hostname.replace(/^(?:(?:www\w*|[\w-]*(?:auth|login|sso|connect|connexion)[\w-]*|v\d[\w-]*)\.)+(?=[^.]+\.)/, '')
