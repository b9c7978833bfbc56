import t from 'tap'
import { overdueFigure, overdueInWords } from '../../src/content/overdue.js'
import type { Parameter } from '../../src/engine/parameter.js'

const source = { title: 'Décret', url: 'https://www.legifrance.gouv.fr/' }
const figure = (from: string, more: Partial<Parameter> = {}): Parameter =>
  ({ path: 'essai', description: 'Plafond d’essai', unit: '€', revision: 'avril', ...more, values: [{ from, value: 1, source }] })
const free = { revision: 'libre', relecture: 12 } as const

t.test('one sentence for all the figures', async t => {
  const said = (...figures: Parameter[]): string => overdueInWords(figures, 'montant')
  t.equal(said(figure('2025-04-01')), 'Ce montant utilise un chiffre d’avril 2025 : il a sans doute changé depuis.')
  t.equal(said(figure('2026-01-01')), 'Ce montant utilise un chiffre de janvier 2026 : il a sans doute changé depuis.')
  t.equal(said(figure('2020-04-01', { relu_le: '2025-05-10' })), 'Ce montant utilise un chiffre relu en mai 2025 : il a sans doute changé depuis.')
  t.equal(said(figure('2024-08-15', free)), 'Ce montant utilise un chiffre d’août 2024 : il a pu changer depuis.')
  t.equal(said(figure('2026-04-01'), figure('2026-01-01')), 'Ce montant utilise 2 chiffres de 2026 : ils ont sans doute changé depuis.')
  t.equal(said(figure('2026-04-01'), figure('2025-01-01', free)), 'Ce montant utilise 2 chiffres de 2025 et 2026 : ils ont sans doute changé depuis.')
  t.equal(said(figure('2021-04-01', free), figure('2024-01-01', free), figure('2023-01-01', free)), 'Ce montant utilise 3 chiffres de 2021 à 2024 : ils ont pu changer depuis.')
  t.equal(overdueInWords([figure('2025-04-01')], 'résultat'), 'Ce résultat utilise un chiffre d’avril 2025 : il a sans doute changé depuis.')
})

t.test('each figure: what it is, how old, what was expected, where to read it', async t => {
  t.same(overdueFigure(figure('2025-04-01')), { titre: 'Plafond d’essai : chiffre d’avril 2025, révision attendue le 1er avril 2026', url: source.url })
  t.equal(overdueFigure(figure('2024-03-15', free)).titre, 'Plafond d’essai : chiffre de mars 2024, à relire depuis le 15 mars 2025')
})
