import { z } from 'zod';

/** Data of the engine's own making, which needs no looking at on its way out. */
export const made = <Made>(): z.ZodType<Made, Made> => z.looseObject({}) as unknown as z.ZodType<Made, Made>;

/** A file on its way, a piece at a time; not JSON, though the whole may be. */
export const Download = z.string().meta({ format: 'binary' }) as unknown as z.ZodType<
  AsyncIterable<string | Uint8Array> | Uint8Array,
  string
>;
