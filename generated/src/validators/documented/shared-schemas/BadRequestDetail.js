import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue } from "../../../runtime/found-issues.js";

export { validate0 as check };

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
data1 = ownProperties(data1);
if(data1.description === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["description", i0, "fields"], keyword: "required", pointer: "/fields/" + i0 + "/description"});
}
if(data1.field === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["field", i0, "fields"], keyword: "required", pointer: "/fields/" + i0 + "/field"});
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["description", i0, "fields"], keyword: "type", pointer: "/fields/" + i0 + "/description"});
}
}
if(data1.field !== undefined){
if(typeof data1.field !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["field", i0, "fields"], keyword: "type", pointer: "/fields/" + i0 + "/field"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [i0, "fields"], keyword: "type", pointer: "/fields/" + i0});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an array", path: ["fields"], keyword: "type", pointer: "/fields"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
