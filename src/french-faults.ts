import { z } from 'zod'
import { fr } from 'zod/locales'

/** What zod finds wrong is said in French, wherever it is shown: rule files, configuration, the programs' door. */
export const speakFrench = (): void => { z.config(fr()) }
