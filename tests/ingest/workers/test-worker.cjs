// Plays a worker: what it answers is told by the article's text.
exports.answer = (article) => {
  if (article.text === 'die') return dying();
  if (article.text === 'refuse') {
    return { error: { code: 'ARTICLE_INVALID', message: 'It is refused.', details: { id: article.id } } };
  }
  if (article.text === 'stumble') return { error: { code: null, message: 'It stumbled.', details: {} } };
  return {
    extraction: {
      articleId: article.id,
      language: 'vi',
      extractor: 'test@1',
      entities: [],
      mentions: [],
      claims: [],
    },
  };
};

// As when memory runs out: the thread ends with an error outside of what was asked.
function dying() {
  setImmediate(() => {
    throw new Error('The thread died.');
  });
  return new Promise(() => {});
}
