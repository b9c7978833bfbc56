import { JSDOM } from 'jsdom'

const { window } = new JSDOM()
export type Stop = { type: string } | 'press' | 'pass'

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

interface Page { document: Document, stops: Element[] }
function read (html: string): Page {
  const document = new window.DOMParser().parseFromString(html, 'text/html')
  return { document, stops: [...document.querySelectorAll('a[href], input:not([type=hidden]), select, button')] }
}

/** Up to the link or the button that says `onward`, with these words typed in the fields on the way, in order; an empty one leaves its field alone. */
export function stopsTo (html: string, onward: RegExp, typed: readonly string[] = []): Stop[] {
  const { document, stops } = read(html)
  const goes = stops.findIndex(stop => onward.test(words(stop)))
  if (goes < 0) throw new Error(`nothing says ${onward.source} in « ${document.title} »`)
  const left = [...typed]
  return stops.slice(0, goes + 1).map((stop, rank) => {
    if (rank === goes) return 'press'
    const text = stop.matches('input') ? left.shift() : undefined
    return text ? { type: text } : 'pass'
  })
}

/** What to do at each stop of a page, in the order of its source, up to the one that leads on. */
export function stopsOf (html: string, answer: string | readonly string[]): Stop[] {
  const { document, stops } = read(html)
  const goes = stops.find(stop => /^(Commencer|Continuer|Voir mes aides)/.test(words(stop)))
  if (goes === undefined) throw new Error(`nothing leads on from « ${document.title} »`)
  const typed = typeof answer === 'string' ? [] : [...answer]
  const label = (input: Element): string => words(document.querySelector(`label[for="${input.id}"]`))
  const act = (stop: Element): Stop => {
    if (stop === goes) return 'press'
    if (stop.matches('input[type=radio]')) return typeof answer === 'string' && label(stop).startsWith(answer) ? 'press' : 'pass'
    const text = stop.matches('input:not([type=checkbox])') ? typed.shift() : undefined
    return text === undefined ? 'pass' : { type: text }
  }
  const doing = stops.slice(0, stops.indexOf(goes) + 1).map(act)
  const choices = stops.some(stop => stop.matches('input[type=radio]'))
  if (choices && doing.filter(stop => stop === 'press').length !== 2) throw new Error(`no choice « ${String(answer)} » at « ${document.title} »`)
  return doing
}
