/** The form as a JSON Schema, so that editors complete and explain scenario files. */
import { z } from 'zod';
import { scenarioFile } from './format.ts';

export const jsonSchema = (): object => z.toJSONSchema(scenarioFile);
