import { plural } from '../../household/index.js'
import type { Link } from './collect.js'
import type { LinkAnswer, LinkState } from './try-link.js'

export interface Tried extends Link, LinkAnswer {}

const titles: Readonly<Record<Exclude<LinkState, 'juste'>, string>> = {
  mort: 'Morts : à remplacer ou à retirer',
  'sans réponse': 'Sans réponse : à essayer de nouveau',
  déplacé: 'Déplacés : écrire la nouvelle adresse',
  refusé: 'Refusés aux programmes : à ouvrir à la main'
}

/** What to mend first, then the count of each state. */
export function report (tried: readonly Tried[]): string {
  const sections = (Object.keys(titles) as (keyof typeof titles)[]).flatMap(state => {
    const found = tried.filter(link => link.state === state)
    return found.length === 0 ? [] : [`${titles[state]} (${found.length})`, ...found.map(inWords), '']
  })
  const states: LinkState[] = ['juste', 'déplacé', 'refusé', 'sans réponse', 'mort']
  const table = states.map(state => `${state.padEnd(14)} ${String(tried.filter(link => link.state === state).length).padStart(6)}`)
  return [...sections, ...table, `${'total'.padEnd(14)} ${String(tried.length).padStart(6)}`].join('\n')
}

function inWords ({ url, detail, usedBy }: Tried): string {
  const others = usedBy.length > 1 ? ` et ${usedBy.length - 1} ${plural(usedBy.length - 1, 'autre')}` : ''
  return `  ${url}\n    ${detail} — rules/${usedBy[0]}${others}`
}

/** 1 when an address leads nowhere. */
export const exitCode = (tried: readonly Tried[]): number => tried.some(({ state }) => state === 'mort' || state === 'sans réponse') ? 1 : 0
