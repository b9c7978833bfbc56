/**
 * The legal territories of the Republic, and abroad: each has its own law of aids, or its own figures. A commune belongs to one by this table alone;
 * none is « the rest ». Adding one asks every file of rules/territories to say what it is there.
 */
const lieux = {
  'metropole': 'en métropole',
  'guadeloupe': 'en Guadeloupe',
  'martinique': 'en Martinique',
  'guyane': 'en Guyane',
  'reunion': 'à La Réunion',
  'mayotte': 'à Mayotte',
  'saint-pierre-et-miquelon': 'à Saint-Pierre-et-Miquelon',
  'saint-barthelemy': 'à Saint-Barthélemy',
  'saint-martin': 'à Saint-Martin',
  'nouvelle-caledonie': 'en Nouvelle-Calédonie',
  'polynesie-francaise': 'en Polynésie française',
  'wallis-et-futuna': 'à Wallis-et-Futuna',
  'terres-australes': 'dans les Terres australes et antarctiques ou à Clipperton',
  'etranger': 'à l’étranger'
} as const

export type Territoire = keyof typeof lieux
export const territoires = Object.keys(lieux) as readonly Territoire[]

/** « en Guadeloupe ». */
export const auTerritoire = (territoire: Territoire): string => lieux[territoire]

const departementsDeMetropole = [...Array.from({ length: 95 }, (_, rank) => String(rank + 1).padStart(2, '0')).filter(code => code !== '20'), '2A', '2B']

/** By the beginning of a commune's INSEE code; 99: outside of France. */
const parCode: ReadonlyMap<string, Territoire> = new Map([
  ...departementsDeMetropole.map(code => [code, 'metropole'] as const),
  ['971', 'guadeloupe'], ['972', 'martinique'], ['973', 'guyane'], ['974', 'reunion'], ['975', 'saint-pierre-et-miquelon'], ['976', 'mayotte'],
  ['977', 'saint-barthelemy'], ['978', 'saint-martin'], ['984', 'terres-australes'], ['986', 'wallis-et-futuna'], ['987', 'polynesie-francaise'],
  ['988', 'nouvelle-caledonie'], ['989', 'terres-australes'], ['99', 'etranger']
])

/** undefined for a code that begins like none of France. */
export const territoireDe = (commune: string): Territoire | undefined => parCode.get(commune.slice(0, 3)) ?? parCode.get(commune.slice(0, 2))
