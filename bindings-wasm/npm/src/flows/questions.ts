/** The code that the person just got. The answer is the code. */
export interface CodeQuestion {
  readonly ask: 'code';
  /** How it was sent: `SMS`, `Google`; empty when the platform does not say. */
  readonly sentBy: string;
  /** The phone or address it was sent to; empty when that is not known. */
  readonly sentTo: string;
  /** What went wrong before: with the code before this one, or with sending this one. Empty where nothing did. */
  readonly problem: string;
  /**
   * In so many milliseconds from now another code may be sent, which the answer `'again'` asks for: the flow waits until then.
   * `null`: this flow sends no other.
   */
  readonly anotherInMs: number | null;
}

/** A document to show to the freelancer. `true` means that they agree to it; it is then signed for them. */
export interface AgreementQuestion {
  readonly ask: 'agreement';
  /** Where it can be read. */
  readonly url: string;
  /** Its template, as the platform names it. */
  readonly templateUuid: string;
  /** Why it is needed, in the platform's words; may hold HTML. */
  readonly reason: string;
}

/** A page to pass on to the freelancer, who alone can do what it asks. `true` means that it was passed on. */
export interface PageQuestion {
  readonly ask: 'page';
  /** The page. */
  readonly url: string;
  /** What it is for: `add_payout_endpoint`, or the platform's name of what it requires. */
  readonly name: string;
  /** Why, in the platform's words, if it says so; may hold HTML. */
  readonly reason: string;
}

/** What flows ask, told apart by `ask`. */
export type Question = CodeQuestion | AgreementQuestion | PageQuestion;

/**
 * The plan of a flow that pays: `true` starts it.
 * @internal
 */
export interface GoQuestion<Plan> {
  readonly ask: 'go';
  readonly plan: Plan;
}

/** The answer to a question: text to a {@link CodeQuestion}, `true` or `'yes'` to the others; anything else is no. */
export type Answer = string | boolean | null;

/** Answers the questions of a flow, by a program or a person. No answer ends the flow with {@link Cancelled}. */
export type Ask<Q extends Question | GoQuestion<unknown>> = (question: Q) => Promise<Answer>;

/**
 * An answer as the core takes it.
 * @internal
 */
export function written(question: Question | GoQuestion<unknown>, answer: Answer | undefined): string | null {
  if (question.ask === 'code') {
    return typeof answer === 'string' && answer !== '' ? answer : null;
  }
  const yes = question.ask === 'go' ? 'go' : 'yes';
  return answer === true || answer === yes ? yes : null;
}
