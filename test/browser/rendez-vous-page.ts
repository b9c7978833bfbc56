import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import type { Test } from 'tap'
import { phone } from './chromium.js'
import { follow } from './hand.js'

const aid = 'resultats/aide_logement/rendez-vous'

const dumps = { lynx: ['-dump', '-stdin', '-display_charset=utf-8', '-assume_charset=utf-8'], w3m: ['-dump', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8'] } as const
/** A page as a text browser draws it. */
export const shownBy = (browser: keyof typeof dumps, html: string): string =>
  execFileSync(browser, dumps[browser], { input: html, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8' } }).replace(/\s+/g, ' ')

/** The page of the appointment, in a simulation that has just begun, on a phone without script. */
export async function onPage (t: Test, { address }: { address: string }, query = ''): Promise<Page> {
  const page = await (await phone(t)).newPage()
  await page.goto(address)
  await follow(page.getByRole('button', { name: 'Commencer' }))
  await page.goto(`${address}${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/${aid}${query}`)
  return page
}
