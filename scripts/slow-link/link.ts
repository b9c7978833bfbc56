import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Two machines in one: a server and a phone, each in a network namespace of its own, and nothing else on the network. */
export const serverSide = { name: 'essai-serveur', address: '10.77.0.1' }
export const phoneSide = { name: 'essai-telephone', address: '10.77.0.2' }

const relay = fileURLToPath(new URL('relay.pl', import.meta.url))

function ip (...args: string[]): void {
  const { status, error } = spawnSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (error !== undefined || status !== 0) throw new Error(`ip ${args.join(' ')} : il faut Linux, iproute2 (Debian : apt-get install iproute2) et être root`)
}

/** Makes both sides; gives what removes them. */
export function makeSides (): () => void {
  const sides = [serverSide, phoneSide]
  for (const { name } of sides) ip('netns', 'add', name)
  return () => { for (const { name } of sides) ip('netns', 'del', name) }
}

/** Joins them by a link of this round trip (ms) and rate (kbit/s); gives what cuts it. */
export async function join (roundTrip: number, rate: number): Promise<() => Promise<void>> {
  const child = spawn('perl', [relay, serverSide.name, serverSide.address, phoneSide.name, phoneSide.address, String(roundTrip), String(rate)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}
