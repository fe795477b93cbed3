import type { Failure } from '@shared/app-error';
import type { Block, DocumentModel } from '@shared/documents/model';
import type { Audience } from '@shared/record/audiences';
import type { Unprintable } from '@renderer/pdf/printable-model';
import type { SealedText } from '@renderer/storage/contract';
import type { MissingLine } from '../missing-list';
import type { DocumentRequest } from './document-request';

/** What a maker is told: the records, in any number of parts; questions wait until all are there. */
export type Message =
  | { readonly kind: 'records'; readonly records: readonly SealedText[] }
  | { readonly kind: 'complete' }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question };

export type Question =
  | { readonly kind: 'audiences' }
  | { readonly kind: 'missing'; readonly audience: Audience; readonly date: string }
  /** what cannot be printed; to be looked at; as a file. `date`: ISO date of today */
  | { readonly kind: 'check' | 'look' | 'print'; readonly request: DocumentRequest; readonly date: string };

export interface AudienceChoice extends Audience {
  /** an activity is about it */
  readonly touched: boolean;
}

/** The sentence that says why there is no document. */
interface Refused {
  readonly refusal: string;
}

export type Answer =
  | { readonly kind: 'audiences'; readonly audiences: readonly AudienceChoice[] }
  | { readonly kind: 'missing'; readonly lines: readonly MissingLine[] }
  | { readonly kind: 'check'; readonly unprintable: readonly Unprintable[] }
  /** its blocks went ahead */
  | ({ readonly kind: 'look' } & (Refused | { readonly model: DocumentModel }))
  | ({ readonly kind: 'print' } & (Refused | { readonly organisation: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly unprintable: readonly Unprintable[] }));

/** How far it is with a document; without `total` nobody knows yet how many there will be. */
export interface MakingProgress {
  readonly step: 'reading' | 'building' | 'layout' | 'writing';
  readonly done?: number;
  readonly total?: number;
}

/** What a maker says, about the question of that number. */
export type Reply = { readonly id: number } & (
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'progress'; readonly progress: MakingProgress }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  /** `detail` is technical, for who asks for it */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string }
);
