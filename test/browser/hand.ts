import type { Locator, Page as Tab } from 'playwright-core'
import { setTimeout as wait } from 'node:timers/promises'
import { choose } from '../walk/choose.js'
import { readPage, type Page } from '../walk/page.js'
import type { Random } from '../walk/random.js'

export const read = async (tab: Tab): Promise<Page> => readPage(await tab.content(), tab.url())

/** Where we are in the simulation: « menage/loyer ». */
export const pathOf = (tab: Tab): string => new URL(tab.url()).pathname.split('/').slice(3).join('/')

/** Presses what leads to another page, and waits for that page: a busy browser may answer the click before it leaves. */
export async function follow (what: Locator): Promise<void> {
  await Promise.all([what.page().waitForEvent('domcontentloaded', { timeout: 120_000 }), what.click()])
}

/** Answers the question on the screen as a hand would, with `given` where it names the field, else something plausible; goes on. */
export async function answer (tab: Tab, random: Random, given: Readonly<Record<string, string | readonly string[]>> = {}): Promise<void> {
  const page = await read(tab)
  const known = page.forms[0]!.controls.filter(({ name }) => name in given)
  const named = known.flatMap(({ name }) => [given[name]!].flat().map(value => [name, value] as const))
  const entries = named.length > 0 ? named : choose({ ...page, forms: [{ ...page.forms[0]!, buttons: [] }] }, random)
  for (const [name, value] of entries) if (name !== '_csrf' && value !== '') await fill(tab, name, value)
  await follow(tab.getByRole('button', { name: 'Continuer' }))
  if (!/enfant.*date_naissance$/.test(pathOf(tab)) || await tab.locator('.fr-message--error').count() === 0) return
  // A child older than this parent is refused; a birth that is unlikely and may be true asks to be confirmed.
  await tab.locator('input[name$=date_naissance-annee]').fill('2025')
  if (await tab.locator('input[name=confirmer]').count() > 0) await fill(tab, 'confirmer', 'oui')
  await follow(tab.getByRole('button', { name: 'Continuer' }))
}

async function fill (tab: Tab, name: string, value: string): Promise<void> {
  const choice = tab.locator(`input[name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`)
  // DSFR lays the label over its button.
  if (await choice.count() > 0) return tab.locator(`label[for="${await choice.getAttribute('id')}"]`).click()
  const field = tab.locator(`input[name="${name}"]`)
  if (!await field.isVisible()) await tab.locator('summary', { hasText: 'Le montant change' }).click()
  return field.fill(value)
}

/** The browser's own Back, to a page that it may have kept. */
export const back = (tab: Tab): Promise<unknown> => heard(() => tab.goBack({ waitUntil: 'commit' }))

/** While the page before is being put aside, Chromium listens to nobody: nothing was done, it is asked again. */
export async function heard<T> (ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 50 || !String(error).includes('Not attached to an active page')) throw error
      await wait(100)
    }
  }
}

/** What sticks out of the screen on the right, help and other folds opened: the person would have to scroll sideways. */
export const sticksOut = (tab: Tab): Promise<string[]> => tab.evaluate(() => {
  const folds = [...document.querySelectorAll('details')].filter(({ open }) => !open)
  for (const fold of folds) fold.open = true
  const width = document.documentElement.clientWidth
  const out = document.documentElement.scrollWidth <= width
    ? []
    : [...document.querySelectorAll('main *, header *, footer *')].filter(element => element.getBoundingClientRect().right > width + 0.5)
        .map(element => element.outerHTML.slice(0, 120))
  for (const fold of folds) fold.open = false
  return out
})
