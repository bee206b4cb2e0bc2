import ts from "typescript";

/** What a module's code does, read from its syntax: in a text or a comment the same words do nothing. */

/** What a module imports, or exports from elsewhere. */
export function importedModules(code: string): string[] {
  return parse(code).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [];
  });
}

const LOADERS: readonly string[] = ["require", "eval", "Function", "import"];

/** The calls by which a module loads another as it runs, or makes code of text. */
export function loadingCalls(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const callee = ts.isCallExpression(node) || ts.isNewExpression(node) ? calleeOf(node.expression) : "";
    if (LOADERS.includes(callee)) found.push(callee);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return found;
}

/** By its last name: `globalThis.eval` is `eval`. */
function calleeOf(expression: ts.Expression): string {
  return (ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText();
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("module.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}
