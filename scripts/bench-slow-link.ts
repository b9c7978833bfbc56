/** npm run bench:slow-link: when the entry page is first painted at the end of a really slow TCP link, with our style and with the DSFR whole. */
import { chromium } from 'playwright-core'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inProject } from '../src/project-root.js'
import { join, makeSides, phoneSide, serverSide } from './slow-link/link.js'

const RUNS = 3
const networks = [
  { name: '3G lente', roundTrip: 400, rate: 400 },
  { name: '2G', roundTrip: 800, rate: 280 },
  { name: '2G mauvaise', roundTrip: 2000, rate: 50 }
]
const site = `http://${serverSide.address}:3000/`
const pages = [{ name: 'notre page d’accueil', url: site }, { name: 'la même, avec tout le DSFR', url: `http://${serverSide.address}:3001/` }]

const folder = mkdtempSync(path(tmpdir(), 'lien-lent-'))
const inside = (...args: string[]): ChildProcess => spawn('ip', ['netns', 'exec', serverSide.name, process.execPath, ...args], {
  env: { ...process.env, HOST: serverSide.address, PORT: '3000', DATA_DIR: folder, LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'inherit']
})
const browser = path(folder, 'chromium')
writeFileSync(browser, `#!/bin/sh\nexec ip netns exec ${phoneSide.name} /usr/bin/chromium "$@"\n`)
chmodSync(browser, 0o755)

/** First contentful paint, in ms since the address was asked for: a new browser each time, a phone six times slower than this machine. */
async function firstPaint (url: string): Promise<number> {
  const opened = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
  try {
    let tries = 0
    const page = await opened.newPage({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false })
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
    for (;;) {
      const paint = await page.evaluate('performance.getEntriesByName("first-contentful-paint")[0]?.startTime')
      if (typeof paint === 'number') return paint
      if (++tries > 200) throw new Error(`rien ne s’affiche à ${url}`)
      await wait(100)
    }
  } finally {
    await opened.close()
  }
}

const removeSides = makeSides()
const servers: ChildProcess[] = []
try {
  for (const { name, roundTrip, rate } of networks) {
    const cut = await join(roundTrip, rate)
    const started = inside(inProject('dist/src/server.js'))
    await once(started.stdout!, 'data')
    const whole = inside('--import=tsx', inProject('scripts/slow-link/full-dsfr.ts'), serverSide.address, '3001', site)
    await once(whole.stdout!, 'data')
    servers.splice(0, servers.length, started, whole)
    for (const { name: what, url } of pages) {
      const paints: number[] = []
      while (paints.length < RUNS) paints.push(await firstPaint(url))
      const seconds = paints.map(ms => (ms / 1000).toFixed(1)).join(', ')
      console.log(`${name} (aller-retour ${roundTrip} ms, ${rate} kbit/s) — ${what} : premier affichage à ${seconds} s`)
    }
    for (const server of servers) server.kill('SIGKILL')
    await Promise.all(servers.map(server => server.exitCode ?? once(server, 'exit')))
    await cut()
  }
} finally {
  for (const server of servers) server.kill('SIGKILL')
  removeSides()
  rmSync(folder, { recursive: true, force: true })
}
