import type { FastifyRequest } from 'fastify'
import { chapterOrder } from '../../journey/chapters.js'
import type { Journey } from '../../journey/replay.js'
import { SHARED_LIFE, type Simulation, type SimulationStore } from '../../sessions/index.js'
import { simulationUrl } from './address.js'
import { readTicket } from './resume-ticket.js'

declare module 'fastify' {
  interface Session {
    /** « Je remplis avec quelqu’un »: chosen for as long as this browser's session lives. */
    agent?: boolean
    /** The form that the agent used last: a chapter on one page. The next person's begins with it. */
    compact?: boolean
  }
}

/** How a new simulation of this browser is kept: for 15 minutes of silence only, at a computer that many people use. */
export const keepingOf = ({ session }: FastifyRequest): { life?: number } => session.agent === true ? { life: SHARED_LIFE } : {}

/** What the agent types to tell people apart: one short line. */
export const readLabel = (typed: string): string => typed.replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, 40)

/** The page below a simulation's address, as the bar sends it back; undefined when it is no such thing. */
export const readPlace = (sent: string): string | undefined => /^[\w%.-]+(?:\/[\w%.-]+)*$/.test(sent) && !sent.includes('..') ? sent : undefined

type Listed = Awaited<ReturnType<SimulationStore['list']>>

/** Whose simulations are open here, the latest first, each with the way to it. */
export const people = (found: Listed) => found.map(({ id, label }, rank) => ({
  id, nom: label || `Personne sans nom (${found.length - rank})`, href: simulationUrl(id, 'recapitulatif')
}))

/** The bar on every page of a simulation filled in with somebody. `url`: the page; `found`: all that are open in this browser. */
export function agentBar ({ id, label = '', answers }: Simulation, { next }: Journey, { url, session }: Pick<FastifyRequest, 'url' | 'session'>, found: Listed) {
  const place = url.split('?')[0]!.replace(simulationUrl(id, ''), '')
  const chapitre = `chapitre/${next?.chapter ?? chapterOrder[0]!}`
  const all = people(found)
  return {
    label,
    nom: label || (found.length > 1 ? all.find(one => one.id === id)?.nom : undefined),
    autres: all.filter(one => one.id !== id),
    code: readTicket(answers) !== undefined,
    compact: session.compact === true,
    chapitre: simulationUrl(id, chapitre),
    // A page that has the questions changes form by its own button, which sends what is typed.
    questions: /^(chapitre|individu|famille|menage|parents|ressources)\/|^enfants$/.test(place),
    page: place,
    fiche: simulationUrl(id, 'fiche'),
    fiche_pdf: simulationUrl(id, 'fiche.pdf'),
    plus_tard: simulationUrl(id, 'reprendre-plus-tard'),
    nommer: simulationUrl(id, 'personne'),
    suivante: simulationUrl(id, 'personne-suivante')
  }
}
export type AgentBar = ReturnType<typeof agentBar>
