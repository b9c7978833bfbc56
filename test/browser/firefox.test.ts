// Firefox ESR, JavaScript off: a whole journey; then what Back finds at a shared computer. It keeps pages, and what is typed in them, in
// other ways than Chromium.
import t, { type Test } from 'tap'
import { bothDoors } from '../walk/agree.js'
import { readPage } from '../walk/page.js'
import { shownAids } from '../walk/results.js'
import { site } from '../walk/site.js'
import { openFirefox, type Firefox } from './firefox.js'
import { answers } from './short-journey.js'

const button = (words: string): string => `//button[normalize-space()='${words}']`
const link = (words: string): string => `//main//a[normalize-space()='${words}']`
const fold = (words: string): string => `//summary[normalize-space()='${words}']`
const pathOf = (url: string): string => new URL(url).pathname.split('/').slice(3).join('/')

/** Answers the question on the screen with the mouse and the keyboard, and goes on. */
async function answerOne (firefox: Firefox): Promise<string> {
  const url = await firefox.url()
  const given = answers(pathOf(url))
  const controls = readPage(await firefox.html(), url).forms[0]!.controls
  const texts = controls.filter(({ kind }) => kind === 'text')
  if (typeof given !== 'string') for (const [rank, { name }] of texts.entries()) await firefox.type(`input[name="${name}"]`, given[rank] ?? '')
  else if (controls.some(({ kind }) => kind === 'radio')) await firefox.press(`//main//label[starts-with(normalize-space(), '${given}')]`)
  await firefox.follow(button('Continuer'))
  return pathOf(url)
}

/** Back as far as anybody would, each page asked for again too: those of the simulation say that it is `gone`, none says what was `known`, no field is filled. */
async function nothingLeft (t: Test, firefox: Firefox, gone: string, known: RegExp, pages: number): Promise<void> {
  const look = async (how: string): Promise<void> => {
    const url = await firefox.url()
    const where = `${how}: ${pathOf(url)}`
    const body = (await firefox.html()).replace(/^[^]*<body/, '')
    if (url.includes('/simulation/')) t.match(body, gone, where)
    t.notMatch(body, known, where)
    t.same(await firefox.ask(`return [...document.querySelectorAll('input:not([type=hidden])')]
      .filter(({ type, value, checked }) => type === 'text' ? value !== '' : checked).map(({ name }) => name)`), [], `${where}, no field is filled`)
  }
  for (let times = 1; times <= pages; times++) {
    await firefox.back()
    await look(`Back ${times}`)
    await firefox.reload()
    await look(`Back ${times}, then reloaded`)
  }
}

t.test('Firefox ESR, JavaScript off', { timeout: 0 }, async t => {
  const { app, services } = await site(t)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const firefox = await openFirefox(t)

  await t.test('a journey, from the entry page to the aids that `evaluate` finds', { timeout: 0 }, async t => {
    await firefox.goto(origin)
    await firefox.follow(button('Commencer'))
    const asked: string[] = []
    while (pathOf(await firefox.url()) !== 'resultats') {
      if (new Set(asked).size < asked.length) throw new Error(`asked twice: ${asked.join(' ')}`)
      asked.push(await answerOne(firefox))
    }
    t.ok(asked.length > 15, `${asked.length} questions`)
    const url = await firefox.url()
    const page = readPage(await firefox.html(), url)
    t.match(page.heading, /aides? pour vous/)
    const aids = shownAids(page, url)
    t.ok(aids.length > 3, `${aids.length} aids`)
    const cookie = (await firefox.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const { shown, evaluated } = await bothDoors({ simulation: url.split('/')[4]!, tab: { cookie }, aids }, services)
    t.same(shown, evaluated)
    t.equal(await firefox.ask('return document.documentElement.scrollWidth <= document.documentElement.clientWidth'), true, 'nothing sticks out')
    t.ok(await firefox.ask('return document.styleSheets[0].cssRules.length') as number > 100, 'the style sheet is read')
    await firefox.follow('a[href$="/fiche.pdf"]')
    // Firefox's reader of PDF files is itself a page; the policy that comes with the file lets it work.
    await firefox.see('//span[contains(text(), "Faite le 23 novembre 2026")]')
    t.match(await firefox.ask('return document.querySelector(".textLayer").textContent'), /^Votre fiche/)
  })

  await t.test('« Effacer mes réponses », then Back: nothing is left', { timeout: 0 }, async t => {
    await firefox.goto(origin)
    await firefox.follow(button('Commencer'))
    await answerOne(firefox)
    await answerOne(firefox)
    await firefox.back()
    t.match(await firefox.ask('return document.querySelector("input:checked").value'), 'FR', 'before: Back shows what was answered')
    await firefox.back()
    // Typed over, and not sent.
    await firefox.type('#date_naissance-jour', '29')
    await firefox.press(fold('Effacer mes réponses'))
    await firefox.follow(button('Effacer mes réponses'))
    t.equal(new URL(await firefox.url()).pathname, '/reponses-effacees')
    t.same(await firefox.cookies(), [])
    await nothingLeft(t, firefox, 'ne sont plus là', /2001|"29"|checked|<article/, 4)
  })

  await t.test('« Personne suivante », then Back: nothing is left', { timeout: 0 }, async t => {
    await firefox.goto(`${origin}/avec-quelquun`)
    await firefox.follow(button('Commencer'))
    await firefox.press(fold('Nommer'))
    await firefox.type('#agent-nom', 'Mme K.')
    await firefox.follow(button('Nommer'))
    await answerOne(firefox)
    await firefox.follow(button('Tout le chapitre sur une page'))
    t.equal(await firefox.ask('return document.querySelector("#date_naissance-annee").value'), '2001', 'before: the answers are shown')
    await firefox.type('#date_naissance-jour', '29')
    await firefox.follow(link('Revoir mes réponses'))
    t.match(await firefox.html(), '7 mars 2001')
    await firefox.press(fold('Personne suivante'))
    await firefox.follow(button('Effacer et recommencer'))
    t.notMatch(await firefox.html(), /2001|Mme K/)
    await nothingLeft(t, firefox, 'Cette simulation est fermée', /2001|Mme K|"29"/, 5)
  })
})
