import type { Test } from 'tap'
import type { Answers } from '../../src/household/index.js'
import type { Served } from '../served.js'
import { ownerOf } from '../walk/agree.js'
import { readPage, type Page } from '../walk/page.js'
import { site } from '../walk/site.js'
import { Tab, type Answer, type Entries } from '../walk/tab.js'

export interface Seen extends Answer { page: Page, path: string }

/** A visitor of a running site, with as many simulations as asked, already answered as far as asked. */
export class Visit {
  readonly tab: Tab

  constructor (readonly origin: string, readonly served: Served) {
    this.tab = new Tab(origin)
  }

  get owner (): string { return ownerOf(this.tab.cookie) }

  /** A new simulation with these answers; gives its address. */
  async simulate (date: string, answers: Answers): Promise<string> {
    const { simulations } = this.served.services.stores
    const { id } = await simulations.create(this.owner, date)
    await simulations.save(id, this.owner, answers)
    return `/simulation/${id}/`
  }

  async stored (url: string): Promise<Answers> {
    const found = await this.served.services.stores.simulations.find(url.split('/')[2]!, this.owner)
    return found!.answers
  }

  get (url: string): Promise<Seen> { return this.tab.get(url).then(seen) }
  /** Sends the first form of a page with these values, and follows. */
  send ({ page }: Seen, entries: Entries): Promise<Seen> {
    const [form] = page.forms as [Page['forms'][0]]
    return this.tab.post(form.action, [...form.hidden, ...entries]).then(seen)
  }
}

const seen = (answer: Answer): Seen =>
  ({ ...answer, page: readPage(answer.html, answer.url), path: new URL(answer.url).pathname.split('/').slice(3).join('/') })

/** A visitor who has just started, on a site of their own. */
export async function visit (t: Test, rdvFolders: string[] = []): Promise<Visit> {
  const running = await site(t, rdvFolders)
  const visitor = new Visit(await running.app.listen({ port: 0, host: '127.0.0.1' }), running)
  await visitor.tab.post('/simulation', [])
  return visitor
}
