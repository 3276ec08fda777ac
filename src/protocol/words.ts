/** The parts that bodies are made of. */
import { z } from 'zod';
import { canonicalTimeZone, isTimeZone } from '../course/time-zone.ts';

export const Id = z.uuid();

/** Milliseconds since 1970. */
export const Moment = z.int().min(0).max(8.64e15);

/** As people write it; signs nobody sees are not part of a name. */
export const DisplayName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);

/** A sentence or two that people read; signs nobody sees are not part of it. */
export const PlainText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);

/** A name to sign in with: a word or an address. Compared without regard to capitals. */
export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(120)
  .regex(/^[\p{L}\p{N}._+@-]+$/u);

/** Length is what counts (NIST SP 800-63B). */
export const Password = z.string().min(10).max(200);

export const Token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Made by a page for one thing it wants done; the same request with the same key is done once. */
export const RequestKey = z.string().regex(/^[A-Za-z0-9_-]{20,80}$/);

/** What an author calls a goal in a scenario’s file. */
export const GoalName = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** A language, as logs write it; whether there are words in it is another question. */
export const LocaleCode = z.string().regex(/^[a-z]{2}$/);

/** A time of day in the cohort's own zone: `2026-11-30T17:00`. */
export const LocalTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** A name of the IANA database. */
export const TimeZone = z
  .string()
  .max(64)
  .overwrite((text) => canonicalTimeZone(text) ?? text)
  .refine(isTimeZone, 'no time zone');

/** As people type it from a wall: eight signs, with or without spaces and dashes. */
export const JoinCode = z.string().trim().min(8).max(20);

/** Four words, as people type them. */
export const RecoveryPhrase = z.string().trim().min(8).max(80);
