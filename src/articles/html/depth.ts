import { Parser } from 'htmlparser2';
import { BangGiaoError } from '../../graph';

/** Elements in one another; pages have some dozens. The parser's time grows with the square of the depth. */
const MAX_DEPTH = 5_000;

/** Throws `ARTICLE_INVALID` where a page nests its elements deeper than anybody writes; looks no further than there. */
export function assertShallow(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth++;
      if (depth > MAX_DEPTH) throw tooDeep();
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.write(html);
}

function tooDeep(): BangGiaoError {
  return new BangGiaoError('ARTICLE_INVALID', `The page nests more than ${MAX_DEPTH} elements.`, {
    details: { maximum: MAX_DEPTH },
  });
}
