import { uuid as formats0 } from "../../../runtime/formats.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue } from "../../../runtime/found-issues.js";
import { escapeSegment } from "../../../runtime/json-pointer.js";

export { validate0 as check };

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._()\\-]+$", "u");

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
}
if(data.azureDirectoryId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["azureDirectoryId"], keyword: "required", pointer: "/azureDirectoryId"});
}
if(data.azureSubscriptionId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["azureSubscriptionId"], keyword: "required", pointer: "/azureSubscriptionId"});
}
if(data.resourceGroupName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["resourceGroupName"], keyword: "required", pointer: "/resourceGroupName"});
}
if(data.vnetName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["vnetName"], keyword: "required", pointer: "/vnetName"});
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
if("AZURE" !== data2){
vErrors = addIssue(vErrors, {message: "must be \"AZURE\"", path: ["providerName"], keyword: "const", pointer: "/providerName"});
}
}
if(data.azureDirectoryId !== undefined){
let data3 = data.azureDirectoryId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", path: ["azureDirectoryId"], keyword: "pattern", pointer: "/azureDirectoryId"});
}
if(!(formats0(data3))){
vErrors = addIssue(vErrors, {message: "must have the format \"uuid\"", path: ["azureDirectoryId"], keyword: "format", pointer: "/azureDirectoryId"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["azureDirectoryId"], keyword: "type", pointer: "/azureDirectoryId"});
}
}
if(data.azureSubscriptionId !== undefined){
let data4 = data.azureSubscriptionId;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", path: ["azureSubscriptionId"], keyword: "pattern", pointer: "/azureSubscriptionId"});
}
if(!(formats0(data4))){
vErrors = addIssue(vErrors, {message: "must have the format \"uuid\"", path: ["azureSubscriptionId"], keyword: "format", pointer: "/azureSubscriptionId"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["azureSubscriptionId"], keyword: "type", pointer: "/azureSubscriptionId"});
}
}
if(data.resourceGroupName !== undefined){
let data5 = data.resourceGroupName;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[A-Za-z0-9._()\\-]+$", path: ["resourceGroupName"], keyword: "pattern", pointer: "/resourceGroupName"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["resourceGroupName"], keyword: "type", pointer: "/resourceGroupName"});
}
}
if(data.vnetName !== undefined){
let data6 = data.vnetName;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[A-Za-z0-9._()\\-]+$", path: ["vnetName"], keyword: "pattern", pointer: "/vnetName"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["vnetName"], keyword: "type", pointer: "/vnetName"});
}
}
if(data.errorState !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["errorState"], keyword: "readOnly", pointer: "/errorState"});
}
if(data.status !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["status"], keyword: "readOnly", pointer: "/status"});
}
for(const key0 of Object.keys(data)){
if(((((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "azureDirectoryId")) && (key0 !== "azureSubscriptionId")) && (key0 !== "resourceGroupName")) && (key0 !== "vnetName")) && (key0 !== "errorState")) && (key0 !== "status")){
vErrors = addIssue(vErrors, {message: "is not a known property: leave it out, or correct its name", path: [key0], keyword: "unevaluatedProperties", pointer: "/" + escapeSegment(key0)});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
