import { EMPTY_STATE, type SandboxState } from "./state.js";

/** The state of a sandbox, each change of which is kept before it is answered. */
export class Memory {
  #state: SandboxState;
  readonly #save: ((state: SandboxState) => Promise<void> | void) | undefined;
  #saved: Promise<void> = Promise.resolve();

  constructor(state: SandboxState = EMPTY_STATE, save?: (state: SandboxState) => Promise<void> | void) {
    this.#state = state;
    this.#save = save;
  }

  get state(): SandboxState {
    return this.#state;
  }

  change(changed: Partial<SandboxState>): void {
    this.#state = { ...this.#state, ...changed };
    const state = this.#state;
    // One after the other: an older state must not take the place of a newer one.
    if (this.#save) this.#saved = this.#saved.catch(() => {}).then(() => this.#save?.(state));
  }

  reset(): void {
    this.change(EMPTY_STATE);
  }

  /** Rejects with what keeping the last change has failed with. */
  saved(): Promise<void> {
    return this.#saved;
  }
}
