import { z } from 'zod';
import { SCOPES } from './scope';

/** A token as stored: never the secret, only its SHA-256. */
export const tokenSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** SHA-256 of the secret, hexadecimal. */
  hash: z.string().length(64),
  scopes: z.array(z.enum(SCOPES)).min(1),
  /** Instants as ISO 8601 in UTC. */
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type Token = z.infer<typeof tokenSchema>;

/** Whether a token is good at an instant. */
export function isValid({ expiresAt, revokedAt }: Token, now: Date): boolean {
  return revokedAt === null && (expiresAt === null || now.toISOString() < expiresAt);
}
