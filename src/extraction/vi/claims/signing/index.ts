export { readNamedAgreement } from './named-agreement';
export { readSigning } from './signing';
export type { SigningRead } from './signing-read';
