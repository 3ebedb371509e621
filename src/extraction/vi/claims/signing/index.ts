export { readNamedAgreement } from './named-agreement';
export { SIGNED_BY } from './signed-by';
export { readSigning } from './signing';
export type { SigningRead } from './signing-read';
