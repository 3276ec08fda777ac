/** An end the user can mend: one line with a stable code instead of a stack trace. */
export class Stop extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(code, message, exitCode = 1) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** @param {() => Promise<void>} main */
export async function orStop(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`${error.code}: ${error.message}`);
    process.exitCode = error.exitCode;
  }
}
