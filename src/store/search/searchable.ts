import { fold } from '../../graph';

const IDEOGRAPH = /(\p{Script=Han})/gu;

/**
 * Text as it is put into, and looked up in, the word indexes: folded, and each Chinese character a word of
 * its own, because Chinese writes no spaces between words.
 */
export function searchable(text: string): string {
  return fold(text.replace(IDEOGRAPH, ' $1 '));
}
