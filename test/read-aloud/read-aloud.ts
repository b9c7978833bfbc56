// What a screen reader says of a page from its first word to its last: a virtual one, over jsdom. Real ones are for people to try.
import { Virtual } from '@guidepup/virtual-screen-reader'
import { JSDOM } from 'jsdom'

const end = 'end of document'

/** One phrase a line: what each thing is, its words, its state. The reader names roles in English. */
export async function readAloud (html: string): Promise<string> {
  const { window } = new JSDOM(html.replace(/<style>[\s\S]*?<\/style>/, ''))
  const { document, Element } = window
  // Without it the reader does not know an element when it meets one, and takes a radio for a text field.
  Object.assign(globalThis, { Element })
  const reader = new Virtual()
  try {
    await reader.start({ container: document.body, window })
    const said = [`titre : ${document.title}`]
    // A page has an end: one that had none would be read for ever.
    for (let rank = 0; rank < 5000 && await reader.lastSpokenPhrase() !== end; rank++) {
      said.push(await reader.lastSpokenPhrase())
      await reader.next()
    }
    await reader.stop()
    return `${said.filter(phrase => phrase !== 'document').map(phrase => phrase.replace(/\s+/g, ' ')).join('\n')}\n`
  } finally {
    Reflect.deleteProperty(globalThis, 'Element')
  }
}
