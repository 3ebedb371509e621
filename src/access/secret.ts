import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 4;
const SECRET_BYTES = 32;
const FORM = /^bg_([0-9a-f]{8})_([A-Za-z0-9_-]{43})$/;

/** What is handed out once: `bg_`, the token's id, the secret. */
export interface Credential {
  readonly id: string;
  readonly secret: string;
}

/** A fresh credential: 256 random bits, so that a plain hash of it can't be turned back by trying. */
export function makeCredential(): Credential {
  return {
    id: randomBytes(ID_BYTES).toString('hex'),
    secret: randomBytes(SECRET_BYTES).toString('base64url'),
  };
}

export function writeCredential({ id, secret }: Credential): string {
  return `bg_${id}_${secret}`;
}

/** Null where the text is no token of ours. */
export function readCredential(text: string): Credential | null {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** Hexadecimal. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether the secret has that hash; takes the same time wherever they differ. */
export function matches(secret: string, hash: string): boolean {
  const [given, known] = [Buffer.from(hashOf(secret), 'hex'), Buffer.from(hash, 'hex')];
  return given.length === known.length && timingSafeEqual(given, known);
}
