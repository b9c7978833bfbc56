export { fslEureEtLoir as default } from '../../../notions/local/fsl-eure-et-loir.js'
