/** A file that a platform answered with. */
export interface ReceivedFile {
  /** The name that the platform gave it: a name alone, never a path. */
  readonly name: string | null;
  /** Its media type, as the platform says. */
  readonly contentType: string | null;
  /** Its content. */
  readonly content: Uint8Array<ArrayBuffer>;
}
