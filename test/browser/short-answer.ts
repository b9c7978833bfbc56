import type { Page as Tab } from 'playwright-core'
import { follow, pathOf } from './hand.js'
import { answers } from './short-journey.js'

export const label = (tab: Tab, words: string) => tab.locator('main label', { hasText: new RegExp(`^\\s*${words}`) }).first()

/** Answers the question on the screen as the short journey does, with the mouse, and goes on. `born`: the year. */
export async function answerShortly (tab: Tab, born = '2001'): Promise<void> {
  const path = pathOf(tab)
  const given = answers(path)
  if (typeof given !== 'string') {
    const fields = await tab.locator('main input[type=text]').all()
    const typed = path.endsWith('date_naissance') ? [...given.slice(0, 2), born] : given
    for (const [rank, field] of fields.entries()) await field.fill(typed[rank] ?? '')
  } else if (await tab.locator('main input[type=radio]').count() > 0) await label(tab, given).click()
  await follow(tab.getByRole('button', { name: 'Continuer', exact: true }))
}
