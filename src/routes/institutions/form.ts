import { z } from 'zod'

/** Fields that a démarche or a place decides, each given once or several times. */
export const formSchema = z.record(z.string().max(200), z.union([z.string(), z.array(z.string())])).nullish()
export type Form = Readonly<Record<string, string | string[]>>

export const all = (form: Form, name: string): string[] => Object.hasOwn(form, name) ? [form[name]!].flat() : []
export const one = (form: Form, name: string): string => (all(form, name)[0] ?? '').trim()

/** Everything that was given, to travel to the next page: nothing is kept here. */
export const carried = (form: Form, without: readonly string[] = []): { nom: string, valeur: string }[] =>
  Object.entries(form).filter(([nom]) => nom !== '_csrf' && nom !== 'geste' && !without.includes(nom)).flatMap(([nom, values]) => [values].flat().map(valeur => ({ nom, valeur })))

/** The way back to the door. */
export const back = { href: '/institutions', libelle: 'Pour les institutions' }

/** What the buttons of a form ask for; their words are their values, since text browsers show them. */
export const gestures = { download: 'Télécharger le fichier', send: 'Envoyer à l’équipe du site', change: 'Corriger' } as const

export interface PageFault { cible: string, message: string }
