import { fold } from '../../graph';
import { readTable } from '../../tables';

let bareNames: ReadonlySet<string> | undefined;

/** Whether an agreement's name tells its kind only ("bản ghi nhớ"), so that any number of documents go by it. */
export function isBareAgreement(name: string): boolean {
  bareNames ??= new Set(readTable('languages/vi/agreement-heads.tsv').map(({ head = '' }) => fold(head)));
  return bareNames.has(fold(name));
}
