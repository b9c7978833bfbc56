import type { Page as Tab } from 'playwright-core'
import { pathOf } from './hand.js'
import { answers } from './short-journey.js'

/** What has the focus: its kind, its words, and on a chapter's page the question that it belongs to and its rank among that question's fields. */
const focused = (tab: Tab) => tab.evaluate(() => {
  const element = document.activeElement as HTMLInputElement
  const block = element.closest('.pas-bloc')
  const texts = [...block?.querySelectorAll('input[type=text]') ?? []]
  return {
    kind: element.tagName === 'INPUT' ? element.type : element.tagName,
    words: (element.labels?.[0]?.firstChild?.textContent ?? element.textContent ?? '').trim(),
    question: block?.querySelector<HTMLInputElement>('input[name=affichees]')?.value,
    rank: texts.indexOf(element),
    checked: element.checked
  }
})
type Focus = Awaited<ReturnType<typeof focused>>

/** From a chapter's page to the results, chapter by chapter, touching nothing but keys. Gives the number of pages that it took. */
export async function finishByKeyboard (tab: Tab): Promise<number> {
  for (let pages = 1; pages < 40; pages++) {
    if (pathOf(tab) === 'resultats') return pages
    await crossPage(tab)
  }
  throw new Error(`no end: ${tab.url()}`)
}

/** Tab after Tab: answers what is asked, then presses what leads on. */
async function crossPage (tab: Tab): Promise<void> {
  for (let stops = 0; stops < 150; stops++) {
    await tab.keyboard.press('Tab')
    const stop = await focused(tab)
    if (stop.words === 'Continuer' || stop.words === 'Voir mes aides') {
      await Promise.all([tab.waitForEvent('domcontentloaded'), tab.keyboard.press('Enter')])
      return
    }
    if (stop.question !== undefined) await answer(tab, stop, stop.question)
  }
  throw new Error(`nothing leads on from ${tab.url()}`)
}

async function answer (tab: Tab, stop: Focus, question: string): Promise<void> {
  const given = answers(question)
  if (stop.kind === 'text' && typeof given !== 'string' && given[stop.rank] !== undefined) {
    await tab.keyboard.press('ControlOrMeta+A')
    await tab.keyboard.type(given[stop.rank]!)
  }
  if (stop.kind !== 'radio' || stop.checked) return
  await tab.keyboard.press('Space')
  for (let choices = 0; !(await focused(tab)).words.startsWith(given as string); choices++) {
    if (choices > 12) throw new Error(`no « ${String(given)} » at ${question}`)
    await tab.keyboard.press('ArrowDown')
  }
}
