import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue } from "../../../runtime/found-issues.js";

export { validate0 as check };

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
}
if(data.providerName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["providerName"], keyword: "required", pointer: "/providerName"});
}
if(data.accepterRegionName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["accepterRegionName"], keyword: "required", pointer: "/accepterRegionName"});
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
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["containerId"], keyword: "type", pointer: "/containerId"});
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["id"], keyword: "type", pointer: "/id"});
}
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
if(data.accepterRegionName !== undefined){
if(typeof data.accepterRegionName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["accepterRegionName"], keyword: "type", pointer: "/accepterRegionName"});
}
}
if(data.awsAccountId !== undefined){
if(typeof data.awsAccountId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["awsAccountId"], keyword: "type", pointer: "/awsAccountId"});
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["connectionId"], keyword: "type", pointer: "/connectionId"});
}
}
if(data.errorStateName !== undefined){
let data6 = data.errorStateName;
if(typeof data6 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["errorStateName"], keyword: "type", pointer: "/errorStateName"});
}
if(!(((data6 === "REJECTED") || (data6 === "EXPIRED")) || (data6 === "INVALID_ARGUMENT"))){
vErrors = addIssue(vErrors, {message: "must be one of \"REJECTED\", \"EXPIRED\", \"INVALID_ARGUMENT\"", path: ["errorStateName"], keyword: "enum", pointer: "/errorStateName"});
}
}
if(data.routeTableCidrBlock !== undefined){
if(typeof data.routeTableCidrBlock !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["routeTableCidrBlock"], keyword: "type", pointer: "/routeTableCidrBlock"});
}
}
if(data.statusName !== undefined){
let data8 = data.statusName;
if(typeof data8 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["statusName"], keyword: "type", pointer: "/statusName"});
}
if(!((((((data8 === "INITIATING") || (data8 === "PENDING_ACCEPTANCE")) || (data8 === "FAILED")) || (data8 === "FINALIZING")) || (data8 === "AVAILABLE")) || (data8 === "TERMINATING"))){
vErrors = addIssue(vErrors, {message: "must be one of \"INITIATING\", \"PENDING_ACCEPTANCE\", \"FAILED\", \"FINALIZING\", \"AVAILABLE\", \"TERMINATING\"", path: ["statusName"], keyword: "enum", pointer: "/statusName"});
}
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["vpcId"], keyword: "type", pointer: "/vpcId"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
