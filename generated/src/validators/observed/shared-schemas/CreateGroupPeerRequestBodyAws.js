import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue } from "../../../runtime/found-issues.js";
import { escapeSegment } from "../../../runtime/json-pointer.js";

export { validate0 as check };

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?::[0-9A-Fa-f]{1,4}){1,6}|:(?::[0-9A-Fa-f]{1,4}){1,7}|::)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$", "u");

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
}
if(data.awsAccountId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["awsAccountId"], keyword: "required", pointer: "/awsAccountId"});
}
if(data.routeTableCidrBlock === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["routeTableCidrBlock"], keyword: "required", pointer: "/routeTableCidrBlock"});
}
if(data.vpcId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["vpcId"], keyword: "required", pointer: "/vpcId"});
}
if(data.providerName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["providerName"], keyword: "required", pointer: "/providerName"});
}
if(data.accepterRegionName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["accepterRegionName"], keyword: "required", pointer: "/accepterRegionName"});
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
if("AWS" !== data2){
vErrors = addIssue(vErrors, {message: "must be \"AWS\"", path: ["providerName"], keyword: "const", pointer: "/providerName"});
}
}
if(data.awsAccountId !== undefined){
let data3 = data.awsAccountId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[0-9]{12}$", path: ["awsAccountId"], keyword: "pattern", pointer: "/awsAccountId"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["awsAccountId"], keyword: "type", pointer: "/awsAccountId"});
}
}
if(data.routeTableCidrBlock !== undefined){
let data4 = data.routeTableCidrBlock;
if(typeof data4 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["routeTableCidrBlock"], keyword: "type", pointer: "/routeTableCidrBlock"});
}
const _errs10 = vErrors?.length;
let valid1 = false;
const _errs11 = vErrors?.length;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\/(?:3[0-2]|[12]?[0-9])$", path: ["routeTableCidrBlock"], keyword: "pattern", pointer: "/routeTableCidrBlock"});
}
}
var _valid0 = _errs11 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = vErrors?.length;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?::[0-9A-Fa-f]{1,4}){1,6}|:(?::[0-9A-Fa-f]{1,4}){1,7}|::)\\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])$", path: ["routeTableCidrBlock"], keyword: "pattern", pointer: "/routeTableCidrBlock"});
}
}
var _valid0 = _errs12 === vErrors?.length;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = addIssue(vErrors, {message: "must match at least one of the alternatives", path: ["routeTableCidrBlock"], keyword: "anyOf", pointer: "/routeTableCidrBlock"});
}
else {
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(data.vpcId !== undefined){
let data5 = data.vpcId;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$", path: ["vpcId"], keyword: "pattern", pointer: "/vpcId"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["vpcId"], keyword: "type", pointer: "/vpcId"});
}
}
if(data.accepterRegionName !== undefined){
let data6 = data.accepterRegionName;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$", path: ["accepterRegionName"], keyword: "pattern", pointer: "/accepterRegionName"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["accepterRegionName"], keyword: "type", pointer: "/accepterRegionName"});
}
}
if(data.connectionId !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["connectionId"], keyword: "readOnly", pointer: "/connectionId"});
}
if(data.errorStateName !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["errorStateName"], keyword: "readOnly", pointer: "/errorStateName"});
}
if(data.statusName !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["statusName"], keyword: "readOnly", pointer: "/statusName"});
}
for(const key0 of Object.keys(data)){
if((((((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "awsAccountId")) && (key0 !== "routeTableCidrBlock")) && (key0 !== "vpcId")) && (key0 !== "accepterRegionName")) && (key0 !== "connectionId")) && (key0 !== "errorStateName")) && (key0 !== "statusName")){
vErrors = addIssue(vErrors, {message: "is not a known property: leave it out, or correct its name", path: [key0], keyword: "unevaluatedProperties", pointer: "/" + escapeSegment(key0)});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
