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
    if (!this.#save) return;
    // One after the other: an older state must not take the place of a newer one.
    this.#saved = this.#saved.catch(() => {}).then(() => this.#save?.(state));
    // Whoever asks is told: nobody has to.
    this.#saved.catch(() => {});
  }

  /** Forgets what was created. Who has a token keeps it. */
  reset(): void {
    const { created, resources } = EMPTY_STATE;
    this.change({ created, resources });
  }

  /** Rejects with what keeping the last change has failed with. */
  saved(): Promise<void> {
    return this.#saved;
  }
}
