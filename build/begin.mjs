// Every command starts here. A Node that is too old must be able to read this file, to be told so: no syntax after ES2018,
// no imports; what a command does is loaded afterwards.

const oldest = { major: 20, minor: 19 };

/** @param {string} version e.g. '20.19.1' */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldest.major || (major === oldest.major && minor < oldest.minor);
}

/** Something a person can do something about; the message is one or two Dutch sentences that say what. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} details what a program said, for those who test
   */
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

/** @param {unknown} error */
export function tell(error) {
  if (error instanceof Failure) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Er ging iets onverwachts mis (${message.split('\n')[0]}). Probeer het nog eens; blijft het gebeuren, meld dan deze regel.`;
}

/** @param {unknown} error */
function end(error) {
  process.stderr.write(`${tell(error)}\n`);
  process.exit(1);
}

/**
 * Runs a command; whatever goes wrong becomes one line on stderr and exit code 1.
 * @param {() => Promise<{ main: (args: string[]) => Promise<void> }>} load
 */
export function begin(load) {
  if (isTooOld(process.versions.node)) {
    end(new Failure(`Grondslag heeft Node.js ${oldest.major}.${oldest.minor} of nieuwer nodig; dit is ${process.versions.node}. Haal de nieuwste LTS van nodejs.org en start opnieuw.`));
  }
  process.on('uncaughtException', end);
  load().then((command) => command.main(process.argv.slice(2))).catch(end);
}
