import type { Place, Problem } from "../../generator/problem.js";
import type { Project } from "./project.js";

/** One question about a project, and its answer. */
export interface Gate {
  /** One word, by which a person asks for it. */
  readonly name: string;
  run(project: Project): Promise<GateResult>;
}

export interface GateResult {
  readonly passed: boolean;
  /** What was found, in a few words or figures: one line beside the gate's name. */
  readonly figure: string;
  /** What keeps the gate shut, each with its place and how to mend it. */
  readonly problems: readonly Problem[];
  /** What is told whether the gate is open or not. */
  readonly notes?: readonly Note[];
  /** The command that mends it, where there is one. */
  readonly command?: string;
  /** What a program may want to know beside that. */
  readonly details?: object;
}

/** One thing that is as it may be. */
export interface Note {
  /** Of what kind it is, in a word. */
  readonly label: string;
  readonly message: string;
  readonly place: Place;
}
