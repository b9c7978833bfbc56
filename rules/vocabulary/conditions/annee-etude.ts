import { listedWord } from '../listed.js'

/** Class or year that the person follows. */
export default listedWord({
  type: 'annee_etude',
  subject: 'votre classe ou votre année',
  read: c => c.household.demandeur.annee_etude,
  words: {
    cap_1: '1re année de CAP', cap_2: '2e année de CAP', seconde: 'seconde', premiere: 'première', terminale: 'terminale', bts_1: 'BTS',
    but_1: 'BUT', cpge_1: 'classe préparatoire', licence_1: 'licence 1', licence_2: 'licence 2', licence_3: 'licence 3',
    master_1: 'master 1', master_2: 'master 2', doctorat_1: 'doctorat 1', doctorat_2: 'doctorat 2', doctorat_3: 'doctorat 3', autre: 'autre'
  }
})
