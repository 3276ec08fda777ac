/** What the page of a new assignment is given. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Terms } from '../../../course/terms.ts';
import type { AngerType, Channel, Industry } from '../../../engine/vocabulary.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Template } from '../../../protocol/template.ts';
import type { Unread } from '../unread.ts';
import type { Draft, Fault } from './draft.ts';

/** An edition that can be chosen, with its title in the reader's language. */
export interface Choosable {
  readonly version: string;
  readonly scenario: string;
  readonly own: boolean;
  readonly title: string;
  readonly channel: Channel;
  readonly industry: Industry;
  readonly angerType: AngerType;
  /** Customers are handed on in it from one desk to the next. */
  readonly desks: boolean;
  /** Those that can be set for everybody. */
  readonly goals: readonly Named[];
}

/** Several scenarios that belong together. */
export interface ScenarioSet {
  readonly id: string;
  readonly name: string;
  readonly versions: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Language {
  readonly code: string;
  readonly name: string;
}

export interface AssignModel {
  readonly cohort: Cohort;
  readonly draft: Signal<Draft>;
  /** Null until they have come. */
  readonly scenarios: ReadonlySignal<readonly Choosable[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly sets: ReadonlySignal<readonly ScenarioSet[]>;
  readonly templates: ReadonlySignal<readonly Template[]>;
  readonly unreadTemplates: ReadonlySignal<Unread | null>;
  readonly languages: readonly Language[];
  /** The trainees, once it was asked who they are. */
  readonly people: ReadonlySignal<readonly Named[] | null>;
  readonly unreadPeople: ReadonlySignal<Unread | null>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** It was tried once to send it: from now on everything that is wrong is said. */
  readonly tried: ReadonlySignal<boolean>;
  readonly sending: ReadonlySignal<boolean>;
  change(change: Partial<Draft>): void;
  changeTerms(change: Partial<Terms>): void;
  /** Null: everybody chooses. */
  setGoal(version: string, goal: string | null): void;
  choose(version: string, chosen: boolean): void;
  rename(title: string): void;
  takeSet(id: string): void;
  takeTemplate(id: string): void;
  readonly forSome: () => void;
  readonly send: () => void;
  keepTemplate(name: string): void;
  renameTemplate(id: string, name: string): void;
  removeTemplate(id: string): void;
}
