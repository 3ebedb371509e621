export { AUDIT_ACTIONS, type AuditAction, type AuditRecord, auditedStore, latestAudit } from './audit';
export { assertScope, authenticate } from './authenticate';
export { type Principal, SCOPES, type Scope } from './scope';
export { isValid, type Token } from './token';
export {
  createToken,
  hasValidToken,
  lapsedPrincipals,
  listTokens,
  type NewToken,
  revokeTokens,
} from './tokens';
