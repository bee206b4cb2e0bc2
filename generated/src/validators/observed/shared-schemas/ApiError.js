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
if(data.error !== undefined){
let data0 = data.error;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = addIssue(vErrors, {message: "must be an integer", path: ["error"], keyword: "type", pointer: "/error"});
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
vErrors = addIssue(vErrors, {message: "must have the format \"int32\"", path: ["error"], keyword: "format", pointer: "/error"});
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["errorCode"], keyword: "type", pointer: "/errorCode"});
}
}
if(data.badRequestDetail !== undefined){
let data2 = data.badRequestDetail;
const _errs6 = vErrors?.length;
let valid1 = false;
const _errs7 = vErrors?.length;
const found0 = validate1(data2);
if(found0 !== null){
vErrors = joinIssues(vErrors, issuesWithin(["badRequestDetail"], "/badRequestDetail", found0));
}
var _valid0 = _errs7 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = vErrors?.length;
if(data2 !== null){
vErrors = addIssue(vErrors, {message: "must be null", path: ["badRequestDetail"], keyword: "type", pointer: "/badRequestDetail"});
}
var _valid0 = _errs8 === vErrors?.length;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = addIssue(vErrors, {message: "must match at least one of the alternatives", path: ["badRequestDetail"], keyword: "anyOf", pointer: "/badRequestDetail"});
}
else {
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = addIssue(vErrors, {message: "must be a string or null", path: ["detail"], keyword: "type", pointer: "/detail"});
}
}
if(data.parameters !== undefined){
let data4 = data.parameters;
if((!(Array.isArray(data4))) && (data4 !== null)){
vErrors = addIssue(vErrors, {message: "must be an array or null", path: ["parameters"], keyword: "type", pointer: "/parameters"});
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = addIssue(vErrors, {message: "must be a string or null", path: ["reason"], keyword: "type", pointer: "/reason"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
