import t from 'tap'
import { checkRules } from '../../src/cli/rules-check/check.js'
import { readSamples } from '../../src/cli/rules-check/samples.js'
import { vocabulary } from '../../rules/vocabulary/index.js'
import { loadFormulas } from '../../rules/formulas.js'
import { systemClock, today } from '../../src/clock.js'
import { inProject } from '../../src/project-root.js'
import { aid, institution, rulesFolder } from './rules-folder.js'
import { check, geography, institutions, said } from './said.js'

t.test('an aid without fault says nothing', async t => {
  t.same(said(t, aid('conditions_generales:\n  - type: communes\n    values: ["56260"]\n')), [])
})

const faults: [name: string, more: string, expected: RegExp][] = [
  ['unknown commune', 'conditions_generales:\n  - type: communes\n    values: ["56260", "99999"]\n', /^erreur 14 .*values\.1 la commune « 99999 » n’existe pas/],
  ['merged commune', 'conditions_generales:\n  - type: communes\n    values: ["74217"]\n', /n’est plus une commune : elle a rejoint Annecy\. Écrivez "74010"/],
  ['postcode for a commune', 'conditions_generales:\n  - type: communes\n    values: ["75011"]\n', /^erreur .*75011/],
  ['unknown département', 'conditions_generales:\n  - type: departements\n    values: ["20"]\n', /le département « 20 » n’existe pas/],
  ['unknown région', 'conditions_generales:\n  - type: regions\n    values: ["99"]\n', /la région « 99 » n’existe pas/],
  ['unknown EPCI', 'conditions_generales:\n  - type: excluded_epcis\n    values: ["123456789"]\n', /l’intercommunalité « 123456789 » n’existe pas/],
  ['unknown postcode', 'conditions_generales:\n  - type: codes_postaux\n    values: ["00001"]\n', /aucune commune n’a le code postal « 00001 »/],
  ['code inside not', 'conditions_generales:\n  - type: not\n    value:\n      type: regions\n      values: ["99"]\n', /conditions_generales\.0\.value\.values\.0/],
  ['ages that exclude each other', 'conditions_generales:\n  - {type: age, operator: ">=", value: 30}\n  - {type: age, operator: "<", value: 26}\n',
    /^erreur 14 conditions_generales\.1\.value personne ne peut remplir ces conditions sur l’âge/],
  ['no whole age between the bounds', 'conditions_generales:\n  - {type: age, operator: ">", value: 25}\n  - {type: age, operator: "<", value: 26}\n', /sur l’âge/],
  ['an age inside not', 'conditions_generales:\n  - {type: age, operator: "<", value: 18}\n  - type: not\n    value: {type: age, operator: "<=", value: 18}\n', /sur l’âge/],
  ['an age that nobody reaches', 'conditions_generales:\n  - {type: age, operator: ">=", value: 250}\n', /sur l’âge/],
  ['a profile against the general conditions', 'conditions_generales:\n  - {type: age, operator: ">=", value: 30}\nprofils:\n  - type: etudiant\n    conditions:\n      - {type: age, operator: "<=", value: 25}\n',
    /^erreur 17 profils\.0\.conditions\.0\.value/],
  ['incomes that exclude each other', 'conditions_generales:\n  - {type: quotient_familial, operator: "<", value: 500, period: month}\n  - {type: quotient_familial, operator: ">", value: 7000}\n', /sur le quotient familial/],
  ['a rate above 1', 'conditions_generales:\n  - {type: taux_incapacite, operator: ">=", value: 80}\n', /sur le taux d’incapacité/],
  ['children upside down', 'conditions_generales:\n  - {type: enfants_eligibles, operator: ">=", value: 1, age_min: 12, age_max: 3}\n', /l’âge minimal \(12\) dépasse l’âge maximal \(3\)/],
  ['commune outside its département', 'conditions_generales:\n  - {type: communes, values: ["56260"]}\n  - {type: departements, values: ["35"]}\n', /personne ne peut habiter là/],
  ['département outside its région', 'conditions_generales:\n  - {type: departements, values: ["35"]}\n  - {type: regions, values: ["11"]}\n', /personne ne peut habiter là/],
  ['commune of another institution', 'conditions_generales:\n  - {type: attached_to_institution}\n  - {type: communes, values: ["35238"]}\n', /personne ne peut habiter là/],
  ['empty choice', 'profils:\n  - type: lyceen\n    conditions:\n      - {type: annee_etude, values: []}\n', /liste vide/],
  ['asked and refused', 'conditions_generales:\n  - {type: regime_securite_sociale, includes: [regime_agricole], excludes: [regime_agricole]}\n', /tout ce qui est demandé est aussi exclu/],
  ['unknown word', 'conditions_generales:\n  - {type: agee, value: 3}\n', /« agee » n’est pas connu\. Choisissez parmi/],
  ['unknown profile', 'profils:\n  - {type: retraite, conditions: []}\n', /« retraite » n’est pas connu/],
  ['unknown field', 'montan: 3\n', /champ inconnu : montan/],
  ['a class that does not exist', 'conditions_generales:\n  - {type: annee_etude, values: [terminale, licence_9]}\n', /values\.1 « licence_9 » n’est pas une réponse possible\. Choisissez parmi : cap_1/],
  ['a word of the language of programs', 'conditions_generales:\n  - {type: constructor}\n', /« constructor » n’est pas connu/],
  ['an unknown word inside not', 'conditions_generales:\n  - {type: not, value: {type: agee}}\n', /^erreur 13 conditions_generales\.0\.value\.type « agee » n’est pas connu/],
  ['a number in letters', 'conditions_generales:\n  - {type: quotient_familial, operator: "<", value: mille}\n', /\.value nombre attendu, en chiffres/],
  ['a list written on one line', 'conditions: une seule\n', /^erreur 12 conditions il faut une liste/],
  ['a field twice', 'conditions: []\nconditions: []\n', /^erreur 13 .*YAML incorrect : ce champ est écrit deux fois/],
  ['a tabulation', 'conditions:\n\t- Oui\n', /^erreur 13 .*Remplacez-la par des espaces/],
  ['a text that begins with a star', 'legend: *important\n', /^erreur 12 .*ne peut pas commencer par « \* »/]
]
for (const [name, more, expected] of faults) {
  t.test(name, async t => {
    const found = said(t, aid(more))
    t.equal(found.length, 1, found.join('\n'))
    t.match(found[0], expected)
  })
}

