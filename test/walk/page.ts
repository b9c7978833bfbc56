import { JSDOM } from 'jsdom'

const { window } = new JSDOM()

/** A control as a person meets it: its words, those of its group, what it holds. */
export interface Control {
  kind: 'radio' | 'checkbox' | 'text'
  name: string
  /** Label of a text field; legend of a group. */
  words: string
  /** Unit and hint, tied to the field. */
  about: string
  options: readonly { value: string, words: string, checked: boolean }[]
  value: string
}
export interface Button { name: string, value: string, words: string }
export interface Form { action: string, hidden: readonly [string, string][], controls: readonly Control[], buttons: readonly Button[] }
export interface Page { document: Document, title: string, heading: string, forms: readonly Form[] }

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim()
export const wordsOf = words

/** Each run of text between two tags. */
export const textsOf = (element: Element): string[] => element.childNodes.length === 0
  ? []
  : [...element.childNodes].flatMap(node => node.nodeType === 3 ? [(node.textContent ?? '').replace(/[ \n]+/g, ' ').trim()] : node.nodeType === 1 ? textsOf(node as Element) : [])

/** Reads a page as HTML, which is all that a visitor receives. Its main part only: header and footer are the same everywhere. */
export function readPage (html: string, url: string): Page {
  const [, title] = /<title>([^<]*)/.exec(html) ?? []
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const document = new window.DOMParser().parseFromString(`<title>${title}</title>${main}`, 'text/html')
  const forms = [...document.forms].map(form => ({
    action: new URL(form.getAttribute('action') ?? '', url).href,
    hidden: inputsOf(form).filter(({ type }) => type === 'hidden').map(({ name, value }): [string, string] => [name, value]),
    controls: controlsOf(form, document),
    buttons: [...form.getElementsByTagName('button')].map(button => ({ name: button.name, value: button.value, words: words(button) }))
  }))
  return { document, title: document.title, heading: words(document.getElementsByTagName('h1')[0]), forms }
}

/** The legend of the outermost group: the inner ones only sort its options. */
function legendOf (input: Element): string {
  let legend = ''
  for (let parent = input.parentElement; parent !== null && parent.tagName !== 'FORM'; parent = parent.parentElement) {
    if (parent.tagName === 'FIELDSET') legend = words(parent.firstElementChild)
  }
  return legend
}

const inputsOf = (form: HTMLFormElement): HTMLInputElement[] => [...form.getElementsByTagName('input')]

function controlsOf (form: HTMLFormElement, document: Document): Control[] {
  const inputs = inputsOf(form).filter(({ type }) => type !== 'hidden')
  const names = [...new Set(inputs.map(({ name }) => name))]
  const labels = new Map([...form.getElementsByTagName('label')].map(element => [element.htmlFor, words(element)]))
  const label = ({ id }: HTMLInputElement): string => labels.get(id) ?? ''
  return names.map(name => {
    const same = inputs.filter(input => input.name === name)
    const [first] = same as [HTMLInputElement]
    const kind = first.type as Control['kind']
    const about = (first.getAttribute('aria-describedby') ?? '').split(' ').map(id => words(document.getElementById(id))).join(' ')
    return {
      kind, name, about,
      words: kind === 'text' ? label(first) : legendOf(first),
      options: kind === 'text' ? [] : same.map(input => ({ value: input.value, words: label(input), checked: input.defaultChecked })),
      value: kind === 'text' ? first.defaultValue : ''
    }
  })
}
