/** More is asked of the database than it can take at the moment; whoever asked is told to come back. */
export class Busy extends Error {
  constructor() {
    super('the database has too much to do');
  }
}
