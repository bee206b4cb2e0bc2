import { answers } from "./answers.js";
import { authentication } from "./authentication.js";
import type { Case } from "./case.js";
import { failures } from "./failures.js";
import { retries } from "./retries.js";
import { sending } from "./sending.js";

export const cases: readonly Case[] = [...sending, ...answers, ...failures, ...retries, ...authentication];
