import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue } from "../../../runtime/found-issues.js";
import { escapeSegment } from "../../../runtime/json-pointer.js";

export { validate0 as check };

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", "u");

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
}
if(data.gcpProjectId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["gcpProjectId"], keyword: "required", pointer: "/gcpProjectId"});
}
if(data.networkName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["networkName"], keyword: "required", pointer: "/networkName"});
}
if(data.providerName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["providerName"], keyword: "required", pointer: "/providerName"});
}
if(data.containerId !== undefined){
let data0 = data.containerId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^([a-f0-9]{24})$", path: ["containerId"], keyword: "pattern", pointer: "/containerId"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["containerId"], keyword: "type", pointer: "/containerId"});
}
}
if(data.id !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["id"], keyword: "readOnly", pointer: "/id"});
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["providerName"], keyword: "type", pointer: "/providerName"});
}
if("GCP" !== data2){
vErrors = addIssue(vErrors, {message: "must be \"GCP\"", path: ["providerName"], keyword: "const", pointer: "/providerName"});
}
}
if(data.gcpProjectId !== undefined){
let data3 = data.gcpProjectId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$", path: ["gcpProjectId"], keyword: "pattern", pointer: "/gcpProjectId"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["gcpProjectId"], keyword: "type", pointer: "/gcpProjectId"});
}
}
if(data.networkName !== undefined){
let data4 = data.networkName;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", path: ["networkName"], keyword: "pattern", pointer: "/networkName"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["networkName"], keyword: "type", pointer: "/networkName"});
}
}
if(data.errorMessage !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["errorMessage"], keyword: "readOnly", pointer: "/errorMessage"});
}
if(data.status !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["status"], keyword: "readOnly", pointer: "/status"});
}
for(const key0 of Object.keys(data)){
if(((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "gcpProjectId")) && (key0 !== "networkName")) && (key0 !== "errorMessage")) && (key0 !== "status")){
vErrors = addIssue(vErrors, {message: "is not a known property: leave it out, or correct its name", path: [key0], keyword: "unevaluatedProperties", pointer: "/" + escapeSegment(key0)});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
