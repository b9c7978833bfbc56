import { flaws, errorFlaws, questionFlaws } from './checks.js'
import { bornIn, choose } from './choose.js'
import { lost, mistake } from './mistakes.js'
import { readPage, wordsOf, type Page } from './page.js'
import { seeded, type Random } from './random.js'
import { shownAids, type ShownAid } from './results.js'
import { Tab, type Answer, type Entries } from './tab.js'

/** One household taken from the entry page to its aids: what it met, and all that was wrong on the way. */
export class Walk {
  readonly tab: Tab
  readonly flaws: string[] = []
  /** Paths of the questions answered. */
  readonly asked = new Set<string>()
  aids: readonly ShownAid[] = []
  readonly #titles = new Set<string>()
  readonly #random: Random
  #at!: Answer
  #page!: Page

  constructor (origin: string, readonly seed: number) {
    this.tab = new Tab(origin)
    this.#random = seeded(seed)
  }

  get simulation (): string { return new URL(this.#at.url).pathname.split('/')[2]! }
  get #path (): string { return new URL(this.#at.url).pathname.split('/').slice(3).join('/') }

  async run (): Promise<this> {
    this.#arrive(await this.tab.get('/'))
    await this.#press('Commencer')
    for (let pages = 0; this.#path !== 'resultats'; pages++) {
      if (pages > 300) throw new Error(`walk ${this.seed} does not end: ${this.#at.url}`)
      this.#say(flaws(this.#at, this.#page))
      if (this.#path === 'enfants/liste') await this.#children()
      else await this.#question()
    }
    await this.#follow('Vos réponses')
    this.#say([...flaws(this.#at, this.#page), ...this.#recapFlaws()])
    await this.#follow('Voir mes aides')
    await this.#results()
    return this
  }

  async #question (): Promise<void> {
    const { title } = this.#page
    this.#say(questionFlaws(this.#page))
    if (this.asked.has(this.#path)) throw new Error(`walk ${this.seed} is asked twice ${this.#at.url}`)
    if (this.#titles.has(title)) this.#say([`another page has the same title: ${title}`])
    this.#titles.add(title)
    this.asked.add(this.#path)
    const wrong = this.#random.chance(0.15) ? mistake(this.#page) : undefined
    if (wrong !== undefined) {
      await this.#send(wrong)
      this.#say([...flaws(this.#at, this.#page, 422), ...errorFlaws(this.#page)])
      this.#say(lost(this.#page, wrong).map(name => `${name} is not kept`))
    }
    let entries = choose(this.#page, this.#random)
    await this.#send(entries)
    // A child older than this parent is refused; a birth that is unlikely and may be true asks to be confirmed.
    if (this.#at.status === 422 && /enfant.*date_naissance$/.test(this.#path)) {
      entries = bornIn(2025, entries)
      await this.#send(entries)
      if (this.#at.status === 422) await this.#send([...entries, ['confirmer', 'oui']])
    }
    if (this.#at.status === 422) throw new Error(`walk ${this.seed}: refused at ${this.#path}, ${JSON.stringify(entries)}`)
  }

  /** Goes on; or adds a child, or takes one off the list, and sees the list again. */
  async #children (): Promise<void> {
    if (this.#random.chance(0.15)) return this.#press('Ajouter un enfant')
    if (this.#random.chance(0.85)) return this.#press('Continuer')
    const [, child] = /\/enfants\/([^/]+)\/supprimer/.exec(await this.#follow('Retirer'))!
    this.#say(flaws(this.#at, this.#page))
    // The others change rank: « votre 2e enfant » is somebody else from now on.
    this.#titles.clear()
    for (const path of this.asked) if (path.includes(child!)) this.asked.delete(path)
    return this.#send(this.#page.forms[0]!.hidden)
  }

  /** The recap has one row for each question asked, which leads to it. */
  #recapFlaws (): string[] {
    const hrefs = [...this.#page.document.querySelectorAll('.pas-recap a')].map(link => link.getAttribute('href')!)
    const rows = hrefs.map(href => /^\/simulation\/[^/]+\/([^?]+)\?retour=recapitulatif$/.exec(href)?.[1] ?? href)
    return [
      ...rows.filter(path => !this.asked.has(path)).map(path => `${path} is in the recap and was not asked`),
      ...[...this.asked].filter(path => !rows.includes(path)).map(path => `${path} was asked and is not in the recap`)
    ]
  }

  async #results (): Promise<void> {
    this.#say(flaws(this.#at, this.#page))
    this.aids = shownAids(this.#page, this.#at.url)
    const results = this.#at
    for (const { href } of this.aids.filter(() => this.#random.chance(0.1))) {
      this.#arrive(await this.tab.get(href))
      this.#say(flaws(this.#at, this.#page))
    }
    this.#arrive(results)
  }

  async #press (words: string): Promise<void> {
    const form = this.#page.forms.find(({ buttons }) => buttons.some(button => button.words === words))
    if (form === undefined) throw new Error(`walk ${this.seed}: no button « ${words} » at ${this.#at.url}`)
    this.#arrive(await this.tab.post(form.action, form.hidden))
  }

  async #follow (words: string): Promise<string> {
    const link = [...this.#page.document.querySelectorAll('main a')].find(found => wordsOf(found).startsWith(words))
    if (link === undefined) throw new Error(`walk ${this.seed}: no link « ${words} » at ${this.#at.url}`)
    this.#arrive(await this.tab.get(link.getAttribute('href')!))
    return link.getAttribute('href')!
  }

  async #send (entries: Entries): Promise<void> {
    this.#arrive(await this.tab.post(this.#page.forms[0]!.action, entries))
  }

  #arrive (answer: Answer): void {
    this.#at = answer
    this.#page = readPage(answer.html, answer.url)
  }

  #say (found: readonly string[]): void {
    this.flaws.push(...found.map(flaw => `${this.#path}: ${flaw}`))
  }
}
