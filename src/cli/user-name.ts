import { userInfo } from 'node:os';

/** Whose process it is; some machines don't know their users by name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}
