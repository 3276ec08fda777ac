/** How a route is written down: once, for the server, the page, the documentation and the tests. */
import type { z } from 'zod';
import type { Action } from './action.ts';
import type { ProblemCode } from './problem.ts';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

export interface Route {
  readonly method: Method;
  /** Below `/api`, with `:name` for parameters. */
  readonly path: string;
  /** One sentence, for the documentation. */
  readonly summary: string;
  /** What whoever asks wants to do; whether they may is decided in one place. */
  readonly action: Action;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** Null where there is nothing to say but that it is done. */
  readonly answer: z.ZodType | null;
  /** Beside those that every route can give. */
  readonly problems: readonly ProblemCode[];
}

type Accepted<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Written<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** What a handler is given of a request, accepted. */
export interface Asked<R extends Route> {
  readonly params: Accepted<R['params']>;
  readonly query: Accepted<R['query']>;
  readonly body: Accepted<R['body']>;
}

/** What a page sends; parts that a route does not know are left out. */
export type Sent<R extends Route> = (R['params'] extends z.ZodType
  ? { readonly params: Written<R['params']> }
  : unknown) &
  (R['query'] extends z.ZodType ? { readonly query?: Written<R['query']> } : unknown) &
  (R['body'] extends z.ZodType ? { readonly body: Written<R['body']> } : unknown);

export type Answer<R extends Route> = R['answer'] extends z.ZodType ? z.output<R['answer']> : null;
