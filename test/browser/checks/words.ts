import type { Shown } from '../../gallery/shown.js'

const decoded = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/&#39;/g, '\'').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()
// Words that no French sentence has: a passage in English must say its language.
const english = /\b(the|and|with|your|you|this|that|from|which|have)\b/i

/** What is wrong with the language, the title or the h1 of a page. */
export function wordFlaws ({ html, question, status }: Shown): string[] {
  const titles = [...html.matchAll(/<h1[\s>][\s\S]*?<\/h1>/g)].map(([h1]) => decoded(h1))
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  const [heading = ''] = titles
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<a [^>]*>https?:[^<]*<\/a>/g, '')
  const foreign = english.exec(decoded(main.replace(/<(\w+)[^>]* lang="(?!fr)[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '')))
  return [
    !/^\s*<!doctype html>\s*<html lang="fr"[ >]/i.test(html) && 'no language',
    titles.length !== 1 && `${titles.length} h1`,
    !/^(Erreur\u00a0: )?.+ – Mes aides, pas à pas$/.test(title) && title !== 'Mes aides, pas à pas' && `title « ${title} »`,
    /^Erreur\u00a0: /.test(title) !== (status === 422) && `title « ${title} » of a page sent with ${status}`,
    question !== undefined && !heading.startsWith(decoded(question)) && `h1 « ${heading} », not « ${question} »`,
    /\stabindex="[1-9]/.test(html) && 'an order of its own for the keyboard',
    foreign !== null && `« ${foreign[0]} » is no French word`
  ].filter(flaw => flaw !== false)
}
