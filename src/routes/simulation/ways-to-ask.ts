import type { Aid } from '../../../rules/catalogue.js'

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

/** What to do first, in a few words, for the list of results. */
export function firstStep (aid: Aid): string {
  const { text } = aid
  if (text.is_teleservice_need_register) return 'créer un compte, puis faire la demande en ligne'
  if (text.teleservice) return 'faire la demande en ligne'
  if (text.form) return 'remplir le formulaire et l’envoyer'
  return 'lire comment la demander'
}
