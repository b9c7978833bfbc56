// Each sort of page in Firefox ESR, 320 CSS pixels wide: its window has 500 at least, so the page is twice as large in one of 640.
import t from 'tap'
import { reflowFlaws } from './checks/reflow.js'
import { openFirefox } from './firefox.js'
import { pageTypes } from './page-types.js'

t.test('Firefox ESR on a small screen', { timeout: 0 }, async t => {
  const { visitor, urls } = await pageTypes(t)
  const firefox = await openFirefox(t)
  await firefox.goto(visitor.origin)
  const [, name, value] = /^([^=]+)=(.*)$/.exec(visitor.tab.cookie)!
  await firefox.addCookie(name!, value!)
  await firefox.resize(640, 1200)
  // tsx names the functions that it compiles with a helper that the page does not have.
  const flaws = () => firefox.ask(`const __name = it => it; return (${reflowFlaws.toString()})()`)
  for (const [sort, url] of urls) {
    await firefox.goto(visitor.origin + url)
    await firefox.zoom(2)
    t.equal(await firefox.ask('return innerWidth'), 320, sort)
    t.same(await flaws(), [], sort)
  }
  await firefox.ask('document.querySelector("main p").style.width = "400px"')
  t.not((await flaws() as string[]).length, 0, 'and would be seen')
})
