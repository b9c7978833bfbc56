import { wordsOf, type Page } from './page.js'

export interface ShownAid { id: string, group: 'found' | 'to check' | 'received', href: string, words: string, amount: number | undefined }

/** « 1 234,50 € » as a number. */
export const numberIn = (words: string): number => Number.parseFloat(words.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))

/** What the plan, the aids that come by themselves and the next birthday say again. */
const again = (element: Element): boolean => element.closest('[data-rappel]') !== null

/** The aids of a results page, as it lists them: each link below /resultats/, under its heading. */
export function shownAids ({ document }: Page, url: string): ShownAid[] {
  let group: ShownAid['group'] = 'found'
  return [...document.querySelectorAll<HTMLAnchorElement>('main h2, main a[href*="/resultats/"]')].filter(element => !again(element)).flatMap(element => {
    if (element.tagName === 'H2') {
      group = { 'À vérifier': 'to check', 'Vous recevez déjà': 'received' }[wordsOf(element)] as ShownAid['group'] | undefined ?? 'found'
      return []
    }
    const { pathname, href } = new URL(element.getAttribute('href')!, url)
    const amount = element.closest('article')?.querySelector('strong')
    return [{
      id: decodeURIComponent(pathname.split('/').at(-1)!), group, href, words: wordsOf(element),
      amount: amount == null ? undefined : numberIn(wordsOf(amount))
    }]
  })
}
