import { typesOfDocument } from "../generator/types-of-document.js";
import type { TypesTask } from "./typescript-thread.js";
import { answerTasks } from "./worker-task.js";

// The other side of typescript-thread.ts.
answerTasks(({ document, model }: TypesTask) => typesOfDocument(document, model));
