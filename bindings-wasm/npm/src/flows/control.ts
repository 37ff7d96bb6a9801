import type { FlowCommand, FlowUnderWay } from '../flow.js';

/** Tells a flow under way to pause, to go on and to stop. It is handed over with the flow's options, and is for one flow at a time. */
export class FlowControl {
  #flow: FlowUnderWay<unknown> | undefined;
  /** What was told before there was a flow. */
  #early: FlowCommand[] = [];
  #hasEnded = false;

  /** Begins nothing new until {@link resume}; what is under way is carried through. */
  pause(): void {
    this.#command('pause');
  }

  /** Goes on after {@link pause}. */
  resume(): void {
    this.#command('resume');
  }

  /** Carries through what is under way; then the flow ends with its report as it is. Its journal can be resumed. */
  stop(): void {
    this.#command('stop');
  }

  #command(command: FlowCommand): void {
    if (this.#flow !== undefined) {
      this.#flow.command(command);
    } else if (!(this.#hasEnded && command === 'stop')) {
      // A stop that comes too late is not meant for the next one.
      this.#early.push(command);
    }
  }

  /**
   * From now on it is this flow that is told.
   * @internal
   */
  static attach(control: FlowControl, flow: FlowUnderWay<unknown>): void {
    control.#flow = flow;
    control.#hasEnded = false;
    for (const command of control.#early.splice(0)) {
      flow.command(command);
    }
    const detach = () => {
      if (control.#flow === flow) {
        control.#flow = undefined;
        control.#hasEnded = true;
      }
    };
    flow.ended.then(detach, detach);
  }
}
