/** The part of jStat that is used; the package brings no types. */
declare module 'jstat' {
  const jStat: {
    readonly beta: {
      /** The value below which `probability` of a beta distribution lies. */
      inv(probability: number, alpha: number, beta: number): number;
    };
  };
  export default jStat;
}
