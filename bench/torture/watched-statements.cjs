// Notes the text of every statement that this process has a database run.
const libsql = require('libsql');
const { Session, Transaction } = require('neo4j-driver');

/** Every text from now on, each once. */
function watchStatements() {
  const seen = new Set();
  const watch = (prototype, method) => {
    const original = prototype[method];
    prototype[method] = function (text, ...rest) {
      seen.add(String(text?.text ?? text));
      return original.call(this, text, ...rest);
    };
  };
  watch(libsql.prototype, 'prepare');
  watch(libsql.prototype, 'exec');
  watch(Session.prototype, 'run');
  watch(Transaction.prototype, 'run');
  return seen;
}

module.exports = { watchStatements };
