import { type Run, runIds, runRows } from './run';

export async function deleteRedirects(run: Run, from: readonly string[]): Promise<void> {
  await runIds(run, 'write/delete-redirects', from);
}

export async function putRedirects(
  run: Run,
  redirects: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  const latest = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  await deleteRedirects(run, [...latest.keys()]);
  await runRows(run, 'write/put-redirects', [...latest.values()]);
}
