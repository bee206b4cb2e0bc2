import { lint } from "../generator/lint/index.js";
import { answerTasks } from "./worker-task.js";

// The other side of lint-thread.ts.
answerTasks(lint);
