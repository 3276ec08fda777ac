/** The page's side of the server, as pages see it. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Me } from '../../protocol/account.ts';
import type { AnswerOf, Ask, Trouble } from './client.ts';
import type { Outbox } from './outbox.ts';
import type { RemarkNews } from './remark-news.ts';
import type { WayBack } from './way-back.ts';

export interface ServerSide {
  readonly ask: Ask;
  /** Null while nobody is signed in. */
  readonly me: Signal<Me | null>;
  /** They have signed out themselves: nobody is asked to come back here. */
  leave(): void;
  /** Where else one can sign in. */
  readonly providers: AnswerOf<'readServer'>['signIn'];
  /** Whether the first one was still awaited when the page began. */
  readonly needsAdministrator: boolean;
  readonly outbox: Outbox;
  /** What trainers have written beside one's calls. */
  readonly remarks: RemarkNews;
  readonly wayBack: WayBack;
  /** Stands in the bar above every page. */
  sign(): ComponentChildren;
  /** Comes first on the home page. */
  asked(): ComponentChildren;
}

export interface ServerDoor {
  /** Null until a server has answered. */
  readonly side: ReadonlySignal<ServerSide | null>;
  /** Gives why there is none, where none answers. */
  find(): Promise<ServerSide | Trouble>;
  /** Looks for it now, and again when there is a network. */
  watch(): void;
}
