import { textsOf, wordsOf, type Page } from './page.js'
import type { Answer } from './tab.js'
import { typographyFlaws } from './typography.js'

/** What is wrong with a page that a visitor receives, whatever it says. */
export function flaws ({ status, headers, html }: Answer, page: Page, expected = 200): string[] {
  const { document } = page
  const titles = document.getElementsByTagName('h1').length
  const back = document.getElementsByClassName('pas-retour')
  // Links may lead elsewhere; what the browser fetches or sends by itself may not.
  const elsewhere = [...html.matchAll(/<(?!a )\w+ [^>]*(?:src|href|action|content)="((?:[a-z]+:)?\/\/[^"]*)"/g)].map(([, url]) => url)
  return [
    status !== expected && `status ${status}, not ${expected}`,
    headers.get('cache-control') !== 'no-store' && `cache-control: ${headers.get('cache-control')}`,
    titles !== 1 && `${titles} h1`,
    page.heading === '' && 'an empty h1',
    /<script(?! src="\/hors-ligne\.js" async><\/script>)/.test(html) && 'a script',
    elsewhere.length > 0 && `asks something of ${elsewhere.join()}`,
    (back.length !== 1 || !back[0]!.innerHTML.includes('href="/')) && 'no way back',
    [...document.forms].some(form => form.getAttribute('autocomplete') !== 'off') && 'a form that the browser may fill again',
    ...typographyFlaws(textsOf(document.body)),
    /undefined|\[object|NaN|null €/.test(wordsOf(document.body)) && 'something missing in the text'
  ].filter(flaw => flaw !== false)
}

/** What is wrong with a question. */
export function questionFlaws (page: Page): string[] {
  const { heading, title } = page
  const controls = page.forms[0]?.controls ?? []
  return [
    controls.length === 0 && 'no field',
    !title.startsWith(heading.replace(' (facultatif)', '')) && `title « ${title} » for « ${heading} »`,
    controls.some(({ kind, options }) => kind === 'radio' && options.length < 2) && 'a choice of one',
    controls.some(({ words, options }) => words === '' || options.some(option => option.words === '')) && 'a field without words',
    controls.some(({ options }) => new Set(options.map(({ words }) => words)).size < options.length) && 'two options with the same words'
  ].filter(flaw => flaw !== false)
}

/** What is wrong with a question that came back because the answer was. */
export function errorFlaws ({ document, title }: Page): string[] {
  const summary = document.querySelector('[autofocus]')
  const links = [...summary?.querySelectorAll('a') ?? []]
  const beside = [...document.querySelectorAll('.fr-message--error')].map(wordsOf)
  return [
    !/^Erreur\u00a0: /.test(title) && `title « ${title} »`,
    summary?.getAttribute('tabindex') !== '-1' && 'the summary cannot take the focus',
    links.length === 0 && 'nothing to correct',
    ...links.map(link => document.querySelector(`input[id="${link.hash.slice(1)}"]`) === null && `« ${wordsOf(link)} » leads nowhere`),
    ...links.map(link => !beside.some(words => words.endsWith(wordsOf(link))) && `« ${wordsOf(link)} » is not said beside the field`),
    document.querySelector('[aria-invalid=true]') === null && 'no field is marked'
  ].filter(flaw => flaw !== false)
}
