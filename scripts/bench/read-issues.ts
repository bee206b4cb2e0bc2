/** Code of a function `read` that reads a list of issues, if there is one: what each says, and where it is, by this name. */
export function readIssues(place: "path" | "instancePath"): string {
  return `function read(issues) {
    let length = 0;
    if (issues) for (const issue of issues) length += issue.message.length + issue.${place}.length;
    return length;
  }`;
}
