// One HTML checker for components (wrapped in a page) and pages.
import { HtmlValidate } from 'html-validate'

const checker = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // DSFR wants the landmarks' roles written out; « Page introuvable – Mes aides… » is long on purpose; checkboxes share their name.
    'no-redundant-role': 'off', 'long-title': 'off', 'form-dup-name': 'off',
    // Nunjucks writes <meta> and blank ends of lines as they come.
    'void-style': 'off', 'no-trailing-whitespace': 'off'
  }
})

export async function faults (html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} (line ${line}): ${message}`))
}

export const ids = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')

export const wrap = (body: string): string =>
  `<!DOCTYPE html>
<html lang="fr">
<head><meta charset="utf-8"><title>Exemple</title></head>
<body>
<main>${body}</main>
</body>
</html>
`
