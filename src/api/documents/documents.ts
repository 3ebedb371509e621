import { createHash } from 'node:crypto';
import { BangGiaoError } from '../../graph';

/** What a request says of the operation that it wants, as loosely typed as requests are. */
export interface Asking {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** Operations that a server knows by id and by the SHA-256 of their text. */
export class Documents {
  /** Text of each, by its id and by its hash. */
  readonly #texts = new Map<string, string>();

  /**
   * @param texts the text of each document by its id
   * @param only whether nothing else is answered
   */
  constructor(
    texts: ReadonlyMap<string, string>,
    private readonly only: boolean,
  ) {
    for (const [id, text] of texts) this.#texts.set(id, text).set(sha256(text), text);
  }

  /**
   * The text that is asked for: by `documentId`, by `extensions.persistedQuery.sha256Hash`, or as it stands in `query`,
   * which may be empty beside an id. A text of these documents needs no id. Fails with `DOCUMENT_UNKNOWN` where there is
   * no text, or one that is not answered here, and with `ARGUMENT_INVALID` where the text is another than the id's.
   */
  textOf(asking: Asking): string {
    const sent = typeof asking.query === 'string' && asking.query !== '' ? asking.query : undefined;
    const id = idOf(asking);
    const known = id === undefined ? undefined : this.#texts.get(id);
    if (known !== undefined && sent !== undefined && known !== sent) throw contradiction();
    const text = known ?? sent;
    if (text === undefined || (this.only && !this.#texts.has(sha256(text)))) throw this.#unknown(id);
    return text;
  }

  #unknown(id: string | undefined): BangGiaoError {
    const way = this.only ? 'it answers those it was started with and no others' : 'send its text as `query`';
    const what = id === undefined ? 'that operation' : 'a document of that id';
    return new BangGiaoError('DOCUMENT_UNKNOWN', `The server does not know ${what}: ${way}.`);
  }
}

/** Which document a request names, if any; what is no text names none. */
export function idOf({ documentId, extensions }: Asking): string | undefined {
  if (typeof documentId === 'string') return documentId;
  const { persistedQuery } = Object(extensions);
  const { sha256Hash } = Object(persistedQuery);
  return typeof sha256Hash === 'string' ? sha256Hash.toLowerCase() : undefined;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function contradiction(): BangGiaoError {
  return new BangGiaoError(
    'ARGUMENT_INVALID',
    'The text in `query` is not that of the document: leave out one of the two.',
  );
}
