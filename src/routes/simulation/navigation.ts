import type { Journey, Step } from '../../journey/replay.js'
import type { Question } from '../../journey/question.js'
import { simulationUrl, type SimulationContext } from './context.js'

/** Where a change started, and so where it ends: the recap, the results, an aid's page ("resultats/rsa") or a file to prepare ("demarches/…"). */
export const isReturn = (text: unknown): text is string =>
  typeof text === 'string' && /^(recapitulatif|resultats(\/[\w\p{L}·’.-]{1,160})?|demarches\/[a-z\d-]{1,80})$/u.test(text)

/** Where the questions go on, and after the last one: one by one, or by chapter for the agent who last used that form. */
export const onwardOf = ({ id, journey, agent }: SimulationContext): string =>
  agent?.compact === true && journey.next !== null ? agent.chapitre : new Navigation(id, journey, undefined).onward

/** The way through one simulation: addresses before and after each question. */
export class Navigation {
  readonly #steps: readonly Step[]

  constructor (readonly id: string, readonly journey: Journey, readonly back: string | undefined) {
    this.#steps = journey.path.filter(step => !step.question.aside)
  }

  /** A question's page, remembering where to come back to. */
  to (question: Question): string {
    return simulationUrl(this.id, question.path) + (this.back === undefined ? '' : `?retour=${encodeURIComponent(this.back)}`)
  }

  /** May this question be visited? Answered, or the next one: nobody jumps ahead. */
  step (path: string): Step | undefined {
    const step = this.journey.path.find(({ question }) => question.path === path)
    if (step === undefined || step.question.aside || step.state === 'answered') return step
    return step.question.path === this.journey.next?.path ? step : undefined
  }

  /** First question without an answer, or the results when there is none: the recap is one link away. */
  get onward (): string {
    return this.journey.next === null ? simulationUrl(this.id, this.back ?? 'resultats') : this.to(this.journey.next)
  }

  /** After `path`: what a change made necessary, then where it started; on the way there, the question that follows. */
  after (path: string): string {
    if (this.back !== undefined) return this.onward
    const rank = this.#steps.findIndex(({ question }) => question.path === path)
    const following = this.#steps[rank + 1]
    return rank < 0 || following === undefined ? this.onward : this.to(following.question)
  }

  /** Before the recap: the last question answered. */
  get last (): { href: string, libelle?: string } {
    const last = this.#steps.findLast(({ state }) => state === 'answered')
    return last === undefined ? { href: '/', libelle: 'Accueil' } : { href: this.to(last.question), libelle: 'Dernière question' }
  }

  /** Before `path`: where the change started, the question before, or the entry page. */
  before (path: string): { href: string, libelle?: string } {
    if (this.back !== undefined) return { href: simulationUrl(this.id, this.back), libelle: 'Annuler et revenir' }
    const rank = this.#steps.findIndex(({ question }) => question.path === path)
    const previous = this.#steps[rank - 1]
    if (rank < 0) return { href: simulationUrl(this.id, 'resultats'), libelle: 'Retour à mes aides' }
    return previous === undefined ? { href: '/', libelle: 'Accueil' } : { href: this.to(previous.question) }
  }
}
