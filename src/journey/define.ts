import type { Person } from '../household/index.js'
import type { Chapter } from './chapters.js'
import type { Control } from './controls/control.js'
import type { Values } from './form.js'
import type { Help, Question, Scene } from './question.js'

/** A text, fixed or made from the subject (a person, or nothing for the home) and the scene. */
export type Said<S, T = string> = T | ((subject: S, scene: Scene) => T)

export interface Definition<S> {
  field: string
  chapter: Chapter
  /** The question itself: the page's h1, label or legend. */
  title: Said<S>
  /** One sentence. */
  hint?: Said<S, string | undefined>
  help?: Said<S, Help | undefined>
  asked?: (subject: S, scene: Scene) => boolean
  control: (words: { name: string, legend: string, hint: string | undefined }, subject: S, scene: Scene) => Control
  /** When the page's address is not its field ("ressources/types"). */
  path?: string
  /** Facts under names other than the field. */
  facts?: (prefix: string, scene: Scene) => Readonly<Record<string, string>>
  /** When storing is more than one fact per name. */
  changes?: (values: Values, prefix: string, scene: Scene) => ReadonlyMap<string, unknown>
  optional?: boolean
  canBeUnknown?: boolean
  aside?: boolean
}

export type AboutPerson = (person: Person, scene: Scene) => Question
export type AboutHome = (scene: Scene) => Question

/** A question about a person: `individu.<who>.<field>`. */
export const aboutPerson = (definition: Definition<Person>): AboutPerson => (person, scene) =>
  bind(definition, person, `individu.${person.id}`, scene)

/** A question about the family, the home or the parents: `menage.<field>`. */
export const aboutHome = (entity: 'famille' | 'menage' | 'parents', definition: Definition<null>): AboutHome => scene =>
  bind(definition, null, entity, scene)

export function bind<S> (definition: Definition<S>, subject: S, prefix: string, scene: Scene): Question {
  const { field, chapter, optional = false, canBeUnknown = false, aside = false } = definition
  const inContext = <T>(words: Said<S, T>): T => typeof words === 'function' ? (words as (s: S, scene: Scene) => T)(subject, scene) : words
  const facts = () => definition.facts?.(prefix, scene) ?? { [field]: `${prefix}.${field}` }
  const title = () => inContext(definition.title)
  const hint = () => inContext(definition.hint)
  return {
    id: `${prefix}.${field}`,
    path: `${prefix.replaceAll('.', '/')}/${definition.path ?? field}`,
    chapter,
    get facts () { return facts() },
    optional,
    canBeUnknown,
    aside,
    asked: () => definition.asked?.(subject, scene) ?? true,
    title,
    hint,
    help: () => inContext(definition.help),
    control: () => definition.control({ name: field, legend: title(), hint: hint() }, subject, scene),
    changes: values => definition.changes?.(values, prefix, scene) ??
      new Map(Object.entries(values).map(([name, value]) => [facts()[name]!, value]))
  }
}

/** The same question in another chapter: asked of a partner, it belongs to the household. */
export const inChapter = (chapter: Chapter) => (question: AboutPerson): AboutPerson => (person, scene) =>
  ({ ...question(person, scene), chapter })

/** A question about the person for whom the simulation is made, among those about the home. */
export const ofDemandeur = (question: AboutPerson): AboutHome => scene => question(scene.household.demandeur, scene)
