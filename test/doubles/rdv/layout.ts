import { escape } from '../demarche-numerique/layout.js'

/** Every page of the double says what it is (contract 7.5). Plain, without a script. */
export const page = (title: string, body: string, flash = ''): string => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escape(title)}</title></head>
<body>
<p role="note"><strong>Serveur de démonstration – aucun rendez-vous réel</strong></p>
<main>
<h1>${escape(title)}</h1>
${flash === '' ? '' : `<p><strong>${escape(flash)}</strong></p>`}
${body}
</main>
</body>
</html>
`

export interface Field { name: string, label: string, value?: string | undefined, type?: string }

export const form = (action: string, csrf: string, button: string, fields: readonly Field[], hidden: Readonly<Record<string, string>> = {}): string => `
<form method="post" action="${escape(action)}">
<input type="hidden" name="authenticity_token" value="${csrf}">
${Object.entries(hidden).map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`).join('\n')}
${fields.map(({ name, label, value = '', type = 'text' }) => `<p><label>${escape(label)} <input type="${type}" name="${escape(name)}" value="${escape(value)}"></label></p>`).join('\n')}
<button type="submit">${escape(button)}</button>
</form>`

export const link = (href: string, text: string, label?: string): string => `<a href="${escape(href)}"${label === undefined ? '' : ` aria-label="${escape(label)}"`}>${escape(text)}</a>`
export const list = (items: readonly string[]): string => `<ul>\n${items.map(item => `<li>${item}</li>`).join('\n')}\n</ul>`
export { escape }