t.test('possible conditions are left alone', async t => {
  t.same(said(t, aid([
    'conditions_generales:',
    '  - {type: age, operator: ">=", value: 18}',
    '  - {type: age, operator: "<=", value: 18}',
    '  - {type: attached_to_institution}',
    '  - {type: codes_postaux, values: ["56000"]}',
    '  - {type: regions, values: ["53"]}',
    '  - {type: not, value: {type: communes, values: ["56260"]}}',
    'profils:',
    '  - {type: etudiant, conditions: []}',
    ''
  ].join('\n'))), [])
})

t.test('a national body has no territory', async t => {
  const found = said(t, aid('conditions_generales:\n  - {type: attached_to_institution}\n').replace('institution: vannes', 'institution: caf'))
  t.match(found, [/« Ville de caf » n’a pas de territoire/])
})

t.test('amounts: unit and sum', async t => {
  t.match(said(t, aid('').replace('unit: €\n', '')), [/^erreur 5 montant montant sans unité/])
  t.match(said(t, aid('').replace('montant: 100\n', '')), [/^erreur 4 type montant absent/])
  t.same(said(t, aid('').replace('type: float\nmontant: 100\nunit: €', 'type: bool')), [])
})

t.test('sources age, from the day that is given', async t => {
  t.same(said(t, aid(''), '2027-07-31'), [])
  t.match(said(t, aid(''), '2027-08-02'), [/^à revoir 11 sources\.0\.verifie_le source vérifiée il y a plus d’un an \(1er août 2026\)/])
  t.match(said(t, aid(''), '2026-07-01'), [/^erreur 11 .*date à venir/])
  t.match(said(t, aid('').replace(/\n {4}verifie_le.*/, '')), [/^à revoir .*date de vérification absente/])
  t.match(said(t, aid('').replace(/sources:\n(?: .*\n)*/, '')), [/^erreur .*source absente/])
})

