import type { DossierState } from '../../integrations/demarche-numerique/index.js'

interface Words {
  titre: string
  texte: string
  /** The link of the file still leads to it. */
  reprendre: boolean
  /** The file is in the person's account there. */
  compte: boolean
}

const resumable = { reprendre: true, compte: false }
const claimed = { reprendre: false, compte: true }

/** Each state of a file, as its person would say it (contract 1.2 and 4). */
const words: Readonly<Record<DossierState | 'disparu' | 'inconnu', Words>> = {
  prefilled: {
    ...resumable, titre: 'Votre dossier est prêt',
    texte: 'Il vous attend\u00a0: personne ne l’a encore ouvert. Connectez-vous, relisez-le, complétez-le, puis déposez-le.'
  },
  brouillon: {
    ...claimed, reprendre: true, titre: 'Votre dossier est commencé',
    texte: 'Il est dans votre compte Démarche numérique. Il n’est pas encore déposé\u00a0: l’organisme ne le voit pas.'
  },
  en_construction: {
    ...claimed, titre: 'Vous avez déjà envoyé votre dossier',
    texte: 'L’organisme l’a reçu. Il ne l’étudie pas encore\u00a0: vous pouvez encore le modifier.'
  },
  en_instruction: {
    ...claimed, titre: 'Votre dossier est à l’étude',
    texte: 'L’organisme l’étudie. Vous recevrez sa réponse par courriel.'
  },
  accepte: {
    ...claimed, titre: 'Votre dossier est accepté',
    texte: 'L’organisme a accepté votre demande.'
  },
  refuse: {
    ...claimed, titre: 'Votre dossier est refusé',
    texte: 'L’organisme a refusé votre demande. Sa réponse dit pourquoi, et comment la contester.'
  },
  sans_suite: {
    ...claimed, titre: 'Votre dossier est classé sans suite',
    texte: 'L’organisme a fermé votre dossier sans décider. Sa réponse dit pourquoi.'
  },
  disparu: {
    reprendre: false, compte: false, titre: 'Ce dossier n’existe plus',
    texte: 'Un dossier que personne n’ouvre est supprimé au bout de quelques jours. Vous pouvez en préparer un autre.'
  },
  inconnu: {
    ...resumable, compte: true, titre: 'Votre dossier préparé',
    texte: 'Nous n’avons pas pu vérifier où il en est. ' +
      'Essayez son lien\u00a0: s’il ne mène plus à rien, votre dossier est peut-être déjà dans votre compte.'
  }
}

export const stateInWords = (state: DossierState | 'disparu' | 'inconnu'): Words => words[state]
