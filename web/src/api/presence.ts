/**
 * What a service answers: every property is there, those named may be null. The descriptions say of requests what must
 * be given, but not of answers what is always there; this says it once per type, and `tsc` fails when a name is gone.
 */
export type Answer<T, Nullable extends keyof T = never> = {
	readonly [K in Exclude<keyof T, Nullable>]-?: NonNullable<T[K]>;
} & { readonly [K in Nullable]?: T[K] | null };

/** An answer with parts that are answers themselves. */
export type AnswerOf<T, Parts extends Partial<Record<keyof T, unknown>>, Nullable extends keyof T = never> = Answer<
	Omit<T, keyof Parts>,
	Exclude<Nullable, keyof Parts>
> &
	Readonly<Parts>;

/** What a form sends: all of it except what is named, so that no field is forgotten. */
export type Input<T, Optional extends keyof T = never> = {
	[K in Exclude<keyof T, Optional>]-?: NonNullable<T[K]>;
} & { [K in Optional]?: T[K] };

export interface Page<T> {
	readonly items: readonly T[];
	readonly next?: string | null;
}

/** A page of a list that is counted. */
export interface CountedPage<T> extends Page<T> {
	readonly total: number;
}
