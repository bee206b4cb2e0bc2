import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Answer, readAnswer } from "../answer.js";

/** Runs a line that was printed, as a person would, and reads the answer that curl shows. */
export async function sendByCurl(line: string): Promise<Answer> {
  const { stdout } = await promisify(execFile)("sh", ["-c", line]);
  const end = stdout.indexOf("\r\n\r\n");
  const [statusLine = "", ...fields] = stdout.slice(0, end).split("\r\n");
  const headers = fields.map((field): [string, string] => {
    const [name = ""] = field.split(":", 1);
    return [name, field.slice(name.length + 1).trim()];
  });
  const body = stdout.slice(end + 4);
  const status = Number(statusLine.split(" ")[1]);
  return readAnswer(new Response(body === "" ? null : body, { status, headers }), []);
}
