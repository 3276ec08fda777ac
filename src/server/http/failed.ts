/** An error that is told to whoever asked, with its code. */
import { PROBLEMS, type Problem, type ProblemCode } from '../../protocol/problem.ts';

export type More = Pick<Problem, 'detail' | 'faults' | 'retryAfter' | 'expected'>;

export class Failed extends Error {
  readonly code: ProblemCode;
  readonly more: More;

  constructor(code: ProblemCode, more: More = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

export const problemOf = ({ code, more }: Failed, request: string): Problem => ({
  type: `about:blank#${code}`,
  title: code.replaceAll('-', ' '),
  status: PROBLEMS[code],
  code,
  request,
  ...more,
});
