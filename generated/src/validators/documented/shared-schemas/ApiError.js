import { int32 as formats0Function } from "../../../runtime/number-formats.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue, joinIssues, issuesWithin } from "../../../runtime/found-issues.js";
import { check as validate1 } from "./BadRequestDetail.js";

export { validate0 as check };

const formats0 = { validate: formats0Function };

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.error === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["error"], keyword: "required", pointer: "/error"});
}
if(data.errorCode === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["errorCode"], keyword: "required", pointer: "/errorCode"});
}
if(data.badRequestDetail !== undefined){
const found0 = validate1(data.badRequestDetail);
if(found0 !== null){
vErrors = joinIssues(vErrors, issuesWithin(["badRequestDetail"], "/badRequestDetail", found0));
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["detail"], keyword: "type", pointer: "/detail"});
}
}
if(data.error !== undefined){
let data2 = data.error;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = addIssue(vErrors, {message: "must be an integer", path: ["error"], keyword: "type", pointer: "/error"});
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
vErrors = addIssue(vErrors, {message: "must have the format \"int32\"", path: ["error"], keyword: "format", pointer: "/error"});
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["errorCode"], keyword: "type", pointer: "/errorCode"});
}
}
if(data.parameters !== undefined){
let data4 = data.parameters;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = addIssue(vErrors, {message: "must be an object", path: [i0, "parameters"], keyword: "type", pointer: "/parameters/" + i0});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an array", path: ["parameters"], keyword: "type", pointer: "/parameters"});
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["reason"], keyword: "type", pointer: "/reason"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
