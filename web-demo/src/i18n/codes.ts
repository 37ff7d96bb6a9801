/** The codes of an open set that are known now: whoever has a text for each of them is told by the type check when one comes. */
export type Known<Code extends string> = Code extends string ? (string extends Code ? never : Code) : never;
