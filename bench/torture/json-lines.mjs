/** Articles as the program reads them from a file or a stream. */
export const jsonLines = (articles) => articles.map((article) => `${JSON.stringify(article)}\n`).join('');
