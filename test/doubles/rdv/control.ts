import { json } from '../demarche-numerique/exchange.js'
import type { Visit } from './visit.js'
import type { Webhooks } from './webhooks.js'
import { bookPlan, slotsFor } from './agents/plan-page.js'
import { timeOf } from './times.js'
import type { Fault, Flags, World } from './world.js'

/** /__fake/*: never part of the contract, only when started with `control`. True: answered. */
export async function control ({ world, exchange, query }: Visit, webhooks: Webhooks): Promise<boolean> {
  const name = /^\/__fake\/([\w/-]+)$/.exec(exchange.path)?.[1]
  if (name === undefined) return false
  const body = (exchange.body === '' ? {} : JSON.parse(exchange.body)) as Record<string, unknown>
  const status = /^rdvs\/(\d+)\/status$/.exec(name)?.[1]
  const plan = /^rdv_plans\/(\d+)\/book$/.exec(name)?.[1]
  if (name === 'requests') json(exchange, 200, world.requests)
  else if (name === 'mails') json(exchange, 200, world.mails)
  else if (name === 'lint') json(exchange, 200, world.leaks)
  else {
    if (name === 'reset') world.reset()
    else if (name === 'seed') world.populate(Number(body['users'] ?? query.get('users')))
    else if (name === 'tokens/expire') world.grants.expire()
    else if (plan !== undefined) await book(world, webhooks, Number(plan), body)
    else if (name === 'flags') Object.assign(world.flags, body as Partial<Flags>)
    else if (name === 'clock') world.now = body['now'] === undefined ? world.now + Number(body['advance_s']) * 1000 : Date.parse(String(body['now']))
    else if (name === 'faults') world.faults = { next: body['next'] as Fault[], path: body['path'] as string | undefined }
    else if (name === 'webhooks/flush') await webhooks.flush()
    else if (status !== undefined) {
      const rdv = world.rdvs.find(({ id }) => id === Number(status))
      if (rdv !== undefined) await webhooks.send(Object.assign(rdv, { status: String(body['status']) }), 'updated')
    } else return false
    json(exchange, 200, {})
  }
  return true
}

/** The slot that is named, or the first that is free. */
async function book (world: World, webhooks: Webhooks, id: number, { motif_id: motif, starts_at: at }: Record<string, unknown>): Promise<void> {
  const plan = world.plans.find(plan => plan.id === id)
  if (plan === undefined || plan.rdv_id !== null) return
  const slot = slotsFor(world, plan).find(slot => (motif === undefined || slot.motif.id === Number(motif)) && (at === undefined || slot.at === timeOf(String(at))))
  if (slot !== undefined) await webhooks.send(bookPlan(world, plan, slot), 'created')
}
