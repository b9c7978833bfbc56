// Comfort, never needed. On the entry page it installs itself; as a service worker it keeps the style sheet and one page for when the
// network is away. Pages always come from the network: nothing that holds an answer is kept. Written for phones of 2016.
const KEPT = 'VERSION'
const PAGE = '/hors-ligne'

const keep = () => fetch(PAGE, { cache: 'no-cache' })
  .then(page => Promise.all([page.clone().text(), caches.open(KEPT), page]))
  .then(([html, cache, page]) => Promise.all([cache.put(PAGE, page), cache.addAll(Array.from(new Set(html.match(/\/assets\/[\w./-]+/g))))]))

const forgetOlder = () => caches.keys().then(names => Promise.all(names.filter(name => name !== KEPT).map(name => caches.delete(name))))

const asset = request => caches.match(request).then(kept => kept || fetch(request).then(file => {
  const copy = file.clone()
  if (file.ok) caches.open(KEPT).then(cache => cache.put(request, copy))
  return file
}))

if (typeof document === 'object') {
  const { connection, serviceWorker } = navigator
  const sparing = connection && connection.saveData
  if (serviceWorker && !sparing) addEventListener('load', () => { serviceWorker.register('/hors-ligne.js').catch(() => {}) })
} else {
  addEventListener('install', event => event.waitUntil(keep().then(() => self.skipWaiting())))
  addEventListener('activate', event => event.waitUntil(forgetOlder()))
  addEventListener('fetch', event => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (origin !== location.origin) return
    if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(PAGE)))
    else if (pathname.indexOf('/assets/') === 0) event.respondWith(asset(request))
  })
}