t.test('what is not written, or badly, is called by its name', async t => {
  t.match(said(t, aid('').replace('label: aide d’essai\n', '')), [/^erreur 1 label champ absent\. Ajoutez « label: »/])
  t.match(said(t, aid('').replace('label: aide d’essai', 'label:')), [/^erreur 1 label champ vide\. Complétez « label: »/])
  t.match(said(t, aid('').replace('periodicite: ponctuelle\n', '')), [/^erreur .* periodicite champ absent\..*Valeurs possibles : ponctuelle, mensuelle/])
  t.match(said(t, aid('conditions_generales:\n  - {type: age, operator: ">="}\n')), [/^erreur 13 conditions_generales\.0\.value champ absent/])
  t.match(said(t, aid('conditions:\n  - Habiter: ici\n')), [/^erreur 13 conditions\.0 un « : » coupe ce texte en deux\. Mettez-le entre guillemets/])
  t.match(said(t, aid('').replace('2026-08-01', '01/08/2026')), [/^erreur 11 sources\.0\.verifie_le date attendue : année, mois, jour/])
  t.match(said(t, aid('').replace('https://www.mairie-vannes.fr/', 'www.mairie-vannes.fr')), [/^erreur 10 sources\.0\.url adresse attendue, commençant par https/])
})

t.test('an institution twice, under one identifier or under one name', async t => {
  const { findings } = check(rulesFolder(t, {
    ...institutions,
    'institutions/encore.yml': institution('vannes', 'type: commune\ncode_insee: "56260"'),
    'institutions/deux.yml': institution('deux', 'type: commune\ncode_insee: "56260"').replace('Ville de deux', 'Ville de vannes')
  }))
  t.match(findings.filter(({ file }) => file.startsWith('institutions/')).map(({ file, field, message }) => `${file} ${field} ${message}`), [
    /^institutions\/encore\.yml name même nom que « deux » \(institutions\/deux\.yml\)/,
    /^institutions\/vannes\.yml id l’institution « vannes » existe déjà dans institutions\/encore\.yml/
  ])
})

t.test('two aids of one name, two files of one id, an institution that is not there', async t => {
  const { findings } = check(rulesFolder(t, {
    ...institutions,
    'aids/communes/a.yml': aid(''),
    'aids/communes/b.yml': aid('').replace('aide d’essai', 'Aide d’essai'),
    'aids/communes/c.yml': aid('id: a\n').replace('aide d’essai', 'autre'),
    'aids/communes/d.yml': aid('').replace('institution: vannes', 'institution: nulle_part'),
    'institutions/perdue.yml': institution('perdue', 'type: commune\ncode_insee: "69152"'),
    'institutions/sans-code.yml': institution('sans-code', 'type: epci')
  }))
  t.match(findings.filter(({ file }) => !file.startsWith('parameters/')).map(({ file, message }) => `${file} ${message}`), [
    /b\.yml même nom et même institution que a \(aids\/communes\/a\.yml\)/,
    /c\.yml l’aide « a » existe déjà dans aids\/communes\/a\.yml/,
    /d\.yml institution inconnue : « nulle_part »/,
    /perdue\.yml « 69152 » n’est plus une commune/,
    /sans-code\.yml code absent/
  ])
})

t.test('nothing in the project’s own rules is to be mended', async t => {
  const { findings, aids } = checkRules(inProject('rules'), { vocabulary, formulas: await loadFormulas(), geography, day: today(systemClock), households: readSamples(inProject('rules')) })
  t.same(findings.filter(({ level }) => level === 'erreur'), [])
  t.ok(aids > 650)
})
