import type { Page } from 'playwright-core'

/** In the page: the stops of the Tab key, in the order of the source; a group of radios is one. */
function stops (): string[] {
  const groups = new Set<string>()
  return [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input:not([type=hidden])')].filter(element => {
    if (!element.checkVisibility() && element.closest('.fr-skiplinks') === null) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const stop = document.querySelector<HTMLInputElement>(`input[name="${element.name}"]:checked`) ?? element
    if (stop !== element || groups.has(element.name)) return false
    groups.add(element.name)
    return true
  }).map((element, rank) => element.dataset['stop'] = String(rank))
}

/** In the page: where the focus is, and whether it shows: an outline of two pixels on the element, on its label or on what they draw. */
function focused (): { stop: string, shows: boolean, what: string } {
  const element = document.activeElement as HTMLElement
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
  const drawn = [element, label].filter(one => one !== null).flatMap(one => [undefined, '::before', '::after'].map(part => getComputedStyle(one, part)))
  const { top, left, width, height } = element.getBoundingClientRect()
  const onScreen = top > -1 && left > -1 && top < innerHeight && width > 0 && height > 0
  const outlined = drawn.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
  return { stop: element.dataset['stop'] ?? '', shows: onScreen && outlined, what: `${element.tagName} « ${(element.textContent ?? '').trim().slice(0, 30)} »` }
}

/** Goes through the page with the Tab key: every stop once, in order, seen; then out. */
export async function keyboardFlaws (page: Page): Promise<string[]> {
  const expected = await page.evaluate(stops)
  const flaws: string[] = []
  for (const stop of expected) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(focused)
    if (at.stop !== stop) return [...flaws, `stop ${stop} of ${expected.length} is ${at.what}`]
    if (!at.shows) flaws.push(`the focus does not show on ${at.what}`)
  }
  await page.keyboard.press('Tab')
  const after = await page.evaluate(focused)
  return after.stop === '' || after.stop === '0' ? flaws : [...flaws, `the focus is caught by ${after.what}`]
}
